"""A new case: a name and a language are enough, everything else may follow."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.errors import AppError, InvalidRecord
from counsel_app.domain.ids import new_id
from counsel_app.domain.names import script_of
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import from_wire
from counsel_app.gui import actions
from counsel_app.gui.draft_bar import DraftBar
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.form_group import FormGroup
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Muted, Title

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes

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
        inside = QWidget()
        column(person, of_case, 1, parent=inside, gap=2 * GRID).setContentsMargins(0, 0, 12, 8)
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
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.activated.connect(self.save)
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

        def work(vault: Any) -> Changes:
            _, changes = actions.cases.open_case(vault, client, case, clock=clock, draft_key=DRAFT)
            found: Changes = changes
            return found

        self.save_button.setEnabled(False)
        self.desk.write(
            self.draft.hand_in(work),
            then=lambda _changes: self._saved(case.id),
            owner=self,
            failed=self._refused,
        )

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
