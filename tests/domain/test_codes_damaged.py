"""Damaged and foreign list files are reported line by line; what is sound works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_app.domain.codes import (
    code_list,
    parse_code_list,
    read_own_codes,
    shipped_list,
    use_own_codes,
)

HEAD = "code,label_de,label_en,label_plain,parent,valid_from,valid_to,source\n"
GOOD = "X_GOOD,gut,good,,,,,Beispielwerk\n"


@pytest.fixture(autouse=True)
def nothing_in_force() -> Iterator[None]:
    yield
    use_own_codes({})


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("BAD,schlecht,bad\n", "3 Spalten statt 8"),
        ("B D,schlecht,bad,,,,,x\n", "Buchstaben, Ziffern und _"),
        (",schlecht,bad,,,,,x\n", "Buchstaben, Ziffern und _"),
        ("BAD,,bad,,,,,x\n", "Es fehlt: label_de"),
        ("BAD,schlecht, ,,,,,\n", "Es fehlt: label_en, source"),
        ("BAD,schlecht,bad,,,1.1.2026,,x\n", "Jahr-Monat-Tag"),
        ("BAD,schlecht,bad,,,2026-02-31,,x\n", "Jahr-Monat-Tag"),
        ("BAD,schlecht,bad,,,2026-01-01,2025-01-01,x\n", "endet vor ihrem Beginn"),
        (GOOD, "gibt es schon"),
    ],
)
def test_a_damaged_line_is_reported_with_its_number_and_the_rest_works(
    row: str, reason: str
) -> None:
    text = HEAD + GOOD + "\n" + row + "X_LATER,später,later,,,,,x\n"
    found, problems = parse_code_list("topics", text.encode())
    assert [entry.code for entry in found] == ["X_GOOD", "X_LATER"]
    (problem,) = problems
    assert (problem.file, problem.line) == ("topics.csv", 4)
    assert reason in problem.sentence("de")
    assert problem.sentence("de").startswith("topics.csv, Zeile 4: ")
    assert problem.sentence("en").startswith("topics.csv, line 4: ")


def test_a_quotation_mark_that_is_never_closed_ends_the_list_there() -> None:
    found, problems = parse_code_list("topics", (HEAD + GOOD + 'X_A,"offen,x,,,,,x\n').encode())
    assert [entry.code for entry in found] == ["X_GOOD"]
    assert [problem.line for problem in problems] == [3]
    assert "Anführungszeichen" in problems[0].sentence("de")


def test_a_text_over_two_lines_counts_as_it_stands_in_the_file() -> None:
    text = HEAD + 'X_TWO,"zwei\nZeilen",two,,,,,x\nBAD\n'
    found, problems = parse_code_list("topics", text.encode())
    assert found.text("X_TWO", "de") == "zwei\nZeilen"
    assert [problem.line for problem in problems] == [4]


@pytest.mark.parametrize("text", ["", "code;label_de\nX_A;a\n", "name,label\n"])
def test_a_file_with_other_columns_is_refused_as_a_whole(text: str) -> None:
    found, problems = parse_code_list("topics", text.encode())
    assert found.codes == ()
    (problem,) = problems
    assert problem.line == 1
    assert "label_plain" in problem.sentence("en")


def test_a_quotation_mark_in_the_first_line_is_reported_once() -> None:
    _, problems = parse_code_list("topics", b'"code\n')
    assert len(problems) == 1


def test_a_file_from_a_spreadsheet_in_another_encoding_is_named_with_its_line() -> None:
    raw = HEAD.encode() + "X_A,später,later,,,,,x\n".encode("cp1252")
    found, problems = parse_code_list("topics", raw)
    assert found.codes == ()
    assert [(p.line, "UTF-8" in p.sentence("de")) for p in problems] == [(2, True)]


def test_a_byte_order_mark_of_a_spreadsheet_does_no_harm() -> None:
    found, problems = parse_code_list("topics", b"\xef\xbb\xbf" + (HEAD + GOOD).encode())
    assert [entry.code for entry in found] == ["X_GOOD"]
    assert problems == []


def test_an_organisations_codes_stand_behind_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "topics.csv").write_text(HEAD + GOOD, encoding="utf-8")
    own, problems = read_own_codes(tmp_path)
    assert problems == []
    assert "X_GOOD" not in code_list("topics")
    use_own_codes(own)
    codes = [entry.code for entry in code_list("topics")]
    assert codes == [entry.code for entry in shipped_list("topics")] + ["X_GOOD"]
    assert code_list("topics").text("X_GOOD", "en") == "good"
    assert code_list("sexes") is shipped_list("sexes")


def test_an_organisation_cannot_replace_a_code_that_records_already_use(tmp_path: Path) -> None:
    rows = GOOD + 'VIOLENCE,anders,other,,,,,x\n"MINE",mein,mine,,,,,x\n'
    (tmp_path / "topics.csv").write_text(HEAD + rows, encoding="utf-8")
    own, problems = read_own_codes(tmp_path)
    assert [entry.code for entry in own["topics"]] == ["X_GOOD"]
    assert [problem.line for problem in problems] == [3, 4]
    assert "X_" in problems[0].sentence("de")


def test_a_list_that_the_program_does_not_know_is_named(tmp_path: Path) -> None:
    (tmp_path / "colours.csv").write_text(HEAD + GOOD, encoding="utf-8")
    own, problems = read_own_codes(tmp_path)
    assert own == {}
    assert [problem.file for problem in problems] == ["colours.csv"]


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    assert read_own_codes(tmp_path / "none") == ({}, [])
