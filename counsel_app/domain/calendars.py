"""Dates as tables hold them: day.month.year, ISO, serial numbers, other calendars.

Afghan and Iranian papers carry dates of the Persian calendar, Eritrean and
Ethiopian ones of the Ethiopic. Both are offered as converted, never taken for
Gregorian years.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from counsel_app.domain.labels import Label


class Calendar(StrEnum):
    """How the years of a date are counted."""

    GREGORIAN = "gregorian"
    PERSIAN = "persian"
    ETHIOPIC = "ethiopic"


CALENDAR_LABELS: Final = {
    Calendar.GREGORIAN: Label(de="üblicher Kalender", en="usual calendar"),
    Calendar.PERSIAN: Label(de="persischer Kalender", en="Persian calendar"),
    Calendar.ETHIOPIC: Label(de="äthiopischer Kalender", en="Ethiopic calendar"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a text says as a date: ``day``, or ``reason`` why not.

    ``offered`` is a day that it may mean; a person has to say so.
    """

    day: date | None = None
    offered: date | None = None
    reason: Label | None = None
    is_year_only: bool = False


NOT_A_DATE: Final = Label(
    de="Das ist kein Datum. Erwartet wird zum Beispiel 31.12.2026 oder 2026-12-31.",
    en="This is no date. Expected is for example 31.12.2026 or 2026-12-31.",
)
NO_SUCH_DAY: Final = Label(
    de="Diesen Tag gibt es im Kalender nicht.", en="There is no such day in the calendar."
)
LOOKS_PERSIAN: Final = Label(
    de="Das sieht nach dem persischen Kalender aus.", en="This looks like the Persian calendar."
)
LOOKS_ETHIOPIC: Final = Label(
    de="Das sieht nach dem äthiopischen Kalender aus.",
    en="This looks like the Ethiopic calendar.",
)
TOO_FAR: Final = Label(
    de="Das Jahr liegt zu weit weg; vermutlich ein Tippfehler.",
    en="The year is too far away; probably a typing error.",
)
SHORT_YEAR: Final = Label(de="Das Jahr hat nur zwei Ziffern.", en="The year has two digits only.")

_EARLIEST, _LATEST = date(1900, 1, 1), date(2100, 12, 31)
PERSIAN_YEARS: Final = range(1250, 1500)
_SERIAL_ZERO: Final = date(1899, 12, 30)
_SERIALS: Final = range(366, 73_415)
"""Serial numbers of spreadsheets from 1901 to 2100: smaller ones are years or ages."""
_THREE: Final = re.compile(
    r"(\d{1,4})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{1,4})\.?(?:[T ]+00:00(?::00(?:\.0+)?)?Z?)?"
)
_YEAR: Final = re.compile(r"\d{4}")
_NUMBER: Final = re.compile(r"(\d{3,5})(?:\.0)?")
_PAGUME: Final = 13
_MONTHS: Final = 12
_YEAR_DIGITS: Final = 4
_THIS_CENTURY: Final = 30
"""Two digits up to here are offered as a year of this century."""


def read_date(text: str, *, calendar: Calendar = Calendar.GREGORIAN) -> Reading:
    """What ``text`` says as a date, with years of ``calendar``.

    Digits of every script are read. A year that no Gregorian date of a living
    person has, or a thirteenth month, is offered as converted.
    """
    plain = _plain(text)
    if _YEAR.fullmatch(plain) and not _is_serial(plain, calendar):
        return _year_only(int(plain), calendar)
    number = _NUMBER.fullmatch(plain)
    if number and calendar is Calendar.GREGORIAN and int(number[1]) in _SERIALS:
        return Reading(day=_SERIAL_ZERO + timedelta(days=int(number[1])))
    found = _THREE.fullmatch(plain)
    if found is None:
        return Reading(reason=NOT_A_DATE)
    first, month, last = (int(part) for part in found.groups())
    if len(found[1]) == _YEAR_DIGITS:
        year, day = first, last
    elif len(found[3]) == _YEAR_DIGITS:
        year, day = last, first
    else:
        return _short_year(first, month, found[3])
    if calendar is Calendar.GREGORIAN:
        return _gregorian(year, month, day)
    return _checked(to_gregorian(calendar, year, month, day))


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The Gregorian day; None where ``calendar`` has no such day."""
    try:
        if calendar is Calendar.PERSIAN:
            return _from_persian(year, month, day)
        if calendar is Calendar.ETHIOPIC:
            return _from_ethiopic(year, month, day)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _plain(text: str) -> str:
    """``text`` with ASCII digits and without marks that cannot be seen."""
    shown = (c for c in text if unicodedata.category(c) != "Cf")
    digits = (str(unicodedata.decimal(c)) if c.isdecimal() else c for c in shown)
    return "".join(digits).replace("٫", ".").replace("،", "/").strip()


def _is_serial(plain: str, calendar: Calendar) -> bool:
    # Four digits are a year to whoever looks at them; the serials from 3000
    # on are days after 1908 that nobody writes as a year.
    return calendar is Calendar.GREGORIAN and int(plain) > _LATEST.year + 900


def _year_only(year: int, calendar: Calendar) -> Reading:
    if calendar is Calendar.GREGORIAN and year in PERSIAN_YEARS:
        return Reading(
            offered=to_gregorian(Calendar.PERSIAN, year, 1, 1),
            reason=LOOKS_PERSIAN,
            is_year_only=True,
        )
    found = _checked(to_gregorian(calendar, year, 1, 1))
    return Reading(day=found.day, reason=found.reason, is_year_only=True)


def _short_year(first: int, month: int, last: str) -> Reading:
    """Two digits may be either century: the likelier one is offered."""
    if len(last) > 2:  # noqa: PLR2004 - three digits are no year
        return Reading(reason=NOT_A_DATE)
    year = int(last) + (2000 if int(last) <= _THIS_CENTURY else 1900)
    offered = to_gregorian(Calendar.GREGORIAN, year, month, first)
    return Reading(offered=offered, reason=SHORT_YEAR if offered else NO_SUCH_DAY)


def _gregorian(year: int, month: int, day: int) -> Reading:
    if year in PERSIAN_YEARS:
        offered = to_gregorian(Calendar.PERSIAN, year, month, day)
        return Reading(offered=offered, reason=LOOKS_PERSIAN if offered else NO_SUCH_DAY)
    if month == _PAGUME:
        offered = to_gregorian(Calendar.ETHIOPIC, year, month, day)
        if offered is not None:
            return Reading(offered=offered, reason=LOOKS_ETHIOPIC)
    return _checked(to_gregorian(Calendar.GREGORIAN, year, month, day))


def _checked(day: date | None) -> Reading:
    if day is None:
        return Reading(reason=NO_SUCH_DAY)
    if not _EARLIEST <= day <= _LATEST:
        return Reading(reason=TOO_FAR)
    return Reading(day=day)


def _from_persian(year: int, month: int, day: int) -> date:
    if year not in PERSIAN_YEARS or not 1 <= month <= _MONTHS:
        raise ValueError
    long = 31 if month <= 6 else 30  # noqa: PLR2004 - six months have 31 days
    starts = _nowruz(year)
    found = starts + timedelta(days=(month - 1) * 31 - max(0, month - 7) + day - 1)
    if not 1 <= day <= long or found >= _nowruz(year + 1):
        raise ValueError
    return found


def _nowruz(year: int) -> date:
    """The Gregorian day of 1 Farvardin, for the years 1210 to 1634.

    Leap years after K. M. Borkowski, "The Persian calendar for 3000 years"
    (1996): eight in 33 years, in one rhythm since 1210.
    """
    passed = year - 1210
    leaps = 294 + passed // 33 * 8 + (passed % 33 + 3) // 4
    gregorian = year + 621
    gregorian_leaps = gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150
    return date(gregorian, 3, 1) + timedelta(days=19 + leaps - gregorian_leaps)


def _from_ethiopic(year: int, month: int, day: int) -> date:
    longest = 30 if month <= _MONTHS else 6 if year % 4 == 3 else 5  # noqa: PLR2004
    if not (1 <= month <= _PAGUME and 1 <= day <= longest):
        raise ValueError
    # The first day of the year 1 is 29 August 8 of the Julian, 27 August of
    # the Gregorian calendar: day 2796 of Python's count.
    return date.fromordinal(2796 + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)
