"""All that is stored about one client, in words (Art. 15 DSGVO).

Read from the records' own descriptions, so that a field that comes later is
in it by itself. Keys that only link records are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import BODY, CELL, HEADING, NOTE, TITLE, german_date, label_table
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.access import Group
from counsel_app.domain.display import NOTHING, date_text, value_text
from counsel_app.domain.records import Record, attributes

PDF_TITLE: Final = "Auskunft nach Art. 15 DSGVO"
_VALUE: Final = CELL.but(direction=0)
_INTRO: Final = (
    "Dies ist alles, was in der Fallakte zu dieser Person gespeichert ist, am {day}. "
    "Leere Felder sind weggelassen."
)
_INTRO_EN: Final = (
    "This is everything that is stored about this person in the case file, on {day}. "
    "Empty fields are left out."
)
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
) -> Pdf:
    """The print; ``records`` in the order in which they are to be read.

    ``names`` says in words what the ids of linked records stand for. In another
    ``language`` than German, labels and codes stand in English as well: lists
    and fields have these two.
    """
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        Paragraph(_INTRO.format(day=german_date(made_on)), BODY),
        Paragraph(_REDACTED if is_redacted else _CHECK, NOTE),
    ]
    languages = ("de",) if language == "de" else ("de", "en")
    if language != "de":
        story.insert(1, Paragraph(_INTRO_EN.format(day=date_text(made_on, "en")), BODY))
    for number, record in enumerate(records, start=1):
        rows = list(_rows(record, names or {}, languages))
        if rows:
            title = " / ".join(record.LABEL.text(one) for one in languages)
            story.append(Paragraph(f"{number}. {title}", HEADING))
            story.append(label_table(rows, label_width=52, style=_VALUE))
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} · {reference}"),
        title=f"Auskunft {reference}",
        lang="de-DE",
        made_on=made_on,
    )


def _rows(
    record: Record, names: Mapping[str, str], languages: Sequence[str]
) -> Iterable[tuple[str, Content]]:
    for described in attributes(type(record)):
        if described.attr.group is Group.KEY or described.name == "case_id":
            continue
        value = getattr(record, described.name)
        if described.attr.link:
            value = names.get(value, "")
        texts = dict.fromkeys(value_text(described, value, one) for one in languages)
        if NOTHING not in texts:
            label = " / ".join(dict.fromkeys(described.attr.label.text(one) for one in languages))
            yield label, Span(" / ".join(texts), isolate=True)
