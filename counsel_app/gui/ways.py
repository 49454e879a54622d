"""Where in the window a person has been: back, forward, and the keys and buttons for both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QFrame, QWidget

from counsel_app.gui.widgets.buttons import IconButton
from counsel_app.gui.widgets.layouts import row

Place = tuple[str, str]
"""A page and what it shows."""
_MOST: Final = 100


class Trail:
    """The places visited, and at which of them the window is."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """The place in front."""
        return self._places[self._at] if self._places else None

    @property
    def before(self) -> Place | None:
        """Where back leads."""
        return self._places[self._at - 1] if self._at > 0 else None

    @property
    def after(self) -> Place | None:
        """Where forward leads."""
        return self._places[self._at + 1] if self._at + 1 < len(self._places) else None

    def visit(self, place: Place) -> None:
        """Go on from here to ``place``; what lay ahead is forgotten, as in a browser."""
        if place != self.here:
            self._places = [*self._places[: self._at + 1], place][-_MOST:]
            self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """Go one place back; None where this is the first one."""
        return self._step(-1, self.before)

    def forward(self) -> Place | None:
        """Go one place forward; None where nobody went back."""
        return self._step(1, self.after)

    def clear(self) -> None:
        """Forget every place."""
        self._places.clear()
        self._at = -1

    def _step(self, by: int, place: Place | None) -> Place | None:
        if place is not None:
            self._at += by
        return place


class WayButtons(QFrame):
    """Back and forward, side by side above the rail."""

    def __init__(self, *, back: Callable[[], object], forward: Callable[[], object]) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.setProperty("role", "rail")
        self.back = IconButton(translate("Ways", "Back"), icon="arrow-left", pressed=back)
        self.forward = IconButton(translate("Ways", "Forward"), icon="arrow-right", pressed=forward)
        for button, keys in ((self.back, "Alt+Left"), (self.forward, "Alt+Right")):
            button.setToolTip(f"{button.accessibleName()} ({keys})")
        line = row(1, self.back, self.forward, 1, parent=self, gap=4)
        line.setContentsMargins(6, 8, 6, 0)

    def follow(self, trail: Trail) -> None:
        """Offer only what there is."""
        self.back.setEnabled(trail.before is not None)
        self.forward.setEnabled(trail.after is not None)


class SideButtons(QObject):
    """The back and forward buttons at the side of a mouse.

    It watches the window as a whole: lists keep every press to themselves.
    """

    def __init__(
        self, window: QWidget, *, back: Callable[[], object], forward: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._ways = {
            Qt.MouseButton.BackButton: back,
            Qt.MouseButton.ForwardButton: forward,
        }

    def watch(self, window: QWindow | None) -> None:
        """Begin, once there is a window on the screen; never twice."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go where the button says."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            go = self._ways.get(event.button())
            if go is not None:
                go()
                return True
        return False
