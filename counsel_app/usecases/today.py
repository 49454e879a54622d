"""The first screen: what is due, what was left half-written, where one was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from counsel_app.domain.clock import Clock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.reminders import LONGEST, reminder_days, reminding_bases
from counsel_app.store.cases import CaseRow, DueRow, case_rows, due_rows
from counsel_app.store.drafts import Draft, drafts
from counsel_app.store.journal import open_conflicts
from counsel_app.store.vault import Vault
from counsel_app.usecases.backups import last_backup
from counsel_app.usecases.difference_questions import waiting
from counsel_app.usecases.recent import recent_cases

# The window speaks to use cases only: what a view holds is named here for it.
__all__ = ("CaseRow", "Draft", "DueRow", "Dues", "TodayView", "view_today")

AHEAD = timedelta(days=28)
SOON = timedelta(days=7)
RECENT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Dues:
    """The first dates of a group, and how many there are in all."""

    rows: tuple[DueRow, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """What Today shows."""

    day: date
    overdue: Dues
    near: Dues
    """Within seven days."""
    later: Dues
    drafts: tuple[Draft, ...]
    draft_names: Mapping[str, str]
    """Chosen name by the id of each case that has a draft."""
    recent: tuple[CaseRow, ...]
    differences: int
    questions: int
    """Which of two values is right: asked of whoever has this file, not answered yet."""
    backed_up_at: datetime | None


def view_today(vault: Vault, *, clock: Clock, most: int) -> TodayView:
    """Today's view; dates up to four weeks ahead, and those whose rule reminds earlier.

    Of overdue, near and later dates the first ``most`` each: a large file has
    thousands, and nobody reads them here.
    """
    day = clock.today()
    overdue, near, later = _dues(vault, day, most)
    half_written = tuple(drafts(vault))
    named = [one.case_id for one in half_written]
    by_id = {row.case_id: row for row in case_rows(vault, named, today=day)}
    return TodayView(
        day=day,
        overdue=overdue,
        near=near,
        later=later,
        drafts=half_written,
        draft_names={
            one.case_id: by_id[one.case_id].chosen_name
            for one in half_written
            if one.case_id in by_id
        },
        recent=recent_cases(vault, today=day, limit=RECENT),
        differences=len(open_conflicts(vault)),
        questions=waiting(vault),
        backed_up_at=last_backup(vault),
    )


def count_overdue(vault: Vault, *, today: date) -> int:
    """How many dates and steps Today shows as overdue."""
    return sum(1 for _row in due_rows(vault, since=today, until=today - timedelta(days=1)))


def _dues(vault: Vault, day: date, most: int) -> tuple[Dues, Dues, Dues]:
    # One place per group: overdue, near, later.
    rows: tuple[list[DueRow], ...] = ([], [], [])
    counts = [0, 0, 0]
    further = day + LONGEST
    due = due_rows(vault, since=day, until=day + AHEAD, further=further, bases=reminding_bases())
    for row in due:
        if row.due_on > day + AHEAD and not _is_reminded(vault, row, day):
            continue
        group = (row.due_on >= day) + (row.due_on > day + SOON)
        counts[group] += 1
        if len(rows[group]) < most:
            rows[group].append(row)
    overdue, near, later = (
        Dues(rows=tuple(kept), count=count) for kept, count in zip(rows, counts, strict=True)
    )
    return overdue, near, later


def _is_reminded(vault: Vault, row: DueRow, day: date) -> bool:
    deadline = vault.get(Deadline, row.record_id)
    return deadline is not None and min(reminder_days(deadline), default=date.max) <= day
