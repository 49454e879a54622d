"""Somebody may have the key: encrypt the whole file anew, said honestly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.passphrase import PassphraseEntry
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Heading, Strong, Text


class RekeyDialog(QDialog):
    """Says what ends and what cannot be taken back; then hands over the new sheet."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        *,
        folder: Path,
        done: Callable[[tuple[str, bytes]], object],
    ) -> None:
        """``done`` gets the new recovery key and its sheet."""
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._folder, self._done = desk, folder, done
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Keys", "Somebody may have my key")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.chars(94))
        self.entry = PassphraseEntry(translate("Keys", "Present passphrase"))
        self.entry.entered.connect(self.rekey)
        self.entry.field.textChanged.connect(lambda _text: self.entry.say(""))
        self.button = PrimaryButton(
            translate("Keys", "Encrypt the file anew"), icon="refresh-cw", pressed=self.rekey
        )
        self.cancel = Button(translate("Keys", "Cancel"), pressed=self.reject)
        self.progress = Progress()
        self.progress.stopped.connect(self._stopped)
        column(
            Heading(title),
            Text(
                translate(
                    "Keys",
                    "Only when somebody may have copied the open file or its key: a lost recovery"
                    " sheet or a passphrase that was seen needs no more than a new sheet or a new"
                    " passphrase.",
                )
            ),
            Strong(translate("Keys", "What happens")),
            Text(
                translate(
                    "Keys",
                    "The whole file is encrypted anew; with many cases that takes minutes. The"
                    " passphrase stays (change it afterwards if it is known). The old recovery"
                    " sheet, this computer and the organisation's sheets no longer open it; a new"
                    " recovery sheet is printed at once.",
                )
            ),
            Strong(translate("Keys", "What cannot be taken back")),
            Text(
                translate(
                    "Keys",
                    "Whoever copied the file before can go on reading that copy. Old backups stay"
                    " under the old key: make a new one and destroy them.",
                )
            ),
            self.entry,
            self.progress,
            row(1, self.cancel, self.button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self.entry.field.setFocus()
        grow_soon(self)

    def rekey(self) -> None:
        """Encrypt the file anew under a key that nobody has seen."""
        translate = QCoreApplication.translate
        passphrase, folder, clock = self.entry.text(), self._folder, self._desk.clock
        if not passphrase:
            self.entry.say(translate("Keys", "Please type the present passphrase."))
            self.entry.select()
            return
        self._set_busy(is_busy=True)

        def work(vault: Any, report: Report) -> tuple[str, bytes]:
            key: str = actions.keys.rekey(
                folder, vault, passphrase=passphrase, clock=clock, report=report
            )
            actions.holders.save_holders(vault, ())
            return key, actions.papers.recovery_sheet(vault, key, clock=clock)

        job = self._desk.jobs.vault_in_steps(
            work,
            progress=self.progress.show_step,
            then=self._made,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(translate("Keys", "The file is being encrypted anew…"), job)
        grow_soon(self)

    def _made(self, made: tuple[str, bytes]) -> None:
        self.progress.finish()
        self.accept()
        self._done(made)

    def _refused(self, error: AppError) -> None:
        self.progress.finish()
        self._set_busy(is_busy=False)
        self.entry.say(error.sentence(i18n.language()))
        self.entry.select()
        grow_soon(self)

    def _stopped(self) -> None:
        self._set_busy(is_busy=False)
        self.entry.say(
            QCoreApplication.translate("Keys", "Stopped. The file is under its old key.")
        )

    def _set_busy(self, *, is_busy: bool) -> None:
        for part in (self.entry, self.button, self.cancel):
            part.setEnabled(not is_busy)
        grow_soon(self)
