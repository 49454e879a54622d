from __future__ import annotations

import subprocess
import sys

_SCRIPT = """
import counsel_app.gui
from PySide6.QtCore import QCoreApplication, QObject
app = QCoreApplication([])
thing = QObject()
for _ in range(30_000):
    thing.setObjectName("x")
    thing.blockSignals(True)
print("alive")
"""


def test_the_interpreter_survives_thirty_thousand_calls_into_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr
