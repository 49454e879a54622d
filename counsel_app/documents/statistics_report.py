"""The statistics report: each table with its bars above it.

Numbers arrive as text that has already been suppressed; a bar is drawn only
where its length may be seen too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.chart import ChartBar, bar_charts
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.pages import MM, TEXT_WIDTH, Letterhead, ReportPages
from counsel_app.documents.parts import BODY, CELL, HEADING, NOTE, TITLE
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.domain.display import date_text
from counsel_app.domain.labels import Label

PDF_TITLE: Final = Label(de="Statistik", en="Statistics")
SUPPRESSION: Final = Label(
    de="* steht für eine Zahl unter 5, damit niemand erkannt werden kann, oder für eine, aus der "
    "sich mit Summen oder früheren Berichten eine solche errechnen ließe.",
    en="* stands for a figure below 5, so that nobody can be recognised, or for one from which "
    "such a figure could be worked out with totals or earlier reports.",
)
_PERIOD: Final = Label(
    de="Zeitraum: {period} · erstellt am {day}", en="Period: {period} · made on {day}"
)
_NOTHING: Final = Label(
    de="Für diesen Zeitraum gibt es keine Angaben.", en="There are no figures for this period."
)
_PAGE: Final = Label(de="Seite {page} von {total}", en="Page {page} of {total}")
_ALT: Final = Label(
    de="Balkendiagramm zu „{title}“: {bars}. Dieselben Zahlen stehen in der Tabelle darunter.",
    en="Bar chart of “{title}”: {bars}. The table below has the same figures.",
)
_PART: Final = HEADING.but(size=12.5, leading=16, space_before=14)
_FEWEST_BARS: Final = 2
_LABEL: Final = TEXT_WIDTH * 0.47
_NUMBER: Final = TEXT_WIDTH * 0.15
_WORDS: Final = TEXT_WIDTH * 0.5
_LINES: Final = GridStyle(
    pad_x=2 * MM, pad_y=1.5, rule=None, head_fill=None, space_before=0, space_after=0
)


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
    is_part: bool = False
    """Whether a new part of the report begins with it."""
    is_wide: bool = False
    """Whether its values are words."""


def statistics_report(
    tables: Sequence[FigureTable],
    *,
    letterhead: Letterhead,
    title: str,
    period: str,
    made_on: date,
    notes: Sequence[Label] = (SUPPRESSION,),
    language: str = "de",
) -> Pdf:
    """The report over ``period`` (``01.07.2026 – 31.12.2026``), German or English."""
    when = _PERIOD.text(language).format(period=period, day=date_text(made_on, language))
    story: list[Flowable] = [Paragraph(title, TITLE), Paragraph(when, BODY)]
    for table in tables:
        story.append(Paragraph(table.title, _PART if table.is_part else HEADING))
        story += _chart(table, language)
        if table.rows:
            story.append(_table(table))
        if table.note:
            story.append(Paragraph(table.note, NOTE))
    if not tables:
        story.append(Paragraph(_NOTHING.text(language), BODY))
    story += [Paragraph(note.text(language), NOTE.but(space_before=8)) for note in notes]
    pages = ReportPages(
        letterhead=letterhead,
        reference=f"{title} · {period}",
        page_words=_PAGE.text(language),
    )
    return build(
        story,
        pages,
        title=f"{PDF_TITLE.text(language)}: {title}",
        lang="de-DE" if language == "de" else "en-GB",
        made_on=made_on,
    )


def _chart(figures: FigureTable, language: str) -> Iterator[Flowable]:
    """Bars where at least two lengths may be seen."""
    bars = [ChartBar(label=row.label, value=row.value, share=row.share) for row in figures.rows]
    if sum(bar.share is not None for bar in bars) < _FEWEST_BARS:
        return
    # Braces in a title are the writer's own.
    title = figures.title.replace("{", "{{").replace("}", "}}")
    yield from bar_charts(bars, alt=_ALT.text(language).format(title=title, bars="{bars}"))


def _table(figures: FigureTable) -> Grid:
    number = CELL.but(align="start" if figures.is_wide else "end", hyphenate=False)
    return Grid(
        [_LABEL, _WORDS if figures.is_wide else _NUMBER],
        [
            (
                [Paragraph(row.label, CELL)],
                [Paragraph(row.value, number)],
            )
            for row in figures.rows
        ],
        row_heads=True,
        style=_LINES,
    )
