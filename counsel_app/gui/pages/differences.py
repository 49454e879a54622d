"""Differences: what two people wrote, side by side; one is chosen, none is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.pages.registry import COORDINATOR
from counsel_app.gui.panels.difference_question import QuestionPanel, state_of
from counsel_app.gui.when import when
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.folding_table import FoldingTable
from counsel_app.gui.widgets.layouts import Scroll, Wrapping, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Title

if TYPE_CHECKING:
    from counsel_app.usecases.differences import Claim, Difference


class DifferencesPage(Page):
    """The undecided differences at the side, the chosen one with its values beside them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._shown: Difference | None = None
        self._takes_focus = True
        self._title = Title(translate("Differences", "Differences"))
        self.model: TableModel[Difference] = TableModel(
            (
                Column(translate("Differences", "Case"), text=_case, width=18),
                Column(
                    translate("Differences", "Field"),
                    text=lambda one: one.field_label.text(i18n.language()),
                    stretch=True,
                ),
                Column(translate("Differences", "Question"), text=state_of, width=14),
            ),
            key=_key,
        )
        self.table = FoldingTable(
            translate("Differences", "Differences"), self.model, folds=(2,), least=14
        )
        self.table.chosen.connect(self._show_one)
        self.heading = Heading()
        self.where = Muted()
        self._claims = column(gap=12)
        inside = QWidget()
        self.question = QuestionPanel(self._answer)
        column(self._claims, self.question, 1, parent=inside, gap=12)
        self.choices: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self.later_button = Button(
            translate("Differences", "Decide later"), icon="clock", pressed=self._later
        )
        self.keep_button = PrimaryButton(
            translate("Differences", "Keep this"), icon="check", pressed=self._keep
        )
        self.ask_button = Button(
            translate("Differences", "Ask the counsellors"),
            icon="message-circle",
            pressed=self._ask,
        )
        self.finish_button = Button(
            translate("Differences", "Put the question away"), icon="undo-2", pressed=self._finish
        )
        buttons = Wrapping()
        for button in (self.keep_button, self.ask_button, self.finish_button, self.later_button):
            buttons.addWidget(button)
        nothing_lost = Muted(
            translate("Differences", "Nothing is lost: the other value stays in the history.")
        )
        card = Card()
        card.add(self.heading, self.where, Scroll(inside), nothing_lost, buttons)
        card.body.setStretch(3, 1)
        listed = QWidget()
        sides = row(self.table, card, parent=listed, gap=12)
        sides.setStretch(0, 2)
        sides.setStretch(1, 3)
        none = EmptyState(
            icon="circle-check",
            heading=translate("Differences", "No open differences"),
            sentence=translate(
                "Differences",
                "When two people change the same field without knowing of each other, both values"
                " appear here.",
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(none)
        self._stack.addWidget(listed)
        column(self._title, self._stack, parent=self, margin=24, gap=12).setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  all of them
        self._takes_focus = True
        self._reload()

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  any change may settle one
        self._reload()

    def _reload(self) -> None:
        self.desk.jobs.vault(
            lambda vault: actions.differences.differences(vault),  # noqa: PLW0108
            then=self._show,
            owner=self,
            latest="differences",
        )

    def _show(self, found: list[Difference]) -> None:
        translate = QCoreApplication.translate
        before, place = self.table.current_id(), max(self.table.currentIndex().row(), 0)
        count = sum(one.is_open or one.waits_for_me for one in found)
        self._title.setText(
            translate("Differences", "%n difference(s) to decide", None, count)
            if count
            else translate("Differences", "Differences")
        )
        self.model.set_rows(found)
        self._stack.setCurrentIndex(1 if found else 0)
        if found:
            # The same one again, or the one that moved up in its place.
            row_of = self.model.row_of(before)
            self.table.choose_row(row_of if row_of >= 0 else min(place, len(found) - 1))
            if self._takes_focus:
                # Only when the page is entered: later it would pull the person away.
                self._takes_focus = False
                self.table.setFocus()
        else:
            self._shown = None

    def _show_one(self, key: str) -> None:
        place = self.model.row_of(key)
        found = self.model.at(place) if place >= 0 else None
        if found is None or found == self._shown:
            return
        is_same = self._shown is not None and _key(self._shown) == key
        self._shown = found
        language = i18n.language()
        self.heading.setText(f"{found.field_label.text(language)}  ·  {i18n.isolate(found.title)}")
        self.where.setText(found.record_label.text(language))
        clear(self._claims)
        self.choices = []
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        for place, claim in enumerate(found.claims):
            self._claims.addWidget(self._claim_card(claim, is_shown=place == 0))
        self.question.show_questions(found, is_same=is_same)
        self._fit_buttons(found)

    def _fit_buttons(self, found: Difference) -> None:
        self.keep_button.setEnabled(False)
        self.keep_button.setVisible(found.is_open or found.waits_for_me)
        self.later_button.setVisible(found.is_open)
        can_ask = found.is_open and bool(found.to_ask) and not found.has_own_question
        self.ask_button.setVisible(can_ask and self.desk.role == COORDINATOR)
        self.ask_button.setToolTip(", ".join(found.to_ask))
        self.finish_button.setVisible(found.has_own_question)

    def _claim_card(self, claim: Claim, *, is_shown: bool) -> Card:
        translate = QCoreApplication.translate
        author = claim.author or translate("Differences", "somebody unknown here")
        said = translate("Differences", "{person}, {when}").format(
            person=i18n.isolate(author), when=when(claim.at, today=self.desk.today())
        )
        value = claim.text.text(i18n.language())
        choice = QRadioButton(said.replace("&", "&&"))
        choice.setAccessibleName(f"{value}, {said}")
        choice.toggled.connect(lambda _on: self.keep_button.setEnabled(True))
        self._group.addButton(choice)
        self.choices.append(choice)
        words = column(Strong(i18n.isolate(value)), gap=4)
        if is_shown:
            words.addWidget(Muted(translate("Differences", "This value is shown now.")))
        # Below the words of the choice, not below its circle.
        words.setContentsMargins(theme.icon_px() + 2 * theme.GRID, 0, 0, 0)
        card = _ClaimCard(choice)
        card.add(choice, words)
        return card

    def _later(self) -> None:
        """Leave it open and go on to the next."""
        count = self.model.rowCount()
        if count > 1:
            self.table.choose_row((self.table.currentIndex().row() + 1) % count)
        self.desk.notify.note(
            QCoreApplication.translate("Differences", "It stays open; both values are kept.")
        )

    def _ask(self) -> None:
        found, clock = self._shown, self.desk.clock
        if found is None:
            return
        words = QCoreApplication.translate(
            "Differences", "The question goes to {people} with the next exchange."
        ).format(people=", ".join(i18n.isolate(name) for name in found.to_ask))
        self.desk.write(
            lambda vault: actions.differences.ask(vault, found, clock=clock),
            then=lambda _changes: self.desk.notify.success(words),
            owner=self,
        )

    def _answer(self, sentence: str) -> None:
        found, clock = self._shown, self.desk.clock
        if found is None:
            return
        words = QCoreApplication.translate(
            "Differences", "Kept. Your answer goes back with the next exchange."
        )
        self.desk.write(
            lambda vault: actions.differences.answer(vault, found, sentence, clock=clock),
            then=lambda _changes: self.desk.notify.success(words),
            owner=self,
        )

    def _finish(self) -> None:
        found, clock = self._shown, self.desk.clock
        if found is None:
            return
        self.desk.write(
            lambda vault: actions.differences.finish(vault, found, clock=clock), owner=self
        )

    def _keep(self) -> None:
        chosen = next((n for n, choice in enumerate(self.choices) if choice.isChecked()), None)
        found = self._shown
        if found is None or chosen is None:
            return
        claim, clock = found.claims[chosen], self.desk.clock
        self.keep_button.setEnabled(False)
        self.desk.write(
            lambda vault: actions.differences.decide(vault, found, claim, clock=clock),
            then=lambda _changes: self.desk.notify.success(
                QCoreApplication.translate(
                    "Differences", "Kept. The other value stays in the history."
                )
            ),
            owner=self,
        )


class _ClaimCard(Card):
    """A value; a click anywhere on it chooses it."""

    def __init__(self, choice: QRadioButton) -> None:
        super().__init__()
        self._choice = choice

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._choice.setChecked(True)
        super().mouseReleaseEvent(event)


def _key(one: Difference) -> str:
    return f"{one.record_id}/{one.field}"


def _case(one: Difference) -> str:
    return i18n.isolate(one.title)
