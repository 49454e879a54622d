"""Plan: the goals that were agreed, and the steps towards them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.plan import Goal, Step
from counsel_app.gui.dialogs.plan_dialogs import edit_goal, edit_step
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.ending_card import EndingCard
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words, due_badge
from counsel_app.gui.pages.case_sections.section import Host, Section
from counsel_app.gui.pages.case_sections.tick_row import Tickable, TickRow, finish_step
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row, wrapped
from counsel_app.gui.widgets.text import Heading, Muted

_REACHED = {"ACHIEVED": "done", "MISSED": "overdue", "IN_PROGRESS": "soon"}


class PlanSection(Section):
    """Goals as cards with their steps; steps without a goal below."""

    def __init__(self, desk: Desk, host: Host) -> None:
        super().__init__(desk, host)
        translate = QCoreApplication.translate
        self.add_goal = PrimaryButton(
            translate("Case", "Add a goal"), icon="target", pressed=self._new_goal
        )
        self.add_step = Button(translate("Case", "Add a step"), icon="plus", pressed=self._new_step)
        self.fitting = Button(
            translate("Case", "Find a course or place"), icon="search", pressed=self._look_for
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.ending = EndingCard(desk)
        inside = QWidget()
        column(self._list, self.ending, 1, parent=inside, gap=12).setContentsMargins(0, 0, 12, 8)
        head = row(
            Heading(translate("Case", "Plan")), wrapped(self.fitting, self.add_step, self.add_goal)
        )
        head.setStretch(0, 1)
        layout = column(head, Scroll(inside), parent=self)
        layout.setStretch(1, 1)

    def show_case(self, screen: CaseScreen) -> None:
        """Show goals and steps."""
        super().show_case(screen)
        self.add_goal.setVisible(screen.may_write)
        self.add_step.setVisible(screen.may_write)
        self.ending.show_case(screen)
        clear(self._list)
        known = {goal.id for goal in screen.view.goals}
        for goal in screen.view.goals:
            steps = [step for step in screen.view.steps if step.goal_id == goal.id]
            self._list.addWidget(self._goal_card(screen, goal, steps))
        loose = [step for step in screen.view.steps if step.goal_id not in known]
        if loose:
            card = Card(QCoreApplication.translate("Case", "Other steps"))
            self._add_steps(card, screen, loose)
            self._list.addWidget(card)
        if not screen.view.goals and not loose:
            self._list.addWidget(
                EmptyState(
                    icon="target",
                    heading=QCoreApplication.translate("Case", "No plan yet"),
                    sentence=QCoreApplication.translate(
                        "Case", "Agree on one goal that matters to the person, and one first step."
                    ),
                )
            )

    def count(self, screen: CaseScreen) -> int | None:
        """The open steps."""
        return sum(1 for step in screen.view.steps if step.done_on is None)

    def first_focus(self) -> QWidget | None:
        """Adding a goal."""
        return self.add_goal

    def _goal_card(self, screen: CaseScreen, goal: Goal, steps: Iterable[Step]) -> Card:
        translate = QCoreApplication.translate
        card = Card()
        card.setAccessibleName(goal.sentence)
        state = code_words("goal_states", goal.state)
        head = row(Heading(goal.sentence), Badge(state, tone=_REACHED.get(goal.state, "muted")))
        head.setStretch(0, 1)
        if screen.may_write:
            add = QuietButton(
                translate("Case", "Step"), icon="plus", pressed=lambda: self._new_step(goal.id)
            )
            add.setAccessibleName(
                translate("Case", "Add a step towards: {goal}").format(goal=goal.sentence)
            )
            edit = IconButton(
                translate("Case", "Edit {what}").format(what=goal.sentence),
                icon="square-pen",
                pressed=lambda: self._edit_goal(goal),
            )
            head.addWidget(add)
            head.addWidget(edit)
        details = [code_words("need_domains", goal.domain)]
        if goal.client_words:
            details.append(f"„{isolate(goal.client_words)}“")
        if goal.review_on is not None:
            review = translate("Case", "review on {day}")
            details.append(review.format(day=isolate(short_date(goal.review_on))))
        if goal.signed_on is not None:
            signed = translate("Case", "signed by both on {day}")
            details.append(signed.format(day=isolate(short_date(goal.signed_on))))
        card.add(head, Muted(" · ".join(details)))
        self._add_steps(card, screen, steps)
        return card

    def _add_steps(self, card: Card, screen: CaseScreen, steps: Iterable[Step]) -> None:
        for step in sorted(steps, key=lambda one: one.done_on is not None):
            card.add(step_row(self, screen, step, is_card=False))

    def _look_for(self) -> None:
        if self.screen_now is not None:
            self.desk.navigate("fitting", self.screen_now.case_id)

    def _new_goal(self) -> None:
        if self.screen_now is not None:
            edit_goal(self.desk, self, case_id=self.screen_now.case_id)

    def _edit_goal(self, goal: Goal) -> None:
        seen = self.screen_now.view.seen if self.screen_now is not None else None
        edit_goal(self.desk, self, case_id=goal.case_id, goal=goal, seen=seen)

    def _new_step(self, goal_id: str = "") -> None:
        screen = self.screen_now
        if screen is not None:
            edit_step(
                self.desk, self, case_id=screen.case_id, goals=screen.view.goals, goal_id=goal_id
            )


def step_row(section: Section, screen: CaseScreen, step: Step, *, is_card: bool) -> TickRow:
    """The line of one step, with its tick and its pencil."""
    desk = section.desk
    is_done = step.done_on is not None
    badge, tone = due_badge(step.due_on, today=screen.today, is_done=is_done)
    shown = Tickable(
        title=step.task,
        meta=code_words("step_actors", step.actor),
        badge="" if is_done else badge,
        tone=tone,
        is_done=is_done,
    )
    return TickRow(
        shown,
        ticked=(lambda done: finish_step(desk, step.id, is_done=done))
        if screen.may_write
        else None,
        edit=(
            lambda: edit_step(
                desk,
                section,
                case_id=step.case_id,
                goals=screen.view.goals,
                step=step,
                seen=screen.view.seen,
            )
        )
        if screen.may_write
        else None,
        is_card=is_card,
    )
