"""Words on a Linux desktop, by the bus on which it takes them; most have no tray any more."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal

# Not QtDBus: "Notify" wants an unsigned number, which PySide6 (6.12) cannot write.
NAME: Final = "org.freedesktop.Notifications"
WORDS: Final = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
_CLICK: Final = "default"
_HELLO_SECONDS: Final = 1.0
Opener = Callable[[], DBusConnection]


def session_bus() -> DBusConnection:
    """The bus of the person's session, as a connection of our own."""
    return open_dbus_connection(bus="SESSION", auth_timeout=_HELLO_SECONDS)


class BusWords(QObject):
    """Says sentences on the desktop and hears of the click on one; waits for nobody."""

    clicked = Signal()
    unheard = Signal(str)
    """Nobody on this desktop shows words: this sentence is still to be said."""

    def __init__(self, parent: QObject, *, opener: Opener = session_bus) -> None:
        super().__init__(parent)
        self._opener = opener
        self._bus: DBusConnection | None = None
        self._ear: QSocketNotifier | None = None
        self._asked: dict[int, str] = {}
        """Sentences that the desktop has not answered for, by the number of the letter.

        Empty where the sentence was taken back before its answer came.
        """
        self._shown: set[int] = set()

    def say(self, sentence: str) -> None:
        """Say it under the name of the program; ``unheard`` follows where that fails."""
        if not self._is_connected():
            self.unheard.emit(sentence)
            return
        actions = [_CLICK, QCoreApplication.translate("Notices", "Open Counsel")]
        hints = {"desktop-entry": ("s", "counsel")}
        letter = new_method_call(
            WORDS, "Notify", "susssasa{sv}i",
            ("Counsel", 0, "counsel", "Counsel", sentence, actions, hints, -1),
        )  # fmt: skip
        number = self._send(letter)
        if number:
            self._asked[number] = sentence
        else:
            self.unheard.emit(sentence)

    def take_back(self) -> None:
        """Somebody looks at the window: what was said is known."""
        for shown in self._shown:
            self._close(shown)
        self._shown.clear()
        self._asked = dict.fromkeys(self._asked, "")

    def _close(self, shown: int) -> None:
        self._send(new_method_call(WORDS, "CloseNotification", "u", (shown,)))

    def _is_connected(self) -> bool:
        if self._bus is not None:
            return True
        # No address, no such socket, or nobody behind it: a desktop without a bus.
        with suppress(OSError, EOFError, KeyError, ValueError):
            self._bus = self._opener()
        if self._bus is None:
            return False
        self.destroyed.connect(self._bus.close)
        self._ear = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._listen)
        rule = MatchRule(type="signal", interface=NAME, path=WORDS.object_path)
        self._send(message_bus.AddMatch(rule))
        return self._bus is not None

    def _send(self, letter: Message) -> int:
        """Send it; returns its number, and 0 where the bus has gone."""
        if self._bus is None:
            return 0
        number = next(self._bus.outgoing_serial)
        try:
            self._bus.send(letter, serial=number)
        except OSError:
            self._hang_up()
            return 0
        return int(number)

    def _listen(self) -> None:
        while self._bus is not None:
            try:
                letter = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, EOFError):
                self._hang_up()
                return
            self._hear(letter)

    def _hear(self, letter: Message) -> None:
        fields, kind = letter.header.fields, letter.header.message_type
        asked = self._asked.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if asked is not None:
            if kind is not MessageType.method_return:
                self._leave_to_others(asked)
            elif asked:
                self._shown.add(letter.body[0])
            else:
                self._close(letter.body[0])
        elif kind is MessageType.signal and letter.body and letter.body[0] in self._shown:
            # Their bus carries what is said to other programs as well.
            if fields.get(HeaderFields.member) == "ActionInvoked":
                self.clicked.emit()
            elif fields.get(HeaderFields.member) == "NotificationClosed":
                self._shown.discard(letter.body[0])

    def _hang_up(self) -> None:
        """The bus has gone; with the next sentence it is looked for again."""
        bus, self._bus = self._bus, None
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
            self._ear = None
        if bus is not None:
            bus.close()
        unanswered, self._asked = list(self._asked.values()), {}
        self._shown.clear()
        for sentence in unanswered:
            self._leave_to_others(sentence)

    def _leave_to_others(self, sentence: str) -> None:
        if sentence:
            self.unheard.emit(sentence)
