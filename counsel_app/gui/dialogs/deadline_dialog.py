"""What must be done by when: deadlines worked out from a letter, with their source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from counsel_app.domain.deadlines import Event
from counsel_app.domain.errors import AppError
from counsel_app.domain.ops import Wire
from counsel_app.domain.rule_file import shipped_rule_problems, shipped_rules
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import fit_within, grow_soon
from counsel_app.gui.dialogs.proposal_card import ProposalCard
from counsel_app.gui.draft_bar import DraftBar
from counsel_app.gui.i18n import long_date
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.columns import Columns
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Line, Muted, Problem

if TYPE_CHECKING:
    from counsel_app.usecases.dates import Proposal

_WAIT_MS = 200


class DeadlineDialog(QDialog):
    """Event, kind of service and date give proposals; the chosen ones are kept."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        case_id: str,
        state: str,
        begin_with: Mapping[str, Wire] | None = None,
    ) -> None:
        """``begin_with`` is what a guide knows: event, service, on, lodged, entered, stated."""
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Deadlines", "Work out deadlines")
        self.setWindowTitle(title)
        self._desk = desk
        self._case_id = case_id
        self._state = state
        self.cards: list[ProposalCard] = []
        language = i18n.language()
        self.event_kind = Choice(
            translate("Deadlines", "What has happened"),
            tuple((event.id, event.label.text(language)) for event in shipped_rules().events),
        )
        # Before anything listens.
        self.event_kind.setCurrentIndex(0)
        self._last_event = shipped_rules().events[0]
        services = {s.id: s.label.text(language) for s in shipped_rules().services}
        self.service = Choice(translate("Deadlines", "How it came"), tuple(services.items()))
        self.on = DateField(translate("Deadlines", "Date"), today=desk.today)
        self.lodged = DateField(translate("Deadlines", "Asylum application lodged on"))
        self.entered = DateField(translate("Deadlines", "Entered Germany on"))
        self._on_label = _label(self.on)
        self._hint = Muted("")
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
        layout = column(
            Heading(title),
            self._columns(),
            self._problem,
            self._hint,
            Scroll(inside),
            Muted(_advice()),
            row(self.draft, 1, cancel, self.keep_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        layout.setStretch(4, 1)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._propose)
        self._listen()
        self._stated = str((begin_with or {}).get("stated", ""))
        if begin_with:
            self._restore(begin_with)
        self._changed()
        fit_within(self, theme.chars(96))
        key = f"deadlines/{case_id}"
        if begin_with:
            self.draft.begin(key, case_id)
            return
        desk.jobs.vault(
            lambda vault: actions.drafting.find_draft(vault, key),
            then=lambda draft: self.draft.begin(key, case_id, draft),
            owner=self,
        )

    def done(self, result: int) -> None:
        """Keep what was typed, however the dialog goes away."""
        self.draft.keep()
        super().done(result)

    def _columns(self) -> Columns:
        """The fields; never both of the last: asylum law asks for the lodging, others for entry."""
        columns = Columns(2)
        self._cells = {
            field: columns.add_field(label, field)
            for label, field in (
                (_label(self.event_kind), self.event_kind),
                (_label(self.service), self.service),
                (self._on_label, self.on),
                (_label(self.lodged), self.lodged),
                (_label(self.entered), self.entered),
            )
        }
        return columns

    def _listen(self) -> None:
        self.event_kind.currentIndexChanged.connect(lambda _index: self._edited())
        self.service.currentIndexChanged.connect(lambda _index: self._edited())
        for field in self._day_fields().values():
            field.changed.connect(self._edited)

    def _values(self) -> dict[str, Wire] | None:
        dates = {name: field.line.text() for name, field in self._day_fields().items()}
        if not any(dates.values()):
            return None
        return {"event": self.event_kind.key(), "service": self.service.key(), **dates}

    def _restore(self, values: Mapping[str, Wire]) -> None:
        for choice, name in ((self.event_kind, "event"), (self.service, "service")):
            if values.get(name):
                choice.set_key(str(values[name]))
        for name, field in self._day_fields().items():
            field.line.setText(str(values.get(name, "")))

    def _day_fields(self) -> dict[str, DateField]:
        return {"on": self.on, "lodged": self.lodged, "entered": self.entered}

    def _cancel(self) -> None:
        self.draft.drop()
        self.reject()

    def _edited(self) -> None:
        self.draft.edited()
        self._changed()

    def _changed(self) -> None:
        event = self._event()
        self._on_label.setText(event.day.text(i18n.language()))
        self.on.set_name(event.day.text(i18n.language()))
        for field, is_asked in (
            (self.service, event.is_served),
            (self.lodged, self._asks_for_lodging()),
            (self.entered, self._asks_for_entry()),
        ):
            self._cells[field].setVisible(is_asked)
        self._wait.start()

    def _event(self) -> Event:
        # Half a word in the searchable list is no event: the last one stands.
        book = shipped_rules()
        self._last_event = book.event(self.event_kind.key()) or self._last_event
        return self._last_event

    def _asks_for_lodging(self) -> bool:
        return shipped_rules().asks_lodging(self._event().id)

    def _asks_for_entry(self) -> bool:
        return shipped_rules().asks_entry(self._event().id)

    def _propose(self) -> None:
        translate = QCoreApplication.translate
        on, state = self.on.value(), self._state
        event, service = self._event().id, self.service.key()
        asked = {
            field: value
            for field, value, is_asked in (
                ("lodged_on", self.lodged.value(), self._asks_for_lodging()),
                ("entered_on", self.entered.value(), self._asks_for_entry()),
            )
            if is_asked
        }
        self._problem.say("")
        self._show(())
        fields = (self.on, self.lodged, self.entered)
        wrong = not all(field.is_readable() for field in fields)
        if wrong:
            self._problem.say(translate("Deadlines", "This is not a date. Write day.month.year."))
        if on is None or wrong:
            self._hint.setText(
                translate("Deadlines", "Enter the documented date: never a guessed one.")
            )
            return
        if "lodged_on" in asked and asked["lodged_on"] is None:
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
                state=state,
                today=today,
                **asked,
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
        if self.cards and self._stated:
            # The decision names the end of its first period, not those after it.
            self.cards[0].stated.line.setText(self._stated)
        if not self._event().is_served:
            self._hint.setText("")
        elif proposals:
            served = QCoreApplication.translate("Deadlines", "Counts as served on {day}.")
            self._hint.setText(served.format(day=long_date(proposals[0].served_on)))
        self._enable()
        grow_soon(self)

    def _enable(self) -> None:
        self.keep_button.setEnabled(any(card.is_chosen() for card in self.cards))

    def _keep(self) -> None:
        chosen = [(card.proposal, card.stated_on()) for card in self.cards if card.is_chosen()]
        case_id, clock, language = self._case_id, self._desk.clock, i18n.paper_language()
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

        self._desk.write(self.draft.hand_in(work), then=kept, owner=self, failed=self._not_kept)

    def _not_kept(self, error: AppError) -> None:
        self.draft.take_back()
        self._failed(error)


def _label(widget: QWidget) -> Line:
    label = Line(widget.accessibleName())
    label.setBuddy(widget)
    return label


def _advice() -> str:
    translate = QCoreApplication.translate
    advice = translate(
        "Deadlines",
        "This is no legal advice. The date in the decision's own instructions counts; "
        "please have it checked by a lawyer or asylum procedure advice.",
    )
    damaged = [problem.sentence(i18n.language()) for problem in shipped_rule_problems()]
    if damaged:
        words = translate("Deadlines", "Some rules are missing because their file is damaged:")
        advice = "\n".join((advice, words, *damaged[:3]))
    return advice
