"""Next steps while writing a consultation: who does what by when, one line each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.plan import Step
from counsel_app.domain.records import from_wire, to_wire
from counsel_app.gui.widgets.buttons import IconButton, QuietButton
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice, TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import MutedLine

_USUAL_ACTOR = "COUNSELLOR"


@dataclass(slots=True, kw_only=True)
class _Line:
    task: TextField
    actor: Choice
    due: DateField
    remove: IconButton
    saved: Mapping[str, Wire] = field(default_factory=dict)
    """The step as it is stored, with its id; empty for a new one."""


class StepRows(QWidget):
    """Lines for steps; there is always an empty one to write into."""

    changed = Signal()
    removed = Signal(object)
    """A line in which something stood is gone; a function that puts it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._lines: list[_Line] = []
        self._is_quiet = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        for place, words in enumerate(
            (
                translate("Consultation", "What"),
                translate("Consultation", "Who"),
                translate("Consultation", "By"),
            )
        ):
            self._grid.addWidget(MutedLine(words), 0, place)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        self.add_button = QuietButton(
            translate("Consultation", "Add a step"), icon="plus", pressed=self._add_pressed
        )
        column(self._grid, row(self.add_button, 1), parent=self, gap=4)
        self.set_values(())

    def values(self) -> list[dict[str, Wire]]:
        """The lines in which something stands, as wire values with the id of stored ones."""
        found = []
        for line in self._lines:
            day = line.due.value()
            given: dict[str, Wire] = {
                "task": line.task.text(),
                "actor": line.actor.key() or _USUAL_ACTOR,
                "due_on": None if day is None else day.isoformat(),
            }
            if line.task.text().strip() or line.saved or day is not None:
                found.append({**line.saved, **given})
        return found

    def set_values(self, steps: Sequence[Any]) -> None:
        """Show ``steps`` and an empty line. No signal."""
        self._is_quiet = True
        for line in self._lines:
            for widget in (line.task, line.actor, line.due, line.remove):
                widget.hide()
                widget.deleteLater()
        self._lines = []
        for step in steps:
            self._append(step)
        self._append({})
        self._is_quiet = False

    def check(self) -> bool:
        """Whether every date can be read and every date has a task."""
        for line in self._lines:
            if not line.due.is_readable():
                line.due.setFocus()
                return False
            if not line.task.text().strip() and (line.saved or line.due.value()):
                line.task.setFocus()
                return False
        return True

    def lines(self) -> int:
        """How many lines there are, the empty one too."""
        return len(self._lines)

    def task_field(self, number: int) -> TextField:
        """The field for what is to be done, counted from 0."""
        return self._lines[number].task

    def _append(self, step: Mapping[str, Any]) -> _Line:
        translate = QCoreApplication.translate
        number = len(self._lines) + 1
        what = translate("Consultation", "Step {number}: what").format(number=number)
        who = translate("Consultation", "Step {number}: who").format(number=number)
        due = translate("Consultation", "Step {number}: by").format(number=number)
        remove = translate("Consultation", "Remove step {number}").format(number=number)
        line = _Line(
            task=TextField(what),
            actor=Choice(who, codes_of("step_actors")),
            due=DateField(due),
            remove=IconButton(remove, icon="x"),
            saved=dict(step) if step.get("id") else {},
        )
        line.task.setText(str(step.get("task", "")))
        line.actor.set_key(str(step.get("actor", _USUAL_ACTOR)))
        wire = {"due_on": step.get("due_on")}
        line.due.set_value(from_wire(Step, "", wire).due_on)
        line.remove.clicked.connect(lambda: self._drop(line))
        # A stored step is ticked off or changed, not wiped out from here.
        line.remove.setEnabled(not line.saved)
        line.task.textChanged.connect(lambda _text: self._edited())
        line.actor.currentIndexChanged.connect(lambda _index: self._edited())
        line.due.changed.connect(self._edited)
        self._lines.append(line)
        below = self._grid.rowCount()
        for place, widget in enumerate((line.task, line.actor, line.due, line.remove)):
            self._grid.addWidget(widget, below, place)
        self.setTabOrder(line.task, line.actor)
        self.setTabOrder(line.actor, line.due.line)
        return line

    def _add_pressed(self) -> None:
        if self._lines and not self._lines[-1].task.text().strip():
            self._lines[-1].task.setFocus()
        else:
            self._append({}).task.setFocus()

    def _drop(self, line: _Line) -> None:
        before = self.values()
        self._lines.remove(line)
        for widget in (line.task, line.actor, line.due, line.remove):
            widget.hide()
            widget.deleteLater()
        if not self._lines:
            self._append({})
        self._lines[-1].task.setFocus()
        self._edited()
        gone = [one for one in before if one not in self.values()]
        if gone:
            self.removed.emit(lambda: self._put_back(gone))

    def _put_back(self, gone: Sequence[Mapping[str, Wire]]) -> None:
        if shiboken6.isValid(self):
            self.set_values([*self.values(), *gone])
            self._edited()

    def _edited(self) -> None:
        if not self._is_quiet:
            self.changed.emit()


def step_values(step: Step) -> dict[str, Wire]:
    """A stored step as the lines take it."""
    return {**to_wire(step), "id": step.id}
