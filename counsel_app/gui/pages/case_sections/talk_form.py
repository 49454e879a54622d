"""The form of one consultation: what was said in the middle, the facts beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.ops import Wire
from counsel_app.gui import theme
from counsel_app.gui.pages.case_sections.step_rows import StepRows
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.code_set import CodeSet
from counsel_app.gui.widgets.form_group import FormGroup
from counsel_app.gui.widgets.layouts import Scroll, column
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted

NOTE: Final = ("topics", "content", "agreements")
FACTS: Final = (
    "held_on",
    "minutes",
    "place",
    "language",
    "interpreter",
    "participants",
    "next_appointment_on",
    "note_class",
)
_SIDE_BY_SIDE: Final = 112
"""In letters: narrower than this the facts stand below the note."""


class TalkForm(Scroll):
    """Fields and next steps as one set of values; "steps" holds the lines."""

    changed = Signal()

    def __init__(self) -> None:
        inside = QWidget()
        super().__init__(inside)
        translate = QCoreApplication.translate
        self._note = RecordForm(Consultation, NOTE, columns=1)
        self._facts = RecordForm(Consultation, FACTS, columns=2)
        self.fields = FormGroup(self._note, self._facts, parent=self)
        self.steps = StepRows()
        note = Card()
        note.add(self._note)
        steps = Card(translate("Consultation", "Next steps"))
        steps.add(self.steps)
        facts = Card()
        facts.setAccessibleName(translate("Consultation", "Facts"))
        self._explanation = Muted("")
        self._sealed = False
        self._controls: list[QWidget] = []
        facts.add(self._facts, self._explanation)
        main = column(note, steps, 1, gap=12)
        side = column(facts, 1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._layout.setContentsMargins(0, 0, 12, 4)
        self._layout.setSpacing(12)
        self._layout.addLayout(main, 8)
        self._layout.addLayout(side, 5)
        self.fields.changed.connect(self._edited)
        self.steps.changed.connect(self.changed)
        self._explain()

    def values(self) -> dict[str, Wire]:
        """All that is in the form."""
        return {**self.fields.values(), "steps": self.steps.values()}

    def set_values(self, values: Any) -> None:
        """Show ``values``. No signal."""
        self.fields.set_values(values)
        self.steps.set_values(values.get("steps", ()))
        self._explain()

    def is_open(self) -> bool:
        """Whether anything may be written here."""
        return not self._sealed

    def set_open(self, *, is_open: bool) -> None:
        """Let it be written, or only read: in full contrast, and to be copied from.

        Called after ``set_values``, which makes new lines for the steps.
        """
        for control in self._controls:
            if shiboken6.isValid(control):
                _set_readable(control, sealed=False)
        self._sealed = not is_open
        self._controls = [] if is_open else [*_controls_in(self)]
        for control in self._controls:
            _set_readable(control, sealed=True)

    def check(self) -> bool:
        """Whether it may be saved; else the first fault has the focus."""
        are_steps_right = self.steps.check()
        return self.fields.check() and are_steps_right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts below where there is no room beside."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= theme.chars(_SIDE_BY_SIDE)
        wanted = directions.LeftToRight if is_wide else directions.TopToBottom
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)

    def _edited(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        translate = QCoreApplication.translate
        if self.fields.values()["note_class"] == "protected":
            words = translate(
                "Consultation",
                "Protected: never printed unless you ask for it, and outside your organisation "
                "nobody learns more than that a consultation took place. Your deputies read it "
                "too.",
            )
        else:
            words = translate(
                "Consultation",
                "Normal. Choose “protected” for health, violence, beliefs or the asylum story. "
                "Your deputies read both.",
            )
        self._explanation.setText(words)


def _controls_in(form: QWidget) -> Iterator[QWidget]:
    """What takes something in; a list that is searched by typing is one control."""
    for kind in (QTextEdit, QLineEdit, QComboBox, QAbstractButton):
        for control in form.findChildren(kind):
            if control.isEnabled() and not isinstance(control.parentWidget(), QComboBox):
                yield control


def _set_readable(control: QWidget, *, sealed: bool) -> None:
    if isinstance(control, (QTextEdit, QLineEdit)):
        control.setReadOnly(sealed)
    else:
        control.setEnabled(not sealed)
        if isinstance(control.parentWidget(), CodeSet) and isinstance(control, QComboBox):
            # Only what was chosen is of interest, not what could be.
            control.setVisible(not sealed)
    if isinstance(control, QAbstractButton) and not _says_something(control):
        return
    line = control.lineEdit() if isinstance(control, QComboBox) else None
    for shown in (control, line):
        if shown is not None:
            shown.setProperty("signed", sealed)
            shown.style().unpolish(shown)
            shown.style().polish(shown)


def _says_something(button: QAbstractButton) -> bool:
    """Whether a button tells what was chosen, and does not only offer to do something."""
    return button.isCheckable() or button.property("role") == "chip"
