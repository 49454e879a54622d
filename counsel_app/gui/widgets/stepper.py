"""Step 2 of 3: where the person is in a short sequence, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import MutedLine, Title


class Stepper(QWidget):
    """A title with the step and a bar."""

    def __init__(self, title: str, *, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = title
        self._steps = steps
        self._title = Title(title)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, steps)
        column(self._title, self._bar, parent=self, gap=12)
        self.show_step(1)

    def show_step(self, step: int) -> None:
        """Be at ``step``, counted from 1."""
        where = QCoreApplication.translate("Stepper", "Step {step} of {steps}").format(
            step=step, steps=self._steps
        )
        self._title.setText(f"{self._words}  ·  {where}")
        self._bar.setValue(step)
        self._bar.setAccessibleName(where)


class StepButtons(QWidget):
    """Back on the one side, a word about saving and Next on the other."""

    back = Signal()
    forward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.back_button = Button(
            translate("Stepper", "Back"), icon="arrow-left", pressed=self.back.emit
        )
        self.next_button = PrimaryButton(
            translate("Stepper", "Next"), icon="arrow-right", pressed=self.forward.emit
        )
        self._state = MutedLine()
        row(self.back_button, 1, self._state, self.next_button, parent=self, gap=16)

    def set_state(self, words: str) -> None:
        """Say "Saved", for instance."""
        self._state.setText(words)

    def set_last(self, words: str) -> None:
        """Name what Next does on the last step."""
        self.next_button.set_words(words)
        self.next_button.set_icon("check")
