"""Several codes of one list: chips for a short list, add and remove for a long one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.chips import Chip
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Wrapping, clear

_SHORT: Final = 8


class CodeSet(QWidget):
    """The chosen codes, in the order in which they were chosen."""

    changed = Signal()

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._words = dict(choices)
        self._chosen: list[str] = []
        self._line = Wrapping(gap=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._toggles: dict[str, Chip] = {}
        self._adder: Choice | None = None
        if len(choices) <= _SHORT:
            for code, words in choices:
                chip = Chip(words)
                chip.setAccessibleDescription(name)
                chip.toggled.connect(self._toggled)
                self._toggles[code] = chip
                self._line.addWidget(chip)
        else:
            add = QCoreApplication.translate("CodeSet", "Add…")
            self._adder = Choice(name, tuple(choices), searchable=True)
            self._adder.activated.connect(lambda _index: self._add())
            line = self._adder.lineEdit()
            if line is not None:
                line.returnPressed.connect(self._add)
                # Who leaves the field with the whole word in it has chosen it.
                line.editingFinished.connect(self._add)
                line.setPlaceholderText(add)
            self._empty(self._adder)
            layout.addWidget(self._adder)
            self.setFocusProxy(self._adder)
        layout.addLayout(self._line)

    def values(self) -> list[str]:
        """The chosen codes."""
        if self._toggles:
            return [code for code, chip in self._toggles.items() if chip.isChecked()]
        return list(self._chosen)

    def set_values(self, codes: Sequence[str]) -> None:
        """Choose exactly ``codes``; unknown ones are kept and shown as they are."""
        if self._toggles:
            for code, chip in self._toggles.items():
                chip.setChecked(code in codes)
            return
        self._chosen = list(codes)
        self._draw()

    def _toggled(self, *_state: object) -> None:
        self.changed.emit()

    def _add(self) -> None:
        if self._adder is None:
            return
        code = self._adder.key()
        self._empty(self._adder)
        if code and code not in self._chosen:
            self._chosen.append(code)
            self._draw()
            self.changed.emit()

    @staticmethod
    def _empty(adder: Choice) -> None:
        """Wait for the next one: what is typed now stands alone in the field."""
        adder.setCurrentIndex(-1)
        adder.setEditText("")

    def _remove(self, code: str) -> None:
        self._chosen.remove(code)
        self._draw()
        if self._adder is not None:
            self._adder.setFocus()
        self.changed.emit()

    def _draw(self) -> None:
        clear(self._line)
        remove = QCoreApplication.translate("CodeSet", "Remove {entry}")
        before: QWidget | None = self._adder
        for code in self._chosen:
            words = self._words.get(code, code)
            chip = Button(words, icon="x", pressed=partial(self._remove, code))
            chip.setProperty("role", "chip")
            chip.setAccessibleName(remove.format(entry=words))
            self._line.addWidget(chip)
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        self._line.invalidate()
        self.updateGeometry()
