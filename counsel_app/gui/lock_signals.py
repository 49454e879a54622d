"""Notices that the machine sleeps or the screen was locked, so that the file is locked too."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from counsel_app.gui.lock_signals_linux import DesktopBuses
    from counsel_app.gui.lock_signals_windows import WindowsMessages

_LOOK_MS: Final = 1000
SLEPT_SECONDS: Final = 20.0
"""So far the clocks may drift apart between two looks, or a look may be late."""


class LockSignals(QObject):
    """Emits ``lock_wanted`` for sleep, screen lock and a change of the person at the screen."""

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks = SleepClock(self)
        self._clocks.slept.connect(self.lock_wanted)
        self._buses: DesktopBuses | None = None
        self._messages: WindowsMessages | None = None

    def start(self) -> None:
        """Listen to what this system has; everywhere at least to the clocks."""
        self._clocks.start()
        if sys.platform == "win32":
            from counsel_app.gui.lock_signals_windows import WindowsMessages

            self._messages = WindowsMessages()
            self._messages.sender.lock_wanted.connect(self.lock_wanted)
            self._messages.install()
        elif sys.platform.startswith("linux"):
            from counsel_app.gui.lock_signals_linux import DesktopBuses, session_bus, system_bus

            self._buses = DesktopBuses(self)
            self._buses.lock_wanted.connect(self.lock_wanted)
            self._buses.listen_to_logind(system_bus())
            if has_session_bus():
                self._buses.listen_to_screen_savers(session_bus())

    def locked(self) -> None:
        """The file is closed: the machine may sleep now, if it has waited for that."""
        if self._buses is not None:
            self._buses.let_sleep()


class SleepClock(QObject):
    """Notices afterwards that the machine has slept: everywhere, without asking the desktop.

    The wall clock goes on in sleep. The monotonic one stands still on Linux
    and macOS; where it goes on, a look that comes late says the same. Setting
    the clock forward looks like sleep as well: then the window locks once.
    """

    slept = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wall = self._steady = 0.0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look once a second."""
        self._remember()
        self._timer.start()

    def look(self) -> None:
        """Compare both clocks with the last look."""
        wall, steady = time.time() - self._wall, time.monotonic() - self._steady
        self._remember()
        if wall - steady > SLEPT_SECONDS or steady > SLEPT_SECONDS + _LOOK_MS / 1000:
            self.slept.emit()

    def _remember(self) -> None:
        self._wall, self._steady = time.time(), time.monotonic()


def has_session_bus() -> bool:
    """Whether there is one to ask; asking without would start another program."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and (Path(runtime) / "bus").exists()
