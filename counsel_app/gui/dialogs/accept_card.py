"""Accepting a key card: paste it, compare the fingerprint, say what its owner receives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.codes import code_list
from counsel_app.domain.errors import AppError
from counsel_app.domain.member import Role
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.folder import choose_source
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import Choice, TextArea
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.invitations import Invitation
    from counsel_app.usecases.key_cards import ExaminedCard


class AcceptCardDialog(QDialog):
    """Nothing is trusted before the tick that the fingerprint was compared."""

    def __init__(self, parent: QWidget, desk: Desk, *, accepted: Callable[[str], object]) -> None:
        """``accepted`` is called with the name once the card is kept."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        self._desk = desk
        self._tell = accepted
        self._examined: ExaminedCard | None = None
        title = translate("AcceptCard", "Accept a key card")
        self.setWindowTitle(title)
        self.setMinimumWidth(max(theme.chars(56), 620))
        self.area = TextArea(
            translate("AcceptCard", "Text of the key card"), hint="COUNSEL1:…", lines=3
        )
        self.area.textChanged.connect(self._examine)
        self.problem = Problem()
        self.name = Strong()
        self.organisation = Muted()
        self.warning = Problem()
        self.known = Muted(
            translate(
                "AcceptCard",
                "This card is accepted already. Accepting it again may change what the person"
                " receives.",
            )
        )
        self.words = Heading()
        self.fingerprint = Muted()
        self.follows = QCheckBox(
            translate(
                "AcceptCard", "This is my coordinator: also trust everybody in their directory"
            )
        )
        self._space = ""
        self.file_button = Button(
            translate("AcceptCard", "Open a card file…"), icon="folder-open", pressed=self._open
        )
        self.scope = Choice(translate("AcceptCard", "What this person receives"))
        self.compared = QCheckBox(
            translate("AcceptCard", "We compared the words in person or by phone")
        )
        self.compared.toggled.connect(lambda _on: self._fit())
        self._found = QWidget()
        column(
            self.name,
            self.organisation,
            self.warning,
            self.known,
            Text(
                translate(
                    "AcceptCard",
                    "1. Call the person on a number you knew before, or meet them.\n"
                    "2. They open “People” and read their ten words to you; you read along here.\n"
                    "3. If a single word differs, do not accept the card: somebody may have swapped"
                    " it on the way.",
                )
            ),
            self.words,
            self.fingerprint,
            Muted(translate("AcceptCard", "Receives")),
            self.scope,
            self.follows,
            self.compared,
            parent=self._found,
        )
        self.accept_button = PrimaryButton(
            translate("AcceptCard", "Accept"), icon="badge-check", pressed=self._accept
        )
        cancel = Button(translate("AcceptCard", "Cancel"), pressed=self.reject)
        column(
            Heading(title),
            Text(
                translate(
                    "AcceptCard",
                    "Open the other person's card file, or paste the text of their key card.",
                )
            ),
            row(self.file_button, 1),
            self.area,
            self.problem,
            self._found,
            1,
            row(1, cancel, self.accept_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        self._found.hide()
        self._fit()
        grow_soon(self)
        self.area.setFocus()

    def _open(self) -> None:
        choose_source(
            self,
            title=QCoreApplication.translate("AcceptCard", "Open a card file"),
            chosen=self.read,
        )

    def read(self, path: Path) -> None:
        """Read a card file."""
        self._desk.jobs.pure(
            lambda: actions.invitations.read_invitation(path),
            then=self._opened,
            owner=self,
            failed=self._refuse,
        )

    def _opened(self, invitation: Invitation) -> None:
        self._space = invitation.space
        self.area.setPlainText(invitation.card)

    def _examine(self) -> None:
        text = self.area.toPlainText().strip()
        self._forget()
        if text:
            self._desk.jobs.vault(
                lambda vault: actions.key_cards.examine_card(vault, text),
                then=self._show,
                owner=self,
                failed=self._refuse,
                latest="card",
            )

    def _forget(self) -> None:
        self._examined = None
        self.problem.say("")
        self.compared.setChecked(False)
        self._found.hide()
        self._fit()

    def _refuse(self, error: AppError) -> None:
        self.problem.say(error.sentence(i18n.language()))
        grow_soon(self)

    def _show(self, examined: ExaminedCard) -> None:
        translate = QCoreApplication.translate
        language = i18n.language()
        self._examined = examined
        card = examined.card
        role = code_list("roles").text(card.role, language)
        self.name.setText(f"{i18n.isolate(card.name)}  ·  {role}")
        self.organisation.setText(i18n.isolate(card.organisation))
        self.words.setText(" · ".join(card.words))
        self.fingerprint.setText(
            translate("AcceptCard", "The same as digits: {fingerprint}").format(
                fingerprint=i18n.isolate(" ".join(card.fingerprint.split()))
            )
        )
        self.follows.setVisible(card.role == Role.COORDINATOR and examined.may_follow)
        self.follows.setChecked(False)
        scopes = code_list("scopes")
        self.scope.set_choices(
            tuple((str(scope), scopes.text(scope, language)) for scope in examined.scopes)
        )
        self.scope.set_key(str(examined.scopes[0]))
        self.scope.setEnabled(len(examined.scopes) > 1)
        self.warning.say(
            translate(
                "AcceptCard",
                "This person is known here with another key. Accept the card only if they told you"
                " themselves that they have a new device.",
            )
            if examined.key_differs
            else ""
        )
        self.known.setVisible(examined.was_known and not examined.key_differs)
        self._found.show()
        self._fit()
        grow_soon(self)

    def _fit(self) -> None:
        self.accept_button.setEnabled(self._examined is not None and self.compared.isChecked())

    def _accept(self) -> None:
        examined = self._examined
        if examined is None or not self.compared.isChecked():
            return
        text, clock, chosen = examined.card.text, self._desk.clock, self.scope.key()
        scope = next(one for one in examined.scopes if str(one) == chosen)
        name = examined.card.name
        follows, space = self.follows.isVisible() and self.follows.isChecked(), self._space

        def done(_changes: Changes) -> None:
            self.accept()
            self._tell(name)

        def accept(vault: Any) -> Changes:
            actions.invitations.join_space(vault, space)
            member, changes = actions.team.accept_card(vault, text, scope=scope, clock=clock)
            if follows:
                actions.region_directory.follow(vault, member.id)
            kept: Changes = changes
            return kept

        self._desk.write(
            accept,
            then=done,
            owner=self,
            failed=self._refuse,
        )
