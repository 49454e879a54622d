"""Next steps while writing a consultation: who does what by when, one line each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.plan import Step
from counsel_app.domain.records import from_wire, to_wire
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import IconButton, QuietButton
from counsel_app.gui.widgets.columns import Columns
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice, TextField
from counsel_app.gui.widgets.layouts import clear, column, row, tab_before
from counsel_app.gui.widgets.text import MutedLine

_USUAL_ACTOR = "COUNSELLOR"


@dataclass(slots=True, kw_only=True)
class _Line:
    whole: QWidget
    labels: tuple[MutedLine, ...]
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
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.add_button = QuietButton(
            translate("Consultation", "Add a step"), icon="plus", pressed=self._add_pressed
        )
        column(self._list, row(self.add_button, 1), parent=self, gap=4)
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
        clear(self._list)
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
        labels = tuple(
            MutedLine(words)
            for words in (
                translate("Consultation", "What"),
                translate("Consultation", "Who"),
                translate("Consultation", "By"),
            )
        )
        line = _Line(
            whole=QWidget(),
            labels=labels,
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
        self._list.addWidget(_laid_out(line))
        self._name_columns()
        tab_before(line.whole, self.add_button)
        return line

    def _name_columns(self) -> None:
        """Say above the first line what stands where."""
        for line in self._lines:
            for label in line.labels:
                label.setVisible(line is self._lines[0])

    def _add_pressed(self) -> None:
        if self._lines and not self._lines[-1].task.text().strip():
            self._lines[-1].task.setFocus()
        else:
            self._append({}).task.setFocus()

    def _drop(self, line: _Line) -> None:
        before = self.values()
        self._lines.remove(line)
        line.whole.hide()
        line.whole.deleteLater()
        if not self._lines:
            self._append({})
        self._name_columns()
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


def _laid_out(line: _Line) -> QWidget:
    """What, and beside it or below who and by when."""
    what, who, by = line.labels
    rest = QWidget()
    beside = row(
        column(who, line.actor, gap=4),
        column(by, line.due, gap=4),
        column(1, line.remove),
        parent=rest,
    )
    for part in (0, 1):
        beside.setStretch(part, 1)
    columns = Columns(2, gap=GRID, below=6, parent=line.whole)
    columns.add_field(what, line.task)
    columns.add(rest, label=who)
    return line.whole


def step_values(step: Step) -> dict[str, Wire]:
    """A stored step as the lines take it."""
    return {**to_wire(step), "id": step.id}
