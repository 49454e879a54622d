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
from counsel_app.gui.widgets.text import Ornament, Title

app = QApplication([])
accessible.install()
QAccessible.setActive(True)
for _ in range(20):
    window = QWidget()
    layout = QVBoxLayout(window)
    for make in (QPushButton, QComboBox, QWidget, QLabel, Title, Ornament) * 5:
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


TEXTS = """
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import QApplication
from counsel_app.gui import accessible
from counsel_app.gui.widgets.text import Heading, Muted, Ornament, Title

app = QApplication([])
accessible.install()
picture = Ornament()
picture.setPixmap(QPixmap(8, 8))
title = Title("Today")
for widget in (title, Heading("Next steps"), Muted("in 3 days"), picture):
    told = QAccessible.queryAccessibleInterface(widget)
    print(told.role().name, told.text(QAccessible.Text.Name))
title.setText("Tomorrow")
print(QAccessible.queryAccessibleInterface(title).text(QAccessible.Text.Name))
"""
TOLD = """Heading Today
Heading Next steps
StaticText in 3 days
Client
Tomorrow
"""


def test_titles_are_headings_and_what_only_adorns_is_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TEXTS],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
    assert [line.rstrip() for line in done.stdout.splitlines()] == TOLD.splitlines()


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
