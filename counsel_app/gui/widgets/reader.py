"""A text of the help as a person reads it: headings, tables, pictures, links to other topics."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from counsel_app.domain.help_topics import picture
from counsel_app.gui import i18n, theme
from counsel_app.gui.theme import GRID

_MARGIN: Final = 2 * GRID


class Reader(QTextBrowser):
    """Shows one topic; follows links to other topics and nothing else."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("role", "reader")
        self.document().setDocumentMargin(_MARGIN)
        self._text = ""
        self._words: list[str] = []
        self._drawn_for = 0
        # A change of theme or size arrives as dozens of events; the pictures are drawn once.
        self._again = QTimer(self, singleShot=True, interval=0)
        self._seen_from = 0
        self._again.timeout.connect(self._show_again)

    def show_text(self, markdown: str, words: list[str]) -> None:
        """Show ``markdown`` from its beginning, ``words`` marked in it."""
        self._text, self._words, self._drawn_for = markdown, words, self._room()
        self.setMarkdown(markdown)
        self._dress()
        self._mark()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002
        """A picture of the help, as wide as there is room; nothing else is drawn in."""
        address = name if isinstance(name, QUrl) else QUrl(name)
        content = b"" if address.scheme() else picture(i18n.language(), address.path())
        if not content:
            return QByteArray()
        drawn = QImage.fromData(content)
        finest = self.devicePixelRatio()
        room = int(min(drawn.width(), self._room()) * finest)
        drawn = drawn.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(finest)
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pictures anew for the room there is now."""
        super().resizeEvent(event)
        # Not for the bar at the side, which comes while the text is being set.
        if "](pictures/" in self._text and self._room() != self._drawn_for:
            self._keep_place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        changed = (QEvent.Type.FontChange, QEvent.Type.PaletteChange)
        if event.type() in changed and hasattr(self, "_again"):
            self._keep_place()

    def _show_again(self) -> None:
        """The same text in the looks and the room of now, where the eye was."""
        self.show_text(self._text, self._words)
        cursor = self.textCursor()
        cursor.setPosition(min(self._seen_from, self.document().characterCount() - 1))
        # Asking where it is lays the text out that far; before, the bar's length is a guess.
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if self._seen_from else 0)

    def _keep_place(self) -> None:
        if not self._again.isActive():
            is_scrolled = self.verticalScrollBar().value() > 0
            self._seen_from = self.cursorForPosition(QPoint(0, 0)).position() if is_scrolled else 0
            self._again.start()

    def _room(self) -> int:
        # The bar at the side comes and goes with the pictures' height.
        bar = self.verticalScrollBar()
        shown = bar.width() if bar.isVisible() else 0
        return self.viewport().width() + shown - bar.sizeHint().width() - 2 * _MARGIN

    def _dress(self) -> None:
        """Quiet headings, and tables as wide as the page."""
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                spaced = QTextBlockFormat()
                spaced.setTopMargin(2 * GRID)
                cursor.mergeBlockFormat(spaced)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                size = QTextCharFormat()
                size.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                size.setFontPointSize(theme.points() + 0.5)
                cursor.mergeCharFormat(size)
            block = block.next()
        frames = self.document().rootFrame().childFrames()
        for table in (frame for frame in frames if isinstance(frame, QTextTable)):
            look = table.format()
            look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            look.setCellPadding(6)
            look.setCellSpacing(0)
            look.setTopMargin(GRID)
            look.setBottomMargin(GRID)
            look.setBorder(1)
            look.setBorderCollapse(True)
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderBrush(QColor(theme.colours().line))
            table.setFormat(look)

    def _mark(self) -> None:
        colours = theme.colours()
        look = QTextCharFormat()
        look.setBackground(QColor(colours.accent_soft))
        look.setForeground(QColor(colours.on_accent_soft))
        marks = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                # PySide describes both as read-only; they are how it is used.
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)
