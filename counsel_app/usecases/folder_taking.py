"""Take what the client brought in their own folder into a case, after looking at it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from counsel_app.documents.folder_file import read_folder
from counsel_app.documents.inner_file import MAX_PDF, PdfDamaged
from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.folder_taking import Item, ReceivedFolder, items
from counsel_app.domain.institution import Institution
from counsel_app.domain.names import fold
from counsel_app.domain.plan import Step
from counsel_app.store.vault import Vault
from counsel_app.usecases.attachments import FileNotRead
from counsel_app.usecases.papers import RecordGone


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """What a folder holds beside what the case has; nothing is written yet."""

    case_id: str
    received: ReceivedFolder
    items: tuple[Item, ...]
    is_same_person: bool
    """Whether a name in the folder is one of the client's; always look yourself."""


def read(path: Path) -> ReceivedFolder:
    """The folder in a file. Raises FileNotRead, NoFolder, PdfLocked, PdfDamaged."""
    try:
        if path.stat().st_size > MAX_PDF:
            raise PdfDamaged
        content = path.read_bytes()
    except OSError:
        raise FileNotRead from None
    return read_folder(content)


def plan(vault: Vault, case_id: str, received: ReceivedFolder) -> Taking:
    """What could be taken into the case. Raises RecordGone."""
    case = vault.get(Case, case_id)
    client = vault.get(Client, case.client_id) if case else None
    if client is None:
        raise RecordGone
    known = {client.chosen_name, *(name.text for name in client.name_variants)}
    folded = {fold(name) for name in known}
    return Taking(
        case_id=case_id,
        received=received,
        items=items(
            received,
            steps=vault.all(Step, case_id=case_id),
            dates=vault.all(Deadline, case_id=case_id),
            offices=vault.all(Institution),
        ),
        is_same_person=any(fold(name) in folded for name in received.names),
    )


def take(vault: Vault, taking: Taking, keys: Collection[str], *, clock: Clock) -> Changes:
    """Write the items that were chosen, in one go."""
    with vault.atomic(clock) as write:
        for item in taking.items:
            if item.key not in keys:
                continue
            record = replace(item.record, id=vault.new_id(clock))
            if isinstance(record, (Step, Deadline)):
                record = replace(record, case_id=taking.case_id)
            write.put(record)
    return write.changes
