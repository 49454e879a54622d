"""Who saw and changed what: one list of the file or of one case, filtered, as a paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.progress import Report
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.inputs import Choice, SearchField
from counsel_app.gui.widgets.layouts import column, row, wrapped
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Muted, MutedLine, Title

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.access_list import AccessFilter, AccessLine, AccessList

_EVERYTHING: Final = "all"
_OF_FILE: Final = "file"


class AuditPage(Page):
    """``target`` is the id of one case; without it the list is that of the whole file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._case_id = ""
        self._name = ""
        self._title = Title()
        self._about = Muted(
            translate(
                "Audit",
                "Changes come from the history of the file; seeing, printing and passing on from"
                " a log that only grows. Contents are not repeated here.",
            )
        )
        self.back_button = Button(translate("Audit", "Back"), icon="arrow-left", pressed=desk.back)
        self.csv_button = Button(
            translate("Audit", "Export table (CSV)"), icon="download", pressed=self._ask_csv
        )
        self.client_button = Button(
            translate("Audit", "Answer for the client…"), icon="user", pressed=self._show_answer
        )
        self.print_button = PrimaryButton(
            translate("Audit", "Print…"), icon="printer", pressed=self._show_paper
        )
        head = row(
            self._title,
            wrapped(self.back_button, self.csv_button, self.client_button, self.print_button),
        )
        head.setStretch(0, 1)
        self.kinds = Chips(
            translate("Audit", "Which entries"),
            (
                (_EVERYTHING, translate("Audit", "Everything")),
                ("seen", translate("Audit", "Seen")),
                ("written", translate("Audit", "Written")),
                ("left", translate("Audit", "Printed, saved, passed on")),
                ("gone", translate("Audit", "Deleted")),
                (_OF_FILE, translate("Audit", "What the program did")),
            ),
        )
        self.kinds.changed.connect(self._reload)
        self.search = SearchField(
            translate("Audit", "Search the list"),
            hint=translate("Audit", "Name, case or kind of record  (Ctrl+F)"),
        )
        self.search.searched.connect(lambda _text: self._reload())
        self.person = Choice(translate("Audit", "Person"), (("", translate("Audit", "Everybody")),))
        self.person.currentIndexChanged.connect(lambda _index: self._reload())
        self.first = DateField(translate("Audit", "From"), today=desk.today)
        self.last = DateField(translate("Audit", "To"), today=desk.today)
        for field in (self.first, self.last):
            field.changed.connect(self._reload)
            widest = (field.line.placeholderText(), "00 Sept 0000")
            letters = max(field.fontMetrics().horizontalAdvance(words) for words in widest)
            field.setFixedWidth(letters + 76)
        self._count = MutedLine()
        period = QWidget()
        row(
            MutedLine(translate("Audit", "From")),
            self.first,
            MutedLine(translate("Audit", "to")),
            self.last,
            parent=period,
            gap=10,
        )
        filters = wrapped(self.search, self.person, period)
        self.model: TableModel[AccessLine] = TableModel(_columns(), fetch=self._fetch)
        self.table = TableView(translate("Audit", "Accesses"), self.model, sortable=False)
        self.table.opened.connect(self._open_case)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                icon="history",
                heading=translate("Audit", "Nothing to show"),
                sentence=translate("Audit", "No entry fits these filters."),
            )
        )
        whole = column(
            head,
            self._about,
            row(self.kinds, self._count),
            filters,
            self._stack,
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        whole.setStretch(4, 1)
        bind(self, keys.FIND, self.search.setFocus, self.search.accessibleName())

    def open(self, target: str) -> None:
        """Show the accesses to one case, or all."""
        self._case_id = target
        self.client_button.setVisible(bool(target))
        translate = QCoreApplication.translate
        self._title.setText(
            translate("Audit", "Who accessed this case")
            if target
            else translate("Audit", "Who saw and changed what")
        )
        self._reload()

    def say(self, title: str, about: str) -> None:
        """Be called something else, over the same list."""
        self._title.setText(title)
        self._about.setText(about)

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  every change is an entry
        """Read the list again."""
        if self.isVisible():
            self._reload()

    def first_focus(self) -> QWidget:
        """Search at once."""
        return self.search

    def _wanted(self) -> Callable[[], AccessFilter]:
        """The filter as the controls have it; made on the worker thread."""
        kind = self.kinds.current()
        chosen = {
            "case_id": self._case_id,
            "person": self.person.key(),
            "first": self.first.value(),
            "last": self.last.value(),
            "text": self.search.text(),
        }

        def make() -> AccessFilter:
            use = actions.access_list
            wanted = None if kind in ("", _EVERYTHING) else use.Kind(kind)
            made: AccessFilter = use.AccessFilter(kind=wanted, **chosen)
            return made

        return make

    def _reload(self) -> None:
        if not (self.first.is_readable() and self.last.is_readable()):
            return
        # What the program did is about no case: its sentences have the room.
        self.table.setColumnHidden(self.model.columnCount() - 1, self.kinds.current() == _OF_FILE)
        make = self._wanted()
        self.desk.jobs.vault(
            lambda vault: actions.access_list.access_list(vault, make()),
            then=self._show,
            owner=self,
            latest="list",
        )

    def _show(self, found: AccessList) -> None:
        translate = QCoreApplication.translate
        self._name = found.title
        if self._case_id and found.title:
            words = translate("Audit", "Who accessed {case}")
            self._title.setText(words.format(case=i18n.isolate(found.title)))
        self.person.set_choices((("", translate("Audit", "Everybody")), *found.people))
        self.model.set_ids(found.keys)
        self._count.setText(translate("Audit", "%n entries", None, len(found.keys)))
        self._stack.setCurrentIndex(0 if found.keys else 1)

    def _fetch(
        self, keys: Sequence[str], deliver: Callable[[Mapping[str, AccessLine]], None]
    ) -> None:
        self.desk.jobs.vault(
            lambda vault: actions.access_list.access_lines(vault, keys), then=deliver, owner=self
        )

    def _open_case(self, key: str) -> None:
        line = self.model.at(self.model.row_of(key))
        if line is not None and line.case_id:
            self.desk.navigate("case", line.case_id)

    def _ask_csv(self) -> None:
        translate = QCoreApplication.translate
        choose_target(
            self,
            title=translate("Audit", "Save the list"),
            name=f"{translate('Audit', 'accesses')}-{self.desk.today():%Y-%m-%d}.csv",
            kind="csv",
            chosen=partial(self._save_csv, self._wanted()),
        )

    def _save_csv(self, make: Callable[[], AccessFilter], target: Path) -> None:
        language, clock = i18n.paper_language(), self.desk.clock
        saved = QCoreApplication.translate("Audit", "Saved as {file}.")
        sentence = saved.format(file=i18n.isolate(target.name))

        def save(vault: Any, report: Report) -> None:
            table = actions.access_reports.access_csv(
                vault, make(), language=language, clock=clock, report=report
            )
            actions.paper_files.save_paper(target, table)

        def done(_none: None) -> None:
            self.desk.notify.success(sentence)
            self._reload()

        self.desk.jobs.vault_in_steps(save, then=done, owner=self, stopped=self.desk.say_stopped)

    def _show_paper(self) -> None:
        make, chosen = self._wanted(), self._chosen_words()
        language, clock = i18n.paper_language(), self.desk.clock
        self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.access_reports.access_paper(
                vault, make(), chosen=chosen, language=language, clock=clock, report=report
            ),
            stopped=self.desk.say_stopped,
            then=partial(self._show_dialog, QCoreApplication.translate("Audit", "Access list")),
            owner=self,
        )

    def _show_answer(self) -> None:
        case_id, language, clock = self._case_id, i18n.paper_language(), self.desk.clock
        title = QCoreApplication.translate("Audit", "Who accessed my file?")
        self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.access_reports.client_access_paper(
                vault, case_id, language=language, clock=clock, report=report
            ),
            stopped=self.desk.say_stopped,
            then=partial(self._show_dialog, title),
            owner=self,
        )

    def _show_dialog(self, title: str, paper: Any) -> None:
        # The PDF library is not for the first window.
        from counsel_app.gui.dialogs.paper import PaperDialog

        case_id, clock = self._case_id, self.desk.clock

        def note(name: str) -> None:
            self.desk.jobs.vault(
                lambda vault: getattr(actions.audit, name)(
                    vault, case_id, actions.access_list.ACCESS_LIST, "", clock=clock
                ),
                then=lambda _none: self._reload(),
                owner=self,
            )

        dialog = PaperDialog(
            self,
            self.desk,
            bytes(paper),
            title=title,
            name=f"{QCoreApplication.translate('Audit', 'accesses')}-{self.desk.today():%Y-%m-%d}",
            printed=partial(note, "note_printed"),
            saved=partial(note, "note_saved"),
        )
        dialog.open()

    def _chosen_words(self) -> str:
        """What is filtered by, for the paper; the case by its number alone."""
        parts = [self._name.partition(" · ")[0]]
        if self.kinds.current() not in ("", _EVERYTHING):
            parts.append(self.kinds.words_of(self.kinds.current()))
        if self.person.key():
            parts.append(self.person.currentText())
        return ", ".join(part for part in (*parts, self.search.text().strip()) if part)


def _columns() -> tuple[Column[AccessLine], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Audit", "When"), text=_when, width=19),
        Column(translate("Audit", "Who"), text=lambda line: _words(line.who), width=14),
        Column(
            translate("Audit", "What was done"), text=lambda line: _words(line.action), width=16
        ),
        Column(translate("Audit", "With what"), text=lambda line: _words(line.what), stretch=True),
        Column(translate("Audit", "Case"), text=lambda line: i18n.isolate(line.case), width=17),
    )


def _when(line: AccessLine) -> str:
    day = i18n.short_date(line.at.astimezone().date())
    return f"{day}, {i18n.clock_time(line.at)}"


def _words(label: Any) -> str:
    return i18n.isolate(label.text(i18n.language()))
