"""What an organisation adds to the shipped lists and guides, in files beside the case file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from counsel_app.domain.codes import read_own_codes, use_own_codes
from counsel_app.domain.problems import Problem

OWN_FOLDER: Final = "own"
"""Below the profile's folder: ``own/codes/*.csv`` and ``own/guides/*.toml``. Made by
the organisation, without data of clients, readable by everyone."""


def own_codes_folder(profile: Path) -> Path:
    """Where the organisation's code lists lie."""
    return profile / OWN_FOLDER / "codes"


def own_guides_folder(profile: Path) -> Path:
    """Where the organisation's guides lie."""
    return profile / OWN_FOLDER / "guides"


def take_own_lists(profile: Path) -> list[Problem]:
    """Let every list on screen and paper hold the organisation's codes too."""
    own, problems = read_own_codes(own_codes_folder(profile))
    use_own_codes(own)
    return problems
