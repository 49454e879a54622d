"""Closing a case with the outcome of each goal, and handing it over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.handover import Handover
from counsel_app.domain.ops import Wire
from counsel_app.gui import actions
from counsel_app.gui.dialogs.one_record import edit_one
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.dialogs.referral_dialogs import institution_choices, release_words
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.pages.case_sections.screen import CaseScreen
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.form_fields import codes_of
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.gui.widgets.text import Line, Muted, Text

CLOSING_FIELDS: Final = ("closed_on", "closure_reason", "client_view")
HANDOVER_FIELDS: Final = (
    "to_service", "handed_on", "institution_id", "release_id", "agreed_on", "passed_on",
)  # fmt: skip


class ClosingFields(QObject):
    """Day, reason and view of the client, and a state for each goal, as one set of values."""

    changed = Signal()

    def __init__(self, screen: CaseScreen, erase_day: Callable[[date], object]) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._erase_day = erase_day
        self.form = RecordForm(Case, CLOSING_FIELDS)
        self.goals: dict[str, Choice] = {}
        self.erase = Muted("")
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        states = codes_of("goal_states")
        for place, goal in enumerate(screen.view.goals):
            choice = Choice(
                translate("Ending", "Outcome: {goal}").format(goal=goal.sentence), states
            )
            choice.set_key(goal.state)
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
            grid.addWidget(Text(goal.sentence), place, 0)
            grid.addWidget(choice, place, 1)
            self.goals[goal.id] = choice
        self.form.changed.connect(self._edited)
        self.content = QWidget()
        outcome = Line(translate("Ending", "What became of each goal"))
        silence = Muted(
            translate("Ending", "Silence is no success: a goal nobody reported on stays open.")
        )
        for part in (outcome, silence):
            part.setVisible(bool(self.goals))
        column(self.form, outcome, silence, grid, self.erase, parent=self.content)

    def values(self) -> dict[str, Wire]:
        """The form, and the states by goal under "outcomes"."""
        return self.form.values() | {
            "outcomes": {key: one.key() for key, one in self.goals.items()}
        }

    def set_values(self, values: Any) -> None:
        """Show both."""
        self.form.set_values(values)
        for goal_id, state in dict(values.get("outcomes", {})).items():
            if goal_id in self.goals:
                self.goals[goal_id].set_key(str(state))
        self._tell()

    def check(self) -> bool:
        """Whether day and reason are there."""
        values = self.form.values()
        missing = [name for name in ("closed_on", "closure_reason") if not values[name]]
        if not self.form.check():
            return False
        self.form.show_problems(missing)
        return not missing

    def show_problems(self, names: Any) -> None:
        """Mark what was refused."""
        self.form.show_problems(names)

    def say_erase_day(self, day: date | None) -> None:
        """From when the case may be erased once it is closed."""
        translate = QCoreApplication.translate
        words = "" if day is None else translate("Ending", "It may then be erased from {day}.")
        self.erase.setText(words.format(day=isolate(short_date(day))) if day else "")

    def _edited(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        day = self.form.values()["closed_on"]
        self.say_erase_day(None)
        if isinstance(day, str):
            self._erase_day(date.fromisoformat(day))


def close_case(
    desk: Desk, parent: QWidget, *, screen: CaseScreen, closed: Callable[[], object]
) -> RecordDialog:
    """Ask how the case ends; ``closed`` is told afterwards."""
    translate = QCoreApplication.translate
    case_id, clock = screen.case_id, desk.clock

    def ask(day: date) -> None:
        desk.jobs.vault(
            lambda vault: actions.closing.erase_from_if_closed(vault, case_id, on=day),
            then=fields.say_erase_day,
            owner=fields,
            latest="erase-day",
        )

    fields = ClosingFields(screen, ask)

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        on = given["closed_on"]
        outcomes = given["outcomes"]

        def work(vault: Any) -> Any:
            closing = actions.closing.Closing(
                on=date.fromisoformat(on) if isinstance(on, str) else None,
                reason=given["closure_reason"],
                client_view=given["client_view"],
                outcomes=outcomes,
            )
            return actions.closing.close_case(vault, case_id, closing, clock=clock, seen=seen)

        return work

    case = screen.view.case
    editing = Editing(
        title=translate("Ending", "Close the case"),
        explanation=translate(
            "Ending", "Nothing is lost: a closed case can be read, and opened again."
        ),
        start={
            "closed_on": desk.today().isoformat(),
            "closure_reason": case.closure_reason,
            "client_view": case.client_view,
            "outcomes": {goal.id: goal.state for goal in screen.view.goals},
        },
        seen=screen.view.seen,
        draft_key=f"closing/{case_id}",
        case_id=case_id,
        save=save,
        save_words=translate("Ending", "Close the case"),
        saved=closed,
    )
    dialog = RecordDialog(desk, parent, editing=editing, fields=fields, content=fields.content)
    fields.setParent(dialog)
    dialog.open()
    return dialog


def hand_over(
    desk: Desk, parent: QWidget, *, screen: CaseScreen, saved: Callable[[], object]
) -> RecordDialog:
    """Ask to whom the case goes and on what that rests; ``saved`` leads to the report."""
    clock = desk.clock
    releases = tuple((one.id, release_words(one, screen)) for one in screen.view.releases)
    return edit_one(
        desk,
        parent,
        record_type=Handover,
        fields=HANDOVER_FIELDS,
        start={"handed_on": desk.today().isoformat(), "to_service": ""},
        choices={
            "institution_id": institution_choices(screen.view.institutions.values()),
            "release_id": releases,
        },
        case_id=screen.case_id,
        explanation=QCoreApplication.translate(
            "Ending",
            "Within your own organisation the client's agreement is enough. Another "
            "organisation learns nothing without a release. The report is printed next; the "
            "client sees it first.",
        ),
        save=lambda vault, made, seen: actions.handover.hand_over(
            vault, made, clock=clock, seen=seen
        ),
        saved=saved,
    )
