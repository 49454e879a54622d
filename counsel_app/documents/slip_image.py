"""The code on a feedback slip, read from a photo or a scan.

A slip comes back photographed askew, faxed and scanned: several sizes are
tried, and a scan inside a PDF is read as well.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

import pikepdf
from PIL import Image, ImageFilter, ImageOps

from counsel_app.documents.inner_file import MAX_PDF, PdfDamaged, PdfLocked
from counsel_app.documents.photo import MAX_PIXELS, PictureDamaged, decoding, opened_picture
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard

_SIDES: Final = (1600, 3200, 900)
"""Longest sides that are tried, pixels: noise goes when a photo is made smaller."""
_MOST_PAGES: Final = 20
_MOST_PICTURES: Final = 40
_MOST_CODES: Final = 20
_LONGEST: Final = 200


class NoCode(AppError):
    """No code can be seen in the picture."""

    label = Label(
        de="Auf dem Bild ist kein QR-Code zu erkennen. Bitte näher, gerade und bei gutem Licht "
        "fotografieren, oder das Zeichen vom Bogen abtippen.",
        en="No QR code can be seen in the picture. Please take it closer, straight and in good "
        "light, or type the reference from the slip.",
    )


def codes_in_picture(content: bytes, *, report: Report = unheard) -> tuple[str, ...]:
    """The QR codes in a photo. Raises NoCode, TooManyPixels, PictureDamaged."""
    with decoding():
        picture = ImageOps.exif_transpose(opened_picture(content))
        found = _codes(picture, report=report)
    if not found:
        raise NoCode
    return found


def codes_in_pdf(content: bytes, *, report: Report = unheard) -> tuple[str, ...]:
    """The QR codes in the scanned pages of a PDF. Raises NoCode, PdfLocked, PdfDamaged."""
    if len(content) > MAX_PDF:
        raise PdfDamaged
    try:
        with decoding(), pikepdf.open(io.BytesIO(content)) as pdf:
            pictures = _pictures(pdf)
            found = [code for one in pictures for code in _codes(one, report=report)]
    except pikepdf.PasswordError:
        raise PdfLocked from None
    except (pikepdf.PdfError, pikepdf.UnsupportedImageTypeError, RuntimeError, PictureDamaged):
        raise PdfDamaged from None
    if not found:
        raise NoCode
    return tuple(dict.fromkeys(found))


def _pictures(pdf: pikepdf.Pdf) -> Iterator[Image.Image]:
    count = 0
    for page in list(pdf.pages)[:_MOST_PAGES]:
        for raw in page.images.values():
            count += 1
            if count > _MOST_PICTURES:
                return
            assert isinstance(raw, pikepdf.Stream)  # noqa: S101  a picture always is
            scan = pikepdf.PdfImage(raw)
            if scan.width * scan.height <= MAX_PIXELS:
                yield scan.as_pil_image()


def _codes(picture: Image.Image, *, report: Report) -> tuple[str, ...]:
    # Imported here: only who scans a slip needs the reader.
    import zxingcpp

    grey = picture.convert("L")
    for tried, side in enumerate(_SIDES):
        for look in _looks(grey, side):
            report(tried, len(_SIDES))
            read = zxingcpp.read_barcodes(
                look, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
            )
            texts = [code.text[:_LONGEST] for code in read[:_MOST_CODES] if code.valid]
            if texts:
                return tuple(dict.fromkeys(texts))
    return ()


def _looks(grey: Image.Image, side: int) -> Iterator[Image.Image]:
    sized = grey
    if max(grey.size) > side:
        sized = grey.copy()
        sized.thumbnail((side, side))
    yield sized
    yield ImageOps.autocontrast(sized.filter(ImageFilter.MedianFilter(3)), cutoff=2)
