"""The list of cases beside the case, on wide windows: the same list as on the page of cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.case_query import CaseChoice, CaseFilter
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.plan import Step
from counsel_app.gui import actions, i18n
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Listed
from counsel_app.gui.pages.registry import COUNSELLOR
from counsel_app.gui.panels.case_choice import chip_words, read_choice
from counsel_app.gui.panels.case_words import name_words, next_tone, next_words
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Muted
from counsel_app.gui.widgets.two_lines import TwoLineList

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.cases import CaseList, CaseRow

_SHOWN_TYPES = (Case, Client, Consultation, Deadline, Step)


class CasesBeside(QWidget):
    """What the page of cases lists; before anybody was there, one's own open cases.

    It reads nothing where that page has read it, and otherwise after the case
    that is opened, so that no case waits for its list.
    """

    wanted = Signal(str, bool)
    """The id of a case to be shown, and whether one goes into it, away from the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._listed = desk.listed or Listed()
        self._listed.told.connect(self._follow)
        self._case_id = ""
        self._is_read = False
        self._today = desk.today()
        translate = QCoreApplication.translate
        self.model: TableModel[CaseRow] = TableModel(
            (Column(translate("Cases", "Case"), text=self._words, tone=self._tone, stretch=True),),
            fetch=self._fetch,
        )
        self.table = TwoLineList(translate("Cases", "Cases in the list"), self.model)
        self.table.rested.connect(lambda case_id: self._want(case_id, goes_in=False))
        self.table.opened.connect(lambda case_id: self._want(case_id, goes_in=True))
        self.heading = Muted("")
        layout = column(self.heading, self.table, parent=self)
        layout.setStretch(1, 1)

    def show_case(self, case_id: str) -> None:
        """Mark the case that is shown; read the list where that was not done yet."""
        self._case_id = case_id
        self._today = self.desk.today()
        if self._is_read:
            self._mark()
        else:
            self._follow()

    def on_changed(self, changes: Changes) -> None:
        """Read again what a row shows, unless the page of cases does and tells."""
        if any(changes.touches(kind) for kind in _SHOWN_TYPES) and self._listed.choice is None:
            self._read()

    def _want(self, case_id: str, *, goes_in: bool) -> None:
        if case_id and (goes_in or case_id != self._case_id):
            self.wanted.emit(case_id, goes_in)

    def _follow(self) -> None:
        """Show what the page of cases has read, or is about to."""
        if self._listed.choice is None:
            self._read()
        elif self._listed.found is not None:
            self._show(self._listed.choice, self._listed.found)

    def _read(self) -> None:
        own = CaseFilter.MINE if self.desk.role == COUNSELLOR else CaseFilter.OPEN
        choice = self._listed.first or CaseChoice(chip=own)
        today, language = self.desk.today(), i18n.language()
        self.desk.jobs.vault(
            lambda vault: read_choice(vault, choice, today=today, language=language),
            then=lambda found: self._show(choice, found),
            owner=self,
            latest="beside",
        )

    def _show(self, choice: CaseChoice, found: CaseList) -> None:
        self._is_read = True
        self.model.set_ids(found.ids, {row.case_id: row for row in found.rows})
        self.heading.setText(_heading(choice, len(found.ids)))
        self._mark()

    def _mark(self) -> None:
        if self.table.current_id() == self._case_id:
            return
        self.table.leave_unchosen()
        self.table.choose(self._case_id)

    def _fetch(self, ids: Sequence[str], deliver: Callable[[Mapping[str, CaseRow]], None]) -> None:
        self.desk.jobs.vault(
            lambda vault: actions.cases.rows_of(vault, ids), then=deliver, owner=self
        )

    def _words(self, case: CaseRow) -> str:
        return f"{name_words(case)}\n{next_words(case, today=self._today)}"

    def _tone(self, case: CaseRow) -> str:
        return next_tone(case, today=self._today)


def _heading(choice: CaseChoice, count: int) -> str:
    translate = QCoreApplication.translate
    if choice.words.strip():
        return translate("Cases", "%n found in all cases", None, count)
    said = f"{chip_words(choice.chip)} · {count}"
    if not choice.filters.is_empty:
        said += f" · {translate('CaseFilters', 'Filters in force')}"
    return said
