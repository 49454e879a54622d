"""Volunteers: tasks that were given, and what came back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import NEEDS_HELP, Assignment, VolunteerNote
from counsel_app.gui import actions
from counsel_app.gui.dialogs.assignment_dialog import AssignmentDialog
from counsel_app.gui.dialogs.plan_dialogs import edit_date
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Heading, Muted, Rule, Strong, Text


class VolunteersSection(Section):
    """One card per task with the notes that came back on it."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        self.add = PrimaryButton(
            translate("Volunteers", "Give a task"), icon="hand-helping", pressed=self._new
        )
        self._list = QVBoxLayout()
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 8)
        head = row(Heading(translate("Volunteers", "Volunteers")), self.add)
        head.setStretch(0, 1)
        layout = column(head, Scroll(inside), parent=self)
        layout.setStretch(1, 1)

    def show_case(self, screen: CaseScreen) -> None:
        """Show tasks and notes."""
        super().show_case(screen)
        self.add.setVisible(screen.may_write)
        clear(self._list)
        for assignment in reversed(screen.view.assignments):
            self._list.addWidget(self._card(screen, assignment))
        if not screen.view.assignments:
            self._list.addWidget(self._nothing(screen))

    def count(self, screen: CaseScreen) -> int | None:
        """The tasks that have not ended."""
        return sum(1 for one in screen.view.assignments if not one.has_ended(screen.today))

    def first_focus(self) -> QWidget | None:
        """Giving a task."""
        return self.add

    def _nothing(self, screen: CaseScreen) -> QWidget:
        translate = QCoreApplication.translate
        if screen.volunteers:
            return EmptyState(
                icon="hand-helping",
                heading=translate("Volunteers", "No task given yet"),
                sentence=translate(
                    "Volunteers", "A volunteer gets one task and nothing else of this case."
                ),
            )
        return EmptyState(
            icon="hand-helping",
            heading=translate("Volunteers", "No volunteers known yet"),
            sentence=translate(
                "Volunteers", "First take in the key card of a volunteer under People."
            ),
            button=Button(
                translate("Volunteers", "Go to People"),
                icon="handshake",
                pressed=lambda: self.desk.navigate("team"),
            ),
        )

    def _card(self, screen: CaseScreen, one: Assignment) -> Card:
        translate = QCoreApplication.translate
        names = {member.id: member.name for member in screen.volunteers}
        name = names.get(one.volunteer_id, translate("Volunteers", "A volunteer"))
        card = Card()
        card.setAccessibleName(name)
        has_ended = one.has_ended(screen.today)
        state = translate("Volunteers", "ended") if has_ended else translate("Volunteers", "given")
        head = row(Strong(isolate(name)), Badge(state, tone="muted" if has_ended else "done"))
        head.setStretch(0, 1)
        parts = [isolate(place) for place in (one.meeting_point, one.stop) if place]
        if one.meets_on is not None:
            times = "–".join(part for part in (one.from_time, one.to_time) if part)
            parts.insert(0, isolate(f"{short_date(one.meets_on)} {times}".strip()))
        if one.ends_on is not None:
            until = translate("Volunteers", "until {day}")
            parts.append(until.format(day=isolate(short_date(one.ends_on))))
        card.add(head, Text(one.task), Muted(" · ".join(parts)))
        for note in screen.view.volunteer_notes:
            if note.assignment_id == one.id:
                card.add(Rule(), *self._note(screen, note))
        if screen.may_write:
            change = Button(
                translate("Volunteers", "Change and seal again"),
                icon="square-pen",
                pressed=lambda: self._edit(one),
            )
            change.setAccessibleDescription(name)
            buttons = row(1, change)
            if not has_ended:
                stop = Button(
                    translate("Volunteers", "End this task…"),
                    icon="ban",
                    pressed=lambda: self._stop(one),
                )
                stop.setAccessibleDescription(name)
                buttons.insertWidget(1, stop)
            card.add(buttons)
        return card

    def _note(self, screen: CaseScreen, note: VolunteerNote) -> Iterator[QWidget | QLayout]:
        translate = QCoreApplication.translate
        day = short_date(note.written_on) if note.written_on else ""
        happening = code_words("happenings", note.happening)
        if note.happening == NEEDS_HELP:
            yield Badge(happening, tone="soon")
            yield Muted(isolate(day))
        else:
            yield Muted(f"{isolate(day)} · {happening}")
        if note.about_on is not None:
            yield Strong(isolate(f"{short_date(note.about_on)} {note.about_at}".strip()))
        yield Text(note.text)
        if note.about_on is not None and screen.may_write:
            keep = Button(
                translate("Volunteers", "Take over as a date"),
                icon="calendar-plus",
                pressed=lambda: self._keep_date(note),
            )
            keep.setAccessibleDescription(note.text)
            yield row(keep, 1)

    def _keep_date(self, note: VolunteerNote) -> None:
        if self.screen_now is not None and note.about_on is not None:
            proposed: dict[str, Wire] = {
                "title": " ".join(note.text.split()),
                "due_on": note.about_on.isoformat(),
                "at_time": note.about_at,
            }
            edit_date(self.desk, self, case_id=self.screen_now.case_id, proposed=proposed)

    def _stop(self, one: Assignment) -> None:
        translate = QCoreApplication.translate
        form = RecordForm(Assignment, ("stopped_on", "stopped_why"))
        clock, today = self.desk.clock, self.desk.today()

        def save(given: dict[str, Wire], _seen: int | None) -> Callable[[Any], Any]:
            on = given["stopped_on"]
            day = date.fromisoformat(on) if isinstance(on, str) else today
            why = str(given["stopped_why"])
            return lambda vault: actions.volunteering.stop(
                vault, vault.folder, one, on=day, why=why, clock=clock
            )

        editing = Editing(
            title=translate("Volunteers", "End this task"),
            explanation=translate(
                "Volunteers",
                "The volunteer learns with the next exchange that the task has ended, not why.",
            ),
            start={"stopped_on": today.isoformat()},
            draft_key=f"stop/{one.id}",
            case_id=one.case_id,
            save=save,
            save_words=translate("Volunteers", "End this task"),
        )
        RecordDialog(self.desk, self, editing=editing, fields=form, content=form).open()

    def _new(self) -> None:
        screen = self.screen_now
        if screen is None:
            return
        if not screen.volunteers:
            self.desk.notify.note(
                QCoreApplication.translate(
                    "Volunteers", "First take in the key card of a volunteer under People."
                )
            )
            return
        AssignmentDialog(self.desk, self, screen=screen).open()

    def _edit(self, assignment: Assignment) -> None:
        if self.screen_now is not None:
            AssignmentDialog(self.desk, self, screen=self.screen_now, assignment=assignment).open()
