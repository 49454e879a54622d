"""Settings: language, look, backups, the own key card, and what the program is made of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from counsel_app import __version__
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.backup import BackupCard
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted, Strong, Title

SIZES: Final = ("10", "10.5", "11", "12", "13", "14", "15", "16")


class SettingsPage(Page):
    """Everything here works at once; there is nothing to save."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._session: Session = desk.session
        self.backup = BackupCard(desk)
        left, right = QWidget(), QWidget()
        column(self._language(), self._look(), self._about(), 1, parent=left, gap=2 * GRID)
        column(self.backup, self._key_card(), 1, parent=right, gap=2 * GRID)
        inside = QWidget()
        both = row(left, right, parent=inside, gap=2 * GRID)
        both.setContentsMargins(0, 0, 12, 8)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        layout = column(
            Title(QCoreApplication.translate("Settings", "Settings")),
            Scroll(inside),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        layout.setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  there is one settings page
        """Read backup and key card."""
        self.backup.reload()
        self.desk.jobs.vault(
            # The lambda keeps the import on the worker thread.
            lambda vault: actions.profiles.own_card(vault),  # noqa: PLW0108
            then=self._show_card,
            owner=self,
        )

    def first_focus(self) -> QWidget:
        """The language."""
        return self.language.findChildren(Button)[0]

    def _language(self) -> Card:
        translate = QCoreApplication.translate
        self.language = Chips(translate("Settings", "Language"), tuple(i18n.LANGUAGES.items()))
        self.language.choose(i18n.language())
        self.language.changed.connect(self._speak)
        card = Card(translate("Settings", "Language of the window"))
        card.add(
            self.language,
            Muted(
                translate("Settings", "Papers for clients are printed in the client's language.")
            ),
        )
        return card

    def _look(self) -> Card:
        translate = QCoreApplication.translate
        self.theme = Chips(
            translate("Settings", "Colours"),
            (
                ("", translate("Settings", "As the desktop")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
                ("contrast", translate("Settings", "High contrast")),
            ),
        )
        self.theme.choose(self._session.preferences.theme)
        self.theme.changed.connect(lambda: self._change(theme=self.theme.current()))
        offered = tuple((size, QLocale().toString(float(size), "g", 3)) for size in SIZES)
        self.sizes = Chips(translate("Settings", "Text size in points"), offered)
        self.sizes.choose(f"{self._session.preferences.text_points:g}")
        self.sizes.changed.connect(lambda: self._change(text_points=float(self.sizes.current())))
        card = Card(translate("Settings", "Look"))
        card.add(
            Line(translate("Settings", "Colours")),
            self.theme,
            Line(translate("Settings", "Text size in points")),
            self.sizes,
        )
        return card

    def _key_card(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("Settings", "My key card"))
        self._owner = Strong()
        self.fingerprint = Heading()
        self.fingerprint.setAccessibleName(translate("Settings", "Fingerprint"))
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.card_text = TextArea(translate("Settings", "Key card as text"), lines=4)
        self.card_text.setReadOnly(True)
        self.copy_button = Button(
            translate("Settings", "Copy the key card"), icon="copy", pressed=self._copy
        )
        card.add(
            self._owner,
            Muted(
                translate(
                    "Settings",
                    "Colleagues need this text to send you something; it holds no secret. Please"
                    " compare the fingerprint with them on the phone or face to face.",
                )
            ),
            Line(translate("Settings", "Fingerprint")),
            self.fingerprint,
            self.card_text,
            row(self.copy_button, 1),
        )
        return card

    def _about(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("Settings", "About Counsel"))
        self.licences_button = Button(
            translate("Settings", "Licences of all parts…"),
            icon="book-open",
            pressed=self._show_licences,
        )
        words = translate("Settings", "Version {version} · Licence EUPL-1.2")
        folder = translate("Settings", "Folder of the case file: {folder}")
        card.add(
            Strong(words.format(version=i18n.isolate(__version__))),
            Muted(
                translate(
                    "Settings",
                    "Works without any network: nothing leaves this computer unless you export it.",
                )
            ),
            Muted(folder.format(folder=i18n.isolate(str(self._session.profile)))),
            row(self.licences_button, 1),
        )
        return card

    def _speak(self) -> None:
        language = self.language.current()
        self._session.change(replace(self._session.preferences, language=language))
        window = self._session.window
        if window is not None:
            # The page goes with its window; not while its own chip is being pressed.
            QTimer.singleShot(0, lambda: window.rebuild(start="settings"))

    def _change(self, **chosen: Any) -> None:
        self._session.change(replace(self._session.preferences, **chosen))

    def _show_card(self, card: Any) -> None:
        self._owner.setText(" · ".join(i18n.isolate(p) for p in (card.name, card.organisation)))
        self.fingerprint.setText(card.fingerprint)
        self.card_text.setPlainText(card.text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.card_text.toPlainText())
        self.desk.notify.success(
            QCoreApplication.translate("Settings", "The key card is on the clipboard.")
        )

    def _show_licences(self) -> None:
        from counsel_app.gui.dialogs.licences import LicencesDialog

        LicencesDialog(self).open()
