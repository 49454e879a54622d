"""What a volunteer gives back is a proposal; what the counsellor says to it.

A proposal stays the volunteer's own record, whatever becomes of it. The
counsellor's word on it is a record beside it: accepted, perhaps with an
amendment of their own, or returned with a sentence that the volunteer reads.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record, to_wire
from counsel_app.domain.volunteering import VolunteerNote


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerHours(Record):
    """Time and travel cost that a volunteer spent on one task."""

    TYPE: ClassVar[str] = "volunteer_hours"
    LABEL: ClassVar[Label] = Label(de="Stunden", en="Hours")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    assignment_id: Annotated[
        str, Attr(de="Begleitung", en="Assignment", group=Group.KEY, mandatory=True)
    ]
    worked_on: Annotated[
        date | None, Attr(de="Tag", en="Day", group=Group.VOLUNTEER_LOG, mandatory=True)
    ] = None
    minutes: Annotated[int, Attr(de="Minuten", en="Minutes", group=Group.VOLUNTEER_LOG)] = 0
    travel_cents: Annotated[
        int, Attr(de="Fahrtkosten in Cent", en="Travel cost in cents", group=Group.VOLUNTEER_LOG)
    ] = 0
    purpose: Annotated[
        str, Attr(de="Wofür", en="What for", group=Group.VOLUNTEER_LOG, mandatory=True)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerPaper(Record):
    """A paper that a volunteer photographed; ``sha256`` is of the bytes as they are kept."""

    TYPE: ClassVar[str] = "volunteer_paper"
    LABEL: ClassVar[Label] = Label(de="Foto eines Papiers", en="Photo of a paper")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    assignment_id: Annotated[
        str, Attr(de="Begleitung", en="Assignment", group=Group.KEY, mandatory=True)
    ]
    title: Annotated[
        str, Attr(de="Was es ist", en="What it is", group=Group.VOLUNTEER_LOG, mandatory=True)
    ] = ""
    media_type: Annotated[str, Attr(de="Dateiart", en="File type", group=Group.VOLUNTEER_LOG)] = ""
    size: Annotated[
        int, Attr(de="Größe in Byte", en="Size in bytes", group=Group.VOLUNTEER_LOG)
    ] = 0
    sha256: Annotated[str, Attr(de="Prüfsumme", en="Checksum", group=Group.VOLUNTEER_LOG)] = ""
    added_on: Annotated[
        date | None,
        Attr(de="Hinzugefügt am", en="Added on", group=Group.VOLUNTEER_LOG, mandatory=True),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Record):
    """A counsellor's word on one thing that a volunteer gave back."""

    TYPE: ClassVar[str] = "volunteer_review"
    LABEL: ClassVar[Label] = Label(de="Antwort an Ehrenamtliche", en="Answer to a volunteer")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    assignment_id: Annotated[
        str, Attr(de="Begleitung", en="Assignment", group=Group.KEY, mandatory=True)
    ]
    about_id: Annotated[str, Attr(de="Zu", en="About", group=Group.KEY, mandatory=True)]
    decision: Annotated[
        str,
        Attr(
            de="Entscheidung",
            en="Decision",
            group=Group.VOLUNTEER_LOG,
            codes="review_decisions",
            mandatory=True,
        ),
    ] = ""
    sentence: Annotated[
        str,
        Attr(
            de="Ein Satz für die Ehrenamtliche oder den Ehrenamtlichen",
            en="A sentence for the volunteer",
            group=Group.VOLUNTEER_LOG,
            multiline=True,
        ),
    ] = ""
    wording: Annotated[
        str,
        Attr(de="Prüfsumme des Wortlauts", en="Checksum of the wording", group=Group.VOLUNTEER_LOG),
    ] = ""
    """What was decided on: where the volunteer wrote it anew, the decision is of the old one."""
    decided_on: Annotated[
        date | None,
        Attr(de="Entschieden am", en="Decided on", group=Group.VOLUNTEER_LOG, mandatory=True),
    ] = None
    amendment: Annotated[
        str,
        Attr(
            de="Nachtrag dazu", en="Amendment to it", group=Group.NOTE, multiline=True,
            search="text",
        ),
    ] = ""  # fmt: skip
    """The counsellor's own words beside the volunteer's; they stay with the counsellors."""
    kept_id: Annotated[str, Attr(de="Übernommen als", en="Kept as", group=Group.PLAN)] = ""
    """The date or document of the case that was made from it."""


Proposal: TypeAlias = VolunteerNote | VolunteerHours | VolunteerPaper

PROPOSALS: Final = (VolunteerNote, VolunteerHours, VolunteerPaper)
"""What a volunteer's device may send: nothing else is taken in from it."""
PROPOSAL_TYPES: Final = frozenset(kind.TYPE for kind in PROPOSALS)
ACCEPTED: Final = "ACCEPTED"
RETURNED: Final = "RETURNED"


class Standing(StrEnum):
    """What became of a proposal."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    RETURNED = "returned"


def wording_of(proposal: Proposal) -> str:
    """SHA-256 over what a proposal says; the same on the volunteer's and on our side.

    Blank fields are left out: a field that a newer program brings must not
    undo the decisions of an older one.
    """
    said = {name: value for name, value in to_wire(proposal).items() if value not in (None, "", 0)}
    text = json.dumps([proposal.id, said], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def review_of(proposal: Proposal, reviews: Iterable[Review]) -> Review | None:
    """The latest word on the proposal as it is worded now; None while it waits."""
    wording = wording_of(proposal)
    found = [one for one in reviews if one.about_id == proposal.id and one.wording == wording]
    return max(found, key=lambda one: one.id, default=None)


def last_word(proposal: Proposal, reviews: Iterable[Review]) -> Review | None:
    """The latest word on the proposal, also on an earlier wording of it."""
    return max(
        (one for one in reviews if one.about_id == proposal.id),
        key=lambda one: one.id,
        default=None,
    )


def standing_of(proposal: Proposal, reviews: Iterable[Review]) -> Standing:
    """Whether a proposal waits, was accepted or was returned."""
    review = review_of(proposal, reviews)
    if review is None:
        return Standing.WAITING
    return Standing.ACCEPTED if review.decision == ACCEPTED else Standing.RETURNED


def hours_words(minutes: int) -> str:
    """``90`` → ``1:30 h``."""
    return f"{minutes // 60}:{minutes % 60:02} h"


def euro_words(cents: int, language: str) -> str:
    """``320`` → ``€3.20`` in English, else ``3,20 €``."""
    amount = f"{cents // 100}.{cents % 100:02}"
    return f"€{amount}" if language == "en" else f"{amount.replace('.', ',')} €"
