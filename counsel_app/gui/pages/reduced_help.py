"""Help for volunteers: the numbers for an emergency, and how the program works, in short."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, Text, Title


class ReducedHelpPage(Page):
    """Everything on one page: nobody searches in an emergency."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        danger = Card(translate("ReducedHelp", "In danger"), tone="overdue")
        for number, words in (
            ("112", translate("ReducedHelp", "Ambulance and fire brigade")),
            ("110", translate("ReducedHelp", "Police")),
            ("116 117", translate("ReducedHelp", "Doctor at night and at the weekend")),
            ("116 016", translate("ReducedHelp", "Violence against women: help in many languages")),
            ("0800 111 0 111", translate("ReducedHelp", "Someone to talk to, day and night")),
        ):
            danger.add(Heading(i18n.isolate(number)), Text(words))
        danger.add(Text(translate("ReducedHelp", "All these calls cost nothing.")))
        how = Card(translate("ReducedHelp", "How it works"))
        how.add(
            Text(translate("ReducedHelp", "1. Take in a package: it tells you who and when.")),
            Text(translate("ReducedHelp", "2. Write what happened. It is saved at every pause.")),
            Text(translate("ReducedHelp", "3. Give your work back: your counsellor reads it.")),
            Text(
                translate(
                    "ReducedHelp",
                    "4. If something comes back, read the sentence and write it anew.",
                )
            ),
            Text(
                translate(
                    "ReducedHelp",
                    "What you read here stays between you and the counsellors. You give no legal"
                    " advice: ask for help.",
                )
            ),
            Text(translate("ReducedHelp", "Go away from the computer? Press “Lock and leave”.")),
        )
        inside = QWidget()
        left, right = column(danger, 1), column(how, 1)
        both = row(left, right, parent=inside, gap=24)
        both.setContentsMargins(0, 0, 12, 0)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.back_button = PrimaryButton(
            translate("ReducedHelp", "Back"), icon="arrow-left", pressed=desk.back
        )
        self.manual_button = Button(
            translate("ReducedHelp", "How it works, with pictures"),
            icon="book-open",
            pressed=lambda: desk.navigate("reduced_manual"),
        )
        title = Title(translate("ReducedHelp", "Help and emergency"))
        whole = column(
            title, Scroll(inside), row(self.back_button, 1, self.manual_button), parent=self, gap=14
        )
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)

    def first_focus(self) -> QWidget:
        """The way back."""
        return self.back_button
