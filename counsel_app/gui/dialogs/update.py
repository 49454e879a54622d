"""A new version from a stick: choose the folder, see what is in it, bring it in or go back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Text

if TYPE_CHECKING:
    from counsel_app.domain.errors import AppError
    from counsel_app.usecases.updating import Update


class UpdateDialog(QDialog):
    """Nothing is changed before "Bring it in"; the old version stays beside the new one."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk = desk
        self.update_found: Update | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Update", "Update from a stick")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.chars(64))
        self.problem = Problem()
        self.found = Text()
        self.found.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.progress = Progress()
        self.progress.stopped.connect(self._stopped)
        self.folder_button = Button(
            translate("Update", "Choose the folder of the stick…"), icon="usb", pressed=self._ask
        )
        self.back_button = QuietButton("", icon="history", pressed=self._go_back)
        self.back_button.hide()
        self.take_button = PrimaryButton(
            translate("Update", "Bring it in"), icon="download", pressed=self.bring_in
        )
        self.take_button.setEnabled(False)
        self.close_button = Button(translate("Update", "Close"), pressed=self.reject)
        column(
            Heading(title),
            Text(
                translate(
                    "Update",
                    "The program checks who signed the update, that it is newer, and that the new"
                    " version works on this computer. Only then is it started the next time.",
                )
            ),
            Muted(
                translate(
                    "Update",
                    "Please make a backup before. A case file that a newer version opens is brought"
                    " up to date; what it was before is kept beside it for 30 days.",
                )
            ),
            row(self.folder_button, 1),
            self.problem,
            self.found,
            self.progress,
            row(self.back_button, 1, self.close_button, self.take_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        grow_soon(self)
        # The lambdas keep the imports off the GUI thread.
        desk.jobs.pure(
            lambda: actions.updating.older_version(),  # noqa: PLW0108
            then=self._offer_back,
            owner=self,
        )

    def look(self, folder: Path) -> None:
        """Say what lies in ``folder``."""
        self.update_found = None
        self.take_button.setEnabled(False)
        self.problem.say("")
        self.found.setText("")
        job = self._desk.jobs.pure_in_steps(
            lambda report: actions.updating.look_for_update(folder, report=report),
            progress=self.progress.show_step,
            then=self._show,
            failed=self._refused,
            owner=self,
        )
        words = QCoreApplication.translate("Update", "Checking what is on the stick…")
        self.progress.watch(words, job)
        grow_soon(self)

    def bring_in(self) -> None:
        """Put it beside this version and start it from the next time on."""
        update = self.update_found
        if update is None:
            return
        # Else the focus goes on to the way back, and a second Enter would take it.
        self.close_button.setFocus()
        for button in (self.take_button, self.folder_button, self.back_button):
            button.setEnabled(False)
        self.found.setText("")
        job = self._desk.jobs.pure_in_steps(
            lambda report: actions.updating.bring_in(update, report=report),
            progress=self.progress.show_step,
            then=self._done,
            failed=self._refused,
            owner=self,
        )
        words = QCoreApplication.translate(
            "Update", "The new version is unpacked and tested. This takes a minute…"
        )
        self.progress.watch(words, job)
        grow_soon(self)

    def _ask(self) -> None:
        choose_folder(
            self,
            title=QCoreApplication.translate("Update", "Folder of the stick"),
            chosen=self.look,
        )

    def _stopped(self) -> None:
        self._begin_anew()
        self.found.setText(
            QCoreApplication.translate("Update", "Stopped. This version stays the one in use.")
        )
        grow_soon(self)

    def _begin_anew(self) -> None:
        self.folder_button.setEnabled(True)
        self.back_button.setEnabled(True)
        self.folder_button.setFocus()

    def _show(self, update: Update) -> None:
        self.progress.finish()
        translate = QCoreApplication.translate
        words = translate(
            "Update", "Version {version}, signed and whole. Version {present} is running here."
        ).format(version=i18n.isolate(update.version), present=i18n.isolate(update.present))
        if update.by_hand is not None:
            self.found.setText(f"{words}\n\n{update.by_hand.text(i18n.language())}")
            grow_soon(self)
            return
        self.found.setText(words)
        grow_soon(self)
        self.update_found = update
        self.take_button.setEnabled(True)
        self.take_button.setFocus()

    def _done(self, version: str) -> None:
        words = QCoreApplication.translate(
            "Update", "Done. Version {version} starts the next time; please close the program."
        )
        self._over(words.format(version=i18n.isolate(version)))

    def _over(self, words: str) -> None:
        self.progress.finish()
        self.problem.say("")
        self.found.setText(words)
        self.back_button.hide()
        self.take_button.setEnabled(False)
        self.close_button.setFocus()
        grow_soon(self)

    def _offer_back(self, version: str | None) -> None:
        words = QCoreApplication.translate("Update", "Back to version {version}")
        self.back_button.set_words(words.format(version=i18n.isolate(version or "")))
        self.back_button.setVisible(version is not None)

    def _go_back(self) -> None:
        def back(version: Any) -> None:
            words = QCoreApplication.translate(
                "Update",
                "Version {version} starts the next time. A case file that this version has brought"
                " up to date opens there only from what was kept before: see the help on updates.",
            )
            self._over(words.format(version=i18n.isolate(version)))

        self._desk.jobs.pure(
            lambda: actions.updating.go_back(),  # noqa: PLW0108
            then=back,
            failed=self._refused,
            owner=self,
        )

    def _refused(self, error: AppError) -> None:
        self.progress.finish()
        self.found.setText("")
        self._begin_anew()
        self.problem.say(error.sentence(i18n.language()))
        grow_soon(self)
