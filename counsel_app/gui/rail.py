"""The rail at the side of the window: one button with icon and word per page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from counsel_app.gui import icons, theme

_BESIDE: Final = (18, 10, 4)
"""What a button is higher than its word, with the icon beside it."""
_LOWEST: Final = _BESIDE[-1]
"""A laptop screen of 768 lines has 708 for a window, and at 16 points all pages go into them."""
_MARGINS: Final = 24


@dataclass(frozen=True, slots=True)
class RailEntry:
    """What one button shows; ``is_place`` marks pages, the others are commands."""

    name: str
    words: str
    icon: str
    shortcut: str = ""
    at_foot: bool = False
    is_place: bool = True


class _NavButton(QToolButton):
    spoken_as = "place"


class Rail(QFrame):
    """Pages on top, lock and settings at the foot."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(name)
        self._entries: tuple[RailEntry, ...] = ()
        self._buttons: dict[str, QToolButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(6, 10, 6, 8)
        self._layout.setSpacing(4)

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show these buttons, foot ones below."""
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        while self._layout.count():
            self._layout.takeAt(0)
        self._entries = tuple(entries)
        self._buttons = {}
        for entry in (e for e in entries if not e.at_foot):
            self._layout.addWidget(self._make(entry))
        self._layout.addStretch()
        for entry in (e for e in entries if e.at_foot):
            self._layout.addWidget(self._make(entry))
        self._fit()

    def mark(self, name: str) -> None:
        """Show which page is open; a page without a button leaves the mark."""
        if name in self._buttons and self._buttons[name].isCheckable():
            # No exclusive group: in one, Tab would reach the open page alone.
            for other, button in self._buttons.items():
                button.setChecked(other == name)

    def button(self, name: str) -> QToolButton:
        """The button of a page or command."""
        return self._buttons[name]

    def keys_of(self, name: str) -> str:
        """The keys that lead to a page; empty where there are none."""
        return next((one.shortcut for one in self._entries if one.name == name), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the icons where the window is too low."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_buttons"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _make(self, entry: RailEntry) -> QToolButton:
        button = _NavButton()
        button.setProperty("role", "nav")
        button.setText(entry.words)
        button.setIcon(icons.icon(entry.icon))
        button.setCheckable(entry.is_place)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(entry.words)
        if entry.shortcut:
            button.setToolTip(f"{entry.words} ({entry.shortcut})")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._clicked, entry.name))
        self._buttons[entry.name] = button
        return button

    def _clicked(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a slot
        self.mark(name)
        self.chosen.emit(name)

    def minimumSizeHint(self) -> QSize:
        """As low as it can fold itself, not as high as it stands now."""
        line = QFontMetrics(self.font()).height() + _LOWEST + self._layout.spacing()
        return QSize(super().minimumSizeHint().width(), len(self._entries) * line + _MARGINS)

    def _fit(self) -> None:
        if not self._entries:
            return
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        side = theme.icon_px() + 4
        tall = side + metrics.height() + 20
        height = self._fitting((tall, *(metrics.height() + more for more in _BESIDE)))
        is_low = height < tall
        style = Qt.ToolButtonStyle
        widest = max(metrics.horizontalAdvance(entry.words) for entry in self._entries)
        for entry in self._entries:
            button = self._buttons[entry.name]
            # Fusion leaves no room between an icon and the word beside it.
            button.setText(f"\N{EN SPACE}{entry.words}" if is_low else entry.words)
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if is_low else style.ToolButtonTextUnderIcon
            )
            # The usual padding would leave the letters less room than they have below the line.
            if button.property("low") != is_low:
                button.setProperty("low", is_low)
                button.style().unpolish(button)
                button.style().polish(button)
            button.setIconSize(QSize(min(side, height - 4), min(side, height - 4)))
            button.setFixedHeight(height)
        width = widest + side + 36 if is_low else max(widest + 16, 76)
        self.setFixedWidth(width + 12)

    def _fitting(self, heights: Sequence[int]) -> int:
        """The largest height of a button with which all of them have room, else the last."""
        room = self.height() - _MARGINS
        needed = (len(self._entries) * (one + self._layout.spacing()) for one in heights)
        fitting = [one for one, all_ in zip(heights, needed, strict=True) if all_ <= room]
        return fitting[0] if fitting else heights[-1]
