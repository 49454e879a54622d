"""Proves that the focus stays where a person works when what had it is taken away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui.widgets.layouts import clear


class Cards:
    """A list of cards that is built anew, above a button of the window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        page = QVBoxLayout(self.window)
        self.holder = QWidget()
        self.cards = QVBoxLayout(self.holder)
        page.addWidget(self.holder)
        self.leave = QPushButton("Lock and leave")
        page.addWidget(self.leave)
        qtbot.addWidget(self.window)
        self.build(["first", "second", "third"])
        self.window.show()
        qtbot.waitUntil(self.leave.isVisible)

    def build(self, names: list[str]) -> None:
        clear(self.cards)
        self.buttons = {name: QPushButton(name) for name in names}
        for button in self.buttons.values():
            self.cards.addWidget(button)


@pytest.fixture
def cards(qtbot: QtBot, look: QApplication) -> Iterator[Cards]:
    made = Cards(qtbot)
    yield made
    made.window.close()


def _has_focus(qtbot: QtBot, words: str) -> None:
    def look() -> bool:
        now = QApplication.focusWidget()
        return isinstance(now, QPushButton) and now.text() == words and now.isVisible()

    qtbot.waitUntil(look)


def test_the_nearest_in_the_list_has_the_focus_and_not_the_next_of_the_window(
    qtbot: QtBot, cards: Cards
) -> None:
    cards.buttons["third"].setFocus()
    _has_focus(qtbot, "third")
    cards.build(["one", "two", "three"])
    _has_focus(qtbot, "three")
    cards.build(["only"])
    _has_focus(qtbot, "only")


def test_who_says_where_to_go_on_is_heard(qtbot: QtBot, cards: Cards) -> None:
    cards.buttons["third"].setFocus()
    _has_focus(qtbot, "third")
    cards.build(["one", "two", "three"])
    cards.buttons["one"].show()
    cards.buttons["one"].setFocus()
    qtbot.wait(50)
    _has_focus(qtbot, "one")


def test_a_focus_elsewhere_stays_there(qtbot: QtBot, cards: Cards) -> None:
    cards.leave.setFocus()
    _has_focus(qtbot, "Lock and leave")
    cards.build(["one"])
    qtbot.wait(50)
    _has_focus(qtbot, "Lock and leave")


def test_where_nothing_is_left_the_next_of_the_window_has_it(qtbot: QtBot, cards: Cards) -> None:
    cards.buttons["third"].setFocus()
    _has_focus(qtbot, "third")
    cards.build([])
    _has_focus(qtbot, "Lock and leave")
