from __future__ import annotations

import os
import sys
from pathlib import Path

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


def test_slow_tests_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    for quick, slow in zip(
        check.tests(slow=False, scratch=tmp_path),
        check.tests(slow=True, scratch=tmp_path),
        strict=True,
    ):
        assert "not slow" in quick.command
        assert "not slow" not in slow.command


def test_both_halves_together_are_all_tests(tmp_path: Path) -> None:
    windows, others = check.tests(slow=False, scratch=tmp_path)
    assert windows.command[-1] == check.WINDOWS
    assert others.command[-2:] == ("tests", f"--ignore={check.WINDOWS}")
    assert (check.ROOT / check.WINDOWS).is_dir()


@pytest.mark.parametrize(("first", "second"), [(0, 0), (0, 3), (4, 0)])
def test_two_checks_side_by_side_both_count_and_both_are_heard(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], first: int, second: int
) -> None:
    one, two = (
        check.Check(name, (sys.executable, "-c", f"print('says {name}'); raise SystemExit({code})"))
        for name, code in (("one", first), ("two", second))
    )
    outcomes = check.carry_out_together(one, two, dict(os.environ), scratch=tmp_path)
    assert [one.exit_code for one in outcomes] == [first, second]
    said = capfd.readouterr().out
    assert "says one" in said
    assert "says two" in said


def test_full_coverage_is_demanded_where_a_missed_branch_hurts() -> None:
    gate = check.coverage_checks()[-1]
    assert "--fail-under=100" in gate.command
    include = next(part for part in gate.command if part.startswith("--include="))
    for layer in ("domain", "usecases", "sync"):
        assert f"counsel_app/{layer}/*" in include
