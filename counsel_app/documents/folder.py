"""MEIN ORDNER: the client's own folder, German left, their language right.

Only what was agreed and what the directory knows; no status, health or notes.
Chapters that a stranger must not leaf through (asylum, health, family) are
printed on their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.platypus import Flowable

from counsel_app.documents import attached
from counsel_app.documents.bilingual import (
    BIG,
    BOX,
    Entry,
    Pair,
    bilingual,
    draft_note,
    pair_of,
    side,
    titles,
)
from counsel_app.documents.client_letter import BRING, contact
from counsel_app.documents.document import Pdf, build
from counsel_app.documents.flow import PageBreak
from counsel_app.documents.grid import Grid, GridStyle
from counsel_app.documents.pages import TEXT_WIDTH, Letterhead, ReportPages
from counsel_app.documents.parts import CELL_BOLD, german_date, joined_names
from counsel_app.documents.phrases import Phrases
from counsel_app.documents.text.paragraph import Paragraph
from counsel_app.documents.text.spans import Content, Span
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.plan import Step

PDF_TITLE: Final = "Mein Ordner"
CHAPTERS: Final = (
    "people", "papers", "asylum", "money", "health", "housing", "german", "school", "work",
    "family", "everyday", "rights", "log",
)  # fmt: skip
"""The chapters in order; their numbers are their places."""
APART: Final = frozenset({2, 4, 9})
"""Asylum, health, family: printed separately."""
_REVIEWED_ONLY: Final = frozenset({2, 11})
"""Asylum and rights: an unchecked translation does more harm than none."""
_CHAPTER_OF: Final = {
    "BAMF": 2, "ABH": 2, "ASYLUM_ADVICE": 2, "LAWYER": 2, "RETURN_ADVICE": 2,
    "SOZIALAMT": 3, "JOBCENTER": 3, "DEBT_ADVICE": 3,
    "CLINIC": 4, "PSZ": 4, "ADDICTION_ADVICE": 4,
    "COURSE_PROVIDER": 6, "LASUB": 7,
    "AGENTUR": 8, "IHK": 8, "HWK": 8, "IQ": 8, "EMPLOYER": 8, "WORK_OPPORTUNITY": 8,
    "JUGENDAMT": 9, "WOMENS_SHELTER": 9, "PREGNANCY_ADVICE": 9, "GUARDIAN": 9,
    "BUERGERAMT": 10, "DGB": 11,
}  # fmt: skip
_EMERGENCY: Final = (("110", "police"), ("112", "ambulance"), ("116 117", "doctor_on_call"))
_LOG_ROWS: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An agreed way to an office: when, for what, what to bring, who comes along."""

    institution: Institution
    on: date | None = None
    at: str = ""
    bring: Sequence[str] = ("this_paper", "official_letter")
    companion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """What is in a client's folder."""

    names: Sequence[str]
    steps: Sequence[Step] = ()
    visits: Sequence[Visit] = ()
    deadlines: Sequence[Deadline] = ()
    next_appointment_on: date | None = None


def chapter_of(institution: Institution) -> int:
    """The chapter an office belongs to; people and appointments where none fits."""
    return _CHAPTER_OF.get(institution.kind, 0)


def folder(
    content: Folder,
    *,
    letterhead: Letterhead,
    language: str,
    made_on: date,
    apart: bool = False,
) -> Pdf:
    """The folder in German and ``language``; ``apart`` prints chapters 2, 4 and 9 instead."""
    pair = pair_of(language)
    numbers = [number for number in range(len(CHAPTERS)) if (number in APART) == apart]
    visits = [
        visit for visit in content.visits if (chapter_of(visit.institution) in APART) == apart
    ]
    story: list[Flowable] = []
    if not apart:
        story += _cover(pair, content, letterhead, numbers)
    for number in numbers:
        if story:
            story.append(PageBreak())
        story += _chapter(pair, number, content, visits)
    return build(
        story,
        ReportPages(letterhead=letterhead, reference=PDF_TITLE),
        title=PDF_TITLE,
        lang="de-DE",
        made_on=made_on,
        attachment=attached.attachment(
            "folder",
            {
                "language": pair.theirs.language,
                "made_on": made_on,
                "from": attached.sender(letterhead),
                "names": [] if apart else list(content.names),
                "chapters": numbers,
                "steps": [] if apart else attached.steps(content.steps),
                "visits": [
                    attached.visit(visit.institution, on=visit.on, at=visit.at, bring=visit.bring)
                    for visit in visits
                ],
                "deadlines": [] if apart else attached.deadlines(content.deadlines),
            },
        ),
    )


def _cover(
    pair: Pair, content: Folder, letterhead: Letterhead, numbers: Sequence[int]
) -> list[Flowable]:
    entries = [pair.said("folder_yours", "papers"), pair.heading("folder_contents", "papers")]
    entries += [_title(pair, number) for number in numbers]
    entries += contact(pair, letterhead)
    return [
        *titles(pair, "folder_title", "papers"),
        Paragraph(joined_names(content.names), BIG.but(size=13, role="P")),
        *draft_note(pair),
        bilingual(pair, entries, pad_y=2.5),
    ]


def _title(pair: Pair, number: int) -> Entry:
    return Entry(
        f"{number}  {pair.german.word('chapters', CHAPTERS[number])}",
        _theirs(pair, number),
    )


def _theirs(pair: Pair, number: int) -> Content:
    """The chapter in the client's language, where that may be printed."""
    if pair.theirs.is_draft and number in _REVIEWED_ONLY:
        german = pair.german.word("chapters", CHAPTERS[number])
        return (f"{number}  ", Span(german, isolate=True, lang="de"))
    return f"{number}  {pair.theirs.word('chapters', CHAPTERS[number])}"


def _chapter(pair: Pair, number: int, content: Folder, visits: Sequence[Visit]) -> list[Flowable]:
    if pair.theirs.is_draft and number in _REVIEWED_ONLY:
        pair = pair_of("de")
    german = f"{number}  {pair.german.word('chapters', CHAPTERS[number])}"
    story: list[Flowable] = [Paragraph(german, BIG)]
    if not pair.is_single:
        story.append(Paragraph(_theirs(pair, number), side(pair.theirs, BIG).but(role="P")))
    if number in APART:
        # It is handed out without the cover, which says so for all the others.
        story += draft_note(pair)
    if CHAPTERS[number] == "log":
        return [*story, _log(pair)]
    entries: list[Entry] = []
    if CHAPTERS[number] == "people":
        entries += _people(pair, content)
    if CHAPTERS[number] == "papers":
        entries.append(pair.heading("folder_papers", "papers"))
        entries += [pair.ticked(thing, "bring") for thing in BRING]
    if CHAPTERS[number] == "everyday":
        entries += [
            Entry(
                (Span(dial, bold=True, isolate=True), "  ", pair.german.word("papers", key)),
                (Span(dial, bold=True, isolate=True), "  ", pair.theirs.word("papers", key)),
            )
            for dial, key in _EMERGENCY
        ]
    # A page for each agreed way, so that one can be taken along; the first stands
    # below the chapter's title where nothing else does.
    pages = [entries] if entries else []
    pages += [_visit(pair, visit) for visit in visits if chapter_of(visit.institution) == number]
    pages = pages or [[]]
    pages[-1].append(pair.said("room_for_papers", "papers"))
    for place, page in enumerate(pages):
        if place:
            story.append(PageBreak())
        story.append(bilingual(pair, page, pad_y=2))
    return story


def _people(pair: Pair, content: Folder) -> list[Entry]:
    entries: list[Entry] = []
    if content.next_appointment_on is not None:
        entries += [pair.heading("next_appointment"), pair.day(content.next_appointment_on)]
    if content.steps:
        entries.append(pair.heading("who_does"))
        entries += [_step(pair, step) for step in content.steps]
    days = [one for one in content.deadlines if one.counts_on is not None]
    if days:
        entries.append(pair.heading("deadlines"))
        entries += [_deadline(pair, one) for one in days]
    return entries


def _step(pair: Pair, step: Step) -> Entry:
    def said(language: Phrases) -> Content:
        spans: list[Span | str] = [
            Span(language.word("actors", step.actor), bold=True),
            ": ",
            Span(step.task, isolate=True, lang="de"),
        ]
        if step.due_on is not None:
            spans += [" – ", language.say("until", date=german_date(step.due_on))]
        return spans

    return pair.both(said)


def _deadline(pair: Pair, deadline: Deadline) -> Entry:
    day = deadline.counts_on or date.max

    def said(language: Phrases) -> Content:
        return (
            Span(language.day(day, deadline.at_time), bold=True),
            ": ",
            Span(deadline.title, isolate=True, lang="de"),
        )

    return pair.both(said)


def _visit(pair: Pair, visit: Visit) -> list[Entry]:
    """One page's worth of an agreed step: where, when, what, with whom."""
    office = visit.institution
    town = f"{office.postcode} {office.town}".strip()
    entries = [pair.heading("folder_step", "papers"), pair.name(office.name)]
    for key, value in (
        ("address", ", ".join(part for part in (office.street, town) if part)),
        ("stop", office.stop),
        ("phone", office.phone),
        ("opening_hours", office.opening_hours),
    ):
        if value:
            entries.append(pair.labelled(key, value))
    entries.append(pair.heading("when"))
    entries.append(pair.day(visit.on, visit.at) if visit.on else pair.said("no_appointment"))
    entries.append(pair.heading("bring"))
    entries += [pair.ticked(thing, "bring", box=BOX) for thing in visit.bring]
    if visit.companion:
        entries.append(pair.labelled("who_comes", visit.companion, "papers"))
    return entries


def _log(pair: Pair) -> Flowable:
    """The Laufzettel: every office writes down what it did."""
    head = []
    for key in ("log_date", "log_who", "log_done", "log_next"):
        cell = [Paragraph(pair.german.word("papers", key), CELL_BOLD)]
        if not pair.is_single:
            theirs = side(pair.theirs, CELL_BOLD.but(leading=14))
            cell.append(Paragraph(pair.theirs.word("papers", key), theirs))
        head.append(cell)
    blank = Paragraph("\n\n", CELL_BOLD)
    rows = [[[blank], [], [], []] for _ in range(_LOG_ROWS)]
    widths = (0.14, 0.22, 0.37, 0.27)
    return Grid(
        [share * TEXT_WIDTH for share in widths],
        [head, *rows],
        head_rows=1,
        style=GridStyle(space_before=10),
    )
