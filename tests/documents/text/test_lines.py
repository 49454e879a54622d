"""Lines that fit, whatever the words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.documents.text.lines import Line, break_lines
from counsel_app.documents.text.spans import Span, Style

STYLE = Style(size=10, leading=12)
TEXTS = st.text("abzÄß 019.,-()/\n" + "سلام لأ ًّ\u200c" + "ሰላም፡" + "й\u0301你", max_size=80)


def said(lines: list[Line]) -> str:
    return "".join(piece.text for line in lines for piece in line.pieces)


@pytest.mark.parametrize("word", ["x" * 300, "س" * 300, "q\u0304" * 100, "é" * 200, "1" * 500])
def test_a_word_without_end_fits_the_lines(word: str) -> None:
    lines = break_lines((Span(word),), STYLE, 100)
    assert all(line.width <= 100.02 for line in lines)
    assert sorted(said(lines)) == sorted(word)


def test_no_mark_begins_a_line() -> None:
    lines = break_lines((Span("q\u0304" * 40),), STYLE, 61)
    assert len(lines) > 3
    assert not any(line.pieces[0].text.startswith("\u0304") for line in lines)


def test_one_letter_goes_on_a_line_that_is_too_narrow_for_it() -> None:
    lines = break_lines((Span("WWW"),), STYLE, 2)
    assert [len(line.pieces) for line in lines] == [1, 1, 1]


def test_a_word_of_several_looks_breaks_inside_any_of_them() -> None:
    spans = (Span("Amtsdeutsch"), Span("X" * 60, bold=True), Span("ende"))
    lines = break_lines(spans, STYLE.but(hyphenate=False), 120)
    assert said(lines) == "Amtsdeutsch" + "X" * 60 + "ende"
    assert all(line.width <= 120.02 for line in lines)
    assert len(lines) > 2


def test_a_hyphen_goes_into_the_second_of_two_joined_looks() -> None:
    spans = (Span("die "), Span("„", bold=True), Span("Bundesagentur"))
    lines = break_lines(spans, STYLE, 70)
    assert "\u00ad" in said(lines)
    assert all(line.width <= 70.02 for line in lines)


def test_indents_made_of_spaces_stay_and_never_fill_a_page() -> None:
    (line,) = break_lines((Span("  x"),), STYLE, 100)
    assert said([line]) == "  x"
    assert len(break_lines((Span(" " * 500 + "x"),), STYLE, 100)) == 1


def test_every_line_the_writer_began_is_a_line() -> None:
    assert len(break_lines((Span("a\r\nb\u2028c\n\nd"),), STYLE, 100)) == 5


@given(TEXTS, st.sampled_from([None, 0, 1]), st.sampled_from([5.0, 60.0, 300.0]))
def test_any_text_keeps_its_letters_and_its_width(
    text: str, direction: int | None, width: float
) -> None:
    lines = break_lines((Span(text),), STYLE.but(direction=direction), width)
    kept = said(lines).replace("\u00ad", "").replace(" ", "")
    wanted = unicodedata.normalize("NFC", text).replace("\n", "").replace(" ", "")
    assert sorted(kept) == sorted(wanted)
    for line in lines:
        assert line.width <= width + 0.02 or sum(bool(p.text.strip()) for p in line.pieces) <= 1
