"""A new recovery sheet: seen, printed, and two groups typed back from the paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.domain.recovery import first_and_last_group, is_same_typed
from counsel_app.gui import actions, theme
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.preview import Preview
from counsel_app.gui.printing import ask_and_print
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted, Problem, Text


class RecoveryDialog(QDialog):
    """Shows the sheet from memory; it counts as kept once its groups were typed back."""

    def __init__(
        self, parent: QWidget, desk: Desk, *, key: str, paper: bytes, done: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._done = desk, done
        self._wanted = first_and_last_group(key)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Keys", "New recovery sheet")
        self.setWindowTitle(title)
        self.preview = Preview(title)
        # A key in a file in the clear would undo the encryption.
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.print_button = Button(
            translate("Keys", "Print the sheet…"), icon="printer", pressed=self._print
        )
        self.problem = Problem()
        asked = translate("Keys", "First and last group, from the paper")
        self.field = TextField(asked, hint="XXXXX XXXXX")
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.field.textChanged.connect(lambda _text: self.problem.say(""))
        label = Line(asked)
        label.setBuddy(self.field)
        self.done_button = PrimaryButton(
            translate("Keys", "The sheet can be read"), icon="check", pressed=self.confirm
        )
        self.later_button = Button(translate("Keys", "Later"), pressed=self.reject)
        left = column(
            Heading(title),
            Text(
                translate(
                    "Keys",
                    "The old sheet no longer opens this file. This one is shown once and stored"
                    " nowhere: print it now, or write it down.",
                )
            ),
            self.print_button,
            Muted(
                translate(
                    "Keys",
                    "Take the paper in hand and type two of its groups: that proves that it can be"
                    " read when it is needed.",
                )
            ),
            column(label, self.field, self.problem, gap=4),
            1,
            row(self.later_button, 1, self.done_button),
            gap=2 * GRID,
        )
        whole = row(left, self.preview, parent=self, gap=3 * GRID)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setStretch(0, 1)
        whole.setStretch(1, 1)
        size_within(self, theme.chars(130), 660)
        self.preview.show_pdf(paper)
        self.print_button.setFocus()

    def confirm(self) -> None:
        """Note that the sheet is on paper, if what was typed stands on it."""
        if not is_same_typed(self.field.text(), self._wanted):
            self.problem.say(
                QCoreApplication.translate(
                    "Keys", "That is not what stands there. Please compare group 1 and group 8."
                )
            )
            self.field.setFocus()
            return
        self._desk.jobs.vault(
            # The lambda keeps the import on the worker thread.
            lambda vault: actions.keys.confirm_recovery(vault),  # noqa: PLW0108
            then=lambda _none: self._finished(),
            owner=self,
        )

    def _finished(self) -> None:
        self.accept()
        self._done()

    def _print(self) -> None:
        title = QCoreApplication.translate("Keys", "Recovery sheet")
        ask_and_print(
            self.preview.document(), self, title=title, printed=self.field.setFocus, is_key=True
        )
