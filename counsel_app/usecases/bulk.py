"""One change to many cases: first what would happen, then all of it at once, or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.cases import CaseRow, case_rows
from counsel_app.store.given_away import given_cases
from counsel_app.store.vault import Vault


class NothingChosen(AppError):
    """A change without a value."""

    label = Label(de="Bitte angeben, was sich ändern soll.", en="Please say what shall be changed.")


class ChangedMeanwhile(AppError):
    """A case is no longer what it was when the plan, or the change, was made."""

    label = Label(
        de="An mindestens einem der Fälle wurde seitdem etwas geändert. Es wurde nichts getan; "
        "bitte die Liste neu ansehen.",
        en="At least one of the cases was changed since. Nothing was done; please look at the "
        "list again.",
    )


class LeftOut(StrEnum):
    """Why a case is not changed."""

    ALREADY = "already"
    CLOSED = "closed"
    HAS_DATES = "has_dates"
    HANDED_OVER = "handed_over"

    @property
    def label(self) -> Label:
        """The reason in words."""
        return _WHY[self]


_WHY = {
    LeftOut.ALREADY: Label(de="ist schon so", en="is so already"),
    LeftOut.CLOSED: Label(de="ist beendet", en="is closed"),
    LeftOut.HANDED_OVER: Label(de="ist abgegeben", en="was handed over"),
    LeftOut.HAS_DATES: Label(
        de="hat noch offene Termine oder Schritte: bitte einzeln beenden",
        en="still has open dates or steps: please close it by itself",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkChange:
    """What shall be so in every case; what is blank stays as it is."""

    counsellor_id: str = ""
    region: str = ""
    closure_reason: str = ""
    closed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkPlan:
    """What would happen; nothing has been written."""

    change: BulkChange
    cases: tuple[Case, ...]
    """The cases that would be changed, as they are."""
    rows: tuple[CaseRow, ...]
    """The same as the list shows them."""
    left_out: tuple[tuple[CaseRow, LeftOut], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkDone:
    """What was done, so that it can be taken back."""

    before: tuple[Case, ...]
    after: tuple[Case, ...]


def plan_bulk(
    vault: Vault, case_ids: Sequence[str], change: BulkChange, *, today: date
) -> BulkPlan:
    """Which of the cases would be changed, and which not and why. Raises NothingChosen.

    A case with something still due is closed by a person who looks at it.
    """
    if change == BulkChange() or bool(change.closure_reason) != bool(change.closed_on):
        raise NothingChosen
    cases, rows, left_out = [], [], []
    given = given_cases(vault)
    shown = {row.case_id: row for row in case_rows(vault, case_ids, today=today)}
    found = (vault.get(Case, case_id) for case_id in shown)
    for case in filter(None, found):
        row = shown[case.id]
        why = LeftOut.HANDED_OVER if case.id in given else _why_not(case, row, change)
        if why is not None:
            left_out.append((row, why))
        else:
            cases.append(case)
            rows.append(row)
    return BulkPlan(change=change, cases=tuple(cases), rows=tuple(rows), left_out=tuple(left_out))


def _why_not(case: Case, row: CaseRow, change: BulkChange) -> LeftOut | None:
    if case.closed_on is not None:
        return LeftOut.CLOSED
    if _changed(case, change) == case:
        return LeftOut.ALREADY
    if change.closure_reason and row.next_on is not None:
        return LeftOut.HAS_DATES
    return None


def _changed(case: Case, change: BulkChange) -> Case:
    return replace(
        case,
        counsellor_id=change.counsellor_id or case.counsellor_id,
        region=change.region or case.region,
        closure_reason=change.closure_reason or case.closure_reason,
        closed_on=change.closed_on or case.closed_on,
    )


def apply_bulk(
    vault: Vault, plan: BulkPlan, *, clock: Clock, report: Report = unheard
) -> tuple[BulkDone, Changes]:
    """Do what the plan says, in one transaction. Raises ChangedMeanwhile.

    ``report`` may raise to stop it; no case is then changed.
    """
    after = tuple(_changed(case, plan.change) for case in plan.cases)
    _require_unchanged(vault, plan.cases)
    with vault.atomic(clock) as write:
        for done, case in enumerate(after):
            report(done, len(after))
            write.put(case)
    return BulkDone(before=plan.cases, after=after), write.changes


def undo_bulk(vault: Vault, done: BulkDone, *, clock: Clock, report: Report = unheard) -> Changes:
    """Take it back, in one transaction, or stopped by ``report`` not at all.

    Raises ChangedMeanwhile.
    """
    _require_unchanged(vault, done.after)
    with vault.atomic(clock) as write:
        for number, case in enumerate(done.before):
            report(number, len(done.before))
            write.put(case)
    return write.changes


def _require_unchanged(vault: Vault, cases: Iterable[Case]) -> None:
    if any(vault.get(Case, case.id) != case for case in cases):
        raise ChangedMeanwhile
