"""``memory``: the program with 10,000 cases open and scrolled, against a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Final

from counsel_app.usecases.demo import DEMO_PASSPHRASE
from tests.bench.large import large_profile
from tests.bench.measure import Result

GOAL: Final = 2.0
_RUNS: Final = 3

# Both show a window, let it come to rest and say what is resident then.
_RESIDENT = """
def resident():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            print(int(line.split()[1]) / 1024)
"""

_BARE = (
    _RESIDENT
    + """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLineEdit())
window.resize(1366, 768)
window.show()
for _ in range(20):
    app.processEvents()
resident()
"""
)

_OURS = (
    _RESIDENT
    + """
import sys
from pathlib import Path
from tests.bench.window import window_on
with window_on(Path(sys.argv[1]), sys.argv[2]) as window:
    page = window.shell.page("cases")
    bar = page.table.verticalScrollBar()
    for share in range(101):
        bar.setValue(bar.maximum() * share // 100)
        page.table.viewport().repaint()
        window.settle()
    resident()
"""
)


def measure() -> Result:
    """Whole processes in turn; what is resident, in MiB."""
    with tempfile.TemporaryDirectory() as name:
        profile = large_profile(Path(name))
        ours, limit = [], []
        for _ in range(_RUNS):
            ours.append(_run(_OURS, str(profile), DEMO_PASSPHRASE))
            limit.append(_run(_BARE))
    return Result(
        name="memory",
        goal=GOAL,
        ours_s=median(ours),
        limit_s=median(limit),
        unit="mib",
        against="a bare PySide6 window with one field",
    )


def _run(script: str, *arguments: str) -> float:
    environment = dict(os.environ)
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        check=True,
        env=environment,
        capture_output=True,
        text=True,
    )
    return float(done.stdout.split()[-1])
