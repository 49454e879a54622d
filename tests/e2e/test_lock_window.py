"""Proves on a real screen that a locked window is pixel for pixel that of an empty case file."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from counsel_app.domain.clock import FixedClock
from tests import example_case
from tests.e2e.lock_acts import AT_ONCE, BEFORE, EMPTY, LOCKED, NOW

FIELD_PIXELS = 40

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X and D-Bus are Linux's"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a full and an empty profile."""
    folder = tmp_path_factory.mktemp("lock")
    clock = FixedClock(NOW)
    example_case.new_vault(folder / "empty", clock=clock).close()
    vault = example_case.new_vault(folder / "full", clock=clock)
    case = example_case.add_case(vault, clock=clock)
    example_case.add_deadline(vault, case.id, clock=clock, title="Anhörung", due_on=clock.today())
    vault.close()
    return folder


@pytest.fixture
def profile(made: Path, tmp_path: Path) -> Path:
    """Where the profiles lie one after the other: the window says the folder."""
    return tmp_path / "Counsel"


@pytest.fixture
def empty_picture(
    made: Path, profile: Path, tmp_path: Path, real_display: dict[str, str]
) -> QImage:
    shutil.copytree(made / "empty", profile)
    subprocess.run(_act("empty", profile, tmp_path), env=real_display, check=True)
    shutil.rmtree(profile)
    return QImage(str(tmp_path / EMPTY))


def _act(name: str, profile: Path, home: Path) -> list[str]:
    return [sys.executable, "-m", "tests.e2e.lock_acts", name, str(profile), str(home)]


@contextmanager
def _full_window(profile: Path, home: Path, env: dict[str, str]) -> Iterator[None]:
    """A window full of a case; at the end it was locked, unlocked and had its draft."""
    with subprocess.Popen(
        _act("full", profile, home),
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        assert window.stderr is not None
        assert window.stdout.readline() == "ready\n", window.stderr.read()
        yield
        assert window.wait(timeout=120) == 0, window.stderr.read()


def _by_key(env: dict[str, str]) -> None:
    subprocess.run(["xdotool", "key", "ctrl+l"], env=env, check=True)


def test_nothing_of_a_case_is_left_on_the_screen(
    made: Path, profile: Path, tmp_path: Path, real_display: dict[str, str], empty_picture: QImage
) -> None:
    shutil.copytree(made / "full", profile)
    with _full_window(profile, tmp_path, real_display):
        _by_key(real_display)
    _compare(tmp_path, empty_picture)


def test_sleep_leaves_as_little_and_waits_for_it(
    made: Path, profile: Path, tmp_path: Path, real_display: dict[str, str], empty_picture: QImage
) -> None:
    from tests.system.desktop_session import desktop_session
    from tests.system.logind import logind

    shutil.copytree(made / "full", profile)
    with desktop_session(bare=True) as session, logind(session.address) as machine:
        env = {**real_display, "DBUS_SYSTEM_BUS_ADDRESS": session.address}
        with _full_window(profile, tmp_path, env):
            _until(lambda: machine.brakes_on() == 1)
            machine.sleeps()
            _until(lambda: machine.brakes_on() == 0)
    _compare(tmp_path, empty_picture)


def _compare(home: Path, empty_picture: QImage) -> None:
    before, locked = QImage(str(home / BEFORE)), QImage(str(home / LOCKED))
    assert not locked.isNull()
    assert locked.size() == empty_picture.size()
    # The camera sees: before the lock the screen was another one.
    assert before != empty_picture
    assert locked == empty_picture
    # In the first moment the field may not have the focus yet, and its frame.
    assert _difference(QImage(str(home / AT_ONCE)), locked).height() <= FIELD_PIXELS


def _difference(one: QImage, other: QImage) -> QRect:
    """The smallest rectangle outside of which both are the same."""
    found = QRect()
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                found |= QRect(x, y, 1, 1)
    return found


def _until(condition: Callable[[], bool]) -> None:
    limit = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.02)
