"""Close a case with a reason and what became of each goal; open it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Goal
from counsel_app.domain.retention import retention
from counsel_app.store.retention import case_facts
from counsel_app.store.vault import Vault
from counsel_app.usecases.retention import CaseGone, retention_rules


class ClosedWithoutReason(AppError):
    """Day or reason is missing."""

    label = Label(
        de="Bitte den Tag und den Grund angeben, warum der Fall beendet wird.",
        en="Please give the day and the reason why the case is closed.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a case ends; ``outcomes`` are states by goal id."""

    on: date | None
    reason: str
    client_view: str
    outcomes: Mapping[str, str]


def close_case(
    vault: Vault, case_id: str, closing: Closing, *, clock: Clock, seen: int | None = None
) -> Changes:
    """Close the case and write the outcome of each goal that is named.

    ``seen`` is where the journal ended when the form was filled. Raises
    CaseGone, ClosedWithoutReason.
    """
    if closing.on is None or not closing.reason:
        raise ClosedWithoutReason
    case = vault.get(Case, case_id)
    if case is None:
        raise CaseGone
    closed = replace(
        case,
        closed_on=closing.on,
        closure_reason=closing.reason,
        client_view=closing.client_view,
    )
    with vault.atomic(clock) as write:
        write.put(closed, seen=seen)
        for goal in vault.all(Goal, case_id=case_id):
            state = closing.outcomes.get(goal.id, goal.state)
            if state != goal.state:
                write.put(replace(goal, state=state), seen=seen)
    return write.changes


def reopen_case(vault: Vault, case_id: str, *, clock: Clock) -> Changes:
    """Go on with a closed case; goals stay as they are. Raises CaseGone."""
    case = vault.get(Case, case_id)
    if case is None:
        raise CaseGone
    with vault.atomic(clock) as write:
        write.put(replace(case, closed_on=None, closure_reason=""))
    return write.changes


def erase_from_if_closed(vault: Vault, case_id: str, *, on: date) -> date | None:
    """The first day on which the case could be erased if it were closed on ``on``.

    None where no rule says so. Raises CaseGone.
    """
    facts = case_facts(vault, case_id)
    if case_id not in facts:
        raise CaseGone
    return retention(replace(facts[case_id], closed_on=on), retention_rules(vault)).erase_from
