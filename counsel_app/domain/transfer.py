"""A case that goes from one counsellor to another, once the other one has said yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

ACCEPTED: Final = "ACCEPTED"
DECLINED: Final = "DECLINED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(Record):
    """Who offers a case to whom, on what it rests, and what the other says.

    Until the answer the case stays where it is.
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
        Attr(de="Warum nicht", en="Why not", group=Group.NOTE, multiline=True),
    ] = ""
