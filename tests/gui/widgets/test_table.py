"""Proves that the rows of a list follow how dense the person wants them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.gui import theme
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.widgets.table import TableView


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
