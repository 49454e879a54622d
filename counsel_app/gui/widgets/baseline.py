"""Letters of every script stand on the same line in a field."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLineEdit


def hold_baseline(line: QLineEdit) -> None:
    """Let ``line`` show its text as low as Latin; to be called for each text and each font.

    Where a font with higher letters steps in, as for Arabic, Qt moves the text up by what
    that font is higher: names touched the frame of their field.
    """
    text = line.text()
    more = 0 if text.isascii() else _ascent_of(line, text) - _ascent_of(line, "x")
    margins = line.textMargins()
    if margins.top() != more:
        line.setTextMargins(margins.left(), more, margins.right(), -more)


def _ascent_of(line: QLineEdit, text: str) -> int:
    layout = QTextLayout(text, line.font())
    layout.beginLayout()
    made = layout.createLine()
    layout.endLayout()
    return round(made.ascent())
