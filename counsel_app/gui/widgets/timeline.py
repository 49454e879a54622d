"""The timeline of a case: one entry per thing that happened, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from counsel_app.gui import icons, theme
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Muted, MutedLine, Ornament, Strong

_AT_ONCE: Final = 40
"""Entries built at a time: a long case must not slow its own opening."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry as it is shown; ``key`` is handed back when it is opened."""

    key: str
    icon: str
    title: str
    text: str = ""
    meta: str = ""
    badge: str = ""
    tone: str = "soon"


class TimelineEntry(QFrame):
    """A card for one entry; Enter or a click opens it."""

    opened = Signal(str)
    spoken_as = "button"

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setProperty("role", "entry")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(
            ", ".join(part for part in (entry.title, entry.badge, entry.meta) if part)
        )
        self.setAccessibleDescription(entry.text)
        self._picture = Ornament()
        head = row(Strong(entry.title), gap=GRID)
        head.setStretch(0, 1)
        if entry.badge:
            head.addWidget(Badge(entry.badge, tone=entry.tone))
        head.addWidget(MutedLine(entry.meta))
        words = column(head, gap=4)
        if entry.text:
            words.addWidget(Muted(entry.text))
        outer = row(gap=12)
        outer.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words, 1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(12, 10, 12, 10)
        frame.addLayout(outer)
        self._draw()

    def press(self) -> None:
        """Open it, as a click does."""
        self.opened.emit(self.entry.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter and Space; move on with the arrow keys."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.press()
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open where the button went down and up on the same entry."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.press()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Scroll into view."""
        super().focusInEvent(event)
        scroll = self.parentWidget()
        while scroll is not None and not isinstance(scroll, Scroll):
            scroll = scroll.parentWidget()
        if isinstance(scroll, Scroll):
            scroll.ensure_shown(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_picture"):
            self._draw()

    def _draw(self) -> None:
        side = theme.icon_px() + 2
        self._picture.setPixmap(
            icons.icon(self.entry.icon, tone="accent").pixmap(QSize(side, side))
        )


class Timeline(Scroll):
    """The entries of one case, the next forty on request."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._content = QWidget()
        super().__init__(self._content, parent)
        self.setAccessibleName(name)
        self._entries: tuple[Entry, ...] = ()
        self._shown = 0
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._more = QuietButton(
            QCoreApplication.translate("Timeline", "Show older entries"),
            icon="chevron-down",
            pressed=self._show_more,
        )
        # Until the entries are read there are none to be older.
        self._more.hide()
        outer = column(self._list, self._more, 1, parent=self._content)
        outer.setContentsMargins(0, 0, GRID, GRID)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show ``entries`` (newest first); keeps the place scrolled to."""
        place = self.verticalScrollBar().value()
        wanted = max(self._shown, _AT_ONCE)
        clear(self._list)
        self._entries = tuple(entries)
        self._shown = 0
        self._show_more(wanted)
        self.verticalScrollBar().setValue(place)

    def _show_more(self, count: int = _AT_ONCE) -> None:
        for entry in self._entries[self._shown : self._shown + count]:
            widget = TimelineEntry(entry)
            widget.opened.connect(self.opened)
            self._list.addWidget(widget)
            self._shown += 1
        self._more.setVisible(self._shown < len(self._entries))
