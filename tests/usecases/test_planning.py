"""What a region is planned with: counted right, and nothing small shown or given away."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.demand import Demand
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.records import Record
from counsel_app.regional.suppression import SMALLEST
from counsel_app.usecases import planning
from counsel_app.usecases.planning import Cell, _protected
from counsel_app.usecases.posts import state_posts
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_consultation,
    a_referral,
    an_id,
    an_institution,
)
from tests.usecases.conftest import Service


def put(desk: Desk, *records: Record) -> None:
    with desk.vault.atomic(desk.clock) as write:
        for record in records:
            write.put(record)


def shown(cells: tuple[Cell, ...]) -> list[tuple[str, int | None]]:
    return [(cell.label.en, cell.count) for cell in cells]


def demand(number: int, region: str, *, on: date = TODAY, **kind: str) -> Demand:
    return Demand(
        id=an_id(number),
        case_id=an_id(2),
        region=region,
        noted_on=on,
        reasons=("CHILDCARE",),
        **kind,
    )


def test_an_empty_file_has_nothing_to_plan_with(anna: Desk) -> None:
    vault = anna.vault
    assert planning.demands(vault, today=TODAY).cells == ()
    assert planning.waits(vault, today=TODAY).rows == ()
    assert planning.unanswered(vault, today=TODAY).oldest is None
    assert planning.caseload(vault, today=TODAY).rows == ()
    assert planning.interpreting(vault, today=TODAY).needed == 0


def test_unmet_demand_by_district_without_small_numbers(service: Service) -> None:
    """Counted by a coordinator who has no names."""
    anna, city = service.anna, service.city
    found = [demand(n, "WEST", course="IK_ALLG") for n in range(100, 106)]
    found += [demand(n, "NORD", course="IK_ALLG") for n in range(110, 113)]
    found += [demand(n, "", instrument="EQ") for n in range(120, 122)]
    found.append(demand(130, "WEST", course="IK_ALLG", on=TODAY - timedelta(days=400)))
    course = Course(
        id=an_id(140), institution_id=an_id(7), kind="IK_ALLG", free_places=3, checked_on=TODAY
    )
    opening = Opening(id=an_id(141), institution_id=an_id(7), instrument="EQ", title="Helfer")
    put(anna, a_case(), an_institution(), course, opening, *found)
    service.export(anna)
    city.take_in(service.share)

    seen = planning.demands(city.vault, today=TODAY)

    assert (seen.offers, seen.free, seen.stale, seen.total) == (2, 3, 1, 11)
    west, *small = shown(seen.cells)
    assert (west[0].startswith("West: "), west[1]) == (True, 6)
    assert [count for _, count in small] == [None, None]
    # In the order of their words: their place tells nothing of their size.
    assert [words for words, _ in small] == sorted(words for words, _ in small)
    assert any(words.startswith("not stated: ") for words, _ in small)


@given(st.dictionaries(st.integers(0, 9), st.integers(1, 12), max_size=8))
def test_what_is_hidden_cannot_be_worked_out(counts: dict[int, int]) -> None:
    total, cells = _protected(counts)
    hidden = [counts[key] for key, count in cells.items() if count is None]
    assert all(count is None or count >= SMALLEST for count in cells.values())
    if hidden and total is not None:
        left = total - sum(count for count in cells.values() if count is not None)
        # Somebody who knows the rule still has more than one way to fill the hidden cells.
        assert len(hidden) > 1
        assert left == sum(hidden) >= SMALLEST
    if not any(count < SMALLEST for count in counts.values()):
        assert (total, cells) == (sum(counts.values()), counts)


def test_a_single_small_cell_takes_the_next_with_it_and_alone_its_sum() -> None:
    assert _protected({"a": 9, "b": 7, "c": 2}) == (18, {"a": 9, "b": None, "c": None})
    assert _protected({"a": 3}) == (None, {"a": None})


def test_waits_by_office_with_the_middle_one_and_without_few(service: Service) -> None:
    anna, city = service.anna, service.city
    waits = ["W0_1", "W2_4", "M1_3", "M1_3", "M1_3"]
    many = [
        a_referral(200 + n, wait_group=wait, result="APPOINTMENT") for n, wait in enumerate(waits)
    ]
    few = [a_referral(300, institution=8, wait_group="M3_PLUS", result="APPOINTMENT")]
    quick = [
        a_referral(310 + n, institution=9, wait_group="W0_1", result="APPOINTMENT")
        for n in range(6)
    ]
    protected = [
        a_referral(320 + n, institution=8, wait_group="M3_PLUS", note_class="protected")
        for n in range(6)
    ]
    foreign = a_referral(330, wait_group="SOMETHING_NEWER")
    put(
        anna,
        an_institution(),
        an_institution(8, name="Frauenberatung"),
        an_institution(9, name="Amt"),
        *many,
        *few,
        *quick,
        *protected,
        foreign,
    )
    service.export(anna)
    city.take_in(service.share)

    seen = planning.waits(city.vault, today=TODAY)

    assert [(one.name, one.wait.en, one.referrals) for one in seen.rows] == [
        ("Volkshochschule", "1 to 3 months", 5),
        ("Amt", "up to 1 week", 6),
    ]
    # What is protected names no office here: one other referral is too few to show.
    assert seen.few == 1
    whole = planning.waits(anna.vault, today=TODAY)
    assert [(one.name, one.referrals) for one in whole.rows] == [
        ("Frauenberatung", 7),
        ("Volkshochschule", 5),
        ("Amt", 6),
    ]


def test_referrals_without_an_answer_after_three_weeks(service: Service) -> None:
    anna, city = service.anna, service.city
    before = TODAY - timedelta(days=40)
    late = [a_referral(200 + n, sent_on=before + timedelta(days=n)) for n in range(6)]
    late += [
        a_referral(220 + n, institution=8, sent_on=before, result="NO_FEEDBACK") for n in range(5)
    ]
    hidden = [a_referral(230 + n, sent_on=before, note_class="protected") for n in range(2)]
    other = [
        a_referral(240, sent_on=before, result="ATTENDED"),
        a_referral(241, sent_on=TODAY - timedelta(days=20)),
    ]
    put(anna, an_institution(), an_institution(8, name="Amt"), *late, *hidden, *other)
    service.export(anna)
    city.take_in(service.share)

    seen = planning.unanswered(city.vault, today=TODAY)
    # Of protected ones a region learns neither office nor result.
    assert (seen.total, seen.oldest) == (11, before)
    assert shown(seen.cells) == [("Volkshochschule", 6), ("Amt", 5)]
    whole = planning.unanswered(anna.vault, today=TODAY)
    assert (whole.total, shown(whole.cells)) == (13, [("Volkshochschule", 8), ("Amt", 5)])


def test_caseload_now_and_in_twelve_weeks(service: Service) -> None:
    anna, ben, city = service.anna, service.ben, service.city
    own = [
        a_case(100 + n, counsellor_id=anna.person_id, first_contact_on=TODAY - timedelta(days=10))
        for n in range(12)
    ]
    own.append(
        a_case(
            120,
            counsellor_id=anna.person_id,
            first_contact_on=TODAY - timedelta(days=400),
            closed_on=TODAY - timedelta(days=200),
        )
    )
    put(anna, *own)
    put(ben, a_case(130, counsellor_id=ben.person_id), a_consultation(131, case=130))
    put(ben, a_case(132, service="MBE"))
    for one in (anna, ben):
        service.export(one)
    city.take_in(service.share)

    seen = planning.caseload(city.vault, today=TODAY)

    assert [(one.name, one.active, one.expected) for one in seen.rows] == [
        ("Anna", 12, Fraction(24)),
        ("", 1, Fraction(1)),
        ("Ben", 1, Fraction(2)),
    ]
    assert (seen.whole.active, seen.whole.expected) == (14, Fraction(27))
    assert {one.service for one in seen.ratios} == {"FSA"}
    assert seen.per_full_time is None
    state_posts(anna.vault, {anna.person_id: 75}, clock=anna.clock)
    # Anna's own file: twelve cases of hers on three quarters of full time.
    assert planning.caseload(anna.vault, today=TODAY).per_full_time == Fraction(16)


def test_interpreters_needed_met_and_missing(service: Service) -> None:
    anna, city = service.anna, service.city
    talks = [a_consultation(100 + n, interpreter="PROFESSIONAL", language="apc") for n in range(7)]
    talks += [a_consultation(120 + n, interpreter="PHONE", language="tir") for n in range(2)]
    talks += [a_consultation(130 + n, interpreter="RELATIVE", language="prs") for n in range(5)]
    talks += [a_consultation(140 + n, interpreter="UNMET", language="tir") for n in range(6)]
    talks += [a_consultation(150 + n, interpreter="UNMET", language="prs") for n in range(3)]
    talks += [a_consultation(160 + n, interpreter="UNMET", language="som") for n in range(3)]
    talks += [
        a_consultation(170, interpreter="NONE"),
        a_consultation(171, interpreter="UNMET", amends_id=an_id(140)),
        a_consultation(172, interpreter="UNMET", held_on=TODAY - timedelta(days=100)),
    ]
    put(anna, a_case(), *talks)
    service.export(anna)
    city.take_in(service.share)

    seen = planning.interpreting(city.vault, today=TODAY)

    assert (seen.needed, seen.met, seen.by_relatives, seen.unmet) == (26, 9, 5, 12)
    assert [count for _, count in shown(seen.cells)] == [6, None, None]


def test_too_few_conversations_tell_nothing_at_all(anna: Desk) -> None:
    put(anna, a_case(), a_consultation(100, interpreter="UNMET", language="tir"))
    seen = planning.interpreting(anna.vault, today=TODAY)
    assert (seen.needed, seen.met, seen.unmet, seen.cells) == (None, 0, None, ())
