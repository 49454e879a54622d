"""What a list shows while it has nothing to show: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.gui import icons
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.text import Heading, Muted, Ornament


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and perhaps the button that helps."""

    def __init__(
        self,
        *,
        icon: str,
        heading: str,
        sentence: str = "",
        button: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        picture = Ornament()
        picture.setPixmap(icons.icon(icon, tone="muted").pixmap(QSize(48, 48)))
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addStretch(2)
        layout.addWidget(picture, 0, centre)
        for text in (Heading(heading), Muted(sentence)):
            text.setAlignment(centre)
            layout.addWidget(text)
        if button is not None:
            layout.addSpacing(GRID)
            layout.addWidget(button, 0, centre)
        layout.addStretch(3)
