"""The client's own sheet: German left, the client's language right.

It holds what was agreed, where to go, what to bring and which days count;
never reasons of status, health or what else was said. Sentences come from
``i18n/phrases``; free German text is shown as it is, with a translation
beside it only where a person has written one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from reportlab.platypus import Flowable

from counsel_app.documents import attached
from counsel_app.documents.archive import Attachment
from counsel_app.documents.bilingual import (
    Entry,
    Pair,
    bilingual,
    draft_note,
    pair_of,
    side,
    titles,
)
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.pages import MM, Letterhead, ReportPages
from counsel_app.documents.parts import Beside, QrCode, joined_names
from counsel_app.documents.phrases import Phrases
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span, Style
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import AppError
from counsel_app.domain.institution import Institution
from counsel_app.domain.labels import Label
from counsel_app.domain.plan import Step

BRING: Final = (
    "this_paper",
    "passport",
    "residence_document",
    "official_letter",
    "health_card",
    "rental_contract",
    "school_papers",
    "work_papers",
    "birth_certificates",
    "bank_card",
)
"""What a client can be asked to bring; each has a phrase in every language."""

PDF_TITLE: Final = "Ihr Blatt aus der Beratung"
_QR_SIDE: Final = 22 * MM


class NothingForClient(AppError):
    """A client's sheet was asked for with nothing on it."""

    label = Label(
        de="Für das Blatt fehlt noch etwas: eine Vereinbarung, ein Schritt, ein Termin "
        "oder eine Stelle.",
        en="The sheet still needs something on it: an agreement, a step, a date or an office.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSheet:
    """What stands on the sheet.

    ``translations`` maps German text to the same in the client's language,
    written by a person; ``bring`` are of ``BRING``.
    """

    conversation_on: date
    names: Sequence[str] = ()
    agreements: str = ""
    steps: Sequence[Step] = ()
    institution: Institution | None = None
    appointment_on: date | None = None
    appointment_time: str = ""
    bring: Sequence[str] = ()
    deadlines: Sequence[Deadline] = ()
    next_appointment_on: date | None = None
    next_appointment_time: str = ""
    translations: Mapping[str, str] = field(default_factory=dict)


def client_letter(
    sheet: ClientSheet, *, letterhead: Letterhead, language: str, reference: str = ""
) -> Pdf:
    """The bilingual sheet in ``language`` (one of ``phrases.LANGUAGES``).

    Raises NothingForClient where there is nothing to tell. ``reference`` (a
    case number, never a name) goes into the QR code.
    """
    pair = pair_of(language, sheet.translations)
    rows = [row for section in _sections(sheet) for row in section(pair, sheet)]
    if not rows:
        raise NothingForClient
    rows += contact(pair, letterhead)
    story: list[Flowable] = [_title(pair, sheet, reference), *draft_note(pair)]
    story.append(bilingual(pair, rows))
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=reference),
        title=PDF_TITLE,
        lang="de-DE",
        made_on=sheet.conversation_on,
        attachment=_record(
            sheet, letterhead=letterhead, language=pair.theirs.language, reference=reference
        ),
    )


def _record(
    sheet: ClientSheet, *, letterhead: Letterhead, language: str, reference: str
) -> Attachment:
    visit = None
    if sheet.institution is not None:
        visit = attached.visit(
            sheet.institution, on=sheet.appointment_on, at=sheet.appointment_time
        )
    return attached.attachment(
        "client-sheet",
        {
            "reference": reference,
            "language": language,
            "from": attached.sender(letterhead),
            "names": list(sheet.names),
            "conversation_on": sheet.conversation_on,
            "agreements": sheet.agreements,
            "steps": attached.steps(sheet.steps),
            "visit": visit,
            "bring": list(sheet.bring),
            "deadlines": attached.deadlines(sheet.deadlines),
            "next_appointment_on": sheet.next_appointment_on,
            "next_appointment_at": sheet.next_appointment_time,
        },
    )


_Section: TypeAlias = Callable[[Pair, ClientSheet], list[Entry]]


def _sections(sheet: ClientSheet) -> list[_Section]:
    found: list[_Section] = []
    if sheet.agreements.strip():
        found.append(_agreed)
    if sheet.steps:
        found.append(_steps)
    if sheet.institution is not None:
        found.append(_where)
    if sheet.bring:
        found.append(_bring)
    if sheet.deadlines:
        found.append(_deadlines)
    if sheet.next_appointment_on is not None:
        found.append(_next)
    return found


def _agreed(pair: Pair, sheet: ClientSheet) -> list[Entry]:
    return [pair.heading("agreed"), pair.free(sheet.agreements)]


def _steps(pair: Pair, sheet: ClientSheet) -> list[Entry]:
    rows = [pair.heading("who_does")]
    for step in sheet.steps:
        due = f"{step.due_on:%d.%m.%Y}" if step.due_on else ""
        rows.append(
            Entry(
                _step(pair.german, step, step.task, due),
                _step(pair.theirs, step, pair.translations.get(step.task.strip(), ""), due),
            )
        )
    return rows


def _step(language: Phrases, step: Step, task: str, due: str) -> Content:
    spans: list[Span | str] = [Span(language.word("actors", step.actor), bold=True)]
    if task:
        spans += [": ", task]
    if due:
        spans += [" – ", language.say("until", date=due)]
    return spans


def _where(pair: Pair, sheet: ClientSheet) -> list[Entry]:
    place = sheet.institution
    if place is None:
        return []
    name = (Span(place.name, bold=True, isolate=True, lang="de"),)
    rows = [pair.heading("where"), Entry(name, name)]
    town = f"{place.postcode} {place.town}".strip()
    address = ", ".join(part for part in (place.street, town) if part)
    for key, value in (
        ("address", address),
        ("stop", place.stop),
        ("phone", place.phone),
        ("opening_hours", place.opening_hours),
    ):
        if value:
            rows.append(pair.labelled(key, value))
    rows.append(pair.heading("when"))
    if sheet.appointment_on is not None:
        rows.append(pair.day(sheet.appointment_on, sheet.appointment_time))
    else:
        rows.append(pair.said("no_appointment"))
    return rows


def _bring(pair: Pair, sheet: ClientSheet) -> list[Entry]:
    return [
        pair.heading("bring"),
        *(
            Entry(f"☐ {pair.german.word('bring', thing)}", f"☐ {pair.theirs.word('bring', thing)}")
            for thing in sheet.bring
        ),
    ]


def _deadlines(pair: Pair, sheet: ClientSheet) -> list[Entry]:
    rows = [pair.heading("deadlines")]
    for deadline in sorted(sheet.deadlines, key=lambda one: one.counts_on or date.max):
        day = deadline.counts_on
        if day is not None:
            title = pair.translations.get(deadline.title.strip(), "")
            rows.append(
                Entry(
                    _deadline(pair.german, deadline, deadline.title, day),
                    _deadline(pair.theirs, deadline, title or deadline.title, day),
                )
            )
    return rows


def _deadline(language: Phrases, deadline: Deadline, title: str, day: date) -> Content:
    kind = language.word("date_kinds", deadline.kind)
    return (
        f"{kind}: ",
        Span(language.day(day, deadline.at_time), bold=True),
        "\n",
        Span(title, isolate=True),
    )


def _next(pair: Pair, sheet: ClientSheet) -> list[Entry]:
    if sheet.next_appointment_on is None:
        return []
    return [
        pair.heading("next_appointment"),
        pair.day(sheet.next_appointment_on, sheet.next_appointment_time),
    ]


def contact(pair: Pair, letterhead: Letterhead) -> list[Entry]:
    """Who made the paper and where to ask, for every paper that a client takes home."""
    lines = [letterhead.return_line or letterhead.organisation]
    lines += [value for _, value in letterhead.contact_lines]
    own: list[Span | str] = []
    for line in lines:
        own += ["\n"] if own else []
        own.append(Span(line, isolate=True, lang="de"))
    return [pair.heading("contact"), Entry(tuple(own), tuple(own)), pair.said("help")]


def _title(pair: Pair, sheet: ClientSheet, reference: str) -> Flowable:
    small = Style(size=10, leading=15.5, hyphenate=False)
    held = f"{sheet.conversation_on:%d.%m.%Y}"
    lines = titles(pair, "title")
    if any(sheet.names):
        lines.append(Paragraph(joined_names(sheet.names), small.but(bold=True)))
    german = f"{pair.german.say('yours')} {pair.german.say('conversation', date=held)}."
    lines.append(Paragraph(german, small))
    if not pair.is_single:
        theirs = f"{pair.theirs.say('yours')} {pair.theirs.say('conversation', date=held)}."
        lines.append(Paragraph(theirs, side(pair.theirs, small)))
    code = f"{reference} {sheet.conversation_on.isoformat()}".strip()
    return Beside(lines, QrCode(code, _QR_SIDE, alt="QR-Code mit Fallnummer und Datum"))
