"""The home of a volunteer: a greeting and six things to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.give_back import PROPOSAL_TYPES
from counsel_app.domain.volunteering import DATE_DRAFT, HELP_DRAFT, NOTE_DRAFT, PAPER_DRAFT
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.key_card import KeyCardDialog
from counsel_app.gui.pages.my_work import came_back
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.volunteer_exchange import give_back, look_into, take_in_package
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Muted, Title
from counsel_app.gui.widgets.tile import Tile

if TYPE_CHECKING:
    from counsel_app.usecases.dropped import Dropped
    from counsel_app.usecases.outgoing import Outgoing
    from counsel_app.usecases.volunteering import Companion

_COLUMNS = 3
_BEGUN = (NOTE_DRAFT, DATE_DRAFT, PAPER_DRAFT, HELP_DRAFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class _News:
    name: str
    people: list[Companion]
    outgoing: Outgoing
    unfinished: dict[str, int]
    """How many drafts there are, by what their keys begin with."""


class HomePage(Page):
    """Where reduced mode begins and every way leads back to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._greeting = Title(translate("Home", "Hello. What do you want to do?"))
        self.people_tile = Tile(
            translate("Home", "See my people"),
            icon="users",
            pressed=lambda: desk.navigate("my_people"),
        )
        self.note_tile = Tile(
            translate("Home", "Write a note"),
            icon="pencil-line",
            hint=translate("Home", "Short: who, when, what"),
            pressed=lambda: desk.navigate("write_note"),
        )
        self.give_tile = Tile(
            translate("Home", "Give my work back"),
            icon="upload",
            pressed=lambda: give_back(self, done=self._reload),
        )
        self.date_tile = Tile(
            translate("Home", "Add a date"),
            icon="calendar-plus",
            pressed=lambda: desk.navigate("add_date"),
        )
        self.help_tile = Tile(
            translate("Home", "Ask for help"),
            icon="hand-helping",
            pressed=lambda: desk.navigate("ask_help"),
        )
        self.paper_tile = Tile(
            translate("Home", "Add a paper"),
            icon="camera",
            pressed=lambda: desk.navigate("add_paper"),
        )
        tiles = (
            self.people_tile, self.note_tile, self.date_tile, self.paper_tile, self.help_tile,
            self.give_tile,
        )  # fmt: skip
        grid = QGridLayout()
        grid.setSpacing(18)
        for place, tile in enumerate(tiles):
            grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
        self.package_button = QuietButton(
            translate("Home", "Take in a package"),
            icon="download",
            pressed=lambda: take_in_package(self, done=self._reload),
        )
        self.card_button = QuietButton(
            translate("Home", "Key card"), icon="key-round", pressed=self._show_card
        )
        self.work_button = QuietButton(
            translate("Home", "What I wrote"),
            icon="list",
            pressed=lambda: desk.navigate("my_work"),
        )
        self.hours_button = QuietButton(
            translate("Home", "Hours"), icon="clock", pressed=lambda: desk.navigate("add_hours")
        )
        self.settings_button = QuietButton(
            translate("Home", "Language and size"),
            icon="languages",
            pressed=lambda: desk.navigate("reduced_settings"),
        )
        self._came_back = Badge()
        self._came_back.hide()
        mine = row(self.package_button, self.work_button, self._came_back, self.hours_button, 1)
        foot = row(self._promise(), self.card_button, self.settings_button)
        foot.setStretch(0, 1)
        whole = column(self._greeting, grid, mine, foot, parent=self, gap=10)
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)

    def _promise(self) -> Muted:
        translate = QCoreApplication.translate
        words = translate(
            "Home", "You only see the people you were given. Everything stays on this computer."
        )
        if i18n.language() in i18n.DRAFTS:
            words = f"{words} {i18n.draft_sentence()}"
        return Muted(words)

    def open(self, target: str) -> None:  # noqa: ARG002  one home
        self._reload()

    def take_dropped(self, found: Dropped) -> None:
        """Say what is in the folder, and take it in when agreed."""
        look_into(self, found.paths[0], done=self._reload)

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  hints count everything
        self._reload()

    def first_focus(self) -> QWidget:
        return self.people_tile

    def _reload(self) -> None:
        today = self.desk.today()

        def read(vault: Any) -> _News:
            return _News(
                name=actions.profiles.own_profile(vault).name,
                people=actions.volunteering.my_people(vault, today=today),
                outgoing=actions.outgoing.view_outgoing(vault),
                unfinished={
                    begun: len(actions.drafting.drafts_under(vault, begun)) for begun in _BEGUN
                },
            )

        self.desk.jobs.vault(read, then=self._show, owner=self, latest="news")

    def _show(self, news: _News) -> None:
        translate = QCoreApplication.translate
        self._greeting.setText(
            translate("Home", "Hello {name}. What do you want to do?").format(
                name=i18n.isolate(news.name)
            )
        )
        today = self.desk.today()
        mine = [one for one in news.people if not one.has_ended]
        meeting = sum(one.assignment.meets_on == today for one in mine)
        if meeting:
            people = translate("Home", "%n person(s) today", None, meeting)
        elif mine:
            people = translate("Home", "%n person(s)", None, len(mine))
        else:
            people = translate("Home", "Nobody yet")
        self.people_tile.set_hint(people)
        self.note_tile.set_hint(
            translate("Home", "%n note(s) not finished", None, news.unfinished[NOTE_DRAFT])
            if news.unfinished[NOTE_DRAFT]
            else translate("Home", "Short: who, when, what")
        )
        for tile, begun, hint in (
            (self.date_tile, DATE_DRAFT, translate("Home", "An appointment you heard of")),
            (self.paper_tile, PAPER_DRAFT, translate("Home", "A photo or PDF")),
            (self.help_tile, HELP_DRAFT, translate("Home", "Your counsellor reads it")),
        ):
            tile.set_hint(translate("Home", "not finished") if news.unfinished[begun] else hint)
        returned = came_back(news.people)
        self._came_back.show_as(
            translate("Home", "%n came back", None, returned) if returned else "", tone="soon"
        )
        things = sum(news.outgoing.records_of(kind) for kind in PROPOSAL_TYPES)
        if things:
            waiting = translate("Home", "%n thing(s) waiting", None, things)
        elif news.outgoing.waiting:
            waiting = translate("Home", "Waiting for the folder or stick")
        else:
            waiting = translate("Home", "Nothing is waiting")
        self.give_tile.set_hint(waiting)

    def _show_card(self) -> None:
        KeyCardDialog(self, self.desk).open()
