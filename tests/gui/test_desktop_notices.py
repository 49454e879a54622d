"""Proves that the desktop hears of what is due and what came, once, and of nobody."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui.desktop_notices import DesktopNotices, Words
from counsel_app.gui.jobs import Jobs
from counsel_app.usecases import notices
from counsel_app.usecases.notices import Notices

DUE, CAME = "A deadline is due today.", "Changes have arrived."


class Desktop:
    """A window that is in front or not, a file that says what is there, and what was said."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
        self.qtbot, self.jobs = qtbot, jobs
        self.said: list[str] = []
        self.is_wanted = self.is_in_front = False
        self.day = date(2026, 11, 20)
        self.there = Notices(due=0, packages=frozenset())
        self.window = QWidget()
        qtbot.addWidget(self.window)
        monkeypatch.setattr(self.window, "isActiveWindow", lambda: self.is_in_front)
        monkeypatch.setattr(notices, "look", lambda _vault, today: self.there)  # noqa: ARG005
        jobs.open_vault(_Chest)
        self.notices = DesktopNotices(
            self.window,
            jobs=jobs,
            today=lambda: self.day,
            is_wanted=lambda: self.is_wanted,
            show=self.said.append,
        )
        self.is_wanted = True

    def look(self, *, due: int = 0, packages: int = 0) -> list[str]:
        """What is said when there is this much."""
        self.said.clear()
        self.there = Notices(due=due, packages=frozenset(("d", seq) for seq in range(packages)))
        self.notices.look()
        self.qtbot.waitUntil(lambda: not self.jobs.under_way)
        return list(self.said)


class _Chest:
    def close(self) -> None:
        pass


@pytest.fixture(autouse=True)
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """Linux's way, and the desktop of whoever tests, has tests of its own."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def desktop(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    return Desktop(qtbot, jobs, monkeypatch)


def test_a_deadline_is_told_once_a_day(desktop: Desktop) -> None:
    assert desktop.look(due=2) == [DUE]
    assert desktop.look(due=3) == []
    desktop.day = date(2026, 11, 21)
    assert desktop.look(due=1) == [DUE]


def test_changes_are_told_when_more_lie_there_than_before(desktop: Desktop) -> None:
    assert desktop.look(packages=2) == []
    assert desktop.look(packages=3) == [CAME]
    assert desktop.look(packages=3) == []
    assert desktop.look(packages=1) == []


def test_whoever_looks_at_the_window_is_told_nothing(desktop: Desktop) -> None:
    desktop.look()
    desktop.is_in_front = True
    assert desktop.look(due=1, packages=1) == []
    desktop.is_in_front = False
    assert desktop.look(due=1, packages=1) == [DUE]


def test_nothing_is_asked_while_nobody_wants_it_and_what_came_meanwhile_is_no_news(
    desktop: Desktop,
) -> None:
    desktop.look()
    desktop.is_wanted = False
    assert desktop.look(due=1, packages=5) == []
    desktop.is_wanted = True
    assert desktop.look(packages=5) == []


def test_the_sentence_goes_to_the_desktop_and_its_sign_goes_when_somebody_looks(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _self, title, words, _icon: told.append((title, words)),
    )
    # Without a desktop there is no place where the sign could stand.
    signs: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: signs.append("shown"))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda _self: signs.append("hidden"))
    window = QWidget()
    qtbot.addWidget(window)
    Words(window).show(DUE)
    assert told == [("Counsel", DUE)]
    assert signs == ["shown"]
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert signs == ["shown", "hidden"]


def test_a_desktop_that_shows_none_is_left_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window = QWidget()
    qtbot.addWidget(window)
    tray = Words(window)
    tray.show(DUE)
    assert tray.findChild(QSystemTrayIcon) is None
