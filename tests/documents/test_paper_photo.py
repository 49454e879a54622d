from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from counsel_app.documents.paper_photo import (
    LONGEST_SIDE,
    MOST_OF_JPEG,
    PhotoTooLarge,
    paper_photo,
)
from counsel_app.documents.photo import PictureDamaged, TooManyPixels
from tests import pictures

MOST = 6 * 1024 * 1024


def _opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def _plain(width: int, height: int, kind: str = "JPEG", mode: str = "L", **more: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (width, height)).save(out, kind, **more)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [pictures.jpeg(), pictures.png(), pictures.webp(), pictures.tiff()],
    ids=["jpeg", "png", "webp", "tiff"],
)
def test_every_kind_of_photo_becomes_a_jpeg_without_what_it_tells(content: bytes) -> None:
    made = paper_photo(content, most=MOST)
    assert _opened(made).format == "JPEG"
    assert _opened(made).size == (240, 160)
    assert pictures.MARK.encode() in content
    assert pictures.MARK.encode() not in made
    assert not _opened(made).getexif()


def test_a_photo_taken_sideways_stands_upright() -> None:
    made = _opened(paper_photo(pictures.jpeg(orientation=6), most=MOST))
    assert made.size == (160, 240)


def test_what_is_transparent_becomes_white_paper() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(out, "PNG")
    made = _opened(paper_photo(out.getvalue(), most=MOST))
    assert made.getpixel((20, 20)) == (255, 255, 255)
    palette = io.BytesIO()
    Image.new("P", (40, 40)).save(palette, "PNG")
    assert _opened(paper_photo(palette.getvalue(), most=MOST)).mode == "RGB"


def test_forty_megapixels_are_made_small_enough_to_travel() -> None:
    content = _plain(7752, 5178)
    made = paper_photo(content, most=MOST)
    assert max(_opened(made).size) <= LONGEST_SIDE
    assert min(_opened(made).size) > LONGEST_SIDE // 2


def test_a_photo_of_noise_is_made_smaller_until_it_fits() -> None:
    noise = Image.effect_noise((1200, 900), 120)
    content = pictures.jpeg(picture=noise.convert("RGB"))
    loose, tight = paper_photo(content, most=MOST), paper_photo(content, most=200_000)
    assert len(tight) < len(loose)
    assert _opened(tight).size == (1200, 900)


def test_more_pixels_than_any_telephone_are_refused_before_they_are_decoded() -> None:
    small = _plain(64, 64)
    # The size stands in the frame header: two bytes each for height and width.
    at = small.index(b"\xff\xc0") + 5
    huge = small[:at] + (65_000).to_bytes(2, "big") * 2 + small[at + 4 :]
    with pytest.raises(PhotoTooLarge) as refused:
        paper_photo(huge, most=MOST)
    assert str(MOST_OF_JPEG // 1_000_000) in refused.value.sentence("de")
    with pytest.raises(TooManyPixels):
        paper_photo(_plain(9000, 5000, "PNG", "1"), most=MOST)


def test_one_that_comes_in_passes_is_refused_earlier() -> None:
    content = _plain(8100, 5000, progressive=True)
    with pytest.raises(PhotoTooLarge):
        paper_photo(content, most=MOST)


@pytest.mark.parametrize("cut", [3, 20, 200, 900])
def test_a_torn_photo_is_refused_in_words(cut: int) -> None:
    with pytest.raises(PictureDamaged):
        paper_photo(pictures.jpeg(picture=pictures.scene(900, 700))[:cut], most=MOST)


def test_a_photo_of_108_megapixels_needs_no_more_than_300_megabytes(tmp_path: Path) -> None:
    place = tmp_path / "large.jpg"
    place.write_bytes(_plain(12000, 9000))
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from counsel_app.documents.paper_photo import paper_photo\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "paper_photo(Path(sys.argv[1]).read_bytes(), most=6_000_000)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, place], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 300 * 1024
