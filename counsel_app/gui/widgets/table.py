"""The view of a list: calm rows, whole-row choice, Enter opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from counsel_app.gui import keys, theme
from counsel_app.gui.commands import bind
from counsel_app.gui.models.table import Index, TableModel


class TableView(QTableView):
    """A table over ``TableModel``; rows as high as their text wants, all alike."""

    opened = Signal(str)
    """The id of the row that was opened with Enter or a double click."""
    chosen = Signal(str)
    """The id of the row that is current now."""

    def __init__(
        self,
        name: str,
        model: TableModel[Any],
        *,
        sortable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        # Fixed: to measure 100,000 rows takes 21 seconds.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if sortable:
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
            order = bind(
                self, keys.ORDER, self._offer_order, QCoreApplication.translate("Table", "Sort by")
            )
            # Several lists may be in sight: the one that is worked in is meant.
            order.setContext(Qt.ShortcutContext.WidgetShortcut)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(self._offer_order)
        self.doubleClicked.connect(self._open)
        self._measure()

    def choose_several(self, told: Callable[[int], object]) -> None:
        """Let several rows be chosen (Shift, Ctrl); ``told`` hears how many are."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        def tell() -> None:
            # By ranges: to list 100,000 chosen rows takes seconds.
            told(sum(last - first + 1 for first, last in self._ranges()))

        self.selectionModel().selectionChanged.connect(lambda _on, _off: tell())
        self._table.modelReset.connect(tell)

    def chosen_ids(self) -> list[str]:
        """The ids of the chosen rows, from the top."""
        rows: set[int] = set()
        for first, last in self._ranges():
            rows.update(range(first, last + 1))
        return [self._table.id_at(row) for row in sorted(rows)]

    def _ranges(self) -> list[tuple[int, int]]:
        chosen: Any = self.selectionModel().selection()
        return [(each.top(), each.bottom()) for each in chosen]

    def show_order(self, column: int, *, is_descending: bool) -> None:
        """Show by which column the store sorts (-1: by none), without asking it to."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, order)
        header.blockSignals(False)
        self._table.know_sorted(column, order)
        header.viewport().update()

    def open_on_click(self) -> None:
        """Open with one click, for lists that do nothing else."""
        self.clicked.connect(self._open)

    def current_id(self) -> str:
        """The id of the current row; empty when there is none."""
        return self._table.id_at(self.currentIndex().row())

    def choose(self, wanted: str) -> None:
        """Make the row of an id current, where it is there."""
        row = self._table.row_of(wanted)
        if row >= 0:
            self.choose_row(row)

    def choose_row(self, row: int) -> None:
        """Make a row current (``selectRow`` selects nothing from right to left)."""
        index = self._table.index(row, 0)
        self.setCurrentIndex(index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the row that begins with what is typed, where all rows are at hand."""
        if not self._table.is_paged:
            super().keyboardSearch(search)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        self.chosen.emit(self._table.id_at(current.row()) if current.isValid() else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size and the density, which comes with the style sheet."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "_table"):
            self._measure()

    def _measure(self) -> None:
        metrics = QFontMetrics(self.font())
        tall = theme.row_px()
        self.verticalHeader().setDefaultSectionSize(max(tall, metrics.height() + tall // 2 - 2))
        side = theme.icon_px()
        self.setIconSize(QSize(side, side))
        header = self.horizontalHeader()
        for number, column in enumerate(self._table.columns):
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(number, self.least_width(number))

    def least_width(self, number: int) -> int:
        """What a column needs for the letters it was made for, and for its title."""
        column = self._table.columns[number]
        wanted = QFontMetrics(self.font()).averageCharWidth() * column.width + 24
        return max(wanted, self.horizontalHeader().sectionSizeHint(number))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole of a cell that is too narrow for it to whoever rests the mouse there."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if self.is_cut(index):
                QToolTip.showText(event.globalPos(), str(index.data()), self.viewport())
                return True
        return super().viewportEvent(event)

    def is_cut(self, index: Index) -> bool:
        """Whether a cell shows less than it says."""
        needed = self.sizeHintForIndex(index).width()
        return index.isValid() and needed > self.visualRect(index).width()

    def _offer_order(self, _where: object = None) -> None:
        from counsel_app.gui.widgets.sort_menu import offer_order  # when it is asked for

        offer_order(self)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._table.id_at(index.row()))
