from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from counsel_app.documents.picture_parts import NotInOrder, bare_jpeg, bare_png, bare_webp
from tests import pictures
from tests.pictures import MARK

BARE = {
    "jpeg": (bare_jpeg, pictures.jpeg()),
    "progressive": (bare_jpeg, pictures.jpeg(progressive=True)),
    "png": (bare_png, pictures.png()),
    "webp": (bare_webp, pictures.webp()),
    "webp without loss": (bare_webp, pictures.webp(lossless=True)),
}


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


@pytest.mark.parametrize("kind", BARE)
def test_nothing_is_left_beside_the_picture_and_no_pixel_changes(kind: str) -> None:
    bare, content = BARE[kind]
    assert MARK.encode() in content
    kept = bare(content)
    assert MARK.encode() not in kept
    assert MARK.encode("utf-16-le") not in kept
    before, after = opened(content), opened(kept)
    assert dict(before.getexif())
    assert not dict(after.getexif())
    assert ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox() is None


@pytest.mark.parametrize("kind", BARE)
def test_what_is_bare_already_stays_as_it_is(kind: str) -> None:
    bare, content = BARE[kind]
    assert bare(bare(content)) == bare(content)


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_colour_profile_stays(kind: str) -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    make = {"jpeg": pictures.jpeg, "png": pictures.png, "webp": pictures.webp}[kind]
    bare, _ = BARE[kind]
    assert opened(bare(make(icc_profile=profile))).info["icc_profile"] == profile


@pytest.mark.parametrize("kind", BARE)
@given(st.data())
def test_a_file_cut_anywhere_is_refused_or_bare(kind: str, data: st.DataObject) -> None:
    bare, content = BARE[kind]
    cut = content[: data.draw(st.integers(0, len(content) - len(MARK) - 1))]
    try:
        kept = bare(cut)
    except NotInOrder:
        return
    assert MARK.encode() not in kept


@given(st.binary(max_size=200))
def test_noise_is_refused_or_bare(noise: bytes) -> None:
    for bare, content in BARE.values():
        for start in (b"", content[:2], content[:12], content[:20]):
            try:
                bare(start + noise)
            except NotInOrder:
                continue
