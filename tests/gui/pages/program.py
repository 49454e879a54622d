"""The whole program as ``counsel`` starts it, on folders of a test, driven by hand."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from counsel_app.app import compose
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.member import Role
from counsel_app.gui import i18n
from counsel_app.gui.application import Application
from counsel_app.gui.pages.page import Page
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.shell import Shell
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.store.vault import Vault
from counsel_app.system.preferences import Preferences, write_preferences
from tests import example_case
from tests.gui.hands import click, write
from tests.opening import made_once, open_again

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)
T = TypeVar("T")


@dataclass
class Program:
    """Folders, clock, and the running program once it was started."""

    qtbot: QtBot
    folder: Path
    clock: FixedClock = field(default_factory=example_case.new_clock)
    language: str = "en"
    app: Application | None = None

    @property
    def profile(self) -> Path:
        return self.folder / "Counsel"

    @property
    def preferences(self) -> Path:
        return self.folder / "preferences.txt"

    @property
    def reports(self) -> Path:
        return self.folder / "reports"

    def make_file(self, *, role: Role = Role.COUNSELLOR) -> Vault:
        """A new case file where the program looks for it; the caller closes it."""

        def make(folder: Path) -> str:
            example_case.new_vault(folder, role=role, clock=self.clock).close()
            return ""

        made_once(self.profile, make, like=("program", role, self.clock.now()))
        return open_again(self.profile, example_case.PASSPHRASE)

    @contextmanager
    def file(self) -> Iterator[Vault]:
        """The case file while no window has it."""
        vault = open_again(self.profile, example_case.PASSPHRASE)
        try:
            yield vault
        finally:
            vault.close()

    def start(self) -> Shell:
        """Start as the command line does."""
        if not self.preferences.exists():
            write_preferences(self.preferences, Preferences(language=self.language, theme="light"))
        self.app = compose(
            self.profile, clock=self.clock, preferences=self.preferences, reports=self.reports
        )
        # Shortcuts and focus only work in the active window.
        with self.qtbot.waitActive(self.shell):
            self.shell.activateWindow()
        return self.shell

    def unlock(self) -> Shell:
        """Start and unlock by hand."""
        self.start()
        page = self.page(UnlockPage)
        write(page.by_passphrase.entry.field, example_case.PASSPHRASE)
        click(page.by_passphrase.button)
        self.qtbot.waitUntil(lambda: self.shell.current_page() != "unlock", timeout=10_000)
        self.settle()
        return self.shell

    @property
    def shell(self) -> Shell:
        assert self.app is not None
        assert self.app.shell is not None
        return self.app.shell

    def page(self, kind: type[P]) -> P:
        found = self.shell.page(self.shell.current_page())
        assert isinstance(found, kind)
        return found

    def dialog(self, kind: type[D]) -> D:
        """The one dialog of that kind that is open."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert len(found) == 1
        return found[0]

    def choose_folder(self, place: Path) -> None:
        """Choose ``place`` in the folder dialog that is open."""
        dialog = self.dialog(QFileDialog)
        dialog.fileSelected.emit(str(place))
        dialog.close()

    def empty_states(self) -> list[str]:
        """What the empty states in sight say."""
        found = self.shell.findChildren(EmptyState)
        return [state.accessibleName() for state in found if state.isVisible()]

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        assert self.app is not None
        jobs = self.app.jobs
        self.qtbot.waitUntil(lambda: not jobs.under_way, timeout=20_000)
        QApplication.processEvents()

    def said(self) -> str:
        """What the bar at the top says."""
        assert self.app is not None
        assert self.app.notify is not None
        return i18n_free(self.app.notify.sentence())

    def read(self, work: Callable[[Vault], T]) -> T:
        """What ``work`` finds in the open file."""
        assert self.app is not None
        found: list[T] = []
        self.app.jobs.vault(work, then=found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        return found[0]

    def kill(self) -> None:
        """The process is gone without a word: no page may keep anything more."""
        for page in list(self.shell._pages.values()):
            page.save_draft = lambda: None  # type: ignore[method-assign]
        self.shell._landing.stop = lambda: None  # type: ignore[method-assign]
        self.stop()

    def stop(self) -> None:
        """Close the window and let go of the file."""
        app, self.app = self.app, None
        if app is not None:
            if app.shell is not None:
                app.shell.close()
                app.shell.deleteLater()
            app.jobs.shut_down()
            QApplication.processEvents()


@contextmanager
def running(qtbot: QtBot, folder: Path) -> Iterator[Program]:
    """A program that is stopped in the end, without having reported a fault."""
    hook = sys.excepthook
    program = Program(qtbot=qtbot, folder=folder)
    try:
        yield program
        program.stop()
        reports = list(program.reports.glob("*")) if program.reports.exists() else []
        if reports:
            pytest.fail("\n".join(report.read_text(encoding="utf-8") for report in reports))
    finally:
        program.stop()
        sys.excepthook = hook


def i18n_free(words: str) -> str:
    """``words`` without the isolates around data."""
    return words.replace(i18n.isolate("")[0], "").replace(i18n.isolate("")[1], "")
