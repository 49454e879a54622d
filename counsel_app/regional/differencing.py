"""What readers can work out by adding and subtracting reports of several periods.

From January to March and January to April follows April. Every group of days
(or of people, by the reports in which they were counted) that such a sum
singles out is a target; each way to reach it is a recipe of pluses and minuses.

Sums of ones are enough: periods on a line are an interval matrix, and those
are totally unimodular (Fulkerson and Gross, Incidence matrices and interval
graphs, 1965), so that whatever follows at all follows so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

Days = tuple[date, date]
Recipe = Mapping[int, int]
"""Number of the report → +1 or -1."""
Targets = Mapping[int, Sequence[Recipe]]
"""Target (an opaque number) → its recipes."""

NEW: Final = 0
"""The report that is being made stands first."""
MOST: Final = 10
"""Earlier reports that are compared at once; a year of quarters, halves and itself has seven."""
_DIGIT: Final = 5
"""Bits for one group of days: sums of up to eleven reports do not carry over."""
_DAY: Final = timedelta(days=1)


def connected(period: Days, others: Sequence[Days]) -> list[int]:
    """Which of ``others`` share a day with ``period``, or with one that does, and so on."""
    reached, found = [period], set[int]()
    while reached:
        first, last = reached.pop()
        for number, other in enumerate(others):
            if number not in found and other[0] <= last and first <= other[1]:
                found.add(number)
                reached.append(other)
    return sorted(found)


def targets(periods: Sequence[Days], *, is_stock: bool) -> Targets:
    """What the first of ``periods``, together with the others, singles out.

    ``is_stock``: counted is who was there at some time of a period, so that
    somebody may be in several; else every one is counted on one day.
    """
    groups = sorted(_groups(periods, is_stock=is_stock), key=sorted)
    ones = sum(1 << _DIGIT * place for place in range(len(groups)))
    values = [
        sum(1 << _DIGIT * place for place, group in enumerate(groups) if number in group)
        for number in range(len(periods))
    ]
    found: dict[int, list[Recipe]] = {}
    # (sum so far, recipe so far); the new report is in every target, with either sign.
    sums: list[tuple[int, dict[int, int]]] = [(values[NEW], {NEW: 1}), (-values[NEW], {NEW: -1})]
    sums.append((0, {}))
    for number in range(1, len(periods)):
        sums += [
            (total + sign * values[number], {**recipe, number: sign})
            for total, recipe in sums
            for sign in (1, -1)
        ]
    for total, recipe in sums:
        if total > 0 and not total & ~ones:
            found.setdefault(total, []).append(recipe)
    return {
        target: recipes
        for target, recipes in found.items()
        if any(NEW in recipe for recipe in recipes)
    }


def _groups(periods: Sequence[Days], *, is_stock: bool) -> set[frozenset[int]]:
    """The sets of reports in which one thing can be counted."""
    borders = sorted({day for first, last in periods for day in (first, last + _DAY)})
    covering = [
        frozenset(n for n, (first, last) in enumerate(periods) if first <= day <= last)
        for day in borders[:-1]
    ]
    runs: Iterable[frozenset[int]] = covering
    if is_stock:
        runs = (
            frozenset[int]().union(*covering[begin:end])
            for begin in range(len(covering))
            for end in range(begin + 1, len(covering) + 1)
        )
    return {run for run in runs if run}
