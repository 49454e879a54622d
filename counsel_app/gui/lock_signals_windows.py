"""What Windows says about sleep and about the person at the screen changing."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication

# winuser.h and wtsapi32.h
WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 4
PBT_APMRESUMEAUTOMATIC: Final = 18
WTS_CONSOLE_DISCONNECT: Final = 2
WTS_REMOTE_DISCONNECT: Final = 4
WTS_SESSION_LOCK: Final = 7
_LOCKING: Final = {
    WM_POWERBROADCAST: (PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC),
    WM_WTSSESSION_CHANGE: (WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK),
}
_THIS_SESSION: Final = 0


class Sender(QObject):
    """A native filter is no QObject; this one has its signal."""

    lock_wanted = Signal()


class WindowsMessages(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to the program's windows."""

    def __init__(self) -> None:
        super().__init__()
        self.sender = Sender()

    def install(self) -> None:
        """Listen; needs a window that has been shown."""
        app = QApplication.instance()
        windows = getattr(ctypes, "windll", None)
        if not isinstance(app, QApplication) or windows is None:
            return
        app.installNativeEventFilter(self)
        for window in app.topLevelWidgets():
            if window.isVisible():
                # Sleep is told to every window, the session only to those that ask.
                windows.wtsapi32.WTSRegisterSessionNotification(
                    wintypes.HWND(int(window.winId())), _THIS_SESSION
                )

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at one message, and let it pass."""
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if told.wParam in _LOCKING.get(told.message, ()):
                self.sender.lock_wanted.emit()
        return False, 0
