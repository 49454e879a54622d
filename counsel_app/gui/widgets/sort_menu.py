"""Sorting a list without a mouse: the menu of its columns."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QTableView

from counsel_app.gui.announcing import announce

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def sort_menu(table: QTableView) -> QMenu:
    """The columns of ``table`` and both directions, with a mark at what holds now."""
    translate = QCoreApplication.translate
    header = table.horizontalHeader()
    by, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
    is_sorted = 0 <= by < header.count()
    menu = QMenu(translate("Table", "Sort by"), table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    columns = QActionGroup(menu)
    for column in range(header.count()):
        title = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
        if not title or header.isSectionHidden(column):
            continue
        action = columns.addAction(title)
        action.setCheckable(True)
        action.setChecked(column == by)
        action.triggered.connect(partial(_sort, table, column, order if is_sorted else _UP))
    menu.addActions(columns.actions())
    menu.addSeparator()
    directions = QActionGroup(menu)
    for direction, words in (
        (_UP, translate("Table", "Ascending")),
        (_DOWN, translate("Table", "Descending")),
    ):
        action = directions.addAction(words)
        action.setCheckable(True)
        action.setEnabled(is_sorted)
        action.setChecked(is_sorted and direction == order)
        action.triggered.connect(partial(_sort, table, by, direction))
    menu.addActions(directions.actions())
    menu.addSeparator()
    unsorted = menu.addAction(translate("Table", "In the usual order"))
    unsorted.setEnabled(is_sorted)
    unsorted.triggered.connect(partial(_sort, table, -1, _UP))
    return menu


def offer_order(table: QTableView) -> None:
    """Open the menu where the columns have their titles."""
    header = table.horizontalHeader()
    rtl = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
    menu = sort_menu(table)
    corner = header.rect().bottomRight() if rtl else header.rect().bottomLeft()
    where = header.mapToGlobal(corner)
    menu.popup(where - QPoint(menu.sizeHint().width(), 0) if rtl else where)


def _sort(
    table: QTableView,
    column: int,
    order: Qt.SortOrder,
    _on: bool = False,  # noqa: FBT001, FBT002 - a signal's slot
) -> None:
    table.sortByColumn(column, order)
    translate = QCoreApplication.translate
    if column < 0:
        announce(table, translate("Table", "In the usual order"))
        return
    words = (
        translate("Table", "Sorted by {column}, ascending")
        if order == _UP
        else translate("Table", "Sorted by {column}, descending")
    )
    title = table.model().headerData(column, Qt.Orientation.Horizontal)
    announce(table, words.format(column=title))
