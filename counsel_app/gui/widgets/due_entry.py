"""One date or step that is due: tick it off, or open its case."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, MutedLine, Strong


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What an entry shows; ``tick_name`` is what a screen reader calls the box.

    Without one there is no box: it takes more than a tick.
    """

    title: str
    text: str
    when: str
    """The date, beside the badge or alone."""
    badge: str = ""
    tone: str = "soon"
    tick_name: str


class DueEntry(QFrame):
    """A card with a tick box; Enter or a click beside the box opens the case."""

    opened = Signal()
    ticked = Signal()
    spoken_as = "button"

    def __init__(self, due: Due, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.due = due
        self.setProperty("role", "entry")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        parts = (due.title, due.badge, due.when, due.text)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.box = QCheckBox()
        self.box.setAccessibleName(due.tick_name)
        self.box.setToolTip(due.tick_name)
        self.box.toggled.connect(self._toggled)
        # Its place stays, so that entries stand below each other.
        policy = self.box.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.box.setSizePolicy(policy)
        if not due.tick_name:
            self.box.hide()
        words = column(Strong(due.title), gap=2)
        if due.text:
            words.addWidget(Muted(due.text))
        line = row(self.box, words, parent=self, gap=10)
        line.setContentsMargins(10, 8, 12, 8)
        line.setStretch(1, 1)
        line.addWidget(MutedLine(due.when))
        if due.badge:
            line.addWidget(Badge(due.badge, tone=due.tone))

    def press(self) -> None:
        """Open the case, as a click does."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, tick on Space, move on with the arrow keys."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press()
        elif key == Qt.Key.Key_Space:
            if self.due.tick_name:
                self.box.toggle()
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open where the button went down and up on the same entry."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.press()

    def _toggled(self, on: bool) -> None:  # noqa: FBT001  a toggle's slot
        if on:
            self.ticked.emit()
