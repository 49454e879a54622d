"""The own key card of a volunteer, and the way to accept another's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.accept_card import AcceptCardDialog
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.own_card import OwnCardPanel
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading


class KeyCardDialog(QDialog):
    """Shows the card; accepting another's is the second button."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        self._desk = desk
        title = translate("KeyCard", "My key card")
        self.setWindowTitle(title)
        self.own = OwnCardPanel(desk)
        self.accept_button = Button(
            translate("KeyCard", "Accept a key card…"), icon="user-plus", pressed=self._accept
        )
        close = PrimaryButton(translate("KeyCard", "Close"), pressed=self.accept)
        column(
            Heading(title),
            Scroll(self.own),
            row(self.accept_button, 1, close),
            parent=self,
            margin=2 * GRID,
            gap=GRID,
        ).setStretch(1, 1)
        self.own.reload()
        size_within(self, max(760, theme.chars(76)), 720)

    def _accept(self) -> None:
        AcceptCardDialog(self, self._desk, accepted=self._accepted).open()

    def _accepted(self, name: str) -> None:
        words = QCoreApplication.translate("KeyCard", "The key card of {name} is accepted.")
        self._desk.notify.success(words.format(name=i18n.isolate(name)))
