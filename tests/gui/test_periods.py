from __future__ import annotations

from datetime import date

import pytest

from counsel_app.gui.periods import name_of_quarter, quarter_before, quarter_of, year_of


@pytest.mark.parametrize(
    ("day", "first", "last", "name"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31), "Q1 2026"),
        (date(2024, 6, 30), date(2024, 4, 1), date(2024, 6, 30), "Q2 2024"),
        (date(2026, 8, 15), date(2026, 7, 1), date(2026, 9, 30), "Q3 2026"),
        (date(2026, 11, 22), date(2026, 10, 1), date(2026, 12, 31), "Q4 2026"),
        (date(2026, 12, 31), date(2026, 10, 1), date(2026, 12, 31), "Q4 2026"),
    ],
)
def test_every_day_lies_in_its_quarter(day: date, first: date, last: date, name: str) -> None:
    assert quarter_of(day) == (first, last)
    assert name_of_quarter(quarter_of(day)) == name


def test_before_the_first_quarter_comes_the_last_of_the_year_before() -> None:
    assert name_of_quarter(quarter_before(quarter_of(date(2026, 2, 3)))) == "Q4 2025"


def test_a_year_runs_from_january_to_december() -> None:
    assert year_of(date(2026, 5, 5)) == (date(2026, 1, 1), date(2026, 12, 31))
