"""Slips as they come back: photographed askew, scanned, faxed."""

from __future__ import annotations

import io
import random
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image, ImageFilter

from counsel_app.documents import slip_image
from counsel_app.documents.inner_file import PdfDamaged, PdfLocked
from counsel_app.documents.photo import PictureDamaged, TooManyPixels
from counsel_app.documents.slip_image import NoCode, codes_in_pdf, codes_in_picture
from counsel_app.documents.transport import transport_copy
from tests.documents import samples

CODE = "DD-7KQ2M-B2C4 2026-11-13"


def slip(scale: float = 2.0) -> Image.Image:
    """The slip of a letter as another program prints it."""
    page = pypdfium2.PdfDocument(samples.letter())[1]
    picture: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
    return picture


def askew(picture: Image.Image) -> Image.Image:
    """The table seen from the side, the paper not quite in the middle."""
    wide, high = picture.size
    corners = (-120, -60, 40, high + 200, wide + 160, high - 10, wide - 30, 90)
    size = (wide + 100, high + 100)
    return picture.transform(size, Image.Transform.QUAD, corners, fillcolor="grey")


def noisy(picture: Image.Image) -> Image.Image:
    """Poor light: grey, grainy, blurred."""
    dice = random.Random(3)
    grain = Image.new("L", picture.size)
    grain.putdata([dice.randrange(256) for _ in range(picture.width * picture.height)])
    grey = Image.blend(picture.convert("L"), Image.new("L", picture.size, 110), 0.35)
    return Image.blend(grey, grain, 0.22).filter(ImageFilter.GaussianBlur(0.8))


def fax(picture: Image.Image) -> Image.Image:
    return picture.convert("1")


def jpeg(picture: Image.Image, **more: object) -> bytes:
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", **({"quality": 60} | more))
    return out.getvalue()


LOOKS: dict[str, Callable[[], Image.Image]] = {
    "scan": slip,
    "fax": lambda: fax(slip()),
    "small": lambda: slip(1.3),
    "large": lambda: slip(5.0),
    "askew": lambda: askew(slip()),
    "turned": lambda: slip().rotate(33, expand=True, fillcolor="grey"),
    "upside down": lambda: slip().rotate(180),
    "sideways": lambda: slip().rotate(90, expand=True),
    "noisy": lambda: noisy(slip()),
    "all of it": lambda: noisy(askew(slip(3.0).rotate(-17, expand=True, fillcolor="white"))),
    "inverted": lambda: slip().point(lambda value: 255 - value),
}


@pytest.mark.parametrize("look", LOOKS)
def test_a_photo_of_a_slip_tells_its_reference(look: str) -> None:
    assert codes_in_picture(jpeg(LOOKS[look]())) == (CODE,)


def test_a_photo_that_says_it_lies_on_its_side_is_turned() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert codes_in_picture(jpeg(slip(), exif=exif)) == (CODE,)


def scanned(*pictures: Image.Image) -> bytes:
    out = io.BytesIO()
    first, *others = pictures
    first.save(out, "PDF", save_all=True, append_images=others)
    return out.getvalue()


def test_a_scan_inside_a_pdf_is_read_and_each_code_told_once() -> None:
    assert codes_in_pdf(scanned(Image.new("RGB", (60, 60)), slip(), fax(slip()))) == (CODE,)


def test_a_picture_without_a_code_is_said_in_words() -> None:
    with pytest.raises(NoCode) as refused:
        codes_in_picture(jpeg(Image.new("RGB", (600, 400), "white")))
    assert "abtippen" in refused.value.sentence("de")
    with pytest.raises(NoCode):
        codes_in_pdf(scanned(Image.new("L", (60, 60), "white")))


def test_no_more_pictures_are_read_than_a_slip_can_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slip_image, "_MOST_PICTURES", 1)
    with pytest.raises(NoCode):
        codes_in_pdf(scanned(Image.new("RGB", (60, 60)), slip()))


@pytest.mark.parametrize(
    "content", [b"", jpeg(Image.new("RGB", (90, 90)))[:200], b"\x89PNG\r\n\x1a\n"]
)
def test_a_damaged_picture_is_said_in_words(content: bytes) -> None:
    with pytest.raises(PictureDamaged):
        codes_in_picture(content)


def test_a_picture_of_too_many_pixels_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counsel_app.documents.photo.MAX_PIXELS", 100)
    monkeypatch.setattr(slip_image, "MAX_PIXELS", 100)
    with pytest.raises(TooManyPixels):
        codes_in_picture(jpeg(slip()))
    with pytest.raises(NoCode):
        codes_in_pdf(scanned(slip()))


def test_locked_and_broken_pdfs_are_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PdfLocked):
        codes_in_pdf(transport_copy(samples.letter(), "geheim"))
    with pytest.raises(PdfDamaged):
        codes_in_pdf(b"%PDF-1.7")
    monkeypatch.setattr(slip_image, "MAX_PDF", 100)
    with pytest.raises(PdfDamaged):
        codes_in_pdf(scanned(slip()))
