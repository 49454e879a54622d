"""What is wrong in the lists, rules and guides, all of it at once."""

from __future__ import annotations

from pathlib import Path

from counsel_app.domain.caseload import shipped_ratios
from counsel_app.domain.codes import read_own_codes, shipped_problems
from counsel_app.domain.guides import read_own_guides, shipped_guide_problems
from counsel_app.domain.letter_reading import shipped_letter_problems
from counsel_app.domain.matching_rules import shipped_matching_rules
from counsel_app.domain.problems import Problem
from counsel_app.domain.rule_file import shipped_rule_problems
from counsel_app.usecases.own_lists import own_codes_folder, own_guides_folder


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
