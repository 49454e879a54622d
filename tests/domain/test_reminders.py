"""Reminders of kept dates follow the rule behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counsel_app.domain.deadline import Deadline
from counsel_app.domain.reminders import LONGEST, reminder_days, reminding_bases
from counsel_app.domain.rule_file import shipped_rules

RENEWAL = Deadline(
    id="d", case_id="c", title="x", rule="DOCUMENT_RENEWAL", due_on=date(2027, 1, 14)
)


def test_eight_four_and_two_weeks_before_the_day_that_counts() -> None:
    assert reminder_days(RENEWAL) == (date(2026, 11, 19), date(2026, 12, 17), date(2026, 12, 31))
    earlier = replace(RENEWAL, stated_on=date(2027, 1, 7))
    assert reminder_days(earlier)[-1] == date(2026, 12, 24)


@pytest.mark.parametrize(
    "deadline",
    [
        replace(RENEWAL, rule=""),
        replace(RENEWAL, rule="GONE"),
        replace(RENEWAL, rule="WIDERSPRUCH"),
        replace(RENEWAL, due_on=None),
    ],
)
def test_without_a_rule_that_reminds_there_is_no_reminder(deadline: Deadline) -> None:
    assert reminder_days(deadline) == ()


def test_a_passport_is_reminded_of_six_months_before() -> None:
    passport = replace(RENEWAL, rule="PASSPORT_RENEWAL", due_on=date(2027, 8, 31))
    assert reminder_days(passport) == (date(2027, 2, 28),)


def test_no_rule_reminds_earlier_than_is_looked_ahead() -> None:
    day = date(2027, 8, 31)
    rules = [rule for rule in shipped_rules().rules if rule.warn]
    assert max(day - period.before(day) for rule in rules for period in rule.warn) <= LONGEST
    assert reminding_bases() == {rule.basis for rule in rules}
