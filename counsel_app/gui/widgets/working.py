"""Says that something takes longer than a moment, wherever no page says so itself."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.progress import Progress

if TYPE_CHECKING:
    from counsel_app.gui.job import Job
    from counsel_app.gui.jobs import Jobs

SHOWN_AFTER: Final = 1.0
"""Seconds; what is done earlier is not worth a word."""
_LOOK_MS: Final = 250


class Working(QWidget):
    """A line below the page: the longest wait of now, how far it is, and a way to stop it.

    Work that reports no steps (one key derivation) is shown without the way to
    stop it, and says so: there is no moment at which nothing would be half done.
    """

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.progress = Progress()
        column(self.progress, parent=self).setContentsMargins(3 * GRID, 4, 3 * GRID, 4)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        jobs.busy_changed.connect(self._follow)
        jobs.moved.connect(self._move, Qt.ConnectionType.DirectConnection)
        self.hide()

    def look(self, now: float | None = None) -> None:
        """Show what has been waited for, at ``now`` of the monotonic clock."""
        moment = time.monotonic() if now is None else now
        if self._job is not None:
            return
        job = next(
            (
                one
                for one in self._jobs.under_way
                if one.is_wanted and not one.is_shown and moment - one.asked_at >= SHOWN_AFTER
            ),
            None,
        )
        if job is not None:
            self._show(job)

    def _show(self, job: Job) -> None:
        self._job = job
        own = job.stopped
        translate = QCoreApplication.translate
        words = translate("Working", "One moment…")
        if not job.has_steps:
            words = translate("Working", "One moment… This is one step and cannot be stopped.")
        self.progress.watch(words, job)
        job.stopped = own
        self.show()
        self._move()

    def _move(self) -> None:
        job = self._job
        if job is None:
            return
        if job not in self._jobs.under_way or not job.is_wanted:
            self._job = None
            self.progress.finish()
            self.hide()
            self.look()
        elif job.steps[1]:
            self.progress.show_step(*job.steps)

    def _follow(self, is_busy: bool) -> None:  # noqa: FBT001  the signal's argument
        if is_busy:
            self._timer.start()
        else:
            self._timer.stop()
