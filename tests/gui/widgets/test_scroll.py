"""Proves that a column that grows keeps in sight what has the focus, and leaves readers alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui.widgets.layouts import Scroll


class Column:
    """Thirty fields under a text that comes late."""

    def __init__(self, qtbot: QtBot) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        self.late = QLabel()
        layout.addWidget(self.late)
        self.fields = [QLineEdit() for _ in range(30)]
        for one in self.fields:
            layout.addWidget(one)
        self.scroll = Scroll(content)
        qtbot.addWidget(self.scroll)
        self.scroll.resize(300, 300)
        self.scroll.show()
        self.bar = self.scroll.verticalScrollBar()
        qtbot.waitUntil(lambda: self.bar.maximum() > 0 and self.fields[-1].y() > 300)

    def go_to(self, number: int) -> QLineEdit:
        """What Tab does; not by way of the program, which waits while a mouse button is down."""
        here = self.fields[number]
        here.setFocus()
        self.scroll.ensure_shown(here)
        return here

    def grow(self) -> None:
        """What was asked for has arrived."""
        before = self.bar.maximum()
        self.late.setText("word\n" * 40)
        while self.bar.maximum() == before:
            QApplication.processEvents()
        QApplication.processEvents()


@pytest.fixture
def column(qtbot: QtBot, look: QApplication) -> Iterator[Column]:
    made = Column(qtbot)
    yield made
    made.scroll.close()


def test_the_field_with_the_focus_is_followed_when_something_above_it_grows(
    qtbot: QtBot, column: Column
) -> None:
    field = column.go_to(20)
    qtbot.waitUntil(field.hasFocus)
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    column.grow()
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def test_who_has_scrolled_on_is_not_pulled_back(qtbot: QtBot, column: Column) -> None:
    field = column.go_to(20)
    qtbot.waitUntil(field.hasFocus)
    column.bar.setValue(0)
    column.grow()
    qtbot.wait(50)
    assert column.bar.value() == 0
