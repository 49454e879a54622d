"""A new case: a name and a language are enough, everything else may follow."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.errors import AppError, InvalidRecord
from counsel_app.domain.ids import new_id
from counsel_app.domain.names import script_of
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import from_wire
from counsel_app.gui import actions, i18n, keys
from counsel_app.gui.commands import bind
from counsel_app.gui.draft_bar import DraftBar
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.same_person import SamePersonCard, offer_separation, person_words
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.form_group import FormGroup
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted, Strong, Title

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.same_person import PossibleSame

DRAFT: Final = "new_case"
WHO: Final = ("chosen_name", "contact_channel", "spoken_languages", "reading_languages")
NAMES: Final = ("needs_interpreter", "name_variants")
MORE: Final = (
    "birth_date",
    "birth_date_precision",
    "sex",
    "nationalities",
    "german_level",
    "literacy",
    "occupations",
    "skills",
    "address",
    "household",
    "residence",
)
CASE: Final = (
    "service",
    "region",
    "housing_type",
    "access_route",
    "first_contact_on",
    "privacy_notice_on",
    "privacy_notice_language",
    "privacy_notice_how",
    "urgent",
)
_OF_CLIENT: Final = (*WHO, *NAMES, *MORE)


class NewCasePage(Page):
    """Person and case in two groups; kept as a draft until it is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        who = RecordForm(Client, WHO, columns=2)
        names = RecordForm(Client, NAMES, columns=2)
        self._more = RecordForm(Client, MORE, columns=3)
        case = RecordForm(Case, CASE, columns=3)
        self.form = FormGroup(who, names, self._more, case, parent=self)
        self.more_button = QuietButton(
            translate("NewCase", "More about the person"),
            icon="chevron-down",
            pressed=lambda: self.show_more(shown=self._more.isHidden()),
        )
        person = Card(translate("NewCase", "Person"))
        person.add(who, names, row(self.more_button, 1), self._more)
        of_case = Card(translate("NewCase", "Case"))
        of_case.add(case)
        self.draft = DraftBar(desk, values=self._worth_keeping, show=self._restore)
        self.draft.discarded.connect(self._clear)
        self.form.changed.connect(self.draft.edited)
        self.save_button = PrimaryButton(
            translate("NewCase", "Open the case"), icon="check", pressed=self.save
        )
        self.save_button.setToolTip("Ctrl+S")
        cancel = Button(
            translate("NewCase", "Back to the cases"),
            icon="arrow-left",
            pressed=lambda: desk.navigate("cases"),
        )
        self.same = SamePersonCard(desk, join=translate("NewCase", "It is the same person"))
        self.same.chosen.connect(self._is_the_same)
        self._person: PossibleSame | None = None
        self.for_person = Card()
        self._for_words = Strong()
        self.else_button = QuietButton(
            translate("NewCase", "Somebody else after all"),
            icon="undo-2",
            pressed=self._is_somebody_else,
        )
        line = row(self._for_words, self.else_button, gap=2 * GRID)
        line.setStretch(0, 1)
        self.for_person.add(line)
        self.for_person.hide()
        self.form.changed.connect(self._look_for_the_same)
        inside = QWidget()
        parts = (self.same, self.for_person, person, of_case, 1)
        column(*parts, parent=inside, gap=2 * GRID).setContentsMargins(0, 0, 12, 8)
        words = translate(
            "NewCase",
            "Only the name and a spoken language are needed. Papers, residence status and all"
            " the rest may follow, or never.",
        )
        layout = column(
            column(Title(translate("NewCase", "New case")), Muted(words), gap=4),
            Scroll(inside),
            row(cancel, self.draft, 1, self.save_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        layout.setStretch(1, 1)
        bind(self, keys.SAVE, self.save, self.save_button.words())
        self._clear()

    def open(self, target: str) -> None:  # noqa: ARG002  there is one new case
        """Give back what was half-written, unless it still stands here."""
        if self.draft.key:
            return
        self.desk.jobs.vault(
            lambda vault: actions.drafting.find_draft(vault, DRAFT),
            then=lambda draft: self.draft.begin(DRAFT, "", draft),
            owner=self,
        )

    def save_draft(self) -> None:
        """Keep what is being typed."""
        self.draft.keep()

    def first_focus(self) -> QWidget:
        """The name."""
        return self.form.control("chosen_name")

    def show_more(self, *, shown: bool) -> None:
        """Unfold what is rarely known at the first contact."""
        translate = QCoreApplication.translate
        self._more.setVisible(shown)
        self.more_button.set_words(
            translate("NewCase", "Less about the person")
            if shown
            else translate("NewCase", "More about the person")
        )
        self.more_button.set_icon("chevron-up" if shown else "chevron-down")

    def save(self) -> None:
        """Open the case; the draft goes in the same moment."""
        if not self.save_button.isEnabled() or not self.form.check():
            return
        values, clock = with_scripts(self.form.values()), self.desk.clock
        client = from_wire(
            Client,
            new_id(clock, os.urandom),
            {name: value for name, value in values.items() if name in _OF_CLIENT},
        )
        case = from_wire(
            Case,
            new_id(clock, os.urandom),
            {name: value for name, value in values.items() if name in CASE}
            | {"client_id": client.id},
        )

        person, joined = self._person, []

        def work(vault: Any) -> Changes:
            found: Changes
            if person is None:
                _, found = actions.cases.open_case(
                    vault, client, case, clock=clock, draft_key=DRAFT
                )
                return found
            done, found = actions.same_person.open_further_case(
                vault, person.client.id, client, case, clock=clock, draft_key=DRAFT
            )
            joined.append(done)
            return found

        def saved(_changes: Changes) -> None:
            self._saved(case.id)
            if person is not None:
                words = QCoreApplication.translate(
                    "NewCase", "A further case of {name} was opened."
                )
                name = i18n.isolate(person.client.chosen_name)
                offer_separation(self.desk, words.format(name=name), joined[0])

        self.save_button.setEnabled(False)
        self.desk.write(
            self.draft.hand_in(work),
            then=saved,
            owner=self,
            failed=self._refused,
        )

    def _look_for_the_same(self) -> None:
        if self._person is not None:
            return
        values = with_scripts(self.form.values())
        given = {name: value for name, value in values.items() if name in _OF_CLIENT}
        try:
            described = from_wire(Client, "", given)
        except AppError:
            # A value under way, such as half a date: who is meant shows later.
            return
        self.same.look_for(described)

    def _is_the_same(self, same: PossibleSame) -> None:
        self._person = same
        self.same.look_for(None)
        words = QCoreApplication.translate("NewCase", "A further case is opened for {name}.")
        self._for_words.setText(words.format(name=person_words(same)))
        self.for_person.show()

    def _is_somebody_else(self) -> None:
        self._person = None
        self.for_person.hide()
        self._look_for_the_same()

    def _saved(self, case_id: str) -> None:
        self.save_button.setEnabled(True)
        self.draft.settle()
        self._clear()
        self.desk.navigate("case", case_id)

    def _refused(self, error: AppError) -> None:
        self.save_button.setEnabled(True)
        self.draft.take_back()
        self.desk.notify.error(error)
        if isinstance(error, InvalidRecord):
            self.form.show_problems(error.names)

    def _clear(self) -> None:
        blank: dict[str, Wire] = {
            "first_contact_on": self.desk.today().isoformat(),
            "service": "FSA",
            "needs_interpreter": True,
        }
        self.form.set_values(blank)
        self._blank = self.form.values()
        self._person = None
        self.for_person.hide()
        self.same.look_for(None)
        self.show_more(shown=False)

    def _restore(self, values: Mapping[str, Wire]) -> None:
        self.form.set_values(values)
        self.show_more(shown=any(values.get(name) for name in MORE))

    def _worth_keeping(self) -> Mapping[str, Wire] | None:
        values = self.form.values()
        return None if values == self._blank else values


def with_scripts(values: Mapping[str, Wire]) -> dict[str, Wire]:
    """``values`` with the script of every spelling that names none."""
    variants = values.get("name_variants")
    found: list[Wire] = []
    for variant in variants if isinstance(variants, list) else []:
        if not isinstance(variant, Mapping) or not str(variant.get("text") or "").strip():
            continue
        script = variant.get("script") or script_of(str(variant["text"]))
        found.append(dict(variant) | {"script": script})
    return dict(values) | {"name_variants": found}
