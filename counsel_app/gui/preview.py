"""A paper as it will be printed, shown from memory: never a file in the clear."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from counsel_app.gui import keys
from counsel_app.gui.i18n import isolate
from counsel_app.gui.widgets.buttons import Button, IconButton, PrimaryButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.page_strip import PageStrip
from counsel_app.gui.widgets.text import MutedLine, Problem

_STEP = 1.25
_SMALLEST, _LARGEST = 0.25, 5.0


class Preview(QFrame):
    """PDF bytes with pages, zoom, print and save.

    Import this module inside the page that needs it: loading the PDF library
    would slow the first window down.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    both_wanted = Signal()
    """Print twice: shown only where a page says that there are two copies."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setProperty("role", "card")
        self._data = QByteArray()
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.spoken_as = "picture"  # type: ignore[attr-defined]
        self._view.setAccessibleName(name)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.pageNavigator().currentPageChanged.connect(lambda _page: self._say_page())
        self.strip = PageStrip()
        self.strip.chosen.connect(lambda page: self._view.pageNavigator().jump(page, QPointF()))
        self._page = MutedLine()
        self._back = IconButton(
            translate("Preview", "Previous page"), icon="chevron-up", pressed=lambda: self._turn(-1)
        )
        self._on = IconButton(
            translate("Preview", "Next page"), icon="chevron-down", pressed=lambda: self._turn(1)
        )
        smaller = IconButton(
            translate("Preview", "Smaller"), icon="zoom-out", pressed=lambda: self.zoom(1 / _STEP)
        )
        larger = IconButton(
            translate("Preview", "Larger"), icon="zoom-in", pressed=lambda: self.zoom(_STEP)
        )
        width = Button(translate("Preview", "Fit width"), pressed=self.fit_width)
        self.save_button = Button(
            translate("Preview", "Save as PDF…"), icon="save", pressed=self.save_wanted.emit
        )
        self.print_button = PrimaryButton(
            translate("Preview", "Print…"), icon="printer", pressed=self.print_wanted.emit
        )
        self.both_button = Button(
            translate("Preview", "Print both copies…"),
            icon="copy",
            pressed=self.both_wanted.emit,
        )
        self.both_button.setToolTip(
            translate("Preview", "One to take home, one for the file: both are signed.")
        )
        self.both_button.hide()
        self.missing = Problem()
        tools = row(self._back, self._on, self._page, 1, smaller, larger, width, gap=4)
        out = row(1, self.save_button, self.both_button, self.print_button)
        pages = row(self.strip, self._view, gap=4)
        pages.setStretch(1, 1)
        layout = column(tools, self.missing, pages, out, parent=self, margin=8)
        layout.setStretch(2, 1)
        # Made first, it would be where Tab begins.
        QWidget.setTabOrder(self.strip, self._view)
        for key, factor in ((keys.LARGER, _STEP), (keys.SMALLER, 1 / _STEP)):
            keys.shortcut(key, self, partial(self.zoom, factor))
        self._enable()

    def show_pdf(self, data: bytes) -> bool:
        """Show ``data``; keeps the page one was on. False if it is no PDF.

        A paper that knows of letters without a font (``Pdf.missing``) says so
        above itself: nobody finds a box on page three.
        """
        page = self._view.pageNavigator().currentPage()
        self.strip.clear_pages()
        self._document.close()
        self._buffer.close()
        # The document reads on from the buffer: both live as long as the paper.
        self._data = QByteArray(data)
        self._buffer.setBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if 0 < page < self.pages():
            self._view.pageNavigator().jump(page, QPointF())
        self._enable()
        self._say_missing("".join(getattr(data, "missing", ())))
        return self.pages() > 0

    def clear(self) -> None:
        """Show nothing and forget the paper."""
        self.strip.clear_pages()
        self._document.close()
        self._buffer.close()
        self._data = QByteArray()
        self._enable()
        self._say_missing("")

    def pages(self) -> int:
        """How many pages the paper has."""
        return max(self._document.pageCount(), 0)

    def document(self) -> QPdfDocument:
        """The paper, for printing."""
        return self._document

    def zoom(self, factor: float) -> None:
        """Enlarge by ``factor``."""
        if self._view.zoomMode() != QPdfView.ZoomMode.Custom:
            size = self._document.pagePointSize(0)
            shown = self._view.viewport().width() / max(size.width() * 96 / 72, 1)
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
            self._view.setZoomFactor(shown)
        wanted = self._view.zoomFactor() * factor
        self._view.setZoomFactor(min(max(wanted, _SMALLEST), _LARGEST))

    def fit_width(self) -> None:
        """Show whole lines."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _turn(self, step: int) -> None:
        navigator = self._view.pageNavigator()
        page = navigator.currentPage() + step
        if 0 <= page < self.pages():
            navigator.jump(page, QPointF())

    def _enable(self) -> None:
        there = self.pages() > 0
        self.strip.setVisible(self.pages() > 1)
        if self.pages() > 1:
            self.strip.show_pages(self._document, current=self._view.pageNavigator().currentPage())
        else:
            self.strip.clear_pages()
        for button in (self._back, self._on):
            button.setVisible(self.pages() > 1)
        self.print_button.setEnabled(there)
        self.both_button.setEnabled(there)
        self.save_button.setEnabled(there)
        self._say_page()

    def _say_missing(self, letters: str) -> None:
        words = QCoreApplication.translate(
            "Preview", "There is no font for these letters, a box stands there: {letters}"
        )
        self.missing.say(words.format(letters=isolate(letters)) if letters else "")

    def _say_page(self) -> None:
        words = QCoreApplication.translate("Preview", "Page {page} of {pages}")
        page = self._view.pageNavigator().currentPage() + 1
        self.strip.show_current(page - 1)
        self._page.setText(words.format(page=page, pages=self.pages()) if self.pages() else "")
