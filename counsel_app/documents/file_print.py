"""All that is stored about one client, in words (Art. 15 DSGVO).

Read from the records' own descriptions, so that a field that comes later is
in it by itself. Keys that only link records are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.bilingual import pair_for_form, side
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import BODY, CELL, HEADING, NOTE, TITLE, german_date, label_table
from counsel_app.documents.phrases import Phrases, phrases
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.access import Group
from counsel_app.domain.display import NOTHING, date_text, value_text
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record, attributes

PDF_TITLE: Final = "Auskunft nach Art. 15 DSGVO"
_GROUP: Final = "file"
_VALUE: Final = CELL.but(direction=0)
_REDACTED: Final = (
    "Geschwärzt (█████) sind die Namen von Angehörigen und anderen Menschen in den Feldern und, wo "
    "sie dort stehen, in den Texten. Vor der Herausgabe bitte einmal durchlesen: was Texte sonst "
    "über andere erzählen, erkennt kein Programm. Frist: ein Monat nach Eingang der Anfrage "
    "(Art. 12 Abs. 3, Art. 15 Abs. 4 DSGVO)."
)
_CHECK: Final = (
    "Vor der Herausgabe prüfen: Angaben über andere Menschen (zum Beispiel Angehörige, die "
    "etwas anvertraut haben) sind zu schwärzen. Frist: ein Monat nach Eingang der Anfrage "
    "(Art. 12 Abs. 3 DSGVO)."
)


def file_print(
    records: Sequence[Record],
    *,
    letterhead: Letterhead,
    reference: str,
    made_on: date,
    names: Mapping[str, str] | None = None,
    language: str = "de",
    is_redacted: bool = False,
    report: Report = unheard,
) -> Pdf:
    """The print; ``records`` in the order in which they are to be read.

    ``names`` says in words what the ids of linked records stand for. In another
    ``language`` than German (one of the phrases'), its words stand below the
    German labels, English ones where it has none; codes have English beside them.
    """
    _, above = pair_for_form(language, _GROUP)
    german, spoken = phrases("de"), phrases(language)
    # Where nobody has put it into the client's words, English is nearer than German.
    theirs = spoken if spoken.has(_GROUP) else phrases("en")
    labels = _Labels(theirs=theirs)
    story: list[Flowable] = [Paragraph(PDF_TITLE, TITLE)]
    if theirs.language != german.language:
        look = side(theirs, TITLE).but(role="P", size=13, leading=20)
        story.append(Paragraph(theirs.word(_GROUP, "title"), look))
    for said in dict.fromkeys((german.language, theirs.language)):
        day = date_text(made_on, "en") if said == "en" else german_date(made_on)
        sentence = phrases(said).sentence(_GROUP, "intro", date=day)
        story.append(Paragraph(sentence, side(phrases(said), BODY)))
    story += above
    story.append(Paragraph(_REDACTED if is_redacted else _CHECK, NOTE))
    for number, record in enumerate(records, start=1):
        rows = list(_rows(record, names or {}, labels))
        if rows:
            title = labels.of(record.LABEL, record.TYPE, parting=" / ")
            story.append(Paragraph([f"{number}. ", *title], HEADING.but(direction=0)))
            story.append(label_table(rows, label_width=52, style=_VALUE))
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} · {reference}"),
        title=f"Auskunft {reference}",
        lang="de-DE",
        made_on=made_on,
        report=report,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Labels:
    """Labels in German, and in the words of the client where there are any."""

    theirs: Phrases

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that codes stand in: lists have these two."""
        return ("de",) if self.theirs.language == "de" else ("de", "en")

    def of(self, label: Label, key: str, *, parting: str) -> list[Span]:
        """The German label, and the other one behind ``parting``."""
        german = label.text("de")
        lang = self.theirs.language
        other = self.theirs.texts.get(_GROUP, {}).get(key)
        if other is None:
            other, lang = label.text("de" if lang == "de" else "en"), "en"
        if other == german:
            return [Span(german)]
        return [Span(german), Span(parting), Span(other, isolate=True, lang=lang)]


def _rows(
    record: Record, names: Mapping[str, str], labels: _Labels
) -> Iterable[tuple[Content, Content]]:
    for described in attributes(type(record)):
        if described.attr.group is Group.KEY or described.name == "case_id":
            continue
        value = getattr(record, described.name)
        if described.attr.link:
            value = names.get(value, "")
        texts = dict.fromkeys(value_text(described, value, one) for one in labels.languages)
        if NOTHING not in texts:
            key = f"{record.TYPE}.{described.name}"
            label = labels.of(described.attr.label, key, parting="\n")
            yield label, Span(" / ".join(texts), isolate=True)
