"""What a page is, and what it may ask of the window around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report
from counsel_app.gui.job import Failed, Job
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify

if TYPE_CHECKING:
    # It draws in the descriptions of all records, which the first window can
    # do without.
    from counsel_app.domain.case_query import CaseChoice
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.cases import CaseList
    from counsel_app.usecases.dropped import Dropped


class Navigate(Protocol):
    """Goes to another page; ``target`` is the id of what it shall show."""

    def __call__(self, name: str, target: str = "") -> None:
        """Go to the page ``name``."""


class Listed(QObject):
    """Which cases the page of cases lists just now, for the list beside a case."""

    told = Signal()
    """The page of cases has read its list, again perhaps."""

    def __init__(self) -> None:
        super().__init__()
        self.first: CaseChoice | None = None
        """What is listed where nobody has been at that page yet; None: what is usual."""
        self.choice: CaseChoice | None = None
        """None: nobody has been at that page since the file was opened."""
        self.found: CaseList | None = None
        """What ``choice`` finds; None while that is being read."""

    def ask(self, choice: CaseChoice) -> None:
        """The page of cases begins to read."""
        if choice != self.choice:
            self.choice, self.found = choice, None

    def tell(self, found: CaseList) -> None:
        """It has read this."""
        self.found = found
        self.told.emit()

    def to_keep(self) -> CaseChoice | None:
        """What is to be listed after the next unlocking; no search that finds nobody.

        Of somebody who was erased meanwhile the name must not stay in the file either.
        """
        if self.choice is not None and self.found is not None and not self.found.ids:
            return replace(self.choice, words="")
        return self.choice or self.first


class Desk(NamedTuple):
    """Everything a page works with; handed to it when it is built."""

    jobs: Jobs
    notify: Notify
    clock: Clock
    role: str
    """counsellor, coordinator or volunteer; empty before the file is open."""
    navigate: Navigate
    changed: Callable[[Changes], None]
    """Tells every page, and the status bar, what was saved."""
    lock: Callable[[], None]
    leave: Callable[[], None] = lambda: None
    """Locks, and makes room for whoever comes next."""
    session: Any = None
    """What the unlock page handed over (who works here, profile folder)."""
    back: Callable[[], None] = lambda: None
    """Goes to the page before this one."""
    take_dropped: Callable[[list[Path]], None] = lambda _paths: None
    """Finds out what these files are, and begins where they are taken in."""
    listed: Listed | None = None
    """Forgotten with every page when the file is locked."""

    def today(self) -> date:
        """The day, for deadlines and "in 2 days"."""
        return self.clock.today()

    def write(
        self,
        work: Callable[[Any], Changes],
        *,
        then: Callable[[Changes], object] | None = None,
        owner: QObject | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Run a use case that returns ``Changes`` and tell everybody.

        Every page hears of the changes even when ``owner`` is gone by then.
        """
        done, refused = self._answers(then, owner, failed)
        return self.jobs.vault(work, then=done, failed=refused)

    def write_in_steps(
        self,
        work: Callable[[Any, Report], Changes],
        *,
        then: Callable[[Changes], object] | None = None,
        owner: QObject | None = None,
        failed: Failed | None = None,
        stopped: Callable[[], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Job:
        """Like ``write`` for long work: ``work(vault, report)``."""
        done, refused = self._answers(then, owner, failed)
        return self.jobs.vault_in_steps(
            work, then=done, failed=refused, stopped=stopped, progress=progress
        )

    def say_stopped(self) -> None:
        """Say that long work was stopped and left nothing behind."""
        self.notify.note(
            QCoreApplication.translate("Working", "Stopped. Everything is as it was before.")
        )

    def _answers(
        self,
        then: Callable[[Changes], object] | None,
        owner: QObject | None,
        failed: Failed | None,
    ) -> tuple[Callable[[Changes], None], Failed]:
        def done(changes: Changes) -> None:
            self.changed(changes)
            if then is not None and (owner is None or shiboken6.isValid(owner)):
                then(changes)

        def refused(error: AppError) -> None:
            if failed is not None and (owner is None or shiboken6.isValid(owner)):
                failed(error)
            else:
                self.notify.error(error)

        return done, refused


class Page(QWidget):
    """One page of the stack. Subclasses build their widgets in ``__init__``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def open(self, target: str) -> None:
        """The page comes to the front, for ``target`` where it shows one thing."""

    def standing(self, target: str) -> tuple[str, Mapping[str, str]]:
        """What ``open`` and ``resume`` take to come back here; opened it was with ``target``.

        Kept in the case file, for whoever unlocks it again.
        """
        return target, {}

    def resume(self, view: Mapping[str, str]) -> None:
        """Show what ``standing`` told, before ``open``; an odd entry of another version is left."""

    def takes_dropped(self, kinds: frozenset[str]) -> bool:  # noqa: ARG002  most take none
        """Whether, being in front, it begins with whatever of these kinds is dropped."""
        return False

    def take_dropped(self, found: Dropped) -> None:
        """Begin with what was dropped onto the window, as if it had been chosen here."""

    def on_changed(self, changes: Changes) -> None:
        """Something was saved, here or elsewhere: reload what it touches."""

    def save_draft(self) -> None:
        """Hand unsaved typing to the worker now (leaving, locking, closing)."""

    def first_focus(self) -> QWidget | None:
        """The control to start in; None leaves it to the order of the page."""
        return None
