"""A case: its sections at the side, a quick note on top, what is next beside it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Member
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.gui import actions, i18n, keys, theme
from counsel_app.gui.commands import bind
from counsel_app.gui.pages.case_sections.aside import Aside
from counsel_app.gui.pages.case_sections.beside_pane import GAP, BesidePane
from counsel_app.gui.pages.case_sections.dates import DatesSection
from counsel_app.gui.pages.case_sections.documents import DocumentsSection
from counsel_app.gui.pages.case_sections.letters import LettersSection
from counsel_app.gui.pages.case_sections.needs import NeedsSection
from counsel_app.gui.pages.case_sections.person import PersonSection
from counsel_app.gui.pages.case_sections.plan import PlanSection
from counsel_app.gui.pages.case_sections.privacy import PrivacySection
from counsel_app.gui.pages.case_sections.quick_note import QuickNote
from counsel_app.gui.pages.case_sections.referrals import ReferralsSection
from counsel_app.gui.pages.case_sections.screen import (
    CaseScreen,
    given_line,
    meta_line,
    name_line,
    read_screen,
)
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.case_sections.timeline import TimelineSection
from counsel_app.gui.pages.case_sections.volunteers import VolunteersSection
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import COUNSELLOR
from counsel_app.gui.panels.case_choice import choice_of, choice_view
from counsel_app.gui.widgets.buttons import Button, SectionButton
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import WIDEST, Scroll, centred, column, row
from counsel_app.gui.widgets.text import Muted, Text, Title

if TYPE_CHECKING:
    from counsel_app.gui.panels.cases_beside import CasesBeside
    from counsel_app.usecases.dropped import Dropped

TIMELINE: Final = "timeline"
_FOR_DOCUMENTS: Final = frozenset({"paper", "tables", "unknown"})
"""Letters come as text and as tables as well; what cannot be kept is named with the reason."""
_LAID_OUT_MS: Final = 1000
_MIDDLE_LEAST, _ASIDE_LEAST, _ASIDE_MOST = 56, 24, 32
"""Widths in letters: below the sum of the first two the right column folds away."""


class CasePage(Page):
    """One case; ``target`` is its id, perhaps with a section: ``id/dates``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id = ""
        self._screen: CaseScreen | None = None
        self._dropped: list[Path] = []
        """Waits for the case that it was dropped for to be read."""
        self._aside_wanted: bool | None = None
        self._scrolled = 0
        """Waits for the case to be read: so far down the section was."""
        host = Host(show_section=self.show_section)
        translate = QCoreApplication.translate
        self.sections: dict[str, Section] = {}
        self.buttons: dict[str, SectionButton] = {}
        self._stack = QStackedWidget()
        self._nav = QWidget()
        self.back_button = Button(
            translate("Case", "All cases"),
            icon="arrow-left",
            pressed=lambda: desk.navigate("cases"),
        )
        nav = self._nav_layout = column(self.back_button, parent=self._nav, gap=4)
        nav.addSpacing(8)
        for number, (key, words, icon, kind) in enumerate(_kinds(), 1):
            button = SectionButton(words, icon=icon)
            button.clicked.connect(partial(self._chosen, key))
            button.setToolTip(f"Alt+{number % 10}")
            bind(self, keys.SECTION, partial(self.go_to_section, key), words, number % 10)
            section = kind(desk, host)
            if isinstance(section, DocumentsSection):
                self._documents = section
            self.sections[key] = section
            self.buttons[key] = button
            self._stack.addWidget(section)
            nav.addWidget(button)
        nav.addStretch()
        head = self._head()
        self.note = QuickNote(desk)
        self.note.field.textChanged.connect(self._show_note)
        if desk.role == COUNSELLOR:
            bind(self, keys.NOTE, self.write_note, translate("Case", "Write a note"))
            bind(self, keys.TALK, self._write_talk, translate("Case", "New consultation"))
        self.aside = Aside(desk, host)
        middle = column(head, self.note, self._stack, gap=12)
        middle.setStretch(2, 1)
        self._whole = QWidget()
        self._nav_scroll = Scroll(self._nav)
        whole = row(self._nav_scroll, middle, self.aside, parent=self._whole, gap=16)
        whole.setStretch(1, 1)
        self._gone = EmptyState(
            icon="folder-open",
            heading=translate("Case", "This case is not here any more"),
            sentence=translate("Case", "It may have been deleted or merged with another one."),
        )
        self._gone.hide()
        page = column(centred(self._whole, WIDEST), self._gone)
        row(page, parent=self, margin=GAP, gap=GAP).setStretch(0, 1)
        self._pane = BesidePane(desk, self, first=self.back_button)
        bind(self, keys.BESIDE, lambda: self._pane.change(self.buttons[self.current_section()]))
        self.show_section(TIMELINE)

    def _head(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        self._title = Title()
        self._meta, self.given_line = Muted(""), Text("")
        self.given_line.hide()
        self.aside_button = Button(
            translate("Case", "Next date and steps"), icon="list-checks", pressed=self._toggle_aside
        )
        # Who does not know the keys looks for a button; beside the note it has one of its own.
        self.talk_button = Button(
            translate("Case", "New consultation"), icon="message-square", pressed=self._write_talk
        )
        # One above the other: side by side they made the window wider than a small laptop
        # in large letters, where the second is needed.
        head = row(
            column(self._title, self._meta, self.given_line, gap=2),
            column(self.talk_button, self.aside_button, 1, gap=6),
        )
        head.setStretch(0, 1)
        return head

    def open(self, target: str) -> None:
        """Show a case, at the section named or at the timeline."""
        case_id, _, section = target.partition("/")
        if case_id != self._case_id:
            self.save_draft()
            self._case_id = case_id
            self._screen = None
            self._dropped = []
            self.show_section(section or TIMELINE)
            if self.desk.role == COUNSELLOR:
                self.note.begin(case_id)
        elif section:
            self.show_section(section)
        self._reload()
        # Behind what is to be shown: nobody waits for the log, and on a full
        # disk a case can still be read.
        clock = self.desk.clock
        self.desk.jobs.vault(
            lambda vault: actions.audit.note_seen(vault, case_id, clock),
            failed=lambda _error: None,
        )

    @property
    def beside(self) -> CasesBeside | None:
        """The list of cases; None until the window was wide enough for it."""
        return self._pane.list

    def standing(self, target: str) -> tuple[str, Mapping[str, str]]:  # noqa: ARG002  as gone on since
        """The case with the section in front, and how far down one has read."""
        place = f"{self._case_id}/{self.current_section()}"
        choice = self.desk.listed.to_keep() if self.desk.listed is not None else None
        view = choice_view(choice) if choice is not None else {}
        return place, {**view, "down": str(self._scrolled or self._bar().value())}

    def resume(self, view: Mapping[str, str]) -> None:
        """Go as far down again, once there is something, and have the same list beside it."""
        if self.desk.listed is not None:
            self.desk.listed.first = choice_of(view)
        down = view.get("down", "")
        self._scrolled = int(down) if down.isdecimal() else 0

    def _bar(self) -> QScrollBar:
        section = self.sections[self.current_section()]
        return next(one.verticalScrollBar() for one in section.findChildren(Scroll))

    def on_changed(self, changes: Changes) -> None:
        """Reload what may have changed in this case."""
        self._pane.on_changed(changes)
        in_case = any(changed.case_id == self._case_id for changed in changes.records)
        around = (Client, Institution, Member, VolunteerNote)
        if self._case_id and (in_case or any(changes.touches(kind) for kind in around)):
            self._reload()

    def save_draft(self) -> None:
        """Keep the note and whatever a section has under way."""
        self.note.draft.keep()
        for section in self.sections.values():
            section.save_draft()

    def first_focus(self) -> QWidget | None:
        """The section one is in; the note is one key away (Ctrl+N)."""
        if self._pane.keeps_focus and self.beside is not None:
            return self.beside.table
        return self.buttons[self.current_section()]

    def current_section(self) -> str:
        """The key of the section in front."""
        shown = self._stack.currentWidget()
        return next(key for key, section in self.sections.items() if section is shown)

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        if key not in self.sections:
            key = TIMELINE
        self._stack.setCurrentWidget(self.sections[key])
        self.buttons[key].setChecked(True)
        # The note belongs to what happened; the other sections need the room.
        self._show_note()
        self._fold()

    def _show_note(self) -> None:
        """Show the note where one may be written, or one was typed before the case was given."""
        may = self._may_write or (self.desk.role == COUNSELLOR and not self.note.is_empty)
        is_here = self.current_section() == TIMELINE
        self.note.setVisible(may and is_here)
        self.talk_button.setVisible(self._may_write and is_here and self.note.is_empty)

    @property
    def _may_write(self) -> bool:
        is_given = self._screen is not None and bool(self._screen.given_to)
        return self.desk.role == COUNSELLOR and not is_given

    def go_to_section(self, key: str) -> None:
        """Bring a section to the front and begin at its first control."""
        self.show_section(key)
        focus = self.sections[key].first_focus() or self.buttons[key]
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_note(self) -> None:
        """Go to the quick note from anywhere in the case."""
        if self._may_write:
            self.show_section(TIMELINE)
            self.note.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _write_talk(self) -> None:
        if self._may_write:
            self.note.open_form()

    def takes_dropped(self, kinds: frozenset[str]) -> bool:
        """Photos and papers, wherever on the case; of another file it says why not."""
        return self._may_write and self._gone.isHidden() and kinds <= _FOR_DOCUMENTS

    def take_dropped(self, found: Dropped) -> None:
        """Keep it among the documents of this case and no other, and show it there."""
        self._dropped = list(found.paths)
        if self._screen is not None:
            self._add_dropped()

    def _add_dropped(self) -> None:
        paths, self._dropped = self._dropped, []
        if paths:
            self.show_section("documents")
            self._documents.add(paths)

    def minimumSizeHint(self) -> QSize:
        """The columns at the sides do not count: they fold away."""
        hint = super().minimumSizeHint()
        hint.setWidth(max(hint.width() - self._pane.room(), 0))
        if self.aside.isVisibleTo(self):
            hint.setWidth(max(hint.width() - self.aside.width() - 16, 0))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the columns at the sides away where they would squeeze the middle."""
        super().resizeEvent(event)
        self._fold()

    def _chosen(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a slot
        self.show_section(key)

    def _toggle_aside(self) -> None:
        self._aside_wanted = not self.aside.isVisible()
        self._fold()

    def _fold(self) -> None:
        nav = self._nav_layout.sizeHint().width() + theme.chars(2)
        # Weight makes the words of the chosen section wider than its button knew.
        self._nav_scroll.setFixedWidth(nav)
        section = self.sections[self.current_section()]
        note = 0 if self.note.isHidden() else self.note.minimumSizeHint().width()
        middle = max(theme.chars(_MIDDLE_LEAST), section.least_width(), note)
        least = max(theme.chars(_ASIDE_LEAST), self.aside.least_width())
        self._pane.fold(self.width() - nav - 64 - middle - least)
        whole = self.width() - self._pane.room()
        room = whole - nav - 64
        fits = room >= middle + least
        if fits:
            self._aside_wanted = None
        self.aside_button.setVisible(not fits)
        self.aside.setVisible(fits or self._aside_wanted is True)
        wide = min(room - middle, whole // 5, theme.chars(_ASIDE_MOST))
        self.aside.setFixedWidth(max(wide, least))

    def _reload(self) -> None:
        case_id, today = self._case_id, self.desk.today()
        may_write = self.desk.role == COUNSELLOR
        self.desk.jobs.vault(
            lambda vault: read_screen(vault, case_id, today=today, may_write=may_write),
            then=self._show,
            owner=self,
            latest="case",
        )

    def _show(self, screen: CaseScreen | None) -> None:
        self._whole.setVisible(screen is not None)
        self._gone.setVisible(screen is None)
        self._pane.show_case(self._case_id)
        if screen is None:
            return
        if screen.case_id != self._case_id:
            return
        self._screen = screen
        client = screen.view.client
        self._title.setText(name_line(client) or i18n.isolate(screen.view.case.number))
        self._meta.setText(meta_line(screen))
        self.given_line.setText(given_line(screen))
        self.given_line.setVisible(bool(screen.given_to))
        self._show_note()
        self.note.show_case(screen)
        self.aside.show_case(screen)
        for key, section in self.sections.items():
            section.show_case(screen)
            self.buttons[key].set_count(section.count(screen))
        # What was just put in has a width only once Qt has shown it: measured
        # now, the right column would stay where the middle is cut at its side.
        QTimer.singleShot(0, self, self._fold)
        self._scroll_down()
        self._add_dropped()

    def _scroll_down(self) -> None:
        """Go where one was as soon as there is so much; whoever acts meanwhile goes on."""
        down, bar = self._scrolled, self._bar()
        if not down:
            return

        def go() -> None:
            if self._scrolled and bar.maximum() >= down:
                self._scrolled = 0
                bar.setValue(down)

        bar.rangeChanged.connect(go)
        go()
        QTimer.singleShot(_LAID_OUT_MS, self, self._forget_scrolled)

    def _forget_scrolled(self) -> None:
        self._scrolled = 0


def _kinds() -> tuple[tuple[str, str, str, type[Section]], ...]:
    """The sections: key, words, icon, class."""
    translate = QCoreApplication.translate
    return (
        (TIMELINE, translate("Case", "Timeline"), "history", TimelineSection),
        ("person", translate("Case", "Person & family"), "user", PersonSection),
        ("needs", translate("Case", "Needs"), "life-buoy", NeedsSection),
        ("plan", translate("Case", "Plan"), "list-checks", PlanSection),
        ("dates", translate("Case", "Dates"), "calendar-days", DatesSection),
        ("documents", translate("Case", "Documents"), "paperclip", DocumentsSection),
        ("letters", translate("Case", "Letters"), "file-text", LettersSection),
        ("referrals", translate("Case", "Referrals"), "handshake", ReferralsSection),
        ("volunteers", translate("Case", "Volunteers"), "hand-helping", VolunteersSection),
        ("privacy", translate("Case", "Consent & privacy"), "shield-check", PrivacySection),
    )
