"""Relatives who have a case of their own: one button each, and nothing out of it here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.case_sections.screen import CaseScreen, code_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import Wrapping, clear, column
from counsel_app.gui.widgets.text import Muted


class FamilyLinks(QWidget):
    """Opens the cases that the saved household names by their numbers.

    Spouses have separate secrets: what a relative told stays in the case of
    the relative, and only who may open that case sees it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._buttons = Wrapping()
        self._unknown = Muted("")
        column(self._buttons, self._unknown, parent=self, gap=4)

    def show_case(self, screen: CaseScreen) -> None:
        """Show the links of a case."""
        translate = QCoreApplication.translate
        clear(self._buttons)
        unknown = []
        for one in screen.view.client.household:
            number = one.case_number.strip()
            case_id = screen.view.own_cases.get(number, "")
            if case_id:
                who = one.name or code_words("relations", one.relation)
                words = translate("Case", "Open the case of {who} · {number}")
                button = Button(
                    words.format(who=isolate(who), number=isolate(number)),
                    icon="folder-open",
                    pressed=partial(self._desk.navigate, "case", case_id),
                )
                self._buttons.addWidget(button)
            elif number:
                unknown.append(isolate(number))
        sentence = translate("Case", "Not in this case file: {numbers}")
        self._unknown.setText(sentence.format(numbers=", ".join(unknown)) if unknown else "")
        self._unknown.setVisible(bool(unknown))
        self._buttons.invalidate()
        self.setVisible(bool(unknown or self._buttons.count()))
