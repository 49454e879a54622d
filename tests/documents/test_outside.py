"""Whatever comes back from outside: it is read, or refused in words; nothing else happens."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.documents.answer_file import answer_file, read_answer, read_letter
from counsel_app.documents.folder_file import read_folder
from counsel_app.documents.outside_json import clean
from counsel_app.documents.slip_image import codes_in_pdf, codes_in_picture
from counsel_app.domain.errors import AppError
from tests.documents import papers, samples
from tests.documents.test_answer_file import ANSWER
from tests.documents.test_slip_image import jpeg, scanned, slip

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.data_too_large])
FEW = settings(parent=MANY, max_examples=30)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@cache
def letter() -> bytes:
    return samples.letter()


@cache
def photo() -> bytes:
    return jpeg(slip(0.8))


@cache
def scan() -> bytes:
    return scanned(slip(0.8))


@st.composite
def damaged(draw: st.DrawFn, whole: bytes) -> bytes:
    """``whole`` with some bytes exchanged, and perhaps cut."""
    made = bytearray(whole)
    for _ in range(draw(st.integers(1, 8))):
        made[draw(st.integers(0, len(made) - 1))] = draw(st.integers(0, 255))
    return bytes(made[: draw(st.integers(1, len(made)))] if draw(st.booleans()) else made)


@MANY
@given(st.binary(max_size=400))
def test_any_bytes_are_refused_in_words(content: bytes) -> None:
    for read in (read_answer, read_letter, read_folder, codes_in_picture, codes_in_pdf):
        with suppress(AppError):
            read(content)


@MANY
@given(st.data())
def test_a_damaged_letter_is_read_or_refused_in_words(data: st.DataObject) -> None:
    content = data.draw(damaged(letter()))
    for read in (read_letter, read_folder):
        with suppress(AppError):
            read(content)


@FEW
@given(st.data())
def test_a_damaged_scan_is_read_or_refused_in_words(data: st.DataObject) -> None:
    with suppress(AppError):
        codes_in_pdf(data.draw(damaged(scan())))


@FEW
@given(st.data())
def test_a_damaged_photo_is_read_or_refused_in_words(data: st.DataObject) -> None:
    with suppress(AppError):
        codes_in_picture(data.draw(damaged(photo())))


@MANY
@given(st.dictionaries(st.sampled_from(sorted(json.loads(answer_file(ANSWER)))), ANY_JSON))
def test_an_answer_with_any_values_is_read_or_refused_in_words(values: dict[str, object]) -> None:
    content = json.dumps(json.loads(answer_file(ANSWER)) | values).encode(errors="replace")
    with suppress(AppError):
        found = read_answer(content)
        assert found.remark == clean(found.remark)


@MANY
@given(
    st.dictionaries(st.sampled_from(["names", "steps", "visits", "deadlines", "from"]), ANY_JSON)
)
def test_a_folder_with_any_values_is_read_or_refused_in_words(values: dict[str, object]) -> None:
    from tests.documents.test_attached import record

    content = json.dumps(record(_folder()) | values).encode(errors="replace")
    with suppress(AppError):
        read_folder(content)


@cache
def _folder() -> bytes:
    return papers.own_folder("de")


@MANY
@given(st.text())
def test_cleaned_text_stays_as_it_is_and_holds_nothing_that_acts(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not set(cleaned) & {chr(n) for n in (*range(10), *range(11, 32), 0x202E, 0x2066, 0x7F)}
