"""How far long work is, and the button that stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from counsel_app.gui.announcing import announce
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import MutedLine


class Watched(Protocol):
    """Work that can be shown: a job, or a check in slices."""

    stopped: Callable[[], object] | None
    is_shown: bool
    has_steps: bool
    """Whether there are moments at which it can stop."""

    def stop(self) -> object:
        """End it at the next moment at which nothing is half done."""


class Progress(QWidget):
    """Hidden while nothing runs; stopping leaves what is already done."""

    stopped = Signal()
    """It has ended before its end: nobody else will hear of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Watched | None = None
        self._work = ""
        self._words = MutedLine()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop_button = Button(
            QCoreApplication.translate("Progress", "Stop"), icon="x", pressed=self._stop
        )
        text = column(self._words, self.bar, gap=4)
        row(text, self.stop_button, parent=self, gap=16).setStretch(0, 1)
        self.hide()

    def watch(self, words: str, job: Watched) -> None:
        """Show that ``job`` runs, in ``words``."""
        self._job = job
        job.is_shown = True
        job.stopped = self._stopped
        self.stop_button.setEnabled(True)
        self.stop_button.setVisible(job.has_steps)
        self._work = words
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.show()
        announce(self, words)

    def show_step(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` steps."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def finish(self) -> None:
        """Go away."""
        if self._job is not None:
            ended = QCoreApplication.translate("Progress", "Ended: {work}")
            announce(self, ended.format(work=self._work))
        self._job = None
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether something is being watched."""
        return self._job is not None

    def _stop(self) -> None:
        # Whether it was in time is known once the work answers.
        self.stop_button.setEnabled(False)
        self._words.setText(QCoreApplication.translate("Progress", "Stopping…"))
        if self._job is not None:
            self._job.stop()

    def _stopped(self) -> None:
        self.finish()
        self.stopped.emit()
