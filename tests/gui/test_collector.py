from __future__ import annotations

import gc
import threading
import weakref

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
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
    Collector(owner)
    died_on: list[str] = []
    _Page(died_on)
    worker = threading.Thread(target=_allocate, name="worker")
    worker.start()
    worker.join()
    assert died_on == []
    gc.collect(0)
    qtbot.waitUntil(lambda: died_on == [threading.main_thread().name], timeout=10_000)


def test_the_event_loop_collects_the_fullest_generation(qtbot: QtBot) -> None:
    owner = QObject()
    Collector(owner)
    died_on: list[str] = []
    _Page(died_on)
    kept = _allocate()
    assert died_on == []
    qtbot.waitUntil(lambda: bool(died_on), timeout=10_000)
    assert kept


def test_nothing_is_collected_while_qt_takes_a_window_apart(qtbot: QtBot) -> None:
    collector = Collector(QObject())
    del collector
    died_on: list[str] = []
    died_meanwhile: list[list[str]] = []

    def meanwhile() -> None:
        assert _allocate()
        died_meanwhile.append(list(died_on))

    window = QWidget()
    inside = QWidget(window)
    inside.destroyed.connect(meanwhile)
    _Page(died_on)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(window)
    assert died_meanwhile == [[]]
