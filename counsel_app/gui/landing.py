"""Keeps in the case file where the person is, so that she lands there after unlocking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from counsel_app.domain.clock import Clock
from counsel_app.domain.landing import Landing
from counsel_app.gui import actions
from counsel_app.gui.jobs import Jobs

LOOK_MS: Final = 1000
"""So much of going about is lost where the program is killed."""


class LandingKeeper(QObject):
    """Looks now and then, and writes where the person has gone on; last when the pages go.

    Every page can then say where one is without having to tell of each step, and
    no page that is opened waits for it.
    """

    def __init__(
        self, parent: QObject, *, jobs: Jobs, clock: Clock, where: Callable[[], Landing | None]
    ) -> None:
        super().__init__(parent)
        self._jobs, self._clock, self._where = jobs, clock, where
        self._kept: tuple[Landing, str] | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self) -> None:
        """A file is open from now on."""
        self._kept = None
        self._timer.start()

    def stop(self) -> None:
        """Keep it a last time: the file is about to be closed."""
        if self._timer.isActive():
            self.keep()
        self._timer.stop()

    def keep(self) -> None:
        """Write where the person is, unless that is what is written."""
        landing, clock = self._where(), self._clock
        if landing is None:
            return
        now = (landing, clock.today().isoformat())
        if now != self._kept:
            self._kept = now
            self._jobs.vault(
                lambda vault: actions.landing.keep_landing(vault, landing, clock=clock),
                # On a full disk drafts say so; to land on the first page is no harm.
                failed=lambda _error: None,
            )
