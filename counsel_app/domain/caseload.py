"""Caseload: cases per full-time share against ratios, over the next weeks, and in hours.

Ratios are data with a source (``resources/rules/ratios.toml``). They are
compared per full-time share, never per head.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Final

from counsel_app.domain.blocks import Reader, read_blocks
from counsel_app.domain.codes import code_list
from counsel_app.domain.problems import Problem
from counsel_app.domain.resources import read_bytes

FULL_TIME: Final = 100
U25, UE25, UNKNOWN = "U25", "UE25", ""
KINDS: Final = ("in_force", "demanded")
_FILE: Final = "ratios.toml"
_JOBCENTER: Final = "JOBCENTER"
"""Not one of our services: its ratios stand here so that nobody applies them to one."""
_AGE_LIMIT: Final = 25
_FEBRUARY_29: Final = (2, 29)
_LOOK_BACK: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """One case for how many: ``cases`` per full-time share."""

    id: str
    service: str
    age_group: str
    place: str
    kind: str
    cases: int
    source: str
    valid_from: date
    checked_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """What counting needs of one case."""

    opened_on: date
    closed_on: date | None = None
    birth_date: date | None = None

    def is_active(self, day: date) -> bool:
        """Whether it is open on ``day``; the day of closing no longer counts."""
        return self.opened_on <= day and (self.closed_on is None or day < self.closed_on)


def birthday(birth_date: date, age: int) -> date:
    """The day on which that age is reached; 29 February becomes 1 March where there is none."""
    year = birth_date.year + age
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if (birth_date.month, birth_date.day) == _FEBRUARY_29 and not is_leap:
        return date(year, 3, 1)
    return birth_date.replace(year=year)


def group_of(birth_date: date | None, day: date) -> str:
    """U25 until the day before the 25th birthday, UE25 from it on; "" without a date."""
    if birth_date is None:
        return UNKNOWN
    return U25 if day < birthday(birth_date, _AGE_LIMIT) else UE25


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Active cases on one day, against a ratio."""

    day: date
    active: int
    by_group: tuple[tuple[str, int], ...]
    per_full_time: Fraction | None
    """None where nobody works: no share, no ratio."""
    allowed: Fraction | None
    """How many cases the ratio gives for these shares."""

    @property
    def over(self) -> Fraction | None:
        """Cases above what the ratio gives; negative where there is room."""
        return None if self.allowed is None else self.active - self.allowed


def load_on(
    day: date, cases: Iterable[OpenCase], *, share: int, ratio: Ratio | None = None
) -> Load:
    """The load of a share of ``share`` percent of full time (several people: their sum).

    A ratio for one age group is compared with the cases of that group alone.
    """
    active = [case for case in cases if case.is_active(day)]
    groups = Counter(group_of(case.birth_date, day) for case in active)
    counted = groups[ratio.age_group] if ratio is not None and ratio.age_group else len(active)
    full_time = Fraction(share, FULL_TIME)
    return Load(
        day=day,
        active=counted,
        by_group=tuple((name, groups[name]) for name in (U25, UE25, UNKNOWN)),
        per_full_time=counted / full_time if full_time else None,
        allowed=ratio.cases * full_time if ratio is not None and full_time else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week ahead: what is known, and what the past weeks let expect."""

    first: date
    known: int
    """Cases open now that have no end before this week."""
    expected: Fraction
    turning_25: int
    """Open cases whose person turns 25 in this week."""


def forecast(today: date, cases: Sequence[OpenCase], *, weeks: int) -> tuple[Week, ...]:
    """The next ``weeks`` weeks, from the Monday after ``today``.

    ``expected`` goes on with the mean weekly growth of the last twelve weeks,
    and never falls below nought.
    """
    start = today - timedelta(weeks=_LOOK_BACK)
    opened = sum(start < case.opened_on <= today for case in cases)
    closed = sum(case.closed_on is not None and start < case.closed_on <= today for case in cases)
    growth = Fraction(opened - closed, _LOOK_BACK)
    active = [case for case in cases if case.is_active(today)]
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=1)
    found = []
    for number in range(weeks):
        first = monday + timedelta(weeks=number)
        still = [case for case in active if case.is_active(first)]
        found.append(
            Week(
                first=first,
                known=len(still),
                expected=max(len(still) + growth * (number + 1), Fraction(0)),
                turning_25=sum(_turns_25(case, first) for case in still),
            )
        )
    return tuple(found)


def _turns_25(case: OpenCase, first: date) -> bool:
    if case.birth_date is None:
        return False
    return first <= birthday(case.birth_date, _AGE_LIMIT) < first + timedelta(weeks=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """What hours need of one consultation."""

    case_id: str
    held_on: date
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """Minutes of counselling in a period, both days included."""

    talks: int
    minutes: int
    cases: int
    per_week: Fraction
    per_case: Fraction | None


def workload(talks: Iterable[Talk], *, first: date, last: date) -> Workload:
    """The counselling between two days (ValueError where they are the wrong way round)."""
    days = (last - first).days + 1
    if days < 1:
        raise ValueError("the period ends before it begins")
    inside = [talk for talk in talks if first <= talk.held_on <= last]
    minutes = sum(talk.minutes for talk in inside)
    cases = len({talk.case_id for talk in inside})
    return Workload(
        talks=len(inside),
        minutes=minutes,
        cases=cases,
        per_week=Fraction(minutes * 7, days),
        per_case=Fraction(minutes, cases) if cases else None,
    )


def parse_ratios(raw: bytes, *, file: str = _FILE) -> tuple[tuple[Ratio, ...], list[Problem]]:
    """Ratios from ``[[ratio]]`` tables; damaged ones are reported and left out."""
    blocks, problems = read_blocks(file, raw)
    found: dict[str, Ratio] = {}
    for block in blocks:
        reader = Reader(block)
        if block.name == "ratio":
            ratio = _ratio(reader)
            if ratio.id in found:
                de, en = f"{ratio.id} gibt es schon.", f"{ratio.id} is there already."
                reader.wrong("id", de=de, en=en)
            if reader.is_sound:
                found[ratio.id] = ratio
        elif block.name or block.data:
            de, en = "Diese Tabelle gibt es hier nicht.", "There is no such table here."
            reader.wrong("", de=de, en=en)
        problems += reader.problems
    return tuple(found.values()), sorted(problems, key=lambda problem: problem.line)


def _ratio(reader: Reader) -> Ratio:
    services = [*(entry.code for entry in code_list("services")), _JOBCENTER]
    ratio = Ratio(
        id=reader.text("id"),
        service=reader.choice("service", services),
        age_group=reader.choice("age_group", (U25, UE25), default=""),
        place=reader.text("place", default=""),
        kind=reader.choice("kind", KINDS),
        cases=reader.number("cases"),
        source=reader.text("source"),
        valid_from=reader.day("valid_from"),
        checked_on=reader.day("checked_on"),
    )
    if reader.is_sound and ratio.cases < 1:
        reader.wrong("cases", de="„cases“ muss mindestens 1 sein.", en="“cases” must be 1 or more.")
    reader.end()
    return ratio


@cache
def shipped_ratios() -> tuple[tuple[Ratio, ...], tuple[Problem, ...]]:
    """The ratios that ship, and what is wrong in their file."""
    ratios, problems = parse_ratios(read_bytes(f"rules/{_FILE}"))
    return ratios, tuple(problems)


def ratios_for(
    service: str, day: date, *, ratios: Iterable[Ratio] | None = None
) -> tuple[Ratio, ...]:
    """The ratios of ``service`` that hold on ``day``: of two alike the later one.

    Those of other services, above all the Jobcenter's, are never among them.
    """
    known = shipped_ratios()[0] if ratios is None else ratios
    latest: dict[tuple[str, str, str], Ratio] = {}
    for ratio in sorted(known, key=lambda ratio: ratio.valid_from):
        if ratio.service == service and ratio.valid_from <= day:
            latest[ratio.age_group, ratio.place, ratio.kind] = ratio
    return tuple(latest.values())
