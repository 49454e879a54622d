"""How old the last backup is, where it goes, and the button that makes one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.backup_plan import BackupPlanPanel
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.when import when
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Muted, Problem

if TYPE_CHECKING:
    from counsel_app.usecases.backups import BackupState


class BackupCard(Card):
    """Asks for a place the first time; afterwards one press is enough.

    With ``has_plan`` it also asks when backups are made by themselves, and
    offers to go back to one and to check the file.
    """

    def __init__(
        self, desk: Desk, *, has_plan: bool = False, parent: QWidget | None = None
    ) -> None:
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
        self.missed = Problem()
        self.progress = Progress()
        self.progress.stopped.connect(self._rest)
        self.plan: BackupPlanPanel | None = None
        self.add(
            row(self.badge, 1),
            self.words,
            self.missed,
            column(self.now_button, row(self.place_button, 1), gap=GRID // 2),
            self.progress,
        )
        if has_plan:
            self.plan = BackupPlanPanel(desk, changed=self.reload)
            self.add(self.plan)

    def reload(self) -> None:
        """Read place and age again."""
        clock = self._desk.clock
        self._desk.jobs.vault(
            lambda vault: actions.backups.backup_state(vault, clock=clock),
            then=self._show,
            owner=self,
            latest="backup",
        )

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
        from counsel_app.gui.dialogs.folder import choose_folder  # when it is asked for

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
        job = self._desk.jobs.vault_in_steps(
            lambda vault, report: actions.backups.back_up(
                vault, profile, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=self._made,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(QCoreApplication.translate("Backup", "Backing up…"), job)

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
        self.progress.finish()
        self.now_button.setEnabled(True)
        self.now_button.set_words(QCoreApplication.translate("Backup", "Back up now"))

    def _show(self, state: BackupState) -> None:
        translate = QCoreApplication.translate
        self._place = state.place
        today = self._desk.today()
        if state.made_at is None:
            self.badge.show_as(translate("Backup", "none yet"), tone="soon")
        else:
            tone = "soon" if state.is_old else "done"
            self.badge.show_as(when(state.made_at, today=today), tone=tone)
        if state.place is None:
            self.words.setText(translate("Backup", "No place has been chosen yet."))
        else:
            words = translate("Backup", "Goes to: {folder}")
            self.words.setText(words.format(folder=i18n.isolate(str(state.place))))
        self.missed.say(state.missed.text(i18n.language()) if state.missed else "")
        if self.plan is not None:
            self.plan.show_plan(state.plan)
