"""Documents of a case: taken in without what they tell beside their content, shown, removed.

A file is read once into memory, cleaned there and written into the encrypted
case file; no copy of it lies anywhere else.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from counsel_app.documents.foreign_pdf import cleaned_pdf
from counsel_app.documents.photo import cleaned_photo, pages_as_pdf
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.changes import Changed, Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.media import MAX_BYTES, FileTooLarge, Media, media_of, title_of
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.attachments import Part, present, read_part, write_part
from counsel_app.store.given_away import given_cases, require_ours
from counsel_app.store.journal import Write
from counsel_app.store.vault import Vault
from counsel_app.usecases.audit import note_attachment_opened, note_printed, note_saved
from counsel_app.usecases.paper_files import save_paper

MOST_AT_ONCE: Final = 100
_PIECE: Final = 256 * 1024
OFFICE_REMARK: Final = Label(
    de="Das Dokument wird aufbewahrt, wie es ist: Wer es geschrieben hat, steht weiter darin.",
    en="The document is kept as it is: it still says who wrote it.",
)


class FileNotRead(AppError):
    """The file cannot be opened, or is no file."""

    label = Label(
        de="Die Datei lässt sich nicht lesen. Bitte prüfen, ob der Datenträger noch da ist.",
        en="The file cannot be read. Please check whether the medium is still there.",
    )


class TooManyAtOnce(AppError):
    """A whole folder was dropped."""

    label = Label(
        de="Das sind mehr als {most} Dateien auf einmal. Bitte in Teilen hinzufügen.",
        en="These are more than {most} files at once. Please add them in portions.",
    )


class DocumentGone(AppError):
    """It was removed meanwhile."""

    label = Label(
        de="Das Dokument ist nicht mehr da: Es wurde inzwischen gelöscht.",
        en="The document is no longer there: it was deleted meanwhile.",
    )


class DocumentElsewhere(AppError):
    """Only what it is called travelled here."""

    label = Label(
        de="Der Inhalt dieses Dokuments liegt nur auf dem Gerät, auf dem es hinzugefügt wurde. "
        "Hier steht nur, dass es das Dokument gibt.",
        en="The content of this document lies only on the device it was added on. "
        "Here it only says that the document exists.",
    )


class DocumentDamaged(AppError):
    """Its bytes are not the ones that were taken in."""

    label = Label(
        de="Der Inhalt des Dokuments stimmt nicht mehr mit seiner Prüfsumme überein. "
        "Bitte eine Sicherung wiederherstellen.",
        en="The content of the document no longer matches its checksum. Please restore a backup.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file: taken in (perhaps with a remark) or refused."""

    name: str
    attachment: Attachment | None
    remark: Label | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of all of them."""

    outcomes: tuple[Outcome, ...]
    changes: Changes

    @property
    def added(self) -> tuple[Attachment, ...]:
        """The documents that are new in the case."""
        return tuple(one.attachment for one in self.outcomes if one.attachment)

    @property
    def refused(self) -> tuple[Outcome, ...]:
        """The files that were not taken in, each with its reason."""
        return tuple(one for one in self.outcomes if one.error)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    media: Media
    content: bytes
    thumbnail: bytes
    remark: Label | None


def import_files(
    vault: Vault,
    case_id: str,
    paths: Sequence[Path],
    *,
    clock: Clock,
    report: Report = unheard,
) -> ImportReport:
    """Take files into a case; one that cannot be taken in stops no other.

    ``report`` counts bytes; where it raises, none of the files is kept.
    Raises TooManyAtOnce, DiskFull.
    """
    if len(paths) > MOST_AT_ONCE:
        raise TooManyAtOnce(most=MOST_AT_ONCE)
    sizes = [_size(path) for path in paths]
    total = max(sum(sizes), 1)
    before = 0
    outcomes = []
    with vault.atomic(clock) as write:
        for path, size in zip(paths, sizes, strict=True):
            steps = _Steps(report, before=before, total=total)
            outcomes.append(_take_in(vault, write, case_id, path, clock=clock, steps=steps))
            before += size
        report(total, total)
    return ImportReport(outcomes=tuple(outcomes), changes=write.changes)


@dataclass(frozen=True, slots=True)
class _Steps:
    """Reports how far one file is among all."""

    report: Report
    before: int
    total: int

    def __call__(self, done: int) -> None:
        self.report(min(self.before + done, self.total), self.total)


def _size(path: Path) -> int:
    try:
        return min(path.stat().st_size, MAX_BYTES)
    except (OSError, ValueError):
        return 0


def _take_in(
    vault: Vault, write: Write, case_id: str, path: Path, *, clock: Clock, steps: _Steps
) -> Outcome:
    try:
        content = read_file(path, steps)
        prepared = _prepared(content, report=lambda _done, _total: steps(len(content)))
    except AppError as error:
        # Nothing of this file was written yet.
        return Outcome(name=path.name, attachment=None, error=error)
    attachment = Attachment(
        id=vault.new_id(clock),
        case_id=case_id,
        title=title_of(path.name),
        media_type=prepared.media,
        size=len(prepared.content),
        sha256=hashlib.sha256(prepared.content).hexdigest(),
        added_on=clock.today(),
    )
    write_part(vault, attachment.id, Part.CONTENT, _pieces(prepared.content))
    if prepared.thumbnail:
        write_part(vault, attachment.id, Part.THUMBNAIL, (prepared.thumbnail,))
    write.put(attachment)
    return Outcome(name=path.name, attachment=attachment, remark=prepared.remark)


def read_file(path: Path, steps: Callable[[int], object] = int) -> bytes:
    """The bytes of a regular file, no more than are allowed.

    ``steps`` hears how many were read. Raises FileNotRead, FileTooLarge.
    """
    content = bytearray()
    try:
        # A pipe would wait for ever for somebody to write into it.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        with os.fdopen(handle, "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise FileNotRead
            while piece := stream.read(_PIECE):
                content += piece
                steps(len(content))
                if len(content) > MAX_BYTES:
                    raise FileTooLarge
    except (OSError, ValueError):
        raise FileNotRead from None
    return bytes(content)


_BINARY: Final = getattr(os, "O_BINARY", 0)


def _pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), _PIECE):
        yield content[start : start + _PIECE]


def _prepared(content: bytes, *, report: Report) -> _Prepared:
    media = media_of(content)
    if media.is_picture:
        photo = cleaned_photo(content, report=report)
        return _Prepared(media=media, content=photo.content, thumbnail=photo.thumbnail, remark=None)
    if media is Media.PDF:
        pdf = cleaned_pdf(content)
        return _Prepared(media=media, content=pdf.content, thumbnail=b"", remark=pdf.remark)
    remark = None if media is Media.TEXT else OFFICE_REMARK
    return _Prepared(media=media, content=content, thumbnail=b"", remark=remark)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the list shows beside the records: small pictures, and whose content is here."""

    thumbnails: Mapping[str, bytes]
    here: frozenset[str]


def shown(vault: Vault, case_id: str) -> Shown:
    """Thumbnails (JPEG) by document id, and the documents whose content lies here."""
    ids = [one.id for one in vault.all(Attachment, case_id=case_id)]
    small = {one: b"".join(read_part(vault, one, Part.THUMBNAIL)) for one in ids}
    return Shown(
        thumbnails={one: content for one, content in small.items() if content},
        here=present(vault, ids),
    )


def read_content(vault: Vault, attachment_id: str) -> tuple[Attachment, bytes]:
    """A document with its bytes. Raises DocumentGone, DocumentElsewhere, DocumentDamaged."""
    attachment = _known(vault, attachment_id)
    content = b"".join(read_part(vault, attachment_id, Part.CONTENT))
    if not content:
        raise DocumentElsewhere
    if hashlib.sha256(content).hexdigest() != attachment.sha256:
        raise DocumentDamaged
    return attachment, content


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A document to look at; ``media_type`` is that of ``content``, as it is shown."""

    attachment: Attachment
    media_type: str
    content: bytes


def open_document(vault: Vault, attachment_id: str, *, clock: Clock) -> Opened:
    """A document as it is shown, noted in the log of accesses.

    A TIFF becomes a PDF: it may have many pages. Raises what ``read_content``
    does, and PictureDamaged.
    """
    attachment, content = read_content(vault, attachment_id)
    media_type = attachment.media_type
    if media_type == Media.TIFF:
        media_type, content = Media.PDF, pages_as_pdf(content)
    note_attachment_opened(vault, attachment.case_id, attachment_id, clock=clock)
    return Opened(attachment=attachment, media_type=media_type, content=content)


def save_copy(vault: Vault, attachment_id: str, target: Path, *, clock: Clock) -> None:
    """Write a readable copy to ``target``, whole or not at all, and note that.

    Raises what ``read_content`` does, and PaperNotSaved.
    """
    attachment, content = read_content(vault, attachment_id)
    save_paper(target, content)
    note_saved(vault, attachment.case_id, Attachment.TYPE, attachment_id, clock=clock)


def note_print(vault: Vault, attachment_id: str, *, clock: Clock) -> None:
    """A document went to the printer. Raises DocumentGone."""
    attachment = _known(vault, attachment_id)
    note_printed(vault, attachment.case_id, Attachment.TYPE, attachment_id, clock=clock)


def rename(vault: Vault, attachment_id: str, title: str, *, clock: Clock) -> Changes:
    """Give a document another title. Raises DocumentGone, InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(replace(_known(vault, attachment_id), title=title.strip()))
    return write.changes


def protect(vault: Vault, attachment_id: str, *, protected: bool, clock: Clock) -> Changes:
    """Mark a document as protected, or no longer. Raises DocumentGone."""
    mark = "protected" if protected else "normal"
    with vault.atomic(clock) as write:
        write.put(replace(_known(vault, attachment_id), note_class=mark))
    return write.changes


def delete(vault: Vault, attachment_id: str, *, clock: Clock) -> Changes:
    """Remove a document for good, bytes included; there is no way back.

    Erased and not only marked: a colleague's correction of the title must
    not bring back an entry without content. Raises HandedOver.
    """
    known = vault.get(Attachment, attachment_id)
    if known is not None:
        require_ours(
            vault, given_cases(vault), Attachment.TYPE, attachment_id, case_id=known.case_id
        )
    with vault.atomic(clock) as write:
        write.erase(Attachment.TYPE, attachment_id)
    # The record is empty now; whoever shows its case must hear of it all the same.
    case_id = known.case_id if known else ""
    gone = Changed(record_type=Attachment.TYPE, record_id=attachment_id, case_id=case_id)
    return Changes(records=(gone,))


def _known(vault: Vault, attachment_id: str) -> Attachment:
    found = vault.get(Attachment, attachment_id)
    if found is None:
        raise DocumentGone
    return found
