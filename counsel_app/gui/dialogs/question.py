"""One question with two buttons that say what they do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Text


class Question(QDialog):
    """Asks, and calls ``yes`` when the person agrees; Esc means no."""

    def __init__(
        self,
        parent: QWidget,
        *,
        question: str,
        explanation: str,
        agree: str,
        yes: Callable[[], object],
        refuse: str = "",
        is_risky: bool = False,
    ) -> None:
        """``is_risky`` puts the first focus on the button that changes nothing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(max(theme.chars(52), 420))
        self.agree_button = PrimaryButton(agree, pressed=self.accept)
        self.refuse_button = Button(
            refuse or QCoreApplication.translate("Question", "Cancel"), pressed=self.reject
        )
        buttons = row(1, self.refuse_button, self.agree_button)
        column(
            Heading(question),
            Text(explanation),
            buttons,
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self.accepted.connect(yes)
        first = self.refuse_button if is_risky else self.agree_button
        self.agree_button.setDefault(not is_risky)
        first.setDefault(True)
        first.setFocus()
        grow_soon(self)


def ask(
    parent: QWidget,
    *,
    question: str,
    explanation: str,
    agree: str,
    yes: Callable[[], object],
    is_risky: bool = False,
) -> Question:
    """Open a Question over ``parent`` and return at once."""
    dialog = Question(
        parent,
        question=question,
        explanation=explanation,
        agree=agree,
        yes=yes,
        is_risky=is_risky,
    )
    dialog.open()
    return dialog
