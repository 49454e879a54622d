"""What must be done by when: deadlines worked out from a letter, with their source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QVBoxLayout, QWidget

from counsel_app.domain.deadlines import earlier, shipped_rules
from counsel_app.domain.errors import AppError
from counsel_app.domain.ops import Wire
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.draft_bar import DraftBar
from counsel_app.gui.i18n import isolate, long_date, short_date
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted, MutedLine, Problem, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.dates import Proposal

# The words of usecases.dates.EVENTS are read on the worker; their order is this.
_WAIT_MS = 200


class DeadlineDialog(QDialog):
    """Event, kind of service and date give proposals; the chosen ones are kept."""

    def __init__(self, desk: Desk, parent: QWidget, *, case_id: str, state: str) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Deadlines", "Work out deadlines")
        self.setWindowTitle(title)
        self._desk = desk
        self._case_id = case_id
        self._state = state
        self.cards: list[ProposalCard] = []
        self.event_kind = Choice(translate("Deadlines", "What has happened"))
        language = i18n.language()
        services = {s.id: s.label.text(language) for s in shipped_rules().services}
        self.service = Choice(translate("Deadlines", "How it came"), tuple(services.items()))
        self.on = DateField(translate("Deadlines", "Date"), today=desk.today)
        self.lodged = DateField(translate("Deadlines", "Asylum application lodged on"))
        self._lodged_label = _label(self.lodged)
        self._hint = Muted("")
        fields = QGridLayout()
        fields.setHorizontalSpacing(2 * GRID)
        fields.setVerticalSpacing(4)
        for place, widget in enumerate((self.event_kind, self.service)):
            fields.addWidget(_label(widget), 0, place)
            fields.addWidget(widget, 1, place)
        fields.addWidget(_label(self.on), 2, 0)
        fields.addWidget(self.on, 3, 0)
        fields.addWidget(self._lodged_label, 2, 1)
        fields.addWidget(self.lodged, 3, 1)
        fields.setColumnStretch(0, 1)
        fields.setColumnStretch(1, 1)
        self._problem = Problem()
        self._list = QVBoxLayout()
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        self.keep_button = PrimaryButton(
            translate("Deadlines", "Keep the chosen"), icon="check", pressed=self._keep
        )
        cancel = Button(translate("Deadlines", "Cancel"), pressed=self._cancel)
        self.draft = DraftBar(desk, values=self._values, show=self._restore)
        self.draft.discarded.connect(lambda: self._restore({}))
        self._advice = Muted(
            translate(
                "Deadlines",
                "This is no legal advice. The date in the decision's own instructions counts; "
                "please have it checked by a lawyer or asylum procedure advice.",
            )
        )
        layout = column(
            Heading(title),
            fields,
            self._problem,
            self._hint,
            Scroll(inside),
            self._advice,
            row(self.draft, 1, cancel, self.keep_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        layout.setStretch(4, 1)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._propose)
        self.event_kind.currentIndexChanged.connect(lambda _index: self._edited())
        self.service.currentIndexChanged.connect(lambda _index: self._edited())
        self.on.changed.connect(self._edited)
        self.lodged.changed.connect(self._edited)
        room = parent.window().size()
        self.resize(
            min(theme.chars(96), room.width() - 2 * GRID), min(740, room.height() - 2 * GRID)
        )
        desk.jobs.vault(
            lambda _vault: {
                key: label.text(language) for key, label in actions.dates.EVENTS.items()
            },
            then=self._show_events,
            owner=self,
        )
        self._changed()

    def _show_events(self, events: dict[str, str]) -> None:
        self.event_kind.set_choices(tuple(events.items()))
        self.event_kind.blockSignals(True)
        self.event_kind.setCurrentIndex(0)
        self.event_kind.blockSignals(False)
        self._changed()
        key = f"deadlines/{self._case_id}"
        self._desk.jobs.vault(
            lambda vault: actions.drafting.find_draft(vault, key),
            then=lambda draft: self.draft.begin(key, self._case_id, draft),
            owner=self,
        )

    def done(self, result: int) -> None:
        """Keep what was typed, however the dialog goes away."""
        self.draft.keep()
        super().done(result)

    def _values(self) -> dict[str, Wire] | None:
        dates = (self.on.line.text(), self.lodged.line.text())
        if not any(dates):
            return None
        return {
            "event": self.event_kind.key(),
            "service": self.service.key(),
            "on": dates[0],
            "lodged": dates[1],
        }

    def _restore(self, values: Mapping[str, Wire]) -> None:
        for choice, name in ((self.event_kind, "event"), (self.service, "service")):
            if values.get(name):
                choice.set_key(str(values[name]))
        self.on.line.setText(str(values.get("on", "")))
        self.lodged.line.setText(str(values.get("lodged", "")))

    def _cancel(self) -> None:
        self.draft.drop()
        self.reject()

    def _edited(self) -> None:
        self.draft.edited()
        self._changed()

    def _changed(self) -> None:
        self.lodged.setVisible(self._asks_for_lodging())
        self._lodged_label.setVisible(self._asks_for_lodging())
        self._wait.start()

    def _asks_for_lodging(self) -> bool:
        return any(
            rule.lodged_from or rule.lodged_before
            for rule in shipped_rules().rules
            if rule.trigger == self.event_kind.key()
        )

    def _propose(self) -> None:
        translate = QCoreApplication.translate
        on, lodged = self.on.value(), self.lodged.value()
        event, service, state = self.event_kind.key(), self.service.key(), self._state
        self._problem.say("")
        self._show(())
        wrong = not self.on.is_readable() or not self.lodged.is_readable()
        if wrong:
            self._problem.say(translate("Deadlines", "This is not a date. Write day.month.year."))
        if on is None or not event or wrong:
            self._hint.setText(
                translate("Deadlines", "Enter the documented date: never a guessed one.")
            )
            return
        if self._asks_for_lodging() and lodged is None:
            self._hint.setText(
                translate(
                    "Deadlines",
                    "Which law applies depends on the day the asylum application was lodged.",
                )
            )
            return
        today = self._desk.today()
        self._desk.jobs.vault(
            lambda _vault: actions.dates.propose_deadlines(
                event,
                service=service,
                on=on,
                lodged_on=lodged if self._asks_for_lodging() else None,
                state=state,
                today=today,
            ),
            then=self._show,
            owner=self,
            failed=self._failed,
            latest="propose",
        )

    def _failed(self, error: AppError) -> None:
        self._problem.say(error.sentence(i18n.language()))

    def _show(self, proposals: Sequence[Proposal]) -> None:
        clear(self._list)
        self.cards = []
        for proposal in proposals:
            card = ProposalCard(proposal, today=self._desk.today())
            card.changed.connect(self._enable)
            self.cards.append(card)
            self._list.addWidget(card)
        if proposals:
            served = QCoreApplication.translate("Deadlines", "Counts as served on {day}.")
            self._hint.setText(served.format(day=long_date(proposals[0].served_on)))
        self._enable()

    def _enable(self) -> None:
        self.keep_button.setEnabled(any(card.is_chosen() for card in self.cards))

    def _keep(self) -> None:
        chosen = [(card.proposal, card.stated_on()) for card in self.cards if card.is_chosen()]
        case_id, clock, language = self._case_id, self._desk.clock, i18n.language()
        key = self.draft.key

        def work(vault: Any) -> Any:
            deadlines = [
                proposal.deadline(
                    record_id=vault.new_id(clock),
                    case_id=case_id,
                    language=language,
                    stated_on=stated,
                )
                for proposal, stated in chosen
            ]
            changes = actions.dates.save_deadlines(vault, deadlines, clock=clock)
            actions.drafting.discard_draft(vault, key)
            return changes

        def kept(_changes: Any) -> None:
            self.draft.settle()
            self.accept()

        self._desk.write(work, then=kept, owner=self, failed=self._failed)


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
        stated = row(
            MutedLine(translate("Deadlines", "Date named in the decision")), self.stated, 1
        )
        self.add(head, self.day, self.moved, Text(rule.plain.text(language)), Muted(source), stated)
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
            if day < self._today:
                self.badge.show_as(i18n.overdue_by(day, today=self._today), tone="overdue")
            else:
                self.badge.show_as(i18n.relative_day(day, today=self._today), tone="soon")
        counted = self.proposal.counted_on
        is_moved = counted is not None and counted != ours
        self.moved.setVisible(is_moved)
        if is_moved and counted is not None:
            moved = translate("Deadlines", "{day} is a weekend or holiday: the next working day.")
            self.moved.setText(moved.format(day=long_date(counted)))
        self.changed.emit()


def _label(widget: QWidget) -> Line:
    label = Line(widget.accessibleName())
    label.setBuddy(widget)
    return label
