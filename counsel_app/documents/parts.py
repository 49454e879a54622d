"""What several papers share: styles, dates, boxes, label tables, QR codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

import segno
from reportlab.platypus import Flowable

from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.pages import MM, TEXT_WIDTH
from counsel_app.documents.sheet import pen_of
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import GREY, Content, Span, Style
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list

BODY: Final = Style(size=10, leading=12.6, space_after=5)
CELL: Final = Style(size=9.5, leading=12.2)
CELL_BOLD: Final = CELL.but(bold=True, hyphenate=False)
TITLE: Final = Style(
    size=15, leading=19, bold=True, space_after=4, keep_with_next=True, hyphenate=False, role="H1"
)
HEADING: Final = Style(
    size=10.5,
    leading=13.5,
    bold=True,
    space_before=9,
    space_after=2.5,
    keep_with_next=True,
    hyphenate=False,
    role="H2",
)
NOTE: Final = Style(size=8, leading=10.2, color=GREY, space_before=3, space_after=3)

LABELLED: Final = GridStyle(pad_x=0, pad_y=1.2, rule=None, head_fill=None, space_before=2)


def german_date(day: date | None) -> str:
    """``16.11.2026``; a dash where there is none."""
    return day.strftime("%d.%m.%Y") if day is not None else "–"


def german_minutes(minutes: int | None) -> str:
    """``45 Minuten``."""
    if minutes is None:
        return "–"
    return f"{minutes} Minute" if minutes == 1 else f"{minutes} Minuten"


def labels(list_name: str, codes: Iterable[str]) -> str:
    """The German labels of some codes, with commas."""
    known = code_list(list_name)
    return ", ".join(known.text(code, "de") for code in codes)


def joined_names(names: Iterable[str]) -> list[Span | str]:
    """Names in any scripts side by side, each in its own direction."""
    spans: list[Span | str] = []
    for name in dict.fromkeys(name.strip() for name in names if name.strip()):
        if spans:
            spans.append(" · ")
        spans.append(Span(name, isolate=True))
    return spans or ["–"]


def all_names(client: Client) -> list[str]:
    """The chosen name and every spelling of it."""
    return [client.chosen_name, *(variant.text for variant in client.name_variants)]


def label_table(
    rows: Sequence[tuple[Content, Content]], *, label_width: float = 42.0, style: Style = CELL
) -> Grid:
    """Labels on the left, values on the right, no lines; width in mm."""
    return Grid(
        [label_width * MM, TEXT_WIDTH - label_width * MM],
        [
            ([Paragraph(label, CELL.but(color=GREY, direction=0))], [Paragraph(value, style)])
            for label, value in rows
        ],
        row_heads=True,
        style=LABELLED,
    )


def table(head: Sequence[str], rows: Sequence[Sequence[Content]], widths: Sequence[float]) -> Grid:
    """A ruled table with a head; ``widths`` are shares of the text width."""
    total = sum(widths)
    return Grid(
        [width / total * TEXT_WIDTH for width in widths],
        [
            [[Paragraph(text, CELL_BOLD)] for text in head],
            *([[Paragraph(cell, CELL)] for cell in row] for row in rows),
        ],
        head_rows=1,
    )


def bullets(items: Iterable[Content], style: Style = BODY) -> Grid:
    """A list: a dot before each item, which may break over pages."""
    return Grid(
        [5 * MM, TEXT_WIDTH - 5 * MM],
        [
            ([Paragraph("•", style)], [Paragraph(item, style.but(space_before=0, space_after=0))])
            for item in items
        ],
        style=GridStyle(pad_x=0, pad_y=1, rule=None, head_fill=None, space_before=0),
        role="list",
    )


class QrCode(Flowable):
    """A QR code of ``side`` points; modules are drawn, nothing is an image.

    ``alt`` is read to those who do not see it.
    """

    def __init__(self, content: str, side: float, *, alt: str = "QR-Code") -> None:
        super().__init__()
        self.side = side
        self.alt = alt
        self.matrix = segno.make(content, error="m", micro=False).matrix

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        del availWidth, availHeight
        return self.side, self.side

    def draw(self) -> None:
        """One rectangle for each run of dark modules."""
        module = self.side / len(self.matrix)
        canvas = pen_of(self)
        with canvas.figure(self, self.alt, (self.side, self.side)):
            boxes = []
            for number, row in enumerate(self.matrix):
                y = self.side - (number + 1) * module
                for start, length in _dark(row):
                    boxes.append(
                        f"{start * module:.3f} {y:.3f} {length * module:.3f} {module:.3f} re"
                    )
            canvas.code.append(f"0 0 0 rg {' '.join(boxes)} f")


def _dark(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The runs of dark modules of a row: where, and how many."""
    start = None
    for column, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            yield start, column - start
            start = None


class Beside(Flowable):
    """Text with a code at its right, tops level."""

    def __init__(self, parts: Sequence[Paragraph], code: QrCode, *, gap: float = 12.0) -> None:
        super().__init__()
        self.parts = list(parts)
        self.code = code
        self.gap = gap
        self.width = self.height = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        inner = availWidth - self.code.side - self.gap
        text = sum(part.wrap(inner, availHeight)[1] + part.getSpaceAfter() for part in self.parts)
        self.width, self.height = availWidth, max(text, self.code.side)
        return self.width, self.height

    def draw(self) -> None:
        y = self.height
        canvas = pen_of(self)
        for part in self.parts:
            part.paint(canvas, 0.0, y)
            y -= part.height + part.getSpaceAfter()
        self.code.drawOn(canvas, self.width - self.code.side, self.height - self.code.side)


class SignatureLine(Flowable):
    """A line to sign on, with the words below it."""

    def __init__(self, words: Sequence[Content], *, height: float = 34.0) -> None:
        super().__init__()
        self.words = [Paragraph(word, NOTE) for word in words]
        self.rise = height
        self.width = self.height = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        self.width = availWidth
        each = availWidth / len(self.words) - 10
        self.height = self.rise + max(word.wrap(each, availHeight)[1] for word in self.words)
        return self.width, self.height

    def draw(self) -> None:
        step = self.width / len(self.words)
        y = self.height - self.rise
        canvas = pen_of(self)
        with canvas.artifact():
            canvas.setLineWidth(0.5)
            canvas.setStrokeColorRGB(0, 0, 0)
            for number in range(len(self.words)):
                canvas.line(number * step, y, (number + 1) * step - 10, y)
        for number, word in enumerate(self.words):
            word.paint(canvas, number * step, y - 1.5)
