from __future__ import annotations

import calendar
import tomllib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.deadlines import (
    Period,
    Rule,
    UnknownService,
    compute,
    earlier,
    parse_rules,
    shipped_rules,
)
from counsel_app.domain.labels import Label
from counsel_app.domain.resources import read_text
from counsel_app.system.holidays import STATES, holidays_of

DAYS = st.dates(date(2015, 1, 1), date(2045, 12, 31))
SHIPPED = shipped_rules()


def a_rule(period: Period | None, *, rolls: bool = True) -> Rule:
    return Rule(
        id="TEST",
        label=Label(de="Test", en="Test"),
        trigger="TEST",
        period=period,
        rolls=rolls,
        basis="§ 1",
        source="test",
        checked_on=date(2026, 1, 1),
        review_on=date(2026, 12, 31),
        verified=True,
        plain=Label(de="Test", en="Test"),
    )


# T1 and T2: the golden cases of the domain guide, with Saxony's holidays.


def test_t1_two_weeks_from_the_yellow_envelope_end_after_buss_und_bettag() -> None:
    served = SHIPPED.served_on("ENVELOPE", date(2026, 11, 4))
    due = compute(SHIPPED.rule("KLAGE_BAMF_2W"), triggered_on=served, is_holiday=holidays_of("SN"))
    assert due is not None
    assert due.counted_on == date(2026, 11, 18)  # Buß- und Bettag, in Saxony only
    assert due.due_on == date(2026, 11, 19)
    assert due.due_on.strftime("%a") == "Thu"


def test_t1_the_grounds_are_due_one_month_after_service() -> None:
    due = compute(
        SHIPPED.rule("KLAGE_BEGRUENDUNG"),
        triggered_on=date(2026, 11, 4),
        is_holiday=holidays_of("SN"),
    )
    assert due is not None
    assert due.due_on == date(2026, 12, 4)


def test_t1_both_apply_to_an_application_lodged_before_the_reform() -> None:
    rules = SHIPPED.for_event(
        "BAMF_DECISION", triggered_on=date(2026, 11, 4), lodged_on=date(2025, 3, 10)
    )
    assert [rule.id for rule in rules] == ["KLAGE_BAMF_2W", "KLAGE_BEGRUENDUNG"]


def test_t2_a_letter_posted_on_monday_counts_as_known_on_friday_and_the_objection_ends_monday() -> (
    None
):
    served = SHIPPED.served_on("POST", date(2026, 11, 2))
    assert served == date(2026, 11, 6)
    due = compute(SHIPPED.rule("WIDERSPRUCH"), triggered_on=served, is_holiday=holidays_of("SN"))
    assert due is not None
    assert due.counted_on == date(2026, 12, 6)
    assert due.due_on == date(2026, 12, 7)


def test_a_day_that_is_a_holiday_in_saxony_only_does_not_move_the_end_elsewhere() -> None:
    rule = SHIPPED.rule("KLAGE_BAMF_2W")
    for state in set(STATES) - {"SN"}:
        due = compute(rule, triggered_on=date(2026, 11, 4), is_holiday=holidays_of(state))
        assert due is not None
        assert due.due_on == date(2026, 11, 18), state


def test_family_reunion_ends_three_months_after_finality_as_in_the_guide() -> None:
    due = compute(
        SHIPPED.rule("FAMILY_REUNION"),
        triggered_on=date(2026, 9, 15),
        is_holiday=holidays_of("SN"),
    )
    assert due is not None
    assert due.due_on == date(2026, 12, 15)


def test_a_period_that_does_not_roll_ends_on_a_sunday_too() -> None:
    due = compute(
        a_rule(Period(weeks=1), rolls=False),
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


@given(DAYS, st.sampled_from(STATES), st.sampled_from([r for r in SHIPPED.rules if r.period]))
def test_in_every_state_a_rolled_end_is_the_first_working_day_from_the_counted_one(
    event: date, state: str, rule: Rule
) -> None:
    is_holiday = holidays_of(state)
    due = compute(rule, triggered_on=event, is_holiday=is_holiday)
    assert due is not None
    assert due.counted_on == rule.period.after(event)  # type: ignore[union-attr]
    if not rule.rolls:
        assert due.due_on == due.counted_on
        return
    assert due.due_on.weekday() < 5
    assert not is_holiday(due.due_on)
    skipped = (due.due_on - due.counted_on).days
    assert all(
        day.weekday() >= 5 or is_holiday(day)
        for day in (due.counted_on + timedelta(days=n) for n in range(skipped))
    )


def test_a_period_the_law_leaves_to_the_decision_is_never_computed() -> None:
    assert compute(a_rule(None), triggered_on=date(2026, 11, 4), is_holiday=lambda _: False) is None


# Which rule applies


def test_the_day_of_lodging_decides_between_old_and_new_law() -> None:
    def found(lodged: date | None) -> list[str]:
        return [
            rule.id
            for rule in SHIPPED.for_event(
                "BAMF_DECISION", triggered_on=date(2026, 11, 4), lodged_on=lodged
            )
        ]

    assert found(date(2026, 6, 11)) == ["KLAGE_BAMF_2W", "KLAGE_BEGRUENDUNG"]
    assert found(date(2026, 6, 12)) == ["KLAGE_BAMF_NEW_LAW"]
    assert found(None) == []


def test_a_rule_applies_to_events_of_its_own_time_only() -> None:
    from dataclasses import replace

    rule = replace(
        a_rule(Period(weeks=1)), valid_from=date(2026, 1, 1), valid_to=date(2026, 12, 31)
    )
    assert not rule.applies(triggered_on=date(2025, 12, 31), lodged_on=None)
    assert rule.applies(triggered_on=date(2026, 1, 1), lodged_on=None)
    assert rule.applies(triggered_on=date(2026, 12, 31), lodged_on=None)
    assert not rule.applies(triggered_on=date(2027, 1, 1), lodged_on=None)


def test_the_rule_of_another_event_is_not_proposed() -> None:
    assert SHIPPED.for_event("NOTHING", triggered_on=date(2026, 11, 4)) == ()


def test_a_letter_posted_before_2025_counts_as_known_a_day_earlier() -> None:
    assert SHIPPED.served_on("POST", date(2024, 12, 31)) == date(2025, 1, 3)
    assert SHIPPED.served_on("POST", date(2025, 1, 1)) == date(2025, 1, 5)


def test_an_unknown_way_of_service_is_said_in_words() -> None:
    with pytest.raises(UnknownService) as caught:
        SHIPPED.served_on("PIGEON", date(2026, 11, 4))
    assert "PIGEON" in caught.value.sentence("de")


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


# The shipped file itself


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.id)
def test_every_shipped_rule_names_its_law_its_source_and_its_dates(rule: Rule) -> None:
    for text in (rule.label.de, rule.label.en, rule.plain.de, rule.plain.en, rule.basis):
        assert text.strip()
    assert rule.source.strip()
    assert rule.checked_on < rule.review_on
    if rule.period is not None:
        parts = (rule.period.days, rule.period.weeks, rule.period.months)
        assert sum(part > 0 for part in parts) == 1
        assert min(parts) == 0


def test_every_shipped_rule_states_each_field_it_must_and_none_we_do_not_read() -> None:
    must = {
        "id", "label_de", "label_en", "trigger", "rolls", "basis", "source", "checked_on",
        "review_on", "verified", "plain_de", "plain_en",
    }  # fmt: skip
    may = must | {"period", "lodged_from", "lodged_before", "valid_from", "valid_to"}
    for entry in tomllib.loads(read_text("rules/deadlines.toml"))["rule"]:
        assert must <= set(entry) <= may, entry.get("id")


def test_rule_ids_are_unique_and_old_and_new_law_leave_no_gap() -> None:
    ids = [rule.id for rule in SHIPPED.rules]
    assert len(ids) == len(set(ids))
    ends = {rule.lodged_before for rule in SHIPPED.rules if rule.lodged_before}
    begins = {rule.lodged_from for rule in SHIPPED.rules if rule.lodged_from}
    assert ends == begins


def test_every_kind_of_service_names_its_law_and_never_overlaps_with_itself() -> None:
    for kind in SHIPPED.services:
        assert kind.basis.strip()
        assert kind.label.de
        assert kind.label.en
    for day in (date(2024, 6, 1), date(2026, 6, 1)):
        valid = [
            kind.id
            for kind in SHIPPED.services
            if (kind.valid_from or day) <= day <= (kind.valid_to or day)
        ]
        assert sorted(valid) == ["ENVELOPE", "HANDED", "POST"]


def test_a_rule_file_is_read_as_written() -> None:
    book = parse_rules(read_text("rules/deadlines.toml"))
    assert book == SHIPPED
