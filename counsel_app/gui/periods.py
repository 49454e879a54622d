"""Periods of reporting: a quarter and a year as first and last day."""

from __future__ import annotations

from datetime import date, timedelta

Period = tuple[date, date]
"""First and last day, both inside."""


def quarter_of(day: date) -> Period:
    """The quarter that ``day`` lies in."""
    month = 3 * ((day.month - 1) // 3) + 1
    first = date(day.year, month, 1)
    after = date(day.year + month // 10, (month + 2) % 12 + 1, 1)
    return first, after - timedelta(days=1)


def quarter_before(period: Period) -> Period:
    """The quarter before the one that begins with ``period``."""
    return quarter_of(period[0] - timedelta(days=1))


def year_of(day: date) -> Period:
    """The calendar year of ``day``."""
    return date(day.year, 1, 1), date(day.year, 12, 31)


def name_of_quarter(period: Period) -> str:
    """``Q4 2026``: the same in both languages of the window."""
    return f"Q{(period[0].month + 2) // 3} {period[0].year}"
