"""The logo on the letterhead: any picture made small, flat and safe once, then drawn as it is."""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PIL import Image, ImageOps

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

MAX_PIXELS: Final = 64_000_000
"""A photo of a signboard, 200 MB once it is decoded; JPEG is decoded smaller."""
_BOX: Final = (900, 400)
"""Pixels that the largest place on paper can show at 450 dpi."""
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")


class LogoUnusable(AppError):
    """The file is no picture, is damaged, or is too large."""

    label = Label(
        de="Dieses Bild lässt sich nicht als Logo verwenden. Bitte ein PNG oder JPEG nehmen, "
        "höchstens {most} Millionen Bildpunkte.",
        en="This picture cannot be used as a logo. Please take a PNG or JPEG of at most {most} "
        "million pixels.",
    )

    def __init__(self) -> None:
        super().__init__(most=MAX_PIXELS // 1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """RGB pixels without transparency, compressed as PDF wants them."""

    width: int
    height: int
    data: bytes
    name: str
    """The same for the same pixels."""


def prepared(content: bytes) -> bytes:
    """The picture as it is kept: a small PNG on white. Raises LogoUnusable."""
    try:
        with warnings.catch_warnings():
            # The limit below is ours; Pillow's own only warns.
            warnings.simplefilter("ignore")
            picture = Image.open(io.BytesIO(content), formats=_FORMATS)
            if picture.width * picture.height > MAX_PIXELS:
                raise LogoUnusable
            picture.draft("RGB", _BOX)
            flat = _flat(ImageOps.exif_transpose(picture))
    except (
        OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError,
        AttributeError, struct.error, zlib.error, Image.DecompressionBombError,
    ):  # fmt: skip
        raise LogoUnusable from None
    flat.thumbnail(_BOX)
    out = io.BytesIO()
    flat.save(out, "PNG")
    return out.getvalue()


def _flat(picture: Image.Image) -> Image.Image:
    if "A" in picture.getbands() or "transparency" in picture.info:
        ground = Image.new("RGBA", picture.size, "white")
        ground.alpha_composite(picture.convert("RGBA"))
        picture = ground
    return picture.convert("RGB")


@lru_cache(maxsize=4)
def logo_of(kept: bytes) -> Logo:
    """The pixels of a picture that ``prepared`` made."""
    picture = Image.open(io.BytesIO(kept), formats=("PNG",))
    data = zlib.compress(picture.tobytes(), 9)
    digest = hashlib.sha256(data).hexdigest()[:12]
    return Logo(width=picture.width, height=picture.height, data=data, name=f"L{digest}")
