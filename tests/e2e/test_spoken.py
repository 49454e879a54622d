"""The pages as a screen reader is told them, in a process of their own.

Once a screen reader has listened, Qt may stop with a fault when another window
begins later in the same process; the other tests shall not depend on that.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PAGES = Path(__file__).with_name("spoken_pages.py")


def test_every_page_of_every_role_can_be_heard_and_reached(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider",
         f"--basetemp={tmp_path / 'own'}", str(PAGES)],
        capture_output=True, text=True, check=False, timeout=280, cwd=PAGES.parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
