"""Matching says each reason why not, asks what is not known, and never looks at the status."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.client import Client, ResidencePeriod
from counsel_app.domain.codes import code_list
from counsel_app.domain.matching import Match, match, matches, unmet
from counsel_app.domain.matching_rules import parse_matching_rules, shipped_matching_rules
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.resources import read_bytes

TODAY = date(2026, 11, 22)
SAMIRA = Client(
    id="c",
    chosen_name="Samira",
    sex="w",
    birth_date=date(1997, 5, 5),
    german_level="A1",
    german_evidence="PLACEMENT",
    literacy="OTHER_SCRIPT",
    school_certificate="LOWER_SEC",
    constraints=("CHILDCARE", "MORNINGS_ONLY"),
    travel_minutes=40,
)
COURSE = Course(
    id="k",
    institution_id="i",
    kind="IK_ELTERN",
    level_from="A1",
    level_to="A2",
    literacy="OTHER_SCRIPT",
    free_places=2,
    starts_on=date(2027, 1, 11),
    times=("MORNING",),
    has_childcare=True,
    checked_on=TODAY,
)
PLACE = Opening(
    id="o",
    institution_id="i",
    instrument="AGH_16D",
    title="Küche",
    free_places=1,
    starts_on=date(2026, 12, 1),
    times=("MORNING",),
    checked_on=TODAY,
)


def found(
    client: Client | None = None, offer: Course | Opening | None = None, minutes: int | None = 20
) -> Match:
    return match(client or SAMIRA, offer or COURSE, today=TODAY, minutes=minutes)


def codes(one: Match) -> tuple[list[str], list[str]]:
    """Reasons and questions by their codes."""
    return [r.code for r in one.reasons], [q.code for q in one.questions]


def test_a_course_that_suits_a_life_fits_and_says_what_the_law_says_beside_it() -> None:
    one = found()
    assert one.fits
    assert codes(one) == ([], [])
    assert [hint.code for hint in one.hints] == ["FREE_PLACES_2026", "COURSE_CLAIM"]
    assert one.hints[0].source == "fr-hessen.de 9.2.2026"
    assert one.hints[0].checked_on == TODAY


CLIENT_CASES: list[tuple[dict[str, Any], dict[str, Any], list[str], list[str]]] = [
    # client, course, reasons, questions
    ({}, {"free_places": 0}, ["CAPACITY"], []),
    ({}, {"free_places": None}, [], ["CAPACITY"]),
    ({}, {"starts_on": date(2026, 11, 1)}, [], ["STARTED"]),
    ({}, {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 11, 21)}, ["ENDED"], []),
    ({}, {"starts_on": None, "ends_on": date(2026, 11, 22)}, [], []),
    ({"german_level": "NONE"}, {}, ["LEVEL_TOO_LOW"], []),
    ({"german_level": "A2"}, {}, ["LEVEL_TOO_HIGH"], []),
    ({"german_level": "B1"}, {"level_to": ""}, [], []),
    ({"german_level": "NONE"}, {"level_from": ""}, [], []),
    ({"german_level": ""}, {}, [], ["LEVEL"]),
    ({"german_level": ""}, {"level_from": "", "level_to": ""}, [], []),
    ({"german_evidence": "SELF"}, {}, [], ["LEVEL_EVIDENCE"]),
    ({"literacy": "NONE"}, {}, ["LITERACY"], []),
    ({"literacy": "LATIN"}, {}, [], []),
    ({"literacy": ""}, {}, [], ["LITERACY"]),
    ({"literacy": "NONE"}, {"literacy": ""}, [], []),
    ({}, {"has_childcare": False}, ["CHILDCARE"], []),
    ({"constraints": ()}, {"has_childcare": False, "times": ("EVENING",)}, [], []),
    ({}, {"times": ("EVENING", "WEEKEND")}, ["TIMES"], []),
    ({}, {"times": ()}, [], ["TIMES"]),
    ({"constraints": ("EVENINGS_ONLY",)}, {"times": ("EVENING",)}, [], []),
    ({"constraints": ("SHIFT_WORK",)}, {}, ["SHIFT_WORK"], []),
    ({"constraints": ("SHIFT_WORK",)}, {"times": ("MORNING", "EVENING")}, [], []),
    ({}, {"age_from": 16, "age_to": 26}, ["AGE"], []),
    ({}, {"age_from": 30}, ["AGE"], []),
    ({}, {"age_from": 18, "age_to": 29}, [], []),
    ({"birth_date": None}, {"age_to": 26}, [], ["AGE"]),
    ({"birth_date_precision": "FICTITIOUS"}, {"age_to": 26}, [], ["AGE"]),
    ({}, {"women_only": True}, [], []),
    ({"sex": "m"}, {"women_only": True}, ["WOMEN_ONLY"], []),
    ({"sex": ""}, {"women_only": True}, [], ["WOMEN_ONLY"]),
    ({"constraints": ("WOMEN_ONLY",)}, {}, ["MIXED_GROUP"], []),
    ({"constraints": ("WOMEN_ONLY",)}, {"women_only": True}, [], []),
    ({"constraints": ("BARRIER_FREE",)}, {}, ["BARRIER_FREE"], []),
    ({"constraints": ("BARRIER_FREE",)}, {"is_barrier_free": True}, [], []),
    ({"constraints": ("HEALTH_LIMIT",)}, {}, [], ["HEALTH_LIMIT"]),
    ({"constraints": ("CARE",)}, {}, [], ["CARE"]),
]


@pytest.mark.parametrize(("client", "course", "reasons", "questions"), CLIENT_CASES)
def test_each_fact_of_life_gives_its_own_reason_or_question(
    client: dict[str, Any], course: dict[str, Any], reasons: list[str], questions: list[str]
) -> None:
    one = found(replace(SAMIRA, **client), replace(COURSE, **course))
    assert codes(one) == (reasons, questions)
    assert one.fits == (not reasons)
    for finding in one.findings:
        assert finding.text.de.strip()
        assert finding.text.en.strip()


@pytest.mark.parametrize(
    ("longest", "minutes", "expected"),
    [
        (40, 40, ([], [])),
        (40, 41, (["TRAVEL"], [])),
        (40, None, ([], ["TRAVEL"])),
        (None, 200, ([], [])),
    ],
)
def test_the_way_is_compared_with_what_is_possible(
    longest: int | None, minutes: int | None, expected: tuple[list[str], list[str]]
) -> None:
    one = found(replace(SAMIRA, travel_minutes=longest), minutes=minutes)
    assert codes(one) == expected


@pytest.mark.parametrize(
    ("has", "wanted", "expected"),
    [
        ("DE_HAUPT", "DE_HAUPT", ([], [])),
        ("DE_REAL", "DE_HAUPT", ([], [])),
        ("DE_HAUPT", "DE_REAL", (["CERTIFICATE"], [])),
        ("NONE", "DE_HAUPT", (["CERTIFICATE"], [])),
        ("HIGHER", "DE_HAUPT", ([], ["CERTIFICATE"])),
        ("", "DE_HAUPT", ([], ["CERTIFICATE"])),
        ("UPPER_SEC", "LOWER_SEC", ([], [])),
        ("PRIMARY", "LOWER_SEC", (["CERTIFICATE"], [])),
        ("NONE", "NONE", ([], [])),
        ("NONE", "", ([], [])),
    ],
)
def test_a_foreign_certificate_is_a_question_of_recognition_never_a_refusal(
    has: str, wanted: str, expected: tuple[list[str], list[str]]
) -> None:
    client = replace(SAMIRA, school_certificate=has, constraints=())
    assert codes(found(client, replace(PLACE, school_certificate=wanted))) == expected


def test_for_a_place_at_work_childcare_is_a_question_and_shifts_are_no_reason() -> None:
    one = found(SAMIRA, PLACE)
    assert codes(one) == ([], ["CHILDCARE"])
    shifts = replace(SAMIRA, constraints=("SHIFT_WORK",))
    assert codes(found(shifts, replace(PLACE, times=("SHIFTS",)))) == ([], [])


def test_an_age_limit_counts_on_the_first_day_of_the_offer() -> None:
    born = replace(SAMIRA, birth_date=date(2000, 1, 11))
    limited = replace(COURSE, age_to=26)
    assert codes(found(born, limited)) == (["AGE"], [])
    assert codes(found(replace(born, birth_date=date(2000, 1, 12)), limited)) == ([], [])
    # A course that began counts from today.
    assert found(born, replace(limited, starts_on=None)).fits


def test_an_entry_that_nobody_checked_lately_says_so_and_what_its_provider_says_is_a_hint() -> None:
    old = replace(
        COURSE,
        checked_on=date(2026, 1, 1),
        status_hint="nur mit Zulassung",
        status_hint_source="Anruf",
    )
    one = found(offer=old)
    assert one.fits
    hints = {hint.code: hint for hint in one.hints}
    assert hints["PROVIDER"].text.de == "nur mit Zulassung"
    assert (hints["PROVIDER"].source, hints["PROVIDER"].is_grey) == ("Anruf", True)
    assert "STALE" in hints


def test_a_hint_of_the_law_is_shown_in_its_time_and_grey_after_its_review() -> None:
    later = match(SAMIRA, COURSE, today=date(2027, 1, 1), minutes=20)
    assert "FREE_PLACES_2026" not in [hint.code for hint in later.hints]
    work = match(SAMIRA, replace(PLACE, instrument="JOB_FULL"), today=TODAY)
    assert [(hint.code, hint.is_grey) for hint in work.hints] == [("WORK_WORDING", True)]
    claim = match(SAMIRA, COURSE, today=date(2027, 6, 1))
    assert {hint.code: hint.is_grey for hint in claim.hints}["COURSE_CLAIM"]


STATUSES = [entry.code for entry in code_list("residence_status")] + [""]


@given(st.sampled_from(STATUSES), st.sampled_from(CLIENT_CASES))
def test_no_residence_status_changes_anything(
    status: str, case: tuple[dict[str, Any], dict[str, Any], list[str], list[str]]
) -> None:
    client, offer = replace(SAMIRA, **case[0]), replace(COURSE, **case[1])
    history = (ResidencePeriod(status=status),) if status else ()
    assert found(replace(client, residence=history), offer) == found(client, offer)


# Several offers


def test_what_fits_stands_first_then_what_lacks_least_then_what_begins_soonest() -> None:
    offers = [
        replace(COURSE, id="full", free_places=0),
        replace(COURSE, id="worse", free_places=0, has_childcare=False),
        replace(COURSE, id="late", starts_on=date(2027, 3, 1)),
        COURSE,
        replace(COURSE, id="open", free_places=None),
        replace(COURSE, id="undated", starts_on=None),
    ]
    client = replace(SAMIRA, travel_minutes=None)
    ordered = [one.offer.id for one in matches(client, offers, today=TODAY)]
    assert ordered == ["k", "late", "undated", "open", "full", "worse"]


def test_when_nothing_fits_the_demand_is_told_by_region_and_reason_without_a_person() -> None:
    offers = [
        replace(COURSE, id="1", free_places=0),
        replace(COURSE, id="2", has_childcare=False),
        replace(COURSE, id="3", has_childcare=False, free_places=0),
        replace(COURSE, id="4", has_childcare=False),
    ]
    none = unmet(matches(SAMIRA, offers, today=TODAY), region="SUED", kind="IK_ELTERN")
    assert none is not None
    assert (none.region, none.kind) == ("SUED", "IK_ELTERN")
    assert none.reasons == ("CHILDCARE", "CAPACITY")
    nothing = unmet([], region="SUED", kind="IK_ELTERN")
    assert nothing is not None
    assert nothing.reasons == ("NO_OFFER",)
    assert unmet([found()], region="SUED", kind="IK_ELTERN") is None


# The data


def test_nothing_is_wrong_in_the_shipped_rules() -> None:
    rules, problems = shipped_matching_rules()
    assert problems == ()
    assert len(rules.hints) == len({hint.id for hint in rules.hints})
    ranked = {one.code for one in rules.certificates}
    assert ranked | {"NONE"} == {entry.code for entry in code_list("school_certificates")}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('kinds = ["VKA"]', 'kinds = ["MOON"]', "MOON"),
        ('code = "DE_REAL"', 'code = "PHD"', "DE_ABI"),
        ("rank = 3", 'rank = "drei"', "ganze Zahl"),
        ("[[hint]]", "[[hints]]", "Tabelle"),
        ('source = "fr-hessen.de 9.2.2026"\n', "", "source"),
    ],
)
def test_a_damaged_rule_is_named_and_the_others_work(old: str, new: str, words: str) -> None:
    raw = read_bytes("rules/matching.toml").decode().replace(old, new, 1)
    rules, problems = parse_matching_rules(raw.encode())
    shipped = shipped_matching_rules()[0]
    assert len(rules.hints) + len(rules.certificates) == (
        len(shipped.hints) + len(shipped.certificates) - 1
    )
    assert words in problems[0].sentence("de")
