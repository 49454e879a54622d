"""``start``: from nothing to a window that takes the passphrase, against a bare one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from counsel_app.usecases.demo import make_demo
from tests.bench.measure import Result, alternate
from tests.profiles import CHEAP, new_clock

GOAL = 1.8

# Both end as soon as the window has been painted and its field has the focus:
# that is when a person can type. Nobody waits for the windows to be taken apart.
_BARE = """
import os
import sys
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
window = QMainWindow()
field = QLineEdit()
window.setCentralWidget(field)
window.resize(1366, 768)
window.show()
field.setFocus()
def look():
    if window.windowHandle().isExposed() and field.isVisible():
        os._exit(0)
timer = QTimer()
timer.timeout.connect(look)
timer.start(1)
app.exec()
"""

_OURS = """
import os
import sys
from pathlib import Path
from counsel_app.system.memory import leave_garbage
leave_garbage()
from PySide6.QtWidgets import QLineEdit
from PySide6.QtCore import QTimer
from counsel_app.app import compose
folder = Path(sys.argv[1])
application = compose(
    folder / "first", preferences=folder / "preferences.toml", reports=folder / "reports"
)
window = application.shell
def look():
    fields = [field for field in window.findChildren(QLineEdit) if field.isVisible()]
    if window.windowHandle().isExposed() and fields and fields[0].isEnabled():
        os._exit(0)
timer = QTimer()
timer.timeout.connect(look)
timer.start(1)
application.run()
"""


def measure() -> Result:
    """Whole processes, as a person waits for them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_demo(folder, clock=new_clock(), cost=CHEAP)
        ours, limit = alternate(
            lambda: _run(_OURS, name), lambda: _run(_BARE, name), runs=9, warm_up=2
        )
    return Result(
        name="start",
        goal=GOAL,
        ours_s=ours,
        limit_s=limit,
        against="a bare PySide6 window with one field, process start to painted",
    )


def _run(script: str, folder: str) -> None:
    # An installed program is compiled; one that may not write its bytecode
    # would measure the compiler.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    subprocess.run(
        [sys.executable, "-c", script, folder],
        check=True,
        env=environment,
        stderr=subprocess.DEVNULL,
    )
