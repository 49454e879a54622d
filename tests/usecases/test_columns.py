from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from counsel_app.regional.base import TABLES
from counsel_app.usecases.columns import FolderNotEmpty, view_columns, write_columns
from counsel_app.usecases.paper_files import PaperNotSaved
from counsel_app.usecases.report_view import rows, view_report
from counsel_app.usecases.statistics import PeriodBackwards
from tests.profiles import Desk
from tests.usecases.test_report_view import seven_talks

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)


def test_figures_over_written_columns_are_those_of_the_case_file(
    anna: Desk, tmp_path: Path
) -> None:
    seven_talks(anna)
    assert write_columns(anna.vault, tmp_path / "columns", on=LAST) == len(TABLES)
    over = view_columns(
        tmp_path / "columns", "duckdb", master="", first=FIRST, last=LAST, layout="city"
    )
    ours = view_report(anna.vault, first=FIRST, last=LAST, clock=anna.clock)
    assert list(rows(over, language="de")) == list(rows(ours, language="de"))


def test_columns_name_nobody_and_hold_no_id(anna: Desk, tmp_path: Path) -> None:
    seven_talks(anna)
    write_columns(anna.vault, tmp_path / "columns", on=LAST)
    for path in (tmp_path / "columns").iterdir():
        content = path.read_bytes()
        assert b"Farhad" not in content
        assert b"019a" not in content
        assert b"DD-0" not in content


def test_a_folder_with_something_in_it_is_left_alone(anna: Desk, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty):
        write_columns(anna.vault, tmp_path, on=LAST)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["mine.txt"]


def test_a_place_that_cannot_be_written_is_said(anna: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(PaperNotSaved):
        write_columns(anna.vault, tmp_path / "file" / "columns", on=LAST)


def test_days_in_the_wrong_order_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PeriodBackwards):
        view_columns(tmp_path, "duckdb", master="", first=LAST, last=FIRST, layout="city")
