"""One's own key card: to be scanned, read out or copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import Wrapping, column
from counsel_app.gui.widgets.qr_code import QrCode
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.key_cards import Modules, ShownCard

_GROUPS_PER_LINE = 4


class OwnCardPanel(QWidget):
    """Name, QR code, fingerprint in groups, and a button that copies the text."""

    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk = desk
        self.text = ""
        self._name = Strong()
        self._role = Muted()
        self.code = QrCode(translate("KeyCard", "Key card as a QR code"))
        self.fingerprint = Heading()
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = Button(
            translate("KeyCard", "Copy as text"), icon="copy", pressed=self._copy
        )
        self.file_button = Button(
            translate("KeyCard", "Save as file…"), icon="file-down", pressed=self._save
        )
        self.words = Strong()
        buttons = Wrapping()
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.copy_button)
        whole = column(
            self._name,
            self._role,
            self.code,
            Muted(translate("KeyCard", "To be compared in person or by phone: words")),
            self.words,
            Muted(translate("KeyCard", "or the fingerprint")),
            self.fingerprint,
            Text(
                translate(
                    "KeyCard",
                    "The card holds no secret: send it or let it be scanned. What counts is that"
                    " both of you compare the words.",
                )
            ),
            buttons,
            parent=self,
            gap=GRID // 2,
        )
        whole.setStretch(2, 1)

    def reload(self) -> None:
        """Show the card of this device."""

        def read(vault: Any) -> tuple[ShownCard, Modules]:
            card = actions.key_cards.show_own_card(vault)
            return card, actions.key_cards.qr_modules(card.text)

        self._desk.jobs.vault(read, then=self._show, owner=self)

    def _show(self, read: tuple[ShownCard, Modules]) -> None:
        card, modules = read
        self.text = card.text
        self._name.setText(card.name)
        role = code_list("roles").text(card.role, i18n.language())
        self._role.setText(f"{role}  ·  {i18n.isolate(card.organisation)}")
        self.fingerprint.setText(in_lines(card.fingerprint))
        self.words.setText(" · ".join(card.words))
        self.code.show_modules(modules)
        self.shown.emit()

    def _save(self) -> None:
        translate = QCoreApplication.translate

        def chosen(path: Path) -> None:
            self._desk.jobs.vault(
                lambda vault: actions.invitations.write_invitation(vault, path),
                then=lambda _none: self._desk.notify.success(
                    translate(
                        "KeyCard", "The card is saved. Send the file to the person you work with."
                    )
                ),
                owner=self,
            )

        choose_target(
            self,
            title=translate("KeyCard", "Save the key card"),
            name="schluesselkarte.counselcard",
            kind="counselcard",
            chosen=chosen,
        )

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text)
        self._desk.notify.success(
            QCoreApplication.translate("KeyCard", "The key card is in the clipboard.")
        )


def in_lines(fingerprint: str) -> str:
    """The groups of a fingerprint on two lines, as one reads them out."""
    groups = fingerprint.split()
    lines = [groups[:_GROUPS_PER_LINE], groups[_GROUPS_PER_LINE:]]
    return "\n".join("  ".join(line) for line in lines)
