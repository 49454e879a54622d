"""A table of paragraphs that breaks over pages and repeats its head.

platypus' own table sets fonts behind our back (Helvetica, unembedded), and
it cannot align the first lines of two languages.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, Protocol, TypeAlias

from reportlab.platypus import Flowable

from counsel_app.documents.sheet import PageCanvas, pen_of
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Color


class Part(Protocol):
    """What can stand in a cell: a paragraph, or something drawn like one."""

    height: float

    @property
    def first_baseline(self) -> float:
        """How far below its top the first line stands; 0 for none."""
        ...

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Width and height that it takes."""
        ...

    def split(self, availWidth: float, availHeight: float) -> Sequence[object]:  # noqa: N803
        """Two parts of which the first fits, or none."""
        ...

    def paint(
        self,
        canvas: PageCanvas,
        left: float,
        top: float,
        *,
        role: str = "",
        key: Hashable = None,
        attributes: str = "",
    ) -> None:
        """Draw with the top left corner at ``left``, ``top``."""
        ...


Cell: TypeAlias = Sequence[Part]
Row: TypeAlias = Sequence[Cell]

RULE: Final[Color] = (0.48, 0.53, 0.52)
HEAD_FILL: Final[Color] = (0.91, 0.93, 0.94)

_LAYOUT: Final = "/Type/Layout"
_REPEATED: Final = "/Type/Pagination"
_ANY: Final = 0.0
"""The height there is: what stands in a cell is as high whatever the page has left."""
_ROLES: Final = {
    "table": ("Table", "TR", ("TD",)),
    "list": ("L", "LI", ("Lbl", "LBody")),
    "layout": ("", "", ("",)),
}
"""Names of the whole, of a row and of its cells in the structure tree."""


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
    never last on a page. ``row_heads`` makes the first column a heading of its
    row. ``role`` is what the grid is to a reader that does not see it; a grid
    without any headings is mere layout unless it is called a list.
    """

    def __init__(
        self,
        widths: Sequence[float],
        rows: Sequence[Row],
        *,
        head_rows: int = 0,
        row_heads: bool = False,
        shaded: Iterable[int] = (),
        style: GridStyle | None = None,
        role: Literal["", "list"] = "",
    ) -> None:
        super().__init__()
        self.shaded = frozenset(shaded)
        self.widths = list(widths)
        self.rows = list(rows)
        self.head_rows = head_rows
        self.row_heads = row_heads
        self.look = style or GridStyle()
        self.role = role or ("table" if head_rows or row_heads or self.shaded else "layout")
        self.key: Hashable = self
        self._row_keys: list[Hashable] = [object() for _ in self.rows]
        self._is_continued = False
        self._heights: list[float] = []
        """Of the rows, once wrapped: kept when the grid is split, or every page would
        measure all that follow it."""

    def getSpaceBefore(self) -> float:  # noqa: N802  platypus' name
        return self.look.space_before

    def getSpaceAfter(self) -> float:  # noqa: N802  platypus' name
        return self.look.space_after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Width and height of the grid; ``availWidth`` does not stretch it."""
        del availWidth, availHeight
        if not self._heights:
            self._heights = [self._row_height(row) for row in self.rows]
        return sum(self.widths), sum(self._heights)

    def _row_height(self, row: Row) -> float:
        heights = [
            sum(part.wrap(width - 2 * self.look.pad_x, _ANY)[1] for part in cell)
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
        head, heights = self.rows[: self.head_rows], self._heights
        first, rest = self.rows[:count], self.rows[count:]
        first_heights, rest_heights = heights[:count], heights[count:]
        if self._heights[count] > availHeight / 2:
            parts = self._split_row(self.rows[count], availHeight - used)
            if parts is not None:
                first = [*first, parts[0]]
                rest = [parts[1], *rest[1:]]
                first_heights.append(self._row_height(parts[0]))
                rest_heights[0] = self._row_height(parts[1])
        if len(first) == self.head_rows:
            return []
        moved = count - self.head_rows
        keys = self._row_keys
        above = self._like(
            first, first_heights, (index for index in self.shaded if index < count), keys
        )
        below = self._like(
            [*head, *rest],
            [*heights[: self.head_rows], *rest_heights],
            (index - moved for index in self.shaded if index >= count),
            [*keys[: self.head_rows], *keys[count:]],
        )
        above._is_continued = self._is_continued  # noqa: SLF001  the same class
        below._is_continued = True  # noqa: SLF001
        return [above, below]

    def _like(
        self,
        rows: Sequence[Row],
        heights: list[float],
        shaded: Iterable[int],
        keys: Sequence[Hashable],
    ) -> Grid:
        """A grid of some of the rows, which stays the same table to a reader."""
        part = Grid(
            self.widths,
            (),
            head_rows=self.head_rows,
            row_heads=self.row_heads,
            shaded=shaded,
            style=self.look,
        )
        part.role, part.key = self.role, self.key
        part.rows, part._row_keys, part._heights = list(rows), list(keys), heights
        return part

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
        canvas = pen_of(self)
        total = top = sum(self._heights)
        with canvas.artifact(_LAYOUT):
            for index, height in enumerate(self._heights):
                if index < self.head_rows or index in self.shaded:
                    self._fill(canvas, top - height, height)
                top -= height
            if self.look.rule is not None:
                self._rules(canvas, total)
        whole, _, _ = _ROLES[self.role]
        if not whole or canvas.tags.is_artifact:
            self._draw_rows(canvas, total)
            return
        attributes = "<</O/List/ListNumbering/None>>" if whole == "L" else ""
        table = canvas.tags.element(whole, self.key, attributes=attributes)
        with canvas.tags.inside(table):
            self._draw_rows(canvas, total)

    def _draw_rows(self, canvas: PageCanvas, top: float) -> None:
        _, row_role, _ = _ROLES[self.role]
        for index, (row, height) in enumerate(zip(self.rows, self._heights, strict=True)):
            if index < self.head_rows and self._is_continued:
                # A head that comes back is furniture of the page.
                with canvas.artifact(_REPEATED):
                    self._draw_row(canvas, index, row, top)
            elif row_role and not canvas.tags.is_artifact:
                element = canvas.tags.element(row_role, (self.key, self._row_keys[index]))
                with canvas.tags.inside(element):
                    self._draw_row(canvas, index, row, top)
            else:
                self._draw_row(canvas, index, row, top)
            top -= height

    def _draw_row(self, canvas: PageCanvas, index: int, row: Row, top: float) -> None:
        left = 0.0
        look = self.look
        for column, (cell, width, drop) in enumerate(
            zip(row, self.widths, _drops(row), strict=True)
        ):
            role, attributes = self._cell_role(index, column)
            key = (self.key, self._row_keys[index], column)
            y = top - look.pad_y - drop
            if not role or canvas.tags.is_artifact:
                for part in cell:
                    part.paint(canvas, left + look.pad_x, y)
                    y -= part.height
            elif len(cell) == 1:
                cell[0].paint(
                    canvas, left + look.pad_x, y, role=role, key=key, attributes=attributes
                )
                # Where nothing was written the cell is still one.
                canvas.tags.element(role, key, attributes=attributes)
            else:
                with canvas.tags.inside(canvas.tags.element(role, key, attributes=attributes)):
                    for part in cell:
                        part.paint(canvas, left + look.pad_x, y)
                        y -= part.height
            left += width

    def _cell_role(self, row: int, column: int) -> tuple[str, str]:
        _, _, roles = _ROLES[self.role]
        if self.role == "list":
            return roles[min(column, 1)], ""
        if self.role == "table":
            if row < self.head_rows or row in self.shaded:
                return "TH", "<</O/Table/Scope/Column>>"
            if self.row_heads and column == 0:
                return "TH", "<</O/Table/Scope/Row>>"
        return roles[0], ""

    def _fill(self, canvas: PageCanvas, bottom: float, height: float) -> None:
        if self.look.head_fill is not None:
            canvas.setFillColorRGB(*self.look.head_fill)
            canvas.rect(0, bottom, sum(self.widths), height, stroke=0, fill=1)

    def _rules(self, canvas: PageCanvas, total: float) -> None:
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
