"""Taking back what was just done: a notice with a button, and Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShortcut

from counsel_app.gui import keys
from counsel_app.gui.notify import Notify

LASTS_MS: Final = 15_000
_NAME: Final = "undo"


def offer_undo(notify: Notify, sentence: str, undo: Callable[[], object]) -> None:
    """Say ``sentence`` and let the person take it back while it stands there."""
    for older in notify.findChildren(QShortcut, _NAME):
        older.setEnabled(False)
        older.deleteLater()

    def take_back() -> None:
        if not shortcut.isEnabled() or notify.sentence() not in ("", sentence):
            return
        shortcut.setEnabled(False)
        notify.clear()
        undo()

    # It belongs to the notice: a hidden notice has no shortcut.
    shortcut = keys.shortcut(keys.UNDO, notify, take_back)
    shortcut.setObjectName(_NAME)
    notify.success(sentence, action=(QCoreApplication.translate("Undo", "Undo"), take_back))
    QTimer.singleShot(LASTS_MS, notify, lambda: _fade(notify, sentence))


def _fade(notify: Notify, sentence: str) -> None:
    if notify.sentence() == sentence:
        notify.clear()
