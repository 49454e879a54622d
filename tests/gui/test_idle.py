from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from counsel_app.gui.idle import Idle


@pytest.fixture
def moment(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr("counsel_app.gui.idle.time.monotonic", lambda: now[0])
    return now


def test_it_expires_once_after_the_time_without_a_sign_of_life(
    qtbot: QtBot, moment: list[float]
) -> None:
    idle = Idle()
    expired: list[bool] = []
    idle.expired.connect(lambda: expired.append(True))
    idle.start(10)
    moment[0] += 599
    idle.look()
    assert expired == []
    moment[0] += 1
    idle.look()
    assert expired == [True]


def test_it_says_how_many_minutes_are_left_when_the_number_changes(
    qtbot: QtBot, moment: list[float]
) -> None:
    idle = Idle()
    told: list[int] = []
    idle.minutes_left.connect(told.append)
    idle.start(3)
    for _second in range(130):
        moment[0] += 1
        idle.look()
    assert told == [3, 2, 1]


def test_a_key_in_a_dialog_counts_as_a_sign_of_life(qtbot: QtBot, moment: list[float]) -> None:
    idle = Idle()
    expired: list[bool] = []
    idle.expired.connect(lambda: expired.append(True))
    dialog = QDialog()
    field = QLineEdit(dialog)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    idle.start(10)
    moment[0] += 599
    window = dialog.windowHandle()
    assert window is not None
    from PySide6.QtTest import QTest

    QTest.keyClick(window, Qt.Key.Key_A)
    moment[0] += 599
    idle.look()
    assert expired == []
    assert field.text() == "a"


def _pressed(qtbot: QtBot, dialog: QDialog, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    """Whether that key, in a dialog over everything, wants to lock."""
    from PySide6.QtTest import QTest

    idle = Idle(dialog)
    wanted: list[bool] = []
    idle.lock_wanted.connect(lambda: wanted.append(True))
    with qtbot.waitActive(dialog):
        dialog.open()
    window = dialog.windowHandle()
    assert window is not None
    QTest.keyClick(window, key, held)
    assert wanted == []
    idle.start(10)
    QTest.keyClick(window, key, held)
    idle.stop()
    before = list(wanted)
    QTest.keyClick(window, key, held)
    assert wanted == before
    return bool(wanted)


@pytest.mark.parametrize(
    ("key", "held", "locks"),
    [
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, False),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, False),
        (
            Qt.Key.Key_L,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
            False,
        ),
    ],
)
def test_the_key_that_locks_is_seen_in_a_dialog_while_a_file_is_open(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, locks: bool
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    assert _pressed(qtbot, dialog, key, held) is locks


def test_nothing_expires_while_it_is_switched_off(qtbot: QtBot, moment: list[float]) -> None:
    idle = Idle()
    idle.start(0)
    assert not idle._timer.isActive()
