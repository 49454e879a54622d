"""Opening the case file: passphrase, this computer, printed key, the organisation's sheets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, keys, theme
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.unlock_passphrase import ByPassphrase
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.layouts import Scroll, column, row

if TYPE_CHECKING:
    from pathlib import Path

    from counsel_app.gui.panels.unlock_recovery import ByRecoveryKey
    from counsel_app.gui.panels.unlock_shares import ByShares
    from counsel_app.system.keychain import Keychain
    from counsel_app.usecases.profiles import Profile

_WARM_UP_MS = 400


class UnlockPage(Page):
    """The first thing to see; says nothing about what is in the file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._session: Session = desk.session
        self._busy = False
        self.by_passphrase = ByPassphrase(self)
        self._recovery: ByRecoveryKey | None = None
        self._shares: ByShares | None = None
        self._ways = QStackedWidget()
        self._ways.addWidget(self.by_passphrase)
        self._ways.setMaximumWidth(theme.chars(62))
        middle = row(1, self._ways, 1)
        middle.setStretch(1, 10)
        inside = QWidget()
        column(1, middle, 2, parent=inside, margin=3 * GRID)
        column(Scroll(inside), parent=self)
        keys.shortcut(keys.AWAY, self, self.show_passphrase)
        # The libraries behind the file are loaded while the person types.
        QTimer.singleShot(_WARM_UP_MS, self, lambda: desk.jobs.pure(lambda: actions.cases))

    @property
    def folder(self) -> Path:
        """The folder of the case file."""
        return self._session.profile

    @property
    def keychain(self) -> Callable[[], Keychain]:
        """This desktop's keychain, asked for on the worker thread."""
        return self._session.keychain

    def open(self, target: str) -> None:  # noqa: ARG002  there is one file to open
        """Show the way with the passphrase."""
        self.by_passphrase.reload()
        self.show_passphrase()

    def first_focus(self) -> QWidget:
        """Type at once."""
        return self.by_passphrase.entry.field

    def show_passphrase(self) -> None:
        """Go (back) to the passphrase."""
        if not self._busy:
            self._ways.setCurrentWidget(self.by_passphrase)
            self.by_passphrase.entry.select()

    def show_recovery(self) -> None:
        """Go to the recovery key."""
        from counsel_app.gui.panels.unlock_recovery import ByRecoveryKey

        if self._recovery is None:
            self._recovery = ByRecoveryKey(self)
            self._ways.addWidget(self._recovery)
        self._ways.setCurrentWidget(self._recovery)
        self._recovery.key.setFocus()

    def show_shares(self) -> None:
        """Go to the organisation's shares."""
        from counsel_app.gui.panels.unlock_shares import ByShares

        if self._shares is None:
            self._shares = ByShares(self)
            self._ways.addWidget(self._shares)
        self._ways.setCurrentWidget(self._shares)
        self._shares.shares[0].setFocus()

    def show_wipe(self) -> None:
        """Ask whether to erase the keys of this file."""
        from counsel_app.gui.dialogs.wipe import WipeDialog

        WipeDialog(self, self.desk, folder=self.folder, keychain=self.keychain).open()

    @property
    def recovery(self) -> ByRecoveryKey:
        """The way with the recovery key, once it was asked for."""
        assert self._recovery is not None  # noqa: S101  reached through show_recovery alone
        return self._recovery

    @property
    def shares(self) -> ByShares:
        """The way with the organisation's shares, once it was asked for."""
        assert self._shares is not None  # noqa: S101  reached through show_shares alone
        return self._shares

    def try_open(self, opener: Any, *, refused: Any) -> None:
        """Open the file on the worker thread, then go to work."""
        self._set_busy(busy=True)

        def failed(error: AppError) -> None:
            self._set_busy(busy=False)
            refused(error)

        self.desk.jobs.open_vault(opener, then=self._opened, owner=self, failed=failed)

    def _opened(self) -> None:
        self.desk.jobs.vault(
            lambda vault: (actions.profiles.own_profile(vault), bool(vault.findings)),
            then=self._enter,
            owner=self,
        )

    def _enter(self, read: tuple[Profile, bool]) -> None:
        owner, is_suspicious = read
        if is_suspicious:
            self._set_busy(busy=False)
            self.by_passphrase.entry.clear()
            self.desk.navigate("findings")
        else:
            self._session.enter(self.desk, owner)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._ways.setEnabled(not busy)
        for way in (self.by_passphrase, self._recovery, self._shares):
            if way is not None:
                way.set_busy(busy=busy)
