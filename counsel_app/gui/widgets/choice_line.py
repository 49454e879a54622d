"""The line of a list that is searched by typing: a click shows what there is to choose."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit


class ChoiceLine(QLineEdit):
    """Who does not know the list yet has nothing to type; whoever types meanwhile narrows it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show all choices, unless something was typed or marked here."""
        super().mouseReleaseEvent(event)
        if self.selectedText() == self.text():
            completer = self.completer()
            completer.setCompletionPrefix("")
            completer.complete()
