"""Proves what sleep and screen lock set off, on a real bus."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux"):
    pytest.skip("D-Bus is Linux's", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection

from counsel_app.gui.lock_signals_linux import SCREEN_SAVERS, DesktopBuses, session_path
from tests.system.desktop_session import desktop_session
from tests.system.logind import Logind, logind, screen_saver

NAME = "counsel-test"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with desktop_session(bare=True) as session:
        yield session.address


@pytest.fixture
def bus(address: str) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(address, NAME)
    QDBusConnection.disconnectFromBus(NAME)


@pytest.fixture
def machine(address: str) -> Iterator[Logind]:
    with logind(address) as made:
        yield made


class Counter:
    """Counts how often locking was wanted."""

    def __init__(self, buses: DesktopBuses) -> None:
        self.count = 0
        buses.lock_wanted.connect(self._more)

    def _more(self) -> None:
        self.count += 1


def test_the_machine_waits_with_sleep_until_the_file_is_closed(
    qtbot: QtBot, bus: QDBusConnection, machine: Logind
) -> None:
    buses = DesktopBuses()
    wanted = Counter(buses)
    assert buses.listen_to_logind(bus)
    qtbot.waitUntil(lambda: buses.holds_brake)
    assert machine.asked == [("sleep", "Counsel", "Locks the case file", "delay")]
    assert machine.brakes_on() == 1
    machine.sleeps()
    qtbot.waitUntil(lambda: wanted.count == 1)
    assert machine.brakes_on() == 1
    buses.let_sleep()
    qtbot.waitUntil(lambda: machine.brakes_on() == 0)


def test_after_waking_the_next_sleep_waits_again(
    qtbot: QtBot, bus: QDBusConnection, machine: Logind
) -> None:
    buses = DesktopBuses()
    wanted = Counter(buses)
    buses.listen_to_logind(bus)
    qtbot.waitUntil(lambda: buses.holds_brake)
    machine.sleeps()
    qtbot.waitUntil(lambda: wanted.count == 1)
    buses.let_sleep()
    machine.wakes()
    qtbot.waitUntil(lambda: buses.holds_brake)
    assert (len(machine.asked), machine.brakes_on(), wanted.count) == (2, 1, 2)


def test_locking_by_hand_does_not_let_go_of_the_brake(
    qtbot: QtBot, bus: QDBusConnection, machine: Logind
) -> None:
    buses = DesktopBuses()
    buses.listen_to_logind(bus)
    qtbot.waitUntil(lambda: buses.holds_brake)
    buses.let_sleep()
    assert buses.holds_brake


def test_without_a_brake_sleep_locks_all_the_same(
    qtbot: QtBot, bus: QDBusConnection, address: str
) -> None:
    with logind(address, gives_brakes=False) as machine:
        buses = DesktopBuses()
        wanted = Counter(buses)
        buses.listen_to_logind(bus)
        qtbot.waitUntil(lambda: buses._asking is None)
        assert not buses.holds_brake
        machine.sleeps()
        qtbot.waitUntil(lambda: wanted.count == 1)


def test_ones_own_session_being_locked_locks_and_that_of_others_does_not(
    qtbot: QtBot, bus: QDBusConnection, machine: Logind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "3")
    buses = DesktopBuses()
    wanted = Counter(buses)
    buses.listen_to_logind(bus)
    machine.locks("_34")
    machine.locks("_33")
    qtbot.waitUntil(lambda: wanted.count > 0)
    assert wanted.count == 1


def test_where_nobody_says_which_session_it_is_every_lock_counts(
    qtbot: QtBot, bus: QDBusConnection, machine: Logind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    buses = DesktopBuses()
    wanted = Counter(buses)
    buses.listen_to_logind(bus)
    machine.locks("c2")
    qtbot.waitUntil(lambda: wanted.count == 1)


@pytest.mark.parametrize("interface", SCREEN_SAVERS)
def test_a_screen_saver_that_comes_locks_and_one_that_goes_does_not(
    qtbot: QtBot, bus: QDBusConnection, address: str, interface: str
) -> None:
    buses = DesktopBuses()
    wanted = Counter(buses)
    assert buses.listen_to_screen_savers(bus)
    screen_saver(address, interface, is_active=False)
    screen_saver(address, interface, is_active=True)
    qtbot.waitUntil(lambda: wanted.count > 0)
    assert wanted.count == 1


def test_without_a_bus_there_is_nothing_to_listen_to(qtbot: QtBot) -> None:
    nowhere = QDBusConnection("no such bus")
    buses = DesktopBuses()
    assert not buses.listen_to_logind(nowhere)
    assert not buses.listen_to_screen_savers(nowhere)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("", ""),
        ("3", "/org/freedesktop/login1/session/_33"),
        ("12", "/org/freedesktop/login1/session/_312"),
        ("c2", "/org/freedesktop/login1/session/c2"),
        ("a-b", "/org/freedesktop/login1/session/a_2db"),
    ],
)
def test_the_session_is_found_as_logind_writes_it(
    monkeypatch: pytest.MonkeyPatch, name: str, path: str
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", name)
    assert session_path() == path
