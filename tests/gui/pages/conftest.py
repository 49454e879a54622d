"""A service of real case files, and the window of one of its people."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QFileSystemModel, QLineEdit
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.page import Page
from counsel_app.gui.shell import Shell
from counsel_app.store.vault import Vault
from tests.gui.conftest import Seen
from tests.gui.hands import press
from tests.gui.pages.service import PASSPHRASE, PEOPLE, Service, make_service
from tests.opening import open_again

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)
T = TypeVar("T")


@dataclass(frozen=True)
class Window:
    """One person's window, and what a test wants to know of it."""

    qtbot: QtBot
    jobs: Jobs
    shell: Shell
    notify: Notify

    def page(self, kind: type[P]) -> P:
        found = self.shell.page(self.shell.current_page())
        assert isinstance(found, kind)
        return found

    def dialog(self, kind: type[D]) -> D:
        """The dialog in front; the latest one of that kind."""
        self.qtbot.waitUntil(lambda: any(d.isVisible() for d in self.shell.findChildren(kind)))
        return next(d for d in reversed(self.shell.findChildren(kind)) if d.isVisible())

    def choose_in_dialog(self, place: Path) -> None:
        """Type the place into the file dialog and press Enter."""
        dialog = self.dialog(QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        # The dialog reads folders on a thread of its own and touches the line again when it
        # knows more; nothing is typed before it has come to rest in the folder above.
        dialog.setDirectory(str(place.parent))
        files = dialog.findChild(QFileSystemModel)
        assert files is not None
        known = str(place if place.exists() else place.parent)
        self.qtbot.waitUntil(lambda: files.index(known).isValid(), timeout=10_000)
        with self.qtbot.waitSignal(dialog.fileSelected, timeout=10_000) as chosen:
            line.setText(str(place))
            press(line, Qt.Key.Key_Return)
        assert chosen.args == [str(place)]
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: not self.jobs.under_way, timeout=20_000)
        # What the last answer added to a layout is shown by an event of its own.
        QApplication.processEvents()

    def ask(self, work: Callable[[Vault], T]) -> T:
        """What the case file says while the window has it open."""
        answers: list[T] = []
        self.jobs.vault(work, then=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]


Enter = Callable[[str, str], Window]
"""``enter(who, page)``: that person's window, at that page, once it is quiet."""


@pytest.fixture(scope="session")
def made_service(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("service") / "made"
    make_service(folder, FixedClock(datetime(2026, 11, 20, 8, 0, tzinfo=UTC)))
    return folder


@pytest.fixture
def service(made_service: Path, tmp_path: Path, clock: FixedClock) -> Service:
    # A copy: to make five case files takes longer than any of these tests.
    service = Service(tmp_path / "service", clock)
    shutil.copytree(made_service, service.folder)
    for who in PEOPLE:
        service.choose_folder(who, service.share)
    return service


@pytest.fixture
def enter(qtbot: QtBot, jobs: Jobs, service: Service, seen: Seen) -> Enter:
    kept = []

    def go(who: str, page: str) -> Window:
        notify = Notify()
        shell = Shell(jobs=jobs, notify=notify, clock=service.clock)
        # As in the application: what no page handles, the bar says.
        jobs._failed = notify.error
        window = Window(qtbot, jobs, shell, notify)
        kept.append(window)
        qtbot.addWidget(window.shell)
        folder = service.profile(who)
        jobs.open_vault(lambda: open_again(folder, PASSPHRASE))
        name, role, _ = PEOPLE[who]
        window.shell.enter(role, start=page, who=name)
        window.shell.show()
        window.settle()
        return window

    return go
