"""A case that goes from one counsellor to another, once the other one has said yes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

ACCEPTED: Final = "ACCEPTED"
DECLINED: Final = "DECLINED"
NEAR: Final = timedelta(days=14)
"""A date as near as this has to be confirmed by whoever takes the case over."""


class Basis(StrEnum):
    """On what it rests that the other may know the case (``transfer_bases.csv``)."""

    DEPUTY = "DEPUTY"
    """The other has all of it anyway."""
    SAME_ORGANISATION = "SAME_ORGANISATION"
    RELEASE = "RELEASE"


class Stage(StrEnum):
    """How far a transfer is."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(Record):
    """Who offers a case to whom, on what it rests, and what the other says.

    Until the answer the case stays where it is. Within one organisation no
    release is needed; another one learns nothing without (§ 203 StGB).
    """

    TYPE: ClassVar[str] = "transfer"
    LABEL: ClassVar[Label] = Label(de="Fallübergabe", en="Case transfer")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    from_id: Annotated[str, Attr(de="Von", en="From", group=Group.KEY, mandatory=True)] = ""
    to_id: Annotated[str, Attr(de="An", en="To", group=Group.KEY, mandatory=True)] = ""
    offered_on: Annotated[
        date | None,
        Attr(de="Angeboten am", en="Offered on", group=Group.CASE_FACTS, mandatory=True),
    ] = None
    reason: Annotated[
        str,
        Attr(de="Warum", en="Why", group=Group.REFERRAL, codes="transfer_reasons", mandatory=True),
    ] = ""
    basis: Annotated[
        str,
        Attr(de="Worauf es beruht", en="Rests on", group=Group.REFERRAL, codes="transfer_bases"),
    ] = ""
    agreed_on: Annotated[
        date | None,
        Attr(de="Einverstanden am", en="Client agreed on", group=Group.REFERRAL),
    ] = None
    release_id: Annotated[
        str, Attr(de="Entbindung", en="Release", group=Group.REFERRAL, link="release")
    ] = ""
    passed_on: Annotated[
        str,
        Attr(
            de="Was die oder der andere wissen soll",
            en="What the other should know",
            group=Group.NOTE,
            multiline=True,
        ),
    ] = ""
    answer: Annotated[
        str,
        Attr(de="Antwort", en="Answer", group=Group.CASE_FACTS, codes="transfer_answers"),
    ] = ""
    answered_on: Annotated[
        date | None, Attr(de="Geantwortet am", en="Answered on", group=Group.CASE_FACTS)
    ] = None
    answer_why: Annotated[
        str,
        Attr(de="Satz dazu", en="Sentence with it", group=Group.NOTE, multiline=True),
    ] = ""
    dates_confirmed_on: Annotated[
        date | None,
        Attr(de="Nahe Termine bestätigt am", en="Near dates confirmed on", group=Group.CASE_FACTS),
    ] = None
    withdrawn_on: Annotated[
        date | None, Attr(de="Zurückgezogen am", en="Taken back on", group=Group.CASE_FACTS)
    ] = None

    @property
    def stage(self) -> Stage:
        """How far it is. An acceptance that crossed a withdrawal counts: the case has moved."""
        if self.answer in (ACCEPTED, DECLINED):
            return Stage.ACCEPTED if self.answer == ACCEPTED else Stage.DECLINED
        return Stage.WITHDRAWN if self.withdrawn_on else Stage.OFFERED

    @property
    def has_arrived(self) -> bool:
        """Whether the package with the case is here; the region's exports say only that it is."""
        return bool(self.basis)


def is_near(deadline: Deadline, today: date) -> bool:
    """Whether an open date falls within the next two weeks, or has passed."""
    day = deadline.counts_on
    return deadline.done_on is None and day is not None and day <= today + NEAR


def open_dates(deadlines: Iterable[Deadline]) -> list[Deadline]:
    """The dates that are not done, the earliest first; undated ones last."""
    waiting = (one for one in deadlines if one.done_on is None)
    return sorted(waiting, key=lambda one: (one.counts_on or date.max, one.id))
