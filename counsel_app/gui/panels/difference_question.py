"""What was asked about a difference, what came back, and where the answer is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import i18n
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, Text

if TYPE_CHECKING:
    from counsel_app.usecases.difference_questions import Question, Said
    from counsel_app.usecases.differences import Difference


class QuestionPanel(QWidget):
    """Sentences on the questions; ``answered`` is called with the words of whoever was asked."""

    def __init__(self, answered: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._answered = answered
        self.words = Text()
        self.sentence = TextField(translate("Differences", "Or answer in a sentence"))
        self.sentence.setPlaceholderText(translate("Differences", "Or answer in a sentence"))
        self.sentence.textChanged.connect(self._fit)
        self.sentence.returnPressed.connect(self._send)
        self.send_button = Button(
            translate("Differences", "Answer"), icon="message-circle", pressed=self._send
        )
        self._hint = Muted(
            translate(
                "Differences",
                "The sentence goes to those who have the whole case. A coordination without names"
                " learns only that you answered.",
            )
        )
        self._form = QWidget()
        line = row(self.sentence, self.send_button)
        line.setStretch(0, 1)
        column(line, self._hint, parent=self._form, gap=4)
        column(self.words, self._form, parent=self, gap=8)

    def show_questions(self, found: Difference, *, is_same: bool) -> None:
        """Tell what was asked; words that are being typed stay where it is the same one."""
        self.words.setText("\n".join(line for one in found.questions for line in _lines(one)))
        self.words.setVisible(bool(found.questions))
        if not is_same or not found.waits_for_me:
            self.sentence.clear()
        self._form.setVisible(found.waits_for_me)
        self._fit()

    def _fit(self) -> None:
        self.send_button.setEnabled(bool(self.sentence.text().strip()))

    def _send(self) -> None:
        words = self.sentence.text().strip()
        if words:
            self.send_button.setEnabled(False)
            self._answered(words)


def state_of(one: Difference) -> str:
    """Where the question stands, for the list; empty without one."""
    translate = QCoreApplication.translate
    if one.waits_for_me:
        return translate("Differences", "You are asked")
    if any(question.said for question in one.questions):
        return translate("Differences", "Answered")
    return translate("Differences", "Asked") if one.questions else ""


def _lines(one: Question) -> list[str]:
    translate = QCoreApplication.translate
    unknown = translate("Differences", "somebody unknown here")
    if one.waits_for_me:
        first = translate("Differences", "{person} asks you which value is right.").format(
            person=i18n.isolate(one.asked_by or unknown)
        )
    else:
        people = ", ".join(i18n.isolate(name) for name in one.people) or unknown
        first = translate("Differences", "{people}: asked which value is right.").format(
            people=people
        )
    return [first, *(_said(said, unknown) for said in one.said)]


def _said(said: Said, unknown: str) -> str:
    translate = QCoreApplication.translate
    person = i18n.isolate(said.person or unknown)
    if said.chose:
        return translate("Differences", "{person} chose a value.").format(person=person)
    if not said.sentence:
        return translate(
            "Differences", "{person} answered with a sentence that is not for this file."
        ).format(person=person)
    return translate("Differences", "{person}: “{sentence}”").format(
        person=person, sentence=i18n.isolate(said.sentence)
    )
