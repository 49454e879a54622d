"""A form read from the description of a record: labels, controls, checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Attribute, attributes
from counsel_app.gui import i18n
from counsel_app.gui.widgets.columns import Columns
from counsel_app.gui.widgets.form_fields import Choices, Editor, editor_for
from counsel_app.gui.widgets.inputs import PAUSE_MS
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Line, Problem


class RecordForm(QWidget):
    """Edits the fields ``names`` of a record type, in that order.

    Values are wire values by field name: JSON-able for a draft, and what
    ``domain.records.from_wire`` makes a record from.
    """

    changed = Signal()
    paused = Signal()
    """Nothing was typed for a moment: save the draft now."""

    def __init__(
        self,
        record_type: type,
        names: Sequence[str],
        *,
        choices: Mapping[str, Choices] | None = None,
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        """``choices`` gives pairs of key and words for fields that name a record.

        ``columns`` are the most that stand beside each other: where the window is narrow or
        the letters are large there are fewer.
        """
        super().__init__(parent)
        described = {a.name: a for a in attributes(record_type)}
        self._fields = {name: described[name] for name in names}
        self._editors: dict[str, Editor] = {}
        self._problems: dict[str, Problem] = {}
        self._hidden: dict[str, QWidget] = {}
        self._quiet = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self._columns = Columns(columns, parent=self)
        for name, field in self._fields.items():
            self._hidden[name] = self._cell(name, field, (choices or {}).get(name))

    def values(self) -> dict[str, Wire]:
        """What is in the form, by field name."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, Wire]) -> None:
        """Show ``values``; fields that are not named become blank. No signal."""
        self._quiet = True
        for name, editor in self._editors.items():
            blank = self._fields[name].blank
            editor.set_value(
                values.get(name, blank.isoformat() if isinstance(blank, date) else blank)
            )
            self._say(name, "")
        self._quiet = False

    def set_value(self, name: str, value: Wire) -> None:
        """Fill one field, as if the person had (a guide's proposal, a default)."""
        self._editors[name].set_value(value)

    def control(self, name: str) -> QWidget:
        """The control of one field, to connect or to focus."""
        return self._editors[name].widget

    def set_field_visible(self, name: str, *, visible: bool) -> None:
        """Show or hide one field with its label; its value stays."""
        self._hidden[name].setVisible(visible)

    def check(self) -> bool:
        """Whether it may be saved; else says why under each field and goes to the first."""
        translate = QCoreApplication.translate
        found = []
        for name, editor in self._editors.items():
            sentence = ""
            if not editor.is_readable():
                sentence = translate("RecordForm", "This is not a date. Write day.month.year.")
            elif self._fields[name].attr.mandatory and _is_blank(editor.value()):
                sentence = translate("RecordForm", "Please fill this in.")
            self._say(name, sentence)
            if sentence:
                found.append(name)
        self._go_to(found)
        return not found

    def show_problems(self, names: Iterable[str]) -> None:
        """Mark fields that a use case refused (``InvalidRecord.names``)."""
        wrong = [name for name in names if name in self._editors]
        for name in wrong:
            self._say(name, QCoreApplication.translate("RecordForm", "Please fill this in."))
        self._go_to(wrong)

    def _cell(self, name: str, field: Attribute, choices: Choices | None) -> QWidget:
        editor = editor_for(field, changed=lambda: self._edited(name), choices=choices)
        self._editors[name] = editor
        problem = self._problems[name] = Problem()
        if field.attr.mandatory:
            editor.widget.setAccessibleDescription(
                QCoreApplication.translate("RecordForm", "needed")
            )
        if field.kind is bool:
            # The words stand beside the tick.
            cell = QWidget()
            column(editor.widget, problem, parent=cell, gap=4)
            self._columns.add(cell)
            return cell
        words = field.attr.label.text(i18n.language())
        label = Line(words.replace("&", "&&") + (" *" if field.attr.mandatory else ""))
        label.setBuddy(editor.widget)
        return self._columns.add_field(label, editor.widget, problem, is_wide=editor.is_wide)

    def _edited(self, name: str) -> None:
        # A list box tells of a last change while Qt takes the form apart.
        if self._quiet or not shiboken6.isValid(self._pause):
            return
        if self._problems[name].text():
            self._say(name, "")
        self._pause.start()
        self.changed.emit()

    def _say(self, name: str, sentence: str) -> None:
        problem = self._problems[name]
        if problem.text() == sentence:
            return
        problem.say(sentence, about=self._fields[name].attr.label.text(i18n.language()))
        widget = self._editors[name].widget
        target = widget.focusProxy() or widget
        target.setProperty("wrong", bool(sentence))
        target.style().unpolish(target)
        target.style().polish(target)
        if sentence:
            widget.setAccessibleDescription(sentence)

    def _go_to(self, names: Sequence[str]) -> None:
        if names:
            self._editors[names[0]].widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_blank(value: Wire) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())
