"""The record of a lost device that Art. 33 (5) GDPR asks to be kept.

German or English as the window; it names no client.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import (
    BODY,
    HEADING,
    NOTE,
    TITLE,
    SignatureLine,
    label_table,
    table,
)
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.display import NOTHING, date_text
from counsel_app.domain.labels import Label
from counsel_app.domain.loss import CHOSEN, CONTACTS, DECISIONS, FACTS, YES_NO, Decision, Loss

PDF_TITLE: Final = Label(
    de="Nachweis über einen Datenverlust", en="Record of a personal data breach"
)
_LAW: Final = Label(
    de="Dokumentation nach Art. 33 Abs. 5 DSGVO", en="Documentation under Art. 33 (5) GDPR"
)
_NOTICED: Final = Label(de="Bemerkt", en="Noticed")
_NOTIFY_BY: Final = Label(
    de="Melden spätestens bis (72 Stunden)", en="Notify at the latest by (72 hours)"
)
_WRITER: Final = Label(de="Festgehalten von", en="Recorded by")
_PRINTED: Final = Label(de="Gedruckt", en="Printed")
_FACTS: Final = Label(de="Was bekannt ist", en="What is known")
_DONE: Final = Label(de="Was getan wurde", en="What was done")
_STEP: Final = Label(de="Schritt", en="Step")
_WHEN: Final = Label(de="Erledigt", en="Done")
_DECISION: Final = Label(de="Entscheidung über die Meldung", en="Decision about notification")
_OPEN: Final = Label(de="Noch nicht entschieden.", en="Not decided yet.")
_DECIDED: Final = Label(de="Entschieden am", en="Decided on")
_REASON: Final = Label(de="Begründung", en="Reason")
_LATE: Final = Label(
    de="Die 72 Stunden waren da schon vorbei; eine Meldung muss die Verspätung begründen.",
    en="The 72 hours had passed by then; a notification has to explain the delay.",
)
_CONTACTS: Final = Label(de="Wen anrufen", en="Whom to call")
_NAMES_NOBODY: Final = Label(
    de="Dieses Blatt nennt keine Klientinnen und Klienten. Zeiten nach der Uhr dieses Computers.",
    en="This sheet names no clients. Times by the clock of this computer.",
)
_SIGNATURES: Final = (
    Label(de="Ort, Datum", en="Place, date"),
    Label(de="Unterschrift", en="Signature"),
)
_PAGE: Final = Label(de="Seite {page} von {total}", en="Page {page} of {total}")
_LABEL_WIDTH: Final = 62


def loss_record(
    loss: Loss,
    *,
    letterhead: Letterhead,
    contacts: Mapping[str, str],
    writer: str,
    printed_at: datetime,
    language: str,
) -> Pdf:
    """The record of ``loss``; ``contacts`` by key of ``domain.loss.CONTACTS``."""
    title = PDF_TITLE.text(language)

    def at(moment: datetime) -> str:
        return moment_text(moment, language)

    story: list[Flowable] = [
        Paragraph(title, TITLE),
        Paragraph(_LAW.text(language), BODY),
        label_table(
            [
                (_NOTICED.text(language), at(loss.noticed_at)),
                (_NOTIFY_BY.text(language), Span(at(loss.notify_by), bold=True)),
                (_WRITER.text(language), Span(writer, isolate=True)),
                (_PRINTED.text(language), at(printed_at)),
            ],
            label_width=_LABEL_WIDTH,
        ),
        Paragraph(_FACTS.text(language), HEADING),
        label_table(_facts(loss, language), label_width=_LABEL_WIDTH),
        Paragraph(_DONE.text(language), HEADING),
        table(
            [_STEP.text(language), _WHEN.text(language)],
            [
                [
                    step.label.text(language),
                    at(loss.done[step.key]) if step.key in loss.done else NOTHING,
                ]
                for step in loss.steps()
            ],
            [7, 3],
        ),
        Paragraph(_DECISION.text(language), HEADING),
        *_decision(loss, language),
    ]
    known = [
        (CONTACTS[key].text(language), Span(who, isolate=True))
        for key, who in contacts.items()
        if who
    ]
    if known:
        story.append(Paragraph(_CONTACTS.text(language), HEADING))
        story.append(label_table(known, label_width=_LABEL_WIDTH))
    story.append(SignatureLine([words.text(language) for words in _SIGNATURES]))
    story.append(Paragraph(_NAMES_NOBODY.text(language), NOTE))
    pages = ReportPages(letterhead=letterhead, reference=title, page_words=_PAGE.text(language))
    lang = "de-DE" if language == "de" else "en-GB"
    return build(story, pages, title=title, lang=lang)


def moment_text(moment: datetime, language: str) -> str:
    """Day and time of day on this computer's clock."""
    local = moment.astimezone()
    words = f"{date_text(local.date(), language)}, {local:%H:%M}"
    return f"{words} Uhr" if language == "de" else words


def _facts(loss: Loss, language: str) -> list[tuple[str, Content]]:
    rows: list[tuple[str, Content]] = []
    for name, label in FACTS.items():
        value = str(getattr(loss, name)).strip()
        words = YES_NO[value].text(language) if name in CHOSEN else value
        rows.append((label.text(language), Span(words or NOTHING, isolate=True)))
    return rows


def _decision(loss: Loss, language: str) -> list[Flowable]:
    if loss.decision is Decision.OPEN or loss.decided_at is None:
        return [Paragraph(_OPEN.text(language), BODY)]
    parts: list[Flowable] = [
        Paragraph(DECISIONS[loss.decision].text(language), BODY),
        label_table(
            [
                (_DECIDED.text(language), moment_text(loss.decided_at, language)),
                (_REASON.text(language), Span(loss.reason.strip() or NOTHING, isolate=True)),
            ],
            label_width=_LABEL_WIDTH,
        ),
    ]
    if loss.decided_at > loss.notify_by and loss.decision is not Decision.NOBODY:
        parts.append(Paragraph(_LATE.text(language), BODY))
    return parts
