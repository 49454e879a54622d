"""The step of the first start that asks who works here, and where."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from counsel_app.domain.member import Organisation
from counsel_app.domain.names import fold
from counsel_app.domain.ops import Wire
from counsel_app.gui import i18n
from counsel_app.gui.pages.first_run_steps import Step
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Line, Muted, Problem

LONGEST_NAME: Final = 120
"""What a key card can carry."""
_SPACE: Final = re.compile(r"[0-9a-z][0-9a-z-]{3,62}[0-9a-z]")
_NO_WORD: Final = re.compile(r"[^0-9a-z]+")


def is_space(text: str) -> bool:
    """Whether ``text`` may name an export area."""
    return _SPACE.fullmatch(text) is not None


def space_for(town: str) -> str:
    """The export area to propose: people of one town get the same one."""
    slug = _NO_WORD.sub("-", fold(town)).strip("-")[:64].rstrip("-")
    return slug if is_space(slug) else f"region-{slug}".rstrip("-")


class PersonStep(Step):
    """Who works here, for which organisation, and with whom files are exchanged."""

    FIELDS: Final = ("name", "subtitle", "street", "postcode", "town", "phone", "email")

    def __init__(
        self, *, folder: Path, other_folder: Callable[[], object], entered: Callable[[], object]
    ) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._folder = Muted()
        self.name = self._field(translate("FirstRun", "Your name"))
        self._name_problem = Problem()
        self.name.textEdited.connect(lambda _text: self._name_problem.say(""))
        self.form = RecordForm(Organisation, self.FIELDS, columns=3)
        town = self.form.control("town")
        if isinstance(town, TextField):
            town.textChanged.connect(self._propose)
        self.space = self._field(translate("FirstRun", "Exchange space"))
        self.space.setText(space_for(""))
        self.space.setMaxLength(64)
        self._space_problem = Problem()
        self._own_space = False
        self.space.textEdited.connect(self._typed_space)
        person = Card(translate("FirstRun", "You"))
        person.add(
            row(
                column(self._label(self.name), self.name, self._name_problem, 1, gap=4),
                column(
                    self._label(self.space),
                    self.space,
                    self._space_problem,
                    Muted(
                        translate(
                            "FirstRun",
                            "Everyone who exchanges with you uses the same word: small letters,"
                            " digits and dashes.",
                        )
                    ),
                    1,
                    gap=4,
                ),
                gap=2 * GRID,
            )
        )
        organisation = Card(translate("FirstRun", "Organisation, for the letterhead"))
        organisation.add(self.form)
        change = Button(
            translate("FirstRun", "Another folder…"), icon="folder-open", pressed=other_folder
        )
        self.say_folder(folder)
        line = row(self._folder, change)
        line.setStretch(0, 1)
        column(person, organisation, line, 1, parent=self, gap=2 * GRID)
        for field in self.findChildren(TextField):
            field.returnPressed.connect(entered)

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def say_folder(self, folder: Path) -> None:
        """Say where the case file will lie."""
        words = QCoreApplication.translate("FirstRun", "The case file will lie in: {folder}")
        self._folder.setText(words.format(folder=i18n.isolate(str(folder))))

    def values(self) -> dict[str, Wire]:
        """Everything typed here."""
        return {
            "person": self.name.text().strip(),
            "space": self.space.text().strip(),
            "organisation": self.form.values(),
            "own_space": self._own_space,
        }

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show what was typed before (in another language)."""
        self.name.setText(values["person"])
        self.form.set_values(values["organisation"])
        self.space.setText(values["space"])
        self._own_space = values["own_space"]

    def check(self) -> bool:
        """Name, organisation and a usable export area."""
        translate = QCoreApplication.translate
        has_name = bool(self.name.text().strip())
        fits = is_space(self.space.text().strip())
        self._name_problem.say("" if has_name else translate("FirstRun", "Please fill this in."))
        self._space_problem.say(
            ""
            if fits
            else translate(
                "FirstRun",
                "Five to 64 small letters (a–z), digits and dashes, no dash at the ends.",
            )
        )
        is_complete = self.form.check()
        if not has_name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not fits:
            self.space.setFocus(Qt.FocusReason.OtherFocusReason)
        return has_name and fits and is_complete

    @staticmethod
    def _field(words: str) -> TextField:
        field = TextField(words)
        field.setMaxLength(LONGEST_NAME)
        return field

    @staticmethod
    def _label(field: TextField) -> Line:
        label = Line(f"{field.accessibleName()} *")
        label.setBuddy(field)
        return label

    def _typed_space(self, _text: str) -> None:
        self._own_space = True
        self._space_problem.say("")

    def _propose(self, town: str) -> None:
        if not self._own_space:
            self.space.setText(space_for(town))
