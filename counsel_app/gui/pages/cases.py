"""The list of cases: search while typing, chips, Enter opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.case_query import CaseChoice, CaseFilter, CaseOrder, SortBy
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.plan import Step
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import COUNSELLOR
from counsel_app.gui.panels.case_choice import (
    case_chips,
    choice_of,
    choice_view,
    empty_list,
    read_choice,
)
from counsel_app.gui.panels.case_filters import CaseFilterBar
from counsel_app.gui.panels.case_views import drop_view
from counsel_app.gui.panels.case_words import (
    found_words,
    name_words,
    next_tone,
    next_words,
    number_words,
    topic_words,
)
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import ListSearch
from counsel_app.gui.widgets.layouts import column, row, wrapped
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import MutedLine, Title

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.case_views import SavedView
    from counsel_app.usecases.cases import CaseList, CaseRow, Found

_FOUND_IN: Final = 4
_SORTS: Final = {0: "number", 1: "name", 2: "topic", 3: "next"}
_SHOWN_TYPES: Final = (Case, Client, Consultation, Deadline, Step)


class CasesPage(Page):
    """Cases of the file that is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._may_open = desk.role == COUNSELLOR
        self._today = desk.today()
        self._to_open: str | None = None
        self.search = ListSearch(
            translate("Cases", "Search cases"),
            hint=translate("Cases", "Name in any script, or words of a note  (Ctrl+F)"),
        )
        self.search.searched.connect(lambda _text: self._reload(counting=False))
        self.search.down.connect(self._into_table)
        self.search.returnPressed.connect(self._open_first)
        self.chips = case_chips(may_open=self._may_open)
        self.chips.changed.connect(self._chip_chosen)
        self._where_found: Mapping[str, Found] = {}
        self._order: tuple[str, bool] = ("", False)
        self._row = ""
        """Waits for the list to be read, to be chosen in it."""
        self._counsellors: Mapping[str, str] = {}
        self.model: TableModel[CaseRow] = TableModel(self._columns(), fetch=self._fetch)
        self.model.sort_wanted.connect(self._sort)
        self.table = TableView(translate("Cases", "Cases"), self.model)
        self.table.setColumnHidden(_FOUND_IN, True)
        self.table.opened.connect(lambda case_id: desk.navigate("case", case_id))
        self._found = MutedLine()
        self._found.hide()
        self.new_button = PrimaryButton(
            translate("Cases", "New case"), icon="plus", pressed=lambda: desk.navigate("new_case")
        )
        if not self._may_open:
            self.new_button.hide()
        head = row(Title(translate("Cases", "Cases")), self.chips, self.new_button, gap=2 * GRID)
        head.setStretch(1, 1)
        self.filters = CaseFilterBar()
        self.filters.changed.connect(self._reload)
        self.filters.view_chosen.connect(self._show_view)
        self.filters.keep_wanted.connect(self._ask_view_name)
        self.filters.drop_wanted.connect(self._drop_view)
        self.open_button = self._opener()
        self.bulk_button = Button(
            translate("Cases", "With the chosen cases"),
            icon="list-checks",
            pressed=self._offer_bulk,
        )
        self.bulk_button.hide()
        if self._may_open:
            self.table.choose_several(self._say_how_many)
        with_them = wrapped(
            self.open_button,
            self.bulk_button,
            self.filters.filter_button,
            self.filters.views_button,
        )
        search = row(self.search, self._found, with_them, gap=GRID)
        search.setStretch(0, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        layout = column(
            head, search, self.filters, self._stack, parent=self, margin=3 * GRID, gap=12
        )
        layout.setStretch(3, 1)
        self._keys()
        if desk.listed is not None and desk.listed.first is not None:
            self._take_up(desk.listed.first)

    def open(self, target: str) -> None:
        """Show the list; a target is searched for."""
        self._today = self.desk.today()
        if target:
            self.search.setText(target)
        self._reload()
        self._read_views()

    def choice(self) -> CaseChoice:
        """Which cases are listed."""
        by, is_descending = self._order
        return CaseChoice(
            chip=CaseFilter(self.chips.current() or "open"),
            words=self.search.text(),
            filters=self.filters.filters,
            order=CaseOrder(by=SortBy(by or "next"), is_descending=is_descending and bool(by)),
        )

    def standing(self, target: str) -> tuple[str, Mapping[str, str]]:  # noqa: ARG002  as chosen since
        """The list as it is chosen, and the row one is at."""
        listed = self.desk.listed
        choice = (listed.to_keep() if listed is not None else None) or self.choice()
        return "", {**choice_view(choice), "row": self._row or self.table.current_id()}

    def resume(self, view: Mapping[str, str]) -> None:
        """Choose the list again, and find the row in it."""
        choice = choice_of(view)
        if choice is not None:
            self._take_up(choice)
        self._row = view.get("row", "")

    def _take_up(self, choice: CaseChoice) -> None:
        self._choose(choice)
        if choice.order == CaseOrder():
            # Nobody chose an order: the next click on a title is the first one.
            self._order = ("", False)
            self.table.show_order(-1, is_descending=False)

    def on_changed(self, changes: Changes) -> None:
        """Read again what a row shows."""
        if any(changes.touches(kind) for kind in _SHOWN_TYPES):
            self._reload()

    def first_focus(self) -> QWidget:
        """Type at once."""
        return self.search

    def _opener(self) -> Button:
        """Enter and a double click open as well; not everybody knows or can do that."""
        button = Button(
            QCoreApplication.translate("Cases", "Open this case"),
            icon="folder-open",
            pressed=self._open_chosen,
        )
        button.hide()
        self.table.chosen.connect(lambda case_id: button.setVisible(bool(case_id)))
        return button

    def _open_chosen(self) -> None:
        # A screen reader chooses a row without making it the current one.
        chosen = self.table.chosen_ids()
        self.desk.navigate("case", chosen[0] if chosen else self.table.current_id())

    def _keys(self) -> None:
        bind(self, keys.FIND, self._to_search, self.search.accessibleName())
        bind(self, keys.NEW, self._new, self.new_button.words() if self._may_open else "")

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _new(self) -> None:
        if self._may_open:
            self.desk.navigate("new_case")

    def _columns(self) -> tuple[Column[CaseRow], ...]:
        translate = QCoreApplication.translate
        return (
            Column(translate("Cases", "Case"), text=number_words, width=12),
            Column(
                translate("Cases", "Name"),
                text=name_words,
                stretch=True,
            ),
            Column(translate("Cases", "Topic"), text=topic_words, width=24),
            Column(
                translate("Cases", "What comes next"),
                text=lambda c: next_words(c, today=self._today),
                tone=lambda c: next_tone(c, today=self._today),
                stretch=True,
            ),
            Column(translate("Cases", "Found in"), text=self._found_in, width=26),
        )

    def _found_in(self, case: CaseRow) -> str:
        found = self._where_found.get(case.case_id)
        return "" if found is None else found_words(found)

    def _fetch(self, ids: Sequence[str], deliver: Callable[[Mapping[str, CaseRow]], None]) -> None:
        today = self.desk.today()
        self.desk.jobs.vault(
            lambda vault: actions.cases.rows_of(vault, ids, today=today), then=deliver, owner=self
        )

    def _sort(self, number: int, is_descending: bool) -> None:  # noqa: FBT001 - a signal's slot
        self._order = (_SORTS.get(number, ""), is_descending)
        self._reload(counting=False)

    def _chip_chosen(self) -> None:
        # A query goes through all cases; a chip asks for its own list again.
        self.search.set_quietly("")
        self._reload()

    def _reload(self, *, counting: bool = True) -> None:
        choice, today, language = self.choice(), self.desk.today(), i18n.language()
        query, filters = choice.words, choice.filters
        listed = self.desk.listed
        if listed is not None:
            listed.ask(choice)

        def read(vault: Any) -> CaseList:
            return read_choice(vault, choice, today=today, language=language)

        def show(found: CaseList) -> None:
            self._show(found, query)
            if listed is not None:
                listed.tell(found)
            is_wanted, self._to_open = self._to_open == query, None
            if is_wanted and found.rows:
                self.desk.navigate("case", self.table.current_id())

        self.desk.jobs.vault(read, then=show, owner=self, latest="list")
        if counting:
            # Behind the list: to count takes longer than to show.
            self.desk.jobs.vault(
                lambda vault: actions.cases.count_cases(vault, filters=filters, today=today),
                then=self._show_counts,
                owner=self,
                latest="counts",
            )

    def _read_views(self) -> None:
        self.desk.jobs.vault(
            lambda vault: (
                actions.case_views.counsellor_names(vault),
                actions.case_views.saved_views(vault),
            ),
            then=self._know,
            owner=self,
            latest="views",
        )

    def _know(self, known: tuple[Mapping[str, str], Sequence[SavedView]]) -> None:
        self._counsellors = known[0]
        self.filters.set_known(*known)

    def _show_view(self, view: SavedView) -> None:
        self._choose(CaseChoice(chip=view.chip, filters=view.filters, order=view.order))
        self._reload()

    def _choose(self, choice: CaseChoice) -> None:
        chips = [key for key in (str(choice.chip), "open") if key in self.chips.all_keys()]
        self.chips.choose(chips[0])
        self.search.set_quietly(choice.words)
        self.filters.set_filters(choice.filters)
        by = str(choice.order.by)
        self._order = (by, choice.order.is_descending)
        self.table.show_order(
            next((n for n, name in _SORTS.items() if name == by), -1),
            is_descending=choice.order.is_descending,
        )

    def _ask_view_name(self) -> None:
        translate = QCoreApplication.translate
        from counsel_app.gui.dialogs.rename import ask_words  # when it is asked for

        ask_words(
            self,
            question=translate("Cases", "Keep this view"),
            name=translate("Cases", "Name of the view"),
            words="",
            agree=translate("Cases", "Keep"),
            given=self._keep_view,
        )

    def _keep_view(self, name: str) -> None:
        choice = self.choice()

        def keep(vault: Any) -> None:
            view = actions.case_views.SavedView(
                name=name, chip=choice.chip, filters=choice.filters, order=choice.order
            )
            actions.case_views.keep_view(vault, view)

        self.desk.jobs.vault(keep, then=lambda _done: self._read_views(), owner=self)

    def _drop_view(self, name: str) -> None:
        drop_view(self.desk, self, name, then=self._read_views)

    def _say_how_many(self, count: int) -> None:
        translate = QCoreApplication.translate
        self.bulk_button.setVisible(count > 1)
        self.open_button.setVisible(count == 1)
        self.bulk_button.set_words(translate("Cases", "With %n chosen case(s)", None, count))

    def bulk_menu(self) -> QMenu:
        """What can be done with several cases at once."""
        translate = QCoreApplication.translate
        menu = QMenu(self)
        for kind, words in (
            ("counsellor_id", translate("Cases", "Hand over…")),
            ("region", translate("Cases", "Set the region…")),
            ("closure_reason", translate("Cases", "Close…")),
        ):
            menu.addAction(words).triggered.connect(partial(self._bulk, kind))
        return menu

    def _offer_bulk(self) -> None:
        button = self.bulk_button
        self.bulk_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _bulk(self, kind: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's slot
        ids = self.table.chosen_ids()
        from counsel_app.gui.dialogs.bulk import BulkDialog  # when it is asked for

        BulkDialog(self, self.desk, ids, kind=kind, counsellors=self._counsellors).open()

    def _show_counts(self, counts: Mapping[CaseFilter, int]) -> None:
        self.chips.set_counts({str(key): count for key, count in counts.items()})

    def _show(self, found: CaseList, query: str) -> None:
        translate = QCoreApplication.translate
        current, self._row = self._row or self.table.current_id(), ""
        self._where_found = found.found
        self.model.set_ids(found.ids, {row.case_id: row for row in found.rows})
        searched = bool(query.strip())
        self.table.setColumnHidden(_FOUND_IN, not searched)
        if found.ids:
            self.table.choose(current)
            if not self.table.current_id():
                self.table.choose_row(0)
        words = ""
        if searched:
            words = translate("Cases", "%n found in all cases", None, len(found.ids))
        self._found.setText(words)
        self._found.setVisible(bool(words))
        self._say_empty(is_empty=not found.ids, searched=searched)

    def _say_empty(self, *, is_empty: bool, searched: bool) -> None:
        old = self._stack.widget(1)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        if not is_empty:
            self._stack.setCurrentWidget(self.table)
            return
        self.open_button.hide()
        empty = empty_list(self.chips.current(), searched=searched, may_open=self._may_open)
        self._stack.addWidget(empty)
        self._stack.setCurrentWidget(empty)

    def _into_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_first(self) -> None:
        # Enter may come before the pause of typing has led to a search, whose
        # answer then takes the place of this one's.
        self._to_open = self.search.text()
        self._reload()
