"""What stands around the pages of an open file: rail, top bar, and the bar below.

Made when the first file is opened: a window that asks for the passphrase shows
none of it, and nobody waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from counsel_app.gui.demo_mark import DemoMark
from counsel_app.gui.pages.registry import LOCKED, VOLUNTEER
from counsel_app.gui.rail import Rail
from counsel_app.gui.theme import GRID
from counsel_app.gui.top_bar import TopBar
from counsel_app.gui.ways import WayButtons
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import MutedLine

if TYPE_CHECKING:
    from counsel_app.usecases.profiles import Profile

Do = Callable[[], object]
_BARE: Final = (LOCKED, VOLUNTEER)
"""Without rail and without a bar below."""


class Surroundings:
    """Puts them into the window; which of them are seen depends on the role."""

    def __init__(
        self,
        window: QMainWindow,
        *,
        chosen: Callable[[str], object],
        back: Do,
        forward: Do,
        home: Do,
        read: Do,
        help_: Do,
        leave: Do,
    ) -> None:
        translate = QCoreApplication.translate
        self.rail = Rail(translate("Shell", "Pages"))
        self.rail.chosen.connect(chosen)
        self.ways = WayButtons(back=back, forward=forward)
        self.beside = column(self.ways, self.rail, gap=0)
        self.beside.setStretch(1, 1)
        # Below where there is a bar below, else above.
        self._marks = (DemoMark(), DemoMark())
        self.top = TopBar(self._marks[1], home=home, read=read, help_=help_, leave=leave)
        self.saved = MutedLine()
        self.backup = MutedLine()
        self.minutes = MutedLine()
        self._bar = window.statusBar()
        self._bar.setSizeGripEnabled(False)
        self._bar.setContentsMargins(GRID, 2, GRID, 2)
        self._bar.addWidget(self._marks[0])
        self._bar.addWidget(self.saved)
        self._bar.addPermanentWidget(self.backup)
        self._bar.addPermanentWidget(self.minutes)
        words = translate("Shell", "Lock and leave")
        button = QuietButton(words, icon="log-out", pressed=leave)
        button.setToolTip(f"{words} (Ctrl+Shift+L)")
        self._bar.addPermanentWidget(button)

    def enter(self, role: str, *, owner: Profile | None, who: str) -> None:
        """Show what belongs to ``role``; ``owner`` is None while no file is open."""
        for part in (self.rail, self.ways, self._bar):
            part.setVisible(role not in _BARE)
        self.top.setVisible(role == VOLUNTEER)
        self.top.say_who(who)
        for mark in self._marks:
            mark.show_for(owner)
        if role == LOCKED:
            self.saved.setText("")
