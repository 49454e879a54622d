from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.resources import read_bytes
from counsel_app.domain.retention import (
    LONGEST_YEARS,
    CaseFacts,
    Kind,
    erase_due,
    is_held,
    parse_retention,
    retention,
    shipped_retention,
    shipped_retention_problems,
    with_own_years,
)

SHIPPED = shipped_retention()
SOURCE = read_bytes("rules/retention.toml").decode()
DAYS = st.dates(date(2015, 1, 1), date(2045, 12, 31))


def facts(
    *,
    closed: date | None = None,
    contact: date | None = None,
    brief: bool = False,
    hold: date | None = None,
) -> CaseFacts:
    return CaseFacts(closed_on=closed, last_contact_on=contact, is_brief=brief, hold_until=hold)


def test_a_case_may_be_erased_three_years_after_the_end_of_the_year_it_was_closed_in() -> None:
    found = retention(facts(closed=date(2022, 3, 4), contact=date(2022, 3, 1)), SHIPPED)
    assert found.rule is not None
    assert found.rule.id == "CASE"
    assert found.erase_from == date(2026, 1, 1)
    assert not found.is_due(date(2025, 12, 31))
    assert found.is_due(date(2026, 1, 1))


def test_a_brief_contact_may_be_erased_a_year_after_the_last_contact() -> None:
    found = retention(facts(contact=date(2025, 11, 21), brief=True), SHIPPED)
    assert found.rule is not None
    assert found.rule.id == "BRIEF_CONTACT"
    assert found.erase_from == date(2026, 11, 22)


def test_an_open_case_is_never_due_however_long_nobody_came() -> None:
    found = retention(facts(contact=date(2001, 1, 1)), SHIPPED)
    assert found.erase_from is None
    assert not found.is_due(date(2099, 1, 1))


def test_without_a_rule_nothing_is_ever_due() -> None:
    found = retention(facts(closed=date(2000, 1, 1)), ())
    assert found.rule is None
    assert not found.is_due(date(2099, 1, 1))


def test_a_hold_moves_the_day_behind_its_end_and_never_forward() -> None:
    closed = date(2020, 6, 1)
    late = retention(facts(closed=closed, hold=date(2027, 6, 30)), SHIPPED)
    assert late.erase_from == date(2027, 7, 1)
    early = retention(facts(closed=closed, hold=date(2021, 6, 30)), SHIPPED)
    assert early.erase_from == date(2024, 1, 1)


def test_the_last_day_of_a_hold_is_held() -> None:
    assert is_held(date(2026, 11, 22), today=date(2026, 11, 22))
    assert not is_held(date(2026, 11, 22), today=date(2026, 11, 23))
    assert not is_held(None, today=date(2026, 11, 22))


@given(closed=DAYS, hold=st.none() | DAYS, today=DAYS)
def test_nothing_held_and_nothing_younger_than_three_years_is_due(
    closed: date, hold: date | None, today: date
) -> None:
    given_facts = facts(closed=closed, hold=hold)
    if erase_due(given_facts, rules=SHIPPED, today=today):
        assert not is_held(hold, today=today)
        assert today - closed > timedelta(days=3 * 365)
        assert erase_due(given_facts, rules=SHIPPED, today=today + timedelta(days=1))


def test_an_organisation_sets_its_own_years() -> None:
    own = with_own_years(SHIPPED, {"CASE": 10, "BRIEF_CONTACT": 1, "GONE": 4})
    by_kind = {rule.kind: rule for rule in own}
    assert by_kind[Kind.CASE].years == 10
    assert by_kind[Kind.CASE].is_own
    assert not by_kind[Kind.BRIEF].is_own
    found = retention(facts(closed=date(2022, 3, 4)), own)
    assert found.erase_from == date(2033, 1, 1)


def test_a_rule_past_its_review_or_not_verified_needs_a_look() -> None:
    rule = SHIPPED[0]
    assert not rule.needs_check(rule.review_by)
    assert rule.needs_check(rule.review_by + timedelta(days=1))
    assert replace(rule, verified=False).needs_check(rule.checked_on)


def test_the_shipped_file_is_sound_and_names_its_sources() -> None:
    assert shipped_retention_problems() == ()
    assert {rule.kind for rule in SHIPPED} == set(Kind)
    for rule in SHIPPED:
        assert rule.basis
        assert rule.source
        assert rule.checked_on < rule.review_by


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("years = 3", f"years = {LONGEST_YEARS + 1}", "between"),
        ("years = 3", "years = -1", "between"),
        ("years = 3", 'years = "three"', "number"),
        ('kind = "case"', 'kind = "brief"', "is there"),
        ('begins = "year_end"', 'begins = "some day"', "one of"),
        ('[[rule]]\nid = "CASE"', '[[law]]\nid = "CASE"', "no such table"),
    ],
)
def test_a_damaged_rule_is_named_and_the_other_one_works(old: str, new: str, says: str) -> None:
    rules, problems = parse_retention(SOURCE.replace(old, new).encode())
    assert [rule.id for rule in rules] == ["BRIEF_CONTACT"]
    assert len(problems) == 1
    assert says in problems[0].reason.en
