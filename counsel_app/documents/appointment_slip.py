"""The appointment slip: one appointment with us or elsewhere, on half a page.

No topic and no reason: a slip lies on the kitchen table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from counsel_app.documents import attached
from counsel_app.documents.bilingual import bilingual, draft_note, pair_of, titles
from counsel_app.documents.client_letter import contact
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages

PDF_TITLE: Final = "Terminzettel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """When and where; ``where`` is empty for the own office, ``bring`` of ``BRING``."""

    on: date
    at: str = ""
    where: str = ""
    bring: Sequence[str] = ()


def appointment_slip(
    appointment: Appointment,
    *,
    letterhead: Letterhead,
    language: str,
    made_on: date,
    reference: str = "",
) -> Pdf:
    """The slip in German and ``language``."""
    pair = pair_of(language)
    entries = [pair.day(appointment.on, appointment.at)]
    if appointment.where:
        entries += [pair.heading("where"), pair.name(appointment.where)]
    if appointment.bring:
        entries.append(pair.heading("bring"))
        entries += [pair.ticked(thing, "bring") for thing in appointment.bring]
    entries.append(pair.said("cannot_come", "papers"))
    entries += contact(pair, letterhead)
    story = [
        *titles(pair, "appointment_title", "papers"),
        *draft_note(pair),
        bilingual(pair, entries, pad_y=2),
    ]
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=reference),
        title=PDF_TITLE,
        lang="de-DE",
        made_on=made_on,
        attachment=attached.attachment(
            "appointment",
            {
                "reference": reference,
                "language": pair.theirs.language,
                "from": attached.sender(letterhead),
                "on": appointment.on,
                "at": appointment.at,
                "bring": list(appointment.bring),
            },
        ),
    )
