"""What an interpreter is told of an appointment: read first, then on paper or as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.domain.slip import Slip
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.dialogs.readable_file import ask_readable
from counsel_app.gui.i18n import isolate, long_date
from counsel_app.gui.pages.case_sections.screen import code_words
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, MutedLine, Problem, Text


class InterpreterDialog(QDialog):
    """One appointment, one language; all that leaves is shown."""

    def __init__(
        self, desk: Desk, parent: QWidget, *, case_id: str, languages: Sequence[str]
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Interpreter", "A slip for the interpreter")
        self.setWindowTitle(title)
        self._desk = desk
        self._case_id = case_id
        self._slips: list[Slip] = []
        self.appointment = Choice(translate("Interpreter", "Appointment"))
        self.language = Choice(
            translate("Interpreter", "Language"),
            tuple((code, code_words("languages", code)) for code in languages),
        )
        self.appointment.currentIndexChanged.connect(self._show)
        self.language.currentIndexChanged.connect(self._show)
        self._card = Card(translate("Interpreter", "This is all that the slip says"))
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(2 * GRID)
        self._lines.setColumnStretch(1, 1)
        self._card.add(self._lines)
        self.problem = Problem()
        self.paper_button = PrimaryButton(
            translate("Interpreter", "Show the slip"), icon="printer", pressed=self._paper
        )
        self.file_button = Button(
            translate("Interpreter", "Calendar file…"), icon="calendar-days", pressed=self._ask
        )
        close = Button(translate("Interpreter", "Close"), pressed=self.reject)
        explanation = Muted(
            translate(
                "Interpreter",
                "No topic, no case number. Was nobody to be found? Enter that in the "
                "consultation (“needed but none available”): it is counted.",
            )
        )
        column(
            Heading(title),
            self.appointment,
            self.language,
            self._card,
            explanation,
            self.problem,
            row(close, 1, self.file_button, self.paper_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        self.setMinimumWidth(theme.chars(60))
        today = desk.today()
        desk.jobs.vault(
            lambda vault: actions.interpreting.slips_of(vault, case_id, today=today),
            then=self._fill,
            owner=self,
        )

    def slip(self) -> Slip | None:
        """What is chosen."""
        key = self.appointment.key()
        if not key:
            return None
        return replace(self._slips[int(key)], language=self.language.key())

    def _fill(self, slips: list[Slip]) -> None:
        self._slips = slips
        words = tuple(
            (str(place), isolate(f"{long_date(one.on)} {one.at}".strip()))
            for place, one in enumerate(slips)
        )
        self.appointment.set_choices(words)
        self._show()

    def _show(self, *_: object) -> None:
        translate = QCoreApplication.translate
        clear(self._lines)
        slip = self.slip()
        for button in (self.paper_button, self.file_button):
            button.setEnabled(slip is not None)
        if slip is None:
            self.problem.say(translate("Interpreter", "There is no appointment still to come."))
            return
        self.problem.say("")
        own = translate("Interpreter", "at our office")
        top = Qt.AlignmentFlag.AlignTop
        for place, (label, words) in enumerate(
            (
                (translate("Interpreter", "Spoken name"), slip.spoken_name),
                (translate("Interpreter", "Language"), code_words("languages", slip.language)),
                (translate("Interpreter", "When"), f"{long_date(slip.on)} {slip.at}".strip()),
                (translate("Interpreter", "Where"), slip.place or own),
            )
        ):
            self._lines.addWidget(MutedLine(label), place, 0, top)
            self._lines.addWidget(Text(isolate(words)), place, 1, top)
        grow_soon(self)

    def _paper(self) -> None:
        slip, clock = self.slip(), self._desk.clock
        if slip is not None:
            self._desk.jobs.vault(
                lambda vault: actions.interpreting.slip_paper(vault, slip, clock=clock),
                then=self._look,
                owner=self,
                failed=self._failed,
            )

    def _look(self, paper: bytes) -> None:
        # Printing libraries are loaded when a paper is looked at, not at start.
        from counsel_app.gui.dialogs.paper import PaperDialog

        translate = QCoreApplication.translate
        title = translate("Interpreter", "A slip for the interpreter")
        name = translate("Interpreter", "interpreter")
        PaperDialog(
            self,
            self._desk,
            paper,
            title=title,
            name=name,
            printed=partial(self._log, "PRINTED"),
            saved=partial(self._log, "SAVED"),
        ).open()

    def _log(self, outcome: str) -> None:
        case_id, clock = self._case_id, self._desk.clock
        self._desk.write(
            lambda vault: actions.papers.log_letter(
                vault, case_id, "INTERPRETER", "", language="deu", outcome=outcome, clock=clock
            )
        )

    def _ask(self) -> None:
        translate = QCoreApplication.translate
        choose_target(
            self,
            title=translate("Interpreter", "Save the appointment"),
            name=f"{translate('Interpreter', 'appointment')}.ics",
            kind="ics",
            chosen=lambda target: ask_readable(self, target, yes=lambda: self.save(target)),
        )

    def save(self, target: Path) -> None:
        """Write the calendar file."""
        slip, clock, language = self.slip(), self._desk.clock, i18n.paper_language()
        if slip is None:
            return

        def work(vault: Any) -> None:
            content = actions.interpreting.slip_file(vault, slip, language=language, clock=clock)
            actions.paper_files.save_paper(target, content)

        self._desk.jobs.vault(
            work, then=partial(self._saved, target.name), owner=self, failed=self._failed
        )

    def _saved(self, name: str, _none: object) -> None:
        self._log("SAVED")
        words = QCoreApplication.translate("Interpreter", "Saved as {file}.")
        self._desk.notify.success(words.format(file=isolate(name)))

    def _failed(self, error: AppError) -> None:
        self.problem.say(error.sentence(i18n.language()))
