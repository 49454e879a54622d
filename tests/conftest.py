"""What every test shares: Hypothesis profiles, a quiet screenless Qt, a real display."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

settings.register_profile("dev", deadline=None, max_examples=50)
settings.register_profile(
    "ci",
    # The machine that checks is slow and shared: a deadline fails on load.
    deadline=None,
    max_examples=100,
    # The same run gives the same answer; new examples are found with "slow".
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("slow", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def quiet_qt(config: pytest.Config) -> None:
    """Set what Qt would otherwise complain about; a complaint fails a test."""
    # Tests with a real window start the program as a process of its own, with
    # the environment of `real_display`; everything else needs no screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.platform.startswith("linux"):
        # Qt wants UTF-8, also on a machine that has no locale at all.
        os.environ["LC_ALL"] = "C.UTF-8"
        if not os.environ.get("XDG_RUNTIME_DIR"):
            folder = tempfile.mkdtemp(prefix="counsel-tests-")
            os.environ["XDG_RUNTIME_DIR"] = folder
            config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    # Neither the desktop's theme nor its scaling may change what a test sees.
    for name in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_FONT_DPI"):
        os.environ.pop(name, None)


def pytest_configure(config: pytest.Config) -> None:
    quiet_qt(config)


@pytest.fixture
def real_display() -> dict[str, str]:
    """The environment for a program that shows real windows, on Xvfb's screen."""
    env = dict(os.environ)
    if sys.platform.startswith("linux"):
        # No display is a failure, not a skip: a skipped window test proves nothing.
        assert env.get("DISPLAY"), "no Xvfb: python3 packaging/bootstrap.py test installs it"
        env["QT_QPA_PLATFORM"] = "xcb"
    else:
        env.pop("QT_QPA_PLATFORM")
    return env


@pytest.fixture
def shots() -> Path:
    """The folder for one picture of every screen, kept for looking at."""
    folder = ROOT / "test-output" / "screens"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
