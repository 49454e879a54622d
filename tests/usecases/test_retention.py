from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from counsel_app.domain.case import Case
from counsel_app.usecases import cases, consultations, retention
from counsel_app.usecases.retention import (
    CaseGone,
    HoldWithoutReason,
    YearsOutOfRange,
    due_cases,
    hold,
    retention_of,
    retention_rules,
    set_retention_years,
)
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_goal,
    a_referral,
    a_step,
    an_assignment,
    an_id,
)

CASE = a_case().id
LONG_AGO = date(2022, 5, 2)


def opened(desk: Desk, **given: Any) -> None:
    cases.open_case(desk.vault, a_client(), a_case(**given), clock=desk.clock)


def test_a_single_talk_is_a_brief_contact_that_counts_from_that_day(anna: Desk) -> None:
    opened(anna, first_contact_on=LONG_AGO)
    talk = a_consultation(held_on=date(2025, 11, 20))
    consultations.record_consultation(anna.vault, talk, clock=anna.clock)
    found = retention_of(anna.vault, CASE)
    assert found.rule is not None
    assert found.rule.id == "BRIEF_CONTACT"
    assert found.erase_from == date(2026, 11, 21)
    assert due_cases(anna.vault, today=TODAY) == {CASE}


@pytest.mark.parametrize(
    "more",
    [
        a_goal(),
        a_step(),
        a_deadline(),
        a_referral(),
        an_assignment(),
        a_consultation(31, held_on=LONG_AGO),
    ],
    ids=lambda record: record.TYPE,
)
def test_whatever_was_planned_makes_it_a_case(anna: Desk, more: object) -> None:
    opened(anna, first_contact_on=LONG_AGO, closed_on=LONG_AGO)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_consultation(30, held_on=LONG_AGO))
        write.put(more)  # type: ignore[arg-type]
    found = retention_of(anna.vault, CASE)
    assert found.rule is not None
    assert found.rule.id == "CASE"
    assert found.erase_from == date(2026, 1, 1)


def test_a_hold_needs_a_reason_and_takes_the_case_off_the_list(anna: Desk) -> None:
    opened(anna, first_contact_on=LONG_AGO)
    assert due_cases(anna.vault, today=TODAY) == {CASE}
    with pytest.raises(HoldWithoutReason):
        hold(anna.vault, CASE, until=TODAY, why=" ", clock=anna.clock)
    changes = hold(anna.vault, CASE, until=TODAY, why=" Klage ", clock=anna.clock)
    assert changes.touches(Case, case=CASE)
    assert retention_of(anna.vault, CASE).held_until == TODAY
    assert due_cases(anna.vault, today=TODAY) == frozenset()
    assert due_cases(anna.vault, today=TODAY + timedelta(days=1)) == {CASE}
    hold(anna.vault, CASE, until=None, why="forgotten", clock=anna.clock)
    case = anna.vault.get(Case, CASE)
    assert case is not None
    assert (case.hold_until, case.hold_why) == (None, "")


def test_an_organisation_sets_other_years(anna: Desk) -> None:
    opened(anna, first_contact_on=LONG_AGO)
    set_retention_years(anna.vault, {"BRIEF_CONTACT": 10})
    assert due_cases(anna.vault, today=TODAY) == frozenset()
    assert [rule.is_own for rule in retention_rules(anna.vault)] == [True, False]
    with pytest.raises(YearsOutOfRange):
        set_retention_years(anna.vault, {"CASE": 31})


def test_a_case_that_is_not_there_has_no_period(anna: Desk) -> None:
    with pytest.raises(CaseGone):
        retention_of(anna.vault, an_id(77))
    with pytest.raises(CaseGone):
        hold(anna.vault, an_id(77), until=TODAY, why="x", clock=anna.clock)
    assert retention.due_cases(anna.vault, today=TODAY) == frozenset()


def test_the_case_list_has_a_chip_for_what_may_be_erased(anna: Desk) -> None:
    opened(anna, first_contact_on=LONG_AGO)
    cases.open_case(anna.vault, a_client(40), a_case(41, client=40), clock=anna.clock)
    found = cases.list_cases(anna.vault, chip=cases.CaseFilter.ERASE, today=TODAY)
    assert [row.case_id for row in found.rows] == [CASE]
    assert cases.count_cases(anna.vault, today=TODAY)[cases.CaseFilter.ERASE] == 1
    for region, count in (("NORD", 0), ("", 1)):
        filters = cases.CaseFilters(region=(region,) if region else ())
        counts = cases.count_cases(anna.vault, filters=filters, today=TODAY)
        assert counts[cases.CaseFilter.ERASE] == count
