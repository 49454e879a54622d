"""One file with the settings for everyone: taken over here, handed out by the coordinator."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from counsel_app.gui import actions
from counsel_app.gui.dialogs.folder import choose_target, prepare
from counsel_app.gui.dialogs.organisation_settings import OrganisationSettingsDialog
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.text import Muted

NAME: Final = "counsel-organisation.json"


class OrganisationFileCard(Card):
    """Letterhead, lists, retention, lock, language and folders in one signed file."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("OrganisationSettings", "Settings of the organisation"))
        self._desk = desk
        self.take_button = Button(
            translate("OrganisationSettings", "Take over a settings file…"),
            icon="import",
            pressed=self._choose,
        )
        self.save_button = Button(
            translate("OrganisationSettings", "Save as a settings file…"),
            icon="file-down",
            pressed=self._save_as,
        )
        self.save_button.setVisible(desk.role == "coordinator")
        self.add(
            Muted(
                translate(
                    "OrganisationSettings",
                    "Letterhead, own lists, how long cases are kept, lock time, language and"
                    " folders in one file that the coordinator signs.",
                )
            ),
            row(self.take_button, 1),
            row(self.save_button, 1),
        )

    def look(self, source: Path) -> None:
        """Show what the file would change."""
        preferences = self._desk.session.preferences
        self._desk.jobs.vault(
            lambda vault: actions.organisation_file.plan_settings(vault, source, preferences),
            then=lambda plan: OrganisationSettingsDialog(self, self._desk, plan).open(),
            owner=self,
        )

    def save(self, target: Path) -> None:
        """Sign the settings of this profile."""
        preferences, clock = self._desk.session.preferences, self._desk.clock
        words = QCoreApplication.translate(
            "OrganisationSettings", "The settings file is signed and saved."
        )
        self._desk.jobs.vault(
            lambda vault: actions.organisation_file.save_settings(
                vault, target, preferences, clock=clock
            ),
            then=lambda _settings: self._desk.notify.success(words),
            owner=self,
        )

    def _choose(self) -> None:
        title = QCoreApplication.translate("OrganisationSettings", "Settings file")
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        prepare(dialog)
        dialog.setNameFilter("JSON (*.json)")
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.open()

    def _save_as(self) -> None:
        title = QCoreApplication.translate("OrganisationSettings", "Settings file")
        choose_target(self, title=title, name=NAME, kind="json", chosen=self.save)
