"""Timeline: what happened in a case, newest first, with who and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.records import Record
from counsel_app.domain.volunteering import NEEDS_HELP
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.ending_card import handover_words
from counsel_app.gui.pages.case_sections.screen import (
    CaseScreen,
    code_words,
    day_words,
    due_badge,
)
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.timeline import Entry, Timeline, TimelineEntry

LONGEST_TEXT: Final = 170
_LONG_AGO: Final = datetime(1, 1, 1, tzinfo=UTC)


class TimelineSection(Section):
    """All entries; Enter opens the record behind one."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        self.timeline = Timeline(QCoreApplication.translate("Case", "Timeline"))
        self.timeline.opened.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.timeline)

    def show_case(self, screen: CaseScreen) -> None:
        """Fill the timeline."""
        super().show_case(screen)
        self.timeline.set_entries(entries(screen))

    def first_focus(self) -> QWidget | None:
        """The newest entry."""
        return self.timeline.findChild(TimelineEntry)

    def _open(self, key: str) -> None:
        screen = self.screen_now
        kind, _, record_id = key.partition("/")
        if screen is None:
            return
        if kind == "consultation":
            self.desk.navigate("consultation", f"{screen.case_id}/{record_id}")
        elif kind == "letter":
            letter = next((one for one in screen.view.letters if one.id == record_id), None)
            if letter is not None and not letter.about_id:
                # A slip is about an appointment, which may be gone by now.
                self.host.show_section("dates")
            elif letter is not None:
                self.desk.navigate("letter", f"{letter.kind.lower()}/{letter.about_id}")
        else:
            self.host.show_section(_SECTIONS[kind])


_SECTIONS: Final = {
    "attachment": "documents",
    "referral": "referrals",
    "deadline": "dates",
    "assignment": "volunteers",
    "note": "volunteers",
    "case": "person",
    "handover": "plan",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    """One entry with what it is sorted by."""

    day: date
    written_at: datetime | None
    entry: Entry


def entries(screen: CaseScreen) -> tuple[Entry, ...]:
    """The timeline of a case, newest first."""
    kinds = (_talks, _papers, _documents, _dates, _help, _frame)
    found = [event for kind in kinds for event in kind(screen)]
    # Within a day by when it was written.
    found.sort(key=lambda event: (event.day, event.written_at or _LONG_AGO), reverse=True)
    return tuple(event.entry for event in found)


def _event(screen: CaseScreen, record: Record, day: date | None, entry: Entry) -> _Event:
    at = screen.at(record.id)
    when = day or (at.astimezone().date() if at else screen.today)
    meta = [day_words(when, today=screen.today), screen.who(record.id)]
    shown = Entry(
        key=entry.key,
        icon=entry.icon,
        title=entry.title,
        text=entry.text,
        meta=" · ".join(part for part in meta if part),
        badge=entry.badge,
        tone=entry.tone,
    )
    return _Event(day=when, written_at=at, entry=shown)


def _talks(screen: CaseScreen) -> Iterator[_Event]:
    translate = QCoreApplication.translate
    for talk in screen.view.consultations:
        is_protected = talk.note_class == "protected"
        title = translate("Case", "Consultation")
        if talk.amends_id:
            title = translate("Case", "Amendment to a consultation")
        if talk.minutes is not None:
            title += " · " + translate("Case", "{minutes} min").format(minutes=talk.minutes)
        entry = Entry(
            key=f"consultation/{talk.id}",
            icon="shield-check" if is_protected else "message-square",
            title=title,
            # Someone may look over the shoulder: a protected note shows when opened.
            text=translate("Case", "Protected note") if is_protected else talk_text(talk),
            badge=_signature(talk),
            tone="overdue" if talk.was_altered_after_signing() else "done",
        )
        yield _event(screen, talk, talk.held_on, entry)


def _signature(talk: Consultation) -> str:
    if talk.was_altered_after_signing():
        return QCoreApplication.translate("Case", "altered after signing")
    return QCoreApplication.translate("Case", "signed") if talk.signed_on is not None else ""


def talk_text(talk: Consultation) -> str:
    """Topics and the beginning of the note."""
    topics = ", ".join(code_words("topics", code) for code in talk.topics)
    return ". ".join(part for part in (topics, isolate(_shortened(talk.content))) if part)


def _papers(screen: CaseScreen) -> Iterator[_Event]:
    translate = QCoreApplication.translate
    for letter in screen.view.letters:
        title = translate("Case", "Letter · {kind}")
        entry = Entry(
            key=f"letter/{letter.id}",
            icon="file-text",
            title=title.format(kind=code_words("letter_kinds", letter.kind)),
            text=_capital(code_words("letter_outcomes", letter.outcome)),
        )
        yield _event(screen, letter, letter.made_on, entry)
    for referral in screen.view.referrals:
        title = translate("Case", "Referral · {institution}")
        result = _capital(code_words("referral_results", referral.result))
        entry = Entry(
            key=f"referral/{referral.id}",
            icon="handshake",
            title=title.format(institution=isolate(screen.institution(referral.institution_id))),
            text=". ".join((result, isolate(_shortened(referral.purpose)))),
        )
        yield _event(screen, referral, referral.sent_on, entry)


def _documents(screen: CaseScreen) -> Iterator[_Event]:
    translate = QCoreApplication.translate
    for document in screen.view.attachments:
        is_protected = document.note_class == "protected"
        title = translate("Case", "Document · {title}")
        entry = Entry(
            key=f"attachment/{document.id}",
            icon="shield-check" if is_protected else "paperclip",
            title=translate("Case", "Protected document")
            if is_protected
            else title.format(title=isolate(document.title)),
        )
        yield _event(screen, document, document.added_on, entry)


def _dates(screen: CaseScreen) -> Iterator[_Event]:
    for deadline in screen.view.deadlines:
        day = deadline.counts_on
        badge, tone = due_badge(day, today=screen.today, is_done=deadline.done_on is not None)
        parts = [isolate(deadline.title)]
        if day is not None:
            parts.append(isolate(f"{short_date(day)} {deadline.at_time}".strip()))
        words = [code_words("date_kinds", deadline.kind), deadline.where, deadline.basis]
        entry = Entry(
            key=f"deadline/{deadline.id}",
            icon="calendar-clock",
            title=" · ".join(parts),
            text=" · ".join(isolate(word) for word in words if word),
            badge=badge,
            tone=tone,
        )
        yield _event(screen, deadline, None, entry)


def _help(screen: CaseScreen) -> Iterator[_Event]:
    translate = QCoreApplication.translate
    names = {member.id: member.name for member in screen.volunteers}
    for one in screen.view.assignments:
        title = translate("Case", "Task for {volunteer}")
        name = isolate(names.get(one.volunteer_id, translate("Case", "a volunteer")))
        entry = Entry(
            key=f"assignment/{one.id}",
            icon="hand-helping",
            title=title.format(volunteer=name),
            text=isolate(_shortened(one.task)),
        )
        yield _event(screen, one, None, entry)
    for note in screen.view.volunteer_notes:
        title = translate("Case", "Volunteer's note · {happening}")
        when = f"{short_date(note.about_on)} {note.about_at}".strip() if note.about_on else ""
        entry = Entry(
            key=f"note/{note.id}",
            icon="hand-helping" if note.happening == NEEDS_HELP else "footprints",
            title=title.format(happening=code_words("happenings", note.happening)),
            text=" · ".join(isolate(part) for part in (when, _shortened(note.text)) if part),
        )
        yield _event(screen, note, note.written_on, entry)


def _frame(screen: CaseScreen) -> Iterator[_Event]:
    translate = QCoreApplication.translate
    case = screen.view.case
    opened = Entry(
        key=f"case/{case.id}",
        icon="user-plus",
        title=translate("Case", "Case opened"),
        text=code_words("services", case.service),
    )
    yield _event(screen, case, case.first_contact_on, opened)
    for one in screen.view.handovers:
        handed = Entry(
            key=f"handover/{one.id}",
            icon="handshake",
            title=translate("Case", "Handed over"),
            text=handover_words(screen, one),
        )
        yield _event(screen, one, one.handed_on, handed)
    if case.closed_on is not None:
        reason = code_words("closure_reasons", case.closure_reason)
        closed = Entry(
            key=f"case/{case.id}",
            icon="archive",
            title=translate("Case", "Case closed"),
            text=reason,
        )
        yield _event(screen, case, case.closed_on, closed)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_TEXT else line[:LONGEST_TEXT].rsplit(" ", 1)[0] + " …"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
