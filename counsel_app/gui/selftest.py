"""Does this installation work? The parts that need Qt: a window, its words, a paper shown."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLineEdit

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.gui import i18n
from counsel_app.gui.application import Application

SECONDS: Final = 20.0
"""So long the first window may take on the slowest machine."""
LEAST_LETTERS: Final = 30
"""So many letters of its script every sheet has at the least."""
_NAMES: Final = {"Latn": "LATIN", "Arab": "ARABIC", "Ethi": "ETHIOPIC", "Cyrl": "CYRILLIC"}
_OF_QT: Final = ("QPlatformTheme", "Cancel")
"""Not written where it is used: it would become one of our own words to translate."""
_PAGE: Final = QSize(420, 594)
_STEP_S: Final = 0.02


class WindowFailed(AppError):
    """The window, its words or a shown paper are not what they have to be."""

    label = Label(
        de="Das Ergebnis ist nicht, was es sein muss ({what}). Bitte das Programm neu "
        "installieren und diese Zeilen aufheben.",
        en="The result is not what it has to be ({what}). Please install the program again and "
        "keep these lines.",
    )


def check_papers(by_script: Mapping[str, bytes]) -> str:
    """That the preview draws every sheet and reads its letters. Raises WindowFailed."""
    pages = 0
    for script, pdf in by_script.items():
        document, buffer = QPdfDocument(), QBuffer()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if not document.pageCount():
            raise WindowFailed(what=f"{script}: no page")
        text = "".join(document.getAllText(n).text() for n in range(document.pageCount()))
        for expected in ("Latn", script):
            if _letters(text, expected) < LEAST_LETTERS:
                raise WindowFailed(what=f"{expected}: {_letters(text, expected)} letters")
        if _is_blank(document.render(0, _PAGE)):
            raise WindowFailed(what=f"{script}: blank")
        pages += document.pageCount()
        document.close()
    return f"{pages} pages drawn and read"


def check_words(window: Application) -> str:
    """That our German words and Qt's own are there. Raises WindowFailed."""
    spoken = i18n.language()
    i18n.set_language(window.qt, "de")
    try:
        ours = QCoreApplication.translate("Settings", "Settings")
        theirs = QCoreApplication.translate(*_OF_QT)
    finally:
        i18n.set_language(window.qt, spoken)
    if (ours, theirs) != ("Einstellungen", "Abbrechen"):
        raise WindowFailed(what=f"{ours}, {theirs}")
    return f"{ours}, {theirs}"


def check_window(window: Application) -> str:
    """That the window is shown, drawn, and takes a passphrase. Raises WindowFailed."""
    shell, end = window.shell, time.monotonic() + SECONDS
    while time.monotonic() < end:
        window.qt.processEvents()
        fields = [one for one in shell.findChildren(QLineEdit) if one.isVisible()] if shell else []
        handle = shell.windowHandle() if shell else None
        if shell and handle and handle.isExposed() and fields and fields[0].isEnabled():
            picture = shell.grab().toImage()
            if _is_blank(picture):
                raise WindowFailed(what="blank window")
            name = window.qt.platformName()
            return f"{picture.width()} × {picture.height()}, {name}"
        time.sleep(_STEP_S)
    raise WindowFailed(what="no window")


def _letters(text: str, script: str) -> int:
    start = _NAMES[script]
    # What a PDF holds may be shapes; the name of the letter says whose they are.
    return sum(
        unicodedata.name(letter, "").startswith(start) for letter in text if letter.isalpha()
    )


def _is_blank(picture: QImage) -> bool:
    small = picture.scaled(32, 32)
    colours = {small.pixel(x, y) for x in range(32) for y in range(32)}
    return len(colours) < 2  # noqa: PLR2004 - one colour is blank
