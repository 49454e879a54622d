"""The file that a PDF from outside carries inside it, read under limits."""

from __future__ import annotations

import io
import zlib
from typing import Final

import pikepdf

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

MAX_PDF: Final = 32 * 1024 * 1024
MAX_INNER: Final = 1024 * 1024
_MOST_FILES: Final = 20
# The libraries' own errors, and what an object of another kind than it must be causes.
_DAMAGE: Final = (
    pikepdf.PdfError, zlib.error, ValueError, TypeError, KeyError, AttributeError, RuntimeError,
)  # fmt: skip


class PdfLocked(AppError):
    """It asks for a passphrase."""

    label = Label(
        de="Das PDF ist mit einem Passwort verschlossen. Bitte mit dem Passwort öffnen, ohne "
        "Passwort speichern und noch einmal wählen.",
        en="The PDF is locked with a passphrase. Please open it with the passphrase, save it "
        "without one and choose it again.",
    )


class PdfDamaged(AppError):
    """It cannot be read, or is larger than any paper of ours."""

    label = Label(
        de="Das PDF ist beschädigt oder zu groß und lässt sich nicht lesen.",
        en="The PDF is damaged or too large and cannot be read.",
    )


def inner_file(pdf: bytes, name: str) -> bytes | None:
    """The embedded file ``name``; None where there is none. Raises PdfLocked, PdfDamaged."""
    if len(pdf) > MAX_PDF:
        raise PdfDamaged
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            for key in list(opened.attachments)[:_MOST_FILES]:
                spec = opened.attachments[key]
                if spec.filename == name:
                    return _content(spec)
    except pikepdf.PasswordError:
        raise PdfLocked from None
    except _DAMAGE:
        raise PdfDamaged from None
    return None


def _content(spec: pikepdf.AttachedFileSpec) -> bytes:
    """The file, unpacked under a limit: a few kilobytes can unpack to gigabytes."""
    stream = spec.get_file().obj
    content: bytes = stream.read_raw_bytes()
    filters = stream.get("/Filter", pikepdf.Array())
    names = [str(filters)] if isinstance(filters, pikepdf.Name) else [str(one) for one in filters]
    if names == ["/FlateDecode"]:
        content = zlib.decompressobj().decompress(content, MAX_INNER + 1)
    elif names:
        raise PdfDamaged
    if len(content) > MAX_INNER:
        raise PdfDamaged
    return content
