"""Answering a letter from elsewhere: a file that the office that asked can take in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.answer import RESULTS, Answer, ReceivedLetter
from counsel_app.domain.codes import code_list
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import Choice, TextArea
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted, Text


class AnswerWriting(QWidget):
    """The letter in three lines, and below it what is answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self._letter: ReceivedLetter | None = None
        self._about = Text()
        self.result = Choice(translate("Answers", "Result"))
        self.appointment = DateField(translate("Answers", "Appointment"))
        self.remark = TextArea(translate("Answers", "Remark"), lines=2)
        self.save_button = Button(
            translate("Answers", "Save the answer file…"), icon="file-down", pressed=self.save
        )
        self.drop_button = Button(translate("Answers", "Not now"), pressed=self.clear)
        card = Card()
        card.add(
            Heading(translate("Answers", "This letter asks for an answer")),
            self._about,
            Line(self.result.accessibleName()), self.result,
            Line(self.appointment.accessibleName()), self.appointment,
            Line(self.remark.accessibleName()), self.remark,
            Muted(
                translate(
                    "Answers",
                    "The file names the reference and never the person. No diagnoses, please. It is"
                    " not encrypted: send it the way that you would send the paper slip.",
                )
            ),
            row(1, self.drop_button, self.save_button),
        )  # fmt: skip
        column(card, parent=self)
        self.hide()

    def show_letter(self, letter: ReceivedLetter) -> None:
        """Begin an answer to ``letter``."""
        self._letter = letter
        translate = QCoreApplication.translate
        known = code_list("referral_results")
        self.result.set_choices(
            tuple((code, known.text(code, i18n.language())) for code in RESULTS)
        )
        self.appointment.set_value(None)
        self.remark.setPlainText("")
        words = translate("Answers", "{sender} · reference {reference}\n{purpose}")
        self._about.setText(
            words.format(
                sender=isolate(letter.sender),
                reference=isolate(letter.reference),
                purpose=letter.purpose,
            )
        )
        self.show()
        self.result.setFocus()

    def clear(self) -> None:
        """Forget the letter."""
        self._letter = None
        self._about.setText("")
        self.remark.setPlainText("")
        self.hide()

    def answer(self) -> Answer | None:
        """What is to be written."""
        letter = self._letter
        if letter is None:
            return None
        return Answer(
            reference=letter.reference,
            letter_of=letter.written_on,
            result=self.result.key(),
            answered_on=self._desk.today(),
            appointment_on=self.appointment.value(),
            remark=self.remark.toPlainText().strip(),
            sender=letter.recipient,
        )

    def save(self) -> None:
        """Ask where the answer file goes."""
        answer = self.answer()
        if answer is not None:
            choose_target(
                self,
                title=QCoreApplication.translate("Answers", "Save the answer file"),
                name=f"{answer.reference}.json",
                kind="json",
                chosen=self.write,
            )

    def write(self, target: Path) -> None:
        """Write the answer file."""
        answer = self.answer()
        if answer is None:
            return

        def done(_none: None) -> None:
            words = QCoreApplication.translate("Answers", "The answer is saved in {folder}.")
            self._desk.notify.success(words.format(folder=isolate(str(target.parent))))
            self.clear()

        self._desk.jobs.pure(
            lambda: actions.answers.save_answer(target, answer), then=done, owner=self
        )
