"""Filling forms by hand: every kind of control with the keys and clicks a person would use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QTextEdit, QWidget

from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.code_set import CodeSet
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.form_fields import _Items
from counsel_app.gui.widgets.form_group import FormGroup
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.ticks import Ticks
from tests.gui.hands import click, press, write

Form = RecordForm | FormGroup


def fill(form: Form, values: Mapping[str, Any]) -> None:
    """Write every value into its field; a field that is not there is a fault of the form."""
    for name, value in values.items():
        enter(editor_of(form, name), value)
        found = _plain(form.values()[name])
        assert _says(found, _plain(value)), f"{name}: {found!r} instead of {value!r}"


def editor_of(form: Form, name: str) -> Any:
    """What edits one field: an ``Editor`` of the form."""
    of = form._form_of(name) if isinstance(form, FormGroup) else form
    assert name in of._editors, f"the form has no field for {name}"
    return of._editors[name]


def enter(editor: Any, value: Any) -> None:
    """Write one value with the hands, over what stands there."""
    widget: QWidget = editor.widget
    if isinstance(editor, _Items):
        _enter_items(editor, value)
    elif isinstance(widget, CodeSet):
        for code in value:
            _enter_code(widget, code)
    elif isinstance(widget, DateField):
        _type_over(widget.line, f"{value:%d.%m.%Y}")
    elif isinstance(widget, QCheckBox):
        if widget.isChecked() != value:
            click(widget, QPoint(12, widget.height() // 2))
    elif isinstance(widget, Choice):
        choose(widget, value)
    else:
        _type_over(widget, str(value))


def choose(choice: Choice, key: str) -> None:
    """Choose one of a list: by its words where it can be searched, else by the arrow keys."""
    index = choice.findData(key)
    assert index >= 0, f"{choice.accessibleName()} does not offer {key}"
    line = choice.lineEdit()
    if line is None:
        _focus(choice)
        press(choice, Qt.Key.Key_Home)
        while choice.currentIndex() < index:
            press(choice, Qt.Key.Key_Down)
    else:
        _type_over(line, choice.itemText(index))
        _leave(choice)
    assert choice.key() == key


def tick_all(ticks: Ticks, keys: Sequence[str]) -> None:
    """Tick boxes by key, where they are not ticked."""
    for key in keys:
        box = ticks.box(key)
        if not box.isChecked():
            click(box, QPoint(12, box.height() // 2))


def _enter_items(editor: _Items, items: Sequence[Mapping[str, Any]]) -> None:
    for item in items:
        before = len(editor._items)
        add = editor.widget.focusProxy()
        assert isinstance(add, Button)
        click(add)
        QApplication.processEvents()
        assert len(editor._items) == before + 1
        _frame, editors = editor._items[-1]
        for name, value in item.items():
            assert name in editors, f"an entry has no field for {name}"
            enter(editors[name], value)


def _enter_code(codes: CodeSet, code: str) -> None:
    if codes._toggles:
        chip = codes._toggles[code]
        if not chip.isChecked():
            click(chip)
        return
    if code in codes.values():
        return
    adder = codes._adder
    assert adder is not None
    index = adder.findData(code)
    assert index >= 0, f"{codes.accessibleName()} does not offer {code}"
    line = adder.lineEdit()
    assert line is not None
    _type_over(line, adder.itemText(index))
    _hide_popup(adder)
    press(line, Qt.Key.Key_Return)
    assert code in codes.values()


def _type_over(widget: QWidget, text: str) -> None:
    _focus(widget)
    if isinstance(widget, (QLineEdit, QTextEdit)):
        widget.selectAll()
    press(widget, Qt.Key.Key_Delete)
    for number, line in enumerate(text.split("\n")):
        if number:
            press(widget, Qt.Key.Key_Return)
        write(widget, line)


def _leave(choice: QComboBox) -> None:
    _hide_popup(choice)
    line = choice.lineEdit()
    assert line is not None
    press(line, Qt.Key.Key_Tab)
    QApplication.processEvents()


def _hide_popup(choice: QComboBox) -> None:
    completer = choice.completer()
    popup = completer.popup() if completer is not None else None
    if popup is not None:
        popup.hide()


def _focus(widget: QWidget) -> None:
    assert widget.isVisible(), f"{widget.accessibleName()} is hidden"
    assert widget.isEnabled(), f"{widget.accessibleName()} takes nothing"
    widget.setFocus(Qt.FocusReason.MouseFocusReason)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value


def _says(found: Any, wanted: Any) -> bool:
    """Whether everything wanted is there; entries may have further fields."""
    if isinstance(wanted, Mapping):
        return isinstance(found, Mapping) and all(
            _says(found.get(name), value) for name, value in wanted.items()
        )
    if isinstance(wanted, list):
        if not isinstance(found, list) or len(found) < len(wanted):
            return False
        if wanted and isinstance(wanted[0], str):
            return set(wanted) <= set(found)
        return all(_says(*pair) for pair in zip(found[-len(wanted) :], wanted, strict=True))
    return bool(found == wanted)
