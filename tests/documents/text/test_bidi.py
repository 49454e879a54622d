"""The whole conformance suite of UAX #9, and what goes beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.documents.text import bidi
from counsel_app.documents.text.bidi_tables import UNICODE_VERSION

SUITE = Path("/usr/share/unicode/BidiCharacterTest.txt")
BASES = {"0": 0, "1": 1, "2": None}


def rows() -> list[list[str]]:
    if not SUITE.exists():
        pytest.skip("Debian's unicode-data is not installed")
    lines = SUITE.read_text(encoding="utf-8").splitlines()
    if UNICODE_VERSION not in lines[0]:
        pytest.skip(f"this system's suite is not of Unicode {UNICODE_VERSION}, as our tables are")
    return [line.split(";") for line in lines if line and not line.startswith("#")]


def test_every_row_of_the_unicode_character_suite_passes() -> None:
    wrong = []
    suite = rows()
    for points, direction, base, levels, order in suite:
        text = "".join(chr(int(point, 16)) for point in points.split())
        found = bidi.resolve(text, base=BASES[direction])
        on_line = [
            after if before != bidi.REMOVED else bidi.REMOVED
            for before, after in zip(
                found.levels, bidi.line_levels(text, found.levels, found.base), strict=True
            )
        ]
        expected = [bidi.REMOVED if level == "x" else int(level) for level in levels.split()]
        if (
            found.base != int(base)
            or on_line != expected
            or bidi.visual_order(on_line) != [int(index) for index in order.split()]
        ):
            wrong.append(points)
    assert wrong == []
    assert len(suite) == 91_707


SAMPLES = {
    "L": "a", "R": "א", "AL": "ع", "EN": "1", "ES": "+", "ET": "$", "AN": "٣", "CS": ",",
    "NSM": "\u0300", "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!",
    "LRE": "\u202a", "LRO": "\u202d", "RLE": "\u202b", "RLO": "\u202e", "PDF": "\u202c",
    "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip
"""A character of each class that is no bracket."""


def class_rows() -> Iterator[tuple[str, int | None, list[int], list[int]]]:
    """Text, base, levels and order of each case of BidiTest.txt."""
    suite = SUITE.with_name("BidiTest.txt")
    if not suite.exists():
        pytest.skip("Debian's unicode-data is not installed")
    levels: list[int] = []
    order: list[int] = []
    with suite.open(encoding="utf-8") as lines:
        if UNICODE_VERSION not in next(lines):
            pytest.skip(f"this system's suite is not of Unicode {UNICODE_VERSION}")
        for line in lines:
            if line.startswith("@Levels:"):
                levels = [bidi.REMOVED if x == "x" else int(x) for x in line.split()[1:]]
            elif line.startswith("@Reorder:"):
                order = [int(index) for index in line.split()[1:]]
            elif line.strip() and line[0] not in "#@":
                classes, _, bases = line.partition(";")
                text = "".join(SAMPLES[kind] for kind in classes.split())
                for bit, base in ((1, None), (2, 0), (4, 1)):
                    if int(bases, 16) & bit:
                        yield text, base, levels, order


def test_the_samples_are_of_their_classes() -> None:
    assert {kind: bidi.bidi_class(char) for kind, char in SAMPLES.items()} == {
        kind: kind for kind in SAMPLES
    }


@pytest.mark.slow
def test_every_case_of_the_unicode_class_suite_passes() -> None:
    wrong = []
    count = 0
    for text, base, levels, order in class_rows():
        count += 1
        found = bidi.resolve(text, base=base)
        reset = bidi.line_levels(text, found.levels, found.base)
        on_line = [
            after if before != bidi.REMOVED else bidi.REMOVED
            for before, after in zip(found.levels, reset, strict=True)
        ]
        if on_line != levels or bidi.visual_order(on_line) != order:
            wrong.append((ascii(text), base))
    assert wrong == []
    assert count == 770_241


@given(st.text(st.characters(max_codepoint=0x58F)))
def test_text_called_all_left_to_right_has_no_right_to_left_level(text: str) -> None:
    assert bidi.is_all_left_to_right(text)
    levels = bidi.resolve(text, base=0).levels
    assert all(level in {0, 2, bidi.REMOVED} for level in levels) or any(
        bidi.bidi_class(char) == "R" for char in text
    )


@given(st.text())
def test_every_kept_character_is_drawn_exactly_once(text: str) -> None:
    found = bidi.resolve(text)
    kept = [index for index, level in enumerate(found.levels) if level != bidi.REMOVED]
    assert sorted(bidi.visual_order(found.levels)) == kept


def test_a_phone_number_in_an_isolate_keeps_its_order_in_arabic() -> None:
    text = "الهاتف \u2066" + "01234 567-89" + "\u2069"
    found = bidi.resolve(text)
    drawn = "".join(text[index] for index in bidi.visual_order(found.levels))
    assert "01234 567-89" in drawn
