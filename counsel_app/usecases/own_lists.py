"""What an organisation adds to the shipped lists and guides, in files beside the case file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from counsel_app.domain.caseload import shipped_ratios
from counsel_app.domain.codes import read_own_codes, shipped_problems, use_own_codes
from counsel_app.domain.guides import read_own_guides, shipped_guide_problems
from counsel_app.domain.letter_reading import shipped_letter_problems
from counsel_app.domain.matching_rules import shipped_matching_rules
from counsel_app.domain.problems import Problem
from counsel_app.domain.rule_file import shipped_rule_problems

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


def list_problems(profile: Path | None = None) -> list[Problem]:
    """What is wrong in all shipped data files and in a profile's own.

    All of it at once, for whoever looks after the installation.
    """
    found = [
        *shipped_problems(),
        *shipped_rule_problems(),
        *shipped_guide_problems(),
        *shipped_letter_problems(),
        *shipped_ratios()[1],
        *shipped_matching_rules()[1],
    ]
    if profile is not None:
        found += read_own_codes(own_codes_folder(profile))[1]
        found += read_own_guides(own_guides_folder(profile))[1]
    return found
