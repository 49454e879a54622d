"""When backups are made by themselves, how many are kept, and what to do with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import actions
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Line, Muted

if TYPE_CHECKING:
    from counsel_app.usecases.backups import BackupPlan


class BackupPlanPanel(QWidget):
    """Works at once; there is nothing to save."""

    def __init__(self, desk: Desk, *, changed: Callable[[], object]) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self._changed = changed
        self._plan: BackupPlan | None = None
        self.rhythm = Chips(
            translate("Backup", "By itself"),
            (
                ("every_lock", translate("Backup", "at every lock")),
                ("daily", translate("Backup", "once a day")),
                ("weekly", translate("Backup", "once a week")),
                ("by_hand", translate("Backup", "never")),
            ),
        )
        self.rhythm.changed.connect(self._choose)
        self.kept = Muted()
        self.restore_button = QuietButton(
            translate("Backup", "Restore a backup…"), icon="history", pressed=self.restore
        )
        self.check_button = QuietButton(
            translate("Backup", "Check this file…"),
            icon="shield-check",
            pressed=lambda: desk.navigate("doctor"),
        )
        column(
            Line(translate("Backup", "By itself, when the file is locked")),
            self.rhythm,
            self.kept,
            column(row(self.restore_button, 1), row(self.check_button, 1), gap=GRID // 2),
            parent=self,
        )

    def show_plan(self, plan: BackupPlan) -> None:
        """Show what is chosen."""
        self._plan = plan
        self.rhythm.choose(str(plan.rhythm))
        words = QCoreApplication.translate(
            "Backup",
            "Of those made by themselves the last of {daily} days and of {weekly} weeks are kept;"
            " those made by hand stay.",
        )
        self.kept.setText(words.format(daily=plan.daily, weekly=plan.weekly))

    def restore(self) -> None:
        """Lock the file, and go to where backups are restored."""
        navigate = self._desk.navigate
        self._desk.lock()
        navigate("restore")

    def _choose(self) -> None:
        rhythm, plan = self.rhythm.current(), self._plan
        if plan is None or not rhythm or rhythm == plan.rhythm:
            return
        daily, weekly = plan.daily, plan.weekly
        self._desk.jobs.vault(
            lambda vault: actions.backups.set_backup_plan(
                vault,
                actions.backups.BackupPlan(
                    rhythm=actions.backups.Rhythm(rhythm), daily=daily, weekly=weekly
                ),
            ),
            then=lambda _none: self._changed(),
            owner=self,
        )
