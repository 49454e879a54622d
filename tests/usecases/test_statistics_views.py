from __future__ import annotations

import csv
import io
from datetime import date

from counsel_app.usecases.statistics import statistics_csv, view_figures
from tests.profiles import Desk, a_consultation, open_farhad

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)


def _six_hearings_and_a_flat(desk: Desk) -> None:
    open_farhad(desk)
    with desk.vault.atomic(desk.clock) as write:
        for number in range(20, 26):
            write.put(a_consultation(number, topics=("ASYL_HEARING",)))
        write.put(a_consultation(30, topics=("HOUSING",)))


def test_figures_come_in_words_with_small_groups_hidden(anna: Desk) -> None:
    _six_hearings_and_a_flat(anna)
    figures = view_figures(anna.vault, first=FIRST, last=LAST)
    assert [(label.en, text) for label, text in figures.totals][:3] == [
        ("Persons", "1"),
        ("Cases", "1"),
        ("Consultations", "7"),
    ]
    topics = next(one for one in figures.breakdowns if one.table == "topic")
    # One small cell could be told from the total: its neighbour is hidden too.
    assert {(cell.label.de, cell.text) for cell in topics.cells} == {
        ("Anhörung im Asylverfahren", "<5"),
        ("Wohnen", "<5"),
    }
    assert {cell.count for cell in topics.cells} == {None}


def test_a_large_group_keeps_its_number(anna: Desk) -> None:
    _six_hearings_and_a_flat(anna)
    figures = view_figures(anna.vault, first=FIRST, last=LAST)
    languages = next(one for one in figures.breakdowns if one.table == "language")
    assert [(cell.label.en, cell.count, cell.text) for cell in languages.cells] == [
        ("Dari", 7, "7")
    ]


def test_the_table_for_a_spreadsheet_holds_the_same_numbers(anna: Desk) -> None:
    _six_hearings_and_a_flat(anna)
    made = statistics_csv(anna.vault, first=FIRST, last=LAST, language="de")
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Tabelle", "Bezeichnung", "Anzahl"]
    assert ["Beratungen nach Sprache", "Dari", "7"] in rows
    assert {row[2] for row in rows if row[0] == "Beratungen nach Thema"} == {"<5"}


def test_the_table_begins_with_the_mark_that_a_spreadsheet_needs(anna: Desk) -> None:
    made = statistics_csv(anna.vault, first=FIRST, last=LAST, language="en")
    assert made.startswith(b"\xef\xbb\xbfTable;Label;Count\r\n")
