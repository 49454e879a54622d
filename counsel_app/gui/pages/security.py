"""Keys and lock: who can get in and how, the lock time, and what to do on suspicion."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.change_passphrase import ChangePassphraseDialog
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.ways_in import Ways, WaysCard
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Muted, Text, Title

MINUTES: Final = (2, 5, 10, 15, 30)
WIDE: Final = 135
"""Letters of body text that two columns need."""


class SecurityPage(Page):
    """Everything about the keys of the open file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._session: Session = desk.session
        self.ways = WaysCard(self)
        self.help_button = QuietButton(
            translate("Keys", "What is this?"),
            icon="circle-question-mark",
            pressed=lambda: desk.navigate("help", "keys"),
        )
        self.back_button = Button(translate("Keys", "Back"), icon="arrow-left", pressed=desk.back)
        head = row(Title(translate("Keys", "Keys and lock")), 1, self.help_button, self.back_button)
        left, right = QWidget(), QWidget()
        column(self.ways, 1, parent=left, gap=2 * GRID)
        column(self._lock(), self._suspicion(), self._emergency(), 1, parent=right, gap=2 * GRID)
        inside = QWidget()
        self._both = both = row(left, right, parent=inside, gap=2 * GRID)
        both.setContentsMargins(0, 0, 12, 8)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        column(head, Scroll(inside), parent=self, margin=3 * GRID, gap=2 * GRID).setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  one file has one set of keys
        """Read the ways in."""
        self._reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where two columns would be cut off."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme.chars(WIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def first_focus(self) -> QWidget:
        """The lock time; the ways are still being read."""
        return self.minutes.findChildren(Button)[0]

    def change_passphrase(self) -> None:
        """Ask for the old and a new one."""
        words = QCoreApplication.translate("Keys", "The passphrase is changed.")
        ChangePassphraseDialog(
            self, self.desk, folder=self._session.profile, changed=lambda: self._said(words)
        ).open()

    def print_sheet(self) -> None:
        """Make and print a new recovery sheet, once it is clear that the old one ends."""
        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Keys", "Make a new recovery sheet?"),
            explanation=translate(
                "Keys",
                "The sheet there is now will no longer open this file. Only do this with a printer"
                " at hand, or with time to write eight groups down.",
            ),
            agree=translate("Keys", "Make a new sheet"),
            yes=self._renew,
        )

    def add_device(self) -> None:
        """Let this computer open the file, once it is clear who could use that."""
        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Keys", "Open with this computer from now on?"),
            explanation=translate(
                "Keys",
                "This is a convenience. The system's keychain keeps a key to this file: whoever is"
                " logged in here under your name, and every program that runs under this login, can"
                " open the file without the passphrase. Do not switch it on where several people"
                " share one login, and only on an encrypted disk.",
            ),
            agree=translate("Keys", "Switch on"),
            yes=self._add_device,
            is_risky=True,
        )

    def make_shares(self) -> None:
        """Make three sheets for the organisation."""
        from counsel_app.gui.dialogs.share_dialog import ShareDialog

        words = QCoreApplication.translate("Keys", "Two of the three sheets now open this file.")
        ShareDialog(
            self, self.desk, folder=self._session.profile, done=lambda: self._said(words)
        ).open()

    def remove(self, way_id: str, name: str) -> None:
        """End a way in."""
        translate = QCoreApplication.translate
        ask(
            self,
            question=translate("Keys", "Remove {name}?").format(name=i18n.isolate(name)),
            explanation=translate(
                "Keys",
                "It no longer opens this file. Backups made before still open with it. It can be"
                " set up anew at any time.",
            ),
            agree=translate("Keys", "Remove"),
            yes=lambda: self._remove(way_id),
            is_risky=True,
        )

    def _lock(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("Keys", "Lock by itself"))
        offered = tuple(
            (str(count), translate("Keys", "%n minute(s)", None, count)) for count in MINUTES
        )
        self.minutes = Chips(translate("Keys", "Lock after"), offered)
        self.minutes.choose(str(self._session.preferences.lock_minutes))
        self.minutes.changed.connect(self._set_minutes)
        card.add(
            Text(translate("Keys", "After this time without a key or the mouse:")),
            self.minutes,
            Muted(
                translate(
                    "Keys",
                    "Ctrl+L locks at once; so do sleep and screen lock, where the system tells."
                    " Two or five minutes are good in open rooms.",
                )
            ),
        )
        return card

    def _suspicion(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("Keys", "On suspicion"))
        self.rekey_button = Button(
            translate("Keys", "Somebody may have my key…"),
            icon="refresh-cw",
            pressed=self._rekey,
        )
        self.loss_button = Button(
            translate("Keys", "A device is lost…"),
            icon="triangle-alert",
            pressed=lambda: self.desk.navigate("loss"),
        )
        card.add(
            Text(
                translate(
                    "Keys",
                    "A passphrase that was seen: change it. A sheet that is gone: print a new one."
                    " Only if somebody may have copied the open file, encrypt it anew.",
                )
            ),
            row(self.rekey_button, 1),
            row(self.loss_button, 1),
        )
        return card

    def _emergency(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("Keys", "Emergency"))
        self.wipe_button = Button(
            translate("Keys", "Erase the keys of this file now…"),
            icon="trash-2",
            pressed=self._wipe,
        )
        card.add(
            Text(
                translate(
                    "Keys",
                    "Makes this case file unreadable for ever, within a moment. Also reachable"
                    " before unlocking.",
                )
            ),
            row(self.wipe_button, 1),
        )
        return card

    def _reload(self) -> None:
        folder = self._session.profile

        def read(vault: Any) -> Ways:
            return Ways(
                ways=actions.keys.ways_in(folder),
                is_confirmed=actions.keys.recovery_confirmed(vault),
                holders=actions.holders.holders(vault),
            )

        self.desk.jobs.vault(read, then=self.ways.show_ways, owner=self, latest="ways")

    def _said(self, words: str) -> None:
        self.desk.notify.success(words)
        self._reload()

    def _set_minutes(self) -> None:
        chosen = int(self.minutes.current())
        self._session.change(self._session.preferences._replace(lock_minutes=chosen))

    def _renew(self) -> None:
        folder, clock = self._session.profile, self.desk.clock

        def work(vault: Any) -> tuple[str, bytes]:
            key: str = actions.keys.renew_recovery_key(folder, vault, clock=clock)
            return key, actions.papers.recovery_sheet(vault, key, clock=clock)

        self.desk.jobs.vault(work, then=self._show_sheet, owner=self)

    def _show_sheet(self, made: tuple[str, bytes]) -> None:
        from counsel_app.gui.dialogs.recovery_dialog import RecoveryDialog

        self._reload()
        words = QCoreApplication.translate("Keys", "The new recovery sheet is on paper.")
        key, paper = made
        RecoveryDialog(self, self.desk, key=key, paper=paper, done=lambda: self._said(words)).open()

    def _add_device(self) -> None:
        folder, clock, keychain = self._session.profile, self.desk.clock, self._session.keychain
        words = QCoreApplication.translate("Keys", "This computer now opens the file.")
        self.desk.jobs.vault(
            lambda vault: actions.keys.add_device(folder, vault, keychain(), clock=clock),
            then=lambda _none: self._said(words),
            owner=self,
        )

    def _remove(self, way_id: str) -> None:
        folder, find = self._session.profile, self._session.keychain
        words = QCoreApplication.translate("Keys", "It no longer opens this file.")
        self.desk.jobs.vault(
            lambda vault: actions.unlocking.remove_way(folder, vault, way_id, find=find),
            then=lambda _none: self._said(words),
            owner=self,
        )

    def _rekey(self) -> None:
        from counsel_app.gui.dialogs.rekey_dialog import RekeyDialog

        RekeyDialog(self, self.desk, folder=self._session.profile, done=self._show_sheet).open()

    def _wipe(self) -> None:
        from counsel_app.gui.dialogs.wipe import WipeDialog

        session = self._session
        WipeDialog(self, self.desk, folder=session.profile, keychain=session.keychain).open()
