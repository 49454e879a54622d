"""A volunteer asks the counsellor for help: about whom, what for, then a check."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import HELP_DRAFT, NEEDS_HELP, Assignment
from counsel_app.gui import i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.volunteer_steps import Question, StepsPage, Values
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Muted, Strong, Text


class AskHelpPage(StepsPage):
    """Goes back with the other work; the emergency numbers stand beside it."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.area = TextArea(translate("AskHelp", "What you need help with"), lines=3)
        super().__init__(desk, title=translate("AskHelp", "Ask for help"), draft=HELP_DRAFT)
        self.area.textChanged.connect(self.edited)
        self.area.paused.connect(self.save_draft)

    def ask(self) -> Sequence[Question]:
        """What help is needed."""
        translate = QCoreApplication.translate
        danger = Card(tone="soon")
        danger.add(
            Strong(translate("AskHelp", "In danger: 112 ambulance and fire, 110 police")),
            Text(
                translate(
                    "AskHelp",
                    "Both cost nothing, day and night. What you write here is read only after you"
                    " have given it back: if it cannot wait, please phone your counsellor.",
                )
            ),
        )
        hint = translate("AskHelp", "One or two sentences. You need not know what would help.")
        content = QWidget()
        column(Muted(hint), self.area, danger, parent=content, gap=14).setStretch(1, 1)

        def asks(person: Assignment) -> str:
            words = translate("AskHelp", "What do you need help with for {name}?")
            return words.format(name=i18n.isolate(person.spoken_name))

        return [
            Question(asks=asks, content=content, problem=self._missing, first=lambda: self.area)
        ]

    def typed(self) -> dict[str, Wire]:
        """The question."""
        return {"happening": NEEDS_HELP, "text": self.area.toPlainText().strip()}

    def show_typed(self, values: Values) -> None:
        """Show the question."""
        self.area.setPlainText(str(values.get("text", "")))

    def lines(self) -> Sequence[tuple[str, str]]:
        """The question."""
        words = QCoreApplication.translate("AskHelp", "What you need help with")
        return ((words, self.area.toPlainText().strip()),)

    def _missing(self) -> str:
        if self.area.toPlainText().strip():
            return ""
        return QCoreApplication.translate("AskHelp", "Please write one or two sentences.")
