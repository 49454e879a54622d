"""Chips: filters as a row of rounded buttons with counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import Wrapping


class Chip(Button):
    """One filter that is on or off."""

    ROLE = "chip"

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self._text = text
        self.beside: Collection[Chip] = (self,)
        """Those of its row, itself among them."""
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """As wide as its words in bold: it is bold while it is on; as high as the highest.

        Arabic letters are higher than Latin ones, and languages stand in one row.
        """
        bold = self.font()
        bold.setBold(True)
        words = self.text()
        extra = QFontMetrics(bold).horizontalAdvance(words)
        extra -= self.fontMetrics().horizontalAdvance(words)
        height = max(chip.own_size().height() for chip in self.beside)
        return QSize(self.own_size().width() + max(extra, 0), height)

    def own_size(self) -> QSize:
        """What its words need, whoever stands beside it."""
        return super().sizeHint()

    @property
    def word(self) -> str:
        """Its word, without the count."""
        return self._text

    def set_count(self, count: int | None) -> None:
        """Show how many it would let through."""
        self.set_words(self._text if count is None else f"{self._text}  {count}")


class Chips(QWidget):
    """A row of filters; ``several`` may be on at once, or exactly one."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``choices`` are pairs of key and word; ``name`` is what they filter."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._several = several
        self._chips: dict[str, Chip] = {}
        # Not Fixed: a second line of chips would be cut off.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = Wrapping(self)
        for key, words in choices:
            chip = Chip(words)
            chip.setAccessibleDescription(name)
            chip.setAutoExclusive(not several)
            chip.clicked.connect(self._clicked)
            chip.beside = self._chips.values()
            self._chips[key] = chip
            layout.addWidget(chip)
        if not several and choices:
            self._chips[choices[0][0]].setChecked(True)

    def chosen(self) -> tuple[str, ...]:
        """The keys that are on, in their order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def current(self) -> str:
        """The key that is on; empty when none is."""
        return next(iter(self.chosen()), "")

    def all_keys(self) -> tuple[str, ...]:
        """All keys, on or off."""
        return tuple(self._chips)

    def words_of(self, key: str) -> str:
        """The word of a chip, without its count."""
        return self._chips[key].word

    def choose(self, *keys: str) -> None:
        """Switch exactly ``keys`` on, without a signal."""
        for key, chip in self._chips.items():
            chip.setAutoExclusive(False)
            chip.setChecked(key in keys)
            chip.setAutoExclusive(not self._several)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show counts beside the words."""
        for key, chip in self._chips.items():
            chip.set_count(counts.get(key))

    def _clicked(self) -> None:
        self.changed.emit()
