"""Consent (Einwilligung): to single things, apart from the release.

Storage beyond need, messenger, photo, companion: one tick each, all voluntary
and revocable (Art. 7 DSGVO).
"""

from __future__ import annotations

from datetime import date
from typing import Final

from counsel_app.documents.bilingual import (
    FILL_IN,
    FORM,
    bilingual,
    pair_for_form,
    signatures,
    titles,
)
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages

PDF_TITLE: Final = "Einwilligung"
_GROUP: Final = "consent"
_CHOICES: Final = ("storage", "messenger", "photo", "companion")


def consent_form(*, letterhead: Letterhead, name: str, language: str, made_on: date) -> Pdf:
    """The form to tick and sign."""
    pair, notes = pair_for_form(language, _GROUP)
    entries = [
        pair.name(name),
        pair.said("intro", _GROUP),
        *(
            pair.ticked(
                key,
                _GROUP,
                **({"blank": FILL_IN} if "{blank}" in pair.german.word(_GROUP, key) else {}),
            )
            for key in _CHOICES
        ),
        *(pair.said(key, _GROUP) for key in ("not_release", "voluntary", "revoke")),
        pair.labelled("read_out", FILL_IN, "release"),
        pair.labelled("interpreter", FILL_IN, "release"),
    ]
    story = [
        *titles(pair, "title", _GROUP),
        *notes,
        bilingual(pair, entries, pad_y=1.8, style=FORM),
    ]
    story += signatures(
        pair, [[("release", "place_day"), ("release", "signed")], [("release", "guardian")]]
    )
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=PDF_TITLE),
        title=PDF_TITLE,
        lang="de-DE",
        made_on=made_on,
    )
