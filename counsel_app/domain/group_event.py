"""What a service does with many at once: heads are counted, nobody is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEvent(Record):
    """An open day, an information evening, a walk to an office.

    It belongs to no case. A region gets what can be counted; place, title and
    note are free text and stay.
    """

    TYPE: ClassVar[str] = "group_event"
    LABEL: ClassVar[Label] = Label(de="Gruppenveranstaltung", en="Group event")

    counsellor_id: Annotated[str, Attr(de="Angeboten von", en="Held by", group=Group.KEY)] = ""
    held_on: Annotated[
        date | None, Attr(de="Datum", en="Date", group=Group.CASE_FACTS, mandatory=True)
    ] = None
    kind: Annotated[
        str,
        Attr(
            de="Art",
            en="Kind",
            group=Group.CASE_FACTS,
            codes="group_event_kinds",
            mandatory=True,
        ),
    ] = ""
    title: Annotated[str, Attr(de="Titel", en="Title", group=Group.NOTE)] = ""
    place: Annotated[str, Attr(de="Ort", en="Place", group=Group.NOTE)] = ""
    region: Annotated[
        str, Attr(de="Region", en="Region", group=Group.CASE_FACTS, codes="regions")
    ] = ""
    heads: Annotated[
        int | None,
        Attr(de="Köpfe", en="Heads", group=Group.CASE_FACTS, mandatory=True),
    ] = None
    minutes: Annotated[
        int | None, Attr(de="Dauer (Minuten)", en="Minutes", group=Group.CASE_FACTS)
    ] = None
    topics: Annotated[
        tuple[str, ...],
        Attr(de="Themen", en="Topics", group=Group.CASE_FACTS, codes="topics"),
    ] = ()
    note: Annotated[str, Attr(de="Notiz", en="Note", group=Group.NOTE, multiline=True)] = ""
