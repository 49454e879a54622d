from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

import counsel_app.gui
from counsel_app.domain import resources
from counsel_app.gui import icons, theme

_SOURCE = Path(counsel_app.gui.__file__).parent


def _shipped() -> set[str]:
    folder = resources.resource("icons")
    return {e.name.removesuffix(".svg") for e in folder.iterdir() if e.name.endswith(".svg")}


def _ink(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def _left_ink(image: QImage) -> int:
    half = image.width() // 2
    return sum(image.pixelColor(x, y).alpha() for x in range(half) for y in range(image.height()))


def test_every_icon_named_in_the_source_is_shipped() -> None:
    named: set[str] = set()
    for path in _SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named.update(re.findall(r'\bicon=\(?"([a-z0-9-]+)"', text))
        named.update(re.findall(r'(?:icons\.icon|set_icon)\(\s*"([a-z0-9-]+)"', text))
    assert named
    assert named - _shipped() == set()


def test_the_licence_of_the_drawings_is_beside_them() -> None:
    assert "ISC" in resources.read_text("icons/LICENSE")


def test_a_drawing_follows_the_theme_without_being_made_again(look: QApplication) -> None:
    drawing = icons.icon("sun", tone="accent")
    size = QSize(48, 48)
    light = _ink(drawing.pixmap(size).toImage())
    theme.apply(look, name="dark")
    assert theme.colours().accent in _ink(drawing.pixmap(size).toImage())
    assert theme.colours().accent not in light


def test_a_disabled_drawing_is_grey() -> None:
    image = icons.icon("sun").pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()
    assert QColor(theme.colours().input_line).name().upper() in _ink(image)


def test_arrows_point_along_the_line_of_reading(look: QApplication) -> None:
    size = QSize(32, 32)
    there = _left_ink(icons.icon("arrow-left").pixmap(size).toImage())
    look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    back = _left_ink(icons.icon("arrow-left").pixmap(size).toImage())
    look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert there > back
