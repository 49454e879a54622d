from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counsel_app.store.drafts import drafts
from counsel_app.usecases.demo import Demo, demo_case_id
from tests.e2e.acts import FIRST_WORD, INTERRUPTED
from tests.e2e.test_window_job import Stage

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="xdotool types through X"),
]


def test_a_sentence_is_there_after_a_kill_in_its_midst(
    demo: Demo, tmp_path: Path, real_display: dict[str, str]
) -> None:
    line = [sys.executable, "-m", "tests.e2e.acts", "interrupted", str(demo.folder), str(tmp_path)]
    with subprocess.Popen(
        line, env=real_display, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
        # A keyboard that has the ü: else xdotool borrows a key for it, and a busy window
        # looks at that key when it was given back already.
        subprocess.run(["setxkbmap", "de"], env=real_display, check=True)
        typed = INTERRUPTED.removeprefix(FIRST_WORD)
        subprocess.run(["xdotool", "type", "--delay", "15", typed], env=real_display, check=True)
        # Not waiting for something: a kill a moment after the last key is what is tried.
        time.sleep(1.5)
        os.killpg(window.pid, signal.SIGKILL)
        assert window.wait(timeout=20) == -signal.SIGKILL
    with demo.opened("first") as vault:
        [draft] = drafts(vault)
        assert draft.key == f"consultation/{demo_case_id(vault, 'A')}"
        assert draft.values["content"] == INTERRUPTED
    Stage(demo, tmp_path).play("resumed", env=real_display)
