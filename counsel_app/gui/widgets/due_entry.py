"""One date or step that is due: tick it off, or open its case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QWidget

from counsel_app.gui import theme
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, MutedLine, Strong

_AROUND: Final = (10, 8, 12, 8)
_GAP: Final = 10
_WORDS_LEAST: Final = 24
"""Letters of a title that stand in one line before the date goes below."""


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
        self._words = words
        self._time = row(MutedLine(due.when))
        if due.badge:
            self._time.addWidget(Badge(due.badge, tone=due.tone))
        self._parts = row(words, self._time, gap=_GAP)
        self._parts.setStretch(0, 1)
        line = row(self.box, self._parts, parent=self, gap=_GAP)
        line.setContentsMargins(*_AROUND)
        line.setStretch(1, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it gets with the date under the words."""
        parts = max(self._words.minimumSize().width(), self._time.minimumSize().width())
        return QSize(parts + self._beside(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the date under the words where it would press them together, as large text does."""
        super().resizeEvent(event)
        room = self.width() - self._beside() - self._time.sizeHint().width() - _GAP
        least = max(self._words.minimumSize().width(), theme.chars(_WORDS_LEAST))
        is_tight = room < least
        way = QBoxLayout.Direction.TopToBottom if is_tight else QBoxLayout.Direction.LeftToRight
        if way == self._parts.direction():
            return
        self._parts.setDirection(way)
        self._parts.setSpacing(2 if is_tight else _GAP)
        alignment = Qt.AlignmentFlag.AlignLeading if is_tight else Qt.AlignmentFlag(0)
        self._parts.setAlignment(self._time, alignment)

    def _beside(self) -> int:
        """What is taken by the box and the edges."""
        left, _top, right, _bottom = _AROUND
        return left + self.box.sizeHint().width() + _GAP + right

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
