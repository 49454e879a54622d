"""What happens to a client's data, to be handed over or read out (Art. 13 DSGVO)."""

from __future__ import annotations

from datetime import date
from typing import Final

from counsel_app.documents.bilingual import (
    FILL_IN,
    FORM,
    Entry,
    bilingual,
    pair_for_form,
    signatures,
    titles,
)
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.text.spans import Span

PDF_TITLE: Final = "Was mit Ihren Angaben geschieht"
_GROUP: Final = "privacy"
_SENTENCES: Final = (
    "purpose",
    "basis",
    "secrecy",
    "exceptions",
    "storage",
    "statistics",
    "erasure",
    "rights",
    "complaint",
    "ask",
)


def privacy_notice(*, letterhead: Letterhead, language: str, made_on: date) -> Pdf:
    """The notice and a line that says it was given; no name is on it."""
    pair, notes = pair_for_form(language, _GROUP)
    who = letterhead.return_line or letterhead.organisation
    contact = " · ".join((who, *(value for _, value in letterhead.contact_lines)))
    entries = [
        pair.heading("controller", _GROUP),
        Entry(Span(contact, isolate=True), Span(contact, isolate=True, lang="de")),
        *(
            pair.said(
                key,
                _GROUP,
                **({"blank": FILL_IN} if "{blank}" in pair.german.word(_GROUP, key) else {}),
            )
            for key in _SENTENCES
        ),
        pair.labelled("received", FILL_IN, _GROUP),
    ]
    story = [
        *titles(pair, "title", _GROUP),
        *notes,
        bilingual(pair, entries, pad_y=1.5, style=FORM),
    ]
    story += signatures(pair, [[("release", "place_day"), ("release", "signed")]])
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=PDF_TITLE),
        title=PDF_TITLE,
        lang="de-DE",
        made_on=made_on,
    )
