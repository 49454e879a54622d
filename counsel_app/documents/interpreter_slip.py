"""The slip for the interpreter: name to say, language, place and time, nothing else."""

from __future__ import annotations

from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import BODY, HEADING, TITLE, bullets, german_date, label_table
from counsel_app.documents.text.paragraph import Paragraph

PDF_TITLE: Final = "Einsatz Sprachmittlung"
_RULES: Final = (
    "Alles, was im Gespräch gesagt wird, bleibt im Gespräch (Schweigepflicht).",
    "Bitte alles übersetzen, nichts weglassen, nichts dazutun.",
    "Bitte keine eigenen Ratschläge und keine Telefonnummern tauschen.",
    "Wer die Person oder ihre Familie kennt, sagt es bitte vorher.",
)


def interpreter_slip(
    *,
    letterhead: Letterhead,
    spoken_name: str,
    language: str,
    on: date,
    at: str = "",
    place: str = "",
    made_on: date,
) -> Pdf:
    """The slip; ``language`` is in words. Topic and case number are not on it.

    Without a ``place`` it is that of the letterhead.
    """
    when = f"{german_date(on)}, {at} Uhr" if at else german_date(on)
    contact = " · ".join(value for _, value in letterhead.contact_lines)
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        label_table(
            [
                ("Wann", when),
                ("Wo", place or letterhead.return_line or letterhead.organisation),
                ("Sprache", language),
                ("Rufname", spoken_name),
                ("Rückfragen", contact or "–"),
            ]
        ),
        Paragraph("Bitte beachten", HEADING),
        bullets(_RULES, BODY),
    ]
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=PDF_TITLE),
        title=PDF_TITLE,
        lang="de-DE",
        made_on=made_on,
    )
