"""From the description of one field to the control that edits it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Attribute, attributes, to_wire
from counsel_app.gui import i18n
from counsel_app.gui.widgets.buttons import IconButton, QuietButton
from counsel_app.gui.widgets.code_set import CodeSet
from counsel_app.gui.widgets.columns import Columns
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import Choice, TextArea, TextField, WholeNumberField
from counsel_app.gui.widgets.layouts import column, row, tab_before
from counsel_app.gui.widgets.text import MutedLine

Choices = Sequence[tuple[str, str]]
Changed = Callable[[], None]
_BESIDE: Final = 3
"""Fields of one entry beside each other."""


class Editor(Protocol):
    """One control, speaking wire values: what drafts keep and the journal writes."""

    widget: QWidget
    is_wide: bool

    def value(self) -> Wire:
        """What is in it."""

    def set_value(self, value: Wire) -> None:
        """Show a value."""

    def is_readable(self) -> bool:
        """Whether what is in it can be understood."""


def editor_for(described: Attribute, *, changed: Changed, choices: Choices | None = None) -> Editor:  # noqa: PLR0911  one line per kind
    """The control for one described field; ``choices`` replace its code list."""
    name = described.attr.label.text(i18n.language())
    if choices is None and described.attr.codes:
        choices = codes_of(described.attr.codes)
    if described.many and described.kind is str:
        return _Codes(name, choices or (), changed)
    if described.many:
        return _Items(name, described.kind, changed)
    if choices is not None:
        return _OneCode(name, choices, changed, optional=not described.attr.mandatory)
    if described.kind is date:
        return _Date(name, changed)
    if described.kind is bool:
        return _YesNo(name, changed)
    if described.kind is int:
        return _Number(name, changed)
    return _Words(name, changed, multiline=described.attr.multiline)


def codes_of(name: str) -> tuple[tuple[str, str], ...]:
    """The choices of a shipped code list in the window's language."""
    language = i18n.language()
    return tuple((code.code, code.label.text(language)) for code in code_list(name))


class _Words:
    def __init__(self, name: str, changed: Changed, *, multiline: bool) -> None:
        self.is_wide = multiline
        self._field: TextArea | TextField = TextArea(name) if multiline else TextField(name)
        self.widget: QWidget = self._field
        # Both text controls have this signal, with different arguments.
        self._field.textChanged.connect(lambda *_text: changed())

    def value(self) -> Wire:
        if isinstance(self._field, TextArea):
            return self._field.toPlainText()
        return self._field.text()

    def set_value(self, value: Wire) -> None:
        text = value if isinstance(value, str) else ""
        if isinstance(self._field, TextArea):
            self._field.setPlainText(text)
        else:
            self._field.setText(text)

    def is_readable(self) -> bool:
        return True


class _Number:
    is_wide = False

    def __init__(self, name: str, changed: Changed) -> None:
        self._field = WholeNumberField(name)
        self.widget: QWidget = self._field
        self._field.textChanged.connect(lambda _text: changed())

    def value(self) -> Wire:
        return self._field.value()

    def set_value(self, value: Wire) -> None:
        self._field.set_value(value if isinstance(value, int) else None)

    def is_readable(self) -> bool:
        return True


class _Date:
    is_wide = False

    def __init__(self, name: str, changed: Changed) -> None:
        self._field = DateField(name)
        self.widget: QWidget = self._field
        self._field.changed.connect(changed)

    def value(self) -> Wire:
        day = self._field.value()
        return None if day is None else day.isoformat()

    def set_value(self, value: Wire) -> None:
        self._field.set_value(date.fromisoformat(value) if isinstance(value, str) else None)

    def is_readable(self) -> bool:
        return self._field.is_readable()


class _YesNo:
    is_wide = False

    def __init__(self, name: str, changed: Changed) -> None:
        self._field = QCheckBox(name.replace("&", "&&"))
        self._field.setAccessibleName(name)
        self.widget: QWidget = self._field
        self._field.toggled.connect(lambda _on: changed())

    def value(self) -> Wire:
        return self._field.isChecked()

    def set_value(self, value: Wire) -> None:
        self._field.setChecked(value is True)

    def is_readable(self) -> bool:
        return True


class _OneCode:
    is_wide = False

    def __init__(self, name: str, choices: Choices, changed: Changed, *, optional: bool) -> None:
        blank = (("", "–"),) if optional else ()
        self._field = Choice(name, (*blank, *choices))
        if not optional:
            self._field.setCurrentIndex(-1)
            choose = QCoreApplication.translate("RecordForm", "Choose…")
            line = self._field.lineEdit()
            self._field.setPlaceholderText(choose)
            if line is not None:
                line.setPlaceholderText(choose)
        self._unknown = ""
        self.widget: QWidget = self._field
        self._field.currentIndexChanged.connect(lambda _index: changed())

    def value(self) -> Wire:
        return self._field.key() or self._unknown

    def set_value(self, value: Wire) -> None:
        key = value if isinstance(value, str) else ""
        self._field.set_key(key)
        # A code this version does not know is kept until another is chosen.
        self._unknown = key if key and self._field.key() != key else ""

    def is_readable(self) -> bool:
        return True


class _Codes:
    is_wide = True

    def __init__(self, name: str, choices: Choices, changed: Changed) -> None:
        self._field = CodeSet(name, choices)
        self.widget: QWidget = self._field
        self._field.changed.connect(changed)

    def value(self) -> Wire:
        return list(self._field.values())

    def set_value(self, value: Wire) -> None:
        codes = value if isinstance(value, (list, tuple)) else ()
        self._field.set_values([code for code in codes if isinstance(code, str)])

    def is_readable(self) -> bool:
        return True


class _Items:
    """Values with fields of their own (spellings of a name), one card each."""

    is_wide = True

    def __init__(self, name: str, kind: type, changed: Changed) -> None:
        self._name = name
        self._kind = kind
        self._changed = changed
        self._items: list[tuple[QFrame, dict[str, Editor]]] = []
        self.widget = QWidget()
        self.widget.setAccessibleName(name)
        self._list = QVBoxLayout(self.widget)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._add = QuietButton(
            QCoreApplication.translate("RecordForm", "Add an entry"),
            icon="plus",
            pressed=self._add_pressed,
        )
        self._add.setAccessibleDescription(name)
        self._list.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.widget.setFocusProxy(self._add)

    def value(self) -> Wire:
        return [
            {name: editor.value() for name, editor in editors.items()}
            for _frame, editors in self._items
        ]

    def set_value(self, value: Wire) -> None:
        for frame, _editors in list(self._items):
            self._drop(frame)
        for item in value if isinstance(value, (list, tuple)) else ():
            if isinstance(item, Mapping):
                self._append(item)

    def is_readable(self) -> bool:
        return all(e.is_readable() for _frame, editors in self._items for e in editors.values())

    def _add_pressed(self) -> None:
        editors = self._append(_what_a_new_one_has(self._kind))
        next(iter(editors.values())).widget.setFocus()
        self._changed()

    def _append(self, values: Mapping[str, Any]) -> dict[str, Editor]:
        frame = QFrame()
        frame.setProperty("role", "card")
        cells = Columns(_BESIDE, below=4)
        language = i18n.language()
        editors: dict[str, Editor] = {}
        for field in attributes(self._kind):
            editor = editor_for(field, changed=self._changed)
            if field.kind is bool:
                cells.add(editor.widget)
            else:
                label = MutedLine(field.attr.label.text(language))
                label.setBuddy(editor.widget)
                cells.add_field(label, editor.widget, is_wide=editor.is_wide)
            editor.set_value(values.get(field.name, field.blank))
            editors[field.name] = editor
        remove = IconButton(
            QCoreApplication.translate("RecordForm", "Remove this entry"),
            icon="x",
            pressed=lambda: self._remove_pressed(frame),
        )
        whole = row(cells, column(MutedLine(" "), remove, 1, gap=4), parent=frame)
        whole.setContentsMargins(10, 8, 10, 10)
        whole.setStretch(0, 1)
        self._items.append((frame, editors))
        self._list.insertWidget(self._list.count() - 1, frame)
        tab_before(frame, self._add)
        return editors

    def _remove_pressed(self, frame: QFrame) -> None:
        self._drop(frame)
        self._add.setFocus()
        self._changed()

    def _drop(self, frame: QFrame) -> None:
        self._items = [item for item in self._items if item[0] is not frame]
        frame.hide()
        frame.deleteLater()


def _what_a_new_one_has(kind: type) -> dict[str, Wire]:
    """The defaults of an entry: somebody new lives in the household unless it is said."""
    given = {
        spec.name: spec.default
        for spec in dataclasses.fields(kind)
        if spec.default is not dataclasses.MISSING
    }
    return to_wire(kind(**given))
