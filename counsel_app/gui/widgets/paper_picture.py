"""The first page of a photo or PDF, whole and small: to see that it is the right one."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from counsel_app.gui import theme
from counsel_app.gui.announcing import announce

_PAGE = QSize(1240, 1754)


class PaperPicture(QWidget):
    """Paints from memory; empty until there is something to show."""

    spoken_as = "picture"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)

    def show_content(self, content: bytes, media_type: str) -> None:
        """Show a JPEG or the first page of a PDF; nothing where it cannot be drawn."""
        is_pdf = media_type == "application/pdf"
        self._image = _first_page(content) if is_pdf else QImage.fromData(content)
        self.update()
        # Who does not see it is told that it is there.
        announce(self, self.accessibleName())

    def clear(self) -> None:
        """Show nothing and forget the picture."""
        self._image = QImage()
        self.update()

    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return self._image.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page in the middle, with a line around it."""
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width() - 1, size.height() - 1)
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setPen(QColor(theme.colours().input_line))
        painter.drawRect(place)


def _first_page(content: bytes) -> QImage:
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.status() != QPdfDocument.Status.Ready or not document.pageCount():
        return QImage()
    size = document.pagePointSize(0).toSize().scaled(_PAGE, Qt.AspectRatioMode.KeepAspectRatio)
    page = document.render(0, size)
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    document.close()
    return white
