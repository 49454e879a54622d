"""Files come from another program's window by the mouse: X11's own protocol, no made-up event."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from counsel_app.usecases.demo import Demo

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="xdotool drags through X"),
]


def test_what_is_dragged_onto_the_window_goes_where_it_belongs_and_is_only_copied(
    demo: Demo, tmp_path: Path, real_display: dict[str, str]
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.drag_acts", demo.folder, tmp_path],
        env=real_display,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == "done\n"
