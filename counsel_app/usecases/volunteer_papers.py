"""A paper that a volunteer brings: taken in small and clean, given back, kept in the case.

Like the counsellors' documents a file is read once into memory, cleaned there
and written into the encrypted file; no copy of it lies anywhere else.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from counsel_app.documents.foreign_pdf import UNREADABLE, cleaned_pdf
from counsel_app.documents.paper_photo import paper_photo
from counsel_app.documents.photo import cleaned_photo
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.give_back import VolunteerHours, VolunteerPaper
from counsel_app.domain.labels import Label
from counsel_app.domain.media import Media, media_of
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.volunteering import MAX_PAPER
from counsel_app.store.attachments import Part, drop_parts, read_part, write_part
from counsel_app.store.drafts import drop_draft
from counsel_app.store.vault import Vault
from counsel_app.usecases.attachments import read_file


class NotAPaper(AppError):
    """Neither a photo nor a PDF."""

    label = Label(
        de="Das ist kein Foto und kein PDF. Bitte das Papier fotografieren und das Foto wählen.",
        en="This is neither a photo nor a PDF. Please photograph the paper and choose the photo.",
    )


class PdfNotSafe(AppError):
    """It cannot be cleaned, so nobody knows what it does."""

    label = Label(
        de="Dieses PDF lässt sich nicht prüfen: Es ist beschädigt oder hat ein Passwort. "
        "Bitte das Papier fotografieren und das Foto wählen.",
        en="This PDF cannot be checked: it is damaged or has a password. "
        "Please photograph the paper and choose the photo.",
    )


class PdfTooLarge(AppError):
    """It would not fit into a bundle."""

    label = Label(
        de="Dieses PDF ist größer als {most} MB. Bitte die Seiten fotografieren und einzeln "
        "hinzufügen.",
        en="This PDF is larger than {most} MB. Please photograph the pages and add them one by "
        "one.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A file as it was taken in, before anything was said about it."""

    media_type: str
    size: int
    sha256: str


def take_paper(
    vault: Vault, path: Path, *, paper_id: str, before: str = "", report: Report = unheard
) -> Taken:
    """Keep the file clean and small under ``paper_id``; no record is written yet.

    What was kept under ``before``, another choice for the same paper, goes.
    Where ``report`` raises, what was kept before is there as it was.
    Raises FileNotRead, FileEmpty, FileTooLarge, HeicNotRead, NotAPaper,
    PdfNotSafe, PdfTooLarge, PhotoTooLarge, TooManyPixels, PictureDamaged, DiskFull.
    """
    media, content = _prepared(read_file(path, lambda _read: report(0, 1)), report=report)
    report(1, 1)
    with vault.aside():
        if before and vault.get(VolunteerPaper, before) is None:
            drop_parts(vault, before)
        write_part(vault, paper_id, Part.CONTENT, (content,))
    return Taken(
        media_type=media.value, size=len(content), sha256=hashlib.sha256(content).hexdigest()
    )


def _prepared(content: bytes, *, report: Report) -> tuple[Media, bytes]:
    media = media_of(content)
    if media.is_picture:
        return Media.JPEG, paper_photo(content, most=MAX_PAPER, report=report)
    if media is not Media.PDF:
        raise NotAPaper
    pdf = cleaned_pdf(content)
    if pdf.remark is UNREADABLE:
        raise PdfNotSafe
    if len(pdf.content) > MAX_PAPER:
        raise PdfTooLarge(most=MAX_PAPER // 1024 // 1024)
    return Media.PDF, pdf.content


def keep_proposal(
    vault: Vault, proposal: VolunteerPaper | VolunteerHours, *, clock: Clock, draft_key: str = ""
) -> Changes:
    """Save a paper that was taken in, or hours, and drop the draft. Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(proposal)
        if draft_key:
            drop_draft(vault, draft_key)
    return write.changes


def paper_content(vault: Vault, paper_id: str) -> bytes:
    """The bytes kept under ``paper_id``, saved or not; empty where there are none."""
    return b"".join(read_part(vault, paper_id, Part.CONTENT))


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A paper as it may be kept in a case; ``thumbnail`` is a JPEG, empty for a PDF."""

    media_type: Media
    content: bytes
    thumbnail: bytes


def checked_again(content: bytes) -> Checked:
    """What a volunteer's device sent, cleaned here once more: it is somebody else's device.

    Raises PictureDamaged, TooManyPixels, PdfNotSafe.
    """
    media = media_of(content)
    if media.is_picture:
        photo = cleaned_photo(content)
        return Checked(media_type=media, content=photo.content, thumbnail=photo.thumbnail)
    pdf = cleaned_pdf(content)
    if pdf.remark is UNREADABLE:
        raise PdfNotSafe
    return Checked(media_type=media, content=pdf.content, thumbnail=b"")
