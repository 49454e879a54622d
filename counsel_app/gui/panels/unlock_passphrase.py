"""Unlocking with the passphrase, or with this computer; the doors to the other ways."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.passphrase import PassphraseEntry
from counsel_app.gui.widgets.text import Muted, Text, Title

if TYPE_CHECKING:
    from counsel_app.system.keychain import Keychain

_SECOND_MS = 1000
_LOADS_AFTER_MS = 400


class Host(Protocol):
    """What the page around the ways of unlocking offers them."""

    desk: Desk

    @property
    def folder(self) -> Path:
        """The folder of the case file."""

    @property
    def keychain(self) -> Callable[[], Keychain]:
        """This desktop's keychain, asked for on the worker thread."""

    def try_open(self, opener: Any, *, refused: Any) -> None:
        """Open the file and go to work; ``refused(error)`` where it does not open."""

    def show_passphrase(self) -> None:
        """Go (back) to the passphrase."""

    def show_recovery(self) -> None:
        """Go to the recovery key."""

    def show_shares(self) -> None:
        """Go to the organisation's shares."""

    def show_wipe(self) -> None:
        """Ask whether to erase the keys."""


class ByPassphrase(Card):
    """The usual way."""

    def __init__(self, page: Host) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._page = page
        self._folder = Muted()
        self._demo = Text()
        self._demo.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._demo.hide()
        self._left = 0
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._tick)
        self.entry = PassphraseEntry(translate("Unlock", "Passphrase"))
        self.entry.entered.connect(self.unlock)
        self.entry.field.textChanged.connect(lambda _text: self._typed())
        self.button = PrimaryButton(
            translate("Unlock", "Unlock"), icon="key-round", pressed=self.unlock
        )
        self.device_button = Button(
            translate("Unlock", "Open with this computer"),
            icon="shield-check",
            pressed=self.open_with_device,
        )
        self.device_button.hide()
        self.forgot = QuietButton(
            translate("Unlock", "I forgot my passphrase"),
            icon="life-buoy",
            pressed=page.show_recovery,
        )
        self.shares_button = QuietButton(
            translate("Unlock", "Open with two sheets of the organisation"),
            icon="users",
            pressed=page.show_shares,
        )
        self.shares_button.hide()
        self.profiles_button = QuietButton(
            translate("Unlock", "Other case files of this computer"),
            icon="users",
            pressed=lambda: page.desk.navigate("profiles"),
        )
        self.profiles_button.hide()
        self.other = QuietButton(
            translate("Unlock", "Open or make another case file…"),
            icon="folder-open",
            pressed=lambda: page.desk.navigate("first_run"),
        )
        self.restore_button = QuietButton(
            translate("Unlock", "Restore a backup…"),
            icon="history",
            pressed=lambda: page.desk.navigate("restore"),
        )
        self.wipe_button = QuietButton(
            translate("Unlock", "Emergency: erase the keys of this file…"),
            icon="triangle-alert",
            pressed=page.show_wipe,
        )
        self.help_button = QuietButton(
            translate("Unlock", "Help (F1)"),
            icon="circle-question-mark",
            pressed=lambda: page.desk.navigate("help"),
        )
        links = QVBoxLayout()
        links.setSpacing(0)
        for link in (
            self.forgot, self.shares_button, self.profiles_button, self.other,
            self.restore_button, self.help_button, self.wipe_button,
        ):  # fmt: skip
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        self.body.setSpacing(2 * GRID)
        self.add(
            Title("Counsel"),
            Muted(translate("Unlock", "The case file is locked.")),
            self._demo,
            self.entry,
            self.button,
            self.device_button,
            links,
            self._folder,
            Muted(
                translate(
                    "Unlock",
                    "Volunteers unlock here too: with their own file the window shows the reduced"
                    " mode.",
                )
            ),
        )

    def reload(self) -> None:
        """Say which file is meant, which ways it has, and whether one has to wait."""
        folder, clock = self._page.folder, self._page.desk.clock
        words = QCoreApplication.translate("Unlock", "Folder: {folder}")
        self._folder.setText(words.format(folder=i18n.isolate(str(folder))))
        self.profiles_button.setVisible(len(self._page.desk.session.known()) > 1)

        def read() -> tuple[frozenset[str], int, str]:
            use = actions.unlocking
            wait = use.seconds_to_wait(folder, clock=clock)
            return use.ways_at_hand(folder), wait, use.demo_passphrase(folder)

        def ask() -> None:
            self._page.desk.jobs.pure(read, then=self._show_ways, owner=self)

        if "counsel_app.usecases.unlocking" in sys.modules:
            ask()
        else:
            # At the start the window is painted before cipher and keys are loaded.
            QTimer.singleShot(_LOADS_AFTER_MS, self, ask)

    def unlock(self) -> None:
        """Open the file with what was typed."""
        passphrase, folder = self.entry.text(), self._page.folder
        clock = self._page.desk.clock
        if self._left:
            return
        if not passphrase:
            self.entry.say(QCoreApplication.translate("Unlock", "Please type the passphrase."))
            self.entry.select()
            return
        self._page.try_open(
            lambda: actions.unlocking.with_passphrase(folder, passphrase=passphrase, clock=clock),
            refused=self._refused,
        )

    def open_with_device(self) -> None:
        """Open the file with what this computer's keychain holds."""
        folder, keychain = self._page.folder, self._page.keychain
        clock = self._page.desk.clock
        self._page.try_open(
            lambda: actions.unlocking.with_device(folder, keychain(), clock=clock),
            refused=self._not_by_device,
        )

    def set_busy(self, *, busy: bool) -> None:
        """Say that the file is being opened."""
        translate = QCoreApplication.translate
        self.button.set_words(
            translate("Unlock", "Opening…") if busy else translate("Unlock", "Unlock")
        )

    def seconds_left(self) -> int:
        """How long the next try has to wait, as it is shown."""
        return self._left

    def _show_ways(self, found: tuple[frozenset[str], int, str]) -> None:
        ways, seconds, demo = found
        words = QCoreApplication.translate(
            "Unlock", "Demo with made-up people. Its passphrase: {words}"
        )
        # On a line of its own: a passphrase that is broken in two is copied wrongly.
        self._demo.setText(words.format(words=f"\n{i18n.isolate(demo)}"))
        self._demo.setVisible(bool(demo))
        self.device_button.setVisible("device" in ways)
        self.shares_button.setVisible("team" in ways)
        if seconds:
            self._wait(seconds, before="")

    def _typed(self) -> None:
        if not self._left:
            self.entry.say("")

    def _refused(self, error: AppError) -> None:
        sentence = error.sentence(i18n.language())
        seconds = error.params.get("seconds")
        self.entry.say("" if seconds else sentence)
        self.entry.select()
        folder, clock = self._page.folder, self._page.desk.clock
        self._page.desk.jobs.pure(
            lambda: actions.unlocking.seconds_to_wait(folder, clock=clock),
            then=lambda left: self._wait(left, before="" if seconds else sentence),
            owner=self,
        )

    def _not_by_device(self, error: AppError) -> None:
        self.entry.say(error.sentence(i18n.language()))
        self.entry.select()

    def _wait(self, seconds: int, *, before: str) -> None:
        """Count down; ``before`` is what was wrong, said in front of it."""
        self._left, self._before = seconds, before
        self.button.setEnabled(not seconds)
        if seconds:
            self._second.start()
            self._say_left()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say_left()
            return
        self._left = 0
        self._second.stop()
        self.button.setEnabled(True)
        self.entry.say("")

    def _say_left(self) -> None:
        words = QCoreApplication.translate(
            "Unlock", "The next try is possible in %n second(s).", None, self._left
        )
        self.entry.say(f"{self._before} {words}".strip())
