"""Looking at a window until it has come to rest, and saying which widget is meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_LOOKS: Final = 40
_PAUSE_MS: Final = 50


def once_at_rest(look: Callable[[], list[str]]) -> list[str]:
    """The faults that ``look`` finds and that do not pass."""
    found = look()
    for _ in range(_LOOKS):
        if not found:
            break
        # Layouts move in several steps, on a busy machine for a while.
        QTest.qWait(_PAUSE_MS)
        found = look()
    return found


def called(widget: QWidget) -> str:
    """Its class and its words."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"
