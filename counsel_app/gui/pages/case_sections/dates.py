"""Dates: deadlines and appointments of a case, ticked off when done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.gui.dialogs.deadline_dialog import DeadlineDialog
from counsel_app.gui.dialogs.interpreter_dialog import InterpreterDialog
from counsel_app.gui.dialogs.plan_dialogs import edit_date
from counsel_app.gui.i18n import isolate, long_date, short_date
from counsel_app.gui.pages.case_sections.screen import (
    CaseScreen,
    agreed_dates,
    code_words,
    due_badge,
    open_dates,
    waiting_dates,
)
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.case_sections.tick_row import Tickable, TickRow, finish_deadline
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, MutedLine


class DatesSection(Section):
    """Open dates first, done ones below."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        self.work_out = PrimaryButton(
            translate("Case", "Work out deadlines…"), icon="calendar-clock", pressed=self._work_out
        )
        self.add = Button(translate("Case", "Appointment"), icon="calendar-plus", pressed=self._add)
        self.interpreter = Button(
            translate("Case", "For the interpreter…"), icon="languages", pressed=self._interpreter
        )
        self._list = QVBoxLayout()
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 8)
        head = row(Heading(translate("Case", "Dates")), self.add, self.work_out)
        head.setStretch(0, 1)
        # Below the list: three buttons beside the heading are wider than a folded page.
        layout = column(head, Scroll(inside), row(1, self.interpreter), parent=self)
        layout.setStretch(1, 1)

    def show_case(self, screen: CaseScreen) -> None:
        """Show the dates."""
        super().show_case(screen)
        self.add.setVisible(screen.may_write)
        self.work_out.setVisible(screen.may_write)
        self.interpreter.setVisible(any(one.kind == "APPOINTMENT" for one in open_dates(screen)))
        clear(self._list)
        agreed = {one.id for one in agreed_dates(screen)}
        waiting = waiting_dates(screen)
        for one in waiting:
            is_agreed = one.id in agreed
            line = self._agreed_row(screen, one) if is_agreed else self._row(screen, one)
            self._list.addWidget(line)
        done = [one for one in screen.view.deadlines if one.done_on is not None]
        if done:
            self._list.addWidget(MutedLine(QCoreApplication.translate("Case", "Done")))
        for one in done:
            self._list.addWidget(self._row(screen, one))
        if not waiting and not done:
            self._list.addWidget(
                EmptyState(
                    icon="calendar-days",
                    heading=QCoreApplication.translate("Case", "No dates"),
                    sentence=QCoreApplication.translate(
                        "Case", "A letter has come? Work out what must be done by when."
                    ),
                )
            )

    def count(self, screen: CaseScreen) -> int | None:
        """The open dates."""
        return len(waiting_dates(screen))

    def first_focus(self) -> QWidget | None:
        """Working out deadlines."""
        return self.work_out

    def _agreed_row(self, screen: CaseScreen, one: Deadline) -> TickRow:
        """Without a tick: the next consultation does away with it; changed where it was agreed."""
        target = f"{one.case_id}/{one.id}"
        return TickRow(
            self._shown(screen, one),
            ticked=None,
            edit=(lambda: self.desk.navigate("consultation", target)) if screen.may_write else None,
        )

    @staticmethod
    def _shown(screen: CaseScreen, one: Deadline) -> Tickable:
        is_done = one.done_on is not None
        badge, tone = due_badge(one.counts_on, today=screen.today, is_done=is_done)
        return Tickable(
            title=date_title(one),
            text=date_details(one, today=screen.today),
            badge=badge,
            tone=tone,
            is_done=is_done,
        )

    def _row(self, screen: CaseScreen, one: Deadline) -> TickRow:
        shown = self._shown(screen, one)
        desk = self.desk
        return TickRow(
            shown,
            ticked=(lambda done: finish_deadline(desk, one.id, is_done=done))
            if screen.may_write
            else None,
            edit=(
                lambda: edit_date(
                    desk, self, case_id=one.case_id, deadline=one, seen=screen.view.seen
                )
            )
            if screen.may_write
            else None,
        )

    def _work_out(self) -> None:
        screen = self.screen_now
        if screen is not None:
            DeadlineDialog(self.desk, self, case_id=screen.case_id, state=screen.state).open()

    def _interpreter(self) -> None:
        if self.screen_now is not None:
            client = self.screen_now.view.client
            InterpreterDialog(
                self.desk, self, case_id=self.screen_now.case_id, languages=client.spoken_languages
            ).open()

    def _add(self) -> None:
        if self.screen_now is not None:
            edit_date(self.desk, self, case_id=self.screen_now.case_id)


def date_title(one: Deadline) -> str:
    """What it is and the day that counts."""
    parts = [isolate(one.title)]
    if one.counts_on is not None:
        parts.append(long_date(one.counts_on))
    if one.at_time:
        parts.append(isolate(one.at_time))
    return " · ".join(parts)


def date_details(one: Deadline, *, today: date) -> str:
    """Kind, place, legal basis and its doubts; both days where the decision names another."""
    translate = QCoreApplication.translate
    parts = [code_words("date_kinds", one.kind), one.where, one.basis]
    if one.stated_on is not None and one.due_on is not None and one.stated_on != one.due_on:
        both = translate(
            "Case", "worked out: {ours}, in the decision: {theirs}; the earlier counts"
        )
        parts.append(
            both.format(
                ours=isolate(short_date(one.due_on)), theirs=isolate(short_date(one.stated_on))
            )
        )
    rule = next((rule for rule in shipped_rules().rules if rule.id == one.rule), None)
    if rule is not None and rule.is_grey(today):
        parts.append(translate("Case", "rule to be verified"))
    # Each by itself: in an Arabic line "§ 29 (2)" would stand the other way round.
    return " · ".join(isolate(part) for part in parts if part)
