from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.progress import Report
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import MutedLine
from counsel_app.gui.widgets.working import SHOWN_AFTER, Working
from tests.gui.conftest import Seen

WAIT_S = 10


class Gate:
    """Work that goes on when the test says so."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.let_go = threading.Event()

    def wait(self) -> str:
        self.begun.set()
        assert self.let_go.wait(WAIT_S)
        return "done"

    def in_steps(self, report: Report) -> str:
        report(1, 4)
        self.wait()
        report(2, 4)
        return "done"


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.let_go.set()


@pytest.fixture
def working(qtbot: QtBot, jobs: Jobs) -> Working:
    made = Working(jobs)
    qtbot.addWidget(made)
    return made


def later() -> float:
    return time.monotonic() + SHOWN_AFTER


def is_at_rest(jobs: Jobs) -> Callable[[], bool]:
    return lambda: not jobs.under_way


def test_what_takes_longer_than_a_moment_is_said_until_it_ends(
    qtbot: QtBot, jobs: Jobs, working: Working, gate: Gate
) -> None:
    jobs.pure(gate.wait)
    working.look(time.monotonic() - SHOWN_AFTER)
    assert working.isHidden()
    working.look(later())
    assert not working.isHidden()
    assert working.progress.stop_button.isHidden()
    # Why there is no button stands there, too.
    assert "cannot be stopped" in working.progress.findChildren(MutedLine)[0].text()
    gate.let_go.set()
    qtbot.waitUntil(is_at_rest(jobs))
    assert working.isHidden()


def test_work_in_steps_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, jobs: Jobs, working: Working, gate: Gate
) -> None:
    answers: list[str] = []
    jobs.pure_in_steps(gate.in_steps, then=answers.append, stopped=lambda: answers.append("no"))
    working.look(later())
    bar = working.progress.bar
    qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (1, 4))
    working.progress.stop_button.click()
    assert answers == []
    gate.let_go.set()
    qtbot.waitUntil(is_at_rest(jobs))
    assert answers == ["no"]
    assert working.isHidden()


def test_who_stops_too_late_is_told_what_was_done(
    qtbot: QtBot, jobs: Jobs, working: Working, gate: Gate
) -> None:
    answers: list[str] = []
    jobs.pure_in_steps(
        lambda _report: gate.wait(), then=answers.append, stopped=lambda: answers.append("no")
    )
    assert gate.begun.wait(WAIT_S)
    working.look(later())
    working.progress.stop_button.click()
    gate.let_go.set()
    qtbot.waitUntil(is_at_rest(jobs))
    assert answers == ["done"]


def test_what_waits_in_the_queue_does_not_begin_once_it_is_stopped(
    qtbot: QtBot, jobs: Jobs, seen: Seen, gate: Gate
) -> None:
    begun: list[str] = []
    jobs.open_vault(lambda: _Chest(gate))
    job = jobs.vault_in_steps(
        lambda _vault, _report: begun.append("begun"), stopped=lambda: begun.append("stopped")
    )
    job.stop()
    gate.let_go.set()
    qtbot.waitUntil(is_at_rest(jobs))
    assert begun == ["stopped"]
    assert not seen.crashes


def test_what_a_page_shows_itself_is_not_shown_twice(
    qtbot: QtBot, jobs: Jobs, working: Working, gate: Gate
) -> None:
    own = Progress()
    qtbot.addWidget(own)
    stopped: list[str] = []
    own.stopped.connect(lambda: stopped.append("own"))
    own.watch("Counting…", jobs.pure_in_steps(gate.in_steps))
    working.look(later())
    assert working.isHidden()
    own.stop_button.click()
    assert own.is_running
    gate.let_go.set()
    qtbot.waitUntil(is_at_rest(jobs))
    assert stopped == ["own"]
    assert not own.is_running


class _Chest:
    def __init__(self, gate: Gate) -> None:
        gate.wait()

    def close(self) -> None:
        pass
