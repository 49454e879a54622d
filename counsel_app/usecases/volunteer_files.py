"""The coordinator's list of volunteers: training, declarations, tasks as counts, hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counsel_app.documents.document import Pdf
from counsel_app.documents.volunteer_papers import HoursLine, cooperation_paper, hours_sheet
from counsel_app.domain.changes import Changes
from counsel_app.domain.clock import Clock
from counsel_app.domain.give_back import Review, Standing, VolunteerHours, standing_of
from counsel_app.domain.member import Member, Role
from counsel_app.domain.volunteer_file import Cooperation, VolunteerFile
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.vault import Vault
from counsel_app.usecases.letterhead import own_letterhead
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.team import MemberGone, members


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerRow:
    """One volunteer as the list shows them.

    ``people`` and ``tasks`` are counts: who is accompanied is not said here.
    ``minutes`` and ``cents`` are what was accepted; ``waiting`` is how many
    entries nobody has looked at yet.
    """

    member: Member
    file: VolunteerFile | None
    people: int
    tasks: int
    minutes: int
    cents: int
    waiting: int
    cooperation: Cooperation | None
    """The agreement made last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerList:
    """All of them, by name; those trusted no longer are left out."""

    rows: tuple[VolunteerRow, ...]
    seen: int


def list_volunteers(vault: Vault, *, first: date, last: date, today: date) -> VolunteerList:
    """Everyone who was accepted as a companion, with the hours of a period."""
    running = [one for one in vault.all(Assignment) if not one.has_ended(today)]
    hours = _hours(vault, first=first, last=last)
    files = {one.member_id: one for one in vault.all(VolunteerFile)}
    agreed = vault.all(Cooperation, order="agreed_on")
    rows = []
    for member in members(vault):
        if member.role != Role.VOLUNTEER or member.revoked_on is not None:
            continue
        theirs = [one for one in running if one.volunteer_id == member.id]
        mine = [one for one in hours if one[0] == member.id]
        taken = [one for _, one, standing in mine if standing is Standing.ACCEPTED]
        rows.append(
            VolunteerRow(
                member=member,
                file=files.get(member.id),
                people=len({one.case_id for one in theirs}),
                tasks=len(theirs),
                minutes=sum(one.minutes for one in taken),
                cents=sum(one.travel_cents for one in taken),
                waiting=sum(standing is Standing.WAITING for _, _, standing in mine),
                cooperation=next(
                    (one for one in reversed(agreed) if one.member_id == member.id), None
                ),
            )
        )
    return VolunteerList(rows=tuple(rows), seen=vault.journal_end[0])


def save_file(vault: Vault, file: VolunteerFile, *, clock: Clock, seen: int | None) -> Changes:
    """Write training and declaration. Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(file, seen=seen)
    return write.changes


def save_cooperation(
    vault: Vault, agreed: Cooperation, *, clock: Clock, seen: int | None
) -> Changes:
    """Write what both sides agreed on. Raises InvalidRecord."""
    with vault.atomic(clock) as write:
        write.put(agreed, seen=seen)
    return write.changes


def hours_paper(
    vault: Vault,
    member_id: str,
    *,
    first: date,
    last: date,
    with_purpose: bool,
    clock: Clock,
) -> Pdf:
    """Hours and expenses of one volunteer; only what was accepted. Raises MemberGone.

    What they were for is in the volunteer's own words, which may name
    somebody: it is on the sheet only where that is asked for.
    """
    member = _member(vault, member_id)
    lines = [
        HoursLine(
            day=one.worked_on,
            what=one.purpose if with_purpose else "",
            minutes=one.minutes,
            cents=one.travel_cents,
        )
        for volunteer, one, standing in _hours(vault, first=first, last=last)
        if volunteer == member_id and standing is Standing.ACCEPTED and one.worked_on is not None
    ]
    return hours_sheet(
        lines,
        letterhead=own_letterhead(vault),
        name=member.name,
        first=first,
        last=last,
        made_on=clock.today(),
    )


def agreement_paper(vault: Vault, agreed: Cooperation, *, clock: Clock) -> Pdf:
    """The agreement with room for both signatures. Raises MemberGone."""
    return cooperation_paper(
        agreed,
        letterhead=own_letterhead(vault),
        name=_member(vault, agreed.member_id).name,
        staff=own_profile(vault).name,
        made_on=clock.today(),
    )


def _member(vault: Vault, member_id: str) -> Member:
    found = vault.get(Member, member_id)
    if found is None:
        raise MemberGone
    return found


def _hours(
    vault: Vault, *, first: date, last: date
) -> Sequence[tuple[str, VolunteerHours, Standing]]:
    """The hours of a period: whose task they were for, and what became of them."""
    tasks = {one.id: one.volunteer_id for one in vault.all(Assignment)}
    reviews: dict[str, list[Review]] = {}
    for review in vault.all(Review):
        reviews.setdefault(review.about_id, []).append(review)
    return [
        (tasks.get(one.assignment_id, ""), one, standing_of(one, reviews.get(one.id, ())))
        for one in vault.all(VolunteerHours, order="worked_on")
        if one.worked_on is not None and first <= one.worked_on <= last
    ]
