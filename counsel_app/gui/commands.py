"""What can be done on a screen, by name: its shortcuts and its buttons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_app.gui import i18n
from counsel_app.gui.keys import Key, shortcut
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.chips import Chip


class Command(NamedTuple):
    """Something to do: what it is called, its keys where it has some, and how to do it."""

    words: str
    keys: str
    run: Callable[[], object]


def bind(
    widget: QWidget,
    key: Key,
    go: Callable[[], object],
    words: str = "",
    number: int = 0,
) -> QShortcut:
    """Let ``key`` do ``go`` while ``widget`` is on screen.

    Under ``words`` the finder (Ctrl+K) offers it, too; those of a button that
    does the same lend the button its keys.
    """
    made = shortcut(key, widget, go, number)
    made.setWhatsThis(words)
    return made


def commands_of(screens: Iterable[QWidget]) -> list[Command]:
    """What can be done on these screens now: shortcuts with a name, then buttons.

    A button whose words stand there several times is one of a row; its name
    alone does not say which, so it is left out, as are chips.
    """
    screens = list(screens)
    keys: dict[str, QShortcut] = {}
    buttons: dict[str, Button] = {}
    for screen in screens:
        for one in screen.findChildren(QShortcut):
            owner = one.parent()
            is_shown = isinstance(owner, QWidget) and owner.isVisible()
            if one.whatsThis() and one.isEnabled() and is_shown:
                keys.setdefault(one.whatsThis(), one)
    shown = [
        one
        for screen in screens
        for one in screen.findChildren(Button)
        if one.isVisible() and one.isEnabled() and one.words() and not isinstance(one, Chip)
        and not one.isCheckable()
    ]  # fmt: skip
    often = Counter(one.words() for one in shown)
    buttons = {one.words(): one for one in shown if often[one.words()] == 1}
    found = [
        Command(words, _keys_of(one), one.activated.emit)
        for words, one in keys.items()
        if words not in buttons
    ]
    return found + [
        Command(words, _keys_of(keys[words]) if words in keys else "", one.click)
        for words, one in buttons.items()
    ]


def key_words(keys: str) -> str:
    """Keys as they are printed on the keyboard of the window's language; empty for none."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return i18n.isolate(native) if native else ""


def _keys_of(of: QShortcut) -> str:
    return of.key().toString()
