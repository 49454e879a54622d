"""Glyphs that know their text."""

from __future__ import annotations

import pytest

from counsel_app.documents.text.fonts import FALLBACK, face_for
from counsel_app.documents.text.outline import outline
from counsel_app.documents.text.shape import SOFT_HYPHEN, shape


def texts(word: str, *, rtl: bool = False) -> list[str]:
    shaped = shape(word, False, rtl, "ar" if rtl else "de")
    return [glyph.text for run in shaped.runs for glyph in run.glyphs]


def test_a_lam_alef_ligature_gives_each_letter_its_own_glyph() -> None:
    assert texts("لا", rtl=True) == ["ا", "ل"]
    assert texts("سلام", rtl=True) == ["م", "ا", "ل", "س"]


def test_a_base_carries_its_mark_turned_round_and_the_mark_is_an_outline() -> None:
    assert texts("بَ", rtl=True) == ["\u064eب"]
    run = shape("بَ", False, True, "ar").runs[0]
    assert [glyph.text for glyph in run.outlines] == ["\u064e"]


def test_a_latin_ligature_keeps_its_letters_in_order() -> None:
    assert "fi" in texts("fi")


def test_a_mark_without_a_base_is_still_drawn() -> None:
    assert texts("\u0301") == ["\u0301"]


def test_a_soft_hyphen_is_a_visible_hyphen() -> None:
    word = shape(SOFT_HYPHEN, False, False, "de")
    assert word.width == shape("-", False, False, "de").width > 0
    assert texts(SOFT_HYPHEN) == [SOFT_HYPHEN]


def test_right_to_left_runs_stand_from_right_to_left() -> None:
    shaped = shape("سa", False, True, "ar")
    assert [run.face.name for run in shaped.runs] == ["NotoSans-Regular", "NotoSansArabic-Regular"]


def test_an_unknown_character_is_a_box_with_its_text() -> None:
    word = shape("你", False, False, "de")
    assert word.missing == ("你",)
    (glyph,) = word.runs[0].glyphs
    # PDF/A forbids .notdef as text, so the box is a glyph like any other.
    assert glyph.gid == word.runs[0].face.font.get_nominal_glyph(ord("□")) != 0
    assert glyph.text == "你"


@pytest.mark.parametrize("family", FALLBACK)
@pytest.mark.parametrize("bold", [False, True])
def test_the_blank_has_neither_width_nor_ink(family: str, bold: bool) -> None:
    font = face_for(family, bold=bold)
    blank = font.font.get_nominal_glyph(0)
    assert font.advance(blank) == 0
    assert outline(font, blank) == "n"


def test_a_joiner_is_drawn_as_nothing() -> None:
    run = shape("می‌خ", False, True, "fa").runs[0]
    (joiner,) = [glyph for glyph in run.glyphs if glyph.text == "\u200c"]
    assert outline(run.face, joiner.gid) == "n"
