"""What a volunteer writes, one question per screen: about whom, then the rest, then a check."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import begin
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.volunteer_exchange import take_in_package
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column
from counsel_app.gui.widgets.stepper import StepButtons, Stepper
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Text
from counsel_app.gui.widgets.tile import Tile

if TYPE_CHECKING:
    from counsel_app.usecases.volunteering import Companion

_WHO: Final = 1
_PER_ROW: Final = 3
_LOSES_AT_MOST_MS: Final = 2000
"""Someone who never pauses while typing loses no more than this."""

Values = Mapping[str, Wire]
Work = Callable[[Any], Changes]
AGAIN: Final = "again"
"""Beside the values of a draft: the record that is written anew; no field is called like that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One screen between the person and the check."""

    asks: Callable[[Assignment], str]
    content: QWidget
    problem: Callable[[], str]
    """What is still missing, as a sentence; empty when one may go on."""
    first: Callable[[], QWidget]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    people: list[Companion]
    drafts: dict[str, Values]
    """What was typed, by the key it is kept under, the latest first."""


class StepsPage(Page):
    """Kept as a draft at every pause; saved only by the last button.

    A page says what it asks (``ask``), what was typed (``typed``, ``show``),
    and what it comes to (``lines``); ``edited`` tells that something changed.
    """

    def __init__(self, desk: Desk, *, title: str, draft: str) -> None:
        """``draft`` begins the keys of what is unfinished; the assignment's id follows."""
        super().__init__(desk)
        self._draft = draft
        self._people: dict[str, Assignment] = {}
        self._drafts: dict[str, Values] = {}
        # Not read off the tiles: at a click they already show the next person
        # while the text is still about the one before.
        self._person_id = ""
        self._wanted = ""
        self._again = ""
        self._is_dirty = False
        self._round = 0
        self.people_tiles: dict[str, Tile] = {}
        self._limit = QTimer(self, singleShot=True, interval=_LOSES_AT_MOST_MS)
        self._limit.timeout.connect(self.save_draft)
        self._people_grid = QGridLayout()
        self._people_grid.setSpacing(12)
        self._summary = column(gap=10)
        self.problem = Problem()
        self._questions = tuple(self.ask())
        self._headings = tuple(Heading() for _ in self._questions)
        self._check = len(self._questions) + 2
        self.stepper = Stepper(title, steps=self._check)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._who_screen())
        for heading, question in zip(self._headings, self._questions, strict=True):
            screen = QWidget()
            column(heading, question.content, parent=screen, gap=14).setStretch(1, 1)
            self._stack.addWidget(screen)
        self._stack.addWidget(self._check_screen())
        self.buttons = StepButtons()
        self.buttons.back.connect(self._back)
        self.buttons.forward.connect(self._forward)
        whole = column(self.stepper, self._stack, self.problem, self.buttons, parent=self, gap=14)
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)

    # --- what a page says of itself

    def ask(self) -> Sequence[Question]:
        """The questions between the person and the check."""
        raise NotImplementedError

    def typed(self) -> dict[str, Wire]:
        """What was answered so far, as fields of a note."""
        raise NotImplementedError

    def show_typed(self, values: Values) -> None:
        """Show these answers; nothing where there are none."""
        raise NotImplementedError

    def lines(self) -> Sequence[tuple[str, str]]:
        """What is checked before saving: label and value."""
        raise NotImplementedError

    def work(self, person: Assignment, values: Values) -> Work:
        """What saving does on the worker thread; a note, where a page says nothing else."""
        clock, key, again = self.desk.clock, self.key(person.id), self._again
        whole = {
            **values,
            "assignment_id": person.id,
            "written_on": clock.today().isoformat(),
        }

        def write(vault: Any) -> Changes:
            note = begin(VolunteerNote, again or vault.new_id(clock), whole)
            kept: Changes = actions.volunteering.write_note(vault, note, clock=clock, draft_key=key)
            return kept

        return write

    @property
    def again(self) -> str:
        """The record that is written anew, because the counsellor gave it back; or nothing."""
        return self._again

    @property
    def question(self) -> Heading:
        """The question that is in front; the first one elsewhere."""
        place = self._stack.currentIndex() - 1
        return self._headings[place if 0 <= place < len(self._headings) else 0]

    def is_at_check(self) -> bool:
        """Whether everything was answered and the check is in front."""
        return self._stack.currentIndex() + 1 == self._check

    def edited(self) -> None:
        """Something was typed or chosen."""
        self._is_dirty = True
        self.buttons.set_state("")
        self.problem.say("")
        if not self._limit.isActive():
            self._limit.start()

    # --- the way through

    def open(self, target: str) -> None:
        self._wanted = target

        def read(vault: Any) -> _Found:
            kept = actions.drafting.drafts_under(vault, self._draft)
            return _Found(
                people=actions.volunteering.my_people(vault, today=today),
                drafts={draft.key: draft.values for draft in kept},
            )

        today = self.desk.today()
        self.desk.jobs.vault(read, then=self._begin, owner=self, latest="begin")

    def save_draft(self) -> None:
        person = self.person
        if not self._is_dirty or person is None:
            return
        self._is_dirty = False
        self._limit.stop()
        clock, key, this = self.desk.clock, self.key(person.id), self._round
        values = {**self.typed(), **({AGAIN: self._again} if self._again else {})}
        self._drafts[key] = values

        def keep(vault: Any) -> None:
            actions.drafting.keep_draft(vault, key, values, case_id=person.case_id, clock=clock)

        self.desk.jobs.vault(keep, then=lambda _none: self._kept(this), owner=self)

    def key(self, assignment_id: str) -> str:
        """Under which the draft about this person is kept."""
        return f"{self._draft}{assignment_id}"

    def _begin(self, found: _Found) -> None:
        """Start anew, or where the person was stopped."""
        self._people = {one.assignment.id: one.assignment for one in found.people}
        self._drafts = found.drafts
        self._fill_people(found.people)
        started = (key.removeprefix(self._draft) for key in found.drafts)
        unfinished = next((one for one in started if one in self._people), "")
        self._choose(self._wanted or unfinished)
        self._show_step(self._where_it_stopped() if self.person else _WHO)

    def _where_it_stopped(self) -> int:
        """The first question that is not answered yet; the last one where all are."""
        if self.key(self._person_id) not in self._drafts:
            return _WHO + 1
        for step, question in enumerate(self._questions, _WHO + 1):
            if question.problem():
                return step
        return self._check - 1

    def _choose(self, assignment_id: str) -> None:
        """Write about this person; what was begun about them comes back."""
        for one, tile in self.people_tiles.items():
            tile.setAutoExclusive(False)
            tile.setChecked(one == assignment_id)
            tile.setAutoExclusive(True)
        self._person_id = assignment_id
        values = self._drafts.get(self.key(assignment_id), {})
        self._again = str(values.get(AGAIN, ""))
        self.show_typed(values)
        self._is_dirty = False
        self._limit.stop()
        self._round += 1
        self.buttons.set_state("")
        if values:
            self.buttons.set_state(
                QCoreApplication.translate("WriteNote", "What you wrote is still here.")
            )

    @property
    def person(self) -> Assignment | None:
        """The person it is about."""
        return self._people.get(self._person_id)

    def _kept(self, this: int) -> None:
        # On the last screen "Saved" beside "Save" would send people home too early.
        is_last = self._stack.currentIndex() + 1 == self._check
        if this == self._round and not self._is_dirty and not is_last:
            self.buttons.set_state(QCoreApplication.translate("WriteNote", "Saved"))

    def _show_step(self, step: int) -> None:
        translate = QCoreApplication.translate
        self.problem.say("")
        self._stack.setCurrentIndex(step - 1)
        self.stepper.show_step(step)
        if step == self._check:
            self.buttons.set_state("")
            self.buttons.set_last(translate("WriteNote", "Save"))
        else:
            self.buttons.next_button.set_words(translate("WriteNote", "Next"))
            self.buttons.next_button.set_icon("arrow-right")
        person = self.person
        if step == _WHO:
            self.buttons.next_button.setEnabled(bool(self._people))
            first = next(iter(self.people_tiles.values()), None)
            (first or self.buttons.back_button).setFocus()
        elif step == self._check:
            self._summarise()
            self.buttons.next_button.setFocus()
        elif person is not None:
            question = self._questions[step - 2]
            self._headings[step - 2].setText(question.asks(person))
            question.first().setFocus()

    def _back(self) -> None:
        step = self._stack.currentIndex() + 1
        if step == _WHO:
            self.desk.navigate("home")
        else:
            self._show_step(step - 1)

    def _forward(self) -> None:
        step = self._stack.currentIndex() + 1
        if step == self._check:
            self._save()
            return
        if step == _WHO:
            missing = QCoreApplication.translate("WriteNote", "Please choose a person.")
            wrong = "" if self.person is not None else missing
        else:
            wrong = self._questions[step - 2].problem()
        if wrong:
            self.problem.say(wrong)
            if step != _WHO:
                self._questions[step - 2].first().setFocus()
            return
        self.save_draft()
        self._show_step(step + 1)

    def _save(self) -> None:
        person = self.person
        if person is None:
            return
        write = self.work(person, self.typed())
        self.buttons.next_button.setEnabled(False)
        # Kept behind the saving, the draft would come back as if never saved.
        self._is_dirty = False
        self._limit.stop()
        self.desk.write(write, then=self._saved, owner=self, failed=self._not_saved)

    def _saved(self, _changes: Changes) -> None:
        self._drafts = {}
        self._choose("")
        self.buttons.next_button.setEnabled(True)
        self.desk.navigate("home")
        self.desk.notify.success(
            QCoreApplication.translate("WriteNote", "Saved. You can give it back now or later.")
        )

    def _not_saved(self, error: Any) -> None:
        self.buttons.next_button.setEnabled(True)
        self._is_dirty = True
        self.save_draft()
        self.desk.notify.error(error)

    # --- screens

    def _fill_people(self, people: list[Companion]) -> None:
        translate = QCoreApplication.translate
        clear(self._people_grid)
        self.people_tiles = {}
        for place, one in enumerate(sorted(people, key=lambda one: one.has_ended)):
            task = one.assignment
            if self.key(task.id) in self._drafts:
                hint = translate("WriteNote", "not finished")
            elif one.has_ended:
                hint = translate("WriteNote", "ended")
            else:
                hint = i18n.day_month(task.meets_on) if task.meets_on else ""
            tile = Tile(i18n.isolate(task.spoken_name), icon="user", hint=hint, small=True)
            tile.setCheckable(True)
            tile.setAutoExclusive(True)
            tile.clicked.connect(lambda _on, one=task.id: self._pick(one))
            tile.setMinimumHeight(110)
            self.people_tiles[task.id] = tile
            self._people_grid.addWidget(tile, place // _PER_ROW, place % _PER_ROW)
        if not people:
            self._people_grid.addWidget(
                EmptyState(
                    icon="users",
                    heading=translate("WriteNote", "Nobody yet"),
                    sentence=translate("WriteNote", "Please take in a package first."),
                    button=Button(
                        translate("MyPeople", "Take in a package"),
                        icon="download",
                        pressed=lambda: take_in_package(self, done=lambda: self.open("")),
                    ),
                ),
                0,
                0,
            )

    def _pick(self, assignment_id: str) -> None:
        self.save_draft()
        self._choose(assignment_id)
        self.problem.say("")

    def _who_screen(self) -> QWidget:
        inside = QWidget()
        column(self._people_grid, 1, parent=inside)
        screen = QWidget()
        question = Heading(QCoreApplication.translate("WriteNote", "Who is it about?"))
        column(question, Scroll(inside), parent=screen, gap=14).setStretch(1, 1)
        return screen

    def _check_screen(self) -> QWidget:
        inside = QWidget()
        card = Card()
        card.add(self._summary)
        column(card, 1, parent=inside)
        screen = QWidget()
        question = Heading(QCoreApplication.translate("WriteNote", "Is everything right?"))
        column(question, Scroll(inside), parent=screen, gap=14).setStretch(1, 1)
        return screen

    def _summarise(self) -> None:
        person = self.person
        about = QCoreApplication.translate("WriteNote", "About")
        clear(self._summary)
        for label, value in ((about, person.spoken_name if person else ""), *self.lines()):
            if value:
                self._summary.addLayout(column(Muted(label), Text(i18n.isolate(value)), gap=0))
