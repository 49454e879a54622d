"""A form stands open while a colleague's change to the same record is merged."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counsel_app.domain.changes import Changed, Changes
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.ops import Op, Wire
from counsel_app.domain.versions import resolve
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.usecases.differences import differences
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    work = Casework(qtbot, jobs, clock, tmp_path)
    work.fill()
    return work


def bens_change(vault: Vault, record_id: str, clock: FixedClock, fields: dict[str, Wire]) -> None:
    """What a merge does: a change that Ben made knowing the record as it was."""
    known = ops_of(vault, record_id)
    state = resolve(known)
    op = Op(
        record_type=known[0].record_type,
        record_id=record_id,
        hlc=state.latest + 1,
        device="b" * 16,
        author="ben",
        fields=fields,
        bases={name: state.fields[name].versions for name in fields if name in state.fields},
    )
    with vault.atomic(clock) as write:
        write.apply([op], source="ab")


def merge(work: Casework, record_id: str, **fields: Wire) -> None:
    """Ben's change comes in while the window is open, and everybody is told."""
    work.jobs.vault(lambda vault: bens_change(vault, record_id, work.clock, fields))
    work.settle()
    assert work.shell is not None
    kind = work.read(lambda vault: ops_of(vault, record_id)[0].record_type)
    changed = Changed(record_type=kind, record_id=record_id, case_id=work.case_id)
    for page in list(work.shell._pages.values()):
        page.on_changed(Changes(records=(changed,)))
    work.settle()


def open_differences(work: Casework) -> dict[str, set[object]]:
    """Field → the values that stand against each other."""
    found = work.read(differences)
    return {one.field: {claim.value for claim in one.claims} for one in found}


def append(work: Casework, field: str, text: str) -> None:
    area = work.consultation.form.fields.control(field)
    assert isinstance(area, TextArea)
    area.setFocus()
    press(area, Qt.Key.Key_End, CTRL)
    write(area, text)


def test_a_note_both_wrote_in_is_a_difference_and_both_texts_are_kept(work: Casework) -> None:
    with work.file() as vault:
        talk = example_case.add_consultation(vault, work.case_id, clock=work.clock)
    shell = work.enter("consultation", f"{work.case_id}/{talk.id}")
    append(work, "content", " Und mehr.")
    merge(work, talk.id, content="Was Ben gehört hat.", minutes=75)
    press(shell, Qt.Key.Key_S, CTRL)
    work.settle()
    assert open_differences(work) == {
        "content": {"Was Ben gehört hat.", "Familiennachzug erklärt. Und mehr."}
    }
    saved = next(one for one in work.view().consultations if one.id == talk.id)
    assert saved.minutes == 75
    shell.navigate("differences")
    work.settle()


def test_a_draft_of_yesterday_has_seen_what_it_was_typed_over(work: Casework) -> None:
    with work.file() as vault:
        talk = example_case.add_consultation(vault, work.case_id, clock=work.clock)
    shell = work.enter("consultation", f"{work.case_id}/{talk.id}")
    append(work, "content", " Und mehr.")
    shell.navigate("cases")
    work.settle()
    merge(work, talk.id, content="Was Ben gehört hat.", agreements="Montag anrufen")
    shell.navigate("consultation", f"{work.case_id}/{talk.id}")
    work.settle()
    press(shell, Qt.Key.Key_S, CTRL)
    work.settle()
    assert open_differences(work) == {
        "content": {"Was Ben gehört hat.", "Familiennachzug erklärt. Und mehr."}
    }
    saved = next(one for one in work.view().consultations if one.id == talk.id)
    assert saved.agreements == "Montag anrufen"


def test_a_discarded_draft_shows_and_has_seen_what_is_there_now(work: Casework) -> None:
    with work.file() as vault:
        talk = example_case.add_consultation(vault, work.case_id, clock=work.clock)
    shell = work.enter("consultation", f"{work.case_id}/{talk.id}")
    append(work, "content", " Und mehr.")
    shell.navigate("cases")
    work.settle()
    merge(work, talk.id, content="Was Ben gehört hat.")
    shell.navigate("consultation", f"{work.case_id}/{talk.id}")
    work.settle()
    work.consultation.draft.discard()
    append(work, "content", " Das stimmt.")
    press(shell, Qt.Key.Key_S, CTRL)
    work.settle()
    assert open_differences(work) == {}
    saved = next(one for one in work.view().consultations if one.id == talk.id)
    assert saved.content == "Was Ben gehört hat. Das stimmt."


def test_the_person_behind_a_case_too(work: Casework) -> None:
    work.enter(target=f"{work.case_id}/person")
    section = work.case.sections["person"]
    client_id = work.view().client.id
    name = section.form.control("chosen_name")  # type: ignore[attr-defined]
    assert isinstance(name, QLineEdit)
    name.setFocus()
    write(name, " A.")
    before = work.view().client.chosen_name
    merge(work, client_id, chosen_name="Ein anderer", address="Weg 7")
    press(name, Qt.Key.Key_S, CTRL)
    work.settle()
    found = open_differences(work)
    assert set(found) == {"chosen_name"}
    assert "Ein anderer" in found["chosen_name"]
    assert before not in found["chosen_name"]
    assert work.view().client.address == "Weg 7"


def test_a_step_in_a_dialog_keeps_what_came_in_for_its_other_fields(work: Casework) -> None:
    work.enter(target=f"{work.case_id}/plan")
    (step,) = work.view().steps
    from counsel_app.gui.dialogs.plan_dialogs import edit_step

    screen = work.case.sections["plan"].screen_now
    assert screen is not None
    edit_step(
        work.case.desk,
        work.case,
        case_id=work.case_id,
        goals=screen.view.goals,
        step=step,
        seen=screen.view.seen,
    )
    dialog = work.dialog(RecordDialog)
    task = dialog.fields.control("task")  # type: ignore[attr-defined]
    task.setFocus()
    write(task, "!")
    merge(work, step.id, task="LaSuB schreiben", due_on="2026-12-01")
    click(dialog.save_button)
    work.settle()
    assert set(open_differences(work)) == {"task"}
    (after,) = work.view().steps
    assert str(after.due_on) == "2026-12-01"
