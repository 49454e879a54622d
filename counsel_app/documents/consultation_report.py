"""The consultation report (Beratungsprotokoll): internal, German.

Its wording is constant here: no one but the own service reads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.flow import Together
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import (
    BODY,
    HEADING,
    NOTE,
    TITLE,
    SignatureLine,
    all_names,
    german_date,
    german_minutes,
    joined_names,
    label_table,
    labels,
    table,
)
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.plan import Step

PDF_TITLE: Final = "Beratungsprotokoll"
PROTECTED: Final = (
    "Geschützte Notiz: Der Inhalt dieses Gesprächs wird nicht gedruckt. "
    "Er steht nur in der verschlüsselten Fallakte."
)
_CONFIDENTIAL: Final = "Vertraulich – nur für den eigenen Dienst (§ 203 StGB)"


def consultation_report(  # noqa: PLR0913  all but the first have names
    consultation: Consultation,
    *,
    letterhead: Letterhead,
    case: Case,
    client: Client,
    counsellor: str,
    printed_on: date,
    steps: Sequence[Step] = (),
    deadlines: Sequence[Deadline] = (),
    next_appointment_time: str = "",
    include_protected: bool = False,
) -> Pdf:
    """The report of one consultation.

    A protected note prints its frame only, unless ``include_protected``;
    topics, participants, steps and deadlines would tell as much as the text.
    """
    hidden = consultation.note_class == "protected" and not include_protected
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE),
        Paragraph(Span(_CONFIDENTIAL), NOTE.but(space_before=0, space_after=5)),
        label_table(
            _head(consultation, case=case, client=client, counsellor=counsellor, hidden=hidden)
        ),
    ]
    if hidden:
        story.append(Paragraph(PROTECTED, BODY.but(space_before=8)))
    else:
        story += _content(consultation, steps, deadlines)
    if consultation.next_appointment_on is not None:
        when = german_date(consultation.next_appointment_on)
        if next_appointment_time:
            when = f"{when}, {next_appointment_time} Uhr"
        story += [Paragraph("Nächster Termin", HEADING), Paragraph(when, BODY)]
    story.append(_signature(counsellor, printed_on))
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=f"{PDF_TITLE} {case.number}"),
        title=f"{PDF_TITLE} {case.number}",
        lang="de-DE",
    )


def _head(
    consultation: Consultation, *, case: Case, client: Client, counsellor: str, hidden: bool
) -> list[tuple[str, Content]]:
    occasion = (
        german_date(consultation.held_on),
        german_minutes(consultation.minutes),
        labels("places", [consultation.place]),
    )
    rows: list[tuple[str, Content]] = [
        ("Fallnummer", case.number),
        ("Beratung durch", counsellor),
        ("Name", joined_names(all_names(client))),
        ("Datum, Dauer, Ort", ", ".join(occasion)),
        ("Sprache", labels("languages", [consultation.language])),
        ("Sprachmittlung", labels("interpreters", [consultation.interpreter])),
    ]
    if not hidden:
        if consultation.participants.strip():
            rows.append(("Anwesend", consultation.participants))
        rows.append(("Themen", labels("topics", consultation.topics)))
    return rows


def _content(
    consultation: Consultation, steps: Sequence[Step], deadlines: Sequence[Deadline]
) -> list[Flowable]:
    story: list[Flowable] = [
        Paragraph("Was besprochen wurde", HEADING),
        Paragraph(consultation.content, BODY),
    ]
    if consultation.agreements.strip():
        story += [
            Paragraph("Vereinbarungen", HEADING),
            Paragraph(consultation.agreements, BODY),
        ]
    if steps:
        story += [Paragraph("Wer macht was bis wann", HEADING), _steps(steps)]
    if deadlines:
        story += [Paragraph("Fristen und Termine", HEADING), _deadlines(deadlines)]
        story.append(
            Paragraph(
                "Errechnete Fristen sind keine Rechtsberatung. Nennt der Bescheid einen "
                "anderen Tag, gilt vorsorglich der frühere.",
                NOTE,
            )
        )
    return story


def _steps(steps: Sequence[Step]) -> Flowable:
    return table(
        ("Wer", "Was", "Bis", "Erledigt"),
        [
            (
                labels("step_actors", [step.actor]),
                step.task,
                german_date(step.due_on),
                german_date(step.done_on) if step.done_on else "",
            )
            for step in steps
        ],
        (26, 86, 24, 24),
    )


def _deadlines(deadlines: Sequence[Deadline]) -> Flowable:
    kinds = code_list("date_kinds")
    return table(
        ("Was", "Tag", "Woher"),
        [
            (
                f"{kinds.text(deadline.kind, 'de')}: {deadline.title}",
                Span(german_date(deadline.counts_on), bold=True),
                _source(deadline),
            )
            for deadline in sorted(
                deadlines, key=lambda deadline: (deadline.counts_on or date.max, deadline.title)
            )
        ],
        (66, 24, 70),
    )


def _source(deadline: Deadline) -> str:
    parts = []
    if deadline.basis:
        parts.append(deadline.basis)
    if deadline.triggered_on:
        parts.append(f"gerechnet ab {german_date(deadline.triggered_on)}")
    if deadline.stated_on and deadline.stated_on != deadline.due_on:
        parts.append(
            f"im Bescheid genannt: {german_date(deadline.stated_on)}, "
            f"errechnet: {german_date(deadline.due_on)}"
        )
    if deadline.where or deadline.at_time:
        time = f"{deadline.at_time} Uhr" if deadline.at_time else ""
        parts.append(", ".join(part for part in (deadline.where, time) if part))
    return "; ".join(parts) or "–"


def _signature(counsellor: str, printed_on: date) -> Flowable:
    return Together(
        [SignatureLine([f"{german_date(printed_on)}, {counsellor}", "gesehen (Leitung)"])]
    )
