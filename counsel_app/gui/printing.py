"""Paper out of the printer, page by page from memory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui.dialogs.question import Question, ask

_DPI = 300


def printers() -> list[str]:
    """The names of the printers that the system knows."""
    return list(QPrinterInfo.availablePrinterNames())


def ask_and_print(
    document: QPdfDocument,
    parent: QWidget,
    *,
    title: str,
    printed: Callable[[], object] | None = None,
    copies: int = 1,
    is_key: bool = False,
) -> QPrintDialog | Question:
    """Open the print dialog; ``printed()`` is called after the pages were sent.

    Where there is no printer, a question says so instead and offers to look
    again. A key (``is_key``) is saved in no file that anyone can read: it is
    written down by hand instead.
    """

    def again() -> None:
        ask_and_print(document, parent, title=title, printed=printed, copies=copies, is_key=is_key)

    if not printers():
        return _no_printer(parent, again, is_key=is_key)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The name of the job stands in the printer's queue for all to see.
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setCopyCount(copies)
    printer.setCollateCopies(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print"))
    dialog.setMinMax(1, document.pageCount())
    # A readable file is made by "Save as PDF", which says where it goes.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)

    def go() -> None:
        if not send(document, printer):
            _not_printed(parent, again)
        elif printed is not None:
            printed()

    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    # QPrintDialog hides the plain open() behind one with a slot name.
    QDialog.open(dialog)
    return dialog


def send(document: QPdfDocument, printer: QPrinter) -> bool:
    """Draw the pages of ``document`` on ``printer`` at 300 dpi; whether it took them."""
    printer.setResolution(_DPI)
    first = printer.fromPage() or 1
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number in range(first - 1, last):
        if number > first - 1:
            printer.newPage()
        points = document.pagePointSize(number)
        size = QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72))
        image: QImage = document.render(number, size, QPdfDocumentRenderOptions())
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    return painter.end()


def _no_printer(parent: QWidget, again: Callable[[], object], *, is_key: bool) -> Question:
    translate = QCoreApplication.translate
    by_hand = translate(
        "Printing",
        "This computer knows no printer at the moment. Please connect one or switch it on, or "
        "write down by hand what stands on the paper. Nothing was printed.",
    )
    as_file = translate(
        "Printing",
        "This computer knows no printer at the moment. Please connect one or switch it on, or "
        "save the paper as a PDF and print it elsewhere. Nothing was printed or noted.",
    )
    return ask(
        parent,
        question=translate("Printing", "There is no printer"),
        explanation=by_hand if is_key else as_file,
        agree=translate("Printing", "Look again"),
        yes=again,
    )


def _not_printed(parent: QWidget, again: Callable[[], object]) -> Question:
    translate = QCoreApplication.translate
    return ask(
        parent,
        question=translate("Printing", "The printer did not take the paper"),
        explanation=translate(
            "Printing",
            "It may be switched off or out of reach. Nothing was printed or noted.",
        ),
        agree=translate("Printing", "Try again"),
        yes=again,
    )
