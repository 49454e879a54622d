"""One piece of work away from the window, and how it may end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from counsel_app.domain.errors import AppError

Then = Callable[[Any], object]
Failed = Callable[[AppError], object]


class Cancelled(Exception):
    """A job noticed that it was cancelled."""


class Job:
    """One piece of work under way; keep it to cancel it or to ask it to stop."""

    def __init__(
        self,
        run: Callable[[], Any],
        *,
        then: Then | None,
        failed: Failed | None,
        owner: QObject | None,
        progress: Callable[[int, int], object] | None = None,
        stopped: Callable[[], object] | None = None,
        has_steps: bool = False,
    ) -> None:
        self.run = run
        self.then = then
        self.failed = failed
        self.owner = owner
        self.progress = progress
        self.stopped = stopped
        """Called once the work has really ended before its end, after ``stop``."""
        self.has_steps = has_steps
        self.is_shown = False
        """A page says that it runs; the window need not."""
        self.steps = (0, 0)
        """Done, and in total, as it last reported."""
        self.is_done = False
        """It came to its end; whoever asked it to stop was too late."""
        self.asked_at = time.monotonic()
        self._is_unwanted = threading.Event()
        self._is_to_stop = threading.Event()
        self.round = 0
        """How often the vault had been locked when it was asked for."""

    def cancel(self) -> None:
        """Nobody wants it any more: it stops if it can, and nobody is called."""
        self._is_unwanted.set()

    def stop(self) -> None:
        """A person wants it to stop. What came of it is told: ``stopped``, or it was too late."""
        self._is_to_stop.set()

    def answer(self, result: Any) -> None:
        """Call who waits for its end, or for its having been stopped."""
        if self.is_done:
            if self.then is not None:
                self.then(result)
        elif self.stopped is not None:
            self.stopped()

    def forget(self) -> None:
        """Let go of whoever was to be called.

        The worker thread may be the last to hold this job; what hangs on it,
        a page above all, must not be taken apart there.
        """
        self.run = _nothing
        self.then = self.failed = self.owner = self.progress = self.stopped = None

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody wants it any more."""
        return self._is_unwanted.is_set()

    @property
    def is_stopping(self) -> bool:
        """Whether a person asked it to stop."""
        return self._is_to_stop.is_set()

    @property
    def is_wanted(self) -> bool:
        """Whether somebody is still there to be called."""
        gone = self.owner is not None and not shiboken6.isValid(self.owner)
        return not gone and not self.is_cancelled


def _nothing() -> None:
    """What a job does that was done."""
