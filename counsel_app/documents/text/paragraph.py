"""The one flowable for text: spans in, glyphs of embedded fonts out.

It is an ordinary platypus ``Flowable``. Text is never parsed for markup, so a
client's note can neither load an image nor break a page.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from reportlab.platypus import Flowable

from counsel_app.documents.text.embed import report_missing, subset_for
from counsel_app.documents.text.fonts import Face
from counsel_app.documents.text.lines import Line, break_lines
from counsel_app.documents.text.spans import Color, Content, Style, as_spans

_FEWEST_LINES: Final = 2
"""Lines left alone at the foot (orphans) or head (widows) of a page."""
_CAP_HEIGHT: Final = 0.714


class Paragraph(Flowable):
    """Text of one style that breaks over lines and pages."""

    def __init__(
        self, content: Content, style: Style, *, lines: Sequence[Line] | None = None
    ) -> None:
        super().__init__()
        self.spans = as_spans(content)
        self.style = style
        self.keepWithNext = style.keep_with_next
        self._lines = list(lines) if lines is not None else None
        self._fixed = lines is not None
        self._width = 0.0
        self.height = 0.0

    def getSpaceBefore(self) -> float:  # noqa: N802  platypus' name
        return self.style.space_before

    def getSpaceAfter(self) -> float:  # noqa: N802  platypus' name
        return self.style.space_after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Break into lines of ``availWidth`` points; width and height used."""
        del availHeight
        if self._lines is None or (availWidth != self._width and not self._fixed):
            self._lines = break_lines(self.spans, self.style, availWidth - self.style.indent)
        self._width = availWidth
        self.height = sum(line.leading for line in self._lines)
        return availWidth, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Two paragraphs of which the first fits, or none."""
        self.wrap(availWidth, availHeight)
        lines = self._lines or []
        count, height = 0, 0.0
        while count < len(lines) and height + lines[count].leading <= availHeight + 0.01:
            height += lines[count].leading
            count += 1
        if count >= len(lines):
            return [self]
        if len(lines) - count < _FEWEST_LINES:
            count = len(lines) - _FEWEST_LINES
        if count < min(_FEWEST_LINES, len(lines)) and count < len(lines):
            return []
        head = Paragraph(self.spans, self.style.but(space_after=0.0), lines=lines[:count])
        tail = Paragraph(self.spans, self.style.but(space_before=0.0), lines=lines[count:])
        return [head, tail]

    @property
    def natural_width(self) -> float:
        """The width of the longest line, after ``wrap``."""
        return max((line.width for line in self._lines or ()), default=0.0)

    @property
    def first_baseline(self) -> float:
        """How far below the top the first line stands, after ``wrap``."""
        leading = self._lines[0].leading if self._lines else self.style.leading
        return leading / 2 + self.style.size * _CAP_HEIGHT / 2

    def draw(self) -> None:
        """Paint at the canvas' origin (platypus has moved it there)."""
        self.paint(self.canv, 0.0, self.height)

    def paint(self, canvas: Any, left: float, top: float) -> None:
        """Paint with the top left corner at ``left``, ``top``; after ``wrap``."""
        code: list[str] = []
        outlines: list[str] = []
        color: Color | None = None
        for line in self._lines or ():
            x = left + self._offset(line)
            y = top - line.leading / 2 - self.style.size * _CAP_HEIGHT / 2
            top -= line.leading
            if line.pieces:
                color = _draw_line(canvas, line, (x, y), code, outlines, color)
        if code:
            canvas._code.extend(["q", *code, *outlines, "Q"])  # noqa: SLF001  no public way in

    def _offset(self, line: Line) -> float:
        rtl = line.base == 1
        room = self._width - self.style.indent - line.width
        indent = 0.0 if rtl else self.style.indent
        if self.style.align == "center":
            return indent + room / 2
        flush_right = (self.style.align == "end") != rtl
        return indent + (room if flush_right else 0.0)


def _draw_line(
    canvas: Any,
    line: Line,
    place: tuple[float, float],
    code: list[str],
    outlines: list[str],
    color: Color | None,
) -> Color | None:
    """Append the operators of one line; returns the colour left behind."""
    x, y = place
    code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm")
    array: list[str] = []
    font: tuple[Face, float] | None = None
    subset = None
    for piece in line.pieces:
        if piece.word.missing:
            report_missing(canvas, piece.word.missing)
        for run in piece.word.runs:
            if (
                piece.color != color
                or font is None
                or run.face is not font[0]
                or (piece.size != font[1])
            ):
                if array:
                    code.append(f"[{''.join(array)}]TJ")
                    array = []
                if piece.color != color:
                    color = piece.color
                    code.append("{:.3f} {:.3f} {:.3f} rg".format(*color))
                subset = subset_for(canvas, run.face)
                font = (run.face, piece.size)
                code.append(f"/{subset.name} {piece.size:g} Tf")
            if subset is not None:
                array.append(subset.array(run, piece.size))
            for glyph in run.outlines:
                scale = piece.size / 1000
                outlines.append(
                    f"q {scale:.5f} 0 0 {scale:.5f} {x + glyph.x * scale:.2f} "
                    f"{y + glyph.y * scale:.2f} cm {outline(run.face, glyph.gid)} f Q"
                )
            x += run.width * piece.size / 1000
    code.append(f"[{''.join(array)}]TJ ET")
    return color


class _Pen:
    """Collects a glyph's outline as PDF path operators."""

    def __init__(self) -> None:
        self.path: list[str] = []
        self.at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802  pen protocol
        self.path.append("{:g} {:g} m".format(*point))
        self.at = point

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.path.append("{:g} {:g} l".format(*point))
        self.at = point

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.path.append(" ".join("{:g} {:g}".format(*point) for point in points) + " c")
        self.at = points[-1]

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:  # noqa: N802
        # PDF has cubic curves only.
        first = _between(self.at, control)
        second = _between(end, control)
        self.curveTo(first, second, end)

    def closePath(self) -> None:  # noqa: N802
        self.path.append("h")


def _between(point: tuple[float, float], control: tuple[float, float]) -> tuple[float, float]:
    return (
        point[0] + (control[0] - point[0]) * 2 / 3,
        point[1] + (control[1] - point[1]) * 2 / 3,
    )


@lru_cache(maxsize=512)
def outline(face: Face, gid: int) -> str:
    """A glyph's outline as PDF path operators in font units."""
    pen = _Pen()
    face.font.draw_glyph_with_pen(gid, pen)
    return " ".join(pen.path) or "n"
