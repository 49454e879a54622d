"""Volunteers: tasks that were given, and what came back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import Assignment
from counsel_app.gui import actions
from counsel_app.gui.dialogs.assignment_dialog import AssignmentDialog
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.proposal_rows import ProposalRow
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row, wrapped
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Heading, Muted, Rule, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.told_rivals import Rival


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
                "Volunteers",
                "Take in the key card of a volunteer under People, or give the task with words "
                "that you tell in person.",
            ),
            button=Button(
                translate("Volunteers", "Go to People"),
                icon="handshake",
                pressed=lambda: self.desk.navigate("team"),
            ),
        )

    def _card(self, screen: CaseScreen, one: Assignment) -> Card:
        translate = QCoreApplication.translate
        names = {member.id: member.name for member in screen.volunteers} | dict(screen.awaited)
        name = names.get(one.volunteer_id, translate("Volunteers", "A volunteer"))
        card = Card()
        card.setAccessibleName(name)
        has_ended = one.has_ended(screen.today)
        if one.withdrawn_on is not None:
            state = translate("Volunteers", "taken back")
        elif has_ended:
            state = translate("Volunteers", "ended")
        elif one.volunteer_id in screen.awaited:
            state = translate("Volunteers", "given with words, no answer yet")
        else:
            state = translate("Volunteers", "given")
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
        self._add_answers(card, screen, one)
        if screen.may_manage:
            change = Button(
                translate("Volunteers", "Change and seal again"),
                icon="square-pen",
                pressed=lambda: self._edit(one),
            )
            change.setAccessibleDescription(name)
            # Whoever has the case now says what is to be done in it.
            buttons = [change] if screen.may_write else []
            if not has_ended:
                stop = Button(
                    translate("Volunteers", "End this task…"),
                    icon="ban",
                    pressed=lambda: self._stop(one),
                )
                stop.setAccessibleDescription(name)
                buttons.insert(0, stop)
                withdraw = Button(
                    translate("Volunteers", "Take it back…"),
                    icon="undo-2",
                    pressed=lambda: self._withdraw(one),
                )
                withdraw.setAccessibleDescription(name)
                buttons.insert(0, withdraw)
            card.add(row(1, wrapped(*buttons)))
        return card

    def _add_answers(self, card: Card, screen: CaseScreen, one: Assignment) -> None:
        """Second devices that opened the task, and what came back."""
        for rival in screen.rivals:
            if rival.assignment_id == one.id:
                card.add(Rule(), *self._rival(screen, rival))
        for proposed in screen.proposals:
            if proposed.proposal.assignment_id == one.id:
                line = ProposalRow(
                    self.desk,
                    proposed,
                    may_write=screen.may_manage,
                    given_to=screen.given_to,
                )
                card.add(Rule(), line)

    def _rival(self, screen: CaseScreen, rival: Rival) -> list[QWidget | QLayout]:
        """That a second device opened the task, and closing it there."""
        translate = QCoreApplication.translate
        name = isolate(rival.name)
        if rival.is_closed:
            words = translate(
                "Volunteers", "Closed for {name}: that device learns it with the next exchange."
            )
            return [Muted(words.format(name=name))]
        words = translate(
            "Volunteers",
            "{name} has opened this task with the same words, on another device. What comes from "
            "there is not taken in. Please ask who it is for.",
        )
        parts: list[QWidget | QLayout] = [Text(words.format(name=name))]
        if screen.may_manage:
            clock = self.desk.clock
            close = Button(
                translate("Volunteers", "Close it for {name}").format(name=name),
                icon="ban",
                pressed=lambda: self.desk.write(
                    lambda vault: actions.told_rivals.close_for(vault, rival, clock=clock),
                    owner=self,
                ),
            )
            parts.append(row(1, wrapped(close)))
        return parts

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

    def _withdraw(self, one: Assignment) -> None:
        translate = QCoreApplication.translate
        clock = self.desk.clock

        def work(vault: Any) -> Any:
            return actions.volunteering.withdraw(vault, vault.folder, one, clock=clock)

        ask(
            self,
            question=translate("Volunteers", "Take this package back?"),
            explanation=translate(
                "Volunteers",
                "With the next exchange it closes on the volunteer's device; so it does after its "
                "last day. What the volunteer wrote is kept and can still be given back. This "
                "rests on working together: what somebody has read or copied down, no program can "
                "take back.",
            ),
            agree=translate("Volunteers", "Take it back"),
            yes=lambda: self.desk.write(work, owner=self),
            is_risky=True,
        )

    def _new(self) -> None:
        if self.screen_now is not None:
            AssignmentDialog(self.desk, self, screen=self.screen_now).open()

    def _edit(self, assignment: Assignment) -> None:
        if self.screen_now is not None:
            AssignmentDialog(self.desk, self, screen=self.screen_now, assignment=assignment).open()
