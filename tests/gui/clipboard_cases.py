"""What is copied here stays out of histories and goes when the window locks.

Run on X11 by ``test_clipboard.py``: the screenless platform owns no clipboard.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from counsel_app.gui.clipboard import HINT, ClipboardGuard, marked
from tests.gui.hands import press

CTRL = Qt.KeyboardModifier.ControlModifier
SECRET = "Samira wohnt jetzt in der Äußeren Straße"


@pytest.fixture
def board(qtbot: QtBot) -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def guard(board: QClipboard) -> Iterator[ClipboardGuard]:
    made = ClipboardGuard()
    yield made
    made.deleteLater()


def _copy_by_hand(qtbot: QtBot, text: str) -> None:
    area = QTextEdit()
    qtbot.addWidget(area)
    area.setPlainText(text)
    area.show()
    press(area, Qt.Key.Key_A, CTRL)
    press(area, Qt.Key.Key_C, CTRL)


def test_what_is_copied_by_hand_carries_the_hint_and_can_be_pasted(
    qtbot: QtBot, guard: ClipboardGuard, board: QClipboard
) -> None:
    _copy_by_hand(qtbot, SECRET)
    assert bytes(board.mimeData().data(HINT).data()) == b"secret"
    other = QTextEdit()
    qtbot.addWidget(other)
    other.show()
    press(other, Qt.Key.Key_V, CTRL)
    assert other.toPlainText() == SECRET


def test_locking_empties_what_was_copied_here(
    qtbot: QtBot, guard: ClipboardGuard, board: QClipboard
) -> None:
    _copy_by_hand(qtbot, SECRET)
    guard.take_back()
    assert board.text() == ""


def test_what_another_program_copied_stays(
    qtbot: QtBot, guard: ClipboardGuard, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    _copy_by_hand(qtbot, SECRET)
    monkeypatch.setattr(guard, "_is_ours", lambda _mode: False)
    board.setText("a shopping list")
    guard.take_back()
    qtbot.waitUntil(lambda: guard._last == {})
    assert board.text() == "a shopping list"


def test_a_manager_that_took_over_what_was_copied_here_gives_it_back(
    qtbot: QtBot, guard: ClipboardGuard, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    _copy_by_hand(qtbot, SECRET)
    monkeypatch.setattr(guard, "_is_ours", lambda _mode: False)
    guard.take_back()
    qtbot.waitUntil(lambda: board.text() == "")


def test_nothing_of_the_text_is_kept_to_recognise_it(
    qtbot: QtBot, guard: ClipboardGuard, board: QClipboard
) -> None:
    _copy_by_hand(qtbot, SECRET)
    assert {len(digest) for digest in guard._last.values()} == {32}
    assert SECRET not in repr(vars(guard))


def test_an_empty_clipboard_is_left_alone(guard: ClipboardGuard, board: QClipboard) -> None:
    guard.take_back()
    assert board.text() == ""


def test_a_selection_with_the_mouse_is_looked_after_too(
    qtbot: QtBot, guard: ClipboardGuard, board: QClipboard
) -> None:
    label = QLabel(SECRET)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.show()
    QTest.mouseDClick(label, Qt.MouseButton.LeftButton, pos=QPoint(4, label.height() // 2))
    assert board.text(QClipboard.Mode.Selection) == "Samira"
    assert board.mimeData(QClipboard.Mode.Selection).hasFormat(HINT)
    guard.take_back()
    assert board.text(QClipboard.Mode.Selection) == ""


def test_pictures_and_other_kinds_pass_unchanged() -> None:
    data = QMimeData()
    data.setData("application/x-something", b"\x00\x01")
    made = marked(data)
    assert bytes(made.data("application/x-something").data()) == b"\x00\x01"
    assert made.hasFormat(HINT)


def test_windows_is_asked_to_keep_no_history(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counsel_app.gui.clipboard.sys.platform", "win32")
    formats = marked(QMimeData()).formats()
    assert [name for name in formats if "CanIncludeInClipboardHistory" in name]
    assert [name for name in formats if "CanUploadToCloudClipboard" in name]
