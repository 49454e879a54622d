"""Offices, advice centres and course providers that clients are referred to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution(Record):
    """One entry of the directory; no client data belongs here."""

    TYPE: ClassVar[str] = "institution"
    LABEL: ClassVar[Label] = Label(de="Einrichtung", en="Institution")

    name: Annotated[
        str, Attr(de="Name", en="Name", search="name", group=Group.DIRECTORY, mandatory=True)
    ] = ""
    kind: Annotated[
        str,
        Attr(
            de="Art",
            en="Kind",
            group=Group.DIRECTORY,
            codes="institution_kinds",
            mandatory=True,
        ),
    ] = ""
    contact_person: Annotated[
        str, Attr(de="Ansprechperson", en="Contact person", group=Group.DIRECTORY)
    ] = ""
    street: Annotated[str, Attr(de="Straße und Nummer", en="Street", group=Group.DIRECTORY)] = ""
    postcode: Annotated[str, Attr(de="PLZ", en="Postcode", group=Group.DIRECTORY)] = ""
    town: Annotated[str, Attr(de="Ort", en="Town", group=Group.DIRECTORY)] = ""
    phone: Annotated[str, Attr(de="Telefon", en="Phone", group=Group.DIRECTORY)] = ""
    email: Annotated[str, Attr(de="E-Mail", en="Email", group=Group.DIRECTORY)] = ""
    opening_hours: Annotated[
        str, Attr(de="Öffnungszeiten", en="Opening hours", group=Group.DIRECTORY)
    ] = ""
    checked_on: Annotated[
        date | None, Attr(de="Geprüft am", en="Checked on", group=Group.DIRECTORY)
    ] = None
    stop: Annotated[str, Attr(de="Haltestelle", en="Tram stop", group=Group.DIRECTORY)] = ""
    hsds: Annotated[
        str,
        Attr(
            de="Weitere Angaben (HSDS)",
            en="Further details (HSDS)",
            group=Group.DIRECTORY,
            multiline=True,
        ),
    ] = ""
    """What another directory says beyond these fields, as JSON: it goes out again as it came."""
