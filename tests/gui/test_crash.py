from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from counsel_app.gui.crash import CrashReporter, redacted

SECRET = "Samira Almethal, geboren 1.1.1997"


def _fail() -> None:
    note = SECRET
    try:
        int(note)
    except ValueError as error:
        raise KeyError(note) from error


@pytest.fixture
def caught() -> Exception:
    try:
        _fail()
    except KeyError as error:
        return error
    raise AssertionError


@pytest.fixture
def hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def test_a_report_names_places_and_types_and_nothing_that_was_said(caught: Exception) -> None:
    text = redacted(caught)
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "test_crash.py:" in text
    assert "in _fail" in text
    assert "Samira" not in text
    assert "1997" not in text


def test_a_report_does_not_tell_whose_folder_it_comes_from(caught: Exception) -> None:
    assert __file__ not in redacted(caught)


def test_a_crash_is_saved_and_told_once_for_a_burst(
    qtbot: QtBot, look: QApplication, caught: Exception
) -> None:
    saved: list[str] = []

    def save(text: str) -> str:
        saved.append(text)
        return "crash.log"

    reporter = CrashReporter(save, window=lambda: None)
    reporter.report(caught)
    reporter.report(caught)
    qtbot.waitUntil(lambda: any(isinstance(w, QMessageBox) for w in look.topLevelWidgets()))
    boxes = [w for w in look.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert len(saved) == 2
    assert len(boxes) == 1
    assert "crash.log" in boxes[0].informativeText()
    assert "Samira" not in boxes[0].text() + boxes[0].informativeText()
    buttons = boxes[0].findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Go on working"]
    buttons[0].click()
    qtbot.waitUntil(lambda: not boxes[0].isVisible())


def test_after_a_fault_one_can_lock_and_begin_anew(
    qtbot: QtBot, look: QApplication, caught: Exception
) -> None:
    begun: list[bool] = []

    def begin() -> None:
        # The dialog is gone by then: locking closes what is open.
        shown = [one for one in look.topLevelWidgets() if isinstance(one, QMessageBox)]
        begun.append(any(one.isVisible() for one in shown))

    reporter = CrashReporter(lambda _text: "crash.log", window=lambda: None, begin_anew=begin)
    reporter.report(caught)
    qtbot.waitUntil(lambda: any(isinstance(w, QMessageBox) for w in look.topLevelWidgets()))
    box = next(w for w in look.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    anew = next(b for b in box.findChildren(QPushButton) if b.text() == "Lock and begin anew")
    anew.click()
    qtbot.waitUntil(lambda: begun == [False])


@pytest.mark.usefixtures("hook")
def test_an_exception_in_a_slot_reaches_the_report(qtbot: QtBot, look: QApplication) -> None:
    saved: list[str] = []

    def save(text: str) -> str:
        saved.append(text)
        return "crash.log"

    reporter = CrashReporter(save, window=lambda: None)
    reporter.install()
    # pytest-qt puts its own hook in between, so ours is called by hand.
    ours = sys.excepthook
    with capture_exceptions() as escaped:
        QTimer.singleShot(0, _fail)
        qtbot.waitUntil(lambda: len(escaped) == 1)
    ours(*escaped[0])
    assert len(saved) == 1
