"""Proves that the rows of a list follow how dense the person wants them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui import theme
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.table import TableView
from tests.gui.hands import write


def test_rows_follow_the_density_at_once(qtbot: QtBot, look: QApplication) -> None:
    model: TableModel[str] = TableModel((Column("Name", text=str),), key=str)
    table = TableView("Names", model)
    qtbot.addWidget(table)
    table.show()
    before = table.verticalHeader().defaultSectionSize()
    theme.apply(look, is_compact=True)
    assert table.verticalHeader().defaultSectionSize() < before
    theme.apply(look)
    assert table.verticalHeader().defaultSectionSize() == before


def _rest_the_mouse(widget: QWidget, where: QPoint) -> str:
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, where, widget.mapToGlobal(where))
    QApplication.sendEvent(widget, event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_a_title_is_never_cut_and_a_cut_cell_tells_the_rest_under_the_mouse(qtbot: QtBot) -> None:
    narrow: Column[str] = Column("A title longer than its cells", text=str, width=4)
    model: TableModel[str] = TableModel((narrow, Column("B", text=str)), key=str)
    long = "Words that need far more room than their column has"
    model.set_rows(["short", long])
    table = TableView("Names", model)
    qtbot.addWidget(table)
    table.show()
    header = table.horizontalHeader()
    assert header.sectionSize(0) >= header.sectionSizeFromContents(0).width()
    told = [
        _rest_the_mouse(table.viewport(), table.visualRect(model.index(row, 0)).center())
        for row in (0, 1)
    ]
    assert told == ["", long]


def test_a_letter_goes_to_its_row_but_does_not_fetch_a_long_list(qtbot: QtBot) -> None:
    columns: tuple[Column[str], ...] = (Column("Name", text=str),)
    short: TableModel[str] = TableModel(columns, key=str)
    short.set_rows(["Amal", "Berhane", "Dilek"])
    asked: list[int] = []
    long: TableModel[str] = TableModel(
        columns, fetch=lambda ids, _show: asked.append(len(ids)), key=str
    )
    long.set_ids([f"{number}" for number in range(100_000)])
    for model, landed in ((short, "Dilek"), (long, "0")):
        table = TableView("Names", model)
        qtbot.addWidget(table)
        table.choose_row(0)
        asked.clear()
        write(table, "d")
        QApplication.processEvents()
        assert table.current_id() == landed
    assert sum(asked) < 1000


@pytest.mark.parametrize("is_searchable", [False, True])
def test_a_choice_that_is_cut_tells_the_rest_under_the_mouse(
    qtbot: QtBot, *, is_searchable: bool
) -> None:
    long = "Words that need far more room than their box has"
    box = Choice("Which", (("a", "short"), ("b", long)), searchable=is_searchable)
    qtbot.addWidget(box)
    box.resize(160, 40)
    box.show()
    told = []
    for key in ("a", "b"):
        box.set_key(key)
        told.append(_rest_the_mouse(box.lineEdit() or box, QPoint(20, 20)))
    assert told == ["", long]
