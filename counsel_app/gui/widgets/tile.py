"""Tiles: the large buttons of reduced mode, one thing to do each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from counsel_app.gui import icons, theme
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.text import Muted, Ornament, Text, Title


class Tile(Button):
    """An icon over a few plain words and a smaller line; at least 48 px high."""

    ROLE = "tile"

    def __init__(
        self,
        title: str,
        *,
        icon: str,
        hint: str = "",
        small: bool = False,
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", pressed=pressed, parent=parent)
        self._icon = icon
        self._side = 32 if small else 56
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture = Ornament()
        self._title = Text(title) if small else Title(title)
        self._hint = Muted(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(4)
        layout.addStretch()
        for label in (self._picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch()
        if small:
            self.toggled.connect(self._weigh)
        self.set_hint(hint)
        self._draw()

    def title(self) -> str:
        """The words on it."""
        return self._title.text()

    def set_hint(self, hint: str) -> None:
        """Change the smaller line (a count, an example)."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(hint)

    def sizeHint(self) -> QSize:
        """As much as its words need."""
        layout = self.layout()
        return layout.sizeHint().expandedTo(QSize(120, 48)) if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never below a fingertip."""
        layout = self.layout()
        return layout.minimumSize().expandedTo(QSize(96, 48)) if layout else QSize(96, 48)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(
            self, "_picture"
        ):
            self._draw()

    def _weigh(self, chosen: bool) -> None:  # noqa: FBT001  a toggle's slot
        self._title.setProperty("role", "strong" if chosen else "body")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)

    def _draw(self) -> None:
        side = round(self._side * theme.points() / theme.REDUCED)
        drawing = icons.icon(self._icon, tone="accent")
        self._picture.setPixmap(drawing.pixmap(QSize(side, side)))
