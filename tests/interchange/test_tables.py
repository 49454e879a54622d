from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_app.domain.tables import TOO_MANY_COLUMNS, TOO_MANY_ROWS, Table
from counsel_app.interchange import csv_table, tables, xlsx_table
from counsel_app.interchange.csv_table import read_csv
from counsel_app.interchange.tables import read_table
from counsel_app.interchange.xlsx_table import read_xlsx
from tests.interchange.sheets import SHEET, with_part, xlsx

TEXT = 'Nr;Name;Notiz\r\n1;Müller;"eins; zwei\r\ndrei"\r\n2;سميرة;😀\r\n'
LATIN = 'Nr;Name;Notiz\r\n1;Müller;"eins; zwei\r\ndrei"\r\n2;Łukasz €;x\r\n'.replace("Ł", "L")


MORNING = datetime.fromisoformat("2026-12-31 09:30")


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize(
    ("encoding", "form"),
    [("utf-8", "UTF-8 · ;"), ("utf-8-sig", "UTF-8 · ;"), ("utf-16", "UTF-16 · ;")],
)
def test_text_tables_are_read_in_every_unicode(encoding: str, form: str) -> None:
    table = read_table("a.csv", TEXT.encode(encoding))
    assert (table.form, table.problems, table.head) == (form, (), ("Nr", "Name", "Notiz"))
    assert cells(table) == [("1", "Müller", "eins; zwei\r\ndrei"), ("2", "سميرة", "😀")]
    assert [row.number for row in table.rows] == [2, 3]


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le"])
def test_utf_16_without_a_mark_is_noticed(encoding: str) -> None:
    raw = LATIN.encode(encoding)
    assert cells(read_table("a.csv", raw))[0][1] == "Müller"
    assert cells(read_table("a.csv", "\ufeff".encode(encoding) + raw))[0][1] == "Müller"


def test_a_table_of_old_windows_is_read() -> None:
    table = read_table("a.csv", LATIN.encode("cp1252"))
    assert (table.form, cells(table)[1][1]) == ("cp1252 · ;", "Lukasz €")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_separator_is_found(separator: str) -> None:
    raw = f'A{separator}B\n1{separator}"2{separator}3"\n'.encode()
    assert cells(read_table("a.csv", raw)) == [("1", f"2{separator}3")]


def test_bytes_that_no_script_knows_are_named_by_cell() -> None:
    (problem,) = read_csv("a.csv", b"A;B\n1;M\x81ller \xe4\n").problems
    assert (problem.cell, "Zeichen" in problem.reason.de) == ("B2", True)


def test_an_open_quotation_mark_ends_the_reading_and_is_said() -> None:
    table = read_csv("a.csv", b'A;B\n1;2\n3;"4\n5;6\n')
    assert [row.number for row in table.rows] == [2]
    assert (table.problems[0].line, table.problems[0].cell) == (3, "")


def test_a_field_beyond_measure_is_said() -> None:
    table = read_csv("a.csv", b"A;B\n1;" + b"x" * 200_000 + b"\n")
    assert "Zeichen" in table.problems[0].reason.de


def test_a_program_is_no_table() -> None:
    assert not read_csv("a.csv", b"\x7fELF\x00\x01A;B\n1;2").is_readable


def test_lines_beyond_measure_are_cut_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_table, "MAX_ROWS", 1)
    table = read_csv("a.csv", b"A;B\n1;2\n3;4\n")
    assert (len(table.rows), table.problems[0].reason) == (1, TOO_MANY_ROWS)
    wide = read_csv("a.csv", b"A;B\n" + b";" * 600 + b"\n1;2\n")
    assert wide.problems[0].reason == TOO_MANY_COLUMNS


def test_a_file_beyond_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_FILE", 3)
    assert not read_table("a.csv", b"A;B\n").is_readable


def test_a_spreadsheet_says_what_a_person_would_type() -> None:
    raw = xlsx(
        [
            ["Nr", "Name", "Am", "Um", "Zahl", "Ja", "Dauer", "Spanne"],
            [101, " Łukasz ", date(2026, 12, 31), MORNING, 1.5, True,
             time(9, 30), timedelta(minutes=45)],
        ]
    )  # fmt: skip
    table = read_table("a.xlsx", raw)
    assert table.form == "XLSX · Sheet"
    assert cells(table) == [
        ("101", "Łukasz", "2026-12-31", "2026-12-31 09:30:00", "1.5", "1", "09:30:00", "45")
    ]


def test_a_table_that_begins_further_in_keeps_its_addresses() -> None:
    table = read_table("a.xlsx", xlsx([[], ["", "", "Nr", "Name"], ["", "", 1, "A"]]))
    assert (table.head_line, table.head) == (2, ("", "", "Nr", "Name"))
    assert [(row.number, row.cells) for row in table.rows] == [(3, ("", "", "1", "A"))]


def test_merged_cells_among_the_rows_are_named_and_a_merged_title_is_not() -> None:
    rows: list[list[Any]] = [["Liste"], ["Nr", "Name"], [1, "A"], [2, "B"], [3, "C"]]
    table = read_table("a.xlsx", xlsx(rows, merge=["A1:B1", "B3:B5", "F9:G9"]))
    assert table.head == ("Nr", "Name")
    (problem,) = table.problems
    assert problem.cell == "B3"
    assert "B3:B5" in problem.reason.en


def test_a_calculation_error_is_named_by_cell() -> None:
    def break_it(part: bytes) -> bytes:
        return re.sub(rb'<c r="B2".*?</c>', b'<c r="B2" t="e"><v>#DIV/0!</v></c>', part)

    raw = with_part(xlsx([["A", "B"], ["1", "2"]]), SHEET, break_it)
    assert [problem.cell for problem in read_xlsx("a.xlsx", raw).problems] == ["B2"]


def test_an_empty_spreadsheet_is_said() -> None:
    assert not read_table("a.xlsx", xlsx([])).is_readable
    assert not read_table("a.xlsx", xlsx([["", ""], [" "]])).is_readable


@pytest.mark.parametrize("place", [b"XFD1048576", b"ZZ2", b"A1048576", b"SF999999", b"IV99999"])
def test_a_cell_far_out_is_refused_before_room_is_made_for_it(place: bytes) -> None:
    raw = with_part(
        xlsx([["A", "B"], ["1", "2"]]),
        SHEET,
        lambda part: part.replace(b'"B2"', b'"' + place + b'"'),
    )
    table = read_xlsx("a.xlsx", raw)
    assert not table.is_readable
    assert len(table.problems) == 1


def test_what_unpacks_beyond_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_table, "MAX_UNPACKED", 1000)
    assert not read_xlsx("a.xlsx", xlsx([["A", "B"]])).is_readable


def test_a_protected_or_torn_spreadsheet_is_said() -> None:
    raw = xlsx([["A", "B"], ["1", "2"]])
    locked = read_table("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert "Passwort" in locked.problems[0].reason.de
    for torn in (raw[: len(raw) // 2], raw[:60], with_part(raw, SHEET, lambda _: b"<oops")):
        table = read_table("a.xlsx", torn)
        assert not table.is_readable
        assert table.problems


def test_columns_up_to_the_border_are_read() -> None:
    table = read_table("a.xlsx", xlsx([["x"] * 30, ["y"] * 30]))
    assert len(table.head) == 30


@given(st.binary(max_size=400))
def test_any_bytes_are_rows_or_problems(raw: bytes) -> None:
    table = read_table("a", raw)
    assert table.problems or (table.is_readable and table.rows)


@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-16", "utf-16-be", "utf-8-sig"]))
def test_any_text_is_rows_or_problems(text: str, encoding: str) -> None:
    table = read_table("a", text.encode(encoding, "surrogatepass"))
    assert table.problems or (table.is_readable and table.rows)


GOOD = xlsx([["Nr", "Name"], [1, "A"], [2, "B"]], merge=["B2:B3"])


@settings(max_examples=150)
@given(
    st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=6),
    st.integers(0, len(GOOD)),
)
def test_a_damaged_spreadsheet_is_rows_or_problems(
    changes: list[tuple[int, int]], length: int
) -> None:
    raw = bytearray(GOOD)
    for place, value in changes:
        raw[place] = value
    table = read_table("a", bytes(raw[: max(length, 4)]))
    assert table.problems or (table.is_readable and table.rows)


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8),
                 min_size=2, max_size=4),
        min_size=2, max_size=6,
    )
)  # fmt: skip
def test_what_a_writer_of_csv_wrote_is_read_again(rows: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";").writerows([["H1", "H2", "H3", "H4"], *rows])
    table = read_csv("a.csv", stream.getvalue().encode())
    wanted = [
        tuple(cell.strip() for cell in row) for row in rows if any(cell.strip() for cell in row)
    ]
    assert cells(table) == wanted
