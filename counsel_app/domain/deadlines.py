"""Deadline rules: read from TOML, computed with their source.

Counting follows §§ 187 (1), 188 BGB: the day of the event is not counted; a
period of weeks ends on the same weekday, one of months on the same day of the
month (or its last). Where the rule says so, an end on a Saturday, Sunday or
holiday moves to the next working day (§ 193 BGB, § 222 (2) ZPO, § 31 (3)
VwVfG, § 26 (3) SGB X).
"""

from __future__ import annotations

import calendar
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.resources import read_text

IsHoliday = Callable[[date], bool]

_WEEKEND: Final = (calendar.SATURDAY, calendar.SUNDAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A length of time; exactly one part is not zero."""

    days: int = 0
    weeks: int = 0
    months: int = 0

    def after(self, day: date) -> date:
        """The last day of the period that an event on ``day`` starts."""
        months = day.year * 12 + day.month - 1 + self.months
        year, month = divmod(months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        moved = date(year, month + 1, min(day.day, last))
        return moved + timedelta(days=self.days, weeks=self.weeks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One legal rule, as data with its source and validity.

    ``period`` is None where the law leaves the period to the decision itself:
    then only the date that the decision states counts.
    """

    id: str
    label: Label
    trigger: str
    period: Period | None
    rolls: bool
    basis: str
    source: str
    checked_on: date
    review_on: date
    verified: bool
    plain: Label
    lodged_from: date | None = None
    lodged_before: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def applies(self, *, triggered_on: date, lodged_on: date | None) -> bool:
        """Whether the rule is the one for that event.

        A rule that asks for the day the application was lodged does not apply
        when that day is unknown: guessing it could lose the deadline.
        """
        if (self.valid_from and triggered_on < self.valid_from) or (
            self.valid_to and triggered_on > self.valid_to
        ):
            return False
        if self.lodged_from is None and self.lodged_before is None:
            return True
        return (
            lodged_on is not None
            and (self.lodged_from is None or self.lodged_from <= lodged_on)
            and (self.lodged_before is None or lodged_on < self.lodged_before)
        )

    def is_grey(self, day: date) -> bool:
        """Whether the rule must be shown as "to be verified" on ``day``."""
        return not self.verified or day > self.review_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """How a letter counts as served: some days after posting, or that day."""

    id: str
    label: Label
    days: int
    basis: str
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All deadline rules and kinds of service of one file."""

    rules: tuple[Rule, ...]
    services: tuple[Service, ...]

    def rule(self, rule_id: str) -> Rule:
        """The rule with that id (KeyError if there is none)."""
        return {rule.id: rule for rule in self.rules}[rule_id]

    def for_event(
        self, trigger: str, *, triggered_on: date, lodged_on: date | None = None
    ) -> tuple[Rule, ...]:
        """The rules that an event on ``triggered_on`` starts."""
        return tuple(
            rule
            for rule in self.rules
            if rule.trigger == trigger
            and rule.applies(triggered_on=triggered_on, lodged_on=lodged_on)
        )

    def served_on(self, service: str, day: date) -> date:
        """The day a letter counts as known: ``day`` is that of posting or delivery.

        Whether the fiction day itself moves off a weekend is disputed; it is
        left where it is, which gives the earlier and so the safe end.
        """
        for kind in self.services:
            if (
                kind.id == service
                and (kind.valid_from is None or kind.valid_from <= day)
                and (kind.valid_to is None or day <= kind.valid_to)
            ):
                return day + timedelta(days=kind.days)
        raise UnknownService(service=service)


class UnknownService(AppError):
    """There is no rule for that kind of service at that time."""

    label = Label(
        de="Für die Zustellart „{service}“ gibt es an diesem Tag keine Regel. "
        "Bitte das Datum aus dem Bescheid eintragen.",
        en="There is no rule for service by “{service}” on that day. "
        "Please enter the date that the decision names.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """A computed end of a period and how it came about."""

    rule: Rule
    triggered_on: date
    counted_on: date
    """The end before moving off weekends and holidays."""
    due_on: date


def compute(rule: Rule, *, triggered_on: date, is_holiday: IsHoliday) -> DueDate | None:
    """When a period that starts with an event on ``triggered_on`` ends.

    None where the law leaves the period to the decision.
    """
    if rule.period is None:
        return None
    counted = rule.period.after(triggered_on)
    due = counted
    while rule.rolls and (due.weekday() in _WEEKEND or is_holiday(due)):
        due += timedelta(days=1)
    return DueDate(rule=rule, triggered_on=triggered_on, counted_on=counted, due_on=due)


def parse_rules(text: str) -> RuleBook:
    """A rule book from TOML (``[[rule]]`` and ``[[service]]`` tables)."""
    data = tomllib.loads(text)
    return RuleBook(
        rules=tuple(_rule(entry) for entry in data["rule"]),
        services=tuple(
            Service(
                id=entry["id"],
                label=Label(de=entry["label_de"], en=entry["label_en"]),
                days=entry["days"],
                basis=entry["basis"],
                valid_from=entry.get("valid_from"),
                valid_to=entry.get("valid_to"),
            )
            for entry in data["service"]
        ),
    )


def _rule(entry: dict[str, Any]) -> Rule:
    return Rule(
        id=entry["id"],
        label=Label(de=entry["label_de"], en=entry["label_en"]),
        trigger=entry["trigger"],
        period=Period(**entry["period"]) if "period" in entry else None,
        rolls=entry["rolls"],
        basis=entry["basis"],
        source=entry["source"],
        checked_on=entry["checked_on"],
        review_on=entry["review_on"],
        verified=entry["verified"],
        plain=Label(de=entry["plain_de"], en=entry["plain_en"]),
        lodged_from=entry.get("lodged_from"),
        lodged_before=entry.get("lodged_before"),
        valid_from=entry.get("valid_from"),
        valid_to=entry.get("valid_to"),
    )


def earlier(dates: Sequence[date | None]) -> date | None:
    """The earliest of the given dates: where two sources differ, the safe one."""
    return min((day for day in dates if day is not None), default=None)


@cache
def shipped_rules() -> RuleBook:
    """The rule book that ships with the program."""
    return parse_rules(read_text("rules/deadlines.toml"))
