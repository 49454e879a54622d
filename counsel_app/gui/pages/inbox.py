"""The coordinator's inbox: who sent what, what merging would do, and merging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.changes import Changes
from counsel_app.gui import actions
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.incoming import IncomingPanel, plan_sentences
from counsel_app.gui.panels.places import PlacesPanel
from counsel_app.gui.panels.region_directory import ExpiryLine
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Text, Title

if TYPE_CHECKING:
    from counsel_app.usecases.dropped import Dropped


class InboxPage(Page):
    """Everything that others put into the export folder."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self.places = PlacesPanel(desk)
        self.places.known.connect(self._look_at)
        self.folder_button = self.places.choose_button
        self.merge_button = PrimaryButton(
            translate("Inbox", "Merge"), icon="import", pressed=self._merge
        )
        self.incoming = IncomingPanel(desk)
        self.incoming.looked.connect(self._fit)
        self.incoming.taken_in.connect(self._confirm)
        come = Card(translate("Inbox", "Incoming"))
        come.add(self.incoming)
        come.body.setStretch(1, 1)
        self.plan_sentence = Text()
        self._steps = column(gap=4)
        plan = Card(translate("Inbox", "What merging would do"))
        plan.add(self.plan_sentence, self._steps)
        plan.add(Muted(translate("Inbox", "Nothing is lost: other values stay in the history.")))
        plan.add(
            Muted(
                translate(
                    "Inbox",
                    "Before anything is taken in, the case file is secured on this computer. The"
                    " last three states are kept; the page “Restore a backup” lists them.",
                )
            )
        )
        self._open_differences = Heading()
        self.differences_button = Button(
            translate("Inbox", "Decide differences"),
            icon="git-compare",
            pressed=self._go_to_differences,
        )
        asked = Card()
        asked.add(self._open_differences, row(1, self.differences_button))
        self._open_persons = Heading()
        self.persons_button = Button(
            translate("Inbox", "Compare people"),
            icon="users",
            pressed=lambda: self.desk.navigate("persons"),
        )
        twice = Card()
        twice.add(self._open_persons, row(1, self.persons_button))
        head = row(Title(translate("Inbox", "Inbox")), 1, self.merge_button, gap=12)
        aside = QWidget()
        column(plan, asked, twice, 1, parent=aside, gap=12).setContentsMargins(0, 0, 12, 0)
        sides = row(come, Scroll(aside), gap=12)
        sides.setStretch(0, 3)
        sides.setStretch(1, 2)
        self.expiry = ExpiryLine(desk)
        # A line of its own: beside the button a folder's path had one word to a line.
        whole = column(head, self.places, self.expiry, sides, parent=self, margin=24, gap=12)
        whole.setStretch(3, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  one inbox
        self._look()
        self._count_differences()
        self.expiry.reload()

    def take_dropped(self, found: Dropped) -> None:
        """Look into the folder, which is used from now on."""
        for folder in found.paths:
            self.places.take(folder)

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  any change may settle one
        self._count_differences()

    def first_focus(self) -> QWidget:
        return self.folder_button

    def _look(self) -> None:
        self.places.reload()

    def _look_at(self) -> None:
        self.incoming.look(self.places.folders)

    def _confirm(self) -> None:
        """Tell those who sent something that it arrived; nothing else leaves."""
        folders, clock = self.places.folders, self.desk.clock
        self.desk.jobs.vault(
            lambda vault: actions.exchange.confirm_arrival(
                vault, vault.folder, folders, clock=clock
            ),
            then=lambda _sealed: self._look(),
            owner=self,
        )

    def _count_differences(self) -> None:
        self.desk.jobs.vault(
            lambda vault: (
                actions.differences.to_decide(vault),
                actions.duplicates.open_questions(vault),
            ),
            then=self._show_differences,
            owner=self,
            latest="differences",
        )

    def _show_differences(self, counts: tuple[int, int]) -> None:
        translate = QCoreApplication.translate
        count, asked = counts
        self._open_persons.setText(
            translate("Inbox", "%n question(s) about people seen twice", None, asked)
            if asked
            else translate("Inbox", "Is somebody here twice?")
        )
        self._open_differences.setText(
            translate("Inbox", "%n open difference(s)", None, count)
            if count
            else translate("Inbox", "No open differences")
        )
        self.differences_button.setVisible(bool(count))

    def _merge(self) -> None:
        self.incoming.take_in(
            offer=(
                QCoreApplication.translate("Inbox", "Decide differences"),
                self._go_to_differences,
            )
        )

    def _go_to_differences(self) -> None:
        self.desk.navigate("differences")

    def _fit(self) -> None:
        translate = QCoreApplication.translate
        arrivals = self.incoming.arrivals
        self.merge_button.setEnabled(self.incoming.can_take_in)
        clear(self._steps)
        if arrivals is None or not arrivals.ready:
            self.plan_sentence.setText(translate("Inbox", "There is nothing to merge."))
            return
        self.plan_sentence.setText(
            translate(
                "Inbox", "%n package(s) are in order and would be taken in:", None, arrivals.ready
            )
        )
        for sentence in plan_sentences(arrivals):
            self._steps.addWidget(Text(sentence))
