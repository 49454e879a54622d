"""Who wrote what of a case, and when: what the timeline says beside each entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from counsel_app.store.authors import first_written
from counsel_app.store.vault import Vault
from counsel_app.usecases.cases import CaseView
from counsel_app.usecases.team import name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """When a record was written first (UTC), and by whom; the name may be unknown."""

    at: datetime
    by: str

    @property
    def initials(self) -> str:
        """The first letters of up to three words of the name."""
        return initials(self.by)


def initials(name: str) -> str:
    """``Anna Kern`` → ``AK``; empty for an empty name."""
    return "".join(word[0] for word in name.split()[:3]).upper()


def written(vault: Vault, view: CaseView) -> Mapping[str, Written]:
    """For every record of a case, by its id, who wrote it first."""
    records = (
        view.case,
        *view.consultations,
        *view.needs,
        *view.goals,
        *view.steps,
        *view.deadlines,
        *view.referrals,
        *view.releases,
        *view.letters,
        *view.attachments,
        *view.assignments,
        *view.volunteer_notes,
        *view.volunteer_hours,
        *view.volunteer_papers,
        *view.reviews,
        *view.handovers,
    )
    found = first_written(vault, [record.id for record in records])
    names = {author: name_of(vault, author) for _at, author in found.values()}
    told = {
        record_id: Written(at=at, by=names[author]) for record_id, (at, author) in found.items()
    }
    for review in view.reviews:
        # What a volunteer proposed stays the volunteer's, also as a date or document of the case.
        if review.kept_id in told and review.about_id in told:
            told[review.kept_id] = replace(told[review.kept_id], by=told[review.about_id].by)
    return told
