"""The figures of a period from one's own or a merged case base."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.group_event import GroupEvent
from counsel_app.domain.labels import Label
from counsel_app.domain.referral import Referral
from counsel_app.regional.statistics import Statistics, count
from counsel_app.regional.suppression import shown
from counsel_app.store.vault import Vault


def statistics(vault: Vault, *, first: date, last: date) -> Statistics:
    """The figures from ``first`` to ``last``, small cells suppressed."""
    return count(
        clients=vault.all(Client),
        cases=vault.all(Case),
        consultations=vault.all(Consultation),
        referrals=vault.all(Referral),
        events=vault.all(GroupEvent),
        first=first,
        last=last,
    )


TABLES: Final = {
    "age": Label(de="Altersgruppe", en="Age group"),
    "sex": Label(de="Geschlecht", en="Sex"),
    "origin": Label(de="Herkunftsregion", en="Region of origin"),
    "status": Label(de="Statusgruppe", en="Status group"),
    "region": Label(de="Stadtregion", en="District"),
    "topic": Label(de="Beratungen nach Thema", en="Consultations by topic"),
    "language": Label(de="Beratungen nach Sprache", en="Consultations by language"),
    "interpreter": Label(de="Sprachmittlung", en="Interpreting"),
    "result": Label(de="Verweise nach Ergebnis", en="Referrals by result"),
    "heads": Label(de="Köpfe bei Gruppenveranstaltungen", en="Heads at group events"),
}
"""Headings of the breakdowns of ``regional.statistics``."""

_HEAD_TABLE: Final = Label(de="Tabelle", en="Table")
_HEAD_LABEL: Final = Label(de="Bezeichnung", en="Label")
_HEAD_COUNT: Final = Label(de="Anzahl", en="Count")
_TOTALS: Final = Label(de="Gesamt", en="Totals")
_PERSONS: Final = Label(de="Personen", en="Persons")
_CASES: Final = Label(de="Fälle", en="Cases")
_CONTACTS: Final = Label(de="Beratungen", en="Consultations")
_MINUTES: Final = Label(de="Beratungsminuten", en="Minutes of counselling")
_EVENTS: Final = Label(de="Gruppenveranstaltungen", en="Group events")
_HEADS: Final = Label(de="Köpfe dort (nicht Personen)", en="Heads there (not persons)")
_WAIT: Final = Label(
    de="Wartetage bis zum ersten Termin (Median)", en="Days to the first appointment (median)"
)


def totals(figures: Statistics) -> tuple[tuple[Label, str], ...]:
    """The headline figures with their labels, as they are printed."""
    wait = figures.median_wait_days
    return (
        (_PERSONS, str(figures.persons)),
        (_CASES, str(figures.cases)),
        (_CONTACTS, str(figures.contacts)),
        (_MINUTES, str(figures.minutes)),
        (_WAIT, "–" if wait is None else f"{wait:g}"),
        (_EVENTS, str(figures.events)),
        (_HEADS, str(figures.heads)),
    )


def statistics_rows(figures: Statistics, *, language: str) -> list[dict[str, str]]:
    """The figures as rows of table, label and printed count (small ones ``<5``)."""
    rows = [
        {"table": _TOTALS.text(language), "label": label.text(language), "count": count_text}
        for label, count_text in totals(figures)
    ]
    for table in figures.tables:
        codes = code_list(table.codes)
        rows += [
            {
                "table": TABLES[table.id].text(language),
                "label": codes.text(code, language),
                "count": shown(number),
            }
            for code, number in table.counts.items()
        ]
    return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One line of a breakdown; ``count`` None is suppressed, ``text`` is what is shown."""

    label: Label
    count: int | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """One table of the figures in words."""

    table: str
    label: Label
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of a period, ready to be shown."""

    totals: tuple[tuple[Label, str], ...]
    breakdowns: tuple[Breakdown, ...]


def view_figures(vault: Vault, *, first: date, last: date) -> Figures:
    """The figures from ``first`` to ``last`` in words, small cells suppressed."""
    figures = statistics(vault, first=first, last=last)
    return Figures(
        totals=totals(figures),
        breakdowns=tuple(
            Breakdown(
                table=table.id,
                label=TABLES[table.id],
                cells=tuple(
                    Cell(label=code.label, count=number, text=shown(number))
                    for code in code_list(table.codes)
                    if code.code in table.counts
                    for number in (table.counts[code.code],)
                ),
            )
            for table in figures.tables
        ),
    )


def statistics_csv(vault: Vault, *, first: date, last: date, language: str) -> bytes:
    """The same rows as a file for a spreadsheet.

    Semicolons and a byte order mark: what a German Excel opens as columns and
    with its umlauts.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        (_HEAD_TABLE.text(language), _HEAD_LABEL.text(language), _HEAD_COUNT.text(language))
    )
    for line in statistics_rows(statistics(vault, first=first, last=last), language=language):
        writer.writerow((line["table"], line["label"], line["count"]))
    return text.getvalue().encode("utf-8-sig")
