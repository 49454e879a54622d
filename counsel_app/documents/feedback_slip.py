"""The slip on which another office answers a referral (Rückmeldebogen).

It names a reference and a date, never a person: it travels by open mail.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.flow import Gap
from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.pages import MM, TEXT_WIDTH, Letterhead
from counsel_app.documents.parts import (
    BODY,
    CELL,
    HEADING,
    NOTE,
    TITLE,
    Beside,
    QrCode,
    SignatureLine,
    german_date,
)
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.domain.institution import Institution

QR_SIDE: Final = 26 * MM
_ANSWERS: Final = (
    "Termin vereinbart am ____________________ um __________ Uhr",
    "Die Person war da am ____________________",
    "Die Person ist zum Termin nicht gekommen",
    "Warteliste, voraussichtlich bis ____________________",
    "Zurzeit nicht möglich, weil kein Platz frei ist",
    "Nicht möglich, weil eine Voraussetzung fehlt, und zwar: ____________________",
    "Die Person möchte das Angebot nicht nutzen",
)
_QR_WORDS: Final = "QR-Code mit Zeichen und Datum dieses Schreibens"
_CHOICES: Final = GridStyle(pad_x=0, pad_y=4.5, rule=None, head_fill=None)


def slip_code(reference: str, written_on: date) -> str:
    """What the QR code says: reference and date, nothing else."""
    return f"{reference} {written_on.isoformat()}"


def feedback_slip(
    *,
    letterhead: Letterhead,
    institution: Institution,
    reference: str,
    written_on: date,
    due_on: date | None,
) -> list[Flowable]:
    """The flowables of the slip; they fill one page."""
    small = CELL.but(leading=12.6)
    back = [letterhead.return_line or letterhead.organisation]
    back += [f"{label}: {value}" for label, value in letterhead.contact_lines]
    due = f"Bitte bis {german_date(due_on)} zurücksenden an:" if due_on else "Bitte zurück an:"
    answers: list[Flowable] = [
        Grid(
            [8 * MM, TEXT_WIDTH - 8 * MM],
            [
                ([Paragraph("☐", BODY.but(size=12, leading=14))], [Paragraph(answer, BODY)])
                for answer in _ANSWERS
            ],
            style=_CHOICES,
            role="list",
        )
    ]
    return [
        Beside(
            [
                Paragraph("Rückmeldebogen", TITLE),
                Paragraph(f"Zu unserem Zeichen {reference}", small.but(bold=True)),
                Paragraph(f"Schreiben vom {german_date(written_on)}", small),
                Paragraph(f"An: {institution.name}", small.but(space_after=8)),
                Paragraph(due, small.but(bold=True)),
                *(Paragraph(line, small) for line in back),
            ],
            QrCode(slip_code(reference, written_on), QR_SIDE, alt=_QR_WORDS),
        ),
        Paragraph("Was daraus geworden ist", HEADING.but(space_before=16)),
        *answers,
        Paragraph("Bemerkung", HEADING),
        Paragraph(
            "Bitte keine Diagnosen und keine Einzelheiten aus dem Gespräch. "
            "Der Name muss nicht genannt werden, das Zeichen genügt.",
            NOTE,
        ),
        SignatureLine([""], height=26),
        SignatureLine([""], height=16),
        Gap(4 * MM),
        SignatureLine(["Datum", "Name, Stelle, Telefon für Rückfragen"], height=30),
    ]
