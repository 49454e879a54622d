"""A full check of the open case file, in slices that let other work in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from counsel_app.gui import actions, i18n

if TYPE_CHECKING:
    from counsel_app.domain.errors import AppError
    from counsel_app.gui.jobs import Jobs
    from counsel_app.gui.pages.page import Desk


class Checking(QObject):
    """Runs until everything was looked at, ``stop`` is called, or the file is locked."""

    progressed = Signal(int, int)
    ended = Signal(object)
    """The result (``usecases.integrity.CheckResult``)."""
    failed = Signal(object)
    """The expected error that ended it."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._check: Any = None
        self._is_stopped = False
        self.stopped: Callable[[], object] | None = None
        """Called when somebody stopped it."""
        self.is_shown = False
        self.has_steps = True

    def start(self) -> None:
        """Begin, or go on with the next slice."""
        check = self._check

        def slice_of(vault: Any) -> Any:
            going = check or actions.integrity.FullCheck()
            going.go_on(vault)
            return going

        self._jobs.vault(slice_of, then=self._go_on, owner=self, failed=self._fail)

    def stop(self) -> None:
        """End it after this slice; only ``stopped`` hears of it."""
        self._end()
        if self.stopped is not None:
            self.stopped()

    def _end(self) -> None:
        self._is_stopped = True
        self.deleteLater()

    def _go_on(self, check: Any) -> None:
        if self._is_stopped:
            return
        self._check = check
        self.progressed.emit(check.done, check.total)
        if check.result is None:
            self.start()
        else:
            self.ended.emit(check.result)
            self._end()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)
        self._end()


def check_in_background(desk: Desk) -> None:
    """Look the file over where the program ended without closing it; says only what is wrong."""

    def begin(was_left_open: bool) -> None:  # noqa: FBT001  the answer of a job
        if was_left_open:
            checking = Checking(desk.jobs, desk.notify)
            checking.ended.connect(lambda result: _say(desk, result))
            checking.failed.connect(desk.notify.error)
            checking.start()

    desk.jobs.vault(lambda vault: vault.was_left_open, then=begin, owner=desk.notify)


def _say(desk: Desk, result: Any) -> None:
    if result.is_sound:
        return
    words = [finding.label.text(i18n.language()) for finding in result.findings]
    if result.bad_pages or not result.index_is_whole:
        words.append(
            QCoreApplication.translate("Checking", "Parts of the case file cannot be read.")
        )
    advice = QCoreApplication.translate("Checking", "Settings, “Check this file” says more.")
    desk.notify.warning(" ".join([*words, advice]))
