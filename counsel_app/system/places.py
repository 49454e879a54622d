"""Where files lie on this machine, and where the program itself lies."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import platformdirs

CURRENT: Final = "current"
"""Names the version in use, in the folder that holds the versions of an unpacked program."""
PORTABLE: Final = "portable.txt"
"""Lies beside it on a stick: case file and settings stay there, nothing on the computer."""


def versions_folder() -> Path | None:
    """The folder with the versions of an unpacked program; None for every other installation."""
    if not getattr(sys, "frozen", False):
        return None
    root = Path(sys.executable).resolve().parent.parent
    return root if (root / CURRENT).is_file() else None


def stick_folder() -> Path | None:
    """That folder where the program is carried along on a stick."""
    root = versions_folder()
    return root if root is not None and (root / PORTABLE).is_file() else None


def default_profile() -> Path:
    """The folder of the case file when none is named."""
    stick = stick_folder()
    if stick is not None:
        return stick / "profile"
    return Path(platformdirs.user_data_dir("Counsel", appauthor=False, roaming=False))


def preference_file() -> Path:
    """Where language, theme and text size are kept."""
    stick = stick_folder()
    if stick is not None:
        return stick / "settings" / "preferences.txt"
    return Path(platformdirs.user_config_dir("Counsel", appauthor=False)) / "preferences.txt"


def log_folder() -> Path:
    """Where redacted error reports are kept."""
    stick = stick_folder()
    if stick is not None:
        return stick / "settings" / "reports"
    return Path(platformdirs.user_log_dir("Counsel", appauthor=False))
