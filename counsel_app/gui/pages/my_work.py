"""What a volunteer wrote, and what the counsellor said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.codes import code_list
from counsel_app.domain.give_back import (
    Proposal,
    Standing,
    VolunteerHours,
    VolunteerPaper,
    last_word,
    standing_of,
)
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import to_wire
from counsel_app.domain.volunteering import (
    DATE_DRAFT,
    FOLDER,
    FOLDER_DRAFT,
    HELP_DRAFT,
    HOURS_DRAFT,
    NEEDS_HELP,
    NEW_DATE,
    NOTE_DRAFT,
    Assignment,
)
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.volunteer_steps import AGAIN
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text, Title

if TYPE_CHECKING:
    from counsel_app.usecases.volunteering import Companion

_TONES: Final = {
    Standing.WAITING: "muted",
    Standing.ACCEPTED: "done",
    Standing.RETURNED: "soon",
}
_CENTS: Final = 100


class MyWorkPage(Page):
    """What came back stands first, with the counsellor's sentence."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self.again_buttons: list[Button] = []
        self._list = column(gap=16)
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        nothing = EmptyState(
            icon="pencil-line",
            heading=translate("MyWork", "Nothing yet"),
            sentence=translate("MyWork", "What you write and save is shown here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(Scroll(inside))
        self.back_button = PrimaryButton(
            translate("MyWork", "Back"),
            icon="arrow-left",
            pressed=lambda: desk.navigate("home"),
        )
        title = Title(translate("MyWork", "What I wrote"))
        whole = column(title, self._stack, row(self.back_button, 1), parent=self, gap=14)
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  all of it
        self._reload()

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  any of it
        self._reload()

    def first_focus(self) -> QWidget:
        """The way back."""
        return self.back_button

    def _reload(self) -> None:
        today = self.desk.today()
        self.desk.jobs.vault(
            lambda vault: actions.volunteering.my_people(vault, today=today),
            then=self._show,
            owner=self,
            latest="work",
        )

    def _show(self, people: list[Companion]) -> None:
        clear(self._list)
        self.again_buttons = []
        found = [
            (standing_of(proposal, person.reviews), proposal, person)
            for person in people
            for proposal in _proposals(person)
        ]
        # What came back first, then the latest.
        found.sort(key=lambda one: one[1].id, reverse=True)
        found.sort(key=lambda one: one[0] is not Standing.RETURNED)
        for standing, proposal, person in found:
            self._list.addWidget(self._card(standing, proposal, person))
        self._stack.setCurrentIndex(1 if found else 0)

    def _card(self, standing: Standing, proposal: Proposal, person: Companion) -> Card:
        translate = QCoreApplication.translate
        task = person.assignment
        words = {
            Standing.WAITING: translate("MyWork", "not answered yet"),
            Standing.ACCEPTED: translate("MyWork", "accepted"),
            Standing.RETURNED: translate("MyWork", "came back"),
        }
        name = Heading(i18n.isolate(task.spoken_name))
        head = row(name, Badge(words[standing], tone=_TONES[standing]))
        head.setStretch(0, 1)
        card = Card()
        card.setAccessibleName(task.spoken_name)
        card.add(head, Muted(_kind(proposal)), Text(_says(proposal)))
        word = last_word(proposal, person.reviews)
        if word is not None and word.sentence:
            card.add(Muted(translate("MyWork", "Your counsellor writes")), Strong(word.sentence))
        if standing is Standing.RETURNED:
            again = Button(
                translate("MyWork", "Write it anew"),
                icon="square-pen",
                pressed=lambda: self._write_anew(proposal, task),
            )
            again.setAccessibleDescription(task.spoken_name)
            self.again_buttons.append(again)
            card.add(row(again, 1))
        return card

    def _write_anew(self, proposal: Proposal, task: Assignment) -> None:
        """Put what was written into the page it came from; a photo is taken anew."""
        page, draft = _page_of(proposal)
        if isinstance(proposal, VolunteerPaper):
            self.desk.navigate(page, task.id)
            return
        clock, key = self.desk.clock, f"{draft}{task.id}"
        values: dict[str, Wire] = {**to_wire(proposal), AGAIN: proposal.id}
        if isinstance(proposal, VolunteerHours):
            cents = proposal.travel_cents
            values["fare"] = f"{cents // _CENTS},{cents % _CENTS:02}" if cents else ""

        def keep(vault: Any) -> None:
            actions.drafting.keep_draft(vault, key, values, case_id=task.case_id, clock=clock)

        self.desk.jobs.vault(keep, then=lambda _none: self.desk.navigate(page, task.id), owner=self)


def _page_of(proposal: Proposal) -> tuple[str, str]:
    """The page that writes such a thing, and what its drafts begin with."""
    if isinstance(proposal, VolunteerPaper):
        return "add_paper", ""
    if isinstance(proposal, VolunteerHours):
        return "add_hours", HOURS_DRAFT
    return {
        NEEDS_HELP: ("ask_help", HELP_DRAFT),
        NEW_DATE: ("add_date", DATE_DRAFT),
        FOLDER: ("check_folder", FOLDER_DRAFT),
    }.get(proposal.happening, ("write_note", NOTE_DRAFT))


def _kind(proposal: Proposal) -> str:
    translate = QCoreApplication.translate
    if isinstance(proposal, VolunteerPaper):
        day, words = proposal.added_on, translate("MyWork", "Paper")
    elif isinstance(proposal, VolunteerHours):
        day, words = proposal.worked_on, translate("MyWork", "Hours")
    else:
        day = proposal.written_on
        words = code_list("happenings").text(proposal.happening, i18n.language())
    return f"{words} · {i18n.long_date(day)}" if day else words


def _says(proposal: Proposal) -> str:
    if isinstance(proposal, VolunteerPaper):
        return proposal.title
    if isinstance(proposal, VolunteerHours):
        words = QCoreApplication.translate("MyWork", "%n minute(s)", None, proposal.minutes)
        return f"{words} · {i18n.isolate(proposal.purpose)}"
    return proposal.text


def came_back(people: list[Companion]) -> int:
    """How many things wait to be written anew."""
    return sum(
        standing_of(proposal, person.reviews) is Standing.RETURNED
        for person in people
        for proposal in _proposals(person)
    )


def _proposals(person: Companion) -> tuple[Proposal, ...]:
    return (*person.notes, *person.hours, *person.papers)
