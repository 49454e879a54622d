"""The one flowable for text: spans in, glyphs of embedded fonts out.

It is an ordinary platypus ``Flowable``. Text is never parsed for markup, so a
client's note can neither load an image nor break a page.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.sheet import PageCanvas, pen_of
from counsel_app.documents.tags import HEADINGS
from counsel_app.documents.text.ink import Ink
from counsel_app.documents.text.lines import Line, break_lines
from counsel_app.documents.text.spans import Content, Style, as_spans, hard_lines

_FEWEST_LINES: Final = 2
"""Lines left alone at the foot (orphans) or head (widows) of a page."""
_CAP_HEIGHT: Final = 0.714


class Paragraph(Flowable):
    """Text of one style that breaks over lines and pages."""

    def __init__(
        self,
        content: Content,
        style: Style,
        *,
        lines: Sequence[Line] | None = None,
        key: Hashable = None,
        begins: bool = True,
    ) -> None:
        super().__init__()
        self.key: Hashable = self if key is None else key
        self._begins = begins
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
        head = Paragraph(
            self.spans,
            self.style.but(space_after=0.0),
            lines=lines[:count],
            key=self.key,
            begins=self._begins,
        )
        tail = Paragraph(
            self.spans,
            self.style.but(space_before=0.0),
            lines=lines[count:],
            key=self.key,
            begins=False,
        )
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
        self.paint(pen_of(self), 0.0, self.height)

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
        """Paint with the top left corner at ``left``, ``top``; after ``wrap``.

        ``role``, ``key`` and ``attributes`` are those of the structure element
        where it is not the paragraph's own, as in a table's cell.
        """
        ink = Ink(canvas, lang=self.style.lang or canvas.tags.lang)
        is_drawn = False
        y = top
        for line in self._lines or ():
            if line.pieces:
                baseline = y - line.leading / 2 - self.style.size * _CAP_HEIGHT / 2
                ink.draw(line, left + self._offset(line), baseline)
                is_drawn = True
            y -= line.leading
        if not is_drawn:
            return
        tags = canvas.tags
        if tags.is_artifact:
            canvas.code.extend(("q", *ink.code, "Q"))
            return
        element = tags.element(
            role or self.style.role,
            self.key if key is None else key,
            lang=self.style.lang,
            actual=self._actual_text(),
            attributes=attributes,
        )
        canvas.code.extend((tags.mark(element), "q", *ink.code, "Q", "EMC"))
        if self.style.role in HEADINGS and self._begins:
            level = HEADINGS.index(self.style.role) + 1
            canvas.note_heading(level, self.text, top)

    @property
    def text(self) -> str:
        """What is written, without its looks."""
        return "\n".join(
            "".join(span.text for span in line) for line in hard_lines(self.spans)
        ).strip()

    def _actual_text(self) -> str:
        """The text in the order it is read, where glyphs stand in another one."""
        lines = self._lines or ()
        is_turned = any(line.base == 1 or line.is_mixed for line in lines)
        return self.text if is_turned else ""

    def _offset(self, line: Line) -> float:
        rtl = line.base == 1
        room = self._width - self.style.indent - line.width
        indent = 0.0 if rtl else self.style.indent
        if self.style.align == "center":
            return indent + room / 2
        flush_right = (self.style.align == "end") != rtl
        return indent + (room if flush_right else 0.0)
