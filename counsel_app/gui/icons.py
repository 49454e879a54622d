"""Icons beside words: Lucide drawings in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from counsel_app.domain import resources
from counsel_app.gui import theme

GAP: Final = 6
"""Pixels between an icon and the word beside it."""
MIRRORED: Final = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-out", "undo-2"}
)
"""Drawings that point along the line of reading."""


def icon(name: str, *, tone: str = "text") -> QIcon:
    """The drawing ``name`` in a colour of the theme; follows theme and direction."""
    return QIcon(_Drawing(name, tone))


def beside_text() -> QSize:
    """The size for an icon in a button: a square and the gap to the word."""
    side = theme.icon_px()
    return QSize(side + GAP, side)


class _Drawing(QIconEngine):
    """Draws at the moment of painting, so that a new theme needs no new icons."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.pixmap(rect.size(), mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            # A line edit asks so while it folds an action in; Qt cannot paint on nothing.
            return QPixmap()
        c = theme.colours()
        colour = str(getattr(c, self._tone))
        if mode == QIcon.Mode.Disabled:
            colour = c.input_line
        elif state == QIcon.State.On and self._tone == "text":
            colour = c.on_accent_soft
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return _drawn(self._name, colour, size.width(), size.height(), rtl)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, width: int, height: int, rtl: bool) -> QPixmap:  # noqa: FBT001
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(width, height)
    painter = QPainter(pixmap)
    if rtl and name in MIRRORED:
        painter.translate(width, 0)
        painter.scale(-1, 1)
        left = 0
    else:
        left = width - side if rtl else 0
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    renderer.render(painter, QRectF(left, (height - side) / 2, side, side))
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return resources.read_bytes(f"icons/{name}.svg")
