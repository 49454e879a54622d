"""Proves which of Windows' messages lock, with the structure that Windows passes."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.gui.lock_signals_windows import WindowsMessages

KIND = b"windows_generic_MSG"


@pytest.mark.parametrize(
    ("message", "word", "locks"),
    [
        (0x0218, 4, True),  # going to sleep
        (0x0218, 18, True),  # has slept
        (0x0218, 10, False),  # the battery's state changed
        (0x02B1, 7, True),  # the screen was locked
        (0x02B1, 2, True),  # another person took the screen
        (0x02B1, 4, True),  # the remote desktop was left
        (0x02B1, 8, False),  # the screen was unlocked
        (0x0100, 7, False),  # a key
    ],
)
def test_sleep_and_a_locked_screen_lock_and_other_messages_do_not(
    qtbot: QtBot, message: int, word: int, locks: bool
) -> None:
    told = wintypes.MSG()
    told.message, told.wParam = message, word
    filtering = WindowsMessages()
    wanted: list[bool] = []
    filtering.sender.lock_wanted.connect(lambda: wanted.append(True))
    assert filtering.nativeEventFilter(KIND, ctypes.addressof(told)) == (False, 0)
    assert bool(wanted) is locks


def test_messages_of_other_systems_are_not_read(qtbot: QtBot) -> None:
    assert WindowsMessages().nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
