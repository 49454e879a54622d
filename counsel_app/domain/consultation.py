"""One counselling conversation with one client."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Final

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record, to_wire

AGREED: Final = Label(de="Vereinbarter Termin", en="Agreed appointment")
"""What lists call the next appointment of a consultation: it has no title of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Record):
    """What was talked about and agreed.

    Once signed it is not edited any more, only amended by another one
    (``amends_id``): what was written down when stays visible.

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
    amends_id: Annotated[
        str, Attr(de="Nachtrag zu", en="Amends", group=Group.KEY, link="consultation")
    ] = ""
    signed_on: Annotated[
        date | None, Attr(de="Unterschrieben am", en="Signed on", group=Group.NOTE)
    ] = None
    seal: Annotated[
        str, Attr(de="Prüfsumme der Unterschrift", en="Checksum of the signature", group=Group.NOTE)
    ] = ""

    def was_altered_after_signing(self) -> bool:
        """Whether the words are not those that were signed (a merge can bring others)."""
        return self.signed_on is not None and self.seal != seal_of(self)


def seal_of(consultation: Consultation) -> str:
    """SHA-256 over everything in a consultation but its signature, in hexadecimal."""
    signed = {
        name: value
        for name, value in to_wire(consultation).items()
        if name not in ("signed_on", "seal")
    }
    text = json.dumps([consultation.id, signed], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
