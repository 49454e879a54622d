"""The pages of a paper as small pictures: where one is, and a way to any other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

_WIDTH, _HEIGHT = 72, 102
_SPARE = 40
"""Beside a picture: the frame of its item and the scroll bar."""


class PageStrip(QListWidget):
    """One small picture a page, drawn from memory one after another."""

    chosen = Signal(int)
    """A page was chosen by hand, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Preview", "Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setIconSize(QSize(_WIDTH, _HEIGHT))
        self.setSpacing(4)
        self.setFixedWidth(_WIDTH + _SPARE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document: QPdfDocument | None = None
        self._next = 0
        self._draw = QTimer(self, interval=0)
        self._draw.timeout.connect(self._draw_one)
        self.currentRowChanged.connect(self._changed)

    def show_pages(self, document: QPdfDocument, *, current: int) -> None:
        """Begin anew with the pages of ``document``."""
        self.clear_pages()
        self._document = document
        self.blockSignals(True)
        blank = QPixmap(_WIDTH, _HEIGHT)
        blank.fill(Qt.GlobalColor.white)
        for number in range(document.pageCount()):
            item = QListWidgetItem(QIcon(blank), str(number + 1), self)
            words = QCoreApplication.translate("Preview", "Page {page} of {pages}")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                words.format(page=number + 1, pages=document.pageCount()),
            )
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.blockSignals(False)
        self.show_current(current)
        self._draw.start()

    def clear_pages(self) -> None:
        """Forget the pictures."""
        self._draw.stop()
        self._document = None
        self._next = 0
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def show_current(self, page: int) -> None:
        """Mark the page that is in front."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)

    def drawn(self) -> int:
        """How many pictures are there already."""
        return self._next

    def _changed(self, page: int) -> None:
        if page >= 0:
            self.chosen.emit(page)

    def _draw_one(self) -> None:
        document = self._document
        if document is None or self._next >= self.count():
            self._draw.stop()
            return
        size = document.pagePointSize(self._next)
        scale = self.devicePixelRatioF() * min(
            _WIDTH / max(size.width(), 1), _HEIGHT / max(size.height(), 1)
        )
        small = QSize(max(round(size.width() * scale), 1), max(round(size.height() * scale), 1))
        drawn = document.render(self._next, small, QPdfDocumentRenderOptions())
        page = QImage(small, QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        _paint(drawn, page)
        page.setDevicePixelRatio(self.devicePixelRatioF())
        self.item(self._next).setIcon(QIcon(QPixmap.fromImage(page)))
        self._next += 1


def _paint(drawn: QImage, page: QImage) -> None:
    """The page on white: what PDFium leaves blank is transparent."""
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.setPen(Qt.GlobalColor.lightGray)
    painter.drawRect(0, 0, page.width() - 1, page.height() - 1)
    painter.end()
