"""Counting periods: weeks, months, years after a day, and off weekends and holidays.

§§ 187 (1), 188 BGB: the day of the event is not counted; a period of weeks
ends on the same weekday, one of months on the same day of the month (or its
last).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

IsHoliday = Callable[[date], bool]

_WEEKEND: Final = (5, 6)
"""Saturday and Sunday, as ``date.weekday`` counts."""
_MONTHS: Final = 12


class Roll(StrEnum):
    """Where an end on a Saturday, Sunday or holiday moves."""

    NEXT = "next"
    """To the next working day (§ 193 BGB, § 222 (2) ZPO, § 31 (3) VwVfG, § 26 (3) SGB X)."""
    PREVIOUS = "previous"
    """To the working day before: for what must be done while an office is open."""
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A length of time; at most one part is not zero. All zero: that very day."""

    days: int = 0
    weeks: int = 0
    months: int = 0
    years: int = 0

    def after(self, day: date) -> date:
        """The last day of the period that an event on ``day`` starts."""
        return _moved(day, months=self.years * 12 + self.months, days=self._days)

    def before(self, day: date) -> date:
        """The day that lies this long before ``day``."""
        return _moved(day, months=-(self.years * 12 + self.months), days=-self._days)

    @property
    def _days(self) -> int:
        return self.days + self.weeks * 7


def _moved(day: date, *, months: int, days: int) -> date:
    year, before = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    month = before + 1
    last = (date(year, month + 1, 1) - timedelta(days=1)).day if month < _MONTHS else 31
    return date(year, month, min(day.day, last)) + timedelta(days=days)


def is_working_day(day: date, is_holiday: IsHoliday) -> bool:
    """Whether ``day`` is neither Saturday nor Sunday nor a holiday."""
    return day.weekday() not in _WEEKEND and not is_holiday(day)


def rolled(day: date, roll: Roll, is_holiday: IsHoliday) -> date:
    """``day``, or the working day it moves to."""
    if roll is Roll.NONE:
        return day
    step = timedelta(days=1 if roll is Roll.NEXT else -1)
    while not is_working_day(day, is_holiday):
        day += step
    return day
