"""An application in English and light, and a shell over the gallery's pages."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

# Importing gui before Qt is used protects the interpreter (see gui/immortal.py).
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.errors import AppError
from counsel_app.gui import i18n, theme
from counsel_app.gui.collector import collect_what_filled
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.registry import COUNSELLOR
from counsel_app.gui.shell import Shell
from tests.gui.gallery import GALLERY


@pytest.fixture(scope="package", autouse=True)
def collecting() -> Iterator[None]:
    """As in the program, nothing is collected while Qt is at work."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[QApplication]:
    """Every test starts in English, light, at the usual size."""
    if i18n.language() != "en" or QLocale().name() != "en_GB":
        i18n.set_language(qapp, "en")
    theme.apply(qapp)
    yield qapp
    for window in qapp.topLevelWidgets():
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_what_filled()


@pytest.fixture(autouse=True)
def printers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A printer for machines that have none; a test of its absence empties the list."""
    known = ["Printer"]
    monkeypatch.setattr("counsel_app.gui.printing.printers", lambda: known)
    return known


@pytest.fixture(autouse=True)
def no_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on what a machine has for spelling; those of spelling bring their own."""
    monkeypatch.setattr("counsel_app.system.spelling.is_available", lambda: False)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 22, 9, 42, tzinfo=UTC))


class Seen:
    """What reached the handlers that a job falls back to."""

    def __init__(self) -> None:
        self.errors: list[AppError] = []
        self.crashes: list[BaseException] = []


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def jobs(qapp: QApplication, seen: Seen) -> Iterator[Jobs]:
    made = Jobs(failed=seen.errors.append, crashed=seen.crashes.append)
    yield made
    made.shut_down()
    qapp.processEvents()


@pytest.fixture
def shell(qtbot: QtBot, jobs: Jobs, clock: FixedClock) -> Shell:
    made = Shell(jobs=jobs, notify=Notify(), clock=clock, pages=GALLERY)
    qtbot.addWidget(made)
    made.enter(COUNSELLOR)
    made.show()
    return made
