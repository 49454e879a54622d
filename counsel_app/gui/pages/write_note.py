"""A volunteer's note, one question per screen: about whom, what happened, then a check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.codes import code_list
from counsel_app.domain.display import date_text
from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import NOTE_DRAFT, Assignment, VolunteerNote
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.stepper import StepButtons, Stepper
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Text
from counsel_app.gui.widgets.tile import Tile

if TYPE_CHECKING:
    from counsel_app.usecases.volunteering import Companion

_WHO, _WHAT, _CHECK = 1, 2, 3
_PER_ROW = 3
_LOSES_AT_MOST_MS: Final = 2000
"""Someone who never pauses while typing loses no more than this."""
_ICONS: Final = {
    "TALKED": "message-circle",
    "ACCOMPANIED": "footprints",
    "PHONED": "phone",
    "DID_NOT_COME": "circle-x",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    people: list[Companion]
    drafts: dict[str, Mapping[str, Wire]]
    """What was typed, by the key it is kept under, the latest first."""


class WriteNotePage(Page):
    """Kept as a draft at every pause; saved only by the last button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._people: dict[str, Assignment] = {}
        self._drafts: dict[str, Mapping[str, Wire]] = {}
        # Not read off the tiles: at a click they already show the next person
        # while the text is still about the one before.
        self._person_id = ""
        self._wanted = ""
        self._is_dirty = False
        self._round = 0
        self.stepper = Stepper(translate("WriteNote", "Write a note"), steps=_CHECK)
        self.people_tiles: dict[str, Tile] = {}
        self.kind_tiles = {
            code.code: self._kind_tile(code.code) for code in code_list("happenings")
        }
        self.question = Heading()
        self.area = TextArea(translate("WriteNote", "Note"), lines=3)
        self.area.textChanged.connect(self._edited)
        self.area.paused.connect(self.save_draft)
        self._limit = QTimer(self, singleShot=True, interval=_LOSES_AT_MOST_MS)
        self._limit.timeout.connect(self.save_draft)
        self.problem = Problem()
        self._summary = column(gap=10)
        self._people_grid = QGridLayout()
        self._people_grid.setSpacing(12)
        self._stack = QStackedWidget()
        for screen in (self._who_screen(), self._what_screen(), self._check_screen()):
            self._stack.addWidget(screen)
        self.buttons = StepButtons()
        self.buttons.back.connect(self._back)
        self.buttons.forward.connect(self._forward)
        whole = column(self.stepper, self._stack, self.problem, self.buttons, parent=self, gap=14)
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)

    def open(self, target: str) -> None:
        self._wanted = target

        def read(vault: Any) -> _Found:
            kept = actions.drafting.drafts_under(vault, NOTE_DRAFT)
            return _Found(
                people=actions.volunteering.my_people(vault, today=today),
                drafts={draft.key: draft.values for draft in kept},
            )

        today = self.desk.today()
        self.desk.jobs.vault(read, then=self._begin, owner=self, latest="begin")

    def save_draft(self) -> None:
        person = self._chosen()
        if not self._is_dirty or person is None:
            return
        self._is_dirty = False
        self._limit.stop()
        clock, key, values, this = self.desk.clock, _key(person.id), self._typed(), self._round
        self._drafts[key] = values

        def keep(vault: Any) -> None:
            actions.drafting.keep_draft(vault, key, values, case_id=person.case_id, clock=clock)

        self.desk.jobs.vault(keep, then=lambda _none: self._kept(this), owner=self)

    def _begin(self, found: _Found) -> None:
        """Start anew, or where the person was stopped."""
        self._people = {one.assignment.id: one.assignment for one in found.people}
        self._drafts = found.drafts
        self._fill_people(found.people)
        started = (key.removeprefix(NOTE_DRAFT) for key in found.drafts)
        unfinished = next((one for one in started if one in self._people), "")
        self._choose(self._wanted or unfinished)
        self._show_step(_WHAT if self._chosen() else _WHO)

    def _choose(self, assignment_id: str) -> None:
        """Write about this person; what was begun about them comes back."""
        for one, tile in self.people_tiles.items():
            tile.setAutoExclusive(False)
            tile.setChecked(one == assignment_id)
            tile.setAutoExclusive(True)
        self._person_id = assignment_id
        values = self._drafts.get(_key(assignment_id), {})
        for code, tile in self.kind_tiles.items():
            tile.setAutoExclusive(False)
            tile.setChecked(code == values.get("happening"))
            tile.setAutoExclusive(True)
        self.area.setPlainText(str(values.get("text", "")))
        self._is_dirty = False
        self._limit.stop()
        self._round += 1
        self.buttons.set_state("")
        if values:
            self.buttons.set_state(
                QCoreApplication.translate("WriteNote", "What you wrote is still here.")
            )

    def _chosen(self) -> Assignment | None:
        """The person of this note."""
        return self._people.get(self._person_id)

    def _happening(self) -> str:
        return next((code for code, tile in self.kind_tiles.items() if tile.isChecked()), "")

    def _typed(self) -> dict[str, Wire]:
        return {"happening": self._happening(), "text": self.area.toPlainText()}

    def _edited(self) -> None:
        self._is_dirty = True
        self.buttons.set_state("")
        self.problem.say("")
        if not self._limit.isActive():
            self._limit.start()

    def _kept(self, this: int) -> None:
        # On the last screen "Saved" beside "Save" would send people home too early.
        is_last = self._stack.currentIndex() + 1 == _CHECK
        if this == self._round and not self._is_dirty and not is_last:
            self.buttons.set_state(QCoreApplication.translate("WriteNote", "Saved"))

    def _show_step(self, step: int) -> None:
        translate = QCoreApplication.translate
        self.problem.say("")
        self._stack.setCurrentIndex(step - 1)
        self.stepper.show_step(step)
        if step == _CHECK:
            self.buttons.set_state("")
            self.buttons.set_last(translate("WriteNote", "Save"))
        else:
            self.buttons.next_button.set_words(translate("WriteNote", "Next"))
            self.buttons.next_button.set_icon("arrow-right")
        person = self._chosen()
        if step == _WHO:
            self.buttons.next_button.setEnabled(bool(self._people))
            first = next(iter(self.people_tiles.values()), None)
            (first or self.buttons.back_button).setFocus()
        elif step == _WHAT and person is not None:
            self.question.setText(
                translate("WriteNote", "What happened with {name}?").format(
                    name=i18n.isolate(person.spoken_name)
                )
            )
            first_kind = next(iter(self.kind_tiles.values()))
            (self.area if self._happening() else first_kind).setFocus()
        elif person is not None:
            self._summarise(person)
            self.buttons.next_button.setFocus()

    def _back(self) -> None:
        step = self._stack.currentIndex() + 1
        if step == _WHO:
            self.desk.navigate("home")
        else:
            self._show_step(step - 1)

    def _forward(self) -> None:
        translate = QCoreApplication.translate
        step = self._stack.currentIndex() + 1
        if step == _WHO:
            if self._chosen() is None:
                self.problem.say(translate("WriteNote", "Please choose a person."))
            else:
                self._show_step(_WHAT)
        elif step == _WHAT:
            if not self._happening():
                self.problem.say(translate("WriteNote", "Please choose what happened."))
            elif not self.area.toPlainText().strip():
                self.problem.say(translate("WriteNote", "Please write one or two sentences."))
                self.area.setFocus()
            else:
                self.save_draft()
                self._show_step(_CHECK)
        else:
            self._save()

    def _save(self) -> None:
        person = self._chosen()
        if person is None:
            return
        clock, key = self.desk.clock, _key(person.id)
        happening, text = self._happening(), self.area.toPlainText().strip()
        self.buttons.next_button.setEnabled(False)
        # Kept behind the saving, the draft would come back as if never saved.
        self._is_dirty = False
        self._limit.stop()

        def write(vault: Any) -> Changes:
            note = VolunteerNote(
                id=vault.new_id(clock),
                assignment_id=person.id,
                written_on=clock.today(),
                happening=happening,
                text=text,
            )
            kept: Changes = actions.volunteering.write_note(vault, note, clock=clock, draft_key=key)
            return kept

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

    def _fill_people(self, people: list[Companion]) -> None:
        translate = QCoreApplication.translate
        clear(self._people_grid)
        self.people_tiles = {}
        for place, one in enumerate(sorted(people, key=lambda one: one.has_ended)):
            task = one.assignment
            if _key(task.id) in self._drafts:
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
                ),
                0,
                0,
            )

    def _pick(self, assignment_id: str) -> None:
        self.save_draft()
        self._choose(assignment_id)
        self.problem.say("")

    def _kind_tile(self, code: str) -> Tile:
        words = code_list("happenings").text(code, i18n.language())
        tile = Tile(words, icon=_ICONS.get(code, "circle-question-mark"), small=True)
        tile.setCheckable(True)
        tile.setAutoExclusive(True)
        tile.clicked.connect(lambda _on: self._edited())
        return tile

    def _who_screen(self) -> QWidget:
        inside = QWidget()
        column(self._people_grid, 1, parent=inside)
        screen = QWidget()
        question = Heading(QCoreApplication.translate("WriteNote", "Who is it about?"))
        column(question, Scroll(inside), parent=screen, gap=14).setStretch(1, 1)
        return screen

    def _what_screen(self) -> QWidget:
        screen = QWidget()
        hint = QCoreApplication.translate(
            "WriteNote",
            "Write one or two sentences. Do not write about health or religion unless it is"
            " needed.",
        )
        column(
            self.question,
            row(*self.kind_tiles.values(), gap=12),
            Muted(hint),
            self.area,
            parent=screen,
            gap=14,
        ).setStretch(3, 1)
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

    def _summarise(self, person: Assignment) -> None:
        translate = QCoreApplication.translate
        language = i18n.language()
        clear(self._summary)
        for label, value in (
            (translate("WriteNote", "About"), person.spoken_name),
            (translate("WriteNote", "Date"), date_text(self.desk.today(), language)),
            (
                translate("WriteNote", "What happened"),
                code_list("happenings").text(self._happening(), language),
            ),
            (translate("WriteNote", "Note"), self.area.toPlainText().strip()),
        ):
            self._summary.addLayout(column(Muted(label), Text(i18n.isolate(value)), gap=0))


def _key(assignment_id: str) -> str:
    return f"{NOTE_DRAFT}{assignment_id}"
