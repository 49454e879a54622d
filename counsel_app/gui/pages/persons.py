"""The same person twice: who may be one, why, and what everybody says to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.codes import code_list
from counsel_app.gui import actions, i18n
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import COORDINATOR
from counsel_app.gui.panels.same_person import offer_separation
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, Wrapping, clear, column, row
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text, Title

if TYPE_CHECKING:
    from counsel_app.usecases.duplicates import Side, Suspected

ASKED, SAME, DIFFERENT = "ASKED", "SAME", "DIFFERENT"


class PersonsPage(Page):
    """Pairs at the side, the chosen one with both sides, reasons and decisions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._shown: Suspected | None = None
        self._is_coordinator = desk.role == COORDINATOR
        self._title = Title(translate("Persons", "The same person twice"))
        self.key_button = Button(
            translate("Persons", "Compare without names"), icon="key-round", pressed=self._begin
        )
        self.key_button.setToolTip(
            translate(
                "Persons",
                "Makes a key that only counsellors share. With it the coordination can see that two"
                " files may mean one person, without a name.",
            )
        )
        self.key_button.hide()
        self.model: TableModel[Suspected] = TableModel(
            (
                Column(translate("Persons", "Two people"), text=_both, stretch=True),
                Column(translate("Persons", "State"), text=_state, width=18),
            ),
            key=lambda one: one.id,
        )
        self.table = TableView(translate("Persons", "Maybe the same person"), self.model)
        self.table.chosen.connect(self._show_one)
        self.heading = Heading()
        self.why = Text()
        self.said = Muted()
        self._sides = QHBoxLayout()
        self._sides.setSpacing(12)
        inside = QWidget()
        column(self._sides, self.why, self.said, 1, parent=inside, gap=12)
        self.same_button = Button(
            translate("Persons", "The same person"), icon="users", pressed=partial(self._say, SAME)
        )
        self.different_button = Button(
            translate("Persons", "Not the same"), icon="x", pressed=partial(self._say, DIFFERENT)
        )
        self.ask_button = PrimaryButton(
            translate("Persons", "Ask the counsellors"),
            icon="message-circle",
            pressed=partial(self._say, ASKED),
        )
        self.join_button = QuietButton(
            translate("Persons", "Make one person of them"), icon="users", pressed=self._join
        )
        self.back_button = QuietButton(
            translate("Persons", "Take back"), icon="undo-2", pressed=self._take_back
        )
        buttons = Wrapping()
        for button in (
            self.ask_button,
            self.same_button,
            self.different_button,
            self.join_button,
            self.back_button,
        ):
            buttons.addWidget(button)
        card = Card()
        nothing = Muted(
            translate("Persons", "Nobody is joined by this: every case stays where it is.")
        )
        card.add(self.heading, Scroll(inside), nothing, buttons)
        card.body.setStretch(2, 1)
        listed = QWidget()
        sides = row(self.table, card, parent=listed, gap=12)
        sides.setStretch(0, 2)
        sides.setStretch(1, 3)
        none = EmptyState(
            icon="circle-check",
            heading=translate("Persons", "Nobody seems to be here twice"),
            sentence=translate(
                "Persons",
                "When names, dates of birth and origin of two people agree, or a question has"
                " arrived, they appear here with the reasons.",
            ),
        )
        self._looking = Muted(translate("Persons", "Comparing…"))
        self._stack = QStackedWidget()
        self._stack.addWidget(none)
        self._stack.addWidget(listed)
        head = row(self._title, self._looking, self.key_button, gap=12)
        head.setStretch(0, 1)
        column(head, self._stack, parent=self, margin=24, gap=12).setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  all of them
        self._reload()

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  any change may settle one
        self._reload()

    def first_focus(self) -> QWidget | None:
        # A list that is not there would keep the focus where nobody sees it.
        return self.table if self._stack.currentIndex() else None

    def _reload(self) -> None:
        self._looking.show()
        self.desk.jobs.vault_in_steps(
            lambda vault, report: (
                actions.duplicates.duplicates(vault, report=report),
                actions.linkage.linkage_key(vault) is not None,
            ),
            then=self._show,
            owner=self,
            stopped=self._stopped,
            latest="persons",
        )

    def _stopped(self) -> None:
        self._looking.hide()
        self.desk.say_stopped()

    def _show(self, answer: tuple[tuple[Suspected, ...], bool]) -> None:
        found, has_key = answer
        self._looking.hide()
        self.key_button.setVisible(not has_key and not self._is_coordinator)
        before = self.table.current_id()
        self.model.set_rows(list(found))
        came = bool(found) and not self._stack.currentIndex()
        self._stack.setCurrentIndex(1 if found else 0)
        if came and self.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown = None
        if found:
            place = self.model.row_of(before)
            self.table.choose_row(max(place, 0))
            self._show_one(self.table.current_id())

    def _show_one(self, key: str) -> None:
        place = self.model.row_of(key)
        found = self.model.at(place) if place >= 0 else None
        if found is None or found == self._shown:
            return
        self._shown = found
        translate = QCoreApplication.translate
        language = i18n.language()
        self.heading.setText(_both(found))
        clear(self._sides)
        for side in found.sides:
            self._sides.addWidget(_side_card(side, has_all=self._is_coordinator))
        speaks = [r.label.text(language) for r in found.reasons if not r.speaks_against]
        against = [r.label.text(language) for r in found.reasons if r.speaks_against]
        words = translate("Persons", "For one person: {reasons}.").format(
            reasons=", ".join(speaks) or "–"
        )
        if against:
            words += " " + translate("Persons", "Against it: {reasons}.").format(
                reasons=", ".join(against)
            )
        self.why.setText(words)
        self.said.setText(self._what_was_said(found))
        self._fit_buttons(found)

    def _what_was_said(self, found: Suspected) -> str:
        translate = QCoreApplication.translate
        verdicts = code_list("pair_verdicts")
        language = i18n.language()
        lines = []
        if found.verdict:
            lines.append(
                translate("Persons", "The coordination: {verdict}.").format(
                    verdict=verdicts.text(found.verdict, language)
                )
            )
        lines += [
            translate("Persons", "{person}: {verdict}.").format(
                person=i18n.isolate(name or translate("Persons", "somebody unknown here")),
                verdict=verdicts.text(verdict, language),
            )
            for name, verdict in found.answers
        ]
        if found.verdict == SAME and found.state == ASKED:
            lines.append(translate("Persons", "It holds as soon as those who counsel them agree."))
        if not self._is_coordinator and not found.own_answer:
            others = [s.counsellor for s in found.sides if not s.has_name and s.counsellor]
            if others:
                lines.append(
                    translate(
                        "Persons",
                        "Please talk to {person} before you answer; the client should know of it.",
                    ).format(person=i18n.isolate(others[0]))
                )
        return "\n".join(lines)

    def _fit_buttons(self, found: Suspected) -> None:
        said = bool(found.verdict) if self._is_coordinator else bool(found.own_answer)
        self.back_button.setVisible(said)
        self.ask_button.setVisible(self._is_coordinator)
        self.ask_button.setEnabled(found.verdict != ASKED)
        own = found.verdict if self._is_coordinator else found.own_answer
        # Without names a coordinator cannot know; counsellors can.
        knows = not self._is_coordinator or all(side.has_name for side in found.sides)
        self.same_button.setVisible(knows)
        self.same_button.setEnabled(own != SAME)
        self.different_button.setEnabled(own != DIFFERENT)
        both_here = all(side.has_name for side in found.sides)
        self.join_button.setVisible(not self._is_coordinator and both_here)

    def _say(self, verdict: str) -> None:
        found, clock = self._shown, self.desk.clock
        if found is None:
            return
        translate = QCoreApplication.translate
        if self._is_coordinator:
            sentence = translate("Persons", "It goes to the counsellors with the next exchange.")
        else:
            sentence = translate(
                "Persons", "Kept. The coordination learns of it with the next exchange."
            )
        self.desk.write(
            lambda vault: actions.duplicates.say(vault, found, verdict, clock=clock),
            then=lambda _changes: self.desk.notify.success(sentence),
            owner=self,
        )

    def _take_back(self) -> None:
        found, clock = self._shown, self.desk.clock
        if found is None:
            return
        self.desk.write(
            lambda vault: actions.duplicates.take_back(vault, found, clock=clock),
            then=lambda _changes: self.desk.notify.note(
                QCoreApplication.translate("Persons", "Taken back.")
            ),
            owner=self,
        )

    def _join(self) -> None:
        found, clock, done = self._shown, self.desk.clock, []
        if found is None:
            return
        keep, gone = found.sides

        def work(vault: Any) -> Any:
            joined, changes = actions.same_person.merge_people(
                vault, keep.client_id, gone.client_id, clock=clock
            )
            done.append(joined)
            return changes

        words = QCoreApplication.translate(
            "SamePerson", "These are one person now; all cases belong to them."
        )
        self.desk.write(work, then=lambda _changes: offer_separation(self.desk, words, done[0]))

    def _begin(self) -> None:
        clock = self.desk.clock
        self.desk.write_in_steps(
            lambda vault, report: actions.linkage.begin_comparing(
                vault, clock=clock, report=report
            ),
            stopped=self.desk.say_stopped,
            then=lambda _changes: self.desk.notify.success(
                QCoreApplication.translate(
                    "Persons",
                    "The key is made. It goes to the counsellors you trust with the next exchange,"
                    " and to nobody else.",
                )
            ),
            owner=self,
        )


def _side_card(side: Side, *, has_all: bool) -> Card:
    translate = QCoreApplication.translate
    language = i18n.language()
    card = Card()
    card.add(Strong(i18n.isolate(side.title)))
    for label, value in side.facts:
        card.add(Text(f"{label.text(language)}: {i18n.isolate(value.text(language))}"))
    if side.numbers:
        numbers = ", ".join(i18n.isolate(number) for number in side.numbers)
        card.add(Muted(translate("Persons", "Cases: {numbers}").format(numbers=numbers)))
    if not (has_all or side.has_name):
        card.add(Muted(translate("Persons", "Counselled elsewhere; nothing more is known here.")))
    who = side.counsellor or translate("Persons", "somebody unknown here")
    card.add(Muted(translate("Persons", "Counselled by {person}").format(person=i18n.isolate(who))))
    card.body.addStretch()
    return card


def _both(one: Suspected) -> str:
    return "  ·  ".join(i18n.isolate(side.title) for side in one.sides)


def _state(one: Suspected) -> str:
    translate = QCoreApplication.translate
    if one.state == SAME:
        return translate("Persons", "One person")
    if one.state == DIFFERENT:
        return translate("Persons", "Two people")
    if one.state == ASKED:
        return translate("Persons", "Asked")
    if one.probability is not None and one.probability > 0.9:  # noqa: PLR2004  nine in ten
        return translate("Persons", "Very likely")
    return translate("Persons", "Possible")
