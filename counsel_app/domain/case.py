"""The case: one person's counselling by one service, from contact to closure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class HousingPeriod:
    """Where the client lived before, and how."""

    housing: Annotated[
        str,
        Attr(
            de="Wohnform",
            en="Housing",
            group=Group.IDENTITY,
            codes="housing_types",
            mandatory=True,
        ),
    ] = "UNKNOWN"
    lived_from: Annotated[date | None, Attr(de="Von", en="From", group=Group.IDENTITY)] = None
    lived_to: Annotated[date | None, Attr(de="Bis", en="To", group=Group.IDENTITY)] = None
    town: Annotated[str, Attr(de="Ort", en="Town", group=Group.IDENTITY)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """A case; everyone in a family has one of their own, with their own secrets."""

    TYPE: ClassVar[str] = "case"
    LABEL: ClassVar[Label] = Label(de="Fall", en="Case")

    client_id: Annotated[str, Attr(de="Person", en="Person", group=Group.KEY, mandatory=True)]
    number: Annotated[
        str,
        Attr(
            de="Fallnummer", en="Case number", search="text", group=Group.IDENTITY, mandatory=True
        ),
    ] = ""
    counsellor_id: Annotated[str, Attr(de="Beratung durch", en="Counsellor", group=Group.KEY)] = ""
    service: Annotated[
        str, Attr(de="Dienst", en="Service", group=Group.CASE_FACTS, codes="services")
    ] = "FSA"
    region: Annotated[
        str, Attr(de="Region", en="Region", group=Group.DEMOGRAPHY, codes="regions")
    ] = ""
    housing_type: Annotated[
        str,
        Attr(de="Wohnform", en="Housing", group=Group.IDENTITY, codes="housing_types"),
    ] = ""
    housing_since: Annotated[
        date | None, Attr(de="Wohnt so seit", en="Lives so since", group=Group.IDENTITY)
    ] = None
    housing_before: Annotated[
        tuple[HousingPeriod, ...],
        Attr(de="Wohnen, bisher", en="Housing so far", group=Group.IDENTITY),
    ] = ()
    housing_group: Annotated[
        str,
        Attr(
            de="Wohnen, grob",
            en="Housing group",
            group=Group.CASE_FACTS,
            codes="housing_groups",
        ),
    ] = ""
    access_route: Annotated[
        str,
        Attr(de="Zugang", en="Access route", group=Group.CASE_FACTS, codes="access_routes"),
    ] = ""
    first_contact_on: Annotated[
        date | None, Attr(de="Erster Kontakt", en="First contact", group=Group.CASE_FACTS)
    ] = None
    first_appointment_on: Annotated[
        date | None, Attr(de="Erster Termin", en="First appointment", group=Group.CASE_FACTS)
    ] = None
    urgent: Annotated[
        tuple[str, ...],
        Attr(de="Dringend", en="Urgent", group=Group.VIOLENCE, codes="urgent_flags"),
    ] = ()
    privacy_notice_on: Annotated[
        date | None,
        Attr(de="Datenschutz erklärt am", en="Privacy explained on", group=Group.NOTE),
    ] = None
    privacy_notice_language: Annotated[
        str,
        Attr(
            de="Datenschutz erklärt auf",
            en="Privacy explained in",
            group=Group.NOTE,
            codes="languages",
        ),
    ] = ""
    privacy_notice_how: Annotated[
        str,
        Attr(
            de="Datenschutz erklärt, wie",
            en="Privacy explained, how",
            group=Group.NOTE,
            codes="notice_ways",
        ),
    ] = ""
    resources: Annotated[
        str,
        Attr(
            de="Was trägt: Menschen, Fähigkeiten, Wünsche",
            en="Resources, network, wishes",
            group=Group.PLAN,
            multiline=True,
        ),
    ] = ""
    closed_on: Annotated[
        date | None, Attr(de="Beendet am", en="Closed on", group=Group.CASE_FACTS)
    ] = None
    closure_reason: Annotated[
        str,
        Attr(
            de="Beendet weil",
            en="Closure reason",
            group=Group.CASE_FACTS,
            codes="closure_reasons",
        ),
    ] = ""
    client_view: Annotated[
        str,
        Attr(
            de="Was die Klientin oder der Klient dazu sagt",
            en="What the client says about it",
            group=Group.NOTE,
            multiline=True,
        ),
    ] = ""
    hold_until: Annotated[
        date | None, Attr(de="Aufbewahren bis", en="Keep until", group=Group.NOTE)
    ] = None
    hold_why: Annotated[
        str, Attr(de="Warum aufbewahren", en="Why it is kept", group=Group.NOTE)
    ] = ""
