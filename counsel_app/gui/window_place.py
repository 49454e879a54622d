"""Where the window stands on the screen, to stand there again at the next start."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from counsel_app.system.preferences import FULL

_FRAME: Final = QSize(16, 48)
"""What a window manager adds around a window at most; it is known only once the window stands."""


def place_of(window: QWidget) -> str:
    """The place of a window as preferences keep it: ``left,top,width,height``, or ``full``."""
    if window.isMaximized():
        return FULL
    frame = window.normalGeometry()
    return ",".join(map(str, (frame.x(), frame.y(), frame.width(), frame.height())))


def put(window: QWidget, place: str) -> None:
    """Put a window where it stood, unless that screen is gone.

    Where none is kept, it stays as it is, or fills a screen on which its title bar
    would push the lowest line off the edge.
    """
    room = window.screen().availableGeometry().size()
    needed = window.size() + _FRAME
    is_tight = not place and (needed.width() > room.width() or needed.height() > room.height())
    if place == FULL or is_tight:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    elif place:
        frame = QRect(*map(int, place.split(",")))
        screen = QGuiApplication.screenAt(frame.center())
        if screen is not None:
            window.setGeometry(frame & screen.availableGeometry())
