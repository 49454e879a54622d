"""A table that hides what matters least where the window is narrow or the text large."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from counsel_app.gui.models.table import TableModel
from counsel_app.gui.widgets.table import TableView


class FoldingTable(TableView):
    """Columns of ``folds`` go, in that order, until the stretching one has ``least`` letters.

    Better than a scrollbar sideways, behind which nobody looks for the state.
    """

    def __init__(
        self,
        name: str,
        model: TableModel[Any],
        *,
        folds: tuple[int, ...],
        least: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, model, parent=parent)
        self._columns = model.columns
        self._folds = folds
        self._least = least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_folds"):
            self._fold()

    def _fold(self) -> None:
        letter = QFontMetrics(self.font()).averageCharWidth()
        widths = {
            number: letter * self._least + 24 if column.stretch else self.least_width(number)
            for number, column in enumerate(self._columns)
        }
        hidden: set[int] = set()
        for number in self._folds:
            if sum(widths.values()) - sum(widths[one] for one in hidden) <= self.width():
                break
            hidden.add(number)
        for number in self._folds:
            self.setColumnHidden(number, number in hidden)
