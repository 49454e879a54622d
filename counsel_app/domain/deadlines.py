"""Deadline rules: what an event starts, which law applies, when the period ends.

The rules are data (``rule_file.py`` reads them); nothing here knows a law.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.periods import IsHoliday, Period, Roll, rolled


class Meaning(StrEnum):
    """What the computed day says."""

    DEADLINE = "deadline"
    """It must be done by that day."""
    EXPIRY = "expiry"
    """Something ends on that day."""
    EARLIEST = "earliest"
    """From that day on something is possible."""
    INFO = "info"
    """To know, not to act on."""

    @property
    def date_kind(self) -> str:
        """The code of ``date_kinds`` under which such a day is kept."""
        return {Meaning.DEADLINE: "DEADLINE", Meaning.EXPIRY: "EXPIRY"}.get(self, "REMINDER")


class Severity(StrEnum):
    """What happens when the day is missed."""

    CRITICAL = "critical"
    """A right is lost."""
    IMPORTANT = "important"
    """Money, time or a document is lost."""
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """For whom a rule is made: by the days of lodging and of entry.

    ``*_from`` belongs to the rule, ``*_before`` no longer does.
    """

    lodged_from: date | None = None
    lodged_before: date | None = None
    entered_from: date | None = None
    entered_before: date | None = None

    @property
    def asks_lodging(self) -> bool:
        """Whether the day the asylum application was lodged decides."""
        return self.lodged_from is not None or self.lodged_before is not None

    @property
    def asks_entry(self) -> bool:
        """Whether the day of entry decides."""
        return self.entered_from is not None or self.entered_before is not None

    def covers(self, *, lodged_on: date | None, entered_on: date | None) -> bool:
        """Whether the days fit. An unknown day never does: guessing loses deadlines."""
        return (
            not self.asks_lodging or _within(lodged_on, self.lodged_from, self.lodged_before)
        ) and (not self.asks_entry or _within(entered_on, self.entered_from, self.entered_before))


def _within(day: date | None, first: date | None, before: date | None) -> bool:
    return day is not None and (first is None or first <= day) and (before is None or day < before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One legal rule, as data with its source and validity.

    ``period`` is None where the law leaves the day to the decision itself:
    then only the date that the decision names counts.
    """

    id: str
    label: Label
    triggers: tuple[str, ...]
    meaning: Meaning = Meaning.DEADLINE
    severity: Severity = Severity.IMPORTANT
    period: Period | None
    is_backwards: bool = False
    """Counted back from the event, as from the first day of a training."""
    is_before: bool = False
    """The end is the day before: what must be done *before* a birthday or an expiry."""
    roll: Roll
    not_after: date | None = None
    """However long the period: no later than this day."""
    warn: tuple[Period, ...] = ()
    """How long before the end to remind, longest first."""
    basis: str
    source: str
    checked_on: date
    review_by: date
    verified: bool
    plain: Label
    selector: Selector = Selector()
    valid_from: date | None = None
    valid_to: date | None = None

    def applies(
        self, *, triggered_on: date, lodged_on: date | None = None, entered_on: date | None = None
    ) -> bool:
        """Whether the rule is the one for an event on ``triggered_on``."""
        return (
            (self.valid_from is None or self.valid_from <= triggered_on)
            and (self.valid_to is None or triggered_on <= self.valid_to)
            and self.selector.covers(lodged_on=lodged_on, entered_on=entered_on)
        )

    def is_grey(self, day: date) -> bool:
        """Whether the rule must be shown as "to be verified" on ``day``."""
        return not self.verified or day > self.review_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """How a letter counts as served: some days after posting, or that day."""

    id: str
    label: Label
    days: int
    basis: str
    valid_from: date | None
    valid_to: date | None

    @property
    def is_fiction(self) -> bool:
        """Whether the day of service is assumed by law, not seen."""
        return self.days > 0

    def is_valid(self, day: date) -> bool:
        """Whether it is the one for a letter posted or delivered on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that starts periods; ``day`` says which date is asked for."""

    id: str
    label: Label
    day: Label
    is_served: bool
    """Whether it is a letter: then the kind of service decides its day."""


class UnknownService(AppError):
    """There is no rule for that kind of service at that time."""

    label = Label(
        de="Für die Zustellart „{service}“ gibt es an diesem Tag keine Regel. "
        "Bitte das Datum aus dem Bescheid eintragen.",
        en="There is no rule for service by “{service}” on that day. "
        "Please enter the date that the decision names.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All deadline rules, events and kinds of service of one file."""

    rules: tuple[Rule, ...]
    services: tuple[Service, ...]
    events: tuple[Event, ...] = ()

    def rule(self, rule_id: str) -> Rule:
        """The rule with that id (KeyError if there is none)."""
        return {rule.id: rule for rule in self.rules}[rule_id]

    def event(self, event_id: str) -> Event | None:
        """The event with that id, or None."""
        return next((event for event in self.events if event.id == event_id), None)

    def of_event(self, event_id: str) -> tuple[Rule, ...]:
        """Every rule that the event may start, whatever the days."""
        return tuple(rule for rule in self.rules if event_id in rule.triggers)

    def asks_lodging(self, event_id: str) -> bool:
        """Whether the day of the asylum application is needed to choose the law."""
        return any(rule.selector.asks_lodging for rule in self.of_event(event_id))

    def asks_entry(self, event_id: str) -> bool:
        """Whether the day of entry is needed to choose the law."""
        return any(rule.selector.asks_entry for rule in self.of_event(event_id))

    def for_event(
        self,
        event_id: str,
        *,
        triggered_on: date,
        lodged_on: date | None = None,
        entered_on: date | None = None,
    ) -> tuple[Rule, ...]:
        """The rules that an event on ``triggered_on`` starts."""
        return tuple(
            rule
            for rule in self.of_event(event_id)
            if rule.applies(triggered_on=triggered_on, lodged_on=lodged_on, entered_on=entered_on)
        )

    def service(self, service_id: str, day: date) -> Service:
        """The kind of service for a letter posted or delivered on ``day``.

        Raises UnknownService.
        """
        for kind in self.services:
            if kind.id == service_id and kind.is_valid(day):
                return kind
        raise UnknownService(service=service_id)

    def served_on(self, service_id: str, day: date) -> date:
        """The day a letter counts as known: ``day`` is that of posting or delivery.

        Whether the fiction day itself moves off a weekend is disputed; it is
        left where it is, which gives the earlier and so the safe end.
        """
        return day + timedelta(days=self.service(service_id, day).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """A computed end of a period and how it came about."""

    rule: Rule
    triggered_on: date
    counted_on: date
    """The end before moving off weekends and holidays."""
    due_on: date

    @property
    def warn_on(self) -> tuple[date, ...]:
        """The days on which to remind, earliest first."""
        return tuple(sorted(period.before(self.due_on) for period in self.rule.warn))


def compute(rule: Rule, *, triggered_on: date, is_holiday: IsHoliday) -> DueDate | None:
    """When a period that starts with an event on ``triggered_on`` ends.

    None where the law leaves the period to the decision.
    """
    if rule.period is None:
        return None
    count = rule.period.before if rule.is_backwards else rule.period.after
    counted = count(triggered_on)
    if rule.is_before:
        counted -= timedelta(days=1)
    if rule.not_after is not None:
        counted = min(counted, rule.not_after)
    due = rolled(counted, rule.roll, is_holiday)
    return DueDate(rule=rule, triggered_on=triggered_on, counted_on=counted, due_on=due)


def earlier(dates: Sequence[date | None]) -> date | None:
    """The earliest of the given dates: where two sources differ, the safe one."""
    return min((day for day in dates if day is not None), default=None)
