"""Change the passphrase: the old one, and a new one twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.judging import judge_with
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.passphrase import NewPassphrase, PassphraseEntry
from counsel_app.gui.widgets.text import Heading, Muted


class ChangePassphraseDialog(QDialog):
    """The old one must be typed: an unlocked window alone changes no passphrase."""

    def __init__(self, parent: QWidget, desk: Desk, *, folder: Path, changed: Any) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._folder, self._changed = desk, folder, changed
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Keys", "Change the passphrase")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.chars(66))
        owner = desk.session.owner
        words = (owner.name, owner.organisation, owner.space) if owner else ()
        self.old = PassphraseEntry(translate("Keys", "Present passphrase"))
        self.new = NewPassphrase(judge_with(desk.jobs, words=lambda: words))
        self.old.entered.connect(self.new.first.select)
        self.new.entered.connect(self.change)
        self.button = PrimaryButton(
            translate("Keys", "Change"), icon="key-round", pressed=self.change
        )
        self._cancel = Button(translate("Keys", "Cancel"), pressed=self.reject)
        column(
            Heading(title),
            Muted(
                translate(
                    "Keys",
                    "The old one no longer opens this file. A backup made before still opens with"
                    " the old one. Recovery sheet, this computer and the organisation's sheets stay"
                    " as they are.",
                )
            ),
            self.old,
            self.new,
            row(1, self._cancel, self.button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self.old.field.setFocus()
        grow_soon(self)

    def change(self) -> None:
        """Replace the passphrase once both are as they should be."""
        if not self.button.isEnabled():
            return
        if not self.old.text():
            self.old.say(QCoreApplication.translate("Keys", "Please type the present passphrase."))
            self.old.select()
            return
        if not self.new.check():
            return
        folder, clock = self._folder, self._desk.clock
        old, new = self.old.text(), self.new.text()
        self.button.setEnabled(False)
        self._desk.jobs.vault(
            lambda vault: actions.keys.change_passphrase(
                folder, vault, old=old, new=new, clock=clock
            ),
            then=lambda _none: self._done(),
            owner=self,
            failed=self._refused,
        )

    def _done(self) -> None:
        self.accept()
        self._changed()

    def _refused(self, error: AppError) -> None:
        self.button.setEnabled(True)
        entry = self.old if type(error).__name__ == "WrongPassphrase" else self.new.first
        entry.say(error.sentence(i18n.language()))
        entry.select()
        grow_soon(self)
