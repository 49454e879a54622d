"""Start a worker, kill it without warning, and say what it had promised."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def killed(
    work: str,
    folder: Path,
    share: Path,
    *,
    after: float,
    at_least: int = 0,
    worker_module: str = "tests.faults.worker",
) -> list[str]:
    """Let ``work`` of the worker run and kill -9 it ``after`` seconds.

    It is given the time for ``at_least`` promises first. Returns its promises.
    """
    worker = subprocess.Popen(
        [sys.executable, "-m", worker_module, work, str(folder), str(share)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == "go\n"
    said = [worker.stdout.readline().strip() for _ in range(at_least)]
    time.sleep(after)
    worker.send_signal(signal.SIGKILL)
    said += worker.stdout.read().splitlines()
    worker.stdout.close()
    # A short work may have ended by itself; nothing else may have ended it.
    assert worker.wait() in (-signal.SIGKILL, 0)
    return said
