"""What can be wrong with a screen without looking at it: blank, cut off, too wide."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

WIDTH, HEIGHT = 1366, 768
_FEWEST_COLOURS = 12
_STEP = 7
_LOOKS = 40
_PAUSE_MS = 50


def faults(window: QWidget) -> list[str]:
    """Sentences about everything that does not fit once the window has come to rest."""
    found = _faults_now(window)
    for _ in range(_LOOKS):
        if not found:
            break
        # Layouts move in several steps, on a busy machine for a while.
        QTest.qWait(_PAUSE_MS)
        found = _faults_now(window)
    return found


def _faults_now(window: QWidget) -> list[str]:
    found = []
    is_larger = window.width() > WIDTH or window.height() > HEIGHT
    if is_larger and not window.isFullScreen():
        found.append(f"{window.width()} × {window.height()} is larger than a small laptop")
    for widget in window.findChildren(QWidget):
        # What Qt draws inside a field (an icon) has no words of its own.
        if widget.isVisible() and not isinstance(widget.parentWidget(), QLineEdit):
            found += [f"{_called(widget)} {fault}" for fault in _faults(widget)]
    return found


def is_blank(image: QImage) -> bool:
    """Whether hardly anything is drawn."""
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), _STEP)
        for y in range(0, image.height(), _STEP)
    }
    return len(colours) < _FEWEST_COLOURS


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractScrollArea):
        if widget.horizontalScrollBar().isVisible():
            yield "scrolls sideways"
    elif isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QAbstractButton) and widget.width() < widget.minimumSizeHint().width():
        yield "is narrower than its words"
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or parent.layout() is None:
        return
    if widget.x() < -1 or widget.geometry().right() > parent.width() + 1:
        yield f"sticks out of {type(parent).__name__} at the side"
    if widget.y() < -1 or widget.geometry().bottom() > parent.height() + 1:
        yield f"sticks out of {type(parent).__name__} below"


def _label_faults(label: QLabel) -> Iterator[str]:
    if not label.text() or label.textFormat() == Qt.TextFormat.RichText:
        return
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + 1:
            yield "is cut off below"
    elif label.sizeHint().width() > label.width() + 1:
        yield "is cut off at its end"


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"
