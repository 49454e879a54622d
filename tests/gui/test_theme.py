from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontInfo, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counsel_app.domain import resources
from counsel_app.gui import fonts, theme
from counsel_app.gui.palette import DARK, LIGHT, THEMES
from counsel_app.gui.widgets.text import Title


def test_a_theme_changes_the_palette_of_open_windows(qtbot: QtBot, look: QApplication) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    theme.apply(look, name="dark")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.text
    assert theme.colours() is DARK
    theme.apply(look, name="light")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == LIGHT.text


def test_an_unknown_theme_is_the_light_one(look: QApplication) -> None:
    theme.apply(look, name="no such theme")
    assert theme.colours() is LIGHT


@pytest.mark.parametrize(("asked", "given"), [(4.0, 10.0), (13.0, 13.0), (40.0, 16.0)])
def test_the_text_size_is_kept_between_ten_and_sixteen(
    look: QApplication, asked: float, given: float
) -> None:
    theme.apply(look, text_points=asked)
    assert look.font().pointSizeF() == given
    assert theme.points() == given


def test_titles_grow_with_the_body(qtbot: QtBot, look: QApplication) -> None:
    title = Title("x")
    qtbot.addWidget(title)
    title.show()
    assert QFontInfo(title.font()).pointSizeF() == pytest.approx(15.5, abs=0.4)
    theme.apply(look, text_points=16)
    assert QFontInfo(title.font()).pointSizeF() == pytest.approx(21, abs=0.4)


@pytest.mark.parametrize("name", THEMES)
def test_every_picture_of_the_style_sheet_is_there(name: str) -> None:
    sheet = theme.style_sheet(THEMES[name], 10.5)
    named = re.findall(r"url\(controls:([\w.-]+)\)", sheet)
    assert named
    assert [n for n in named if not resources.resource(f"icons/controls/{n}").is_file()] == []


@pytest.mark.parametrize("name", ["Größe", "Коваленко", "أمينة", "رضا احمدی", "ትግርኛ"])
def test_names_of_every_script_have_letters_in_the_bundled_fonts(name: str) -> None:
    fonts.load()
    raw = [QRawFont.fromFont(_font(family)) for family in fonts.FAMILIES]
    assert [c for c in name if not any(font.supportsCharacter(ord(c)) for font in raw)] == []


def _font(family: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from PySide6.QtGui import QFont

    return QFont(family)


def test_the_bundled_families_are_loaded() -> None:
    assert set(fonts.FAMILIES) <= set(fonts.load())


@pytest.mark.parametrize(
    ("words", "families"),
    [
        ("Ana Müller · Коваленко · Ștefan", fonts.ALPHABETS),
        ("أمينة", fonts.FAMILIES),
        ("Stick ትግርኛ", fonts.FAMILIES),
    ],
)
def test_the_first_window_waits_for_the_fonts_of_its_words_alone(
    words: str, families: list[str]
) -> None:
    assert fonts.needed_for(words) == families
    fonts.load(families)
    raw = [QRawFont.fromFont(_font(family)) for family in families]
    letters = words.replace(" ", "")
    assert [c for c in letters if not any(font.supportsCharacter(ord(c)) for font in raw)] == []
