"""One command that checks everything: style, types, layers, tests, coverage.

    .venv/bin/python packaging/check.py           all checks, all tests but the slow ones
    .venv/bin/python packaging/check.py --slow    with long fault campaigns and benches
    .venv/bin/python packaging/check.py --fast    without tests, for while you work

It goes through to the end and lists at the end what was wrong, so that one
run is enough to know. ``packaging/bootstrap.py test`` calls it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Two halves that take about as long: the smallest machine that checks has two
# cores. Each has a screen of its own.
WINDOWS = "tests/gui"

# Here a missed branch is a wrong date, a leaked field or a lost note.
FULLY_COVERED = ("counsel_app/domain/*", "counsel_app/usecases/*", "counsel_app/sync/*")


@dataclass(frozen=True)
class Check:
    """One thing to check: what it is called, and the command that does it."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What came of one check."""

    check: Check
    exit_code: int
    seconds: float


def tool(name: str) -> str:
    """The program of that name beside the Python that runs this file."""
    found = shutil.which(name, path=sysconfig.get_path("scripts"))
    if found is None:
        sys.exit(
            f"{name} is not installed beside {sys.executable}. "
            "Set up with: python3 packaging/bootstrap.py test"
        )
    return found


def static_checks() -> list[Check]:
    """What can be said without running the program."""
    return [
        Check("style (ruff check)", (tool("ruff"), "check", "--quiet")),
        Check("format (ruff format)", (tool("ruff"), "format", "--check", "--quiet")),
        Check("layers (import-linter)", (tool("lint-imports"), "--no-cache")),
        Check(
            "translations (Qt Linguist)", (sys.executable, "packaging/translations.py", "--check")
        ),
        Check("types (mypy)", (tool("mypy"), "--no-error-summary")),
    ]


def tests(*, slow: bool, scratch: Path) -> tuple[Check, Check]:
    """The tests of windows and all others, to be run side by side.

    Each has a folder of its own below ``scratch``: pytest tidies up older
    ones, which the other half may be using.
    """
    python = sys.executable
    pytest = [python, "-m", "coverage", "run", "-m", "pytest", "-q", "--durations=10"]
    if not slow:
        pytest += ["-m", "not slow"]
    windows = (*pytest, f"--basetemp={scratch / 'windows'}", "-o", "cache_dir=.pytest_cache/gui")
    others = (*pytest, f"--basetemp={scratch / 'others'}", "tests", f"--ignore={WINDOWS}")
    return (
        Check("tests of windows (pytest)", (*windows, WINDOWS)),
        Check("all other tests (pytest)", others),
    )


def coverage_checks() -> list[Check]:
    """What the tests must have reached."""
    python = sys.executable
    include = ",".join(FULLY_COVERED)
    return [
        Check("gather coverage", (python, "-m", "coverage", "combine", "-q")),
        Check(
            "coverage of domain, usecases and sync is complete",
            (python, "-m", "coverage", "report", "--fail-under=100", f"--include={include}"),
        ),
    ]


def check_environment(environ: dict[str, str], *, slow: bool, scratch: str) -> dict[str, str]:
    """The environment of the checks: the same on every machine."""
    env = dict(environ)
    env["PYTHONUTF8"] = "1"
    env["HYPOTHESIS_PROFILE"] = "slow" if slow else "ci"
    # Qt complains, and a complaint fails a test, when there is no such folder.
    env.setdefault("XDG_RUNTIME_DIR", scratch)
    return env


def carry_out(check: Check, env: dict[str, str]) -> Outcome:
    """Run one check, its output streaming."""
    print(f"--- {check.name}", flush=True)
    started = time.monotonic()
    code = subprocess.run(check.command, cwd=ROOT, env=env, check=False).returncode
    seconds = time.monotonic() - started
    print(f"    {'good' if code == 0 else 'WRONG'} ({seconds:.0f} s)", flush=True)
    return Outcome(check, code, seconds)


def carry_out_together(
    first: Check, second: Check, env: dict[str, str], *, scratch: Path
) -> list[Outcome]:
    """Run both at once; the output of the second is shown when the first is through."""
    kept = scratch / "second.txt"
    started = time.monotonic()
    print(f"    meanwhile: {second.name}, whose words follow below", flush=True)
    with kept.open("wb") as words:
        beside = subprocess.Popen(
            second.command, cwd=ROOT, env=env, stdout=words, stderr=subprocess.STDOUT
        )
        try:
            done = carry_out(first, env)
            code = beside.wait()
        finally:
            beside.kill()
    seconds = time.monotonic() - started
    print(f"--- {second.name}", flush=True)
    sys.stdout.write(kept.read_text(encoding="utf-8", errors="replace"))
    print(f"    {'good' if code == 0 else 'WRONG'} (within {seconds:.0f} s)", flush=True)
    return [done, Outcome(second, code, max(seconds - done.seconds, 0))]


def closing_sentence(outcomes: list[Outcome]) -> str:
    """What was wrong, or that nothing was."""
    total = sum(outcome.seconds for outcome in outcomes)
    wrong = [outcome.check.name for outcome in outcomes if outcome.exit_code != 0]
    if not wrong:
        return f"Everything is in order ({len(outcomes)} checks, {total:.0f} s)."
    return f"{len(wrong)} of {len(outcomes)} checks found something: {'; '.join(wrong)}."


def main(arguments: list[str]) -> int:
    """Carry out the checks; 0 when nothing was wrong."""
    parser = argparse.ArgumentParser(prog="check.py", description="Check everything.")
    pace = parser.add_mutually_exclusive_group()
    pace.add_argument("--fast", action="store_true", help="without the tests")
    pace.add_argument("--slow", action="store_true", help="with the slow tests too")
    chosen = parser.parse_args(arguments)

    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        place.chmod(0o700)
        env = check_environment(dict(os.environ), slow=chosen.slow, scratch=scratch)
        outcomes = [carry_out(check, env) for check in static_checks()]
        if not chosen.fast:
            windows, others = tests(slow=chosen.slow, scratch=place)
            outcomes += carry_out_together(windows, others, env, scratch=place)
            outcomes += [carry_out(check, env) for check in coverage_checks()]
    print(closing_sentence(outcomes), flush=True)
    return 1 if any(outcome.exit_code for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
