from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.preview import Preview
from counsel_app.gui.printing import ask_and_print, send
from tests.documents import samples
from tests.gui.hands import click, press


@pytest.fixture
def paper() -> bytes:
    """Two pages of A4."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(500, 500, "Page one")
    writer.newPage()
    painter.drawText(500, 500, "Page two")
    painter.end()
    buffer.close()
    return bytes(data.data())


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview("Letter")
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def _button(preview: Preview, name: str) -> QAbstractButton:
    buttons = preview.findChildren(QAbstractButton)
    return next(button for button in buttons if button.accessibleName() == name)


def test_a_paper_is_shown_from_memory(
    preview: Preview, paper: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert preview.show_pdf(paper)
    assert preview.pages() == 2
    assert list(tmp_path.iterdir()) == []


def test_pages_are_turned_with_buttons(qtbot: QtBot, preview: Preview, paper: bytes) -> None:
    preview.show_pdf(paper)
    assert preview._page.text() == "Page 1 of 2"
    click(_button(preview, "Next page"))
    assert preview._page.text() == "Page 2 of 2"
    preview.show_pdf(paper)
    assert preview._page.text() == "Page 2 of 2"
    press(_button(preview, "Previous page"), Qt.Key.Key_Space)
    assert preview._page.text() == "Page 1 of 2"


def test_zooming_keeps_within_what_can_be_read(
    qtbot: QtBot, preview: Preview, paper: bytes
) -> None:
    preview.show_pdf(paper)
    before = preview._view.zoomFactor()
    click(_button(preview, "Larger"))
    assert preview._view.zoomFactor() != before
    for _step in range(30):
        preview.zoom(2)
    assert preview._view.zoomFactor() == 5
    preview.fit_width()
    assert preview._view.zoomMode() == preview._view.ZoomMode.FitToWidth


def test_nothing_can_be_printed_before_there_is_a_paper(
    qtbot: QtBot, preview: Preview, paper: bytes
) -> None:
    assert not preview.print_button.isEnabled()
    assert not preview.show_pdf(b"no paper at all")
    assert not preview.save_button.isEnabled()
    preview.show_pdf(paper)
    with qtbot.waitSignal(preview.print_wanted):
        press(preview.print_button, Qt.Key.Key_Return)
    with qtbot.waitSignal(preview.save_wanted):
        press(preview.save_button, Qt.Key.Key_Return)
    preview.clear()
    assert preview.pages() == 0


def test_all_pages_reach_the_printer(preview: Preview, paper: bytes, tmp_path: Path) -> None:
    preview.show_pdf(paper)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    send(preview.document(), printer)
    again = Preview("Printed")
    assert again.show_pdf((tmp_path / "printed.pdf").read_bytes())
    assert again.pages() == 2


def test_each_page_has_a_small_picture_that_leads_to_it(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(samples.letter())
    assert preview.strip.isVisible()
    qtbot.waitUntil(lambda: preview.strip.drawn() == 2)
    picture = preview.strip.item(0).icon().pixmap(60, 90).toImage()
    # A blank page would be of one colour inside its frame.
    assert len({picture.pixel(x, y) for x in range(5, 50) for y in range(5, 80)}) > 5
    press(preview.strip, Qt.Key.Key_Down)
    assert preview._page.text() == "Page 2 of 2"
    click(_button(preview, "Previous page"))
    assert preview.strip.currentRow() == 0
    preview.clear()
    assert preview.strip.count() == 0
    assert not preview.strip.isVisible()
    preview.show_pdf(samples.page(["One page"]))
    assert not preview.strip.isVisible()


def test_without_a_printer_a_question_says_so_and_looks_again(
    qtbot: QtBot, preview: Preview, paper: bytes, printers: list[str]
) -> None:
    preview.show_pdf(paper)
    printers.clear()
    printed: list[str] = []
    told = ask_and_print(
        preview.document(), preview, title="Letter", printed=lambda: printed.append("x")
    )
    assert isinstance(told, Question)
    printers.append("Printer")
    press(told.agree_button, Qt.Key.Key_Return)
    dialog = preview.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    dialog.reject()
    assert printed == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_and_nothing_is_logged(
    qtbot: QtBot, preview: Preview, paper: bytes, tmp_path: Path
) -> None:
    preview.show_pdf(paper)
    printed: list[str] = []
    dialog = ask_and_print(
        preview.document(), preview, title="Letter", printed=lambda: printed.append("x")
    )
    assert isinstance(dialog, QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    (told,) = preview.findChildren(Question)
    assert told.windowTitle() == "The printer did not take the paper"
    assert printed == []
    told.reject()


def test_letters_without_a_font_are_told_above_the_paper_until_the_next(preview: Preview) -> None:
    assert preview.show_pdf(samples.page(["Name: 你好"]))
    assert preview.missing.isVisible()
    assert "你好" in preview.missing.text()
    assert preview.show_pdf(samples.page(["Name: Samira"]))
    assert not preview.missing.isVisible()
    preview.show_pdf(samples.page(["你"]))
    preview.clear()
    assert not preview.missing.isVisible()
