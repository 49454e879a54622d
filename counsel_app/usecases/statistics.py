"""The figures of a period from one's own or a merged case base."""

from __future__ import annotations

from datetime import date
from typing import Final

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
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
}
"""Headings of the breakdowns of ``regional.statistics``."""

_TOTALS: Final = Label(de="Gesamt", en="Totals")
_PERSONS: Final = Label(de="Personen", en="Persons")
_CASES: Final = Label(de="Fälle", en="Cases")
_CONTACTS: Final = Label(de="Beratungen", en="Consultations")
_MINUTES: Final = Label(de="Beratungsminuten", en="Minutes of counselling")
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
