"""A service of real case files, and the window of one of its people."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.shell import Shell
from counsel_app.usecases.profiles import open_profile
from tests.gui.conftest import Seen
from tests.gui.pages.service import PASSPHRASE, PEOPLE, Service, make_service

Enter = Callable[..., Shell]
"""``enter(who, page)``: that person's window, at that page."""


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
    shells = []

    def go(who: str, page: str, *, wait: bool = True) -> Shell:
        notify = Notify()
        shell = Shell(jobs=jobs, notify=notify, clock=service.clock)
        qtbot.addWidget(shell)
        shells.append((shell, notify))
        folder = service.profile(who)
        jobs.open_vault(lambda: open_profile(folder, passphrase=PASSPHRASE))
        name, role, _ = PEOPLE[who]
        shell.enter(role, start=page, who=name)
        shell.show()
        if wait:
            settle(qtbot, jobs)
        return shell

    return go


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    """Wait until nothing is under way any more."""
    qtbot.waitUntil(lambda: jobs._under_way == 0, timeout=10_000)
