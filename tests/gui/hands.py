"""What a person's hands do: press keys, click, write in any script."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release one key in ``widget``."""
    QTest.keyClick(widget, key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Type ``text``; other than ASCII comes from an input method, as in life.

    Qt's own ``keyClicks`` aborts the interpreter at the first other letter.
    """
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def click(widget: QWidget, where: QPoint | None = None) -> None:
    """Click with the left button, in the middle unless told where."""
    _wait_until_drawn(widget)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, where or widget.rect().center())


def double_click(widget: QWidget, where: QPoint) -> None:
    """Double-click with the left button."""
    _wait_until_drawn(widget)
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, _NONE, where)


def until(condition: Callable[[], object], what: str, *, seconds: float = 10) -> None:
    """Go on as soon as ``condition`` holds; the message says what was waited for."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        QApplication.processEvents()
        QTest.qWait(5)


def _wait_until_drawn(widget: QWidget) -> None:
    """A person clicks what is drawn; a busy machine lays a new button out later.

    Until then it has no height, and a press on it hits nothing, without a word.
    """
    until(
        lambda: not (widget.isVisible() and widget.rect().isEmpty()),
        f"{type(widget).__name__} to be laid out",
    )


def mime(paths: Sequence[Path]) -> QMimeData:
    """What a file manager hands over when these files are dragged."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_in(widget: QWidget, data: QMimeData) -> bool:
    """Drag over the widget; whether it would take them."""
    event = QDragEnterEvent(QPointF(9, 9), *_copying(data))
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop_on(widget: QWidget, data: QMimeData) -> None:
    """Let go of what was dragged over the widget."""
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), *_copying(data)))


def _copying(
    data: QMimeData,
) -> tuple[Qt.DropAction, QMimeData, Qt.MouseButton, Qt.KeyboardModifier]:
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    return copy, data, Qt.MouseButton.LeftButton, none
