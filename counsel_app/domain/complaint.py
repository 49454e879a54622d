"""A client's complaint about the service, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

TO_ANSWER: Final = Label(de="Beschwerde beantworten", en="Answer the complaint")
"""How lists of dates call a complaint: what it is about is not for everybody's eyes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(Record):
    """What the client complains about; kept from volunteers and from the region."""

    TYPE: ClassVar[str] = "complaint"
    LABEL: ClassVar[Label] = Label(de="Beschwerde", en="Complaint")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    received_on: Annotated[
        date | None, Attr(de="Eingegangen am", en="Received on", group=Group.NOTE, mandatory=True)
    ] = None
    received_how: Annotated[
        str,
        Attr(de="Wie eingegangen", en="How", group=Group.NOTE, codes="complaint_ways"),
    ] = ""
    about: Annotated[
        str,
        Attr(de="Worüber", en="What about", group=Group.NOTE, mandatory=True, multiline=True),
    ] = ""
    due_on: Annotated[date | None, Attr(de="Antwort bis", en="Answer by", group=Group.NOTE)] = None
    answer: Annotated[str, Attr(de="Antwort", en="Answer", group=Group.NOTE, multiline=True)] = ""
    answered_on: Annotated[
        date | None, Attr(de="Beantwortet am", en="Answered on", group=Group.NOTE)
    ] = None
    closed_on: Annotated[date | None, Attr(de="Erledigt am", en="Closed on", group=Group.NOTE)] = (
        None
    )
