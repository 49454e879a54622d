"""One program and one person who hears it, on a desktop bus of their own.

``dbus-run-session -- python -m tests.e2e.spoken_session ACT WHO FOLDER HOME [LANGUAGE]``
starts a window manager, the program on the file of ``WHO`` and, with the
system's Python, the act of ``reader_acts``. Ends with the act's exit code.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

SYSTEM_PYTHON: Final = "/usr/bin/python3"
"""Debian's: ``pyatspi`` is a package of the system, not of ours."""
_SPOKEN: Final = {
    # As if a screen reader ran before the program, which needs no running one then.
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    "QT_ACCESSIBILITY": "1",
    "NO_AT_BRIDGE": "0",
}


def main(act: str, who: str, folder: Path, home: Path, *language: str) -> int:
    """Play ``act``; returns its exit code, or 1 where the program fell over."""
    env = os.environ | _SPOKEN
    root = Path(__file__).resolve().parents[2]
    program = [sys.executable, "-m", "tests.e2e.program_at", str(folder / who), str(home)]
    # Without one nothing is ever the window in front.
    manager = subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL)
    shown = subprocess.Popen([*program, *language], env=env, cwd=root)
    try:
        done = subprocess.run(
            [SYSTEM_PYTHON, Path(__file__).with_name("reader_acts.py"), act, folder, home],
            env=env, cwd=root, check=False,
        )  # fmt: skip
        fell_over = shown.poll() not in (None, 0)
    finally:
        for started in (shown, manager):
            started.terminate()
            started.wait()
    reports = list((home / "reports").glob("*"))
    for report in reports:
        print(report.read_text(encoding="utf-8"), file=sys.stderr)
    return 1 if fell_over or reports else done.returncode


if __name__ == "__main__":
    _act, _who, _folder, _home, *_language = sys.argv[1:]
    sys.exit(main(_act, _who, Path(_folder), Path(_home), *_language))
