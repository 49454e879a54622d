"""Goals, steps and appointments: add one, or change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.ops import Wire
from counsel_app.domain.plan import Goal, Step
from counsel_app.domain.records import Record, from_wire, to_wire
from counsel_app.gui import actions
from counsel_app.gui.dialogs.record_dialog import Editing, RecordDialog
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.record_form import RecordForm

RecordT = TypeVar("RecordT", bound=Record)
GOAL_FIELDS = ("domain", "state", "sentence", "client_words", "review_on", "signed_on")
STEP_FIELDS = ("task", "actor", "due_on", "goal_id")
APPOINTMENT_FIELDS = ("title", "kind", "due_on", "at_time", "where")
DONE = ("done_on",)
"""Asked only of what exists: it is ticked off today, but may have been done before."""
DEADLINE_FIELDS = ("title", "kind", "due_on", "stated_on", "where", "basis", "triggered_on")


def record_from(
    vault: Any,
    record_type: type[RecordT],
    known: RecordT | None,
    given: dict[str, Wire],
    *,
    case_id: str,
    clock: Any,
) -> RecordT:
    """The record that a form describes: ``known`` with its fields, or a new one."""
    before = to_wire(known) if known is not None else {"case_id": case_id}
    record_id = known.id if known is not None else vault.new_id(clock)
    return from_wire(record_type, record_id, {**before, **given})


def edit_goal(
    desk: Desk,
    parent: QWidget,
    *,
    case_id: str,
    goal: Goal | None = None,
    seen: int | None = None,
) -> RecordDialog:
    """Open the form for a goal, a new one where none is given.

    ``seen`` is where the journal ended when ``goal`` was read.
    """
    translate = QCoreApplication.translate
    form = RecordForm(Goal, GOAL_FIELDS)
    clock = desk.clock

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            record = record_from(vault, Goal, goal, given, case_id=case_id, clock=clock)
            return actions.consultations.save_plan(vault, [record], clock=clock, seen=seen)

        return work

    editing = Editing(
        title=translate("Case", "Goal"),
        explanation=translate(
            "Case", "One sentence that can be checked: what is reached, and by when."
        ),
        start=to_wire(goal) if goal else {"state": "AGREED"},
        seen=seen if goal else None,
        draft_key=f"goal/{case_id}/{goal.id if goal else 'new'}",
        case_id=case_id,
        save=save,
    )
    return _opened(RecordDialog(desk, parent, editing=editing, fields=form, content=form))


def edit_step(
    desk: Desk,
    parent: QWidget,
    *,
    case_id: str,
    goals: Sequence[Goal],
    step: Step | None = None,
    goal_id: str = "",
    seen: int | None = None,
) -> RecordDialog:
    """Open the form for a step: who does what by when, towards which goal."""
    translate = QCoreApplication.translate
    choices = tuple((goal.id, goal.sentence) for goal in goals)
    form = RecordForm(Step, STEP_FIELDS + (DONE if step else ()), choices={"goal_id": choices})
    clock = desk.clock

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            record = record_from(vault, Step, step, given, case_id=case_id, clock=clock)
            return actions.consultations.save_plan(vault, [record], clock=clock, seen=seen)

        return work

    start = {"actor": "COUNSELLOR", "goal_id": goal_id}
    editing = Editing(
        title=translate("Case", "Step"),
        start=to_wire(step) if step else start,
        seen=seen if step else None,
        draft_key=f"step/{case_id}/{step.id if step else 'new'}",
        case_id=case_id,
        save=save,
    )
    return _opened(RecordDialog(desk, parent, editing=editing, fields=form, content=form))


def edit_date(
    desk: Desk,
    parent: QWidget,
    *,
    case_id: str,
    deadline: Deadline | None = None,
    proposed: Mapping[str, Wire] | None = None,
    seen: int | None = None,
) -> RecordDialog:
    """Open the form for an appointment, one that was ``proposed``, or a deadline that was kept."""
    translate = QCoreApplication.translate
    has_rule = deadline is not None and bool(deadline.rule)
    fields = DEADLINE_FIELDS if has_rule else APPOINTMENT_FIELDS
    form = RecordForm(Deadline, fields + (DONE if deadline else ()))
    clock = desk.clock

    def save(given: dict[str, Wire], seen: int | None) -> Callable[[Any], Any]:
        def work(vault: Any) -> Any:
            record = record_from(vault, Deadline, deadline, given, case_id=case_id, clock=clock)
            return actions.dates.save_deadlines(vault, [record], clock=clock, seen=seen)

        return work

    editing = Editing(
        title=translate("Case", "Date") if deadline else translate("Case", "Appointment"),
        start=to_wire(deadline) if deadline else {"kind": "APPOINTMENT", **(proposed or {})},
        seen=seen if deadline else None,
        draft_key=f"date/{case_id}/{deadline.id if deadline else 'new'}",
        case_id=case_id,
        save=save,
    )
    return _opened(RecordDialog(desk, parent, editing=editing, fields=form, content=form))


def _opened(dialog: RecordDialog) -> RecordDialog:
    dialog.open()
    return dialog
