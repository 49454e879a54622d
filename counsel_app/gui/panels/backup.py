"""How old the last backup is, where it goes, and the button that makes one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.when import when
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted

OLD_AFTER_DAYS: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    place: Path | None
    made_at: datetime | None


class BackupCard(Card):
    """Asks for a place the first time; afterwards one press is enough."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Backup", "Backup"), parent=parent)
        self._desk = desk
        self._session: Session = desk.session
        self._place: Path | None = None
        self.badge = Badge()
        self.words = Muted()
        self.now_button = Button(
            translate("Backup", "Back up now"), icon="database-backup", pressed=self.back_up
        )
        self.place_button = QuietButton(
            translate("Backup", "Choose the place…"), icon="usb", pressed=self.choose_place
        )
        self.add(
            row(self.badge, 1),
            self.words,
            column(self.now_button, self.place_button, gap=GRID // 2),
        )

    def reload(self) -> None:
        """Read place and age again."""

        def read(vault: Any) -> _State:
            return _State(
                place=actions.backups.backup_place(vault),
                made_at=actions.backups.last_backup(vault),
            )

        self._desk.jobs.vault(read, then=self._show, owner=self, latest="backup")

    def back_up(self) -> None:
        """Make a backup now; asks for the place where none is known."""
        if self._place is None:
            self._ask_place(then_back_up=True)
        else:
            self._back_up()

    def choose_place(self) -> None:
        """Choose where backups go."""
        self._ask_place(then_back_up=False)

    def use_place(self, place: Path, *, then_back_up: bool) -> None:
        """Remember ``place`` for backups."""

        def chosen(_none: None) -> None:
            self._place = place
            self.reload()
            if then_back_up:
                self._back_up()

        self._desk.jobs.vault(
            lambda vault: actions.backups.set_backup_place(vault, place), then=chosen, owner=self
        )

    def _ask_place(self, *, then_back_up: bool) -> None:
        choose_folder(
            self.window(),
            title=QCoreApplication.translate("Backup", "Place for backups"),
            chosen=lambda place: self.use_place(place, then_back_up=then_back_up),
            start=self._place,
        )

    def _back_up(self) -> None:
        profile, clock = self._session.profile, self._desk.clock
        self.now_button.setEnabled(False)
        self.now_button.set_words(QCoreApplication.translate("Backup", "Backing up…"))
        self._desk.jobs.vault(
            lambda vault: actions.backups.back_up(vault, profile, clock=clock),
            then=self._made,
            owner=self,
            failed=self._refused,
        )

    def _made(self, target: Path) -> None:
        self._rest()
        self.reload()
        self._session.ask_backup(self._desk)
        words = QCoreApplication.translate(
            "Backup", "The backup was made and read back: {folder}"
        ).format(folder=i18n.isolate(target.name))
        self._desk.notify.success(words)

    def _refused(self, error: AppError) -> None:
        self._rest()
        self._desk.notify.error(error)

    def _rest(self) -> None:
        self.now_button.setEnabled(True)
        self.now_button.set_words(QCoreApplication.translate("Backup", "Back up now"))

    def _show(self, state: _State) -> None:
        translate = QCoreApplication.translate
        self._place = state.place
        today = self._desk.today()
        if state.made_at is None:
            self.badge.show_as(translate("Backup", "none yet"), tone="soon")
        else:
            age = (today - state.made_at.astimezone().date()).days
            self.badge.show_as(
                when(state.made_at, today=today), tone="soon" if age > OLD_AFTER_DAYS else "done"
            )
        if state.place is None:
            self.words.setText(translate("Backup", "No place has been chosen yet."))
        else:
            words = translate("Backup", "Goes to: {folder}")
            self.words.setText(words.format(folder=i18n.isolate(str(state.place))))
