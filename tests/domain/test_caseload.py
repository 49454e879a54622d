"""Caseload: shares, age groups on the birthday, the next weeks, hours, ratios as data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.caseload import (
    OpenCase,
    Ratio,
    Talk,
    birthday,
    forecast,
    group_of,
    load_on,
    parse_ratios,
    ratios_for,
    shipped_ratios,
    workload,
)
from counsel_app.domain.resources import read_bytes

TODAY = date(2026, 11, 22)
RATIO = Ratio(
    id="R",
    service="FSA",
    age_group="",
    place="Dresden",
    kind="in_force",
    cases=80,
    source="x",
    valid_from=date(2017, 1, 1),
    checked_on=TODAY,
)


def cases(count: int, **given: date | None) -> list[OpenCase]:
    values = {"opened_on": date(2025, 1, 1)} | given
    return [OpenCase(**values) for _ in range(count)]  # type: ignore[arg-type]


# Cases per full-time share


def test_half_a_post_with_sixty_cases_has_one_hundred_and_twenty_per_full_time_share() -> None:
    load = load_on(TODAY, cases(60), share=50, ratio=RATIO)
    assert load.per_full_time == 120
    assert load.allowed == 40
    assert load.over == 20


def test_shares_are_not_rounded() -> None:
    load = load_on(TODAY, cases(10), share=75, ratio=replace(RATIO, cases=50))
    assert load.per_full_time == Fraction(40, 3)
    assert load.over == Fraction(-55, 2)


def test_without_a_share_or_a_ratio_nothing_is_made_up() -> None:
    nobody = load_on(TODAY, cases(3), share=0, ratio=RATIO)
    assert (nobody.active, nobody.per_full_time, nobody.allowed, nobody.over) == (
        3,
        None,
        None,
        None,
    )
    assert load_on(TODAY, cases(3), share=100).over is None


def test_a_case_counts_from_its_first_day_to_the_day_before_it_is_closed() -> None:
    case = OpenCase(opened_on=date(2026, 11, 2), closed_on=date(2026, 11, 20))
    days = [date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 19), date(2026, 11, 20)]
    assert [case.is_active(day) for day in days] == [False, True, True, False]
    assert [load_on(day, [case], share=100).active for day in days] == [0, 1, 1, 0]


def test_a_ratio_for_the_young_is_compared_with_the_young_alone() -> None:
    young = cases(4, birth_date=date(2005, 1, 1))
    old = cases(9, birth_date=date(1990, 1, 1))
    unknown = cases(2)
    load = load_on(TODAY, young + old + unknown, share=100, ratio=replace(RATIO, age_group="U25"))
    assert load.active == 4
    assert load.by_group == (("U25", 4), ("UE25", 9), ("", 2))


# The birthday


def test_the_group_changes_on_the_twenty_fifth_birthday_itself() -> None:
    born = date(2001, 11, 23)
    assert group_of(born, date(2026, 11, 22)) == "U25"
    assert group_of(born, date(2026, 11, 23)) == "UE25"
    assert group_of(None, TODAY) == ""


def test_who_was_born_on_29_february_turns_25_on_1_march() -> None:
    assert birthday(date(2004, 2, 29), 25) == date(2029, 3, 1)
    assert birthday(date(2004, 2, 29), 24) == date(2028, 2, 29)
    assert birthday(date(1875, 2, 28), 25) == date(1900, 2, 28)
    assert birthday(date(1876, 2, 29), 24) == date(1900, 3, 1)
    assert birthday(date(1976, 2, 29), 24) == date(2000, 2, 29)


@given(st.dates(date(1930, 1, 1), date(2020, 12, 31)))
def test_the_day_before_the_birthday_is_under_25_and_the_birthday_is_not(born: date) -> None:
    turns = birthday(born, 25)
    assert group_of(born, turns - timedelta(days=1)) == "U25"
    assert group_of(born, turns) == "UE25"


# The next weeks


def test_the_next_weeks_go_on_as_the_last_twelve_did() -> None:
    old = cases(10)
    new = cases(24, opened_on=date(2026, 10, 1))
    gone = cases(12, closed_on=date(2026, 11, 1))
    first, second = forecast(TODAY, old + new + gone, weeks=2)
    assert (first.first, second.first) == (date(2026, 11, 23), date(2026, 11, 30))
    assert first.known == second.known == 34
    # 24 came and 12 went in twelve weeks: one more each week.
    assert first.expected == 35
    assert second.expected == 36


def test_a_closing_that_is_known_is_taken_off_and_nothing_falls_below_nought() -> None:
    leaving = cases(1, closed_on=date(2026, 12, 1))
    gone = cases(24, closed_on=date(2026, 11, 1))
    weeks = forecast(TODAY, leaving + gone, weeks=3)
    assert [week.known for week in weeks] == [1, 1, 0]
    assert [week.expected for week in weeks] == [0, 0, 0]


def test_who_turns_25_is_shown_in_that_week() -> None:
    people = [
        *cases(1, birth_date=date(2001, 11, 30)),
        *cases(2, birth_date=date(2001, 12, 6)),
        *cases(1, birth_date=date(2001, 12, 7)),
        *cases(5),
    ]
    assert [week.turning_25 for week in forecast(TODAY, people, weeks=3)] == [0, 3, 1]


def test_what_opened_twelve_weeks_ago_to_the_day_is_past() -> None:
    edge = cases(12, opened_on=TODAY - timedelta(weeks=12))
    (week,) = forecast(TODAY, edge, weeks=1)
    assert week.expected == 12


# Hours


def test_hours_are_counted_within_the_period_and_by_case() -> None:
    talks = [
        Talk(case_id="A", held_on=date(2026, 11, 2), minutes=60),
        Talk(case_id="A", held_on=date(2026, 11, 15), minutes=30),
        Talk(case_id="B", held_on=date(2026, 11, 15), minutes=45),
        Talk(case_id="B", held_on=date(2026, 11, 16), minutes=500),
    ]
    found = workload(talks, first=date(2026, 11, 2), last=date(2026, 11, 15))
    assert (found.talks, found.minutes, found.cases) == (3, 135, 2)
    assert found.per_week == Fraction(135, 2)
    assert found.per_case == Fraction(135, 2)


def test_a_period_without_talks_has_no_mean() -> None:
    found = workload([], first=TODAY, last=TODAY)
    assert (found.minutes, found.per_case) == (0, None)
    with pytest.raises(ValueError, match="ends before"):
        workload([], first=TODAY, last=TODAY - timedelta(days=1))


# Ratios are data


def test_refugee_social_work_is_measured_by_its_own_ratios_only() -> None:
    found = {ratio.id: ratio.cases for ratio in ratios_for("FSA", TODAY)}
    assert found == {"FSA_SACHSEN": 150, "FSA_DRESDEN": 80, "FSA_LEIPZIG": 50, "FSA_LAFAST": 60}
    assert {ratio.cases for ratio in ratios_for("JOBCENTER", TODAY)} == {120, 75}
    assert ratios_for("FSA", date(2016, 12, 31)) == ()
    assert ratios_for("MBE", TODAY) == ()


def test_of_two_ratios_alike_the_later_one_counts_whatever_their_order() -> None:
    newer = replace(RATIO, id="N", cases=60, valid_from=date(2026, 1, 1))
    for order in ([RATIO, newer], [newer, RATIO]):
        assert ratios_for("FSA", TODAY, ratios=order) == (newer,)
        assert ratios_for("FSA", date(2025, 12, 31), ratios=order) == (RATIO,)


def test_every_shipped_ratio_names_its_source_and_nothing_is_wrong() -> None:
    ratios, problems = shipped_ratios()
    assert problems == ()
    assert all(ratio.source and ratio.checked_on for ratio in ratios)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('service = "FSA"', 'service = "CIRCUS"', "FSA"),
        ("cases = 150", "cases = 0", "mindestens 1"),
        ("cases = 150", 'cases = "150"', "ganze Zahl"),
        ('kind = "in_force"', 'kind = "wished"', "demanded"),
        ('age_group = "UE25"', 'age_group = "U30"', "U25"),
        ('id = "FSA_SACHSEN"', 'id = "JOBCENTER_U25"', "gibt es schon"),
        ("[[ratio]]", "[[ration]]", "Tabelle"),
        ("cases = 75", "cases = = 75", "nicht lesbar"),
    ],
)
def test_a_damaged_ratio_is_named_and_the_others_count(old: str, new: str, words: str) -> None:
    raw = read_bytes("rules/ratios.toml").decode().replace(old, new, 1)
    ratios, problems = parse_ratios(raw.encode())
    assert len(ratios) == len(shipped_ratios()[0]) - 1
    assert len(problems) == 1
    assert words in problems[0].sentence("de")
