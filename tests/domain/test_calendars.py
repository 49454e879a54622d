from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.calendars import (
    LOOKS_ETHIOPIC,
    LOOKS_PERSIAN,
    NO_SUCH_DAY,
    NOT_A_DATE,
    SHORT_YEAR,
    TOO_FAR,
    Calendar,
    read_date,
    to_gregorian,
)

DAY = date(2026, 12, 31)


@pytest.mark.parametrize(
    "text",
    ["31.12.2026", "2026-12-31", "31/12/2026", "31-12-2026", "31. 12. 2026", "2026/12/31",
     "2026-12-31 00:00:00", "2026-12-31T00:00", "46387", "46387.0", " 31.12.2026 ",
     "\u200f31.12.2026\u200e", "٣١.١٢.٢٠٢٦", "۳۱/۱۲/۲۰۲۶"],
)  # fmt: skip
def test_a_day_is_read_however_tables_write_it(text: str) -> None:
    assert read_date(text).day == DAY


@pytest.mark.parametrize("text", ["31.02.2026", "32.01.2026", "2026-14-01", "00.00.2026",
                                  "31.02.26", "1375/13/01", "30.13.2026"])  # fmt: skip
def test_a_day_that_does_not_exist_is_said_so(text: str) -> None:
    found = read_date(text)
    assert (found.day, found.offered, found.reason) == (None, None, NO_SUCH_DAY)


@pytest.mark.parametrize("text", ["", "soon", "12", "1.2", "1.2.3.4", "1.1.123", "17", "99999"])
def test_what_is_no_date_is_said_so(text: str) -> None:
    assert read_date(text).reason == NOT_A_DATE


@pytest.mark.parametrize("text", ["01.01.1750", "01.01.2950"])
def test_a_year_far_away_is_taken_for_a_typing_error(text: str) -> None:
    assert read_date(text).reason == TOO_FAR


def test_two_digits_of_a_year_are_offered_and_not_believed() -> None:
    found = read_date("16.11.26")
    assert (found.day, found.offered, found.reason) == (None, date(2026, 11, 16), SHORT_YEAR)
    assert read_date("16.11.75").offered == date(1975, 11, 16)


def test_a_year_alone_is_known_as_such() -> None:
    found = read_date("1985")
    assert (found.day, found.is_year_only) == (date(1985, 1, 1), True)
    persian = read_date("1375")
    assert (persian.offered, persian.reason) == (date(1996, 3, 20), LOOKS_PERSIAN)
    assert read_date("1977", calendar=Calendar.ETHIOPIC).day == date(1984, 9, 11)


def test_four_digits_that_are_no_year_are_a_serial_number() -> None:
    assert read_date("9999").day == date(1927, 5, 17)


def test_a_persian_year_is_offered_as_converted() -> None:
    found = read_date("1375/01/01")
    assert (found.day, found.offered, found.reason) == (None, date(1996, 3, 20), LOOKS_PERSIAN)
    assert read_date("۱۳۷۵/۰۱/۰۱").offered == date(1996, 3, 20)


def test_a_thirteenth_month_is_offered_as_ethiopic() -> None:
    found = read_date("5.13.2015")
    assert (found.offered, found.reason) == (date(2023, 9, 10), LOOKS_ETHIOPIC)


# Published first days of the year, and days around leap years.
@pytest.mark.parametrize(
    ("persian", "gregorian"),
    [((1300, 1, 1), (1921, 3, 21)), ((1357, 11, 22), (1979, 2, 11)),
     ((1399, 12, 30), (2021, 3, 20)),
     ((1400, 1, 1), (2021, 3, 21)), ((1403, 1, 1), (2024, 3, 20)), ((1403, 12, 30), (2025, 3, 20)),
     ((1404, 1, 1), (2025, 3, 21)), ((1405, 6, 31), (2026, 9, 22)), ((1405, 9, 10), (2026, 12, 1)),
     ((1408, 12, 30), (2030, 3, 20))],
)  # fmt: skip
def test_persian_days_are_converted(
    persian: tuple[int, int, int], gregorian: tuple[int, int, int]
) -> None:
    assert to_gregorian(Calendar.PERSIAN, *persian) == date(*gregorian)


@pytest.mark.parametrize(
    ("ethiopic", "gregorian"),
    [((1977, 4, 23), (1985, 1, 1)), ((2000, 1, 1), (2007, 9, 12)), ((2016, 1, 1), (2023, 9, 12)),
     ((2017, 1, 1), (2024, 9, 11)), ((2015, 13, 6), (2023, 9, 11)), ((2019, 3, 22), (2026, 12, 1))],
)  # fmt: skip
def test_ethiopic_days_are_converted(
    ethiopic: tuple[int, int, int], gregorian: tuple[int, int, int]
) -> None:
    assert to_gregorian(Calendar.ETHIOPIC, *ethiopic) == date(*gregorian)


@pytest.mark.parametrize(
    ("calendar", "day"),
    [(Calendar.PERSIAN, (1404, 12, 30)), (Calendar.PERSIAN, (1404, 7, 31)),
     (Calendar.PERSIAN, (1404, 0, 1)), (Calendar.PERSIAN, (1200, 1, 1)),
     (Calendar.ETHIOPIC, (2016, 13, 6)), (Calendar.ETHIOPIC, (2016, 14, 1)),
     (Calendar.ETHIOPIC, (2016, 1, 31)), (Calendar.ETHIOPIC, (99999, 1, 1))],
)  # fmt: skip
def test_days_that_a_calendar_lacks_are_refused(
    calendar: Calendar, day: tuple[int, int, int]
) -> None:
    assert to_gregorian(calendar, *day) is None


def test_a_column_of_another_calendar_is_converted_without_asking() -> None:
    assert read_date("23.04.1977", calendar=Calendar.ETHIOPIC).day == date(1985, 1, 1)
    assert read_date("1404/12/30", calendar=Calendar.PERSIAN).reason == NO_SUCH_DAY


@pytest.mark.parametrize("calendar", [Calendar.PERSIAN, Calendar.ETHIOPIC])
def test_each_day_of_a_calendar_is_followed_by_the_next(calendar: Calendar) -> None:
    first = 1300 if calendar is Calendar.PERSIAN else 1950
    days = [
        found
        for year in range(first, first + 129)
        for month in range(1, 14)
        for day in range(1, 32)
        if (found := to_gregorian(calendar, year, month, day))
    ]
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]


@given(st.text(max_size=30), st.sampled_from(Calendar))
def test_any_text_is_a_day_or_has_a_reason(text: str, calendar: Calendar) -> None:
    found = read_date(text, calendar=calendar)
    assert (found.day is None) == (found.reason is not None)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_german_and_iso_dates_say_the_same_day(day: date) -> None:
    assert read_date(f"{day:%d.%m.%Y}").day == day
    assert read_date(day.isoformat()).day == day
