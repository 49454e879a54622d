"""One line of words, asked for in a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import theme
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading


class WordsDialog(QDialog):
    """Hands over what was typed; Enter agrees, Esc changes nothing."""

    def __init__(
        self,
        parent: QWidget,
        *,
        question: str,
        name: str,
        words: str,
        agree: str,
        given: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(theme.chars(56))
        self.field = TextField(name)
        self.field.setText(words)
        self.field.selectAll()
        self.agree_button = PrimaryButton(agree, pressed=self._agree)
        cancel = Button(QCoreApplication.translate("Question", "Cancel"), pressed=self.reject)
        column(
            Heading(question),
            self.field,
            row(1, cancel, self.agree_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self._given = given
        self.field.textChanged.connect(self._check)
        self.field.setFocus()

    def _check(self) -> None:
        self.agree_button.setEnabled(bool(self.field.text().strip()))

    def _agree(self) -> None:
        words = self.field.text().strip()
        self.accept()
        self._given(words)


def ask_words(
    parent: QWidget,
    *,
    question: str,
    name: str,
    words: str,
    agree: str,
    given: Callable[[str], object],
) -> WordsDialog:
    """Open a WordsDialog over ``parent`` and return at once."""
    dialog = WordsDialog(
        parent, question=question, name=name, words=words, agree=agree, given=given
    )
    dialog.open()
    return dialog
