"""Beside a case: the next date and the next steps, to be ticked off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.plan import Step
from counsel_app.gui.dialogs.plan_dialogs import edit_step
from counsel_app.gui.i18n import isolate, long_date, short_date
from counsel_app.gui.pages.case_sections.screen import (
    CaseScreen,
    due_badge,
    waiting_dates,
)
from counsel_app.gui.pages.case_sections.section import Host
from counsel_app.gui.pages.case_sections.tick_row import Tickable, TickRow, finish_step
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted

_MOST_STEPS = 8


class Aside(Scroll):
    """Two cards; empty ones say what to do."""

    def __init__(self, desk: Desk, host: Host) -> None:
        inside = QWidget()
        super().__init__(inside)
        self._desk = desk
        self._host = host
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column(self._cards, 1, parent=inside).setContentsMargins(0, 0, 4, 4)
        self._inside = inside

    def least_width(self) -> int:
        """The width below which its cards would be cut."""
        return self._inside.minimumSizeHint().width()

    def show_case(self, screen: CaseScreen) -> None:
        """Show the earliest open date and the open steps."""
        clear(self._cards)
        self._cards.addWidget(self._next_date(screen))
        self._cards.addWidget(self._next_steps(screen))

    def _next_date(self, screen: CaseScreen) -> Card:
        translate = QCoreApplication.translate
        waiting = waiting_dates(screen)
        if not waiting:
            card = Card(translate("Case", "Next date"))
            card.add(Muted(translate("Case", "No open dates.")))
        else:
            card = self._date_card(screen, waiting[0])
        if screen.may_write or len(waiting) > 1:
            words = (
                translate("Case", "All dates ({count})").format(count=len(waiting))
                if len(waiting) > 1
                else translate("Case", "Dates")
            )
            card.add(
                Button(
                    words,
                    icon="calendar-days",
                    pressed=lambda: self._host.show_section("dates"),
                )
            )
        return card

    def _date_card(self, screen: CaseScreen, one: Deadline) -> Card:
        badge, tone = due_badge(one.counts_on, today=screen.today)
        card = Card(tone="" if tone == "muted" else tone)
        card.setAccessibleName(f"{one.title}, {badge}")
        card.add(row(Badge(badge, tone=tone), 1), Heading(isolate(one.title)))
        if one.counts_on is not None:
            card.add(Muted(" ".join(p for p in (long_date(one.counts_on), one.at_time) if p)))
        details = [part for part in (one.where, one.basis) if part]
        if details:
            card.add(Muted(" · ".join(isolate(part) for part in details)))
        return card

    def _next_steps(self, screen: CaseScreen) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("Case", "Next steps"))
        card.body.setSpacing(4)
        # What was done today stays in sight, so that a wrong tick is taken back.
        steps = [s for s in screen.view.steps if s.done_on in (None, screen.today)]
        steps.sort(key=lambda s: s.done_on is not None)
        for step in steps[:_MOST_STEPS]:
            card.add(self._step(screen, step))
        if not steps:
            card.add(Muted(translate("Case", "No open steps.")))
        if len(steps) > _MOST_STEPS:
            more = translate("Case", "All steps ({count})").format(count=len(steps))
            card.add(QuietButton(more, pressed=lambda: self._host.show_section("plan")))
        if screen.may_write:
            add = QuietButton(
                translate("Case", "Add a step"),
                icon="plus",
                pressed=lambda: edit_step(
                    self._desk, self, case_id=screen.case_id, goals=screen.view.goals
                ),
            )
            card.add(row(add, 1))
        return card

    def _step(self, screen: CaseScreen, step: Step) -> TickRow:
        is_done = step.done_on is not None
        badge, tone = due_badge(step.due_on, today=screen.today)
        text = ""
        if step.due_on is not None and not is_done:
            text = badge if tone != "muted" else isolate(short_date(step.due_on))
        desk = self._desk
        return TickRow(
            Tickable(title=step.task, text=text, is_done=is_done),
            ticked=(lambda done: finish_step(desk, step.id, is_done=done))
            if screen.may_write
            else None,
            is_card=False,
        )
