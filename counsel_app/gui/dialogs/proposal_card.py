"""One proposed deadline: both days, why, from where, how sure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from counsel_app.domain.deadlines import Meaning, earlier
from counsel_app.gui import i18n
from counsel_app.gui.i18n import isolate, long_date, short_date
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.layouts import row
from counsel_app.gui.widgets.text import Muted, MutedLine, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.dates import Proposal


class ProposalCard(Card):
    """One proposed deadline: both days, why, from where, how sure."""

    changed = Signal()

    def __init__(self, proposal: Proposal, *, today: date) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        language = i18n.language()
        rule = proposal.rule
        self.proposal = proposal
        self._today = today
        name = rule.label.text(language)
        self.setAccessibleName(name)
        self.box = QCheckBox()
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(rule.plain.text(language))
        self.box.setChecked(True)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.day = Strong()
        self.badge = Badge()
        self.stated = DateField(translate("Deadlines", "Date named in the decision"))
        self.stated.changed.connect(self._say)
        head = row(self.box, Strong(name), self.badge)
        head.setStretch(1, 1)
        if proposal.is_grey:
            head.addWidget(Badge(translate("Deadlines", "to be verified"), tone="muted"))
        # The source of a rule, so that it can be read there and judged.
        source = translate("Deadlines", "{basis} · source: {source} · checked on {day}").format(
            basis=isolate(rule.basis),
            source=isolate(rule.source),
            day=isolate(short_date(rule.checked_on)),
        )
        self.moved = Muted("")
        disputed = Muted(_disputed_words(proposal))
        disputed.setVisible(proposal.disputed_on is not None)
        stated = row(
            MutedLine(translate("Deadlines", "Date named in the decision")), self.stated, 1
        )
        plain = Text(rule.plain.text(language))
        self.add(head, self.day, self.moved, disputed, plain, Muted(source), stated)
        self._say()

    def stated_on(self) -> date | None:
        """The day the decision names, where one was entered."""
        return self.stated.value()

    def counts_on(self) -> date | None:
        """The earlier of both days."""
        return earlier((self.proposal.due_on, self.stated_on()))

    def is_chosen(self) -> bool:
        """Whether it shall be kept; without any day there is nothing to keep."""
        return self.box.isChecked() and self.counts_on() is not None

    def _say(self) -> None:
        translate = QCoreApplication.translate
        ours, theirs, day = self.proposal.due_on, self.stated_on(), self.counts_on()
        if day is None:
            self.day.setText(
                translate("Deadlines", "The decision names the day: please enter it below.")
            )
            self.badge.show_as("", tone="muted")
        else:
            words = long_date(day)
            if ours is not None and theirs is not None and ours != theirs:
                both = translate("Deadlines", "{earlier} counts, the earlier day (other: {later})")
                words = both.format(earlier=words, later=long_date(max(ours, theirs)))
            self.day.setText(words)
            has_urgency = self.proposal.rule.meaning in (Meaning.DEADLINE, Meaning.EXPIRY)
            if day < self._today and has_urgency:
                self.badge.show_as(i18n.overdue_by(day, today=self._today), tone="overdue")
            else:
                tone = "soon" if has_urgency else "muted"
                self.badge.show_as(i18n.relative_day(day, today=self._today), tone=tone)
        counted = self.proposal.counted_on
        is_moved = counted is not None and ours is not None and counted != ours
        self.moved.setVisible(is_moved)
        if counted is not None and ours is not None and is_moved:
            if ours > counted:
                moved = translate(
                    "Deadlines", "{day} is a weekend or holiday: the next working day."
                )
            else:
                moved = translate(
                    "Deadlines",
                    "{day} is a weekend or holiday: to be safe, the working day before.",
                )
            self.moved.setText(moved.format(day=long_date(counted)))
        self.changed.emit()


def _disputed_words(proposal: Proposal) -> str:
    if proposal.disputed_on is None:
        return ""
    words = QCoreApplication.translate(
        "Deadlines",
        "The day of service falls on a weekend or holiday. Some courts move it: then it "
        "would be {day}. Rely on the earlier day.",
    )
    return words.format(day=long_date(proposal.disputed_on))
