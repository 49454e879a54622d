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

from counsel_app.documents.document import Pdf, build
from counsel_app.documents.grid import Grid, GridStyle, Row
from counsel_app.documents.pages import MM, TEXT_WIDTH, Letterhead, ReportPages
from counsel_app.documents.parts import NOTE, Beside, QrCode, joined_names
from counsel_app.documents.phrases import Phrases, phrases
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
_TEXT: Final = Style(size=10, leading=15.5)


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
    pair = _Pair(phrases("de"), phrases(language), sheet.translations)
    rows = [row for section in _sections(sheet) for row in section(pair, sheet)]
    if not rows:
        raise NothingForClient
    rows += _contact(pair, letterhead)
    story: list[Flowable] = [_title(pair, sheet, reference)]
    if pair.theirs.is_draft:
        story += _draft_note(pair)
    story.append(_bilingual(pair, rows))
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=reference),
        title=PDF_TITLE,
        lang="de-DE",
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of the sheet: the same in both languages."""

    german: Content
    theirs: Content
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class _Pair:
    """German and the client's language, and how a row is said in both."""

    german: Phrases
    theirs: Phrases
    translations: Mapping[str, str]

    def heading(self, key: str) -> _Entry:
        return _Entry(self.german.say(key), self.theirs.say(key), is_heading=True)

    def said(self, key: str) -> _Entry:
        return _Entry(self.german.say(key), self.theirs.say(key))

    def labelled(self, key: str, value: str) -> _Entry:
        """A label in each language, the value in German in both columns."""
        return _Entry(
            (f"{self.german.say(key)}: ", Span(value, isolate=True)),
            (f"{self.theirs.say(key)}: ", Span(value, isolate=True, lang="de")),
        )

    def day(self, day: date, time: str = "") -> _Entry:
        return _Entry(
            Span(self.german.day(day, time), bold=True),
            Span(self.theirs.day(day, time), bold=True),
        )

    def free(self, text: str) -> _Entry:
        """German free text, and its translation or the hint to ask for one."""
        translated = self.translations.get(text.strip())
        return _Entry(text, translated or self.theirs.say("agreed_in_german"))


_Section: TypeAlias = Callable[[_Pair, ClientSheet], list[_Entry]]


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


def _agreed(pair: _Pair, sheet: ClientSheet) -> list[_Entry]:
    return [pair.heading("agreed"), pair.free(sheet.agreements)]


def _steps(pair: _Pair, sheet: ClientSheet) -> list[_Entry]:
    rows = [pair.heading("who_does")]
    for step in sheet.steps:
        due = f"{step.due_on:%d.%m.%Y}" if step.due_on else ""
        rows.append(
            _Entry(
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


def _where(pair: _Pair, sheet: ClientSheet) -> list[_Entry]:
    place = sheet.institution
    if place is None:
        return []
    name = (Span(place.name, bold=True, isolate=True, lang="de"),)
    rows = [pair.heading("where"), _Entry(name, name)]
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


def _bring(pair: _Pair, sheet: ClientSheet) -> list[_Entry]:
    return [
        pair.heading("bring"),
        *(
            _Entry(f"☐ {pair.german.word('bring', thing)}", f"☐ {pair.theirs.word('bring', thing)}")
            for thing in sheet.bring
        ),
    ]


def _deadlines(pair: _Pair, sheet: ClientSheet) -> list[_Entry]:
    rows = [pair.heading("deadlines")]
    for deadline in sorted(sheet.deadlines, key=lambda one: one.counts_on or date.max):
        day = deadline.counts_on
        if day is not None:
            title = pair.translations.get(deadline.title.strip(), "")
            rows.append(
                _Entry(
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


def _next(pair: _Pair, sheet: ClientSheet) -> list[_Entry]:
    if sheet.next_appointment_on is None:
        return []
    return [
        pair.heading("next_appointment"),
        pair.day(sheet.next_appointment_on, sheet.next_appointment_time),
    ]


def _contact(pair: _Pair, letterhead: Letterhead) -> list[_Entry]:
    lines = [letterhead.return_line or letterhead.organisation]
    lines += [value for _, value in letterhead.contact_lines]
    own: list[Span | str] = []
    for line in lines:
        own += ["\n"] if own else []
        own.append(Span(line, isolate=True, lang="de"))
    return [pair.heading("contact"), _Entry(tuple(own), tuple(own)), pair.said("help")]


def _title(pair: _Pair, sheet: ClientSheet, reference: str) -> Flowable:
    big = Style(size=15, leading=24, bold=True, hyphenate=False, role="H1")
    small = Style(size=10, leading=15.5, hyphenate=False)
    held = f"{sheet.conversation_on:%d.%m.%Y}"
    lines = [Paragraph(pair.german.say("title"), big)]
    if pair.theirs is not pair.german:
        lines.append(Paragraph(pair.theirs.say("title"), _side(pair.theirs, big)))
    if any(sheet.names):
        lines.append(Paragraph(joined_names(sheet.names), small.but(bold=True)))
    german = f"{pair.german.say('yours')} {pair.german.say('conversation', date=held)}."
    lines.append(Paragraph(german, small))
    if pair.theirs is not pair.german:
        theirs = f"{pair.theirs.say('yours')} {pair.theirs.say('conversation', date=held)}."
        lines.append(Paragraph(theirs, _side(pair.theirs, small)))
    code = f"{reference} {sheet.conversation_on.isoformat()}".strip()
    return Beside(lines, QrCode(code, _QR_SIDE))


def _side(language: Phrases, style: Style) -> Style:
    return style.but(lang=language.language, direction=int(language.is_rtl))


def _bilingual(pair: _Pair, entries: Sequence[_Entry]) -> Flowable:
    is_single = pair.theirs is pair.german
    left, right = _side(pair.german, _TEXT), _side(pair.theirs, _TEXT)
    head: Row = [
        [Paragraph(language.name, style.but(bold=True))]
        for language, style in ((pair.german, left), (pair.theirs, right))
    ]
    rows: list[Row] = [head]
    for entry in entries:
        bold = entry.is_heading
        cells = [
            [Paragraph(entry.german, left.but(bold=bold, keep_with_next=bold))],
            [Paragraph(entry.theirs, right.but(bold=bold, keep_with_next=bold))],
        ]
        rows.append(cells)
    headings = {number for number, entry in enumerate(entries, 1) if entry.is_heading}
    if is_single:
        rows = [row[:1] for row in rows[1:]]
        headings = {number - 1 for number in headings}
    count = 1 if is_single else 2
    return Grid(
        [TEXT_WIDTH / count] * count,
        rows,
        head_rows=0 if is_single else 1,
        shaded=headings,
        style=GridStyle(pad_x=6, pad_y=1, space_before=7),
    )


def _draft_note(pair: _Pair) -> list[Flowable]:
    note = NOTE.but(size=8.5, leading=13, space_before=0, space_after=0)
    return [
        Paragraph(pair.german.say("draft_note"), note),
        Paragraph(pair.theirs.say("draft_note"), _side(pair.theirs, note)),
    ]
