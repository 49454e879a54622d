"""One referral and its answer: what the office said, what stood there before, what is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.answer import Answer
from counsel_app.domain.display import NOTHING, value_text
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import attributes, from_wire, to_wire
from counsel_app.domain.referral import Referral
from counsel_app.gui import actions, i18n
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.case_sections.screen import name_line
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Heading, Line, Muted, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.answers import Awaited

FIELDS: Final = ("result", "appointment_on", "answered_on", "answer")


class AnswerForm(QWidget):
    """Shows what a slip or an answer file is about; nothing is kept before "Save"."""

    def __init__(self, desk: Desk, *, done: Callable[[], object]) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self._done = done
        self._awaited: tuple[Awaited, ...] = ()
        self._answer: Answer | None = None
        self.which = Choice(translate("Answers", "Which referral"))
        self.which.currentIndexChanged.connect(lambda _index: self._show())
        self._which_label = Line(self.which.accessibleName())
        self._which_label.setBuddy(self.which)
        self._name = Heading()
        self._office = Strong()
        self._purpose = Text()
        self._said = Text()
        self._before = Muted()
        self.form = RecordForm(Referral, FIELDS)
        self.save_button = PrimaryButton(
            translate("Answers", "Save the answer"), icon="check", pressed=self.save
        )
        self.case_button = Button(
            translate("Answers", "Open the case"), icon="folder-open", pressed=self._open_case
        )
        self.drop_button = Button(translate("Answers", "Not now"), pressed=self.clear)
        card = Card()
        card.add(
            self._which_label, self.which, self._name, self._office, self._purpose,
            self._said, self._before, self.form,
            row(1, self.drop_button, self.case_button, self.save_button),
        )  # fmt: skip
        column(card, parent=self)
        self.hide()

    def show_referrals(self, awaited: Sequence[Awaited], answer: Answer | None = None) -> None:
        """Offer the referrals that were found; ``answer`` fills the form, unsaved."""
        self._awaited, self._answer = tuple(awaited), answer
        self.which.blockSignals(True)
        self.which.set_choices(
            tuple((one.referral.id, f"{one.reference} · {one.institution}") for one in awaited)
        )
        self.which.set_key(self._awaited[0].referral.id)
        self.which.blockSignals(False)
        for part in (self.which, self._which_label):
            part.setVisible(len(self._awaited) > 1)
        self._show()
        self.show()
        self.form.control("result").setFocus()

    def clear(self) -> None:
        """Forget what was found; nothing is saved."""
        self._awaited, self._answer = (), None
        self.hide()

    def save(self) -> None:
        """Enter the answer on the referral."""
        awaited = self._chosen()
        if awaited is None or not self.form.check():
            return
        given, clock = self.form.values(), self._desk.clock
        known = awaited.referral

        def work(vault: Any) -> Any:
            answered = from_wire(Referral, known.id, {**to_wire(known), **given})
            return actions.referrals.save_referral(vault, answered, clock=clock, seen=awaited.seen)

        def saved(_changes: Any) -> None:
            words = QCoreApplication.translate("Answers", "The answer to {reference} is saved.")
            self._desk.notify.success(words.format(reference=isolate(awaited.reference)))
            self.clear()
            self._done()

        self._desk.write(work, then=saved, owner=self)

    def _chosen(self) -> Awaited | None:
        key = self.which.key()
        return next((one for one in self._awaited if one.referral.id == key), None)

    def _open_case(self) -> None:
        awaited = self._chosen()
        if awaited is not None:
            self._desk.navigate("case", f"{awaited.case.id}/referrals")

    def _show(self) -> None:
        awaited = self._chosen()
        if awaited is None:
            return
        self._name.setText(name_line(awaited.client) or isolate(awaited.case.number))
        self._office.setText(f"{isolate(awaited.reference)} · {isolate(awaited.institution)}")
        self._purpose.setText(awaited.referral.purpose)
        proposed = self._proposed(awaited.referral)
        self.form.set_values(to_wire(awaited.referral) | proposed)
        self._say_answer(awaited.referral)

    def _proposed(self, referral: Referral) -> dict[str, Wire]:
        answer = self._answer
        if answer is None:
            today = self._desk.today().isoformat()
            return {} if referral.answered_on else {"answered_on": today}
        appointment = answer.appointment_on or referral.appointment_on
        return {
            "result": answer.result,
            "answered_on": answer.answered_on.isoformat(),
            "appointment_on": appointment.isoformat() if appointment else None,
            "answer": answer.remark or referral.answer,
        }

    def _say_answer(self, referral: Referral) -> None:
        translate = QCoreApplication.translate
        answer = self._answer
        self._said.setVisible(answer is not None)
        if answer is not None:
            parts = [translate("Answers", "The file fills in what is below. Nothing is saved yet.")]
            if answer.sender:
                sender = translate("Answers", "It says that it comes from {sender}.")
                parts.append(sender.format(sender=isolate(answer.sender)))
            if answer.letter_of is not None:
                letter = translate("Answers", "It answers the letter of {day}.")
                parts.append(letter.format(day=isolate(i18n.short_date(answer.letter_of))))
            self._said.setText(" ".join(parts))
        before = self._so_far(referral)
        self._before.setVisible(bool(before))
        self._before.setText(before)

    def _so_far(self, referral: Referral) -> str:
        """What the referral says now, where the form would change it."""
        language = i18n.language()
        now, given = to_wire(referral), self.form.values()
        told = []
        for field in attributes(Referral):
            words = value_text(field, getattr(referral, field.name), language)
            changes = field.name in FIELDS and given[field.name] != now[field.name]
            if changes and words != NOTHING:
                told.append(f"{field.attr.label.text(language)}: {isolate(words)}")
        words = QCoreApplication.translate("Answers", "So far: {values}")
        return words.format(values=" · ".join(told)) if told else ""
