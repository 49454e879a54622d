"""A photo or scan as it is kept: upright, without place, time and device, with a small picture.

Decoded under a limit of pixels: a file of a few kilobytes can claim to be a
picture of gigabytes.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps, ImageSequence

from counsel_app.documents.picture_parts import NotInOrder, bare_jpeg, bare_png, bare_webp
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard

MAX_PIXELS: Final = 40_000_000
"""More than any scanner page or telephone photo, 120 MB once it is decoded."""
MAX_FRAMES: Final = 50
THUMBNAIL: Final = 320
"""Longest side of the small picture, pixels: twice what the list shows."""
_QUALITY: Final = 95
_SCAN_DPI: Final = 200.0
_THUMBNAIL_QUALITY: Final = 80
_ORIENTATION: Final = 0x0112
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF")
_BARE: Final[Mapping[str, Callable[[bytes], bytes]]] = {
    "JPEG": bare_jpeg,
    "PNG": bare_png,
    "WEBP": bare_webp,
}
_OF_DECODERS: Final = (
    OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError,
    AttributeError, struct.error, zlib.error,
)  # fmt: skip
"""What Pillow's decoders raise on files that were cut or made up."""


_STEPS: Final = 3
"""Decoding, writing anew, making it small."""


class TooManyPixels(AppError):
    """The picture would fill the memory."""

    label = Label(
        de="Das Bild hat zu viele Bildpunkte (mehr als {most} Millionen) oder zu viele Seiten. "
        "Bitte kleiner scannen oder als PDF ablegen.",
        en="The picture has too many pixels (more than {most} million) or too many pages. "
        "Please scan it smaller or keep it as a PDF.",
    )

    def __init__(self) -> None:
        super().__init__(most=MAX_PIXELS // 1_000_000)


class PictureDamaged(AppError):
    """It begins like a picture and cannot be decoded."""

    label = Label(
        de="Das Bild ist beschädigt und lässt sich nicht lesen. Bitte noch einmal fotografieren "
        "oder scannen.",
        en="The picture is damaged and cannot be read. Please take or scan it again.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture without anything beside it; ``thumbnail`` is a JPEG."""

    content: bytes
    thumbnail: bytes


def cleaned_photo(content: bytes, *, report: Report = unheard) -> Photo:
    """The picture as it is kept. Raises TooManyPixels, PictureDamaged.

    Pixels are only encoded anew where they have to be turned, or where the
    file is a TIFF (then without loss).
    """
    with decoding():
        picture = opened_picture(content)
        # A telephone that puts two pictures into one JPEG: the first one counts.
        kind = "JPEG" if picture.format == "MPO" else str(picture.format)
        turned = picture.getexif().get(_ORIENTATION, 1) not in (0, 1)
        picture.load()
        report(1, _STEPS)
        bare = _tiff(picture) if kind == "TIFF" else None
        if bare is None and not turned:
            bare = _without_pixels_touched(content, kind)
        if bare is None:
            bare = _encoded(ImageOps.exif_transpose(picture), kind)
        report(2, _STEPS)
        return Photo(content=bare, thumbnail=_thumbnail(picture))


def opened_picture(content: bytes) -> Image.Image:
    """The picture, not yet decoded; to be called under ``decoding``. Raises TooManyPixels."""
    picture = Image.open(io.BytesIO(content), formats=_FORMATS)
    frames = getattr(picture, "n_frames", 1)
    if picture.width * picture.height > MAX_PIXELS or frames > MAX_FRAMES:
        raise TooManyPixels
    return picture


@contextmanager
def decoding() -> Iterator[None]:
    """Turns what decoders raise into TooManyPixels and PictureDamaged."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            yield
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            raise TooManyPixels from None
        except AppError:
            raise
        except _OF_DECODERS:
            raise PictureDamaged from None


def _without_pixels_touched(content: bytes, kind: str) -> bytes | None:
    try:
        return _BARE[kind](content)
    except NotInOrder:
        return None


def _encoded(picture: Image.Image, kind: str) -> bytes:
    profile = picture.info.get("icc_profile")
    bare = picture.copy()
    bare.info = {}
    out = io.BytesIO()
    given = {"icc_profile": profile} if profile else {}
    bare.save(out, kind, quality=_QUALITY, **given)
    return out.getvalue()


def _tiff(picture: Image.Image) -> bytes:
    pages = []
    for frame in ImageSequence.Iterator(picture):
        if frame.width * frame.height > MAX_PIXELS:
            raise TooManyPixels
        page = ImageOps.exif_transpose(frame).copy()
        page.info = {}
        pages.append(page)
    if sum(page.width * page.height for page in pages) > MAX_PIXELS:
        raise TooManyPixels
    out = io.BytesIO()
    first, *others = pages
    first.save(out, "TIFF", compression="tiff_deflate", save_all=True, append_images=others)
    return out.getvalue()


def pages_as_pdf(content: bytes) -> bytes:
    """The pages of a kept TIFF as a PDF, to be shown and printed. Raises PictureDamaged."""
    with decoding():
        picture = Image.open(io.BytesIO(content), formats=("TIFF",))
        pages = [
            frame.copy() if frame.mode in ("1", "L", "RGB") else frame.convert("RGB")
            for frame in ImageSequence.Iterator(picture)
        ]
        out = io.BytesIO()
        first, *others = pages
        first.save(out, "PDF", save_all=True, append_images=others, resolution=_SCAN_DPI)
        return out.getvalue()


def _thumbnail(picture: Image.Image) -> bytes:
    picture.seek(0)
    small = ImageOps.exif_transpose(picture)
    if small.mode not in ("RGB", "RGBA", "L"):
        small = small.convert("RGBA" if "transparency" in picture.info else "RGB")
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    ground = Image.new("RGB", small.size, "white")
    ground.paste(small, mask=small if small.mode == "RGBA" else None)
    out = io.BytesIO()
    ground.save(out, "JPEG", quality=_THUMBNAIL_QUALITY)
    return out.getvalue()
