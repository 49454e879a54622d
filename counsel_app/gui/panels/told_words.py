"""The words that open a package, large, for as long as somebody tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.gui.i18n import isolate
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.layouts import clear, column
from counsel_app.gui.widgets.text import Heading, Line, Muted, MutedLine, Text

if TYPE_CHECKING:
    from counsel_app.usecases.told import Told

_PER_ROW = 4
_LARGE_POINTS = 22


class ToldWords(QWidget):
    """Eight words in two rows; they can neither be copied nor be called up again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._head = Heading()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self._strength = Muted()
        column(
            self._head,
            Text(
                translate(
                    "Volunteers",
                    "Do not write the words down and do not send them. They stand here once and "
                    "are kept nowhere.",
                )
            ),
            self._grid,
            Text(
                translate(
                    "Volunteers",
                    "The file goes on a stick or into the folder. The first device that opens it "
                    "and answers has the task; a second one is refused.",
                )
            ),
            self._strength,
            1,
            parent=self,
            gap=2 * GRID,
        )

    def show_words(self, told: Told, name: str) -> None:
        """Show the words for ``name``."""
        translate = QCoreApplication.translate
        self._head.setText(
            translate("Volunteers", "Tell {name} these words in person").format(name=isolate(name))
        )
        clear(self._grid)
        for place, word in enumerate(told.words):
            one = Line(word)
            one.setStyleSheet(f"font-size: {_LARGE_POINTS}pt; font-weight: 600;")
            row, at = divmod(place, _PER_ROW)
            self._grid.addWidget(MutedLine(f"{place + 1}"), 2 * row, at)
            self._grid.addWidget(one, 2 * row + 1, at)
        self._strength.setText(
            translate(
                "Volunteers",
                "{bits} bits: who has the file and no word of it must try billions of billions "
                "of times, and each try costs a computer about a second.",
            ).format(bits=told.bits)
        )

    def forget(self) -> None:
        """Take the words off the screen."""
        clear(self._grid)
