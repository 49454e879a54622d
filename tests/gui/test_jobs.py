from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report
from counsel_app.gui.jobs import Jobs, NoVaultError
from tests.gui.conftest import Seen


class Chest:
    """Stands for the vault: remembers which thread touched it."""

    def __init__(self) -> None:
        self.opened_on = threading.get_ident()
        self.closed_on = 0
        self.kept: list[str] = []

    def close(self) -> None:
        self.closed_on = threading.get_ident()


@pytest.fixture
def chest(qtbot: QtBot, jobs: Jobs) -> Chest:
    found: list[Chest] = []

    def opener() -> Chest:
        found.append(Chest())
        return found[0]

    with qtbot.waitCallback() as opened:
        jobs.open_vault(opener, then=opened)
    return found[0]


def test_one_thread_opens_uses_and_closes_the_vault(qtbot: QtBot, jobs: Jobs, chest: Chest) -> None:
    with qtbot.waitCallback() as used:
        jobs.vault(lambda _vault: threading.get_ident(), then=used)
    with qtbot.waitCallback() as closed:
        jobs.close_vault(then=closed)
    assert used.args == [chest.opened_on]
    assert chest.closed_on == chest.opened_on != threading.get_ident()


def test_results_arrive_on_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs, chest: Chest) -> None:
    arrived: list[int] = []
    jobs.vault(lambda vault: vault.kept, then=lambda _kept: arrived.append(threading.get_ident()))
    jobs.pure(lambda: 1, then=lambda _one: arrived.append(threading.get_ident()))
    qtbot.waitUntil(lambda: len(arrived) == 2)
    assert set(arrived) == {threading.get_ident()}


def test_work_is_done_in_the_order_it_was_asked_for(qtbot: QtBot, jobs: Jobs, chest: Chest) -> None:
    with qtbot.waitCallback() as last:
        for word in ("a", "b", "c"):
            jobs.vault(_keeping(word))
        jobs.vault(lambda vault: list(vault.kept), then=last)
    assert last.args == [["a", "b", "c"]]


def test_a_page_that_is_gone_is_not_called(
    qtbot: QtBot, jobs: Jobs, chest: Chest, qapp: QApplication
) -> None:
    owner = QObject()
    called: list[object] = []
    gate = threading.Event()
    jobs.vault(lambda _vault: gate.wait(5), then=called.append, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    with qtbot.waitCallback() as after:
        jobs.vault(lambda _vault: None, then=after)
    assert called == []


def test_only_the_last_search_is_answered(qtbot: QtBot, jobs: Jobs, chest: Chest) -> None:
    owner = QObject()
    answers: list[str] = []
    gate = threading.Event()
    jobs.vault(lambda _vault: gate.wait(5))
    for text in ("s", "sa", "sam"):
        jobs.vault(_giving(text), then=answers.append, owner=owner, latest="search")
    gate.set()
    with qtbot.waitCallback() as after:
        jobs.vault(lambda _vault: None, then=after)
    assert answers == ["sam"]


def test_an_expected_error_goes_to_its_own_handler_or_to_the_bar(
    qtbot: QtBot, jobs: Jobs, chest: Chest, seen: Seen
) -> None:
    handled: list[AppError] = []
    jobs.vault(_raiser(AppError()), failed=handled.append)
    jobs.vault(_raiser(AppError()))
    qtbot.waitUntil(lambda: len(handled) == len(seen.errors) == 1)
    assert seen.crashes == []


def test_a_bug_goes_to_the_crash_path_even_when_nobody_waits(
    qtbot: QtBot, jobs: Jobs, chest: Chest, seen: Seen
) -> None:
    owner = QObject()
    jobs.vault(_raiser(ZeroDivisionError()), owner=owner, failed=lambda _error: None)
    shiboken6.delete(owner)
    jobs.pure(lambda: dict[str, str]()["missing"])
    qtbot.waitUntil(lambda: len(seen.crashes) == 2)
    assert {type(error) for error in seen.crashes} == {ZeroDivisionError, KeyError}


def test_work_without_an_open_vault_is_a_bug(qtbot: QtBot, jobs: Jobs, seen: Seen) -> None:
    jobs.vault(lambda _vault: None)
    qtbot.waitUntil(lambda: len(seen.crashes) == 1)
    assert isinstance(seen.crashes[0], NoVaultError)


def test_a_vault_that_does_not_open_leaves_none_behind(
    qtbot: QtBot, jobs: Jobs, seen: Seen
) -> None:
    jobs.open_vault(_opener_that_fails)
    qtbot.waitUntil(lambda: len(seen.errors) == 1)


def test_long_work_shows_how_far_it_is_and_stops_when_told(
    qtbot: QtBot, jobs: Jobs, chest: Chest
) -> None:
    steps: list[tuple[int, int]] = []
    reached: list[int] = []
    gate = threading.Event()
    finished: list[object] = []

    def work(_vault: object, report: Callable[[int, int], None]) -> str:
        report(1, 3)
        gate.wait(5)
        reached.append(1)
        report(2, 3)
        reached.append(2)
        return "done"

    job = jobs.vault_in_steps(
        work, progress=lambda done, of: steps.append((done, of)), then=finished.append
    )
    qtbot.waitUntil(lambda: steps == [(1, 3)])
    job.cancel()
    gate.set()
    with qtbot.waitCallback() as after:
        jobs.vault(lambda _vault: None, then=after)
    assert (reached, finished, steps) == ([1], [], [(1, 3)])


def test_locking_does_what_was_asked_for_and_calls_nobody_back(
    qtbot: QtBot, jobs: Jobs, chest: Chest
) -> None:
    gate = threading.Event()
    called: list[object] = []
    jobs.vault(lambda _vault: gate.wait(5), then=called.append)
    jobs.vault(lambda vault: vault.kept.append("draft"), then=called.append)
    jobs.pure(lambda: gate.wait(5), then=called.append)
    with qtbot.waitCallback() as closed:
        jobs.lock(then=closed)
        gate.set()
    assert chest.kept == ["draft"]
    assert chest.closed_on
    qtbot.waitUntil(lambda: not jobs.under_way)
    assert called == []


def test_a_draft_that_could_not_be_kept_while_locking_is_told(
    qtbot: QtBot, jobs: Jobs, chest: Chest, seen: Seen
) -> None:
    owner = QObject()
    gate = threading.Event()

    def full(_vault: object) -> None:
        gate.wait(5)
        raise AppError

    told_page: list[AppError] = []
    jobs.vault(full, owner=owner, failed=told_page.append)
    jobs.lock()
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: len(seen.errors) == 1)
    assert told_page == []


def test_what_a_vanishing_page_still_asks_for_is_not_done(
    qtbot: QtBot, jobs: Jobs, chest: Chest, seen: Seen
) -> None:
    jobs.lock()
    done: list[object] = []
    jobs.vault(lambda _vault: done.append(1), then=done.append)
    jobs.vault_in_steps(lambda _v, _r: done.append(2), progress=lambda *_: None, then=done.append)
    qtbot.waitUntil(lambda: not jobs.under_way)
    assert (done, seen.crashes) == ([], [])


def test_after_unlocking_everything_is_answered_again(
    qtbot: QtBot, jobs: Jobs, chest: Chest
) -> None:
    jobs.lock()
    other = Chest()
    jobs.open_vault(lambda: other)
    with qtbot.waitCallback() as answered:
        jobs.vault(lambda vault: vault is other, then=answered)
    assert answered.args == [True]


def test_the_window_can_tell_whether_work_is_under_way(
    qtbot: QtBot, jobs: Jobs, chest: Chest
) -> None:
    states: list[bool] = []
    jobs.busy_changed.connect(states.append)
    jobs.vault(lambda _vault: None)
    jobs.vault(lambda _vault: None)
    qtbot.waitUntil(lambda: states == [True, False])


def test_shutting_down_finishes_what_was_asked_for(qapp: QApplication, seen: Seen) -> None:
    jobs = Jobs(failed=seen.errors.append, crashed=seen.crashes.append)
    chest = Chest()
    jobs.open_vault(lambda: chest)
    jobs.vault(lambda vault: vault.kept.append("draft"))
    jobs.shut_down()
    assert chest.kept == ["draft"]
    assert chest.closed_on


def _opener_that_fails() -> Chest:
    raise AppError


def _raiser(error: Exception) -> Callable[[object], None]:
    def work(_vault: object) -> None:
        raise error

    return work


def _keeping(word: str) -> Callable[[Chest], None]:
    return lambda chest: chest.kept.append(word)


def _giving(text: str) -> Callable[[Chest], str]:
    return lambda _chest: text


def test_the_last_thing_before_locking_has_the_file_still_open(
    qtbot: QtBot, jobs: Jobs, chest: Chest
) -> None:
    seen: list[tuple[bool, int]] = []

    def last(vault: Chest, report: Report) -> None:
        report(0, 1)
        seen.append((vault is chest, chest.closed_on))

    with qtbot.waitCallback() as locked:
        jobs.lock(last=last, then=locked)
    assert seen == [(True, 0)]
    assert chest.closed_on


@pytest.mark.parametrize("how", ["unlocking again", "no time left"])
def test_the_last_thing_before_locking_is_stopped_by(
    qtbot: QtBot, jobs: Jobs, chest: Chest, how: str
) -> None:
    begun = threading.Event()
    steps = 0

    def last(_vault: Chest, report: Report) -> None:
        nonlocal steps
        begun.set()
        while True:
            steps += 1
            report(steps, 0)

    jobs.lock(last=last, seconds=0.0 if how == "no time left" else None)
    begun.wait()
    with qtbot.waitCallback() as opened:
        jobs.open_vault(Chest, then=opened)
    assert chest.closed_on
    assert steps


def test_what_goes_wrong_at_the_last_moment_is_told_and_the_file_is_closed(
    qtbot: QtBot, jobs: Jobs, chest: Chest, seen: Seen
) -> None:
    def last(_vault: Chest, _report: Report) -> None:
        raise AppError

    jobs.lock(last=last)
    qtbot.waitUntil(lambda: bool(seen.errors))
    assert chest.closed_on
    # With nothing open there is nothing left to do.
    with qtbot.waitCallback() as locked:
        jobs.lock(last=last, then=locked)
    assert len(seen.errors) == 1


def test_a_job_that_was_done_holds_nobody_any_more(qtbot: QtBot, jobs: Jobs, chest: Chest) -> None:
    # The worker keeps its last job until the next one comes: whatever still
    # hung on it would be taken apart on that thread.
    page = QObject()
    with qtbot.waitCallback() as done:
        job = jobs.vault(lambda _vault: None, then=done, owner=page)
    called = weakref.ref(page)
    del page
    gc.collect()
    assert called() is None
    assert (job.then, job.failed, job.owner, job.progress) == (None, None, None, None)
    assert job.run() is None


def test_after_the_end_nobody_is_called_and_nothing_is_begun(
    qtbot: QtBot, qapp: QApplication, seen: Seen
) -> None:
    # Leaving right after locking: the answer of the last job arrives when the
    # threads are gone, and its receiver wants more.
    jobs = Jobs(failed=seen.errors.append, crashed=seen.crashes.append)
    called: list[object] = []
    jobs.close_vault(then=lambda: called.append(jobs.pure(lambda: called.append("late"))))
    jobs.shut_down()
    jobs.shut_down()
    asked = [jobs.pure(lambda: called.append("pure")), jobs.vault(lambda _vault: None)]
    qapp.processEvents()
    assert called == []
    assert seen.crashes == []
    assert all(job.is_cancelled for job in asked)
