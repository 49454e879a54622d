"""Stands for logind and a screen saver on the bus of a test; the program's side is real."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from jeepney import DBusAddress, MessageType, new_error, new_method_call, new_method_return
from jeepney import new_signal as signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.system.desktop_session import BUS

LOGIND = "org.freedesktop.login1"
_MANAGER = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")


class Logind:
    """Says what logind says, and hands out brakes as logind does."""

    def __init__(self, bus: DBusConnection, *, gives_brakes: bool) -> None:
        self._bus = bus
        self._gives_brakes = gives_brakes
        self._brakes: list[int] = []
        self.asked: list[tuple[str, ...]] = []

    def sleeps(self) -> None:
        self._bus.send(signal(_MANAGER, "PrepareForSleep", "b", (True,)))

    def wakes(self) -> None:
        self._bus.send(signal(_MANAGER, "PrepareForSleep", "b", (False,)))

    def locks(self, session: str) -> None:
        path = f"/org/freedesktop/login1/session/{session}"
        where = DBusAddress(path, interface="org.freedesktop.login1.Session")
        self._bus.send(signal(where, "Lock"))

    def brakes_on(self) -> int:
        """How many brakes are held: their other end is still open."""
        return sum(not _is_closed(brake) for brake in self._brakes)

    def serve(self) -> None:
        """Answer until the bus is gone."""
        while True:
            try:
                message = self._bus.receive()
            except (OSError, EOFError):
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            if not self._gives_brakes:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
                continue
            kept, given = os.pipe()
            os.set_blocking(kept, False)
            with os.fdopen(given, "wb") as end:
                self._bus.send(new_method_return(message, "h", (end,)))
            self._brakes.append(kept)
            self.asked.append(message.body)

    def close(self) -> None:
        for brake in self._brakes:
            os.close(brake)


@contextmanager
def logind(address: str, *, gives_brakes: bool = True) -> Iterator[Logind]:
    """A logind on the bus at ``address``."""
    with open_dbus_connection(address, enable_fds=True) as bus:
        name = new_method_call(BUS, "RequestName", "su", (LOGIND, 0))
        bus.send_and_get_reply(name, timeout=30)
        made = Logind(bus, gives_brakes=gives_brakes)
        thread = threading.Thread(target=made.serve, daemon=True)
        thread.start()
        yield made
        bus.sock.shutdown(2)
        thread.join()
        made.close()


def screen_saver(address: str, interface: str, *, is_active: bool) -> None:
    """Let a screen saver say that it came or went."""
    where = DBusAddress("/" + interface.replace(".", "/"), interface=interface)
    with open_dbus_connection(address) as bus:
        bus.send(signal(where, "ActiveChanged", "b", (is_active,)))
        # A message that is answered: the signal has left by then.
        bus.send_and_get_reply(new_method_call(BUS, "GetId"), timeout=30)


def _is_closed(brake: int) -> bool:
    try:
        return os.read(brake, 1) == b""
    except BlockingIOError:
        return False
