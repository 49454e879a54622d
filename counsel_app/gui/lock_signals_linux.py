"""What Linux desktops say over D-Bus about sleep and screen lock."""

from __future__ import annotations

import os
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

LOGIND: Final = "org.freedesktop.login1"
MANAGER_PATH: Final = "/org/freedesktop/login1"
MANAGER: Final = f"{LOGIND}.Manager"
SESSION: Final = f"{LOGIND}.Session"
SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class DesktopBuses(QObject):
    """Listens to logind and to whichever screen saver there is.

    Where logind allows it, the machine waits with falling asleep until the
    case file is closed (five seconds at most, says logind).
    """

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logind: QDBusConnection | None = None
        self._brake: QDBusUnixFileDescriptor | None = None
        self._asking: QDBusPendingCallWatcher | None = None
        self._sleeps = False

    def listen_to_logind(self, bus: QDBusConnection) -> bool:
        """Hear of sleep and of this session being locked; whether there is a bus."""
        if not bus.isConnected():
            return False
        self._logind = bus
        sleep = _slot("prepare_for_sleep(bool)")
        bus.connect(LOGIND, MANAGER_PATH, MANAGER, "PrepareForSleep", self, sleep)
        # Of another person's session only where it is not known which is ours.
        bus.connect(LOGIND, session_path(), SESSION, "Lock", self, _slot("session_locked()"))
        self._put_brake_on()
        return True

    def listen_to_screen_savers(self, bus: QDBusConnection) -> bool:
        """Hear of the screen being locked; whether there is a bus."""
        if not bus.isConnected():
            return False
        for name in SCREEN_SAVERS:
            bus.connect("", "", name, "ActiveChanged", self, _slot("screen_saver(bool)"))
        return True

    def let_sleep(self) -> None:
        """The file is closed: let go of the brake if the machine waits for it."""
        if self._sleeps:
            self._brake = None

    @property
    def holds_brake(self) -> bool:
        """Whether the machine would wait for us before it sleeps."""
        return self._brake is not None

    @Slot(bool)
    def prepare_for_sleep(self, begins: bool) -> None:  # noqa: FBT001  a slot
        """The machine is about to sleep, or has just woken."""
        self._sleeps = begins
        # Afterwards too: whoever opens the lid need not be who closed it.
        self.lock_wanted.emit()
        if not begins:
            self._put_brake_on()

    @Slot()
    def session_locked(self) -> None:
        """The desktop's session was locked."""
        self.lock_wanted.emit()

    @Slot(bool)
    def screen_saver(self, is_active: bool) -> None:  # noqa: FBT001  a slot
        """The screen saver came or went."""
        if is_active:
            self.lock_wanted.emit()

    def _put_brake_on(self) -> None:
        if self._logind is None or self._brake is not None or self._asking is not None:
            return
        call = QDBusMessage.createMethodCall(LOGIND, MANAGER_PATH, MANAGER, "Inhibit")
        call.setArguments(["sleep", "Counsel", "Locks the case file", "delay"])
        self._asking = QDBusPendingCallWatcher(self._logind.asyncCall(call), self)
        self._asking.finished.connect(self._brake_answered)

    def _brake_answered(self, answer: QDBusPendingCallWatcher) -> None:
        self._asking = None
        values = [] if answer.isError() else answer.reply().arguments()
        if values and isinstance(values[0], QDBusUnixFileDescriptor):
            self._brake = values[0]
        answer.deleteLater()


def session_path() -> str:
    """Where logind has this session; empty where the desktop does not say which it is.

    logind writes everything but letters and digits as ``_`` and two hex
    digits, a digit at the beginning too (sd_bus_path_encode(3)).
    """
    name = os.environ.get("XDG_SESSION_ID", "")
    if not name:
        return ""
    coded = "".join(
        chr(byte)
        if chr(byte).isascii() and chr(byte).isalnum() and not (place == 0 and chr(byte).isdigit())
        else f"_{byte:02x}"
        for place, byte in enumerate(name.encode())
    )
    return f"{MANAGER_PATH}/session/{coded}"


def system_bus() -> QDBusConnection:
    """The bus of the machine."""
    return QDBusConnection.systemBus()


def session_bus() -> QDBusConnection:
    """The bus of the person's session."""
    return QDBusConnection.sessionBus()


def _slot(signature: str) -> Any:
    # PySide6's own description asks for bytes, which it then refuses.
    return SLOT(signature)
