"""Where the window stands on the screen, to stand there again at the next start."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from counsel_app.system.preferences import FULL


def place_of(window: QWidget) -> str:
    """The place of a window as preferences keep it: ``left,top,width,height``, or ``full``."""
    if window.isMaximized():
        return FULL
    frame = window.normalGeometry()
    return ",".join(map(str, (frame.x(), frame.y(), frame.width(), frame.height())))


def put(window: QWidget, place: str) -> None:
    """Put a window where it stood, unless that screen is gone; empty leaves it alone."""
    if place == FULL:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    elif place:
        frame = QRect(*map(int, place.split(",")))
        screen = QGuiApplication.screenAt(frame.center())
        if screen is not None:
            window.setGeometry(frame & screen.availableGeometry())
