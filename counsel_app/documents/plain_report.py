"""The client's version of a consultation report, in plain German.

Short sentences and questions as headings. It leaves out what is dangerous in
the wrong hands at home: reasons of status, health, violence.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import (
    BODY,
    HEADING,
    TITLE,
    bullets,
    german_date,
    labels,
)
from counsel_app.documents.phrases import phrases
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Step

PDF_TITLE: Final = "Ihr Gespräch bei uns"
_UNSAID: Final = frozenset(
    {
        "ASYL_HEARING", "ASYL_DECISION", "DUBLIN", "RESIDENCE", "HEALTH_ACCESS", "PSYCHOSOCIAL",
        "PREGNANCY", "VIOLENCE", "ADDICTION", "DISCRIMINATION", "RETURN",
    }
)  # fmt: skip
"""Topics that a paper on the kitchen table must not name."""
_TEXT: Final = BODY.but(size=12, leading=18, space_after=6)
_QUESTION: Final = HEADING.but(size=13, leading=18, space_before=12)


class ProtectedTalk(AppError):
    """A protected consultation has no version to take home."""

    label = Label(
        de="Von einer geschützten Beratung gibt es keine Fassung zum Mitnehmen.",
        en="A protected consultation has no version to take home.",
    )


def plain_report(
    consultation: Consultation,
    *,
    letterhead: Letterhead,
    counsellor: str,
    reference: str,
    made_on: date,
    steps: Sequence[Step] = (),
    deadlines: Sequence[Deadline] = (),
) -> Pdf:
    """The report as the client takes it home. Raises ProtectedTalk."""
    if consultation.note_class == "protected":
        raise ProtectedTalk
    said = phrases("de")
    story: list[Flowable] = [
        Paragraph(PDF_TITLE, TITLE.but(size=18, leading=24)),
        Paragraph("Dieses Blatt gehört Ihnen. Sie entscheiden, wer es liest.", _TEXT),
        Paragraph("Wann war das Gespräch?", _QUESTION),
        Paragraph(f"Am {german_date(consultation.held_on)}.", _TEXT),
        Paragraph("Wer war dabei?", _QUESTION),
        Paragraph(_who(consultation, counsellor), _TEXT),
    ]
    topics = [topic for topic in consultation.topics if topic not in _UNSAID]
    if topics:
        known = code_list("topics")
        entries = [known.get(topic) for topic in topics]
        story.append(Paragraph("Worüber haben wir gesprochen?", _QUESTION))
        story.append(bullets([entry.plain for entry in entries if entry], _TEXT))
    if consultation.agreements.strip():
        story.append(Paragraph("Was haben wir vereinbart?", _QUESTION))
        story.append(Paragraph(consultation.agreements, _TEXT))
    if steps:
        story.append(Paragraph("Wer macht was?", _QUESTION))
        story.append(bullets([_step(step) for step in steps], _TEXT))
    days = [
        f"{said.day(one.counts_on, one.at_time)}: {one.title}"
        for one in deadlines
        if one.counts_on is not None
    ]
    if days:
        story.append(Paragraph("Welche Tage sind wichtig?", _QUESTION))
        story.append(bullets(days, _TEXT))
    if consultation.next_appointment_on is not None:
        story.append(Paragraph("Wann sehen wir uns wieder?", _QUESTION))
        story.append(Paragraph(f"{said.day(consultation.next_appointment_on)}.", _TEXT))
    story.append(Paragraph("Haben Sie Fragen?", _QUESTION))
    own = [letterhead.organisation, *(value for _, value in letterhead.contact_lines)]
    story.append(Paragraph("\n".join((said.say("help"), *own)), _TEXT))
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=reference),
        title=PDF_TITLE,
        lang="de-DE",
        made_on=made_on,
    )


def _who(consultation: Consultation, counsellor: str) -> str:
    people = ["Sie", counsellor or "Ihre Beratung"]
    words = f"{' und '.join(people)}."
    if consultation.interpreter not in {"", "NONE"}:
        language = labels("languages", [consultation.language])
        words += f" Jemand hat übersetzt ({language})."
    return words


def _step(step: Step) -> str:
    actor = phrases("de").word("actors", step.actor)
    until = f" Bis {german_date(step.due_on)}." if step.due_on else ""
    return f"{actor}: {step.task.rstrip('.')}.{until}"
