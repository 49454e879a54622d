from __future__ import annotations

from dataclasses import replace

import pytest

from counsel_app.domain.import_fields import ColumnUse, Subject, Use, guess_use
from counsel_app.domain.import_records import make_client
from counsel_app.domain.import_rows import (
    Choice,
    Sheet,
    blocking,
    decide_all,
    is_decided,
    read_rows,
    settle,
)
from counsel_app.domain.problems import Problem
from counsel_app.domain.tables import NO_ROWS, TOO_WIDE, Row, Table, table_of

HEAD = ("Nr", "Vorname", "Nachname", "Geburtsdatum", "Sprachen")


def sheet(
    *rows: tuple[str, ...],
    head: tuple[str, ...] = HEAD,
    problems: tuple[Problem, ...] = (),
    fixed: dict[str, str] | None = None,
) -> Sheet:
    lines = [Row(number=n, cells=cells) for n, cells in enumerate((head, *rows), 1)]
    table: Table = table_of("a.csv", lines, problems)
    return Sheet(table=table, use=replace(guess_use(Subject.CLIENTS, head), fixed=fixed or {}))


def test_rows_are_read_with_every_fault_at_once() -> None:
    made = sheet(("1", "Samira", "Al-Mithal", "31.02.1997", "klingonisch"), ("2", "", "", "", ""))
    first, second = read_rows(made)
    assert [(one.cell, one.target) for one in first.faults] == [
        ("D2", "client.birth_date"), ("E2", "client.spoken_languages"),
    ]  # fmt: skip
    assert [(one.cell, one.target) for one in second.faults] == [
        ("E3", "client.spoken_languages"), ("B3", "name.full"),
    ]  # fmt: skip
    assert "Spricht" in second.faults[0].reason.de
    assert first.faults[0].problem.sentence("de").startswith("a.csv, Zelle D2: ")


def test_what_was_decided_is_what_is_taken() -> None:
    (reading,) = read_rows(sheet(("1", "Samira", "", "1375/01/01", "prs")))
    (fault,) = reading.faults
    assert fault.choices == (Choice.OFFERED, Choice.SKIP, Choice.GO_ON)
    assert settle(reading, {}) is None
    assert settle(reading, {fault.key: Choice.SKIP}) is None
    blank = settle(reading, {fault.key: Choice.GO_ON})
    assert blank is not None
    assert "client.birth_date" not in blank
    taken = settle(reading, {fault.key: Choice.OFFERED})
    assert taken is not None
    assert taken["client.birth_date"] == "1996-03-20"
    assert "client.birth_date_precision" not in taken


def test_a_year_that_is_offered_keeps_that_it_is_only_a_year() -> None:
    (reading,) = read_rows(sheet(("1", "Samira", "", "1375", "prs")))
    taken = settle(reading, decide_all(reading.faults, Choice.OFFERED))
    assert taken is not None
    client = make_client(taken, "x")
    assert client.birth_date_precision == "YEAR"
    (plain,) = read_rows(sheet(("1", "Samira", "", "1985", "prs")))
    assert make_client(plain.values, "x").birth_date_precision == "YEAR"


def test_the_same_decision_goes_where_it_is_possible() -> None:
    first, second = read_rows(sheet(("1", "A", "", "31.02.1997", "prs"), ("2", "B", "", "", "")))
    faults = first.faults + second.faults
    decisions = decide_all(faults, Choice.GO_ON)
    assert [is_decided(one, decisions) for one in faults] == [True, False]
    assert not is_decided(faults[0], {faults[0].key: Choice.OFFERED})


def test_faults_of_the_file_in_a_row_are_decided_there() -> None:
    made = sheet(("1", "A", "", "", "prs", "surplus"), ("2", "B", "", "", "deu"))
    first, second = read_rows(made)
    assert [(one.cell, one.reason, one.choices) for one in first.faults] == [
        ("F2", TOO_WIDE, (Choice.SKIP, Choice.GO_ON))
    ]
    assert second.faults == ()
    assert settle(first, decide_all(first.faults, Choice.GO_ON)) is not None


def test_fixed_texts_fill_what_has_no_column() -> None:
    head = ("Nr", "Rufname")
    without = sheet(("1", "A"), head=head)
    assert [one.reason.de for one in blocking(without)] == [
        "Es ist keine Spalte für „Spricht“ gewählt."
    ]
    filled = sheet(
        ("1", "A"), head=head, fixed={"client.spoken_languages": "prs", "case.region": " "}
    )
    assert blocking(filled) == []
    (reading,) = read_rows(filled)
    assert reading.values["client.spoken_languages"] == ["prs"]


def test_what_stands_in_the_way_of_everything_is_said_before_any_row() -> None:
    empty = sheet()
    assert [one.reason for one in blocking(empty)] == [NO_ROWS]
    nameless = sheet(("1", "prs"), head=("Nr", "Sprachen"))
    assert [one.reason.en for one in blocking(nameless)] == ["No column is chosen for “Name”."]
    use = Use(subject=Subject.CLIENTS, columns=(ColumnUse(target="foo"),) * 5, fixed={})
    strange = blocking(Sheet(table=sheet(("1", "A", "", "", "prs")).table, use=use))
    assert any("„foo“" in one.reason.de for one in strange)
    (nothing,) = read_rows(Sheet(table=sheet(("1", "", "", "", "")).table, use=use))
    assert nothing.values == {}


def test_a_problem_of_the_whole_file_belongs_to_no_row() -> None:
    told = (Problem(file="a.csv", line=2, reason=NO_ROWS),)
    (reading,) = read_rows(sheet(("1", "A", "", "", "prs"), problems=told))
    assert reading.faults == ()


@pytest.mark.parametrize(
    ("values", "chosen", "others"),
    [
        ({"name.full": "Selam Abnet"}, "Selam Abnet", []),
        ({"name.given": "Samira", "name.family": "Al-Mithal"}, "Samira", ["Samira Al-Mithal"]),
        ({"name.family": "Abnet"}, "Abnet", []),
        ({"client.chosen_name": "Sami", "name.full": "S. M.", "name.other": "Z; سميرة|Z"}, "Sami",
         ["S. M.", "Z", "سميرة"]),
    ],
)  # fmt: skip
def test_every_spelling_of_a_name_is_kept(
    values: dict[str, str], chosen: str, others: list[str]
) -> None:
    client = make_client(values, "x")
    assert client.chosen_name == chosen
    assert [one.text for one in client.name_variants] == others
    assert {one.source for one in client.name_variants} <= {"Import"}
