from __future__ import annotations

import pytest

from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem
from counsel_app.domain.tables import (
    EMPTY,
    MAX_CELL,
    MAX_COLUMNS,
    NO_ROWS,
    SAME_HEAD,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    TOO_WIDE,
    Row,
    address,
    column_letters,
    table_of,
)


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_named_as_spreadsheets_do(column: int, letters: str) -> None:
    assert column_letters(column) == letters
    assert address(7, column) == f"{letters}7"


def lines(*rows: tuple[str, ...]) -> list[Row]:
    return [Row(number=number, cells=cells) for number, cells in enumerate(rows, 1)]


def test_a_title_above_the_head_is_no_head() -> None:
    table = table_of("a.csv", lines(("Liste",), (), ("Nr", "Name", ""), ("1", "A"), ("2",)))
    assert (table.head, table.head_line) == (("Nr", "Name"), 3)
    assert [row.text(1) for row in table.rows] == ["A", ""]
    assert table.is_readable


def test_a_table_of_one_column_has_a_head() -> None:
    assert table_of("a.csv", lines(("Name",), ("A",))).head == ("Name",)


def test_what_is_wrong_with_a_table_is_said_at_once() -> None:
    table = table_of("a.csv", lines(("Nr", "Nr", ""), ("1", "2", "", "3"), ("x" * (MAX_CELL + 1),)))
    assert [(one.cell, one.reason) for one in table.problems][:2] == [
        ("B1", SAME_HEAD), ("D2", TOO_WIDE),
    ]  # fmt: skip
    assert table.problems[2].cell == "A3"
    assert table.problems[2].sentence("de").startswith("a.csv, Zelle A3: ")
    assert table.problems[2].sentence("en").startswith("a.csv, cell A3: ")


def test_a_problem_without_a_cell_names_its_line() -> None:
    problem = Problem(file="a.csv", line=3, reason=Label(de="x", en="y"))
    assert problem.sentence("en") == "a.csv, line 3: y"


def test_an_empty_file_and_a_lonely_head_are_said() -> None:
    assert [one.reason for one in table_of("a.csv", lines((), ("",))).problems] == [EMPTY]
    assert not table_of("a.csv", []).is_readable
    assert [one.reason for one in table_of("a.csv", lines(("A", "B"))).problems] == [NO_ROWS]
    told = (Problem(file="a.csv", line=1, reason=NO_ROWS),)
    assert table_of("a.csv", [], told).problems == told


def test_tables_beyond_measure_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    wide = tuple(str(n) for n in range(MAX_COLUMNS + 1))
    assert table_of("a.csv", lines(wide)).problems[0].reason == TOO_MANY_COLUMNS
    monkeypatch.setattr("counsel_app.domain.tables.MAX_ROWS", 1)
    long = table_of("a.csv", lines(("A", "B"), ("1",), ("2",)))
    assert (long.problems[0].reason, long.problems[0].line) == (TOO_MANY_ROWS, 3)
