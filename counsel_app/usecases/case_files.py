"""One client's file for others: an archive anybody can read, and taking one in again."""

from __future__ import annotations

import hashlib
import html
import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record
from counsel_app.interchange.case_json import read_case, write_case
from counsel_app.store.attachments import Part, write_part
from counsel_app.store.erase import is_erased
from counsel_app.store.vault import Vault
from counsel_app.usecases.attachments import DocumentElsewhere, read_content
from counsel_app.usecases.audit import note_saved
from counsel_app.usecases.case_papers import case_paper
from counsel_app.usecases.case_records import linked_records, records_of_case
from counsel_app.usecases.import_undo import Written, remember
from counsel_app.usecases.paper_files import save_paper
from counsel_app.usecases.profiles import own_profile

JSON_NAME: Final = "akte.json"
PDF_NAME: Final = "akte.pdf"
DOCUMENTS: Final = "dokumente"
MAX_UNPACKED: Final = 1024 * 1024 * 1024

NOT_READABLE: Final = Label(
    de="Das Archiv ist beschädigt oder keines, das dieses Programm gemacht hat.",
    en="The archive is damaged, or none that this program made.",
)
NOT_WITH_IT: Final = Label(
    de="Der Inhalt von {count} Dokument(en) ist nicht dabei.",
    en="The content of {count} document(s) is not with it.",
)


class CaseIsHere(AppError):
    """The same case is in this file, or was erased from it."""

    label = Label(
        de="Diesen Fall gibt es hier schon, oder er wurde hier gelöscht. Es wurde nichts "
        "übernommen. Zwischen Kolleginnen und Kollegen hält der Austausch Fälle gleich.",
        en="This case is here already, or was erased here. Nothing was taken over. Between "
        "colleagues, sync keeps cases the same.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePlan:
    """What taking in a client's file would do; nothing has happened yet."""

    records: tuple[Record, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    documents: Mapping[str, bytes] = field(default_factory=dict)
    """Content of documents by id."""
    is_here: bool = False
    not_taken: tuple[Problem, ...] = ()


def archive_of(vault: Vault, case_id: str, *, clock: Clock, report: Report = unheard) -> bytes:
    """All of one client's file: JSON, print, documents and a page that leads to them.

    Nothing is blacked out: it goes to the client's next counsellor or is kept.
    Raises CaseGone.
    """
    records = records_of_case(vault, case_id)
    linked = linked_records(vault, records)
    contents: dict[str, tuple[str, bytes]] = {}
    for done, record in enumerate(records):
        report(done, len(records))
        if isinstance(record, Attachment):
            try:
                _, content = read_content(vault, record.id)
            except DocumentElsewhere:
                continue
            contents[record.id] = (f"{DOCUMENTS}/{record.id}{_ending(record)}", content)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        made = write_case([*records, *linked], made_on=clock.today())
        packed.writestr(JSON_NAME, made)
        paper = case_paper(vault, "file_whole", case_id, language="de", clock=clock, report=report)
        packed.writestr(PDF_NAME, paper)
        packed.writestr("index.html", _index(records, contents))
        for done, (name, content) in enumerate(contents.values()):
            report(done, len(contents))
            packed.writestr(name, content)
    return stream.getvalue()


def save_archive(
    vault: Vault, case_id: str, target: Path, *, clock: Clock, report: Report = unheard
) -> None:
    """Write the archive to ``target``, and note that. Raises CaseGone, PaperNotSaved.

    ``report`` may raise to stop it before anything is written.
    """
    save_paper(target, archive_of(vault, case_id, clock=clock, report=report))
    note_saved(vault, case_id, Case.TYPE, case_id, clock=clock)


def save_json(vault: Vault, case_id: str, target: Path, *, clock: Clock) -> None:
    """Write the JSON alone, and note that. Raises CaseGone, PaperNotSaved."""
    records = records_of_case(vault, case_id)
    whole = [*records, *linked_records(vault, records)]
    save_paper(target, write_case(whole, made_on=clock.today()))
    note_saved(vault, case_id, Case.TYPE, case_id, clock=clock)


def plan_case(vault: Vault, file: str, raw: bytes, *, report: Report = unheard) -> CasePlan:
    """What is in a client's file, JSON or archive, and what of it would not be taken over.

    ``report`` may raise to stop it.
    """
    contents: dict[str, bytes] = {}
    if raw.startswith(b"PK"):
        try:
            raw, contents = _unpacked(raw, report)
        except (zipfile.BadZipFile, zlib.error, KeyError, OSError, EOFError, RuntimeError,
                NotImplementedError, ValueError):  # fmt: skip
            return CasePlan(not_taken=(Problem(file=file, line=1, reason=NOT_READABLE),))
    found = read_case(file, raw)
    documents = {
        one.id: contents[one.id]
        for one in found.records
        if isinstance(one, Attachment)
        and hashlib.sha256(contents.get(one.id, b"")).hexdigest() == one.sha256
    }
    fresh = [one for one in found.records if vault.get(type(one), one.id) is None]
    absent = sum(isinstance(one, Attachment) and one.id not in documents for one in found.records)
    problems = list(found.problems)
    if absent:
        words = Label(
            de=NOT_WITH_IT.de.format(count=absent), en=NOT_WITH_IT.en.format(count=absent)
        )
        problems.append(Problem(file=file, line=1, reason=words))
    return CasePlan(
        records=tuple(fresh),
        counts=dict(Counter(one.TYPE for one in fresh)),
        documents=documents,
        is_here=any(
            is_erased(vault, one.id) or (isinstance(one, Client | Case) and one not in fresh)
            for one in found.records
        ),
        not_taken=tuple(problems),
    )


def apply_case(vault: Vault, plan: CasePlan, *, clock: Clock, report: Report = unheard) -> Changes:
    """Take the file in, as one's own case; it can be taken back like any import.

    ``report`` may raise to stop it; nothing is then changed. Raises CaseIsHere.
    """
    if plan.is_here:
        raise CaseIsHere
    person = own_profile(vault).person_id
    with vault.atomic(clock) as write:
        written = []
        total = len(plan.records) + len(plan.documents)
        for done, one in enumerate(plan.records):
            report(done, total)
            record = replace(one, counsellor_id=person) if isinstance(one, Case) else one
            write.put(record)
            written.append(Written.of(record, None))
        for done, (attachment_id, content) in enumerate(plan.documents.items()):
            report(len(plan.records) + done, total)
            write_part(vault, attachment_id, Part.CONTENT, [content])
        remember(vault, written, clock=clock)
    return write.changes


def _unpacked(raw: bytes, report: Report) -> tuple[bytes, dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > MAX_UNPACKED:
            raise ValueError
        names = [name for name in packed.namelist() if name.startswith(f"{DOCUMENTS}/")]
        contents = {}
        for done, name in enumerate(names):
            report(done, len(names))
            contents[Path(name).stem] = packed.read(name)
        return packed.read(JSON_NAME), contents


def _ending(one: Attachment) -> str:
    return _ENDINGS.get(one.media_type, ".bin")


_ENDINGS: Final = {
    "image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/tiff": ".tiff",
    "application/pdf": ".pdf", "text/plain": ".txt",
}  # fmt: skip


def _index(records: Sequence[Record], contents: Mapping[str, tuple[str, bytes]]) -> str:
    """The page that is opened first; German and English, no script, nothing from elsewhere."""
    lines = [
        f'<li><a href="{PDF_NAME}">Akte lesen / Read the file (PDF)</a></li>',
        f'<li><a href="{JSON_NAME}">Für Programme / For programs (JSON)</a></li>',
    ]
    for record in records:
        if isinstance(record, Attachment) and record.id in contents:
            name = html.escape(contents[record.id][0], quote=True)
            lines.append(f'<li><a href="{name}">{html.escape(record.title)}</a></li>')
    return (
        '<!doctype html>\n<html lang="de">\n<meta charset="utf-8">\n<title>Akte / File</title>\n'
        "<h1>Akte / File</h1>\n<ul>\n" + "\n".join(lines) + "\n</ul>\n</html>\n"
    )
