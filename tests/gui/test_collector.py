from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from counsel_app.gui.collector import Collector


class _Page(QObject):
    """Lies in a cycle with itself, as pages do with their slots."""

    def __init__(self, died_on: list[str]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: died_on.append(threading.current_thread().name))


def _allocate() -> list[list[int]]:
    """Far more at a time than what makes Python collect by itself."""
    return [[number] for number in range(50_000)]


def test_what_a_worker_allocates_takes_no_page_apart(qtbot: QtBot) -> None:
    owner = QObject()
    collector = Collector(owner)
    try:
        died_on: list[str] = []
        _Page(died_on)
        worker = threading.Thread(target=_allocate, name="worker")
        worker.start()
        worker.join()
        assert died_on == []
        gc.collect(0)
        qtbot.waitUntil(lambda: died_on == [threading.main_thread().name], timeout=10_000)
    finally:
        collector.stop()


def test_the_fullest_generation_is_collected_and_python_goes_on_afterwards(qtbot: QtBot) -> None:
    owner = QObject()
    collector = Collector(owner)
    assert not gc.isenabled()
    died_on: list[str] = []
    _Page(died_on)
    kept = _allocate()
    qtbot.waitUntil(lambda: bool(died_on), timeout=10_000)
    assert kept
    was_alone = Collector._at_work == 1
    collector.stop()
    collector.stop()
    assert gc.isenabled() == was_alone
