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
from counsel_app.domain.display import NOTHING, value_text
from counsel_app.domain.records import Record, attributes

PDF_TITLE: Final = "Auskunft nach Art. 15 DSGVO"
_VALUE: Final = CELL.but(direction=0)
_INTRO: Final = (
    "Dies ist alles, was in der Fallakte zu dieser Person gespeichert ist, am {day}. "
    "Leere Felder sind weggelassen."
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
) -> Pdf:
    """The print; ``records`` in the order in which they are to be read.

    ``names`` says in words what the ids of linked records stand for.
    """
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        Paragraph(_INTRO.format(day=german_date(made_on)), BODY),
        Paragraph(_CHECK, NOTE),
    ]
    for number, record in enumerate(records, start=1):
        rows = list(_rows(record, names or {}))
        if rows:
            story.append(Paragraph(f"{number}. {record.LABEL.text('de')}", HEADING))
            story.append(label_table(rows, label_width=52, style=_VALUE))
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} · {reference}"),
        title=f"Auskunft {reference}",
        lang="de-DE",
        made_on=made_on,
    )


def _rows(record: Record, names: Mapping[str, str]) -> Iterable[tuple[str, Content]]:
    for described in attributes(type(record)):
        if described.attr.group is Group.KEY:
            continue
        value = getattr(record, described.name)
        if described.attr.link:
            value = names.get(value, "")
        text = value_text(described, value, "de")
        if text != NOTHING:
            yield described.attr.label.text("de"), Span(text, isolate=True)
