"""A second, deliberately simple counting of deadlines: day by day, holidays from scratch.

It shares no code and no library with the program: the shipped TOML is read as
plain dictionaries, months are walked, Easter comes from Gauss, and the
holidays of the states are written down here from their laws.
"""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from typing import Any

from counsel_app.domain.resources import read_text

DAY = timedelta(days=1)
CATHOLIC = {"BW", "BY", "HE", "NW", "RP", "SL"}
REFORMATION = {"BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"}

BOOK = tomllib.loads(read_text("rules/deadlines.toml"))
RULES: dict[str, dict[str, Any]] = {entry["id"]: entry for entry in BOOK["rule"]}


def easter(year: int) -> date:
    """Easter Sunday by Gauss' rule (with the corrections of 1816)."""
    a, b, c = year % 19, year % 4, year % 7
    k = year // 100
    m = (15 - (13 + 8 * k) // 25 + k - k // 4) % 30
    n = (4 + k - k // 4) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    if d == 29 and e == 6:
        offset = 50
    elif d == 28 and e == 6 and (11 * m + 11) % 30 < 19:
        offset = 49
    else:
        offset = 22 + d + e
    return date(year, 3, 1) + timedelta(days=offset - 1)


def is_free(day: date, state: str) -> bool:
    """Whether nobody works: weekend or holiday of ``state`` (from 2024 on)."""
    sunday = easter(day.year)
    repentance = date(day.year, 11, 22)
    while repentance.weekday() != 2:
        repentance -= DAY
    if (day.month, day.day) in {(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)}:
        return True
    if (day - sunday).days in {-2, 1, 39, 50}:
        return True
    some = {
        (1, 6): {"BW", "BY", "ST"},
        (3, 8): {"BE", "MV"},
        (8, 15): {"SL"},
        (9, 20): {"TH"},
        (10, 31): REFORMATION,
        (11, 1): CATHOLIC - {"HE"},
    }
    return (
        day.weekday() in {5, 6}
        or state in some.get((day.month, day.day), set())
        or ((day - sunday).days == 60 and state in CATHOLIC)
        or (day == repentance and state == "SN")
    )


def walk(day: date, *, months: int, step: int) -> date:
    """The same day of another month, or its last day, month by month."""
    year, month = day.year, day.month
    for _ in range(months):
        month += step
        if month == 13:
            year, month = year + 1, 1
        if month == 0:
            year, month = year - 1, 12
    for number in (day.day, 30, 29):
        if number <= day.day:
            try:
                return date(year, month, number)
            except ValueError:
                continue
    return date(year, month, 28)


def served(service: str, on: date) -> date:
    """Four days after posting, three before 2025; any other way that very day."""
    if service != "POST":
        return on
    return on + (DAY * 4 if on >= date(2025, 1, 1) else DAY * 3)


def applies(rule: dict[str, Any], day: date, lodged: date | None, entered: date | None) -> bool:
    for known, name in ((lodged, "lodged"), (entered, "entered")):
        first, before = rule.get(f"{name}_from"), rule.get(f"{name}_before")
        if (first or before) and known is None:
            return False
        if known is not None and ((first and known < first) or (before and not known < before)):
            return False
    first, last = rule.get("valid_from"), rule.get("valid_to")
    return not (first and day < first) and not (last and day > last)


def ends(rule: dict[str, Any], day: date, state: str) -> tuple[date, date] | None:
    """The counted and the moved end; None where the decision alone names it."""
    period = rule.get("period")
    if period is None:
        return None
    step = -1 if rule.get("is_backwards") else 1
    months = period.get("months", 0) + 12 * period.get("years", 0)
    counted = walk(day, months=months, step=step)
    for _ in range(period.get("days", 0) + 7 * period.get("weeks", 0)):
        counted += DAY * step
    if rule.get("is_before"):
        counted -= DAY
    if rule.get("not_after") and rule["not_after"] < counted:
        counted = rule["not_after"]
    due = counted
    while rule["roll"] != "none" and is_free(due, state):
        due += DAY if rule["roll"] == "next" else -DAY
    return counted, due
