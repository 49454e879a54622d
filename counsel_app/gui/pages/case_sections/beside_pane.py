"""The pane at the leading side of a case, where on a wide window the list of cases stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.gui import theme
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.widgets.layouts import tab_before

if TYPE_CHECKING:
    from counsel_app.gui.panels.cases_beside import CasesBeside

WIDE: Final = 1600
"""From this width of the window the list of cases stands beside the case."""
GAP: Final = 16
_LEAST, _MOST = 32, 44
"""Its width in letters."""


class BesidePane(QObject):
    """Makes the list when the window first is wide enough, and folds it away below that.

    In a narrow window nobody waits for it, and nothing holds it.
    """

    def __init__(self, desk: Desk, page: Page, *, first: QWidget) -> None:
        """``first`` is where Tab goes on from the list; ``page`` has a row of panes for layout."""
        super().__init__(page)
        self._desk, self._page, self._first = desk, page, first
        self._case_id = ""
        self.list: CasesBeside | None = None
        self.keeps_focus = False
        """While another case is chosen in the list: the keys stay there."""

    @property
    def is_shown(self) -> bool:
        """Whether the list stands there."""
        return self.list is not None and not self.list.isHidden()

    def room(self) -> int:
        """What it takes of the page, in pixels."""
        return self.list.width() + GAP if self.list is not None and self.is_shown else 0

    def show_case(self, case_id: str) -> None:
        """The case has been read: mark it in the list."""
        self._case_id = case_id
        if self.list is not None and self.is_shown:
            self.list.show_case(case_id)

    def on_changed(self, changes: Changes) -> None:
        """Let the list follow."""
        if self.list is not None:
            self.list.on_changed(changes)

    def fold(self, room: int) -> None:
        """Show the list where the window is wide, and the page has so much ``room`` left.

        In large letters what is next in the case comes first.
        """
        width = min(max(self._page.width() // 6, theme.chars(_LEAST)), theme.chars(_MOST))
        width = max(min(width, room - GAP), theme.chars(_LEAST))
        fits = self._page.window().width() >= WIDE and room >= width + GAP
        if self.list is None:
            if not fits:
                return
            self._make()
        assert self.list is not None  # noqa: S101  made above
        self.list.setFixedWidth(width)
        if fits == self.is_shown:
            return
        if not fits and self.list.table.hasFocus():
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setVisible(fits)
        if fits and self._case_id:
            self.list.show_case(self._case_id)

    def change(self, section: QWidget) -> None:
        """To the list, or from there back to ``section``."""
        if self.list is not None and self.is_shown and not self.list.table.hasFocus():
            section = self.list.table
        section.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self) -> None:
        from counsel_app.gui.panels.cases_beside import CasesBeside

        self.list = CasesBeside(self._desk)
        self.list.hide()
        self.list.wanted.connect(self._go)
        panes = self._page.layout()
        assert isinstance(panes, QBoxLayout)  # noqa: S101  as the page lays its panes out
        panes.insertWidget(0, self.list)
        tab_before(self.list, self._first)

    def _go(self, case_id: str, goes_in: bool) -> None:  # noqa: FBT001  a signal's slot
        """Change the case, at the section one is in."""
        target, _view = self._page.standing("")
        section = target.partition("/")[2]
        self.keeps_focus = not goes_in
        self._desk.navigate("case", f"{case_id}/{section}")
        self.keeps_focus = False
