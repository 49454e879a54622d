"""Proves that sleep is noticed afterwards by the clocks alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.gui.lock_signals import SLEPT_SECONDS, LockSignals, SleepClock, has_session_bus


@dataclass
class Clocks:
    wall: float = 1_000_000.0
    steady: float = 50.0

    def go(self, seconds: float, *, asleep: float = 0.0) -> None:
        """Time passes; in sleep the steady clock stands still."""
        self.wall += seconds + asleep
        self.steady += seconds


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    made = Clocks()
    monkeypatch.setattr("counsel_app.gui.lock_signals.time.time", lambda: made.wall)
    monkeypatch.setattr("counsel_app.gui.lock_signals.time.monotonic", lambda: made.steady)
    return made


@pytest.fixture
def slept(qtbot: QtBot, clocks: Clocks) -> tuple[SleepClock, list[bool]]:
    clock = SleepClock()
    clock.start()
    found: list[bool] = []
    clock.slept.connect(lambda: found.append(True))
    return clock, found


def test_waking_after_an_hour_is_noticed_once(
    clocks: Clocks, slept: tuple[SleepClock, list[bool]]
) -> None:
    clock, found = slept
    clocks.go(1, asleep=3600)
    clock.look()
    clocks.go(1)
    clock.look()
    assert found == [True]


def test_where_the_steady_clock_goes_on_in_sleep_a_late_look_tells(
    clocks: Clocks, slept: tuple[SleepClock, list[bool]]
) -> None:
    clock, found = slept
    clocks.go(3600)
    clock.look()
    assert found == [True]


def test_a_working_day_and_a_busy_machine_are_no_sleep(
    clocks: Clocks, slept: tuple[SleepClock, list[bool]]
) -> None:
    clock, found = slept
    for _second in range(3600):
        clocks.go(1, asleep=0.001)
        clock.look()
    clocks.go(SLEPT_SECONDS - 1)
    clock.look()
    assert found == []


def test_a_clock_set_back_is_no_sleep(clocks: Clocks, slept: tuple[SleepClock, list[bool]]) -> None:
    clock, found = slept
    clocks.go(1, asleep=-365 * 86_400)
    clock.look()
    clocks.go(1)
    clock.look()
    assert found == []


def test_the_clocks_are_asked_even_where_there_is_no_bus(
    qtbot: QtBot, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    signals = LockSignals()
    signals.start()
    with qtbot.waitSignal(signals.lock_wanted, timeout=30_000):
        clocks.go(1, asleep=3600)
    signals.locked()


def test_no_bus_is_started_by_asking_for_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert not has_session_bus()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not has_session_bus()
    (tmp_path / "bus").touch()
    assert has_session_bus()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/somewhere")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert has_session_bus()
