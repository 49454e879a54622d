"""After unlocking a case file that is not as it was left: what was noticed, and three ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, centred, clear, column, row
from counsel_app.gui.widgets.text import Muted, Strong, Text, Title

if TYPE_CHECKING:
    from counsel_app.domain.integrity import Finding
    from counsel_app.usecases.profiles import Profile

_PATIENCE_MS: Final = 10 * 60 * 1000
"""The file is open behind this page: nobody may leave it so."""


class FindingsPage(Page):
    """Shows nothing of the case; the file stays as it is until somebody chose."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._session: Session = desk.session
        self._owner: Profile | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self.lock)
        self.found = column(gap=GRID)
        self.lock_button = PrimaryButton(
            translate("Findings", "Lock again"), icon="lock", pressed=self.lock
        )
        self.restore_button = Button(
            translate("Findings", "Restore a backup…"), icon="history", pressed=self.restore
        )
        self.accept_button = Button(
            translate("Findings", "Go on, and note it"), icon="pencil-line", pressed=self.accept
        )
        card = Card(tone="soon")
        card.body.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        card.body.setSpacing(2 * GRID)
        card.add(
            Title(translate("Findings", "This case file is not as it was left")),
            self.found,
            Text(
                translate(
                    "Findings",
                    "There may be a harmless reason: somebody copied an older state of the folder"
                    " back, a file synchroniser or the repair of a disk was at work, or the"
                    " computer lost power. It may also be that somebody changed the file on"
                    " purpose.",
                )
            ),
            _way(
                self.accept_button,
                translate(
                    "Findings",
                    "When the reason is known. Nothing is thrown away; that you went on stays in"
                    " the list of accesses.",
                ),
            ),
            _way(
                self.restore_button,
                translate(
                    "Findings",
                    "When a backup holds more. First you see what would happen, and the present"
                    " files are kept.",
                ),
            ),
            _way(
                self.lock_button,
                translate(
                    "Findings",
                    "When you want to ask somebody first. Nothing was changed; the question comes"
                    " again.",
                ),
            ),
        )
        buttons = (self.accept_button, self.restore_button, self.lock_button)
        widest = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(widest + 2 * GRID)
        middle = centred(card, 92)
        inside = QWidget()
        column(1, middle, 2, parent=inside, margin=3 * GRID)
        column(Scroll(inside), parent=self)

    def open(self, target: str) -> None:  # noqa: ARG002  there is one file open
        """Read what was found, and whose file it is."""
        self._timer.start()
        self.desk.jobs.vault(
            lambda vault: (vault.findings, actions.profiles.own_profile(vault)),
            then=self._show,
            owner=self,
        )

    def first_focus(self) -> QWidget:
        """What changes nothing."""
        return self.lock_button

    def accept(self) -> None:
        """Go to work with the file as it is."""
        clock, owner = self.desk.clock, self._owner
        self._timer.stop()

        def enter(_none: Any) -> None:
            if owner is not None:
                self._session.enter(self.desk, owner)

        self.desk.jobs.vault(
            lambda vault: actions.integrity.accept_findings(vault, clock=clock),
            then=enter,
            owner=self,
        )

    def restore(self) -> None:
        """Close the file and look for a backup."""
        self._leave("restore")

    def lock(self) -> None:
        """Close the file; nothing was changed."""
        self._leave("unlock")

    def _leave(self, page: str) -> None:
        self._timer.stop()
        self.desk.jobs.close_vault()
        self.desk.navigate(page)

    def _show(self, read: tuple[tuple[Finding, ...], Profile]) -> None:
        findings, self._owner = read
        clear(self.found)
        for finding in findings:
            self.found.addWidget(Strong(finding.label.text(i18n.language())))


def _way(button: Button, words: str) -> QWidget:
    button.setAccessibleDescription(words)
    part = QWidget()
    line = row(button, Muted(words), parent=part, gap=2 * GRID)
    line.setStretch(1, 1)
    return part
