"""People with a device: colleagues, coordinators, volunteers, and oneself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


class Role(StrEnum):
    """What a profile is for; it decides which screens there are."""

    COUNSELLOR = "counsellor"
    COORDINATOR = "coordinator"
    VOLUNTEER = "volunteer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Record):
    """Someone whose key card was compared and accepted on this device.

    ``id`` is the person's id; ``scope`` is what exports to them may hold
    (an ``Audience``).
    """

    TYPE: ClassVar[str] = "member"
    LABEL: ClassVar[Label] = Label(de="Person im Team", en="Team member")

    name: Annotated[str, Attr(de="Name", en="Name", group=Group.LOCAL, mandatory=True)] = ""
    role: Annotated[
        str, Attr(de="Rolle", en="Role", group=Group.LOCAL, codes="roles", mandatory=True)
    ] = ""
    organisation: Annotated[str, Attr(de="Träger", en="Organisation", group=Group.LOCAL)] = ""
    scope: Annotated[
        str,
        Attr(de="Bekommt", en="Receives", group=Group.LOCAL, codes="scopes", mandatory=True),
    ] = ""
    device: Annotated[str, Attr(de="Gerät", en="Device", group=Group.LOCAL)] = ""
    key_card: Annotated[str, Attr(de="Schlüsselkarte", en="Key card", group=Group.LOCAL)] = ""
    accepted_on: Annotated[
        date | None, Attr(de="Aufgenommen am", en="Accepted on", group=Group.LOCAL)
    ] = None
    revoked_on: Annotated[
        date | None, Attr(de="Vertrauen entzogen am", en="Trust withdrawn on", group=Group.LOCAL)
    ] = None
    revoked_why: Annotated[
        str, Attr(de="Grund", en="Reason", group=Group.LOCAL, multiline=True)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """The own organisation: what stands on its letterhead."""

    TYPE: ClassVar[str] = "organisation"
    LABEL: ClassVar[Label] = Label(de="Träger", en="Organisation")

    name: Annotated[str, Attr(de="Name", en="Name", group=Group.LOCAL, mandatory=True)] = ""
    subtitle: Annotated[str, Attr(de="Untertitel", en="Subtitle", group=Group.LOCAL)] = ""
    street: Annotated[str, Attr(de="Straße und Nummer", en="Street", group=Group.LOCAL)] = ""
    postcode: Annotated[str, Attr(de="PLZ", en="Postcode", group=Group.LOCAL)] = ""
    town: Annotated[str, Attr(de="Ort", en="Town", group=Group.LOCAL)] = ""
    phone: Annotated[str, Attr(de="Telefon", en="Phone", group=Group.LOCAL)] = ""
    email: Annotated[str, Attr(de="E-Mail", en="Email", group=Group.LOCAL)] = ""
    consultation_hours: Annotated[
        str, Attr(de="Sprechzeiten", en="Opening hours", group=Group.LOCAL)
    ] = ""
