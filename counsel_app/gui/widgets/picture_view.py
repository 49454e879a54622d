"""A picture from memory: whole in the window or enlarged, moved with keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

_STEP = 1.25
_LARGEST = 8.0


class PictureView(QScrollArea):
    """Shows ``image``; ``+`` and ``-`` zoom, ``0`` shows it whole, arrows move."""

    def __init__(self, name: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._factor: float | None = None
        self._grip: QPoint | None = None
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            QCoreApplication.translate("Documents", "Plus and minus zoom, 0 shows all of it")
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def factor(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self._whole() if self._factor is None else self._factor

    def zoom(self, factor: float) -> None:
        """Enlarge by ``factor``, what is in the middle staying there."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        before = self.factor()
        middle = [bar.value() + bar.pageStep() / 2 for bar in (across, down)]
        self._factor = min(max(before * factor, self._whole() / 2), _LARGEST)
        self._draw()
        grown = self.factor() / before
        for bar, place in zip((across, down), middle, strict=True):
            bar.setValue(round(place * grown - bar.pageStep() / 2))

    def show_whole(self) -> None:
        """As large as the window allows."""
        self._factor = None
        self._draw()

    def forget(self) -> None:
        """Show nothing and forget the picture."""
        self._image = QImage()
        self._label.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom; the rest scrolls."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif event.key() == Qt.Key.Key_0:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._grip = event.position().toPoint()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of it."""
        self._grip = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the picture along."""
        if self._grip is not None:
            moved = event.position().toPoint() - self._grip
            self._grip = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep it whole while it is shown whole."""
        super().resizeEvent(event)
        if self._factor is None:
            self._draw()

    def _whole(self) -> float:
        if self._image.isNull():
            return 1.0
        room = self.maximumViewportSize() * self.devicePixelRatioF()
        size = self._image.size()
        return min(room.width() / size.width(), room.height() / size.height(), 1.0)

    def _draw(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        size = self._image.size() * self.factor()
        scaled = self._image.scaled(
            size.expandedTo(QSize(1, 1)),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self._label.setPixmap(QPixmap.fromImage(scaled))
        self._label.resize(scaled.deviceIndependentSize().toSize())
