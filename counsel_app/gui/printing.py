"""Paper out of the printer, page by page from memory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_DPI = 300


def ask_and_print(
    document: QPdfDocument,
    parent: QWidget,
    *,
    title: str,
    printed: Callable[[], object] | None = None,
) -> QPrintDialog:
    """Open the print dialog; ``printed()`` is called after the pages were sent."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The name of the job stands in the printer's queue for all to see.
    printer.setDocName(title)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print"))
    dialog.setMinMax(1, document.pageCount())

    def go() -> None:
        send(document, printer)
        if printed is not None:
            printed()

    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    # QPrintDialog hides the plain open() behind one with a slot name.
    QDialog.open(dialog)
    return dialog


def send(document: QPdfDocument, printer: QPrinter) -> None:
    """Draw the pages of ``document`` on ``printer`` at 300 dpi."""
    printer.setResolution(_DPI)
    first = printer.fromPage() or 1
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter(printer)
    for number in range(first - 1, last):
        if number > first - 1:
            printer.newPage()
        points = document.pagePointSize(number)
        size = QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72))
        image: QImage = document.render(number, size, QPdfDocumentRenderOptions())
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    painter.end()
