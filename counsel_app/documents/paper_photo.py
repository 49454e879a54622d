"""A telephone's photo of a paper, made small enough to travel and still to be read."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile

from counsel_app.documents.photo import MAX_PIXELS, decoding, opened_picture
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard

LONGEST_SIDE: Final = 2600
"""Pixels: about 220 to the inch of a sheet of A4, which small print needs."""
MOST_OF_JPEG: Final = 210_000_000
"""Pixels, more than any telephone: a JPEG is decoded at a half, a quarter or an eighth."""
_QUALITIES: Final = (82, 60, 40, 20)
"""Even noise of that many pixels takes less than 3 MB at the last of them."""
_JPEG: Final = b"\xff\xd8\xff"


class PhotoTooLarge(AppError):
    """More pixels than can be made smaller here."""

    label = Label(
        de="Das Foto ist zu groß (mehr als {most} Millionen Bildpunkte). Bitte das Papier mit "
        "kleinerer Auflösung noch einmal fotografieren.",
        en="The photo is too large (more than {most} million pixels). Please photograph the "
        "paper again with a smaller resolution.",
    )


def paper_photo(content: bytes, *, most: int, report: Report = unheard) -> bytes:
    """The first picture in ``content``, upright, as a JPEG of about ``most`` bytes.

    Nothing but the pixels is kept. Raises PhotoTooLarge, TooManyPixels, PictureDamaged.
    """
    steps = 2 + len(_QUALITIES)
    with decoding():
        picture = _opened(content)
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        picture.load()
        report(1, steps)
        upright = ImageOps.exif_transpose(picture)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        plain = _on_white(upright)
        found = b""
        for tried, quality in enumerate(_QUALITIES):
            report(2 + tried, steps)
            found = _encoded(plain, quality)
            if len(found) <= most:
                break
        return found


def _opened(content: bytes) -> Image.Image:
    if not content.startswith(_JPEG):
        return opened_picture(content)
    # Not through Image.open, which takes more than 90 million pixels for a bomb.
    picture = JpegImageFile(io.BytesIO(content))
    # One that comes in passes is held whole, whatever size is asked for.
    most = MAX_PIXELS if "progressive" in picture.info else MOST_OF_JPEG
    if picture.width * picture.height > most:
        raise PhotoTooLarge(most=most // 1_000_000)
    return picture


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in ("RGB", "L"):
        return picture
    if picture.mode not in ("RGBA", "LA") and "transparency" not in picture.info:
        return picture.convert("RGB")
    layer = picture.convert("RGBA")
    ground = Image.new("RGB", layer.size, "white")
    ground.paste(layer, mask=layer)
    return ground


def _encoded(picture: Image.Image, quality: int) -> bytes:
    bare = picture.copy()
    bare.info = {}
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
