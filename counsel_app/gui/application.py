"""Puts the window together: application, language, theme, jobs, shell."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError, ProgramFault
from counsel_app.domain.landing import Landing
from counsel_app.domain.progress import Report
from counsel_app.gui import actions, fonts, i18n, window_place
from counsel_app.gui import theme as look
from counsel_app.gui.crash import CrashReporter, SaveReport
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.registry import LOCKED, PAGES, VOLUNTEER, PageSpec
from counsel_app.gui.session import Session
from counsel_app.gui.shell import Shell
from counsel_app.gui.widgets.layouts import show_focused
from counsel_app.system.memory import give_back
from counsel_app.system.preferences import Preferences

if TYPE_CHECKING:
    from counsel_app.gui.lock_signals import LockSignals

URGENT_SECONDS: Final = 3.0
"""So long a backup may hold up the machine's sleep; it is made at the next lock instead."""
_COMPLETE_MS: Final = 100
_BACKUP_LOOK_MS: Final = 15 * 60 * 1000


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
        session: Session | None = None,
    ) -> None:
        """``session`` reaches the first page (which profile to unlock)."""
        existing = QApplication.instance()
        self.qt = (
            existing if isinstance(existing, QApplication) else look.new_application(arguments)
        )
        # Where there was a window before, everything has been loaded.
        self._is_complete = existing is not None
        self.qt.setApplicationName("Counsel")
        self.qt.setDesktopFileName("counsel")
        self._clock = clock
        self._pages = pages
        self._session = session
        if session is not None:
            session.window = self
        self._is_urgent = False
        self._role = LOCKED
        self._who = ""
        self._spoken = ""
        self._signals: LockSignals | None = None
        self.shell: Shell | None = None
        self.notify: Notify | None = None
        self._keep_report = save_report
        self.crash = CrashReporter(
            self._save_report, window=lambda: self.shell, begin_anew=self._begin_anew
        )
        self.crash.install()
        self.qt.focusChanged.connect(show_focused)
        self.jobs = Jobs(failed=self._failed, crashed=self.crash.report)
        self.apply(preferences or Preferences())

    def apply(self, preferences: Preferences) -> None:
        """Use other preferences; a new language needs ``show`` again."""
        self.preferences = preferences
        i18n.set_language(self.qt, self._language_of(self._role))
        self._dress()
        if self.shell is not None:
            self.shell.lock_after(preferences.lock_minutes)

    def show(
        self,
        role: str = LOCKED,
        *,
        start: str = "",
        who: str = "",
        landing: Landing | None = None,
    ) -> Shell:
        """Build the window in the language of now and show it."""
        previous = self.shell
        self._signals = None
        self._spoken = i18n.language()
        self.notify = Notify()
        self.notify.failed.connect(self._note_failed)
        self.shell = Shell(
            jobs=self.jobs,
            notify=self.notify,
            clock=self._clock,
            pages=self._pages,
            lock_after=self.preferences.lock_minutes,
        )
        timer = QTimer(self.shell, interval=_BACKUP_LOOK_MS)
        timer.timeout.connect(self._back_up_now_and_then)
        timer.start()
        self.shell.locked.connect(self._after_lock)
        self.shell.left.connect(self._leave)
        self._enter(role, start=start, who=who, landing=landing)
        if previous is not None:
            self.shell.setGeometry(previous.geometry())
            previous.close()
            previous.deleteLater()
        else:
            window_place.put(self.shell, self.preferences.window)
        self.shell.closing.connect(self._remember_window)
        self._dress()
        self.shell.show()
        # Neither the first picture nor anybody who sees it waits for this.
        QTimer.singleShot(_COMPLETE_MS, self.shell, self._complete)
        return self.shell

    def entered(self, role: str, *, who: str = "", landing: Landing | None = None) -> None:
        """Show the pages of ``role``: a file was opened or made."""
        wanted = self._language_of(role)
        if wanted != i18n.language():
            i18n.set_language(self.qt, wanted)
        if self.shell is None or self._spoken != i18n.language():
            self.show(role, who=who, landing=landing)
        else:
            self._enter(role, who=who, landing=landing)

    def _remember_window(self) -> None:
        session, shell = self._session, self.shell
        if session is None or shell is None:
            return
        now = self.preferences._replace(window=window_place.place_of(shell))
        if now != self.preferences:
            self.preferences = session.preferences = now
            session.keep(now)

    @property
    def desk(self) -> Desk | None:
        """What the pages of now work with."""
        return self.shell.desk if self.shell is not None else None

    def rebuild(self, *, start: str) -> None:
        """Build the window again for the same person, at the page ``start``."""
        self.show(self._role, start=start, who=self._who)
        if self._session is not None and self._session.desk is not None:
            self._session.desk = self.desk

    def say_backup(self, moment: datetime | None, *, is_old: bool = False) -> None:
        """Say below how old the last backup is, and whether it is time for one."""
        translate = QCoreApplication.translate
        if self.shell is None:
            return
        if moment is None:
            self.shell.show_backup(translate("Shell", "No backup yet"))
            return
        day = moment.astimezone().date()
        words = translate("Shell", "Last backup: {when}")
        if is_old:
            words = translate("Shell", "Backup is due · last one: {when}")
        self.shell.show_backup(words.format(when=i18n.relative_day(day, today=self._clock.today())))

    def run(self) -> int:
        """Show the window and stay until it is closed; returns the exit code."""
        if self.shell is None:
            self.show()
        try:
            return self.qt.exec()
        finally:
            if self._role != LOCKED:
                self.jobs.lock(last=self._last_backup())
            if "counsel_app.gui.spelling" in sys.modules:
                from counsel_app.system import spelling

                spelling.close()
            self.jobs.shut_down()

    def _dress(self) -> None:
        is_reduced = self._role == VOLUNTEER or (self._role == LOCKED and self._was_reduced())
        wanted = self.preferences
        points = (is_reduced and wanted.reduced_points) or wanted.text_points
        look.apply(
            self.qt,
            name=wanted.theme or look.system_theme(self.qt),
            text_points=max(points, look.REDUCED if is_reduced else look.SMALLEST),
            for_fingers=is_reduced,
            is_compact=wanted.density == "compact",
            families=fonts.FAMILIES if self._is_complete else self._first_fonts(),
            has_widgets=self.shell is not None,
        )
        i18n.use_own_digits(is_reduced and wanted.reduced_digits == "native")

    def _first_fonts(self) -> Sequence[str]:
        """Those of the words before a file is open: the window's own, and what files are called."""
        known = self._session.known() if self._session is not None else []
        if not known:
            # Whoever begins chooses a language, and each is named in itself.
            return fonts.FAMILIES
        words = i18n.LANGUAGES.get(self._language_of(self._role), "")
        return fonts.needed_for(words + "".join(one.label for one in known))

    def _complete(self) -> None:
        """Load what the first picture did not need: the other fonts, and words for voices."""
        from counsel_app.gui import accessible

        accessible.install()
        if not self._is_complete:
            self._is_complete = True
            self._dress()

    def _language_of(self, role: str) -> str:
        """The language of whoever works here; before that, of whoever did last."""
        wanted = self.preferences.language
        if role == VOLUNTEER or (role == LOCKED and self._was_reduced()):
            wanted = self.preferences.reduced_language or wanted
        return wanted or i18n.system_language()

    def _was_reduced(self) -> bool:
        session = self._session
        if session is None:
            return False
        if session.owner is not None:
            return session.owner.role == VOLUNTEER
        return any(
            one.folder == session.profile and one.role == VOLUNTEER for one in session.known()
        )

    def _enter(
        self, role: str, *, start: str = "", who: str = "", landing: Landing | None = None
    ) -> None:
        changes_size = role != self._role
        self._is_complete = self._is_complete or role != LOCKED
        self._role = role
        self._who = who
        if changes_size:
            self._dress()
        if self.shell is not None:
            self.shell.enter(role, session=self._session, start=start, who=who, landing=landing)
        if self.shell is not None and role != LOCKED and self._signals is None:
            # Not before a file is open: there is nothing to lock, and the
            # first window does not wait for the desktop's buses.
            from counsel_app.gui.lock_signals import LockSignals

            self._signals = LockSignals(self.shell)
            self._signals.lock_wanted.connect(self._lock_now)
            self._signals.start()
            self._watch_desktop(self.shell)

    def _watch_desktop(self, shell: Shell) -> None:
        # Imported here: there is nothing to tell before a file is open.
        from counsel_app.gui.desktop_notices import DesktopNotices

        DesktopNotices(
            shell,
            jobs=self.jobs,
            today=self._clock.today,
            is_wanted=lambda: self._role != LOCKED and self.preferences.notices != "off",
        )

    def _lock_now(self) -> None:
        if self.shell is not None and self._role != LOCKED:
            self._is_urgent = True
            self.shell.lock()
            self._is_urgent = False
        elif self._signals is not None:
            self._signals.locked()

    def _begin_anew(self) -> None:
        """After a fault: drafts are kept, and every page is built again once it is unlocked."""
        if self.shell is not None:
            self.shell.lock()

    def _after_lock(self) -> None:
        # Drafts were handed to the worker before; closing queues behind them.
        self.jobs.lock(
            last=self._last_backup(),
            seconds=URGENT_SECONDS if self._is_urgent else None,
            then=self._closed,
        )
        self._enter(LOCKED)

    def _last_backup(self) -> Callable[[Any, Report], object] | None:
        """What is done with the file before it is closed; nobody waits for it."""
        if self._session is None:
            return None
        profile, clock = self._session.profile, self._clock
        return lambda vault, report: actions.backups.back_up_if_due(
            vault, profile, clock=clock, report=report
        )

    def _back_up_now_and_then(self) -> None:
        """The stick may have been plugged in meanwhile."""
        session = self._session
        if session is None or session.desk is None or self._role == LOCKED:
            return
        desk, profile, clock = session.desk, session.profile, self._clock
        self.jobs.vault(
            lambda vault: actions.backups.back_up_if_due(vault, profile, clock=clock),
            then=lambda made: session.ask_backup(desk) if made else None,
        )

    def _leave(self) -> None:
        if self.shell is None:
            return
        if self._session is not None and len(self._session.known()) > 1:
            self.shell.navigate("profiles")
        else:
            self.shell.close()

    def _closed(self) -> None:
        if self._signals is not None:
            self._signals.locked()
        if "counsel_app.usecases.papers" in sys.modules:
            # The lambda keeps the import on the worker thread.
            self.jobs.pure(lambda: actions.papers.forget_words())  # noqa: PLW0108
        if "counsel_app.gui.spelling" in sys.modules:
            from counsel_app.system import spelling

            self.jobs.pure(spelling.close)
        self.jobs.pure(give_back)

    def _note_failed(self, error: AppError) -> None:
        if self._role != LOCKED:
            clock = self._clock
            self.jobs.vault(
                lambda vault: actions.audit.note_failed(vault, error, clock=clock),
                # The disk may be full: once is enough to say so.
                failed=lambda _error: None,
            )

    def _save_report(self, text: str) -> str:
        self._note_failed(ProgramFault())
        return self._keep_report(text)

    def _failed(self, error: AppError) -> None:
        if self.notify is not None:
            self.notify.error(error)
