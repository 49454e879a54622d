"""Handing a case over to another service: from refugee social work to integration counselling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover(Record):
    """Who hands over to whom, on what it rests, and what the client wants passed on.

    Within one organisation the client's agreement is enough; another
    organisation learns nothing without a release (§ 203 StGB).
    """

    TYPE: ClassVar[str] = "handover"
    LABEL: ClassVar[Label] = Label(de="Übergabe", en="Handover")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    from_service: Annotated[
        str, Attr(de="Von Dienst", en="From service", group=Group.CASE_FACTS, codes="services")
    ] = ""
    to_service: Annotated[
        str,
        Attr(
            de="An Dienst",
            en="To service",
            group=Group.CASE_FACTS,
            codes="services",
            mandatory=True,
        ),
    ] = ""
    institution_id: Annotated[
        str,
        Attr(
            de="Anderer Träger (leer: im eigenen Haus)",
            en="Other organisation (blank: in our own)",
            group=Group.REFERRAL,
            link="institution",
        ),
    ] = ""
    handed_on: Annotated[
        date | None,
        Attr(de="Übergeben am", en="Handed over on", group=Group.CASE_FACTS, mandatory=True),
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
            de="Was die Klientin oder der Klient weitergeben möchte",
            en="What the client wants passed on",
            group=Group.NOTE,
            multiline=True,
        ),
    ] = ""
