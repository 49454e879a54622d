"""A frozen report as a file: PDF, CSV or XLSX. What leaves the house is always frozen."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from typing import Final

from counsel_app.documents import statistics_report as paper
from counsel_app.documents.document import Pdf
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.display import date_text
from counsel_app.domain.frozen_report import Contribution
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.interchange.xlsx_writing import write_xlsx
from counsel_app.regional.suppression import HIDDEN_MARK
from counsel_app.store.vault import Vault
from counsel_app.usecases.letterhead import own_letterhead
from counsel_app.usecases.report_view import Breakdown, ReportView, Section, rows, view_report
from counsel_app.usecases.report_words import CASELOAD, OFFERS
from counsel_app.usecases.statistics import freeze

KINDS: Final = ("pdf", "xlsx", "csv")
_HEAD: Final = (
    Label(de="Tabelle", en="Table"),
    Label(de="Bezeichnung", en="Label"),
    Label(de="Anzahl", en="Count"),
)
_FIGURES: Final = Label(de="Zahlen", en="Figures")
_ABOUT: Final = Label(de="Über diese Zahlen", en="About these figures")
_PERIOD: Final = Label(de="Zeitraum", en="Period")
_LAYOUT: Final = Label(de="Fassung", en="Layout")
_FROZEN: Final = Label(de="Festgehalten am", en="Frozen on")
_DIGEST: Final = Label(de="Prüfsumme", en="Checksum")
_SOURCES: Final = Label(de="Beteiligte Exporte", en="Contributing exports")
_UNKNOWN: Final = Label(de="unbekannt", en="unknown")
_OWN: Final = Label(de="eigene Einträge bis {day}", en="own entries up to {day}")
_SENT: Final = Label(de="bis Paket Nr. {seq} vom {day}", en="up to package no. {seq} of {day}")
_WITHHELD: Final = Label(
    de="Diese Tabelle wird nicht gezeigt: Sie ließe auf einzelne Menschen schließen.",
    en="This table is not shown: it would point at single people.",
)
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def report_file(
    vault: Vault,
    kind: str,
    *,
    first: date,
    last: date,
    layout: str = "city",
    language: str,
    clock: Clock,
    report: Report = unheard,
) -> tuple[bytes, Changes]:
    """The report as a file of one of ``KINDS``, frozen first where it is not yet.

    Raises PeriodBackwards, TooMuchToCount, TooManyReports.
    """
    changes = freeze(vault, first=first, last=last, clock=clock, report=report).changes
    view = view_report(vault, first=first, last=last, layout=layout, clock=clock)
    if kind == "pdf":
        return _pdf(vault, view, language=language, clock=clock), changes
    return (_csv if kind == "csv" else _xlsx)(view, language=language), changes


def _csv(view: ReportView, *, language: str) -> bytes:
    """Semicolons and a byte order mark: what a German Excel opens as columns and with umlauts."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(head.text(language) for head in _HEAD)
    for line in (*rows(view, language=language), *_about(view, language)):
        writer.writerow(map(_harmless, line))
    return text.getvalue().encode("utf-8-sig")


def _xlsx(view: ReportView, *, language: str) -> bytes:
    head = tuple(label.text(language) for label in _HEAD)
    lines = [(*line[:2], int(line[2]) if line[2].isascii() and line[2].isdigit() else line[2])
             for line in rows(view, language=language)]  # fmt: skip
    return write_xlsx(
        (
            (_FIGURES.text(language), [head, *lines]),
            (_ABOUT.text(language), [head, *_about(view, language)]),
        )
    )


def _about(view: ReportView, language: str) -> Iterator[tuple[str, str, str]]:
    title = _ABOUT.text(language)
    yield title, _LAYOUT.text(language), view.layout.label.text(language)
    yield title, _PERIOD.text(language), _period(view, language)
    yield title, _FROZEN.text(language), _day(view.frozen_on, language)
    yield title, _DIGEST.text(language), view.digest
    for one in view.sources:
        yield _SOURCES.text(language), _sender(one, language), _how_far(one, language)
    yield title, HIDDEN_MARK, paper.SUPPRESSION.text(language)


def _pdf(vault: Vault, view: ReportView, *, language: str, clock: Clock) -> Pdf:
    tables = [table for section in view.sections for table in _section_tables(section, language)]
    tables.append(
        paper.FigureTable(
            title=_SOURCES.text(language),
            rows=[
                paper.FigureRow(label=_sender(one, language), value=_how_far(one, language))
                for one in view.sources
            ],
            note=f"{_FROZEN.text(language)} {_day(view.frozen_on, language)} · "
            f"{_DIGEST.text(language)} {view.digest[:16]}",
            is_wide=True,
        )
    )
    return paper.statistics_report(
        tables,
        letterhead=own_letterhead(vault),
        title=view.layout.title.text(language),
        period=_period(view, language),
        made_on=clock.today(),
        language=language,
    )


def _section_tables(section: Section, language: str) -> Iterator[paper.FigureTable]:
    yield paper.FigureTable(
        title=section.label.text(language),
        is_part=True,
        rows=[
            paper.FigureRow(label=line.label.text(language), value=line.text.text(language))
            for line in section.totals
        ],
        is_wide=True,
    )
    for one in section.breakdowns:
        yield _figure_table(one, language)


def _figure_table(one: Breakdown, language: str) -> paper.FigureTable:
    title = one.label.text(language)
    if one.is_withheld:
        return paper.FigureTable(title=title, rows=(), note=_WITHHELD.text(language))
    largest = max((cell.count for cell in one.cells if cell.count), default=1)
    return paper.FigureTable(
        title=title,
        rows=[
            paper.FigureRow(
                label=cell.label.text(language),
                value=cell.text.text(language),
                share=None if cell.count is None else cell.count / largest,
            )
            for cell in one.cells
        ],
        is_wide=one.table in (OFFERS, CASELOAD),
    )


def _sender(one: Contribution, language: str) -> str:
    return one.sender or _UNKNOWN.text(language)


def _how_far(one: Contribution, language: str) -> str:
    words = _OWN if one.last_seq is None else _SENT
    return words.text(language).format(seq=one.last_seq, day=_day(one.sent_on, language))


def _period(view: ReportView, language: str) -> str:
    return f"{date_text(view.first, language)} – {date_text(view.last, language)}"


def _day(day: date | None, language: str) -> str:
    return date_text(day, language) if day else "–"


def _harmless(cell: str) -> str:
    # A label of an organisation's own list may begin like a formula.
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
