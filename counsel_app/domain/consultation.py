"""One counselling conversation with one client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Record):
    """What was talked about and agreed.

    Facts, no verbatim stories, no judgements: social workers may have to
    testify (§ 53 StPO).
    """

    TYPE: ClassVar[str] = "consultation"
    LABEL: ClassVar[Label] = Label(de="Beratung", en="Consultation")
    PROTECTED_BY: ClassVar[str] = "note_class"

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    counsellor_id: Annotated[str, Attr(de="Beratung durch", en="Counsellor", group=Group.KEY)] = ""
    held_on: Annotated[
        date | None, Attr(de="Datum", en="Date", group=Group.CASE_FACTS, mandatory=True)
    ] = None
    minutes: Annotated[
        int | None,
        Attr(de="Dauer (Minuten)", en="Minutes", group=Group.CASE_FACTS, mandatory=True),
    ] = None
    place: Annotated[
        str,
        Attr(de="Ort", en="Place", group=Group.COUNSELLING, codes="places", mandatory=True),
    ] = "OFFICE"
    language: Annotated[
        str,
        Attr(
            de="Sprache",
            en="Language",
            group=Group.COUNSELLING,
            codes="languages",
            mandatory=True,
        ),
    ] = ""
    interpreter: Annotated[
        str,
        Attr(
            de="Sprachmittlung",
            en="Interpreter",
            group=Group.COUNSELLING,
            codes="interpreters",
            mandatory=True,
        ),
    ] = "NONE"
    participants: Annotated[str, Attr(de="Anwesend", en="Participants", group=Group.NOTE)] = ""
    topics: Annotated[
        tuple[str, ...],
        Attr(de="Themen", en="Topics", group=Group.COUNSELLING, codes="topics", mandatory=True),
    ] = ()
    content: Annotated[
        str,
        Attr(
            de="Was besprochen wurde",
            en="What was said",
            search="text",
            group=Group.NOTE,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    agreements: Annotated[
        str,
        Attr(de="Vereinbarungen", en="Agreements", search="text", group=Group.NOTE, multiline=True),
    ] = ""
    next_appointment_on: Annotated[
        date | None,
        Attr(de="Nächster Termin", en="Next appointment", group=Group.APPOINTMENT),
    ] = None
    note_class: Annotated[
        str,
        Attr(
            de="Art der Notiz",
            en="Kind of note",
            group=Group.NOTE,
            codes="note_classes",
            mandatory=True,
        ),
    ] = "normal"
