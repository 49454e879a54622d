"""Deadlines: proposed from rules with their source, kept, ticked off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.deadlines import Rule, RuleBook, compute
from counsel_app.domain.periods import is_working_day
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.store.vault import Vault
from counsel_app.system.holidays import holidays_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A deadline that a rule gives.

    ``due_on`` is None where only the date named in the decision counts.
    """

    rule: Rule
    served_on: date
    counted_on: date | None
    due_on: date | None
    disputed_on: date | None = None
    """The later end for those who move an assumed day of service off weekends
    and holidays; courts differ, so ``due_on`` does not rely on it."""
    warn_on: tuple[date, ...] = ()
    is_grey: bool
    """The rule is not verified or past its review date."""

    def days(self, stated_on: date | None) -> tuple[date, ...]:
        """Our day and the one the decision names, the earlier (that counts) first."""
        return tuple(sorted({day for day in (self.due_on, stated_on) if day is not None}))

    def deadline(
        self, *, record_id: str, case_id: str, language: str, stated_on: date | None = None
    ) -> Deadline:
        """The record to keep; the stated date alone where the law leaves it open."""
        return Deadline(
            id=record_id,
            case_id=case_id,
            kind=self.rule.meaning.date_kind,
            title=self.rule.label.text(language),
            due_on=self.due_on or stated_on,
            stated_on=stated_on,
            rule=self.rule.id,
            basis=self.rule.basis,
            triggered_on=self.served_on,
        )


def propose_deadlines(
    event: str,
    *,
    service: str = "",
    on: date,
    lodged_on: date | None = None,
    entered_on: date | None = None,
    state: str = "SN",
    today: date,
) -> list[Proposal]:
    """What an event starts: earliest first, those without a date of ours last.

    ``on`` is the day of the event; for a letter the day it was posted (service
    POST) or delivered. ``state`` decides the holidays. Raises UnknownService.
    """
    book = shipped_rules()
    is_holiday = holidays_of(state)
    served_on, later = _served(book, event, service=service, on=on, state=state)
    found = []
    for rule in book.for_event(
        event, triggered_on=served_on, lodged_on=lodged_on, entered_on=entered_on
    ):
        due = compute(rule, triggered_on=served_on, is_holiday=is_holiday)
        other = compute(rule, triggered_on=later, is_holiday=is_holiday)
        is_disputed = due is not None and other is not None and other.due_on != due.due_on
        found.append(
            Proposal(
                rule=rule,
                served_on=served_on,
                counted_on=due.counted_on if due else None,
                due_on=due.due_on if due else None,
                disputed_on=other.due_on if other and is_disputed else None,
                warn_on=due.warn_on if due else (),
                is_grey=rule.is_grey(today),
            )
        )
    return sorted(found, key=lambda p: p.due_on or date.max)


def _served(book: RuleBook, event: str, *, service: str, on: date, state: str) -> tuple[date, date]:
    """The day an event counts from, and the later one where that is disputed."""
    known = book.event(event)
    if known is None or not known.is_served:
        return on, on
    kind = book.service(service, on)
    served = book.served_on(service, on)
    later = served
    while kind.is_fiction and not is_working_day(later, holidays_of(state)):
        later += timedelta(days=1)
    return served, later


def save_deadlines(
    vault: Vault, deadlines: Iterable[Deadline], *, clock: Clock, seen: int | None = None
) -> Changes:
    """Write deadlines and appointments. Raises InvalidRecord.

    ``seen`` is where the journal ended when the form was filled.
    """
    with vault.atomic(clock) as write:
        for deadline in deadlines:
            write.put(deadline, seen=seen)
    return write.changes


def finish_deadline(vault: Vault, deadline_id: str, *, is_done: bool, clock: Clock) -> Changes:
    """Tick a deadline off, or take the tick back."""
    with vault.atomic(clock) as write:
        deadline = vault.get(Deadline, deadline_id)
        if deadline is not None:
            write.put(replace(deadline, done_on=clock.today() if is_done else None))
    return write.changes
