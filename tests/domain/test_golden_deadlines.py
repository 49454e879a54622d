"""Every rule against cases counted by hand, and against a second way of counting."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.deadlines import Rule, compute
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.system.holidays import STATES, holidays_of
from tests.domain import naive_deadlines as naive

BOOK = shipped_rules()
with (Path(__file__).parent / "golden_deadlines.csv").open(encoding="utf-8", newline="") as _file:
    GOLDEN = list(csv.DictReader(_file))
DAYS = st.dates(date(2024, 1, 1), date(2035, 12, 31))


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["what"])
def test_a_case_counted_by_hand_comes_out(case: dict[str, str]) -> None:
    on = date.fromisoformat(case["on"])
    event = BOOK.event(case["event"])
    assert event is not None
    assert event.is_served == bool(case["service"])
    start = BOOK.served_on(case["service"], on) if event.is_served else on
    assert start == day(case["served"])
    found = {
        rule.id: compute(rule, triggered_on=start, is_holiday=holidays_of(case["state"]))
        for rule in BOOK.for_event(
            event.id,
            triggered_on=start,
            lodged_on=day(case["lodged"]),
            entered_on=day(case["entered"]),
        )
    }
    if case["counted"] == "-":
        assert case["rule"] not in found
        return
    due = found[case["rule"]]
    assert (
        (due.counted_on, due.due_on)
        if due
        else (
            day(case["counted"]),
            day(case["due"]),
        )
        == (None, None)
    )


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["what"])
def test_the_second_way_of_counting_agrees_with_the_hand(case: dict[str, str]) -> None:
    rule = naive.RULES[case["rule"]]
    start = naive.served(case["service"], date.fromisoformat(case["on"]))
    assert start == day(case["served"])
    is_one = naive.applies(rule, start, day(case["lodged"]), day(case["entered"]))
    assert is_one == (case["counted"] != "-")
    if is_one:
        ends = naive.ends(rule, start, case["state"])
        assert (ends or (None, None)) == (day(case["counted"]), day(case["due"]))


def test_the_table_is_large_and_knows_every_rule() -> None:
    assert len(GOLDEN) >= 62
    assert len({case["what"] for case in GOLDEN}) == len(GOLDEN)
    assert {case["rule"] for case in GOLDEN} == {rule.id for rule in BOOK.rules}


def test_each_rule_that_moves_has_a_weekend_buss_und_bettag_and_a_state_without_it() -> None:
    moved_by_weekend: set[str] = set()
    states: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for case in GOLDEN:
        counted = None if case["counted"] == "-" else day(case["counted"])
        if counted is not None:
            if counted.weekday() >= 5:
                moved_by_weekend.add(case["rule"])
            if counted in {date(2026, 11, 18), date(2027, 11, 17)}:
                states[case["rule"], case["counted"]].add(case["state"])
    for rule in BOOK.rules:
        if rule.roll == "none" or rule.period is None:
            continue
        assert rule.id in moved_by_weekend, rule.id
        both = [found for (name, _), found in states.items() if name == rule.id]
        assert any("SN" in found and len(found) > 1 for found in both), rule.id


def test_each_rule_for_letters_has_a_fiction_day_on_a_weekend() -> None:
    found = {
        case["rule"]
        for case in GOLDEN
        if case["service"] == "POST" and date.fromisoformat(case["served"]).weekday() >= 5
    }
    letters = {event.id for event in BOOK.events if event.is_served}
    wanted = {rule.id for rule in BOOK.rules if rule.period and letters & set(rule.triggers)}
    # The grounds of a Dublin action count like the others'.
    assert wanted - {"KLAGE_BEGRUENDUNG_DUBLIN"} <= found


def test_each_rule_with_a_boundary_is_tried_on_both_sides_of_it() -> None:
    tried: defaultdict[str, set[tuple[date | None, bool]]] = defaultdict(set)
    for case in GOLDEN:
        is_one = case["counted"] != "-"
        for name in ("lodged", "entered", "on"):
            tried[case["rule"]].add((day(case[name]), is_one))
    for rule in BOOK.rules:
        chosen = rule.selector
        for first in (chosen.lodged_from, chosen.entered_from, rule.valid_from):
            if first is not None:
                assert {(first, True), (first - timedelta(days=1), False)} <= tried[rule.id]
        for end in (chosen.lodged_before, chosen.entered_before):
            if end is not None:
                assert {(end, False), (end - timedelta(days=1), True)} <= tried[rule.id], rule.id


@given(DAYS, st.sampled_from(STATES))
def test_the_library_and_the_laws_written_down_here_agree_on_holidays(on: date, state: str) -> None:
    if on.weekday() < 5:
        assert holidays_of(state)(on) == naive.is_free(on, state)


@given(DAYS, st.sampled_from(STATES), st.sampled_from(BOOK.rules))
def test_both_ways_of_counting_agree_on_any_day_in_any_state(
    on: date, state: str, rule: Rule
) -> None:
    due = compute(rule, triggered_on=on, is_holiday=holidays_of(state))
    ours = (due.counted_on, due.due_on) if due else None
    assert ours == naive.ends(naive.RULES[rule.id], on, state)


@given(DAYS, st.none() | DAYS, st.none() | DAYS, st.sampled_from(BOOK.rules))
def test_both_ways_agree_on_whom_a_rule_is_for(
    on: date, lodged: date | None, entered: date | None, rule: Rule
) -> None:
    ours = rule.applies(triggered_on=on, lodged_on=lodged, entered_on=entered)
    assert ours == naive.applies(naive.RULES[rule.id], on, lodged, entered)
