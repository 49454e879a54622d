"""A dialog whose content arrives later becomes as high as it then needs."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from counsel_app.gui.theme import GRID


def size_within(dialog: QDialog, width: int, height: int) -> None:
    """As large as that, but never larger than the window that it stands before."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.screen().availableSize()
    dialog.resize(min(width, room.width() - 4 * GRID), min(height, room.height() - 4 * GRID))


def grow_soon(dialog: QDialog) -> None:
    """Grow once the layouts inside have heard of the new texts."""
    QTimer.singleShot(0, dialog, lambda: _grow(dialog))


def _grow(dialog: QDialog) -> None:
    # Qt's own minimum takes wrapped texts at their widest and cuts them here.
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    needed = layout.totalHeightForWidth(dialog.width())
    screen = dialog.screen().availableGeometry().height()
    dialog.resize(dialog.width(), min(max(dialog.height(), needed), screen))
