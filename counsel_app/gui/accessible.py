"""What screen readers are told where Qt's own answer would mislead them.

Widgets that we paint say what they are with ``spoken_as``, one of ``ROLES``, and
have a method ``press`` where pressing them does something. A plain widget that
has a name is a group. Buttons are answered for as a whole: Qt would let a screen
reader turn one over without the click that the program listens to, and nothing
would happen. So are choices: Qt names them by what is chosen alone, and lets
nobody choose without keys or mouse.

Qt asks while a widget is still being made, before Python knows it as its own. An
answer must therefore not hold on to what it was given: that would become a second
Python object for one widget, and free its memory twice. It asks for the widget
each time.
"""

from __future__ import annotations

from functools import cache
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from shiboken6 import Shiboken

_ROLE: Final = QAccessible.Role
ROLES: Final = {
    "button": _ROLE.Button,
    "chart": _ROLE.Chart,
    "heading": _ROLE.Heading,
    "ornament": _ROLE.Client,
    "picture": _ROLE.Graphic,
    "place": _ROLE.PageTab,
    "words": _ROLE.StaticText,
}


@cache
def install() -> None:
    """Let Qt ask here first, for the rest of the program's life."""
    QAccessible.installFactory(_interface)


class _Spoken(QAccessibleWidget):
    """A widget with a role of its own, and perhaps something that a press does."""

    def actionNames(self) -> list[str]:
        press = [self.pressAction()] if hasattr(self.object(), "press") else []
        return [*press, *super().actionNames()]

    def doAction(self, name: str) -> None:
        widget = self.object()
        press = getattr(widget, "press", None)
        if name == self.pressAction() and press is not None:
            # Later: who asked waits for an answer, and a dialog may open.
            QTimer.singleShot(0, widget, press)
        else:
            super().doAction(name)


class _Heading(QAccessibleWidget):
    """The title of a page or a card, by which one goes from part to part."""

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        if kind == QAccessible.Text.Name and not said:
            return cast("QLabel", self.object()).text()
        return said


class _Button(QAccessibleWidget):
    """Anything to press, whether or not it stays down; asked anew each time what it is."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, _ROLE.Button)

    @property
    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.object())

    def role(self) -> QAccessible.Role:
        button = self._button
        if getattr(button, "spoken_as", "") == "place" and button.isCheckable():
            return _ROLE.PageTab
        if isinstance(button, (QPushButton, QToolButton)) and button.menu() is not None:
            return _ROLE.ButtonMenu
        if isinstance(button, QRadioButton) or (button.isCheckable() and button.autoExclusive()):
            return _ROLE.RadioButton
        is_box = isinstance(button, QCheckBox) or button.isCheckable()
        return _ROLE.CheckBox if is_box else _ROLE.Button

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Accelerator:
            return self._button.shortcut().toString()
        said = super().text(kind)
        if kind == QAccessible.Text.Name and not said:
            bare = self._button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            return bare or self._button.toolTip()
        return said

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = self._button.isCheckable()
        state.checked = self._button.isChecked()
        state.selected = self.role() == _ROLE.PageTab and self._button.isChecked()
        state.pressed = self._button.isDown()
        state.hasPopup = self.role() == _ROLE.ButtonMenu
        return state

    def actionNames(self) -> list[str]:
        found = [self.pressAction()] if self._button.isEnabled() else []
        if self._button.isCheckable():
            found.append(self.toggleAction())
        if self._button.focusPolicy():
            found.append(self.setFocusAction())
        return found

    def doAction(self, name: str) -> None:
        if name not in (self.pressAction(), self.toggleAction()):
            super().doAction(name)
        elif self._button.isEnabled():
            # Later: who asked waits for an answer, and a dialog may open.
            QTimer.singleShot(0, self._button, self._button.click)


class _Choice(QAccessibleWidget):
    """One of a list: its name says the question and the answer, as AT-SPI has no other place."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, _ROLE.ComboBox)

    @property
    def _box(self) -> QComboBox:
        return cast("QComboBox", self.object())

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return self._box.currentText()
        if kind == QAccessible.Text.Name:
            return ": ".join(filter(None, (self._box.accessibleName(), self._box.currentText())))
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.hasPopup = True
        state.expandable = True
        # Not the box's own view: Python forgets that along with the box, and finds it gone.
        popup = QApplication.activePopupWidget()
        state.expanded = popup is not None and popup.parent() is self.object()
        return state

    def actionNames(self) -> list[str]:
        if not self._box.isEnabled():
            return []
        return [
            self.showMenuAction(), self.increaseAction(), self.decreaseAction(),
            self.setFocusAction(),
        ]  # fmt: skip

    def doAction(self, name: str) -> None:
        if name == self.showMenuAction():
            QTimer.singleShot(0, self._box, self._box.showPopup)
        elif name == self.increaseAction():
            self._choose(self._box.currentIndex() + 1)
        elif name == self.decreaseAction():
            self._choose(self._box.currentIndex() - 1)
        else:
            super().doAction(name)

    def _choose(self, place: int) -> None:
        """As the arrow keys do: for whoever listens to changes, and to answers."""
        if 0 <= place < self._box.count():
            self._box.setCurrentIndex(place)
            self._box.activated.emit(place)


class _Plain(QAccessibleWidget):
    """A widget without a look of its own: a group once it has a name."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _ROLE.Client)

    def role(self) -> QAccessible.Role:
        named = cast("QWidget", self.object()).accessibleName()
        return _ROLE.Grouping if named else _ROLE.Client


def _is_plain(kind: type) -> bool:
    return next(one for one in kind.__mro__ if one.__module__.startswith("PySide6")) is QWidget


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if type(thing) is QWidget and not Shiboken.createdByPython(thing):
        # Perhaps Qt is just making it and it will be more than a plain widget.
        return None
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, (QAbstractButton, QComboBox)):
        return _Button(thing) if isinstance(thing, QAbstractButton) else _Choice(thing)
    role = ROLES.get(getattr(thing, "spoken_as", ""))
    if role is not None:
        return _Heading(thing, role) if role == _ROLE.Heading else _Spoken(thing, role)
    return _Plain(thing) if _is_plain(type(thing)) else None
