"""A device is lost: the guide, its 72 hours, the record to print."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from counsel_app.domain.loss import Loss
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.loss_contacts import ContactsCard
from counsel_app.gui.panels.loss_facts import DecisionCard, FactsCard
from counsel_app.gui.panels.loss_steps import StepsCard
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, column, limit_width, row
from counsel_app.gui.widgets.text import Heading, Muted, Text, Title

if TYPE_CHECKING:
    from counsel_app.domain.errors import AppError


_WIDE: Final = 125
"""Letters of body text that two columns need."""


class LossPage(Page):
    """Keeps every answer at a pause and every tick with its time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._losses: list[Loss] = []
        self._loss: Loss | None = None
        self.which = Choice(translate("Loss", "Which loss"))
        self.which.currentIndexChanged.connect(lambda _index: self._chosen())
        self.again = Button(
            translate("Loss", "Something else is lost"), icon="plus", pressed=self.begin
        )
        self.print_button = Button(
            translate("Loss", "Print the record…"), icon="printer", pressed=self._print
        )
        self.back_button = Button(translate("Loss", "Back"), icon="arrow-left", pressed=desk.back)
        title = Title(translate("Loss", "A device is lost"))
        head = row(title, self.which, self.again, self.print_button, self.back_button)
        head.setStretch(0, 1)
        self._stack = QStackedWidget()
        self._start = self._build_start()
        self._guide = self._build_guide()
        self._stack.addWidget(self._start)
        self._stack.addWidget(self._guide)
        column(head, self._stack, parent=self, margin=3 * GRID, gap=2 * GRID).setStretch(1, 1)
        self._show(None)

    def open(self, target: str) -> None:  # noqa: ARG002  the latest one is shown
        """Read what was recorded."""

        def read(vault: Any) -> tuple[list[Loss], dict[str, str], int]:
            use = actions.loss
            return use.losses(vault), use.contacts(vault), use.cases_in_file(vault)

        self.desk.jobs.vault(read, then=self._read, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where two columns would be cut off."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme.chars(_WIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def save_draft(self) -> None:
        """Keep the answers now."""
        self.facts.flush()
        self.contacts.flush()

    def first_focus(self) -> QWidget:
        """Recording the time comes first."""
        return self.begin_button

    def begin(self) -> None:
        """Something is lost: the time is noted at once."""
        self.save_draft()
        clock = self.desk.clock
        self.desk.jobs.vault(
            lambda vault: actions.loss.begin_loss(vault, clock=clock),
            then=self._begun,
            owner=self,
        )

    def _build_start(self) -> QWidget:
        translate = QCoreApplication.translate
        self.begin_button = PrimaryButton(
            translate("Loss", "Something is lost: note the time now"),
            icon="clock",
            pressed=self.begin,
        )
        card = Card()
        card.add(
            Heading(translate("Loss", "Laptop, stick or paper gone?")),
            Text(
                translate(
                    "Loss",
                    "This guide leads through what has to be done, notes when it was done, and"
                    " prints the record that Art. 33 (5) GDPR asks for. From the moment somebody"
                    " noticed, 72 hours remain for the notification of the authority.",
                )
            ),
            row(self.begin_button, 1),
            Muted(translate("Loss", "It is an aid for work, not legal advice.")),
        )
        self.contacts = ContactsCard(self.desk)
        inside = QWidget()
        self._before = column(card, 1, parent=inside, gap=2 * GRID)
        limit_width(inside, 110)
        scroll = QWidget()
        row(inside, 1, parent=scroll).setStretch(0, 20)
        return Scroll(scroll)

    def _build_guide(self) -> QWidget:
        self.deadline = Badge()
        self._by = Heading()
        self._counted = Muted(
            QCoreApplication.translate(
                "Loss",
                "72 hours from noticing (Art. 33 GDPR). Nights, weekends and holidays count.",
            )
        )
        until = Card()
        until.add(row(self.deadline, 1), self._by, self._counted)
        self.facts = FactsCard(self.desk, changed=self._answered)
        self.steps = StepsCard(ticked=self._tick, go=self.desk.navigate)
        self.decision = DecisionCard(self.facts)
        left, right = QWidget(), QWidget()
        self._during = column(until, self.steps, 1, parent=left, gap=2 * GRID)
        column(self.facts, self.decision, 1, parent=right, gap=2 * GRID)
        inside = QWidget()
        self._both = both = row(left, right, parent=inside, gap=2 * GRID)
        both.setContentsMargins(0, 0, 12, 8)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        return Scroll(inside)

    def _read(self, found: tuple[list[Loss], dict[str, str], int]) -> None:
        self._losses, contacts, cases = found
        self.contacts.show_contacts(contacts)
        self.facts.say_cases(cases)
        self._fill_choice()
        self._show(self._losses[0] if self._losses else None)

    def _begun(self, loss: Loss) -> None:
        self._losses.insert(0, loss)
        self._fill_choice()
        self._show(loss)
        self.facts.first_focus().setFocus()

    def _fill_choice(self) -> None:
        self.which.set_choices(tuple((loss.id, _moment(loss.noticed_at)) for loss in self._losses))

    def _chosen(self) -> None:
        self.save_draft()
        found = next((one for one in self._losses if one.id == self.which.key()), None)
        if found is not None:
            self._show(found)

    def _show(self, loss: Loss | None) -> None:
        self._loss = loss
        self._stack.setCurrentWidget(self._guide if loss else self._start)
        place = self._during if loss else self._before
        # Where it stands already it would be counted, and come below the stretch.
        if place.indexOf(self.contacts) < 0:
            place.insertWidget(place.count() - 1, self.contacts)
        self.which.setVisible(len(self._losses) > 1)
        for button in (self.again, self.print_button):
            button.setVisible(loss is not None)
        if loss is not None:
            self.which.blockSignals(True)
            self.which.set_key(loss.id)
            self.which.blockSignals(False)
            self.facts.show_loss(loss)
            self._show_state(loss)

    def _show_state(self, loss: Loss) -> None:
        """What follows from the answers: the deadline and the steps."""
        translate = QCoreApplication.translate
        left = loss.notify_by - self.desk.clock.now()
        hours = int(left.total_seconds() // 3600)
        is_settled = bool(loss.decision) and all(step.key in loss.done for step in loss.steps())
        if is_settled:
            self.deadline.show_as(translate("Loss", "all done"), tone="done")
        elif hours < 0:
            self.deadline.show_as(translate("Loss", "the 72 hours are over"), tone="overdue")
        else:
            words = translate("Loss", "%n full hour(s) left", None, hours)
            self.deadline.show_as(words, tone="soon")
        by = translate("Loss", "Notify by {moment} at the latest")
        self._by.setText(by.format(moment=i18n.isolate(_moment(loss.notify_by))))
        self.steps.show_loss(loss)

    def _answered(self, loss: Loss) -> None:
        clock = self.desk.clock
        self.desk.jobs.vault(
            lambda vault: actions.loss.save_loss(vault, loss, clock=clock),
            then=self._kept,
            owner=self,
            failed=self._refused,
            latest="answers",
        )

    def _tick(self, step: str, is_done: bool) -> None:  # noqa: FBT001  a tick box's answer
        loss, clock = self._loss, self.desk.clock
        if loss is not None:
            self.desk.jobs.vault(
                lambda vault: actions.loss.tick_step(
                    vault, loss, step, is_done=is_done, clock=clock
                ),
                then=self._kept,
                owner=self,
            )

    def _kept(self, loss: Loss) -> None:
        self._losses = [loss if one.id == loss.id else one for one in self._losses]
        self.facts.say_problem("")
        if self._loss is not None and self._loss.id == loss.id:
            self._loss = loss
            self.facts.base(loss)
            self._show_state(loss)

    def _refused(self, error: AppError) -> None:
        self.facts.say_problem(error.sentence(i18n.language()))

    def _print(self) -> None:
        self.save_draft()
        loss, clock, language = self._loss, self.desk.clock, i18n.paper_language()
        if loss is not None:
            self.desk.jobs.vault(
                lambda vault: actions.loss.loss_record(vault, loss, language=language, clock=clock),
                then=self._preview,
                owner=self,
            )

    def _preview(self, paper: bytes) -> None:
        from counsel_app.gui.dialogs.paper import PaperDialog

        title = QCoreApplication.translate("Loss", "Record of the loss")
        PaperDialog(self, self.desk, paper, title=title, name="counsel-record").open()


def _moment(moment: datetime) -> str:
    return f"{i18n.long_date(moment.astimezone().date())}, {i18n.clock_time(moment)}"
