"""A card of a few counted facts, with the way to the page they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import clear, row
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a card says: a sentence, rows of words and a number, small print; ``calls`` frames it.

    A row without a number is a sentence of its own.
    """

    sentence: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    note: str = ""
    calls: bool = False


class FactsCard(Card):
    """Says that it counts until ``show_facts`` or ``fails`` is called."""

    def __init__(
        self, heading: str, *, waiting: str, button: str, icon: str, go: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.sentence = Text(waiting)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(0, 1)
        self.note = Muted()
        self.note.hide()
        self.button = QuietButton(button, icon=icon, pressed=go)
        head = row(Heading(heading), self.button)
        head.setStretch(0, 1)
        self.add(head, self.sentence, self._grid, self.note)

    def show_facts(self, facts: Facts) -> None:
        """Show what was counted."""
        self._say(self.sentence, facts.sentence)
        self._say(self.note, facts.note)
        self._fill(facts.rows)
        self._frame("soon" if facts.calls else "")

    def fails(self, sentence: str) -> None:
        """Say why nothing could be counted."""
        self.show_facts(Facts(sentence=sentence))

    def reads(self) -> str:
        """Everything it says, for tests and screen readers."""
        parts = [self.sentence.text()]
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Text):
                parts.append(widget.text())
        return "\n".join([*parts, self.note.text()]).strip()

    def _fill(self, rows: Iterable[tuple[str, str]]) -> None:
        clear(self._grid)
        for place, (words, number) in enumerate(rows):
            if not number:
                self._grid.addWidget(Text(words), place, 0, 1, 2)
                continue
            value = Strong(number)
            value.setWordWrap(False)
            self._grid.addWidget(Text(words), place, 0)
            self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)

    def _frame(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _say(self, text: Text, words: str) -> None:
        text.setText(words)
        text.setVisible(bool(words))
