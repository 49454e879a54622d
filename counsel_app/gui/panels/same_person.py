"""Who in this file may be the same person, with reasons; what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_app.domain.client import Client
from counsel_app.gui import actions, i18n
from counsel_app.gui.theme import GRID
from counsel_app.gui.undo import offer_undo
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import clear, column, row
from counsel_app.gui.widgets.text import Muted, Strong

if TYPE_CHECKING:
    from counsel_app.gui.pages.page import Desk
    from counsel_app.usecases.same_person import Joined, PossibleSame

_PAUSE_MS: Final = 400


class SamePersonCard(Card):
    """A card that appears only when somebody in the file may be meant.

    ``join`` is the word on the button that says these are one person; pressing
    it emits ``chosen``.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, *, join: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("SamePerson", "This may be somebody who is here already"),
            tone="soon",
            parent=parent,
        )
        self._desk = desk
        self._join = join
        self._people = QVBoxLayout()
        self._people.setSpacing(GRID)
        self.add(self._people)
        self.found: Sequence[PossibleSame] = ()
        self.buttons: list[Button] = []
        """The buttons that say it is the same person, in the order shown."""
        self._client: Client | None = None
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self._look)
        self.hide()

    def look_for(self, client: Client | None) -> None:
        """Look for who is described, once nobody has typed for a moment; None: for nobody."""
        if client is None or not client.chosen_name.strip():
            self._client = None
            self._wait.stop()
            self.show_found(())
        elif client != self._client:
            self._client = client
            self._wait.start()

    def _look(self) -> None:
        client = self._client
        if client is not None:
            today = self._desk.today()
            self._desk.jobs.vault(
                lambda vault: actions.same_person.possible_same(vault, client, today=today),
                then=lambda found: self.show_found(found if client is self._client else ()),
                owner=self,
                latest="same",
            )

    def show_found(self, found: Sequence[PossibleSame]) -> None:
        """Show these people; nobody hides the card."""
        if found == self.found and self.isHidden() == (not found):
            return
        self.found = found
        clear(self._people)
        self.buttons = []
        for same in found:
            self._people.addLayout(self._entry(same))
        self.setVisible(bool(found))

    def _entry(self, same: PossibleSame) -> QVBoxLayout:
        translate = QCoreApplication.translate
        join = Button(self._join, icon="users", pressed=partial(self.chosen.emit, same))
        join.setAccessibleDescription(same.client.chosen_name)
        self.buttons.append(join)
        acts: list[QWidget | int] = [join]
        for case in same.cases[:1]:
            go = QuietButton(
                translate("SamePerson", "Open that case"),
                icon="folder-open",
                pressed=partial(self._desk.navigate, "case", case.case_id),
            )
            acts.append(go)
        return column(Strong(person_words(same)), Muted(reason_words(same)), row(*acts, 1), gap=4)


def person_words(same: PossibleSame) -> str:
    """Who it is: name, other spellings, number of the case."""
    spelled = [variant.text for variant in same.client.name_variants[:2]]
    names = dict.fromkeys((same.client.chosen_name, *spelled))
    numbers = [case.number for case in same.cases if case.number]
    return " · ".join(i18n.isolate(text) for text in (*names, *numbers))


def reason_words(same: PossibleSame) -> str:
    """Why it may be, or may not be, the same person."""
    language = i18n.language()
    speaks_for = [r.label.text(language) for r in same.likeness.reasons if not r.speaks_against]
    against = [r.label.text(language) for r in same.likeness.reasons if r.speaks_against]
    translate = QCoreApplication.translate
    words = (
        translate("SamePerson", "Very likely: {reasons}.")
        if same.likeness.is_likely
        else translate("SamePerson", "Possible: {reasons}.")
    ).format(reasons=", ".join(speaks_for))
    if against:
        words += " " + translate("SamePerson", "Against it: {reasons}.").format(
            reasons=", ".join(against)
        )
    return words


def offer_separation(desk: Desk, sentence: str, done: Joined) -> None:
    """Say what was joined, and take it back on request."""
    clock = desk.clock

    def undo() -> None:
        def work(vault: Any) -> Any:
            return actions.same_person.take_apart(vault, done, clock=clock)

        desk.write(
            work,
            then=lambda _changes: desk.notify.success(
                QCoreApplication.translate("SamePerson", "It is as it was before.")
            ),
        )

    offer_undo(desk.notify, sentence, undo)


def merge_into(desk: Desk, keep_id: str, same: PossibleSame) -> None:
    """Make one person of two; the bar at the top takes it back."""
    clock, kept = desk.clock, []

    def work(vault: Any) -> Any:
        done, changes = actions.same_person.merge_people(
            vault, keep_id, same.client.id, clock=clock
        )
        kept.append(done)
        return changes

    def merged(_changes: Any) -> None:
        words = QCoreApplication.translate(
            "SamePerson", "These are one person now; all cases belong to them."
        )
        offer_separation(desk, words, kept[0])

    desk.write(work, then=merged)
