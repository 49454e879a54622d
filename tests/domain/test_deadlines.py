from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.deadlines import (
    Meaning,
    Rule,
    RuleBook,
    Selector,
    UnknownService,
    compute,
    earlier,
)
from counsel_app.domain.labels import Label
from counsel_app.domain.periods import Period, Roll, rolled
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.system.holidays import STATES, holidays_of

DAYS = st.dates(date(2015, 1, 1), date(2045, 12, 31))
SHIPPED = shipped_rules()


def a_rule(period: Period | None, *, roll: Roll = Roll.NEXT) -> Rule:
    return Rule(
        id="TEST",
        label=Label(de="Test", en="Test"),
        triggers=("TEST",),
        period=period,
        roll=roll,
        basis="§ 1",
        source="test",
        checked_on=date(2026, 1, 1),
        review_by=date(2026, 12, 31),
        verified=True,
        plain=Label(de="Test", en="Test"),
    )


def test_a_period_that_does_not_roll_ends_on_a_sunday_too() -> None:
    due = compute(
        a_rule(Period(weeks=1), roll=Roll.NONE),
        triggered_on=date(2026, 11, 1),
        is_holiday=holidays_of("SN"),
    )
    assert due is not None
    assert due.due_on == due.counted_on == date(2026, 11, 8)


@pytest.mark.parametrize(
    ("event", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 2, 28), 1, date(2026, 3, 28)),
    ],
)
def test_a_period_of_months_ends_on_the_same_day_or_the_months_last(
    event: date, months: int, end: date
) -> None:
    assert Period(months=months).after(event) == end


@given(DAYS, st.integers(0, 60))
def test_months_never_run_into_the_month_after(event: date, months: int) -> None:
    end = Period(months=months).after(event)
    assert (end.year * 12 + end.month) - (event.year * 12 + event.month) == months
    last = calendar.monthrange(end.year, end.month)[1]
    assert end.day == min(event.day, last)


@given(DAYS, st.integers(1, 8))
def test_weeks_end_on_the_weekday_they_began(event: date, weeks: int) -> None:
    end = Period(weeks=weeks).after(event)
    assert end.weekday() == event.weekday()
    assert end - event == timedelta(weeks=weeks)


def test_days_are_counted_from_the_day_after() -> None:
    assert Period(days=14).after(date(2026, 2, 20)) == date(2026, 3, 6)


@given(DAYS, st.sampled_from(STATES), st.sampled_from(list(Roll)))
def test_in_every_state_a_moved_end_is_the_nearest_working_day(
    day: date, state: str, roll: Roll
) -> None:
    is_holiday = holidays_of(state)
    moved = rolled(day, roll, is_holiday)
    if roll is Roll.NONE:
        assert moved == day
        return
    assert moved.weekday() < 5
    assert not is_holiday(moved)
    assert (moved >= day) if roll is Roll.NEXT else (moved <= day)
    first, last = sorted((day, moved))
    between = (first + timedelta(days=n) for n in range((last - first).days + 1))
    assert all(one.weekday() >= 5 or is_holiday(one) for one in between if one != moved)


@given(DAYS, st.integers(0, 60))
def test_counting_back_lands_in_the_month_that_many_before(event: date, months: int) -> None:
    start = Period(months=months).before(event)
    assert (event.year * 12 + event.month) - (start.year * 12 + start.month) == months
    assert start.day == min(event.day, calendar.monthrange(start.year, start.month)[1])


def test_years_are_twelve_months_each() -> None:
    assert Period(years=3).after(date(2024, 2, 29)) == date(2027, 2, 28)
    assert Period(years=1).before(date(2026, 11, 22)) == date(2025, 11, 22)


def test_reminders_stand_before_the_end_earliest_first() -> None:
    rule = replace(
        a_rule(Period(days=0), roll=Roll.NONE),
        warn=(Period(weeks=2), Period(weeks=8), Period(months=6)),
    )
    due = compute(rule, triggered_on=date(2027, 1, 15), is_holiday=lambda _: False)
    assert due is not None
    assert due.warn_on == (date(2026, 7, 15), date(2026, 11, 20), date(2027, 1, 1))


def test_what_a_day_means_decides_under_which_kind_it_is_kept() -> None:
    assert {one: one.date_kind for one in Meaning} == {
        Meaning.DEADLINE: "DEADLINE",
        Meaning.EXPIRY: "EXPIRY",
        Meaning.EARLIEST: "REMINDER",
        Meaning.INFO: "REMINDER",
    }


def test_a_period_the_law_leaves_to_the_decision_is_never_computed() -> None:
    assert compute(a_rule(None), triggered_on=date(2026, 11, 4), is_holiday=lambda _: False) is None


# Which rule applies


def test_a_rule_applies_to_events_of_its_own_time_only() -> None:
    rule = replace(
        a_rule(Period(weeks=1)), valid_from=date(2026, 1, 1), valid_to=date(2026, 12, 31)
    )
    assert not rule.applies(triggered_on=date(2025, 12, 31), lodged_on=None)
    assert rule.applies(triggered_on=date(2026, 1, 1), lodged_on=None)
    assert rule.applies(triggered_on=date(2026, 12, 31), lodged_on=None)
    assert not rule.applies(triggered_on=date(2027, 1, 1), lodged_on=None)


def test_the_day_of_entry_decides_where_a_rule_asks_for_it() -> None:
    rule = replace(a_rule(Period(weeks=1)), selector=Selector(entered_from=date(2025, 4, 1)))
    day = date(2026, 1, 1)
    assert rule.applies(triggered_on=day, entered_on=date(2025, 4, 1))
    assert not rule.applies(triggered_on=day, entered_on=date(2025, 3, 31))
    assert not rule.applies(triggered_on=day)


def test_the_window_knows_which_days_an_event_must_ask_for() -> None:
    assert SHIPPED.asks_lodging("BAMF_DECISION")
    assert not SHIPPED.asks_entry("BAMF_DECISION")
    assert SHIPPED.asks_entry("WORK_SINCE")
    assert not SHIPPED.asks_lodging("AUTHORITY_DECISION")


def test_the_rule_of_another_event_is_not_proposed() -> None:
    assert SHIPPED.for_event("NOTHING", triggered_on=date(2026, 11, 4)) == ()
    assert SHIPPED.event("NOTHING") is None


def test_an_unknown_way_of_service_is_said_in_words() -> None:
    with pytest.raises(UnknownService) as caught:
        SHIPPED.served_on("PIGEON", date(2026, 11, 4))
    assert "PIGEON" in caught.value.sentence("de")
    with pytest.raises(UnknownService):
        RuleBook(rules=(), services=()).served_on("POST", date(2026, 11, 4))


def test_the_earlier_of_two_dates_counts_and_unknown_ones_do_not() -> None:
    assert earlier([date(2026, 2, 1), None, date(2026, 1, 1)]) == date(2026, 1, 1)
    assert earlier([None]) is None


# Grey rules


def test_a_rule_turns_grey_the_day_after_its_review() -> None:
    rule = a_rule(Period(weeks=1))
    assert not rule.is_grey(date(2026, 12, 31))
    assert rule.is_grey(date(2027, 1, 1))


def test_an_unverified_rule_is_grey_at_once() -> None:
    assert SHIPPED.rule("KLAGE_BAMF_NEW_LAW").is_grey(date(2026, 11, 22))


def test_an_unknown_rule_id_is_an_error() -> None:
    with pytest.raises(KeyError):
        SHIPPED.rule("NOTHING")
