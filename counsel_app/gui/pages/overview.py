"""Overview: what waits for the coordinator, and how the region is doing, card by card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels import overview_facts as facts
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import QuietButton
from counsel_app.gui.widgets.facts_card import Facts, FactsCard
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, MutedLine, Title

if TYPE_CHECKING:
    from counsel_app.gui.job import Job
    from counsel_app.usecases.overview import OpenWork

Work = Callable[[Any], Any]


class OverviewPage(Page):
    """The first page of a coordinator. Nothing here decides; every card leads to its page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._checking: Job | None = None
        self._likely: int | None = None
        self._work: OpenWork | None = None
        self._day = MutedLine()
        self.inbox = self._card(
            translate("Overview", "Inbox"), "inbox", translate("Overview", "To the inbox"), "inbox"
        )
        self.differences = self._card(
            translate("Overview", "Differences"),
            "git-compare",
            translate("Overview", "Decide"),
            "differences",
        )
        self.persons = self._card(
            translate("Overview", "Seen twice?"),
            "users",
            translate("Overview", "Look at the pairs"),
            "persons",
        )
        self.compare_button = QuietButton(
            translate("Overview", "Compare now"), icon="search", pressed=self._compare
        )
        self.persons.add(row(self.compare_button, 1))
        self.volunteers = self._card(
            translate("Overview", "Volunteers"),
            "hand-helping",
            translate("Overview", "To the volunteers"),
            "volunteers",
        )
        self.people = self._card(
            translate("Overview", "People and keys"),
            "handshake",
            translate("Overview", "To the people"),
            "team",
        )
        self.accesses = self._card(
            translate("Overview", "Accesses, seven days"),
            "shield-check",
            translate("Overview", "Who saw what"),
            "audit",
        )
        self.caseload = self._card(
            translate("Overview", "Caseload"),
            "folder-open",
            translate("Overview", "To the cases"),
            "cases",
        )
        self.demands = self._card(
            translate("Overview", "Courses and places"),
            "building-2",
            translate("Overview", "To the directory"),
            "directory",
        )
        self.waits = self._card(
            translate("Overview", "Waiting time, twelve months"),
            "hourglass",
            translate("Overview", "To the reports"),
            "reports",
        )
        self.unanswered = self._card(
            translate("Overview", "Referrals without an answer"),
            "mail",
            translate("Overview", "To the offices"),
            "directory",
        )
        self.interpreting = self._card(
            translate("Overview", "Interpreters, last quarter"),
            "languages",
            translate("Overview", "To the reports"),
            "reports",
        )
        left = _side(
            translate("Overview", "What waits"),
            self.inbox,
            self.differences,
            self.persons,
            self.volunteers,
            self.people,
            self.accesses,
        )
        right = _side(
            translate("Overview", "How the region is doing"),
            self.caseload,
            self.demands,
            self.waits,
            self.unanswered,
            self.interpreting,
        )
        inside = QWidget()
        sides = row(left, right, parent=inside, gap=2 * GRID)
        sides.setContentsMargins(0, 0, GRID, 0)
        for place in (0, 1):
            sides.setStretch(place, 1)
        head = column(Title(translate("Overview", "Overview")), self._day, gap=2)
        whole = column(head, Scroll(inside), parent=self, margin=3 * GRID, gap=2 * GRID)
        whole.setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  there is one overview
        """Count everything again: the day, the folder or the file may have changed."""
        self._day.setText(i18n.long_date(self.desk.today()))
        self._count()
        self._look()

    def on_changed(self, changes: Changes) -> None:  # noqa: ARG002  everything is counted
        """Count again where somebody looks; the next opening does it anyway."""
        self._likely = None
        if self.isVisible():
            self._count()

    def save_draft(self) -> None:
        """Nobody looks any more: checking the folder goes on in the inbox, not here."""
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None

    def first_focus(self) -> QWidget:
        return self.inbox.button

    def _card(self, heading: str, icon: str, button: str, page: str) -> FactsCard:
        return FactsCard(
            heading,
            waiting=QCoreApplication.translate("Overview", "Counting…"),
            button=button,
            icon=icon,
            go=lambda: self.desk.navigate(page),
        )

    def _count(self) -> None:
        clock, today = self.desk.clock, self.desk.today()
        self.desk.jobs.vault(
            lambda vault: actions.overview.open_work(vault),  # noqa: PLW0108  import there
            then=self._show_work,
            owner=self,
            latest="work",
        )
        for card, work, words in (
            (
                self.volunteers,
                lambda vault: actions.overview.submissions(vault, today=today),
                facts.volunteers,
            ),
            (
                self.people,
                lambda vault: actions.overview.keys(vault, clock=clock),
                facts.people,
            ),
            (
                self.caseload,
                lambda vault: actions.planning.caseload(vault, today=today),
                facts.caseload,
            ),
            (
                self.demands,
                lambda vault: actions.planning.demands(vault, today=today),
                facts.demands,
            ),
            (
                self.waits,
                lambda vault: actions.planning.waits(vault, today=today),
                facts.waits,
            ),
            (
                self.unanswered,
                lambda vault: actions.planning.unanswered(vault, today=today),
                facts.unanswered,
            ),
            (
                self.interpreting,
                lambda vault: actions.planning.interpreting(vault, today=today),
                facts.interpreting,
            ),
            (
                self.accesses,
                lambda vault: actions.overview.accesses(vault, today=today),
                facts.accesses,
            ),
        ):
            self._fill(card, work, words)

    def _fill(self, card: FactsCard, work: Work, words: Callable[[Any], Facts]) -> None:
        self.desk.jobs.vault(
            work,
            then=lambda found: card.show_facts(words(found)),
            owner=self,
            failed=partial(_say, card),
            latest=card.accessibleName(),
        )

    def _look(self) -> None:
        """What lies in the folder: behind all the others, for checking may take long."""
        self.save_draft()
        clock, today = self.desk.clock, self.desk.today()
        self._checking = self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.overview.incoming(vault, clock=clock, report=report),
            progress=self._checked,
            then=lambda found: self.inbox.show_facts(facts.inbox(found, today)),
            owner=self,
            failed=partial(_say, self.inbox),
        )

    def _checked(self, done: int, total: int) -> None:
        words = QCoreApplication.translate("Overview", "Checking package {number} of {total}…")
        self.inbox.fails(words.format(number=done + 1, total=total))

    def _show_work(self, found: OpenWork) -> None:
        self._work = found
        self.differences.show_facts(facts.differences(found))
        self.persons.show_facts(facts.persons(found, self._likely))

    def _compare(self) -> None:
        self.persons.fails(QCoreApplication.translate("Overview", "Comparing everybody…"))
        self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.overview.likely_pairs(vault, report=report),
            stopped=lambda: self.persons.fails(_not_compared()),
            then=self._compared,
            owner=self,
            failed=partial(_say, self.persons),
            latest="pairs",
        )

    def _compared(self, likely: int) -> None:
        self._likely = likely
        if self._work is not None:
            self.persons.show_facts(facts.persons(self._work, likely))


def _not_compared() -> str:
    return QCoreApplication.translate("Overview", "Stopped. Nobody was compared.")


def _say(card: FactsCard, error: AppError) -> None:
    card.fails(error.sentence(i18n.language()))


def _side(heading: str, *cards: QWidget) -> QWidget:
    side = QWidget()
    column(Heading(heading), *cards, 1, parent=side, gap=GRID + 4)
    return side
