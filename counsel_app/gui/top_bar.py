"""The bar above the pages in reduced mode: home, reading aloud, help, and leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.gui import i18n
from counsel_app.gui.demo_mark import DemoMark
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.text import MutedLine
from counsel_app.system import speech

Pressed = Callable[[], object]


class TopBar(QWidget):
    """Always in sight while somebody works in reduced mode."""

    def __init__(
        self, mark: DemoMark, *, home: Pressed, read: Pressed, help_: Pressed, leave: Pressed
    ) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._who = MutedLine()
        self._home = Button(translate("Shell", "Home"), icon="house", pressed=home)
        read_aloud = Button(translate("Shell", "Read aloud"), icon="volume-2", pressed=read)
        if not speech.is_available():
            read_aloud.hide()
        line = row(
            self._home,
            read_aloud,
            mark,
            1,
            self._who,
            Button(translate("Shell", "Help and emergency"), icon="life-buoy", pressed=help_),
            Button(translate("Shell", "Lock and leave"), icon="lock", pressed=leave),
            parent=self,
            gap=2 * GRID,
        )
        line.setContentsMargins(6 * GRID, 20, 6 * GRID, GRID)

    def say_who(self, name: str) -> None:
        """Say whose file is open."""
        self._who.setText(i18n.isolate(name))

    def show_home(self, *, is_elsewhere: bool) -> None:
        """Offer the way home to whoever is not there."""
        self._home.setVisible(is_elsewhere)
