"""The first screen: what is due, what was left half-written, where one was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from counsel_app.domain.clock import Clock
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.reminders import LONGEST, reminder_days, reminding_bases
from counsel_app.store.cases import CaseRow, DueRow, case_rows, due_rows, recent_case_ids
from counsel_app.store.drafts import Draft, drafts
from counsel_app.store.journal import open_conflicts
from counsel_app.store.vault import Vault
from counsel_app.usecases.backups import last_backup

# The window speaks to use cases only: what a view holds is named here for it.
__all__ = ("CaseRow", "Draft", "DueRow", "TodayView", "view_today")

AHEAD = timedelta(days=28)
RECENT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """What Today shows."""

    day: date
    overdue: tuple[DueRow, ...]
    coming: tuple[DueRow, ...]
    drafts: tuple[Draft, ...]
    draft_names: Mapping[str, str]
    """Chosen name by the id of each case that has a draft."""
    recent: tuple[CaseRow, ...]
    differences: int
    backed_up_at: datetime | None


def view_today(vault: Vault, *, clock: Clock) -> TodayView:
    """Today's view; dates up to four weeks ahead, and those whose rule reminds earlier."""
    day = clock.today()
    due = [
        row
        for row in due_rows(
            vault, until=day + AHEAD, further=day + LONGEST, bases=reminding_bases()
        )
        if row.due_on <= day + AHEAD or _is_reminded(vault, row, day)
    ]
    recent = recent_case_ids(vault, limit=RECENT)
    half_written = tuple(drafts(vault))
    named = [*recent, *(one.case_id for one in half_written)]
    by_id = {row.case_id: row for row in case_rows(vault, named)}
    return TodayView(
        day=day,
        overdue=tuple(row for row in due if row.due_on < day),
        coming=tuple(row for row in due if row.due_on >= day),
        drafts=half_written,
        draft_names={
            one.case_id: by_id[one.case_id].chosen_name
            for one in half_written
            if one.case_id in by_id
        },
        recent=tuple(by_id[case_id] for case_id in recent if case_id in by_id),
        differences=len(open_conflicts(vault)),
        backed_up_at=last_backup(vault),
    )


def _is_reminded(vault: Vault, row: DueRow, day: date) -> bool:
    deadline = vault.get(Deadline, row.record_id)
    return deadline is not None and min(reminder_days(deadline), default=date.max) <= day
