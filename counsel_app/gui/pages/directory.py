"""The directory: who helps with what, which course has a place, which firm an opening."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.codes import code_list
from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Record, to_wire
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.plan_dialogs import record_from
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.dialogs.referral_dialogs import INSTITUTION_FIELDS
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.folding_table import FoldingTable
from counsel_app.gui.widgets.inputs import SearchField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Title

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.directory import DirectoryRecord, DirectoryView, Entry

COURSE_FIELDS: Final = (
    "institution_id", "kind", "title", "region", "level_from", "level_to", "literacy", "times",
    "age_from", "age_to", "size", "free_places", "starts_on", "ends_on", "has_childcare",
    "women_only", "is_barrier_free", "status_hint", "status_hint_source",
)  # fmt: skip
OPENING_FIELDS: Final = (
    "institution_id", "instrument", "title", "region", "level_from", "school_certificate",
    "times", "age_from", "age_to", "places", "free_places", "starts_on", "is_barrier_free",
    "status_hint", "status_hint_source",
)  # fmt: skip
_FIELDS: Final[Mapping[str, tuple[type[Record], tuple[str, ...]]]] = {
    "institution": (Institution, INSTITUTION_FIELDS),
    "course": (Course, COURSE_FIELDS),
    "opening": (Opening, OPENING_FIELDS),
}


class DirectoryPage(Page):
    """Everybody in the team edits the same directory; no client data belongs here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._view: DirectoryView | None = None
        self._wanted = ""
        self.chips = Chips(
            translate("Directory", "Part of the directory"),
            (
                ("institution", translate("Directory", "Institutions")),
                ("course", translate("Directory", "Courses")),
                ("opening", translate("Directory", "Training and work")),
            ),
        )
        self.chips.choose("institution")
        self.chips.changed.connect(self._reload)
        self.search = SearchField(
            translate("Directory", "Search the directory"),
            hint=translate("Directory", "Name, kind, provider or town  (Ctrl+F)"),
        )
        self.search.searched.connect(lambda _text: self._reload())
        self.model: TableModel[Entry] = TableModel(_columns(), key=lambda e: e.record.id)
        self.table = FoldingTable(
            translate("Directory", "Directory"), self.model, folds=(2, 4, 1), least=24
        )
        self.table.opened.connect(self._edit)
        self.table.chosen.connect(lambda _id: self._fit())
        self.new_button = PrimaryButton(
            translate("Directory", "New entry"), icon="plus", pressed=lambda: self._edit("")
        )
        self.confirm_button = Button(
            translate("Directory", "Still right today"), icon="badge-check", pressed=self._confirm
        )
        self.table_button = Button(
            translate("Directory", "Save as table…"), icon="file-down", pressed=self._save_table
        )
        self.hsds_button = Button(
            translate("Directory", "Save as HSDS…"), icon="file-down", pressed=self._save_hsds
        )
        self.import_button = Button(
            translate("Directory", "Take in…"),
            icon="import",
            pressed=lambda: desk.navigate("import"),
        )
        self._empty = EmptyState(
            icon="building-2",
            heading=translate("Directory", "Nothing here yet"),
            sentence=translate(
                "Directory", "What you add goes to your colleagues with the next export."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        head = row(
            Title(translate("Directory", "Directory")), self.chips, self.new_button, gap=2 * GRID
        )
        head.setStretch(1, 1)
        below = row(self.search, self.confirm_button, gap=2 * GRID)
        below.setStretch(0, 1)
        foot = row(self.import_button, 1, self.table_button, self.hsds_button, gap=GRID)
        layout = column(head, below, self._stack, foot, parent=self, margin=3 * GRID, gap=12)
        layout.setStretch(2, 1)
        bind(self, keys.FIND, self._to_search, self.search.accessibleName())
        bind(self, keys.NEW, lambda: self._edit(""), self.new_button.words())

    def open(self, target: str) -> None:
        """Show one part; a target names it, and perhaps one entry of it: ``part/id``."""
        part, _, self._wanted = target.partition("/")
        if part in _FIELDS:
            self.chips.choose(part)
        if self._wanted:
            self.search.setText("")
        self._reload()

    def standing(self, target: str) -> tuple[str, Mapping[str, str]]:  # noqa: ARG002  as chosen since
        """The part with its entry, or with what is searched for."""
        part, words = self.chips.current(), self.search.text()
        return (part, {"words": words}) if words else (f"{part}/{self.table.current_id()}", {})

    def resume(self, view: Mapping[str, str]) -> None:
        """Search again."""
        self.search.set_quietly(view.get("words", ""))

    def on_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind, _fields in _FIELDS.values()):
            self._reload()

    def first_focus(self) -> QWidget:
        """Type at once; or go on from the entry that was asked for."""
        return self.table if self._wanted else self.search

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _reload(self) -> None:
        shelf, query, today = self.chips.current(), self.search.text(), self.desk.today()
        language = i18n.language()

        def read(vault: Any) -> DirectoryView:
            wanted = actions.directory.Shelf(shelf)
            found: DirectoryView = actions.directory.view_directory(
                vault, wanted, query=query, today=today, language=language
            )
            return found

        self.desk.jobs.vault(read, then=self._show, owner=self, latest="directory")

    def _show(self, view: DirectoryView) -> None:
        self._view = view
        before, self._wanted = self._wanted or self.table.current_id(), ""
        self.model.set_rows(view.entries)
        self.chips.set_counts({str(shelf): count for shelf, count in view.counts.items()})
        self._stack.setCurrentWidget(self.table if view.entries else self._empty)
        self.table.choose(before)
        if view.entries and not self.table.current_id():
            self.table.choose_row(0)
        self._fit()

    def _fit(self) -> None:
        self.confirm_button.setEnabled(self._current() is not None)

    def _current(self) -> Entry | None:
        return self.model.at(self.table.currentIndex().row()) if self.model.rowCount() else None

    def _confirm(self) -> None:
        entry, clock = self._current(), self.desk.clock
        if entry is not None:
            record = entry.record
            self.desk.write(
                lambda vault: actions.directory.confirm(vault, [record], clock=clock), owner=self
            )

    def _save_table(self) -> None:
        shelf = self.chips.current()
        choose_target(
            self.window(),
            title=QCoreApplication.translate("Directory", "Where shall the table go?"),
            name=f"{shelf}.csv",
            kind="csv",
            chosen=lambda target: self._save(
                lambda vault: actions.directory_exchange.save_table(vault, shelf, target)
            ),
        )

    def _save_hsds(self) -> None:
        choose_target(
            self.window(),
            title=QCoreApplication.translate("Directory", "Where shall the directory go?"),
            name="directory.json",
            kind="json",
            chosen=lambda target: self._save(
                lambda vault: actions.directory_exchange.save_hsds(vault, target)
            ),
        )

    def _save(self, work: Callable[[Any], object]) -> None:
        def done(_nothing: object) -> None:
            self.desk.notify.success(
                QCoreApplication.translate(
                    "Directory", "Saved. Everybody can read the file; it holds no client data."
                )
            )

        self.desk.jobs.vault(work, then=done, owner=self)

    def _edit(self, record_id: str) -> None:
        if self._view is None:
            return
        entry = self.model.at(self.model.row_of(record_id)) if record_id else None
        edit_entry(
            self.desk,
            self,
            shelf=self.chips.current(),
            view=self._view,
            record=entry.record if entry else None,
        )


def edit_entry(
    desk: Desk,
    parent: QWidget,
    *,
    shelf: str,
    view: DirectoryView,
    record: DirectoryRecord | None = None,
) -> RecordDialog:
    """Open the form for an entry of one part of the directory, a new one without ``record``."""
    translate = QCoreApplication.translate
    record_type, names = _FIELDS[shelf]
    providers = tuple(sorted(view.institutions.items(), key=lambda one: one[1].casefold()))
    choices = {"institution_id": providers} if "institution_id" in names else {}
    form = RecordForm(record_type, names, choices=choices)
    clock = desk.clock

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            made = record_from(vault, record_type, record, given, case_id="", clock=clock)
            return actions.directory.save_entry(vault, made, clock=clock, seen=seen)

        return work

    editing = Editing(
        title=record_type.LABEL.text(i18n.language()),
        explanation=translate("Directory", "The directory is shared: no client data belongs here."),
        start=to_wire(record) if record else {},
        seen=view.seen if record else None,
        draft_key=f"{shelf}/{record.id if record else 'new'}",
        save=save,
    )
    dialog = RecordDialog(desk, parent, editing=editing, fields=form, content=form)
    dialog.open()
    return dialog


def _columns() -> tuple[Column[Entry], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Directory", "Name"), text=lambda e: i18n.isolate(e.title), stretch=True),
        Column(
            translate("Directory", "Kind"),
            text=lambda e: code_list(e.kinds).text(e.kind, i18n.language()),
            width=26,
        ),
        Column(
            translate("Directory", "Provider or contact"),
            text=lambda e: i18n.isolate(e.provider) if e.provider else "–",
            width=22,
        ),
        Column(translate("Directory", "Free places"), text=_free, sort_key=_free_key, width=12),
        Column(
            translate("Directory", "Start"),
            text=lambda e: i18n.isolate(i18n.short_date(e.starts_on)) if e.starts_on else "–",
            sort_key=lambda e: e.starts_on.toordinal() if e.starts_on else 0,
            width=12,
        ),
        Column(
            translate("Directory", "Checked"),
            text=_checked,
            tone=lambda e: "soon" if e.is_stale else "",
            width=16,
        ),
    )


def _free(entry: Entry) -> str:
    return "–" if entry.free is None else str(entry.free)


def _free_key(entry: Entry) -> int:
    return -1 if entry.free is None else entry.free


def _checked(entry: Entry) -> str:
    day = entry.record.checked_on
    if day is None:
        return QCoreApplication.translate("Directory", "never")
    return i18n.isolate(i18n.short_date(day))
