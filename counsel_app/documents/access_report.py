"""Who accessed case files, on paper: the office's list, and the answer to one client.

German or English as the window. Neither shows what was written, only that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import Letterhead, ReportPages
from counsel_app.documents.parts import BODY, HEADING, NOTE, TITLE, label_table, table
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.display import NOTHING, date_text
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard

TITLE_OFFICE: Final = Label(de="Zugriffsliste", en="Access list")
TITLE_CLIENT: Final = Label(de="Wer hat auf meine Akte zugegriffen?", en="Who accessed my file?")
_LAW: Final = Label(
    de="Auskunft nach Art. 15 DSGVO über die Zugriffe auf die elektronische Fallakte.",
    en="Information under Art. 15 GDPR on who accessed the electronic case file.",
)
_PERIOD: Final = Label(de="Zeitraum", en="Period")
_PRINTED: Final = Label(de="Erstellt", en="Made")
_CHOSEN: Final = Label(de="Auswahl", en="Selection")
_CASE: Final = Label(de="Fall", en="Case")
_CLIENT: Final = Label(de="Akte von", en="File of")
_OFFICE: Final = Label(de="Verantwortlich", en="Responsible")
_WHO: Final = Label(de="Wer", en="Who")
_ROLE: Final = Label(de="Rolle", en="Role")
_TIMES: Final = Label(de="Zugriffe", en="Times")
_FIRST: Final = Label(de="Zuerst", en="First")
_LAST: Final = Label(de="Zuletzt", en="Last")
_WHEN: Final = Label(de="Wann", en="When")
_ACTION: Final = Label(de="Was geschah", en="What was done")
_WHAT: Final = Label(de="Womit", en="With what")
_PEOPLE: Final = Label(de="Personen", en="People")
_EACH: Final = Label(de="Jeder Zugriff", en="Every access")
_NOTHING: Final = Label(de="Keine Zugriffe in diesem Zeitraum.", en="No access in this period.")
_KEPT: Final = Label(
    de="Das Ansehen wird je Person einmal in der Stunde festgehalten, jede Änderung einzeln. "
    "Zeiten nach der Uhr des jeweiligen Computers. Von Geräten anderer Fachkräfte sind die "
    "Änderungen bekannt, nicht das Ansehen.",
    en="Seeing is kept once an hour and person, every change by itself. Times by the clock of "
    "the computer in question. From colleagues' devices changes are known, seeing is not.",
)
_PAGE: Final = Label(de="Seite {page} von {total}", en="Page {page} of {total}")
_LABEL_WIDTH: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRow:
    """One line of the list; ``at`` is UTC, ``case`` a number or empty."""

    at: datetime
    who: str
    action: str
    what: str
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person who had access: how often, and when first and last."""

    who: str
    role: str
    times: int
    first: datetime
    last: datetime


def access_report(
    rows: Sequence[AccessRow],
    *,
    letterhead: Letterhead,
    period: str,
    chosen: str,
    made_at: datetime,
    language: str,
    report: Report = unheard,
) -> Pdf:
    """The office's list; ``chosen`` says what was filtered by."""
    facts: list[tuple[str, Content]] = [
        (_PERIOD.text(language), period),
        (_CHOSEN.text(language), Span(chosen or NOTHING, isolate=True)),
        (_PRINTED.text(language), _moment(made_at, language)),
    ]
    title = TITLE_OFFICE.text(language)
    story: list[Flowable] = [
        Paragraph(title, TITLE),
        label_table(facts, label_width=_LABEL_WIDTH),
        _list(rows, language, with_case=True),
        Paragraph(_KEPT.text(language), NOTE),
    ]
    return _built(story, letterhead, title=title, reference=title, language=language, report=report)


def client_access_report(
    rows: Sequence[AccessRow],
    people: Sequence[PersonRow],
    *,
    letterhead: Letterhead,
    client: str,
    case: str,
    period: str,
    made_at: datetime,
    language: str,
) -> Pdf:
    """The answer to a client; rows and people name nobody but those who work here."""
    title = TITLE_CLIENT.text(language)
    facts: list[tuple[str, Content]] = [
        (_CLIENT.text(language), Span(client or NOTHING, isolate=True)),
        (_CASE.text(language), Span(case or NOTHING, isolate=True)),
        (_OFFICE.text(language), Span(letterhead.organisation, isolate=True)),
        (_PERIOD.text(language), period),
        (_PRINTED.text(language), _moment(made_at, language)),
    ]
    heads = [label.text(language) for label in (_WHO, _ROLE, _TIMES, _FIRST, _LAST)]
    story: list[Flowable] = [
        Paragraph(title, TITLE),
        Paragraph(_LAW.text(language), BODY),
        label_table(facts, label_width=_LABEL_WIDTH),
        Paragraph(_PEOPLE.text(language), HEADING),
        table(
            heads,
            [
                [
                    Span(one.who, isolate=True),
                    one.role,
                    str(one.times),
                    _moment(one.first, language),
                    _moment(one.last, language),
                ]
                for one in people
            ],
            [3, 3, 1.6, 2.6, 2.6],
        ),
        Paragraph(_EACH.text(language), HEADING),
        _list(rows, language, with_case=False),
        Paragraph(_KEPT.text(language), NOTE),
    ]
    return _built(story, letterhead, title=title, reference=case or title, language=language)


def _list(rows: Sequence[AccessRow], language: str, *, with_case: bool) -> Flowable:
    if not rows:
        return Paragraph(_NOTHING.text(language), BODY)
    labels = [_WHEN, _WHO, _ACTION, _WHAT, *([_CASE] if with_case else [])]
    return table(
        [label.text(language) for label in labels],
        [
            [
                _moment(row.at, language),
                Span(row.who, isolate=True),
                row.action,
                Span(row.what or NOTHING, isolate=True),
                *([Span(row.case or NOTHING, isolate=True)] if with_case else []),
            ]
            for row in rows
        ],
        [2.7, 2.6, 2.6, 4.2, 2.2] if with_case else [2.7, 2.8, 2.8, 5],
    )


def _built(
    story: list[Flowable],
    letterhead: Letterhead,
    *,
    title: str,
    reference: str,
    language: str,
    report: Report = unheard,
) -> Pdf:
    pages = ReportPages(letterhead=letterhead, reference=reference, page_words=_PAGE.text(language))
    lang = "de-DE" if language == "de" else "en-GB"
    return build(story, pages, title=title, lang=lang, report=report)


def _moment(moment: datetime, language: str) -> str:
    local = moment.astimezone()
    return f"{date_text(local.date(), language)}, {local:%H:%M}"
