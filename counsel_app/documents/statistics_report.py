"""The statistics report: tables with a small bar for each row.

Numbers arrive as text that has already been suppressed; a bar is drawn only
where its length may be seen too. Its wording is constant here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import MM, TEXT_WIDTH, Letterhead, ReportPages
from counsel_app.documents.parts import BODY, CELL, HEADING, NOTE, TITLE, german_date
from counsel_app.documents.text.paragraph import Paragraph

PDF_TITLE: Final = "Statistik"
SUPPRESSION: Final = (
    "Zahlen unter 5 sind unterdrückt, damit niemand erkannt werden kann. Wo sich eine "
    "solche Zahl aus Summen errechnen ließe, fehlt auch eine zweite."
)
_TEAL: Final = Color(0x1F / 255, 0x6B / 255, 0x66 / 255)
_TRACK: Final = Color(0.91, 0.93, 0.94)
_LABEL: Final = TEXT_WIDTH * 0.47
_NUMBER: Final = TEXT_WIDTH * 0.15
_BAR: Final = TEXT_WIDTH - _LABEL - _NUMBER - 4 * MM
_BAR_HEIGHT: Final = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A label and its number as text; ``share`` 0…1 is the bar, None is none."""

    label: str
    value: str
    share: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """One table of the report."""

    title: str
    rows: Sequence[FigureRow]
    note: str = ""


def statistics_report(
    tables: Sequence[FigureTable],
    *,
    letterhead: Letterhead,
    title: str,
    period: str,
    made_on: date,
    notes: Sequence[str] = (SUPPRESSION,),
) -> Pdf:
    """The report over ``period`` (``01.07.2026 – 31.12.2026``)."""
    story: list[Flowable] = [
        Paragraph(title, TITLE),
        Paragraph(f"Zeitraum: {period} · erstellt am {german_date(made_on)}", BODY),
    ]
    for table in tables:
        story.append(Paragraph(table.title, HEADING))
        story += [FigureLine(row) for row in table.rows]
        if table.note:
            story.append(Paragraph(table.note, NOTE))
    if not tables:
        story.append(Paragraph("Für diesen Zeitraum gibt es keine Angaben.", BODY))
    story += [Paragraph(note, NOTE.but(space_before=8)) for note in notes]
    pages = ReportPages(letterhead=letterhead, reference=f"{title} · {period}")
    return build(story, pages, title=f"{PDF_TITLE}: {title}", lang="de-DE")


class FigureLine(Flowable):
    """Label, number and bar on one line."""

    def __init__(self, row: FigureRow) -> None:
        super().__init__()
        self.row = row
        self.label = Paragraph(row.label, CELL)
        self.value = Paragraph(row.value, CELL.but(align="end", hyphenate=False))
        self.height = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        label = self.label.wrap(_LABEL, availHeight)[1]
        value = self.value.wrap(_NUMBER, availHeight)[1]
        self.height = max(label, value) + 3.0
        return availWidth, self.height

    def draw(self) -> None:
        top = self.height - 1.5
        self.label.paint(self.canv, 0.0, top)
        self.value.paint(self.canv, _LABEL, top)
        if self.row.share is not None:
            y = top - CELL.leading / 2 - _BAR_HEIGHT / 2
            bar(self.row.share).drawOn(self.canv, TEXT_WIDTH - _BAR, y)


def bar(share: float) -> Drawing:
    """A bar filled to ``share`` on a pale track."""
    drawing = Drawing(_BAR, _BAR_HEIGHT)
    drawing.add(_box(_BAR, _TRACK))
    filled = max(0.0, min(1.0, share)) * _BAR
    if filled:
        drawing.add(_box(filled, _TEAL))
    return drawing


def _box(width: float, fill: Color) -> Rect:
    box = Rect(0, 0, width, _BAR_HEIGHT)
    box.fillColor = fill
    box.strokeColor = None
    return box
