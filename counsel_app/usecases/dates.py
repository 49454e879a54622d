"""Deadlines: proposed from rules with their source, kept, ticked off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.deadlines import Rule, compute, shipped_rules
from counsel_app.domain.labels import Label
from counsel_app.store.vault import Vault
from counsel_app.system.holidays import holidays_of

EVENTS = {
    "BAMF_DECISION": Label(de="Bescheid des BAMF", en="BAMF decision"),
    "BAMF_DECISION_URGENT": Label(
        de="Bescheid des BAMF mit Eilfrist", en="BAMF decision with urgent deadline"
    ),
    "AUTHORITY_DECISION": Label(de="Bescheid eines Amts", en="Decision of an office"),
    "PROTECTION_FINAL": Label(de="Schutz ist rechtskräftig", en="Protection is final"),
    "TITLE_ISSUED": Label(de="Titel wurde erteilt", en="Title was issued"),
}
"""The events that start a period, as they are asked for on screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A deadline that a rule gives.

    ``due_on`` is None where only the date named in the decision counts.
    """

    rule: Rule
    served_on: date
    counted_on: date | None
    due_on: date | None
    is_grey: bool
    """The rule is not verified or past its review date."""

    def deadline(
        self, *, record_id: str, case_id: str, language: str, stated_on: date | None = None
    ) -> Deadline:
        """The record to keep; the stated date alone where the law leaves it open."""
        return Deadline(
            id=record_id,
            case_id=case_id,
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
    service: str,
    on: date,
    lodged_on: date | None = None,
    state: str = "SN",
    today: date,
) -> list[Proposal]:
    """What an event starts: earliest first, those without a date of ours last.

    ``on`` is the day the letter was posted (service POST) or delivered.
    ``state`` decides the holidays. Raises UnknownService.
    """
    book = shipped_rules()
    served_on = book.served_on(service, on)
    found = []
    for rule in book.for_event(event, triggered_on=served_on, lodged_on=lodged_on):
        due = compute(rule, triggered_on=served_on, is_holiday=holidays_of(state))
        found.append(
            Proposal(
                rule=rule,
                served_on=served_on,
                counted_on=due.counted_on if due else None,
                due_on=due.due_on if due else None,
                is_grey=rule.is_grey(today),
            )
        )
    return sorted(found, key=lambda p: p.due_on or date.max)


def save_deadlines(vault: Vault, deadlines: Iterable[Deadline], *, clock: Clock) -> Changes:
    """Write deadlines and appointments. Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        for deadline in deadlines:
            write.put(deadline)
    return write.changes


def finish_deadline(vault: Vault, deadline_id: str, *, is_done: bool, clock: Clock) -> Changes:
    """Tick a deadline off, or take the tick back."""
    with vault.atomic(clock) as write:
        deadline = vault.get(Deadline, deadline_id)
        if deadline is not None:
            write.put(replace(deadline, done_on=clock.today() if is_done else None))
    return write.changes
