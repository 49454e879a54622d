"""One change to many cases: the plan, all or nothing, and taking it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counsel_app.domain.case import Case
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import cases
from counsel_app.usecases.bulk import (
    BulkChange,
    ChangedMeanwhile,
    LeftOut,
    NothingChosen,
    apply_bulk,
    plan_bulk,
    undo_bulk,
)
from tests.profiles import TODAY, Desk, a_case, a_client, a_step, an_id

ALL = [an_id(number) for number in (21, 22, 23, 24, 99)]


@pytest.fixture
def four(anna: Desk) -> Desk:
    """In the north, in the south, with an open step, and closed."""
    for number, given in (
        (1, {"region": "NORD"}),
        (2, {"region": "SUED"}),
        (3, {"region": "SUED"}),
        (4, {"closed_on": TODAY, "closure_reason": "MOVED"}),
    ):
        case = a_case(20 + number, client=number, **given)
        cases.open_case(anna.vault, a_client(number), case, clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_step(41, case=23, due_on=TODAY))
    return anna


def _cases(desk: Desk) -> dict[str, Case]:
    return {case.id: case for case in desk.vault.all(Case)}


@pytest.mark.parametrize(
    ("change", "done", "left"),
    [
        (BulkChange(region="NORD"), [22, 23], {21: LeftOut.ALREADY, 24: LeftOut.CLOSED}),
        (BulkChange(counsellor_id="ben"), [21, 22, 23], {24: LeftOut.CLOSED}),
        (
            BulkChange(closure_reason="MOVED", closed_on=TODAY),
            [21, 22],
            {23: LeftOut.HAS_DATES, 24: LeftOut.CLOSED},
        ),
    ],
)
def test_the_plan_says_what_happens_to_each_case_and_writes_nothing(
    four: Desk, change: BulkChange, done: list[int], left: dict[int, LeftOut]
) -> None:
    before, end = _cases(four), four.vault.journal_end
    plan = plan_bulk(four.vault, ALL, change, today=TODAY)
    assert [case.id for case in plan.cases] == [an_id(number) for number in done]
    assert [row.case_id for row in plan.rows] == [case.id for case in plan.cases]
    assert {row.case_id: why for row, why in plan.left_out} == {
        an_id(number): why for number, why in left.items()
    }
    assert (four.vault.journal_end, _cases(four)) == (end, before)
    finished, changes = apply_bulk(four.vault, plan, clock=four.clock)
    assert len(changes.records) == len(done)
    now = _cases(four)
    for case_id, case in before.items():
        changed = {
            "region": change.region or case.region,
            "counsellor_id": change.counsellor_id or case.counsellor_id,
            "closed_on": change.closed_on or case.closed_on,
            "closure_reason": change.closure_reason or case.closure_reason,
        }
        is_done = case_id in [an_id(number) for number in done]
        assert now[case_id] == (replace(case, **changed) if is_done else case)  # type: ignore[arg-type]
    undo_bulk(four.vault, finished, clock=four.clock)
    assert _cases(four) == before
    assert first_broken_link(four.vault) is None


@pytest.mark.parametrize(
    "change", [BulkChange(), BulkChange(closed_on=TODAY), BulkChange(closure_reason="MOVED")]
)
def test_a_change_must_say_something(four: Desk, change: BulkChange) -> None:
    with pytest.raises(NothingChosen):
        plan_bulk(four.vault, ALL, change, today=TODAY)


def test_what_was_changed_meanwhile_stops_all_of_it(four: Desk) -> None:
    plan = plan_bulk(four.vault, ALL, BulkChange(counsellor_id="ben"), today=TODAY)
    now = _cases(four)[an_id(22)]
    cases.save_case(four.vault, replace(now, region="WEST"), clock=four.clock)
    with pytest.raises(ChangedMeanwhile):
        apply_bulk(four.vault, plan, clock=four.clock)
    assert "ben" not in {case.counsellor_id for case in _cases(four).values()}


def test_what_was_changed_afterwards_is_not_taken_back(four: Desk) -> None:
    plan = plan_bulk(four.vault, ALL, BulkChange(counsellor_id="ben"), today=TODAY)
    done, _ = apply_bulk(four.vault, plan, clock=four.clock)
    now = _cases(four)[an_id(22)]
    cases.save_case(four.vault, replace(now, region="WEST"), clock=four.clock)
    with pytest.raises(ChangedMeanwhile):
        undo_bulk(four.vault, done, clock=four.clock)
    assert _cases(four)[an_id(21)].counsellor_id == "ben"


def test_every_reason_for_leaving_a_case_out_has_words() -> None:
    assert all(why.label.de != why.label.en for why in LeftOut)


def test_a_case_deleted_by_a_colleague_is_no_part_of_the_plan(four: Desk) -> None:
    with four.vault.atomic(four.clock) as write:
        write.delete(_cases(four)[an_id(21)])
    plan = plan_bulk(four.vault, ALL, BulkChange(counsellor_id="ben"), today=TODAY)
    assert [case.id for case in plan.cases] == [an_id(22), an_id(23)]
