"""Where files lie on this machine."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_profile() -> Path:
    """The folder of the case file when none is named."""
    return Path(platformdirs.user_data_dir("Counsel", appauthor=False, roaming=False))


def preference_file() -> Path:
    """Where language, theme and text size are kept."""
    return Path(platformdirs.user_config_dir("Counsel", appauthor=False)) / "preferences.txt"


def log_folder() -> Path:
    """Where redacted error reports are kept."""
    return Path(platformdirs.user_log_dir("Counsel", appauthor=False))
