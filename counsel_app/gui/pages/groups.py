"""Groups and projects: events with heads counted, cohorts with what came of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.group_event import GroupEvent
from counsel_app.domain.institution import Institution
from counsel_app.domain.project import Participation, Project
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.dialogs.one_record import edit_one
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.projects import ProjectCards
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import PrimaryButton
from counsel_app.gui.widgets.chips import Chips
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.folding_table import FoldingTable
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import MutedLine, Title

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.groupwork import GroupworkView

EVENTS, PROJECTS = "events", "projects"
EVENT_FIELDS: Final = (
    "held_on", "kind", "title", "place", "region", "heads", "minutes", "topics", "note",
)  # fmt: skip


class GroupsPage(Page):
    """Two parts: what is offered to many at once, and the projects."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._view: GroupworkView | None = None
        self.chips = Chips(
            translate("Groups", "Part of the page"),
            (
                (EVENTS, translate("Groups", "Group events")),
                (PROJECTS, translate("Groups", "Projects")),
            ),
        )
        self.chips.choose(EVENTS)
        self.chips.changed.connect(self._show_part)
        self.new_button = PrimaryButton("", icon="plus", pressed=self._new)
        self.model: TableModel[GroupEvent] = TableModel(_columns(), key=lambda one: one.id)
        self.table = FoldingTable(
            translate("Groups", "Group events"), self.model, folds=(3, 5, 2), least=24
        )
        self.table.opened.connect(self._edit_event)
        self.projects = ProjectCards(desk)
        self.heads = MutedLine("")
        self._empty_events = EmptyState(
            icon="users-round",
            heading=translate("Groups", "No group events yet"),
            sentence=translate(
                "Groups", "An open day, an evening of information: count the heads, name nobody."
            ),
        )
        self._empty_projects = EmptyState(
            icon="target",
            heading=translate("Groups", "No projects yet"),
            sentence=translate(
                "Groups", "A project has a partner, a start, and clients who take part."
            ),
        )
        self._stack = QStackedWidget()
        for part in (self._empty_events, self.table, self._empty_projects, self.projects):
            self._stack.addWidget(part)
        title = Title(translate("Groups", "Groups and projects"))
        head = row(title, 1, self.new_button, gap=2 * GRID)
        # On a line of their own: beside the title, large letters put one below the other.
        layout = column(
            head, self.chips, self._stack, self.heads, parent=self, margin=3 * GRID, gap=12
        )
        layout.setStretch(2, 1)
        bind(self, keys.NEW, self._new, self.new_button.words())
        self._show_part()

    def open(self, target: str) -> None:
        """Show one part; a target names it."""
        if target in (EVENTS, PROJECTS):
            self.chips.choose(target)
        self._reload()

    def standing(self, target: str) -> tuple[str, Mapping[str, str]]:  # noqa: ARG002  as chosen since
        """The part in front."""
        return self.chips.current(), {}

    def on_changed(self, changes: Changes) -> None:
        kinds = (GroupEvent, Project, Participation, Institution, Case, Client)
        if any(changes.touches(kind) for kind in kinds):
            self._reload()

    def first_focus(self) -> QWidget:
        """Adding something."""
        return self.new_button

    def _reload(self) -> None:
        today = self.desk.today()

        def read(vault: Any) -> GroupworkView:
            found: GroupworkView = actions.groupwork.view_groupwork(vault, today=today)
            return found

        self.desk.jobs.vault(read, then=self._show, owner=self, latest="groups")

    def _show(self, view: GroupworkView) -> None:
        self._view = view
        self.model.set_rows(view.events)
        self.projects.show_projects(view)
        self.chips.set_counts({EVENTS: len(view.events), PROJECTS: len(view.projects)})
        self._show_part()

    def _show_part(self) -> None:
        translate = QCoreApplication.translate
        view = self._view
        is_events = self.chips.current() == EVENTS
        if is_events:
            self.new_button.set_words(translate("Groups", "New group event"))
            shown: QWidget = self.table if view and view.events else self._empty_events
        else:
            self.new_button.set_words(translate("Groups", "New project"))
            shown = self.projects if view and view.projects else self._empty_projects
        self._stack.setCurrentWidget(shown)
        self.heads.setVisible(is_events)
        if view is not None:
            words = translate("Groups", "%n head(s) this year. Heads are no persons: whoever "
                              "came twice was counted twice.", None, view.heads)  # fmt: skip
            self.heads.setText(words)

    def _new(self) -> None:
        if self.chips.current() == EVENTS:
            self._edit_event("")
        else:
            self.projects.edit_project()

    def _edit_event(self, record_id: str) -> None:
        view, clock = self._view, self.desk.clock
        if view is None:
            return
        event = self.model.at(self.model.row_of(record_id)) if record_id else None
        edit_one(
            self.desk,
            self,
            record_type=GroupEvent,
            fields=EVENT_FIELDS,
            record=event,
            seen=view.seen,
            start={"held_on": self.desk.today().isoformat()},
            explanation=QCoreApplication.translate(
                "Groups", "Heads are counted, nobody is named: no names in title and note either."
            ),
            save=lambda vault, made, seen: actions.groupwork.save_event(
                vault, made, clock=clock, seen=seen
            ),
        )


def _columns() -> tuple[Column[GroupEvent], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            translate("Groups", "Date"),
            text=lambda one: i18n.isolate(i18n.short_date(one.held_on)) if one.held_on else "–",
            sort_key=lambda one: one.held_on.toordinal() if one.held_on else 0,
            width=14,
        ),
        Column(
            translate("Groups", "Title"),
            text=lambda one: i18n.isolate(one.title) if one.title else _kind(one),
            stretch=True,
        ),
        Column(translate("Groups", "Kind"), text=_kind, width=26),
        Column(
            translate("Groups", "Place"),
            text=lambda one: i18n.isolate(one.place) if one.place else "–",
            width=22,
        ),
        Column(
            translate("Groups", "Heads"),
            text=lambda one: "–" if one.heads is None else str(one.heads),
            sort_key=lambda one: one.heads or 0,
            width=9,
        ),
        Column(
            translate("Groups", "Region"),
            text=lambda one: (
                code_list("regions").text(one.region, i18n.language()) if one.region else "–"
            ),
            width=14,
        ),
    )


def _kind(event: GroupEvent) -> str:
    return code_list("group_event_kinds").text(event.kind, i18n.language())
