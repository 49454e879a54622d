"""Referrals to other offices, and the release from secrecy they rest on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record

_NUMBER: Final = re.compile(r"R-(\d+)")


def next_number(taken: Iterable[str]) -> str:
    """The number after the highest of ``taken``; numbers of another form do not count."""
    found = (_NUMBER.fullmatch(number) for number in taken)
    return f"R-{max((int(match[1]) for match in found if match), default=0) + 1:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release(Record):
    """A release from confidentiality (Schweigepflichtentbindung).

    For one recipient, one purpose, named information; voluntary and
    revocable; ends with its occasion (§ 203 StGB, Art. 7 DSGVO).
    """

    TYPE: ClassVar[str] = "release"
    LABEL: ClassVar[Label] = Label(de="Schweigepflichtentbindung", en="Release")

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    number: Annotated[str, Attr(de="Nummer", en="Number", group=Group.REFERRAL, mandatory=True)] = (
        ""
    )
    institution_id: Annotated[
        str,
        Attr(
            de="Gegenüber", en="Towards", group=Group.REFERRAL, mandatory=True, link="institution"
        ),
    ] = ""
    information: Annotated[
        str,
        Attr(
            de="Welche Angaben",
            en="Which information",
            group=Group.REFERRAL,
            mandatory=True,
            multiline=True,
        ),
    ] = ""
    purpose: Annotated[
        str, Attr(de="Zweck", en="Purpose", search="text", group=Group.REFERRAL, mandatory=True)
    ] = ""
    is_mutual: Annotated[bool, Attr(de="Gegenseitig", en="Mutual", group=Group.REFERRAL)] = False
    given_on: Annotated[
        date | None, Attr(de="Erteilt am", en="Given on", group=Group.REFERRAL, mandatory=True)
    ] = None
    ends_on: Annotated[date | None, Attr(de="Gilt bis", en="Valid until", group=Group.REFERRAL)] = (
        None
    )
    revoked_on: Annotated[
        date | None, Attr(de="Widerrufen am", en="Revoked on", group=Group.REFERRAL)
    ] = None

    def is_valid(self, day: date) -> bool:
        """Whether the release covers a letter written on ``day``."""
        return (
            self.given_on is not None
            and self.given_on <= day
            and (self.ends_on is None or day <= self.ends_on)
            and (self.revoked_on is None or day < self.revoked_on)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Record):
    """Handing a client on for one purpose, with only the ticked data."""

    TYPE: ClassVar[str] = "referral"
    LABEL: ClassVar[Label] = Label(de="Verweis", en="Referral")
    PROTECTED_BY: ClassVar[str] = "note_class"

    case_id: Annotated[str, Attr(de="Fall", en="Case", group=Group.KEY, mandatory=True)]
    institution_id: Annotated[
        str, Attr(de="An", en="To", group=Group.REFERRAL_RESULT, mandatory=True, link="institution")
    ] = ""
    purpose: Annotated[
        str,
        Attr(de="Zweck", en="Purpose", group=Group.REFERRAL, mandatory=True, multiline=True),
    ] = ""
    request: Annotated[
        str,
        Attr(de="Worum wir bitten", en="What we ask for", group=Group.REFERRAL, multiline=True),
    ] = ""
    urgency: Annotated[
        str,
        Attr(de="Dringlichkeit", en="Urgency", group=Group.REFERRAL, codes="urgencies"),
    ] = "NORMAL"
    shared_fields: Annotated[
        tuple[str, ...],
        Attr(
            de="Weitergegebene Angaben",
            en="Shared data",
            group=Group.REFERRAL,
            codes="shareable_fields",
        ),
    ] = ()
    shared_note: Annotated[
        str,
        Attr(
            de="Weiterer Hinweis",
            en="Further remark",
            group=Group.REFERRAL,
            multiline=True,
        ),
    ] = ""
    release_id: Annotated[
        str, Attr(de="Entbindung", en="Release", group=Group.REFERRAL, link="release")
    ] = ""
    goes_alone: Annotated[
        bool,
        Attr(de="Person geht selbst hin", en="Client goes alone", group=Group.REFERRAL),
    ] = False
    sent_on: Annotated[
        date | None, Attr(de="Gesendet am", en="Sent on", group=Group.CASE_FACTS)
    ] = None
    appointment_on: Annotated[
        date | None, Attr(de="Termin dort", en="Appointment there", group=Group.REFERRAL)
    ] = None
    wait_group: Annotated[
        str,
        Attr(
            de="Wartezeit bis zum Termin, grob",
            en="Wait for the appointment, roughly",
            group=Group.REFERRAL_RESULT,
            codes="wait_groups",
        ),
    ] = ""
    feedback_due_on: Annotated[
        date | None, Attr(de="Rückmeldung bis", en="Feedback by", group=Group.REFERRAL)
    ] = None
    result: Annotated[
        str,
        Attr(
            de="Ergebnis",
            en="Result",
            group=Group.REFERRAL_RESULT,
            codes="referral_results",
            mandatory=True,
        ),
    ] = "SENT"
    answered_on: Annotated[
        date | None, Attr(de="Rückmeldung vom", en="Answer of", group=Group.REFERRAL)
    ] = None
    answer: Annotated[
        str,
        Attr(de="Rückmeldung", en="Answer", group=Group.REFERRAL, multiline=True),
    ] = ""
    note_class: Annotated[
        str,
        Attr(
            de="Art des Verweises",
            en="Kind of referral",
            group=Group.REFERRAL,
            codes="note_classes",
        ),
    ] = "normal"
