"""A table of paragraphs that breaks over pages and repeats its head.

platypus' own table sets fonts behind our back (Helvetica, unembedded), and
it cannot align the first lines of two languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from reportlab.platypus import Flowable

from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Color

Cell: TypeAlias = Sequence[Paragraph]
Row: TypeAlias = Sequence[Cell]

RULE: Final[Color] = (0.48, 0.53, 0.52)
HEAD_FILL: Final[Color] = (0.91, 0.93, 0.94)


@dataclass(frozen=True, slots=True, kw_only=True)
class GridStyle:
    """Lines, fill and padding of a grid; lengths in points."""

    pad_x: float = 4.0
    pad_y: float = 2.5
    rule: Color | None = RULE
    rule_width: float = 0.5
    only_horizontal: bool = False
    head_fill: Color | None = HEAD_FILL
    space_before: float = 4.0
    space_after: float = 6.0


class Grid(Flowable):
    """Rows of cells; the first ``head_rows`` come back on every page.

    ``shaded`` rows are headings inside the grid: filled like the head, and
    never last on a page.
    """

    def __init__(
        self,
        widths: Sequence[float],
        rows: Sequence[Row],
        *,
        head_rows: int = 0,
        shaded: Iterable[int] = (),
        style: GridStyle | None = None,
    ) -> None:
        super().__init__()
        self.shaded = frozenset(shaded)
        self.widths = list(widths)
        self.rows = list(rows)
        self.head_rows = head_rows
        self.look = style or GridStyle()
        self._heights: list[float] = []

    def getSpaceBefore(self) -> float:  # noqa: N802  platypus' name
        return self.look.space_before

    def getSpaceAfter(self) -> float:  # noqa: N802  platypus' name
        return self.look.space_after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Width and height of the grid; ``availWidth`` does not stretch it."""
        del availWidth
        self._heights = [self._row_height(row, availHeight) for row in self.rows]
        return sum(self.widths), sum(self._heights)

    def _row_height(self, row: Row, height: float) -> float:
        heights = [
            sum(part.wrap(width - 2 * self.look.pad_x, height)[1] for part in cell)
            for cell, width in zip(row, self.widths, strict=True)
        ]
        drops = _drops(row)
        tallest = max(text + drop for text, drop in zip(heights, drops, strict=True))
        return tallest + 2 * self.look.pad_y

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """The rows that fit and the rest, or nothing where none fits."""
        self.wrap(availWidth, availHeight)
        used = sum(self._heights[: self.head_rows])
        count = self.head_rows
        while count < len(self.rows) and used + self._heights[count] <= availHeight + 0.01:
            used += self._heights[count]
            count += 1
        if count == len(self.rows):
            return [self]
        while count - 1 in self.shaded:
            count -= 1
        head = self.rows[: self.head_rows]
        first, rest = self.rows[:count], self.rows[count:]
        if self._heights[count] > availHeight / 2:
            parts = self._split_row(self.rows[count], availHeight - used)
            if parts is not None:
                first = [*first, parts[0]]
                rest = [parts[1], *rest[1:]]
        if len(first) == self.head_rows:
            return []
        moved = count - self.head_rows
        return [
            self._like(first, (index for index in self.shaded if index < count)),
            self._like([*head, *rest], (index - moved for index in self.shaded if index >= count)),
        ]

    def _like(self, rows: Sequence[Row], shaded: Iterable[int]) -> Grid:
        return Grid(self.widths, rows, head_rows=self.head_rows, shaded=shaded, style=self.look)

    def _split_row(self, row: Row, height: float) -> tuple[Row, Row] | None:
        """A row too tall for the page in two, cell by cell."""
        room = height - 2 * self.look.pad_y
        above: list[Cell] = []
        below: list[Cell] = []
        for cell, width in zip(row, self.widths, strict=True):
            fits, rest = _split_cell(cell, width - 2 * self.look.pad_x, room)
            if rest and not fits:
                return None
            above.append(fits)
            below.append(rest)
        return above, below

    def draw(self) -> None:
        """Paint fill, text and lines at the canvas' origin."""
        canvas = self.canv
        look = self.look
        total = sum(self._heights)
        top = total
        for index, (row, height) in enumerate(zip(self.rows, self._heights, strict=True)):
            if index < self.head_rows or index in self.shaded:
                self._fill(canvas, top - height, height)
            left = 0.0
            for cell, width, drop in zip(row, self.widths, _drops(row), strict=True):
                y = top - look.pad_y - drop
                for part in cell:
                    part.paint(canvas, left + look.pad_x, y)
                    y -= part.height
                left += width
            top -= height
        if look.rule is not None:
            self._rules(canvas, total)

    def _fill(self, canvas: Any, bottom: float, height: float) -> None:
        if self.look.head_fill is not None:
            canvas.setFillColorRGB(*self.look.head_fill)
            canvas.rect(0, bottom, sum(self.widths), height, stroke=0, fill=1)

    def _rules(self, canvas: Any, total: float) -> None:
        width = sum(self.widths)
        canvas.setLineWidth(self.look.rule_width)
        canvas.setStrokeColorRGB(*(self.look.rule or RULE))
        y = total
        lines = [(0.0, y, width, y)]
        for height in self._heights:
            y -= height
            lines.append((0.0, y, width, y))
        if not self.look.only_horizontal:
            x = 0.0
            lines.append((x, 0.0, x, total))
            for column in self.widths:
                x += column
                lines.append((x, 0.0, x, total))
        canvas.lines(lines)


def _drops(row: Row) -> list[float]:
    """How far each cell moves down for all first lines to stand on one line."""
    baselines = [cell[0].first_baseline if cell else 0.0 for cell in row]
    lowest = max(baselines)
    return [lowest - baseline if baseline else 0.0 for baseline in baselines]


def _split_cell(cell: Cell, width: float, room: float) -> tuple[Cell, Cell]:
    used = 0.0
    for index, part in enumerate(cell):
        height = part.wrap(width, room)[1]
        if used + height > room + 0.01:
            halves = [
                half for half in part.split(width, room - used) if isinstance(half, Paragraph)
            ]
            if len(halves) < 2:  # noqa: PLR2004  a part that does not split
                return cell[:index], cell[index:]
            return [*cell[:index], halves[0]], [halves[1], *cell[index + 1 :]]
        used += height
    return cell, ()
