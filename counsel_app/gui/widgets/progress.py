"""How far long work is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from counsel_app.gui.announcing import announce
from counsel_app.gui.jobs import Job
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import MutedLine


class Progress(QWidget):
    """Hidden while nothing runs; stopping leaves what is already done."""

    stopped = Signal()
    """The person stopped it: nobody else will hear of its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._words = MutedLine()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = Button(
            QCoreApplication.translate("Progress", "Stop"), icon="x", pressed=self._stop
        )
        text = column(self._words, self._bar, gap=4)
        row(text, self.stop_button, parent=self, gap=16).setStretch(0, 1)
        self.hide()

    def watch(self, words: str, job: Job) -> None:
        """Show that ``job`` runs, in ``words``."""
        self._job = job
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self.show()
        announce(self, words)

    def show_step(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` steps."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def finish(self) -> None:
        """Go away."""
        if self._job is not None:
            ended = QCoreApplication.translate("Progress", "Ended: {work}")
            announce(self, ended.format(work=self._words.text()))
        self._job = None
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether something is being watched."""
        return self._job is not None

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.finish()
        self.stopped.emit()
