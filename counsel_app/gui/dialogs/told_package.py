"""The words that a volunteer was told, and the package that opens with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.job import Job
from counsel_app.gui.pages.page import Page
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Heading, Problem, Text

_WIDTH: Final = 760


class ToldPackageDialog(QDialog):
    """One question: which words? The newest file that they open is taken in."""

    def __init__(self, page: Page, files: Sequence[Path], *, opened: Callable[[], object]) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = page.desk
        self._files = tuple(files)
        self._opened = opened
        question = translate("Give", "Which words were you told?")
        self.setWindowTitle(question)
        self.resize(min(_WIDTH, page.window().width() - 2 * GRID), 0)
        self.field = TextField(question)
        # The words are German, whatever language the window speaks.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.problem = Problem()
        self._job: Job | None = None
        self.progress = Progress()
        self.progress.stopped.connect(self._ask_again)
        self.open_button = PrimaryButton(translate("Give", "Open"), pressed=self.open_package)
        self.cancel_button = Button(translate("Give", "Not now"), pressed=self.reject)
        column(
            Heading(question),
            Text(
                translate(
                    "Give",
                    "There is a task for you that opens with eight words. Write them one after "
                    "the other, as your counsellor told you. Opening takes some seconds.",
                )
            ),
            self.field,
            self.problem,
            self.progress,
            row(1, self.cancel_button, self.open_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self.field.setFocus()
        grow_soon(self)

    def open_package(self) -> None:
        """Try the words; what they do not open stays as it is."""
        if not self.open_button.isEnabled():
            return
        files, words, clock = self._files, self.field.text(), self._desk.clock
        self.problem.say("")
        self.open_button.setEnabled(False)
        self._job = self._desk.write_in_steps(
            lambda vault, report: actions.told.open_any(
                vault, vault.folder, files, words, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=self._taken,
            owner=self,
            failed=self._failed,
        )
        self.progress.watch(QCoreApplication.translate("Give", "Opening the package…"), self._job)
        grow_soon(self)

    def reject(self) -> None:
        """Not now: what is being opened stays closed, if it is not open yet."""
        if self._job is not None:
            self._job.stop()
            # It may end after the dialog: nobody is here to be shown it.
            self._job.stopped = self._job.progress = None
        super().reject()

    def _taken(self, _changes: Any) -> None:
        self.progress.finish()
        self._opened()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.progress.finish()
        self.problem.say(error.sentence(i18n.language()))
        self._ask_again()

    def _ask_again(self) -> None:
        self.open_button.setEnabled(True)
        grow_soon(self)
        self.field.setFocus()
