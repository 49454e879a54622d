"""Notices that nobody is working, or that somebody presses the key that locks."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
    }
)


class Idle(QObject):
    """Emits ``expired`` once after ``minutes`` without key, mouse or touch.

    It watches windows, dialogs included, instead of every object of the
    application: that would call Python for each single event. There it also
    sees Ctrl+L, which a shortcut of the main window does not while a dialog,
    a menu or a list is open.
    """

    expired = Signal()
    lock_wanted = Signal()
    minutes_left = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = 0.0
        self._last = time.monotonic()
        self._shown = -1
        self._is_watching = False
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def start(self, minutes: float) -> None:
        """Begin counting; 0 switches it off."""
        self._limit = minutes * 60
        self._shown = -1
        self._is_watching = True
        self.touch()
        if minutes > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Stop counting, and let the key pass."""
        self._is_watching = False
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self._last = time.monotonic()

    def look(self) -> None:
        """Compare with the limit; called every second."""
        left = self._limit - (time.monotonic() - self._last)
        if left <= 0:
            self._timer.stop()
            self.expired.emit()
            return
        minutes = int(left // 60) + 1
        if minutes != self._shown:
            self._shown = minutes
            self.minutes_left.emit(minutes)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See keys and mouse go by."""
        if event.type() in _SIGNS:
            self.touch()
            if self._is_watching and _is_lock_key(event):
                self.lock_wanted.emit()
                return True
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing again moves the filter to the front; it is never twice.
            window.installEventFilter(self)


def _is_lock_key(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
