from __future__ import annotations

import pytest

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.plan import Goal, Step
from counsel_app.store.engine import DiskFull
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.usecases import consultations, drafting
from tests.profiles import TODAY, Desk, a_consultation, a_goal, a_step, an_id


def test_a_consultation_is_kept_with_its_steps_and_its_counsellor(anna: Desk) -> None:
    changes = consultations.record_consultation(
        anna.vault, a_consultation(), steps=[a_step(case=99)], clock=anna.clock
    )
    kept = anna.vault.get(Consultation, an_id(3))
    assert kept is not None
    assert kept.counsellor_id == anna.person_id
    step = anna.vault.get(Step, an_id(4))
    assert step is not None
    assert (step.consultation_id, step.case_id) == (an_id(3), an_id(2))
    assert changes.touches(Consultation, case=an_id(2))
    assert changes.touches(Step, case=an_id(2))


def test_a_deputy_can_correct_a_note_without_becoming_its_counsellor(anna: Desk) -> None:
    consultations.record_consultation(
        anna.vault, a_consultation(counsellor_id=an_id(50)), clock=anna.clock
    )
    kept = anna.vault.get(Consultation, an_id(3))
    assert kept is not None
    assert kept.counsellor_id == an_id(50)


def test_a_note_takes_its_draft_with_it_or_neither(anna: Desk) -> None:
    drafting.keep_draft(anna.vault, "c", {"content": "Der Brief"}, clock=anna.clock)
    with pytest.raises(InvalidRecord):
        consultations.record_consultation(
            anna.vault, a_consultation(), steps=[a_step(task="")], clock=anna.clock, draft_key="c"
        )
    assert anna.vault.get(Consultation, an_id(3)) is None
    assert drafting.find_draft(anna.vault, "c") is not None
    consultations.record_consultation(anna.vault, a_consultation(), clock=anna.clock, draft_key="c")
    assert drafting.find_draft(anna.vault, "c") is None


def test_a_note_whose_draft_cannot_be_dropped_is_not_there_either(
    anna: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_vault: Vault, _key: str) -> None:
        raise DiskFull

    drafting.keep_draft(anna.vault, "c", {"content": "Der Brief"}, clock=anna.clock)
    monkeypatch.setattr(consultations, "drop_draft", full)
    with pytest.raises(DiskFull):
        consultations.record_consultation(
            anna.vault, a_consultation(), clock=anna.clock, draft_key="c"
        )
    assert anna.vault.get(Consultation, an_id(3)) is None


def test_a_deletion_can_be_taken_back(anna: Desk) -> None:
    consultations.record_consultation(anna.vault, a_consultation(), clock=anna.clock)
    kept = anna.vault.get(Consultation, an_id(3))
    assert kept is not None
    changes = consultations.delete_consultation(anna.vault, an_id(3), clock=anna.clock)
    assert changes.touches(Consultation)
    assert anna.vault.get(Consultation, an_id(3)) is None
    consultations.restore_consultation(anna.vault, kept, clock=anna.clock)
    assert anna.vault.get(Consultation, an_id(3)) == kept


def test_deleting_what_is_gone_changes_nothing(anna: Desk) -> None:
    assert consultations.delete_consultation(anna.vault, "x", clock=anna.clock).records == ()
    assert ops_of(anna.vault, "x") == []


def test_a_plan_is_kept_as_a_whole_or_not_at_all(anna: Desk) -> None:
    with pytest.raises(InvalidRecord):
        consultations.save_plan(anna.vault, [a_goal(), a_step(task=" ")], clock=anna.clock)
    assert anna.vault.all(Goal) == []
    consultations.save_plan(anna.vault, [a_goal(), a_step()], clock=anna.clock)
    assert anna.vault.all(Goal) == [a_goal()]


def test_a_step_is_ticked_off_today_and_the_tick_can_be_taken_back(anna: Desk) -> None:
    consultations.save_plan(anna.vault, [a_step()], clock=anna.clock)

    def done_on() -> object:
        step = anna.vault.get(Step, an_id(4))
        assert step is not None
        return step.done_on

    consultations.finish_step(anna.vault, an_id(4), is_done=True, clock=anna.clock)
    assert done_on() == TODAY
    consultations.finish_step(anna.vault, an_id(4), is_done=False, clock=anna.clock)
    assert done_on() is None


def test_ticking_off_a_step_that_is_gone_changes_nothing(anna: Desk) -> None:
    done = consultations.finish_step(anna.vault, an_id(4), is_done=True, clock=anna.clock)
    assert done.records == ()
