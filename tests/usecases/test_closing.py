from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.plan import Goal
from counsel_app.usecases import cases, consultations
from counsel_app.usecases.closing import (
    ClosedWithoutReason,
    Closing,
    close_case,
    erase_from_if_closed,
    reopen_case,
)
from counsel_app.usecases.retention import CaseGone, retention_of
from tests.profiles import TODAY, Desk, a_case, a_client, a_goal, an_id

CLOSING = Closing(on=TODAY, reason="GOALS_MET", client_view="Es hat geholfen.", outcomes={})
CASE = an_id(2)


def begun(desk: Desk) -> list[Goal]:
    cases.open_case(desk.vault, a_client(), a_case(), clock=desk.clock)
    goals = [a_goal(), replace(a_goal(), id=an_id(31))]
    consultations.save_plan(desk.vault, goals, clock=desk.clock)
    return goals


def test_a_case_ends_with_day_reason_the_clients_view_and_an_outcome_per_goal(anna: Desk) -> None:
    first, second = begun(anna)
    closing = replace(CLOSING, outcomes={first.id: "ACHIEVED"})
    changes = close_case(anna.vault, CASE, closing, clock=anna.clock)
    assert changes.touches(Case, case=CASE)
    case = anna.vault.get(Case, CASE)
    assert case is not None
    assert (case.closed_on, case.closure_reason, case.client_view) == (
        TODAY, "GOALS_MET", "Es hat geholfen.",
    )  # fmt: skip
    states = {one.id: one.state for one in anna.vault.all(Goal)}
    assert states == {first.id: "ACHIEVED", second.id: second.state}


@pytest.mark.parametrize("missing", [{"on": None}, {"reason": ""}])
def test_without_day_or_reason_nothing_is_closed(anna: Desk, missing: dict[str, object]) -> None:
    begun(anna)
    with pytest.raises(ClosedWithoutReason):
        close_case(anna.vault, CASE, replace(CLOSING, **missing), clock=anna.clock)  # type: ignore[arg-type]
    case = anna.vault.get(Case, CASE)
    assert case is not None
    assert case.closed_on is None


def test_a_closed_case_is_opened_again_and_keeps_what_the_client_said(anna: Desk) -> None:
    begun(anna)
    close_case(anna.vault, CASE, CLOSING, clock=anna.clock)
    reopen_case(anna.vault, CASE, clock=anna.clock)
    case = anna.vault.get(Case, CASE)
    assert case is not None
    assert (case.closed_on, case.closure_reason) == (None, "")
    assert case.client_view == "Es hat geholfen."


def test_the_day_of_erasure_that_is_announced_is_the_one_that_then_holds(anna: Desk) -> None:
    begun(anna)
    announced = erase_from_if_closed(anna.vault, CASE, on=TODAY)
    assert announced == date(2030, 1, 1)
    close_case(anna.vault, CASE, CLOSING, clock=anna.clock)
    assert retention_of(anna.vault, CASE).erase_from == announced


def test_a_case_that_is_gone_can_be_neither_closed_nor_opened(anna: Desk) -> None:
    with pytest.raises(CaseGone):
        close_case(anna.vault, CASE, CLOSING, clock=anna.clock)
    with pytest.raises(CaseGone):
        reopen_case(anna.vault, CASE, clock=anna.clock)
    with pytest.raises(CaseGone):
        erase_from_if_closed(anna.vault, CASE, on=TODAY)
