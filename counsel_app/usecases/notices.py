"""What is worth a word while the window is not in front: counts, never a client."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from counsel_app.domain.deadline import Deadline
from counsel_app.store.cases import due_rows
from counsel_app.store.vault import Vault
from counsel_app.sync.folder import FolderGone, scan
from counsel_app.usecases.places import exchange_folders, own_space


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """How much is due on a day, and which packages of others lie in the folders."""

    due: int
    packages: frozenset[tuple[str, int]]
    """Device and number of each; whether they are new is for the asker to say."""


def look(vault: Vault, *, today: date) -> Notices:
    """What there is now; folders that are not there hold nothing. Nothing is opened."""
    space, packages = own_space(vault), set()
    for folder in exchange_folders(vault):
        with suppress(FolderGone):
            packages |= {(one.device, one.seq) for one in scan(folder, space)}
    due = sum(
        row.record_type == Deadline.TYPE and row.due_on == today
        for row in due_rows(vault, since=today, until=today)
    )
    return Notices(
        due=due,
        packages=frozenset(one for one in packages if one[0] != vault.device),
    )
