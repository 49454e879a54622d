"""What is kept of a volunteer as such: training, confidentiality, what both sides agreed on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerFile(Record):
    """One volunteer's training and declaration of confidentiality.

    Data of someone who works here (§ 26 BDSG, § 203 (3) StGB): for the own
    organisation and for no export beyond it.
    """

    TYPE: ClassVar[str] = "volunteer_file"
    LABEL: ClassVar[Label] = Label(de="Ehrenamtsblatt", en="Volunteer's sheet")

    member_id: Annotated[
        str, Attr(de="Ehrenamtlich", en="Volunteer", group=Group.KEY, mandatory=True)
    ]
    training: Annotated[
        str, Attr(de="Schulungen", en="Training", group=Group.STAFF, multiline=True)
    ] = ""
    trained_on: Annotated[
        date | None, Attr(de="Zuletzt geschult am", en="Last trained on", group=Group.STAFF)
    ] = None
    declared_on: Annotated[
        date | None,
        Attr(
            de="Verschwiegenheit erklärt am",
            en="Confidentiality declared on",
            group=Group.STAFF,
        ),
    ] = None
    remark: Annotated[str, Attr(de="Bemerkung", en="Remark", group=Group.STAFF, multiline=True)] = (
        ""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooperation(Record):
    """What staff and a volunteer agreed on (thesis 1: binding cooperation)."""

    TYPE: ClassVar[str] = "cooperation"
    LABEL: ClassVar[Label] = Label(
        de="Vereinbarung zur Zusammenarbeit", en="Agreement on working together"
    )

    member_id: Annotated[
        str, Attr(de="Ehrenamtlich", en="Volunteer", group=Group.KEY, mandatory=True)
    ]
    agreed_on: Annotated[
        date | None,
        Attr(de="Vereinbart am", en="Agreed on", group=Group.STAFF, mandatory=True),
    ] = None
    tasks: Annotated[
        str,
        Attr(
            de="Aufgaben", en="Tasks", group=Group.STAFF, mandatory=True, multiline=True,
        ),
    ] = ""  # fmt: skip
    not_tasks: Annotated[
        str,
        Attr(de="Was nicht dazugehört", en="Not part of it", group=Group.STAFF, multiline=True),
    ] = ""
    of_volunteer: Annotated[
        str,
        Attr(
            de="Was wir von Ihnen erwarten",
            en="What we expect of you",
            group=Group.STAFF,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    of_staff: Annotated[
        str,
        Attr(
            de="Was Sie von uns erwarten können",
            en="What you can expect of us",
            group=Group.STAFF,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    review_on: Annotated[
        date | None, Attr(de="Wieder besprechen am", en="Talk again on", group=Group.STAFF)
    ] = None
    signed_on: Annotated[
        date | None,
        Attr(de="Beide unterschrieben am", en="Both signed on", group=Group.STAFF),
    ] = None
