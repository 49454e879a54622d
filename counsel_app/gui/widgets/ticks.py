"""Several of a list, each with a tick box and, beside it, what it would say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from counsel_app.gui.widgets.columns import Columns
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Muted, Text


class Ticks(QWidget):
    """Tick boxes by key; ``details`` stand under the words."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._boxes: dict[str, QCheckBox] = {}
        self._details: dict[str, Muted] = {}
        self._kept: tuple[str, ...] = ()
        side_by_side = Columns(columns, below=2, parent=self)
        for key, words in choices:
            box = QCheckBox(words.replace("&", "&&"))
            box.setAccessibleName(words)
            box.toggled.connect(lambda _on: self.changed.emit())
            detail = Muted("")
            detail.setContentsMargins(30, 0, 0, 2)
            # It wraps in whatever room the words beside the tick take.
            detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            detail.hide()
            cell = QWidget()
            column(box, detail, parent=cell, gap=2)
            side_by_side.add(cell)
            self._boxes[key] = box
            self._details[key] = detail

    def values(self) -> list[str]:
        """The ticked keys in the order of the list, unknown ones kept at the end."""
        return [key for key, box in self._boxes.items() if box.isChecked()] + list(self._kept)

    def set_values(self, keys: Iterable[str]) -> None:
        """Tick exactly ``keys``, without a signal."""
        wanted = tuple(keys)
        self._kept = tuple(key for key in wanted if key not in self._boxes)
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(key in wanted)
            box.blockSignals(False)

    def set_details(self, details: Mapping[str, str]) -> None:
        """Say under each box what it stands for."""
        for key, label in self._details.items():
            words = details.get(key, "")
            label.setText(words)
            label.setVisible(bool(words))
            self._boxes[key].setAccessibleDescription(words)

    def box(self, key: str) -> QCheckBox:
        """One of the boxes."""
        return self._boxes[key]


class TickWords(Text):
    """The words beside a tick box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the words are clicked."""
        if self._box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._box.toggle()
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()
