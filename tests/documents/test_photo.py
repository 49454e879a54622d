from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from counsel_app.documents.photo import (
    MAX_FRAMES,
    MAX_PIXELS,
    THUMBNAIL,
    PictureDamaged,
    TooManyPixels,
    cleaned_photo,
)
from tests import pictures
from tests.pictures import MARK


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


def colour(picture: Image.Image, x: float, y: float) -> str:
    found = picture.convert("RGB").getpixel((int(picture.width * x), int(picture.height * y)))
    assert isinstance(found, tuple)
    red, green, blue = found
    if red > 200 and max(green, blue) < 80:
        return "red"
    return "blue" if blue > 200 and max(red, green) < 80 else "other"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright_without_saying_where_it_was_taken(orientation: int) -> None:
    # As a camera that was held askew: the pixels lie, EXIF says how to turn them.
    lying = pictures.scene()
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    content = pictures.jpeg(orientation, lying.transpose(undo) if undo is not None else lying)
    photo = cleaned_photo(content)
    for one in (photo.content, photo.thumbnail):
        assert MARK.encode() not in one
        picture = opened(one)
        assert not dict(picture.getexif())
        assert (colour(picture, 0.1, 0.1), colour(picture, 0.9, 0.9)) == ("red", "blue")
    assert opened(photo.content).size == (240, 160)


def test_a_photo_that_is_upright_is_not_encoded_anew() -> None:
    content = pictures.jpeg()
    kept = cleaned_photo(content).content
    scan = content.index(b"\xff\xda")
    assert kept.endswith(content[scan : content.rindex(b"\xff\xd9") + 2])


@pytest.mark.parametrize(
    "content",
    [pictures.png(), pictures.webp(), pictures.webp(6), pictures.tiff()],
    ids=["png", "webp", "turned webp", "tiff"],
)
def test_other_pictures_lose_what_they_tell_too(content: bytes) -> None:
    assert MARK.encode() in content
    photo = cleaned_photo(content)
    assert MARK.encode() not in photo.content
    assert opened(photo.content).format == opened(content).format
    assert max(opened(photo.thumbnail).size) <= THUMBNAIL


def test_a_tiff_keeps_its_pages_and_pixels() -> None:
    content = pictures.tiff(3)
    kept = opened(cleaned_photo(content).content)
    assert kept.n_frames == 3  # type: ignore[attr-defined]
    assert kept.tobytes() == opened(content).tobytes()


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK", "RGBA", "LA", "I;16"])
def test_every_kind_of_colour_has_a_small_picture(mode: str) -> None:
    out = io.BytesIO()
    whole = (
        Image.new(mode, (2000, 20)) if mode == "I;16" else pictures.scene(2000, 20).convert(mode)
    )
    whole.save(out, "TIFF" if mode in ("CMYK", "I;16") else "PNG")
    small = opened(cleaned_photo(out.getvalue()).thumbnail)
    assert small.format == "JPEG"
    assert max(small.size) == THUMBNAIL


def png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, payload: bytes) -> bytes:
        sums = struct.pack(">I", zlib.crc32(kind + payload))
        return struct.pack(">I", len(payload)) + kind + payload + sums

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = zlib.compress(bytes(min((width // 8 + 1) * height, 1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [6_400, 10_000, 14_000, 60_000, 400_000])
def test_a_small_file_that_claims_to_be_huge_is_not_decoded(side: int) -> None:
    assert side * side > MAX_PIXELS
    with pytest.raises(TooManyPixels) as refused:
        cleaned_photo(png_claiming(side, side))
    assert "40" in refused.value.sentence("de")


def test_a_picture_of_too_many_pages_is_refused() -> None:
    out = io.BytesIO()
    pages = [Image.new("1", (8, 8)) for _ in range(MAX_FRAMES)]
    Image.new("1", (8, 8)).save(out, "TIFF", save_all=True, append_images=pages)
    with pytest.raises(TooManyPixels):
        cleaned_photo(out.getvalue())


def test_many_large_pages_are_too_much_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counsel_app.documents.photo.MAX_PIXELS", 240 * 160 + 100)
    with pytest.raises(TooManyPixels):
        cleaned_photo(pictures.tiff(2))


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("make", [pictures.jpeg, pictures.png, pictures.webp, pictures.tiff])
def test_a_picture_cut_short_is_refused(make: object, share: float) -> None:
    content = make()  # type: ignore[operator]
    with pytest.raises(PictureDamaged):
        cleaned_photo(content[: int(len(content) * share)])


def test_a_jpeg_with_noise_between_its_parts_is_encoded_anew() -> None:
    content = pictures.jpeg()
    photo = cleaned_photo(content[:20] + b"\0\0" + content[20:])
    assert MARK.encode() not in photo.content
    assert opened(photo.content).size == (240, 160)
