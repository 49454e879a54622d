"""Today's word about a recovery sheet that nobody has proved to be on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counsel_app.gui import actions
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.text import Muted


class RecoveryReminder(Card):
    """Hidden while everything is in order."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Today", "Recovery sheet"), tone="soon")
        self._desk = desk
        self.button = Button(
            translate("Today", "Print a sheet…"),
            icon="printer",
            pressed=lambda: desk.navigate("security"),
        )
        self.add(
            Muted(
                translate(
                    "Today",
                    "Nobody has confirmed that it is on paper. Without it a forgotten passphrase"
                    " costs every case in this file.",
                )
            ),
            row(self.button, 1),
        )
        self.hide()

    def reload(self) -> None:
        """Show or hide itself."""
        self._desk.jobs.vault(
            # The lambda keeps the import on the worker thread.
            lambda vault: actions.keys.recovery_confirmed(vault),  # noqa: PLW0108
            then=lambda is_confirmed: self.setVisible(not is_confirmed),
            owner=self,
            latest="recovery",
        )
