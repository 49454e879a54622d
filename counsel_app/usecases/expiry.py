"""When a task has ended, its package closes on the volunteer's device; the work on it stays.

A cooperation measure, and no more than that: who wants to keep what was on the
screen can copy it down, and a device that is never opened again closes
nothing. What it does: the content of the package leaves the volunteer's file,
and a clock that was set back changes nothing about it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.give_back import PROPOSALS
from counsel_app.domain.member import Role
from counsel_app.domain.volunteering import HAND_IN_DAYS, Assignment, kept_fields
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.drafts import drafts
from counsel_app.store.erase import purge
from counsel_app.store.vault import Vault
from counsel_app.usecases.own_bundles import SEALED
from counsel_app.usecases.portions import preview_export
from counsel_app.usecases.profiles import own_profile

_NEWEST: Final = "newest_time"
_TOLERATED: Final = timedelta(hours=26)
"""A journey through the time zones is no clock set back."""


def note_time(vault: Vault, *moments: datetime) -> None:
    """Remember the latest moment that this file has seen, on whatever clock."""
    latest = max(int(moment.timestamp()) for moment in moments)
    if latest > _newest(vault):
        vault.set_meta(_NEWEST, latest)


def known_day(vault: Vault, today: date) -> date:
    """Today, or a later day that this file has seen already: a clock may be set back."""
    newest = datetime.fromtimestamp(_newest(vault), UTC).astimezone().date()
    return max(today, newest)


def is_clock_back(vault: Vault, *, clock: Clock) -> bool:
    """Whether this computer's clock stands well before a moment that the file has seen."""
    return clock.now() + _TOLERATED < datetime.fromtimestamp(_newest(vault), UTC)


def close_ended(vault: Vault, *, clock: Clock) -> Changes:
    """Take the content of ended packages out of a volunteer's file; the work on them stays.

    Looked at when the file is opened and after every exchange. The spoken
    name stays while something about the person was not given back yet, and
    for ``HAND_IN_DAYS`` after a task ran out.
    """
    if own_profile(vault).role is not Role.VOLUNTEER:
        return Changes()
    note_time(vault, clock.now())
    day = known_day(vault, clock.today())
    ended = [one for one in vault.all(Assignment) if one.has_ended(day)]
    with vault.atomic(clock) as write:
        shed = [
            write.shed(
                Assignment.TYPE, one.id, kept_fields(with_name=_is_name_needed(vault, one, day))
            )
            for one in ended
        ]
    if any(shed):
        purge(vault)
    return write.changes


def _is_name_needed(vault: Vault, task: Assignment, day: date) -> bool:
    over_on = task.ends_on
    is_fresh = task.withdrawn_on is None and (
        over_on is None or day <= over_on + timedelta(days=HAND_IN_DAYS)
    )
    return is_fresh or has_unsent_work(vault, task.id)


def has_unsent_work(vault: Vault, assignment_id: str) -> bool:
    """Whether something about this task is unfinished, or finished and still here."""
    if any(draft.key.endswith(f":{assignment_id}") for draft in drafts(vault)):
        return True
    if any(row.state == SEALED for row in bundles(vault, OUT)):
        # Sealed while the folder was away: it waits for the stick.
        return True
    leaving = {op.record_id for _, ops in preview_export(vault) for op in ops}
    return any(
        one.id in leaving
        for kind in PROPOSALS
        for one in vault.all(kind, assignment_id=assignment_id)
    )


def _newest(vault: Vault) -> int:
    stored = vault.meta(_NEWEST)
    return stored if isinstance(stored, int) else 0
