"""Cards: a rounded surface with a heading."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.text import Heading


class Card(QFrame):
    """A surface for what belongs together; ``tone`` frames it "soon" or "overdue"."""

    def __init__(self, heading: str = "", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("tone", tone)
        self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(GRID + 4, GRID + 2, GRID + 4, GRID + 4)
        self.body.setSpacing(GRID)
        self.heading = Heading(heading)
        self.body.addWidget(self.heading)
        # Not before it has a place: shown alone it would be a window of its own.
        self.heading.setVisible(bool(heading))

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts below what is there."""
        for part in parts:
            if isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)
