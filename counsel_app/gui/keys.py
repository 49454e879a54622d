"""Every key of the window: pressed here, and listed in the help out of the same table.

A page asks for a key by its name, ``bind(self, keys.SAVE, self.save)``
(``gui/commands.py``); nothing else makes shortcuts (``tests/gui/test_keys.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget


class Key(NamedTuple):
    """What is pressed, as ``QKeySequence`` reads it, and what it does, in English.

    ``{}`` stands for a number: one key for each place of a row.
    """

    keys: str
    does: object

    def sequence(self, number: int = 0) -> QKeySequence:
        """The key itself; ``number`` where it has one."""
        return QKeySequence(self.keys.format(number))

    def shown(self, number: int = 0) -> str:
        """The key in the words of the system and of the window's language: Ctrl+N, Strg+N, ⌘N."""
        return self.sequence(number).toString(QKeySequence.SequenceFormat.NativeText)


HELP: Final = Key("F1", QT_TRANSLATE_NOOP("Keys", "help for the page in front"))
LOCK: Final = Key("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "lock, in a dialog too"))
LEAVE: Final = Key("Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "lock and leave"))
PAGE: Final = Key("Ctrl+{}", QT_TRANSLATE_NOOP("Keys", "the pages at the side, from the top"))
FINDER: Final = Key(
    "Ctrl+K",
    QT_TRANSLATE_NOOP("Keys", "find anything: people, cases, institutions, pages, commands"),
)
BACK: Final = Key(
    "Alt+Left",
    QT_TRANSLATE_NOOP("Keys", "back to the page before; so does the mouse’s button at the side"),
)
FORWARD: Final = Key("Alt+Right", QT_TRANSLATE_NOOP("Keys", "and forward again"))
AWAY: Final = Key(
    "Esc", QT_TRANSLATE_NOOP("Keys", "leave the help or “Courses and places”; close a dialog")
)
NEW: Final = Key(
    "Ctrl+N",
    QT_TRANSLATE_NOOP("Keys", "on Today and Cases: new case; on Directory and Groups: new entry"),
)
NOTE: Final = Key("Ctrl+N", QT_TRANSLATE_NOOP("Keys", "in a case: write a note"))
TALK: Final = Key("Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "in a case: a new consultation"))
SECTION: Final = Key("Alt+{}", QT_TRANSLATE_NOOP("Keys", "in a case: its sections, from the top"))
BESIDE: Final = Key(
    "F6", QT_TRANSLATE_NOOP("Keys", "in a case, in a wide window: to the list of cases and back")
)
FIND: Final = Key("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "on Cases, Directory and Accesses: search"))
ORDER: Final = Key("Ctrl+Shift+O", QT_TRANSLATE_NOOP("Keys", "in a list: sort it by a column"))
GUIDE: Final = Key("Ctrl+G", QT_TRANSLATE_NOOP("Keys", "in a consultation: to the guide"))
SAVE: Final = Key("Ctrl+S", QT_TRANSLATE_NOOP("Keys", "save the form or dialog"))
UNDO: Final = Key(
    "Ctrl+Z",
    QT_TRANSLATE_NOOP("Keys", "take back what was just done, while the bar at the top offers it"),
)
PASTE: Final = Key("Ctrl+Shift+V", QT_TRANSLATE_NOOP("Keys", "on Answers: paste a picture"))
AS_TABLE: Final = Key("Alt+T", QT_TRANSLATE_NOOP("Keys", "a chart as a table and back"))
LARGER: Final = Key("Ctrl++", QT_TRANSLATE_NOOP("Keys", "a paper larger"))
SMALLER: Final = Key("Ctrl+-", QT_TRANSLATE_NOOP("Keys", "a paper smaller"))


def shortcut(key: Key, parent: QWidget, go: Callable[[], object], number: int = 0) -> QShortcut:
    """Call ``go`` when ``key`` is pressed while ``parent`` is in front."""
    made = QShortcut(key.sequence(number), parent)
    made.activated.connect(go)
    return made


def give(button: QAbstractButton, key: Key) -> None:
    """Let ``key`` press ``button``. Setting its words takes the key away: set those before."""
    button.setShortcut(key.sequence())


def table() -> str:
    """All keys and what they do in the window's language, as a Markdown table."""
    translate = QCoreApplication.translate
    rows = [(translate("Keys", "Keys"), translate("Keys", "What they do")), ("---", "---")]
    for key in (value for value in globals().values() if isinstance(value, Key)):
        shown = key.shown()
        if "{}" in key.keys:
            shown = f"{key.shown(1)}, {key.shown(2)}, …"
        rows.append((shown, translate("Keys", str(key.does))))
    return "\n".join(f"| {keys} | {does} |" for keys, does in rows)
