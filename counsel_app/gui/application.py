"""Puts the window together: application, language, theme, jobs, shell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QApplication

from counsel_app.domain.clock import Clock
from counsel_app.gui import i18n
from counsel_app.gui import theme as look
from counsel_app.gui.crash import CrashReporter, SaveReport
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.registry import LOCKED, PAGES, PageSpec
from counsel_app.gui.shell import Shell


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How the person wants the window; kept outside the file, holds no client data."""

    language: str = ""
    """Empty: the desktop's."""
    theme: str = ""
    """light, dark or contrast; empty: the desktop's."""
    text_points: float = look.NORMAL


class Application:
    """The running window and what belongs to it."""

    def __init__(
        self,
        *,
        clock: Clock,
        save_report: SaveReport,
        preferences: Preferences | None = None,
        arguments: Sequence[str] = ("counsel",),
        pages: Sequence[PageSpec] = PAGES,
        session: Any = None,
    ) -> None:
        """``session`` reaches the first page (which profile to unlock)."""
        existing = QApplication.instance()
        self.qt = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
        self.qt.setApplicationName("Counsel")
        self.qt.setDesktopFileName("counsel")
        self._clock = clock
        self._pages = pages
        self._session = session
        self.shell: Shell | None = None
        self.notify: Notify | None = None
        self.crash = CrashReporter(save_report, window=lambda: self.shell)
        self.crash.install()
        self.jobs = Jobs(failed=self._failed, crashed=self.crash.report)
        self.apply(preferences or Preferences())

    def apply(self, preferences: Preferences) -> None:
        """Use other preferences; a new language needs ``show`` again."""
        self.preferences = preferences
        i18n.set_language(self.qt, preferences.language or i18n.system_language())
        look.apply(
            self.qt,
            name=preferences.theme or look.system_theme(self.qt),
            text_points=preferences.text_points,
        )

    def show(self, role: str = LOCKED, *, start: str = "") -> Shell:
        """Build the window in the language of now and show it."""
        previous = self.shell
        self.notify = Notify()
        self.shell = Shell(jobs=self.jobs, notify=self.notify, clock=self._clock, pages=self._pages)
        self.shell.locked.connect(self._after_lock)
        self.shell.enter(role, session=self._session, start=start)
        if previous is not None:
            self.shell.setGeometry(previous.geometry())
            previous.close()
            previous.deleteLater()
        self.shell.show()
        return self.shell

    def run(self) -> int:
        """Show the window and stay until it is closed; returns the exit code."""
        if self.shell is None:
            self.show()
        try:
            return self.qt.exec()
        finally:
            self.jobs.shut_down()

    def _after_lock(self) -> None:
        shell = self.shell
        if shell is not None:
            # Drafts were handed to the worker before; closing queues behind them.
            self.jobs.close_vault()
            shell.enter(LOCKED, session=self._session)

    def _failed(self, error: Any) -> None:
        if self.notify is not None:
            self.notify.error(error)
