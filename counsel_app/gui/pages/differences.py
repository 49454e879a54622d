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
from counsel_app.gui.when import when
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.table import TableView
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
            ),
            key=_key,
        )
        self.table = TableView(translate("Differences", "Differences"), self.model)
        self.table.chosen.connect(self._show_one)
        self.heading = Heading()
        self.where = Muted()
        self._claims = column(gap=12)
        inside = QWidget()
        column(self._claims, 1, parent=inside)
        self.choices: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self.later_button = Button(
            translate("Differences", "Decide later"), icon="clock", pressed=self._later
        )
        self.keep_button = PrimaryButton(
            translate("Differences", "Keep this"), icon="check", pressed=self._keep
        )
        foot = row(
            Muted(
                translate("Differences", "Nothing is lost: the other value stays in the history.")
            ),
            self.later_button,
            self.keep_button,
        )
        foot.setStretch(0, 1)
        card = Card()
        card.add(self.heading, self.where, Scroll(inside), foot)
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
        self._title.setText(
            translate("Differences", "%n difference(s) to decide", None, len(found))
            if found
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
        self.keep_button.setEnabled(False)

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
