"""Emergency: erase the keys of a case file, after a word was typed that nobody types by chance."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Line, Strong, Text

if TYPE_CHECKING:
    from counsel_app.system.keychain import Keychain
    from counsel_app.usecases.wipe import WipeReport


class WipeDialog(QDialog):
    """Says what is lost and what stays readable elsewhere; the first focus changes nothing."""

    def __init__(
        self, parent: QWidget, desk: Desk, *, folder: Path, keychain: Callable[[], Keychain]
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._folder, self._keychain = desk, folder, keychain
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Wipe", "Erase the keys of this file now?")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.chars(70))
        self._word = translate("Wipe", "ERASE")
        asked = translate("Wipe", "To go on, type {word}").format(word=self._word)
        self.field = TextField(asked)
        self.field.textChanged.connect(lambda _text: self._allow())
        self.field.returnPressed.connect(self._wipe)
        label = Line(asked)
        label.setBuddy(self.field)
        self.wipe_button = Button(
            translate("Wipe", "Erase the keys"), icon="triangle-alert", pressed=self._wipe
        )
        self.cancel_button = Button(translate("Wipe", "Cancel"), pressed=self.reject)
        where = translate("Wipe", "Folder: {folder}")
        column(
            Heading(title),
            Text(
                translate(
                    "Wipe",
                    "The case file becomes unreadable for everybody, at once and for ever:"
                    " passphrase, recovery sheet, organisation sheets and this computer no longer"
                    " open it here. This is meant for the moment in which somebody is about to take"
                    " the computer away.",
                )
            ),
            Strong(translate("Wipe", "What stays readable elsewhere")),
            Text(
                translate(
                    "Wipe",
                    "A backup, with the passphrase or the recovery sheet of its day. What was"
                    " exported, for those whom it was sealed for. Printed and saved papers. Whoever"
                    " copied this folder before. An SSD may keep old blocks for a while; only"
                    " encryption of the whole disk helps against that.",
                )
            ),
            Strong(where.format(folder=i18n.isolate(str(folder)))),
            column(label, self.field, gap=4),
            row(self.wipe_button, 1, self.cancel_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self._allow()
        self.cancel_button.setFocus()
        grow_soon(self)

    def _allow(self) -> None:
        self.wipe_button.setEnabled(self.field.text().strip().upper() == self._word)

    def _wipe(self) -> None:
        if not self.wipe_button.isEnabled():
            return
        self.wipe_button.setEnabled(False)
        folder, keychain, desk = self._folder, self._keychain, self._desk

        def erase() -> WipeReport:
            report: WipeReport = actions.wipe.wipe_keys(folder, _AskedLast(keychain))
            return report

        # The dialog goes when the file is locked: nobody owns the answer.
        desk.jobs.pure(erase, then=lambda report: _erased(desk, report))
        self.accept()


class _AskedLast:
    """The desktop's keychain, which may take a minute to answer: not before the files are gone."""

    label = ""

    def __init__(self, find: Callable[[], Keychain]) -> None:
        self._find = find

    def delete(self, name: str) -> None:
        """Forget ``name``."""
        self._find().delete(name)


def _erased(desk: Desk, report: WipeReport) -> None:
    """Leave the file, then say what was done; the words stay until they are closed."""
    translate = QCoreApplication.translate
    desk.lock()
    desk.navigate("unlock")
    if not report.is_complete:
        words = translate(
            "Wipe", "Not everything could be erased: {files}. Please delete the folder by hand."
        ).format(files=", ".join(report.failed))
        desk.notify.warning(words)
        return
    words = translate("Wipe", "The keys are erased. Nobody can read this case file here any more.")
    if report.entries_left:
        more = translate(
            "Wipe", "An entry in the keychain is left; without the key file it opens nothing."
        )
        words = f"{words} {more}"
    desk.notify.note(words)
