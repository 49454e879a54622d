"""Stands for a desktop that shows words, on the bus of a test; the program's side is real."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_method_call,
    new_method_return,
)
from jeepney import new_signal as signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.system.desktop_session import BUS

NAME = "org.freedesktop.Notifications"
_WORDS = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


class Notifications:
    """Takes words as the specification of such desktops says, and is clicked."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        """Signature and values of every sentence: all that leaves the program."""
        self.closed: list[int] = []

    def is_clicked(self, number: int) -> None:
        self._bus.send(signal(_WORDS, "ActionInvoked", "us", (number, "default")))

    def is_gone(self, number: int) -> None:
        self._bus.send(signal(_WORDS, "NotificationClosed", "uu", (number, 1)))

    def serve(self) -> None:
        """Answer until the bus is gone, also in the middle of an answer."""
        with suppress(OSError, EOFError):
            while True:
                self._answer(self._bus.receive())

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            return
        # Answered before a test sees it, as it may click at once: no desktop is clicked
        # before it has said which number the words have.
        if fields[HeaderFields.member] == "Notify":
            self._bus.send(new_method_return(message, "u", (len(self.asked) + 1,)))
            self.asked.append((fields[HeaderFields.signature], message.body))
        elif fields[HeaderFields.member] == "CloseNotification":
            self._bus.send(new_method_return(message))
            self.closed.append(message.body[0])


@contextmanager
def notifications(address: str) -> Iterator[Notifications]:
    """Such a desktop on the bus at ``address``."""
    with open_dbus_connection(address) as bus:
        bus.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (NAME, 0)), timeout=30)
        made = Notifications(bus)
        thread = threading.Thread(target=made.serve, daemon=True)
        thread.start()
        yield made
        bus.sock.shutdown(2)
        thread.join()
