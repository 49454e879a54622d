"""A narrow list whose rows have two lines: what it is, and below it what is next."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counsel_app.gui import theme
from counsel_app.gui.models.table import TableModel
from counsel_app.gui.widgets.table import TableView

_REST_MS: Final = 400
"""So long somebody stays at a row that was reached by arrow before it is shown."""
_SIDE: Final = 10
_STEPS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class TwoLineList(TableView):
    """One column over ``TableModel``; a line break in its text parts the two lines."""

    rested = Signal(str)
    """The id of the row that was clicked, or at which the arrow keys came to rest."""

    def __init__(self, name: str, model: TableModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(name, model, sortable=False, parent=parent)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TwoLines(self))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(self.current_id()))
        self.clicked.connect(self._clicked)
        self.opened.connect(self._rest.stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show where the arrows come to rest, not each row that they pass."""
        before = self.current_id()
        super().keyPressEvent(event)
        if event.key() in _STEPS and self.current_id() != before:
            self._rest.start()

    def keyboardSearch(self, _search: str) -> None:
        """Leave it: Qt would go through all rows, and ask the file for each."""

    def leave_unchosen(self) -> None:
        """No row is current: what is shown beside stands in none."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def _clicked(self, index: QModelIndex) -> None:
        self._rest.stop()
        self.rested.emit(self._table.id_at(index.row()))

    def _measure(self) -> None:
        super()._measure()
        line = QFontMetrics(self.font()).height()
        self.verticalHeader().setDefaultSectionSize(2 * line + theme.row_px() // 2)


class _TwoLines(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground as the style does, and both lines in reading direction."""
        drawn: Any = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        first, second = _lines(index)
        icon, drawn.icon, drawn.text = QIcon(drawn.icon), QIcon(), ""
        # Over the ground as the style sheet has it, with the line below.
        drawn.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget
        )
        is_chosen = bool(drawn.state & QStyle.StateFlag.State_Selected)
        colours = theme.colours()
        # As the style sheet chooses them; the palette's are those of words in a field.
        plain = QColor(colours.on_accent_soft if is_chosen else colours.text)
        tone = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.save()
        painter.setLayoutDirection(drawn.direction)
        inside = drawn.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        line = QFontMetrics(drawn.font).height()
        top = inside.y() + (inside.height() - 2 * line) // 2
        painter.setPen(plain)
        painter.setFont(_bold(drawn.font))
        self._line(painter, drawn, QRect(inside.x(), top, inside.width(), line), first)
        painter.setFont(drawn.font)
        below = QRect(inside.x(), top + line, inside.width(), line)
        if not icon.isNull():
            side = theme.icon_px()
            place = QRect(below.x(), below.y() + (line - side) // 2, side, side)
            icon.paint(painter, QStyle.visualRect(drawn.direction, inside, place))
            below.setLeft(below.x() + side + 6)
            below = QStyle.visualRect(drawn.direction, inside, below)
        painter.setPen(plain if is_chosen or tone is None else tone)
        self._line(painter, drawn, below, second)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the longer line: a cut one is told to whoever rests the mouse there."""
        drawn: Any = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        first, second = _lines(index)
        metrics = QFontMetrics(drawn.font)
        icon = 0 if drawn.icon.isNull() else theme.icon_px() + 6
        wide = max(
            QFontMetrics(_bold(drawn.font)).horizontalAdvance(first),
            metrics.horizontalAdvance(second) + icon,
        )
        return QSize(wide + 2 * _SIDE, 2 * metrics.height() + theme.row_px() // 2)

    @staticmethod
    def _line(painter: QPainter, drawn: Any, place: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        side = QStyle.visualAlignment(drawn.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            place,
            (side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value
            | Qt.TextFlag.TextSingleLine.value,
            shown,
        )


def _lines(index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
    """Not from the option: there Qt has put a sign of its own for the line break."""
    first, _, second = str(index.data()).partition("\n")
    return first, second


def _bold(font: QFont) -> QFont:
    found = QFont(font)
    found.setWeight(QFont.Weight.DemiBold)
    return found
