"""A coordinator's first page: what waits, of each thing a count and how old it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from counsel_app.domain.audit import Kind
from counsel_app.domain.clock import Clock
from counsel_app.domain.give_back import (
    Proposal,
    Review,
    Standing,
    VolunteerHours,
    VolunteerPaper,
    standing_of,
)
from counsel_app.domain.member import Role
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.authors import first_written
from counsel_app.store.vault import Vault
from counsel_app.usecases import difference_questions, differences, duplicates
from counsel_app.usecases.access_list import count_since
from counsel_app.usecases.arrivals import Arrivals, view_arrivals
from counsel_app.usecases.places import exchange_folders
from counsel_app.usecases.region_directory import DirectoryView, view_directory
from counsel_app.usecases.team import members

WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWork:
    """What waits for a decision in the merged file."""

    differences: int
    answered: int
    """Own questions on differences that somebody has answered."""
    persons: int
    """Open questions about people seen twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submissions:
    """What volunteers gave back and no counsellor has looked at; counts only."""

    volunteers: int
    waiting: int
    days: int | None
    """Since the oldest of them was written; None where nothing waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The people of this file and the signed directory, if there is one."""

    trusted: int
    revoked: tuple[str, ...]
    """Names of those trusted no longer."""
    directory: DirectoryView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accesses:
    """What was done with this file in the last seven days."""

    seen: int
    written: int
    left: int
    gone: int


def incoming(vault: Vault, *, clock: Clock, report: Report = unheard) -> Arrivals | None:
    """What lies in the folders; None until one was chosen. Raises FolderGone."""
    folders = exchange_folders(vault)
    if not folders:
        return None
    return view_arrivals(vault, folders[0], clock=clock, also=folders[1:], report=report)


def open_work(vault: Vault) -> OpenWork:
    """Counts of what is undecided; quick, nobody is compared."""
    return OpenWork(
        differences=differences.to_decide(vault),
        answered=difference_questions.answered(vault),
        persons=duplicates.open_questions(vault),
    )


def likely_pairs(vault: Vault, *, report: Report = unheard) -> int:
    """How many pairs of people may be one and nobody was asked; compares everybody."""
    return sum(one.state == duplicates.OPEN for one in duplicates.duplicates(vault, report=report))


def submissions(vault: Vault, *, today: date) -> Submissions:
    """What volunteers gave back that nobody has looked at."""
    reviews: dict[str, list[Review]] = {}
    for review in vault.all(Review):
        reviews.setdefault(review.about_id, []).append(review)
    every: tuple[Proposal, ...] = (
        *vault.all(VolunteerNote),
        *vault.all(VolunteerHours),
        *vault.all(VolunteerPaper),
    )
    waiting = [
        one.id for one in every if standing_of(one, reviews.get(one.id, ())) is Standing.WAITING
    ]
    written: Iterable[tuple[datetime, str]] = first_written(vault, waiting).values()
    return Submissions(
        volunteers=sum(one.role == Role.VOLUNTEER and not one.revoked_on for one in members(vault)),
        waiting=len(waiting),
        days=max(((today - at.astimezone().date()).days for at, _ in written), default=None),
    )


def keys(vault: Vault, *, clock: Clock) -> Keys:
    """Who is trusted, who no longer, and until when the directory counts."""
    known = members(vault)
    return Keys(
        trusted=sum(one.revoked_on is None for one in known),
        revoked=tuple(one.name for one in known if one.revoked_on is not None),
        directory=view_directory(vault, clock=clock),
    )


def accesses(vault: Vault, *, today: date) -> Accesses:
    """How often somebody saw, wrote, passed on or took away something in the last week."""
    first = today - WEEK
    return Accesses(
        seen=count_since(vault, Kind.SEEN, first),
        written=count_since(vault, Kind.WRITTEN, first),
        left=count_since(vault, Kind.LEFT, first),
        gone=count_since(vault, Kind.GONE, first),
    )
