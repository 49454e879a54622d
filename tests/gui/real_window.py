"""Runs a file of tests in a process of its own before a real X server."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def passes(cases: str, *, least: int, env: Mapping[str, str]) -> None:
    """Whether every test in the file ``cases`` passes, ``least`` of them or more."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--no-xvfb", "-p", "no:cacheprovider", cases],
        cwd=ROOT,
        env=dict(env),
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    counted = re.search(r"(\d+) passed", done.stdout)
    assert counted is not None
    assert int(counted.group(1)) >= least
