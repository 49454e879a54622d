from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.handover import Handover
from counsel_app.gui.dialogs.ending_dialogs import ClosingFields
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.ending_card import EndingCard
from counsel_app.gui.pages.case_sections.plan import PlanSection
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.usecases import team
from counsel_app.usecases.volunteering import assign
from tests.e2e.screens import faults
from tests.gui.forms import choose, fill
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, texts
from tests.profiles import an_assignment


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


@pytest.fixture
def card(work: Casework) -> EndingCard:
    work.fill()
    work.enter("case", f"{work.case_id}/plan")
    section = work.case.sections["plan"]
    assert isinstance(section, PlanSection)
    return section.ending


def test_a_case_is_closed_with_reason_outcomes_and_the_clients_view_and_opened_again(
    work: Casework, card: EndingCard
) -> None:
    click(card.close_button)
    dialog = work.dialog(RecordDialog)
    fields = dialog.fields
    assert isinstance(fields, ClosingFields)
    click(dialog.save_button)
    work.settle()
    assert dialog.isVisible(), "a reason is missing"
    fill(
        fields.form,
        {
            "closed_on": date(2026, 11, 20),
            "closure_reason": "GOALS_MET",
            "client_view": "Ich kann jetzt selbst zum Arzt gehen.",
        },
    )
    ((goal_id, outcome),) = fields.goals.items()
    choose(outcome, "ACHIEVED")
    work.settle()
    assert "1 Jan 2030" in texts(dialog)
    assert not faults(dialog)
    click(dialog.save_button)
    work.settle()
    view = work.view()
    assert (view.case.closed_on, view.case.closure_reason) == (date(2026, 11, 20), "GOALS_MET")
    assert {goal.id: goal.state for goal in view.goals} == {goal_id: "ACHIEVED"}
    assert "Ich kann jetzt selbst zum Arzt gehen." in texts(card)
    assert not card.close_button.isVisible()
    click(card.reopen_button)
    work.settle()
    assert work.view().case.closed_on is None
    assert "The case is open." in texts(card)


def test_a_handover_within_the_house_asks_for_the_agreement_and_leads_to_the_report(
    work: Casework, card: EndingCard
) -> None:
    click(card.hand_over_button)
    dialog = work.dialog(RecordDialog)
    assert isinstance(dialog.fields, RecordForm)
    fill(dialog.fields, {"to_service": "IB", "passed_on": "Ich möchte eine Beraterin."})
    click(dialog.save_button)
    work.settle()
    assert "when the client agreed" in texts(dialog)
    fill(dialog.fields, {"agreed_on": date(2026, 11, 21)})
    assert not faults(dialog)
    click(dialog.save_button)
    work.settle()
    (kept,) = work.read(lambda vault: vault.all(Handover))
    assert (kept.from_service, kept.to_service, kept.agreed_on) == (
        "FSA", "IB", date(2026, 11, 21),
    )  # fmt: skip
    assert work.view().case.service == "IB"
    assert work.shell is not None
    assert work.shell.current_page() == "letter"
    work.shell.navigate("case", f"{work.case_id}/plan")
    work.settle()
    assert "from Refugee social work to Integration counselling" in texts(card)
    assert card.report_button.isVisible()
    work.case.show_section("timeline")
    assert "Handed over" in texts(work.case.sections["timeline"])


def test_a_task_is_ended_before_its_time(work: Casework) -> None:
    work.accept_volunteer()
    with work.file() as vault:
        (volunteer,) = team.volunteers(vault)
        task = replace(
            an_assignment(volunteer_id=volunteer.id, stop="Tram 7"), case_id=work.case_id
        )
        assign(vault, work.folder, task, clock=work.clock)
    work.enter("case", f"{work.case_id}/volunteers")
    section = work.case.sections["volunteers"]
    assert "Tram 7" in texts(section)
    end = next(b for b in section.findChildren(Button) if b.words() == "End this task…")
    click(end)
    dialog = work.dialog(RecordDialog)
    assert isinstance(dialog.fields, RecordForm)
    fill(dialog.fields, {"stopped_why": "Zieht um"})
    click(dialog.save_button)
    work.settle()
    (kept,) = work.view().assignments
    assert (kept.stopped_on, kept.stopped_why) == (work.clock.today(), "Zieht um")
    assert "ended" in texts(section)
