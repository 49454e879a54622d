"""Cells beside each other, in as many columns as the room and their words allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.layouts import begins_right, column

_UNDER_A_LABEL: Final = 4


@dataclass(slots=True, eq=False)
class _Cell:
    """One item and how it wants to stand."""

    item: QLayoutItem
    is_wide: bool = False
    label: QWidget | None = None

    def height(self, width: int) -> int:
        """What it needs at ``width``."""
        item = self.item
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class _Place(NamedTuple):
    cell: _Cell
    start: int
    span: int


Line = list[_Place]


class Columns(QLayout):
    """At most so many columns of one width; fewer where words would be cut in them.

    A cell that needs more room than one column takes several. Of the numbers of columns the
    one with the fewest lines is taken: one long choice alone does not turn a whole form into
    a single column. The order of the cells stays that of reading, and so that of Tab.
    """

    def __init__(
        self,
        most: int,
        *,
        gap: int = 2 * GRID,
        below: int = GRID + 2,
        parent: QWidget | None = None,
    ) -> None:
        """``gap`` is between columns, ``below`` between lines."""
        super().__init__()
        self._most = most
        self._below = below
        self._cells: list[_Cell] = []
        self._wanted: dict[_Cell, int] = {}
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        if parent is not None:
            parent.setLayout(self)

    def add(self, widget: QWidget, *, is_wide: bool = False, label: QWidget | None = None) -> None:
        """Take one more cell; ``label`` is what stands above in it.

        A cell without a label begins beside one with a label where the field does.
        """
        self.addWidget(widget)
        self._cells[-1].is_wide = is_wide
        self._cells[-1].label = label

    def add_field(self, label: QWidget, *parts: QWidget, is_wide: bool = False) -> QWidget:
        """Take a cell of ``label`` with the field and what belongs to it below; returns it."""
        cell = QWidget()
        column(label, *parts, parent=cell, gap=_UNDER_A_LABEL)
        self.add(cell, is_wide=is_wide, label=label)
        return cell

    def columns(self) -> int:
        """How many there are in the present width."""
        return self._chosen(self.contentsRect().width())[0]

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._cells.append(_Cell(item))

    def count(self) -> int:
        """How many items there are."""
        return len(self._cells)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item, or None past the end."""
        return self._cells[index].item if 0 <= index < len(self._cells) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item, or None past the end."""
        return self._cells.pop(index).item if 0 <= index < len(self._cells) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Whatever one of the cells can use."""
        found = Qt.Orientation.Horizontal
        for cell in self._shown():
            found |= cell.item.expandingDirections()
        return found

    def hasHeightForWidth(self) -> bool:
        """Fewer columns are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that ``width`` leads to."""
        room = self.contentsMargins()
        inside = width - room.left() - room.right()
        if inside not in self._heights:
            columns, lines = self._chosen(inside)
            heights = self._heights_of(lines, columns, inside)
            self._heights[inside] = sum(heights) + self._below * max(len(lines) - 1, 0)
        return self._heights[inside] + room.top() + room.bottom()

    def invalidate(self) -> None:
        """Forget what was measured: a text, a list or the size of letters changed."""
        self._wanted.clear()
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the cells."""
        super().setGeometry(rect)
        inside = self.contentsRect()
        columns, lines = self._chosen(inside.width())
        heights = self._heights_of(lines, columns, inside.width())
        self._stretch(lines, heights, inside.height())
        rtl = begins_right(self)
        y = inside.top()
        for line, height in zip(lines, heights, strict=True):
            lead = _lead(line)
            for cell, start, span in line:
                x, width = self._across(start, span, columns, inside.width())
                if rtl:
                    x = inside.width() - x - width
                down = 0 if cell.label else lead
                tall = height - down if _grows(cell) else cell.height(width)
                cell.item.setGeometry(QRect(inside.left() + x, y + down, width, tall))
            y += height + self._below

    def sizeHint(self) -> QSize:
        """As wide as columns of a usual cell, and as the widest."""
        wanted = [self._wants(cell) for cell in self._shown()]
        usual = sum(wanted) // len(wanted) if wanted else 0
        side_by_side = min(self._most, len(wanted))
        width = max([usual * side_by_side + self.spacing() * max(side_by_side - 1, 0), *wanted])
        room = self.contentsMargins()
        width += room.left() + room.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """The largest single cell."""
        size = QSize()
        for cell in self._shown():
            size = size.expandedTo(cell.item.minimumSize())
        room = self.contentsMargins()
        return size + QSize(room.left() + room.right(), room.top() + room.bottom())

    def _shown(self) -> list[_Cell]:
        return [cell for cell in self._cells if not cell.item.isEmpty()]

    def _wants(self, cell: _Cell) -> int:
        if cell not in self._wanted:
            self._wanted[cell] = cell.item.sizeHint().width()
        return self._wanted[cell]

    def _chosen(self, width: int) -> tuple[int, list[Line]]:
        """The number of columns with the fewest lines; where two are equal, the plainer one."""
        shown = self._shown()
        best: tuple[int, list[Line]] = (1, [])
        least: tuple[int, int] | None = None
        for columns in range(self._most, 0, -1):
            lines, taken = self._laid(shown, columns, width)
            if least is None or (len(lines), taken) < least:
                best, least = (columns, lines), (len(lines), taken)
        return best

    def _laid(self, shown: Sequence[_Cell], columns: int, width: int) -> tuple[list[Line], int]:
        """The lines, and how many columns were given to cells beyond their first."""
        lines: list[Line] = []
        used, taken = columns, 0
        for cell in shown:
            span = columns if cell.is_wide else self._span(cell, columns, width)
            taken += 0 if cell.is_wide else span - 1
            if used + span > columns:
                lines.append([])
                used = 0
            lines[-1].append(_Place(cell, used, span))
            used += span
        return lines, taken

    def _span(self, cell: _Cell, columns: int, width: int) -> int:
        for span in range(1, columns):
            if self._across(0, span, columns, width)[1] >= self._wants(cell):
                return span
        return columns

    def _across(self, start: int, span: int, columns: int, width: int) -> tuple[int, int]:
        """Where a cell begins and how wide it is; the last one ends at the edge to the pixel."""
        step = width + self.spacing()
        left = start * step // columns
        return left, (start + span) * step // columns - self.spacing() - left

    def _heights_of(self, lines: Sequence[Line], columns: int, width: int) -> list[int]:
        heights = []
        for line in lines:
            lead = _lead(line)
            heights.append(
                max(
                    cell.height(self._across(start, span, columns, width)[1])
                    + (0 if cell.label else lead)
                    for cell, start, span in line
                )
            )
        return heights

    def _stretch(self, lines: Sequence[Line], heights: list[int], room: int) -> None:
        """Let areas for longer texts have what is left over."""
        growing = [
            number for number, line in enumerate(lines) if any(_grows(place.cell) for place in line)
        ]
        left = room - sum(heights) - self._below * max(len(lines) - 1, 0)
        if left > 0:
            for place, number in enumerate(growing):
                share = left * (place + 1) // len(growing) - left * place // len(growing)
                heights[number] += share


def _grows(cell: _Cell) -> bool:
    return bool(cell.item.expandingDirections() & Qt.Orientation.Vertical)


def _lead(line: Line) -> int:
    """How much lower the fields of a line begin than their labels."""
    labels = [one for place in line if (one := place.cell.label) and not one.isHidden()]
    return max((label.sizeHint().height() + _UNDER_A_LABEL for label in labels), default=0)
