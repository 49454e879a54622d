"""Which font draws what."""

from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.documents.text.fonts import FALLBACK, face, face_for, itemise, missing


def faces(text: str, *, bold: bool = False) -> list[str]:
    return [font.name for _, font, _ in itemise(text, bold=bold)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Größe Олена", ["NotoSans-Regular"]),
        ("سلام", ["NotoSansArabic-Regular"]),
        ("ሰላም", ["NotoSansEthiopic-Regular"]),
        ("☐", ["NotoSansSymbols2-Regular"]),
        ("a سa", ["NotoSans-Regular", "NotoSansArabic-Regular", "NotoSans-Regular"]),
        ("", []),
    ],
)
def test_each_script_has_its_font(text: str, expected: list[str]) -> None:
    assert faces(text) == expected


def test_bold_is_bold_where_there_is_one() -> None:
    assert faces("a سላ☐", bold=True) == [
        "NotoSans-Bold",
        "NotoSansArabic-Bold",
        "NotoSansEthiopic-Bold",
        "NotoSansSymbols2-Regular",
    ]


def test_a_mark_stays_with_its_letter() -> None:
    assert [part for part, _, _ in itemise("بَaq̄", bold=False)] == ["بَ", "aq̄"]


def test_a_joiner_stays_with_its_word() -> None:
    assert faces("می‌خواهم") == ["NotoSansArabic-Regular"]


def test_missing_characters_are_named() -> None:
    assert missing("a你b好") == {"你", "好"}
    assert missing("Größe سلام ሰላም") == frozenset()


def test_a_font_of_another_scale_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("counsel_app.documents.text.fonts.UNITS", 2048)
    face.cache_clear()
    with pytest.raises(ValueError, match="units per em"):
        face("NotoSans-Regular")
    face.cache_clear()


def test_all_shipped_fonts_load() -> None:
    for family in FALLBACK:
        assert face_for(family, bold=True).coverage
