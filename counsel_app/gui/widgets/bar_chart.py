"""Bars with numbers, and the same as a table for those who do not see bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from counsel_app.gui import keys, theme
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.table import TableView


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar. ``count`` None means suppressed: neither number nor length tells it."""

    label: str
    count: int | None
    text: str
    """What stands at its end: "48", or "<5" where suppressed."""


class _Bars(QWidget):
    spoken_as = "chart"

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        self._bars = bars
        words = "; ".join(f"{bar.label}: {bar.text}" for bar in bars)
        self.setAccessibleName(f"{self._name}: {words}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, max(len(self._bars), 1) * self._row())

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def _row(self) -> int:
        return QFontMetrics(self.font()).height() + 12

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        longest = max((metrics.horizontalAdvance(b.label) for b in self._bars), default=0)
        # One more pixel: a text of exactly its own width is cut at some sizes.
        label_width = min(longest + 1, self.width() * 2 // 5)
        end_width = max((metrics.horizontalAdvance(b.text) for b in self._bars), default=0) + 8
        room = max(self.width() - label_width - end_width - 12, 20)
        top = max((b.count for b in self._bars if b.count is not None), default=1) or 1
        # A suppressed bar has one fixed length: its true one would tell the number.
        stub = min(12, room)
        for index, bar in enumerate(self._bars):
            y, height = index * self._row(), self._row()
            length = stub if bar.count is None else max(round(room * bar.count / top), 2)
            self._text(painter, 0, y, label_width, bar.label, rtl=rtl, elide=metrics)
            x = label_width + 12
            left = self.width() - x - length if rtl else x
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.input_line if bar.count is None else c.accent))
            painter.drawRoundedRect(QRectF(left, y + 6, length, height - 12), 3, 3)
            self._text(painter, x + length + 7, y, end_width, bar.text, rtl=rtl, elide=metrics)

    def _text(
        self,
        painter: QPainter,
        x: int,
        y: int,
        width: int,
        text: str,
        *,
        rtl: bool,
        elide: QFontMetrics,
    ) -> None:
        left = self.width() - x - width if rtl else x
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(theme.colours().text))
        painter.drawText(
            QRectF(left, y, width, self._row()),
            Qt.AlignmentFlag.AlignVCenter | align | Qt.AlignmentFlag.AlignAbsolute,
            elide.elidedText(text, Qt.TextElideMode.ElideRight, width),
        )


class BarChart(QWidget):
    """Bars that turn into a table with one key (Alt+T)."""

    def __init__(
        self, name: str, *, label: str, has_switch: bool = True, parent: QWidget | None = None
    ) -> None:
        """``name`` says what is counted, ``label`` what the bars stand for.

        Several charts on one page share one switch: the key would be
        ambiguous otherwise, and then Qt lets it do nothing.
        """
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._bars = _Bars(name)
        count = translate("BarChart", "Count")
        self._model: TableModel[Bar] = TableModel(
            (
                Column(label, text=lambda bar: bar.label, sort_key=lambda bar: bar.label),
                Column(count, text=lambda bar: bar.text, sort_key=lambda bar: bar.count or 0),
            )
        )
        self._table = TableView(name, self._model)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._bars)
        self._stack.addWidget(self._table)
        self._has_switch = has_switch
        self._switch = QuietButton("", pressed=self.toggle)
        self._switch.setToolTip(keys.AS_TABLE.shown())
        foot = QWidget()
        row(1, self._switch, parent=foot)
        foot.setVisible(has_switch)
        column(self._stack, foot, parent=self, gap=4)
        self._say()

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show ``bars`` in this order."""
        self._bars.show_bars(tuple(bars))
        self._model.set_rows(bars)
        self._table.setMinimumHeight(min(self._bars.sizeHint().height() + 40, 260))
        self._fit()

    def toggle(self) -> None:
        """Change between bars and table."""
        self._stack.setCurrentIndex(1 - self._stack.currentIndex())
        self._say()
        self._fit()

    @property
    def is_table(self) -> bool:
        """Whether the table is shown."""
        return self._stack.currentIndex() == 1

    def _fit(self) -> None:
        height = self._table.minimumHeight() if self.is_table else self._bars.sizeHint().height()
        self._stack.setFixedHeight(height)

    def _say(self) -> None:
        translate = QCoreApplication.translate
        words = (
            translate("BarChart", "Show as bars")
            if self.is_table
            else translate("BarChart", "Show as table")
        )
        self._switch.set_words(words)
        self._switch.set_icon("chart-column" if self.is_table else "list")
        # Setting a text takes the shortcut of its mnemonic, so set it last.
        if self._has_switch:
            keys.give(self._switch, keys.AS_TABLE)
