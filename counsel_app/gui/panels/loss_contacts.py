"""Whom to call when a device is lost: typed before anything happens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QGridLayout

from counsel_app.domain.loss import CONTACTS
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import PAUSE_MS, TextField
from counsel_app.gui.widgets.text import Line, Muted


class ContactsCard(Card):
    """A field for each; kept at every pause."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Loss", "Whom to call"))
        self._desk = desk
        self.fields: dict[str, TextField] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setColumnStretch(1, 1)
        for place, (key, label) in enumerate(CONTACTS.items()):
            words = label.text(i18n.language())
            field = TextField(words, hint=translate("Loss", "Name, telephone"))
            field.textEdited.connect(lambda _text: self._pause.start())
            caption = Line(words)
            caption.setBuddy(field)
            grid.addWidget(caption, place, 0)
            grid.addWidget(field, place, 1)
            self.fields[key] = field
        self.add(
            grid,
            Muted(
                translate(
                    "Loss", "Fill this in now: on the day itself nobody wants to look for it."
                )
            ),
        )

    def show_contacts(self, contacts: dict[str, str]) -> None:
        """Show who was typed before."""
        for key, field in self.fields.items():
            field.setText(contacts.get(key, ""))

    def flush(self) -> None:
        """Keep what was typed, if anything was."""
        if self._pause.isActive() or self.sender() is self._pause:
            self._pause.stop()
            typed = {key: field.text() for key, field in self.fields.items()}
            self._desk.jobs.vault(lambda vault: actions.loss.save_contacts(vault, typed))
