"""Badges: soon, overdue, done, each with an icon and a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from counsel_app.gui import icons, theme

TONES: Final = {"soon": "clock", "overdue": "triangle-alert", "done": "check", "muted": "info"}
"""Tone → its icon. Colour alone says nothing to many people."""


class Badge(QWidget):
    """A rounded label; painted, so that it follows theme and text size by itself."""

    spoken_as = "words"

    def __init__(
        self, text: str = "", *, tone: str = "soon", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._short = ""
        self._tone = tone
        self._icon = TONES[tone]
        self.show_as(text, tone=tone)

    def show_as(self, text: str, *, tone: str, icon: str = "", short: str = "") -> None:
        """Say ``text`` in another tone, with another icon than its own; hidden when empty.

        Where there is no room for it, ``short`` is painted instead.
        """
        self._text = text
        self._short = short
        self._tone = tone
        self._icon = icon or TONES[tone]
        self.setToolTip(text if short else "")
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Maximum if short else policy.Fixed, policy.Fixed)
        self.setAccessibleName(text)
        # Shown before it has a place it would be a window of its own.
        if not text or self.parentWidget() is not None:
            self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._text

    def tone(self) -> str:
        """soon, overdue, done or muted."""
        return self._tone

    def sizeHint(self) -> QSize:
        """As wide as icon and word."""
        return self._size_of(self._text)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self._size_of(self._short or self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a pill, the icon at the start, the word after it."""
        c = theme.colours()
        colour = getattr(c, self._tone)
        ground = c.hover if self._tone == "muted" else getattr(c, f"{self._tone}_soft")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        has_room = self.width() >= self.sizeHint().width()
        text = self._text if has_room else self._short
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pill = self.rect()
        pill.setWidth(min(self._size_of(text).width(), self.width()))
        if rtl:
            pill.moveRight(self.rect().right())
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(pill), radius, radius)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = self._side(self._metrics())
        left = self.width() - 10 - side if rtl else 10
        drawing = icons.icon(self._icon, tone=self._tone)
        drawing.paint(painter, left, (self.height() - side) // 2, side, side)
        start = 10 + side + icons.GAP
        area = self.rect().adjusted(10 if rtl else start, 0, -start if rtl else -10, 0)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter | align | Qt.AlignmentFlag.AlignAbsolute, text
        )

    def _size_of(self, text: str) -> QSize:
        metrics = self._metrics()
        side = self._side(metrics)
        return QSize(metrics.horizontalAdvance(text) + side + icons.GAP + 20, metrics.height() + 6)

    def _metrics(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)

    @staticmethod
    def _side(metrics: QFontMetrics) -> int:
        return round(metrics.ascent() * 0.95)
