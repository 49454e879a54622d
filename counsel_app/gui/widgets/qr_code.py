"""A QR code on screen: always dark on white, whatever the theme, or no camera reads it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4
"""Modules of white around it (ISO/IEC 18004)."""
_LEAST_PX = 3
"""Pixels per module below which phone cameras begin to fail."""


class QrCode(QWidget):
    """Paints a matrix of modules, True for dark, as large as whole pixels allow."""

    spoken_as = "picture"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_modules(self, modules: tuple[tuple[bool, ...], ...]) -> None:
        """Show this code."""
        self._modules = modules
        # A floor, not a wish: a dialog that is open already grows to it.
        self.setMinimumSize(self.minimumSizeHint())
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Small, but still readable for a camera."""
        side = (len(self._modules) + 2 * _QUIET) * _LEAST_PX
        return QSize(side, side)

    def sizeHint(self) -> QSize:
        """One pixel more for each module."""
        side = (len(self._modules) + 2 * _QUIET) * (_LEAST_PX + 1)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._modules:
            return
        count = len(self._modules) + 2 * _QUIET
        # Whole pixels: blurred edges cost more than size gains.
        size = max(min(self.width(), self.height()) // count, 1)
        left, top = (self.width() - size * count) // 2, 0
        painter = QPainter(self)
        painter.fillRect(left, top, size * count, size * count, Qt.GlobalColor.white)
        for y, line in enumerate(self._modules):
            for x, is_dark in enumerate(line):
                if is_dark:
                    painter.fillRect(
                        left + (x + _QUIET) * size,
                        top + (y + _QUIET) * size,
                        size,
                        size,
                        Qt.GlobalColor.black,
                    )
