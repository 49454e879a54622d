"""Proves on a real bus what a Linux desktop is told, and that a click brings the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux"):
    pytest.skip("D-Bus is Linux's", allow_module_level=True)

from jeepney.io.blocking import open_dbus_connection

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n
from counsel_app.gui.desktop_notices import DesktopNotices, Words
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notices_linux import BusWords
from tests import example_case
from tests.opening import open_again
from tests.system.desktop_session import DesktopSession, desktop_session
from tests.system.notifications import Notifications, notifications

DUE = "A deadline is due today."


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    with desktop_session(bare=True) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made


@pytest.fixture
def desktop(session: DesktopSession) -> Iterator[Notifications]:
    with notifications(session.address) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def words(window: QWidget, session: DesktopSession) -> BusWords:
    return BusWords(window, opener=partial(open_dbus_connection, session.address))


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_what_reaches_the_desktop_names_nobody_in_any_language(
    qtbot: QtBot, qapp: QApplication, jobs: Jobs, clock: FixedClock, tmp_path: Path,
    window: QWidget, desktop: Notifications, language: str,
) -> None:  # fmt: skip
    i18n.set_language(qapp, language)
    vault = example_case.new_vault(tmp_path / "anna", clock=clock)
    case = example_case.add_case(vault, clock=clock)
    title = "Widerspruch beim Jobcenter"
    example_case.add_deadline(vault, case.id, clock=clock, title=title, due_on=clock.today())
    vault.close()
    jobs.open_vault(lambda: open_again(tmp_path / "anna", example_case.PASSPHRASE))
    notices = DesktopNotices(window, jobs=jobs, today=clock.today, is_wanted=lambda: True)
    notices.look()
    qtbot.waitUntil(lambda: bool(desktop.asked))
    sentence = QApplication.translate("Notices", DUE)
    actions = ["default", QApplication.translate("Notices", "Open Counsel")]
    hints = {"desktop-entry": ("s", "counsel")}
    # All that leaves the program, to the letter.
    everything = ("Counsel", 0, "counsel", "Counsel", sentence, actions, hints, -1)
    assert desktop.asked == [("susssasa{sv}i", everything)]
    assert (sentence == DUE) == (language == "en")


def test_a_click_brings_a_window_that_was_put_away_and_takes_the_words_back(
    qtbot: QtBot, window: QWidget, desktop: Notifications
) -> None:
    window.showMinimized()
    shown = Words(window)
    shown.show(DUE)
    qtbot.waitUntil(lambda: len(desktop.asked) == 1)
    assert window.isMinimized()
    # Another program's words have other numbers.
    desktop.is_clicked(77)
    desktop.is_clicked(1)
    qtbot.waitUntil(lambda: not window.isMinimized())
    qtbot.waitUntil(lambda: desktop.closed == [1])


def test_words_go_when_somebody_looks_at_the_window_and_not_while_it_is_put_away(
    qtbot: QtBot, window: QWidget, desktop: Notifications
) -> None:
    shown = Words(window)
    shown.show(DUE)
    shown.show("Changes have arrived.")
    qtbot.waitUntil(lambda: len(desktop.asked) == 2)
    window.showMinimized()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    shown.show(DUE)
    qtbot.waitUntil(lambda: len(desktop.asked) == 3)
    assert not desktop.closed
    window.showNormal()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: {1, 2} <= set(desktop.closed))


def test_words_taken_back_before_the_desktop_has_answered_go_once_it_has(
    qtbot: QtBot, words: BusWords, desktop: Notifications
) -> None:
    heard: list[str] = []
    words.unheard.connect(heard.append)
    words.say(DUE)
    words.take_back()
    qtbot.waitUntil(lambda: desktop.closed == [1])
    assert heard == []


def test_words_that_somebody_has_closed_are_not_taken_back_and_not_clicked(
    qtbot: QtBot, words: BusWords, desktop: Notifications
) -> None:
    clicks: list[str] = []
    words.clicked.connect(lambda: clicks.append("click"))
    words.say(DUE)
    words.say("Changes have arrived.")
    qtbot.waitUntil(lambda: len(desktop.asked) == 2)
    desktop.is_gone(1)
    desktop.is_clicked(1)
    desktop.is_clicked(2)
    qtbot.waitUntil(lambda: clicks == ["click"])
    words.take_back()
    qtbot.waitUntil(lambda: desktop.closed == [2])


def test_a_desktop_that_shows_no_words_leaves_them_to_the_tray(
    qtbot: QtBot, words: BusWords
) -> None:
    with qtbot.waitSignal(words.unheard) as unheard:
        words.say(DUE)
    assert unheard.args == [DUE]


def test_without_a_bus_the_tray_is_asked_and_without_a_tray_nothing_happens(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    shown = Words(window)
    shown.show(DUE)
    assert shown.findChild(QSystemTrayIcon) is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    shown.show(DUE)
    assert shown.findChild(QSystemTrayIcon) is None


def test_a_bus_that_goes_is_looked_for_again(
    qtbot: QtBot, words: BusWords, session: DesktopSession, desktop: Notifications
) -> None:
    words.say(DUE)
    qtbot.waitUntil(lambda: bool(words._shown))
    session.kill_bus()
    with qtbot.waitSignal(words.unheard) as unheard:
        # Whoever notices first, the sentence is left to the tray.
        words.say("Changes have arrived.")
    assert unheard.args == ["Changes have arrived."]
    words.take_back()
    with qtbot.waitSignal(words.unheard):
        words.say(DUE)
