"""The rail on a small screen with large letters: everything is there, and whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui import theme
from counsel_app.gui.rail import Rail, RailEntry

PLACES = 14
"""As many as a coordinator has, with those at the foot."""
_SEEN = 60
ROOM = 640
"""Of 768 lines: without title bar and panel of the desktop, the way back above, the state below."""


@pytest.fixture
def rail(qtbot: QtBot, qapp: QApplication) -> Iterator[Rail]:
    theme.apply(qapp, text_points=16)
    # A window gives it what is left; alone it would take what it stands in now.
    around = QWidget()
    qtbot.addWidget(around)
    made = Rail("Pages", around)
    made.set_entries([RailEntry(f"p{n}", "Eingang", "inbox") for n in range(PLACES)])
    yield made
    theme.apply(qapp)


def _ink(button: QToolButton) -> int:
    """How high the word is that can be seen, in pixels."""
    picture = button.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    beside = range(round(2.2 * theme.icon_px() * picture.devicePixelRatio()), picture.width() - 8)
    rows = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).alpha() > _SEEN for x in beside)
    ]
    return rows[-1] - rows[0] + 1


def test_at_sixteen_points_all_places_fit_a_small_laptop_and_no_letter_is_cut(
    qtbot: QtBot, rail: Rail
) -> None:
    assert rail.minimumSizeHint().height() <= ROOM
    rail.resize(rail.width(), 800)
    with qtbot.waitExposed(rail.window()):
        rail.window().show()
    whole = _ink(rail.button("p1"))
    for height in (760, 680, rail.minimumSizeHint().height()):
        rail.resize(rail.width(), height)
        qtbot.wait(20)
        assert rail.height() == height
        last = rail.button(f"p{PLACES - 1}").geometry()
        assert last.bottom() < height
        assert _ink(rail.button("p1")) == whole
