"""Which kinds of files a case keeps, told by their content and not by their name."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

MAX_BYTES: Final = 50 * 1024 * 1024
LONGEST_TITLE: Final = 120
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
_HEIC_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heif", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
)
_OFFICE: Final = {
    "odt": b"mimetypeapplication/vnd.oasis.opendocument.text",
    "docx": b"word/",
    "xlsx": b"xl/",
}
"""What the beginning or the directory of such an archive names."""


class Media(StrEnum):
    """A kind of file, by its media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    TIFF = "image/tiff"
    PDF = "application/pdf"
    TEXT = "text/plain"
    ODT = "application/vnd.oasis.opendocument.text"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    @property
    def ending(self) -> str:
        """The ending of such a file's name, without the dot."""
        return _ENDINGS[self]

    @property
    def is_picture(self) -> bool:
        """Whether it is shown as a picture."""
        return self.value.startswith("image/")


_ENDINGS: Final = {
    Media.JPEG: "jpg",
    Media.PNG: "png",
    Media.WEBP: "webp",
    Media.TIFF: "tiff",
    Media.PDF: "pdf",
    Media.TEXT: "txt",
    Media.ODT: "odt",
    Media.DOCX: "docx",
    Media.XLSX: "xlsx",
}
_LARGEST_TEXT: Final = 1024 * 1024


class FileTooLarge(AppError):
    """The file is larger than a document."""

    label = Label(
        de="Die Datei ist größer als {most} MB. Bitte kleiner scannen oder aufteilen.",
        en="The file is larger than {most} MB. Please scan it smaller or split it.",
    )

    def __init__(self) -> None:
        super().__init__(most=MAX_BYTES // 1024 // 1024)


class FileEmpty(AppError):
    """There is nothing in it."""

    label = Label(
        de="Die Datei ist leer. Vielleicht wurde sie noch nicht ganz kopiert.",
        en="The file is empty. Perhaps it was not copied completely yet.",
    )


class HeicNotRead(AppError):
    """A telephone's own picture format, which needs a licensed decoder."""

    label = Label(
        de="Fotos im Format HEIC oder AVIF liest das Programm nicht. Bitte am Telefon „Maximale "
        "Kompatibilität“ (JPEG) einstellen oder das Foto als JPEG senden.",
        en="The program does not read photos in HEIC or AVIF format. Please set the telephone to "
        "“Most compatible” (JPEG) or send the photo as JPEG.",
    )


class KindNotKept(AppError):
    """A kind of file that cannot be shown or checked."""

    label = Label(
        de="Diese Art von Datei wird nicht aufbewahrt. Möglich sind JPG, PNG, WebP, TIFF, PDF, "
        "TXT, ODT, DOCX und XLSX.",
        en="This kind of file is not kept. Possible are JPG, PNG, WebP, TIFF, PDF, TXT, ODT, "
        "DOCX and XLSX.",
    )


def media_of(content: bytes) -> Media:
    """What ``content`` is. Raises FileTooLarge, FileEmpty, HeicNotRead, KindNotKept."""
    if not content:
        raise FileEmpty
    if len(content) > MAX_BYTES:
        raise FileTooLarge
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        raise HeicNotRead
    found = _by_beginning(content)
    if found is None and _is_text(content):
        found = Media.TEXT
    if found is None:
        raise KindNotKept
    return found


def _by_beginning(content: bytes) -> Media | None:
    if content.startswith(b"\xff\xd8\xff"):
        return Media.JPEG
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Media.PNG
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Media.WEBP
    if content[:4] in (b"II*\0", b"MM\0*"):
        return Media.TIFF
    # Some writers put a few bytes before it; readers accept the first kilobyte.
    if b"%PDF-" in content[:1024]:
        return Media.PDF
    return _archive(content) if content.startswith(b"PK\x03\x04") else None


def _archive(content: bytes) -> Media | None:
    if _OFFICE["odt"] in content[:256]:
        return Media.ODT
    # Macros make it another kind (docm, xlsm), which is not kept.
    if b"[Content_Types].xml" not in content or b"vbaProject.bin" in content:
        return None
    if _OFFICE["docx"] in content:
        return Media.DOCX
    return Media.XLSX if _OFFICE["xlsx"] in content else None


def _is_text(content: bytes) -> bool:
    if len(content) > _LARGEST_TEXT or b"\0" in content:
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        controls = bytes(code for code in range(32) if code not in (9, 10, 12, 13))
        return not any(code in content for code in controls)
    return True


def text_of(content: bytes) -> str:
    """The words of a text file, from UTF-8 or else the encoding of older Windows."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def title_of(file_name: str) -> str:
    """A title from the name of a file: without ending and without what cannot be seen."""
    stem = file_name.rpartition(".")[0] or file_name
    words = _CONTROLS.sub(" ", unicodedata.normalize("NFC", stem).replace("_", " "))
    kept = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in words)
    return " ".join(kept.split())[:LONGEST_TITLE].strip() or "–"


def file_name_of(title: str, media_type: str) -> str:
    """A name under which a copy may be saved on any system."""
    known = media_type in list(Media)
    kept = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .")[:LONGEST_TITLE]
    return f"{kept or 'Counsel'}.{Media(media_type).ending if known else 'bin'}"
