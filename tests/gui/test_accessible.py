"""What screen readers are told: answers that hold on to no widget."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget
from counsel_app.gui import accessible

app = QApplication([])
accessible.install()
QAccessible.setActive(True)
for _ in range(20):
    window = QWidget()
    layout = QVBoxLayout(window)
    for make in (QPushButton, QComboBox, QWidget, QLabel) * 5:
        layout.addWidget(make())
    window.show()
    app.processEvents()
    for widget in window.findChildren(QWidget):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told is None or told.object() is widget
    del widget, told, layout
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
print("closed")
"""


def test_windows_that_a_screen_reader_heard_close_without_a_fault() -> None:
    """Qt asks while a widget is being made; an answer that kept it freed its memory twice.

    Glibc is asked to look at each block: otherwise the fault shows much later.
    """
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    if sys.platform == "linux":
        env |= {"LD_PRELOAD": "libc_malloc_debug.so.0", "MALLOC_CHECK_": "3"}
    done = subprocess.run(
        [sys.executable, "-c", WINDOWS],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=env,
    )
    assert (done.returncode, done.stdout) == (0, "closed\n"), done.stderr
