"""Proves that a list is sorted with keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from counsel_app.gui.commands import commands_of
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.widgets import sort_menu
from counsel_app.gui.widgets.table import TableView
from tests.gui.hands import press

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PEOPLE = (("Berhane", 3), ("Amal", 7), ("Dilek", 5))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(sort_menu, "announce", lambda _widget, words: said.append(words))
    return said


@pytest.fixture
def table(qtbot: QtBot, look: QApplication) -> Iterator[TableView]:
    columns: tuple[Column[tuple[str, int]], ...] = (
        Column("Name", text=lambda one: one[0]),
        Column("", text=lambda _one: ""),
        Column("Steps", text=lambda one: str(one[1]), sort_key=lambda one: one[1]),
    )
    model = TableModel(columns, key=lambda one: one[0])
    model.set_rows(PEOPLE)
    made = TableView("People", model)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    made.close()


def _names(table: TableView) -> list[str]:
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


def _menu(qtbot: QtBot, table: TableView) -> QMenu:
    press(table, Qt.Key.Key_O, _CTRL_SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _choose(menu: QMenu, words: str) -> None:
    """Go down with the arrow until ``words`` are marked, and press Enter."""
    for _ in menu.actions():
        press(menu, Qt.Key.Key_Down)
        marked: QAction | None = menu.activeAction()
        if marked is not None and marked.text() == words:
            press(menu, Qt.Key.Key_Return)
            return
    raise AssertionError([one.text() for one in menu.actions()])


def test_a_list_is_sorted_by_a_column_and_turned_round_with_keys(
    qtbot: QtBot, table: TableView, told: list[str]
) -> None:
    menu = _menu(qtbot, table)
    assert [one.text() for one in menu.actions() if not one.isSeparator()] == [
        "Name", "Steps", "Ascending", "Descending", "In the usual order",
    ]  # fmt: skip
    assert [one.isEnabled() for one in menu.actions() if one.text() == "Descending"] == [False]
    _choose(menu, "Steps")
    assert _names(table) == ["Berhane", "Dilek", "Amal"]
    menu = _menu(qtbot, table)
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Steps", "Ascending"]
    _choose(menu, "Descending")
    assert _names(table) == ["Amal", "Dilek", "Berhane"]
    # Another column keeps the direction.
    _choose(_menu(qtbot, table), "Name")
    assert _names(table) == ["Dilek", "Berhane", "Amal"]
    _choose(_menu(qtbot, table), "In the usual order")
    assert table.horizontalHeader().sortIndicatorSection() == -1
    assert told == [
        "Sorted by Steps, ascending",
        "Sorted by Steps, descending",
        "Sorted by Name, descending",
        "In the usual order",
    ]
    assert table.hasFocus()


def test_a_column_that_is_not_shown_is_not_offered(qtbot: QtBot, table: TableView) -> None:
    table.setColumnHidden(2, True)
    menu = _menu(qtbot, table)
    assert "Steps" not in [one.text() for one in menu.actions()]
    menu.close()


def test_escape_leaves_the_order_and_nothing_is_left_open(
    qtbot: QtBot, table: TableView, told: list[str]
) -> None:
    press(_menu(qtbot, table), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert _names(table) == [name for name, _steps in PEOPLE]
    assert told == []


def test_the_menu_opens_under_the_title_on_the_side_where_one_reads_from(
    qtbot: QtBot, table: TableView
) -> None:
    table.move(300, 100)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu = _menu(qtbot, table)
    corner = table.horizontalHeader().mapToGlobal(table.horizontalHeader().rect().bottomRight())
    assert abs(menu.geometry().right() - corner.x()) < 8
    menu.close()


def test_the_finder_offers_it_and_a_list_in_a_fixed_order_does_not(
    qtbot: QtBot, table: TableView
) -> None:
    assert "Sort by" in [one.words for one in commands_of([table])]
    when: Column[str] = Column("When", text=str)
    fixed = TableView("Backups", TableModel((when,)), sortable=False)
    qtbot.addWidget(fixed)
    table.hide()
    fixed.show()
    fixed.setFocus()
    assert commands_of([fixed]) == []
    press(fixed, Qt.Key.Key_O, _CTRL_SHIFT)
    assert QApplication.activePopupWidget() is None
