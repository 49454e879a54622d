"""A logo of any kind prints flat and in its place, or is refused in words."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

from counsel_app.documents.logo import LogoUnusable, logo_of, prepared
from counsel_app.documents.pages import FORM_A, FORM_B, DinForm, letterhead_of
from counsel_app.domain.member import Organisation
from tests.documents import samples
from tests.documents.preflight import verdict
from tests.documents.reading import words
from tests.documents.standards import problems


def picture(mode: str = "RGB", size: tuple[int, int] = (600, 200), kind: str = "PNG") -> bytes:
    image = Image.new(mode, size)
    colour: object = {"RGBA": (20, 100, 90, 128), "CMYK": (200, 20, 80, 40), "P": 3, "L": 90}.get(
        mode, (20, 100, 90)
    )
    ImageDraw.Draw(image).ellipse((size[0] // 4, 0, size[0] // 2, size[1]), fill=colour)  # type: ignore[arg-type]
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def headed(logo: bytes) -> bytes:
    return samples.letter(letterhead=replace(samples.LETTERHEAD, logo=logo_of(prepared(logo))))


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("RGB", "PNG"), ("RGBA", "PNG"), ("P", "GIF"), ("L", "JPEG"), ("CMYK", "JPEG"),
     ("RGB", "WEBP"), ("RGBA", "TIFF"), ("1", "PNG")],
)  # fmt: skip
def test_every_kind_of_picture_prints_in_rgb_without_transparency(mode: str, kind: str) -> None:
    paper = headed(picture(mode if mode != "1" else "L", kind=kind))
    assert problems(paper) == []
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert image.ColorSpace == pikepdf.Name.DeviceRGB
        assert "/SMask" not in image
        assert "/XObject" in pdf.pages[0].Resources


def test_what_is_transparent_becomes_white_paper() -> None:
    kept = Image.open(io.BytesIO(prepared(picture("RGBA"))))
    assert kept.mode == "RGB"
    assert kept.getpixel((0, 0)) == (255, 255, 255)


def test_a_cmyk_photo_of_forty_million_pixels_becomes_small() -> None:
    large = picture("CMYK", (8000, 5000), "JPEG")
    kept = prepared(large)
    assert len(kept) < 200_000
    assert max(Image.open(io.BytesIO(kept)).size) <= 900


def test_a_paper_with_a_logo_is_an_archive_copy(tmp_path: Path) -> None:
    assert "is a valid PDF/A-1b file" in verdict(headed(picture()), tmp_path)


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", picture()[:200], picture(kind="JPEG")[:400], b"\x89PNG\r\n\x1a\n" * 9,
     b"%PDF-1.7", b"<svg onload='x'/>"],
)  # fmt: skip
def test_what_is_no_whole_picture_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(LogoUnusable) as refused:
        prepared(content)
    assert "PNG oder JPEG" in refused.value.sentence("de")


def test_a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded() -> None:
    bomb = bytearray(picture("L", (10, 10)))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(LogoUnusable):
        prepared(bytes(bomb))


@pytest.mark.parametrize("size", [(600, 200), (100, 900), (3000, 20), (1, 1)])
@pytest.mark.parametrize("form", [FORM_A, FORM_B], ids=lambda form: form.name)
def test_a_logo_of_any_shape_stays_in_the_head(form: DinForm, size: tuple[int, int]) -> None:
    letterhead = letterhead_of(
        Organisation(id="o", name="Beratungsstelle mit einem ziemlich langen Namen in Sachsen"),
        logo=prepared(picture(size=size)),
        form=form.name,
    )
    paper = samples.letter(letterhead=letterhead)
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        boxes = [
            [float(number) for number in each.A.BBox]
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and str(each.get("/Alt", "")).startswith("Logo")
        ]
    ((left, bottom, right, top),) = boxes
    millimetre = 72 / 25.4
    assert right == pytest.approx(190 * millimetre, abs=0.5)
    assert bottom >= (297 - form.field_top) * millimetre
    assert top <= 289.5 * millimetre
    page = [box for box in words(paper) if box.page == 1 and box.top < 26]
    assert max(box.right for box in page) <= left / millimetre
    subject = next(box for box in words(paper) if box.text == "Vermittlung:")
    assert subject.top == pytest.approx(form.subject, abs=0.5)
