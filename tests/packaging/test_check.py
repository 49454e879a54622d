from __future__ import annotations

import sys

import pytest

from tests.packaging import load

check = load("check")


def outcome(name: str, code: int) -> object:
    return check.Outcome(check.Check(name, ("true",)), code, 1.0)


def test_the_closing_sentence_names_what_was_wrong() -> None:
    sentence = check.closing_sentence([outcome("style", 1), outcome("types", 0)])
    assert sentence == "1 of 2 checks found something: style."


def test_the_closing_sentence_says_when_all_is_well() -> None:
    assert "Everything is in order" in check.closing_sentence([outcome("style", 0)])


@pytest.mark.parametrize("code", [0, 3])
def test_the_exit_code_of_a_check_is_kept(code: int) -> None:
    command = (sys.executable, "-c", f"raise SystemExit({code})")
    assert check.carry_out(check.Check("any", command), {}).exit_code == code


def test_slow_tests_are_left_out_unless_asked_for() -> None:
    quick, slow = check.test_checks(slow=False)[0], check.test_checks(slow=True)[0]
    assert "not slow" in quick.command
    assert "not slow" not in slow.command


def test_full_coverage_is_demanded_where_a_missed_branch_hurts() -> None:
    gate = check.test_checks(slow=False)[-1]
    assert "--fail-under=100" in gate.command
    include = next(part for part in gate.command if part.startswith("--include="))
    for layer in ("domain", "usecases", "sync"):
        assert f"counsel_app/{layer}/*" in include
