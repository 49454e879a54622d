"""The release from confidentiality (Schweigepflichtentbindung), one form per recipient.

Who, towards whom, which information, what for, one-way or mutual, special
categories named, voluntary, for one occasion, revocable (§ 203 StGB, Art. 7
and 9 DSGVO).
"""

from __future__ import annotations

from datetime import date
from typing import Final

from counsel_app.documents.bilingual import (
    FILL_IN,
    FORM,
    Entry,
    Pair,
    bilingual,
    pair_for_form,
    signatures,
    titles,
)
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.referral_letter import postal_address
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.institution import Institution
from counsel_app.domain.referral import Release

PDF_TITLE: Final = "Schweigepflichtentbindung"
_GROUP: Final = "release"


def release_form(
    release: Release,
    *,
    letterhead: Letterhead,
    name: str,
    institution: Institution,
    language: str,
    made_on: date,
) -> Pdf:
    """The form to sign; ``name`` is the client's, ``language`` one of the phrases'."""
    pair, notes = pair_for_form(language, _GROUP)
    form = _Form(pair, release)
    entries = [
        Entry(
            form.who(pair.german.texts[_GROUP]["who"], name, letterhead.organisation),
            form.who(pair.theirs.texts[_GROUP]["who"], name, letterhead.organisation),
        ),
        pair.heading("towards", _GROUP),
        pair.name(", ".join(postal_address(institution))),
        pair.heading("information", _GROUP),
        *form.own(release.information),
        pair.heading("purpose", _GROUP),
        *form.own(release.purpose),
        pair.said("mutual" if release.is_mutual else "one_way", _GROUP),
        *(pair.said(key, _GROUP) for key in ("special", "voluntary")),
        form.ends(),
        pair.said("revoke", _GROUP),
        pair.labelled("read_out", FILL_IN, _GROUP),
        pair.labelled("interpreter", FILL_IN, _GROUP),
    ]
    story = [
        *titles(pair, "title", _GROUP),
        *notes,
        bilingual(pair, entries, pad_y=1.8, style=FORM),
    ]
    story += signatures(pair, [[(_GROUP, "place_day"), (_GROUP, "signed")], [(_GROUP, "guardian")]])
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} {release.number}"),
        title=f"{PDF_TITLE} {release.number}".strip(),
        lang="de-DE",
        made_on=made_on,
    )


class _Form:
    """The rows that depend on the release."""

    def __init__(self, pair: Pair, release: Release) -> None:
        self._pair = pair
        self._release = release

    @staticmethod
    def who(sentence: str, name: str, organisation: str) -> Content:
        """The first sentence, with both names in a direction of their own."""
        values = {"{name}": name, "{organisation}": organisation}
        spans: list[Span | str] = []
        for part in _parts(sentence):
            value = values.get(part)
            spans.append(part if value is None else Span(value, bold=True, isolate=True))
        return spans

    def own(self, text: str) -> list[Entry]:
        """What was written into the record; a line to write on where nothing was."""
        if not text.strip():
            return [Entry(FILL_IN, FILL_IN)]
        # In both columns as it was written: a translation is the interpreter's work.
        return [Entry(text, Span(text, isolate=True, lang="de"))]

    def ends(self) -> Entry:
        """When it ends: with its occasion, and on a day where one is set."""
        day = self._release.ends_on
        if day is None:
            return self._pair.said("ends_open", _GROUP)
        return self._pair.said("ends", _GROUP, date=f"{day:%d.%m.%Y}")


def _parts(sentence: str) -> list[str]:
    """The sentence cut at its two places to fill."""
    found = [sentence]
    for hole in ("{name}", "{organisation}"):
        cut: list[str] = []
        for part in found:
            before, place, after = part.partition(hole)
            cut += [before, place, after] if place else [part]
        found = cut
    return [part for part in found if part]
