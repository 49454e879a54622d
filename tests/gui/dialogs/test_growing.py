"""Dialogs are as high as what stands in them, as far as there is room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.growing import fit_within, grow_soon
from counsel_app.gui.widgets.columns import Columns
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import Scroll, column
from counsel_app.gui.widgets.text import Heading, Line, Text
from tests.gui.hands import until

SENTENCE = "A sentence of some length that has to wrap where the dialog is narrow. "


class Filled(QDialog):
    """A heading over ``fields`` that scroll where they have no room."""

    def __init__(self, behind: QWidget, fields: int, *, words: str = "") -> None:
        super().__init__(behind)
        inside = QWidget()
        self.text = Text(words)
        columns = Columns(2)
        for number in range(fields):
            columns.add_field(Line(str(number)), TextField(str(number)))
        column(columns, self.text, 1, parent=inside)
        self.area = Scroll(inside)
        column(Heading("Heading"), self.area, parent=self)


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


@pytest.mark.parametrize("fields", [0, 1, 2, 5, 9])
def test_a_dialog_neither_scrolls_nor_gapes_where_there_is_room(
    behind: QWidget, fields: int
) -> None:
    dialog = Filled(behind, fields, words=SENTENCE * 3)
    fit_within(dialog, 500)
    dialog.show()
    until(dialog.isVisible, "the dialog")
    assert not dialog.area.verticalScrollBar().isVisible()
    assert 0 <= dialog.area.height() - dialog.area.whole_height() <= 2


def test_a_dialog_stays_within_the_window_behind_and_scrolls(behind: QWidget) -> None:
    dialog = Filled(behind, 60)
    fit_within(dialog, 2000)
    dialog.show()
    until(dialog.area.verticalScrollBar().isVisible, "the bar")
    assert dialog.width() < behind.width()
    assert dialog.height() < behind.height()


def test_a_dialog_grows_with_what_comes_later_and_does_not_shrink(behind: QWidget) -> None:
    dialog = Filled(behind, 2)
    fit_within(dialog, 400)
    dialog.show()
    before = dialog.height()
    dialog.text.setText(SENTENCE * 6)
    grow_soon(dialog)
    until(lambda: dialog.height() > before + 40, "the dialog to grow")
    assert not dialog.area.verticalScrollBar().isVisible()
    grown = dialog.height()
    dialog.text.setText("")
    grow_soon(dialog)
    until(lambda: dialog.area.whole_height() < before, "the text to go")
    assert dialog.height() == grown


def test_a_dialog_that_was_given_no_height_has_no_gaps_between_its_texts(
    behind: QWidget,
) -> None:
    dialog = QDialog(behind)
    dialog.setMinimumWidth(420)
    heading, text = Heading("Heading"), Text(SENTENCE * 4)
    layout = column(heading, text, parent=dialog)
    grow_soon(dialog)
    dialog.show()
    until(lambda: dialog.height() == layout.totalHeightForWidth(dialog.width()), "its height")
    assert heading.height() == heading.heightForWidth(heading.width())
