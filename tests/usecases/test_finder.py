"""Proves what the finder finds: each kind apart, the latest cases without words."""

from __future__ import annotations

import pytest

from counsel_app.domain.member import Member, Role
from counsel_app.usecases import audit
from counsel_app.usecases.cases import open_case
from counsel_app.usecases.finder import MOST, RECENT, find_anything
from counsel_app.usecases.recent import MOST as KEPT
from counsel_app.usecases.recent import note_opened, recent_cases
from tests.profiles import TODAY, Desk, a_case, a_client, a_consultation, an_id, an_institution


@pytest.fixture
def farhad(anna: Desk) -> str:
    case, _ = open_case(
        anna.vault, a_client(chosen_name="Farhad"), a_case(number="DD-7K3Q2"), clock=anna.clock
    )
    return case.id


def test_a_person_is_found_by_name_and_a_case_by_its_texts(anna: Desk, farhad: str) -> None:
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_consultation(content="Wohngeld beantragt"))
    by_name = find_anything(anna.vault, "farhad", today=TODAY)
    assert [one.case.case_id for one in by_name.people] == [farhad]
    assert not by_name.people[0].where.is_similar
    assert (by_name.cases, by_name.institutions, by_name.team, by_name.recent) == ((), (), (), ())
    by_note = find_anything(anna.vault, "wohngeld", today=TODAY)
    assert by_note.people == ()
    assert [(one.case.case_id, one.where.record_type) for one in by_note.cases] == [
        (farhad, "consultation")
    ]
    assert find_anything(anna.vault, "farjad", today=TODAY).people[0].where.is_similar


def test_institutions_and_colleagues_are_found_by_name(anna: Desk) -> None:
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_institution(name="Sprachschule Süd"))
        for number, name in enumerate(("Ben Şahin", "Cora Süd"), 80):
            write.put(Member(id=an_id(number), name=name, role=Role.COUNSELLOR, scope="COLLEAGUE"))
    found = find_anything(anna.vault, "sud", today=TODAY)
    assert [one.name for one in found.institutions] == ["Sprachschule Süd"]
    assert [one.name for one in found.team] == ["Cora Süd"]
    assert [one.name for one in find_anything(anna.vault, "ben sahin", today=TODAY).team] == [
        "Ben Şahin"
    ]
    assert find_anything(anna.vault, "cora sahin", today=TODAY).team == ()


def test_of_each_kind_only_the_first_are_read(anna: Desk) -> None:
    for number in range(MOST + 3):
        open_case(
            anna.vault,
            a_client(100 + number, chosen_name=f"Reza {number}"),
            a_case(200 + number, client=100 + number, number=""),
            clock=anna.clock,
        )
    assert len(find_anything(anna.vault, "reza", today=TODAY).people) == MOST


def test_without_words_the_cases_opened_last_come_the_latest_first(anna: Desk) -> None:
    ids = []
    for number in range(RECENT + 4):
        case, _ = open_case(
            anna.vault,
            a_client(100 + number),
            a_case(200 + number, client=100 + number, number=""),
            clock=anna.clock,
        )
        ids.append(case.id)
    for case_id in (ids[3], ids[0], ids[3], ids[3]):
        audit.note_seen(anna.vault, case_id, anna.clock)
    shown = [row.case_id for row in find_anything(anna.vault, " ", today=TODAY).recent]
    assert len(shown) == RECENT
    # Behind those that were opened come those that were written in.
    assert shown[:3] == [ids[3], ids[0], ids[-1]]


def test_no_more_are_remembered_than_are_of_use_and_none_that_is_gone(
    anna: Desk, farhad: str
) -> None:
    note_opened(anna.vault, an_id(999))
    note_opened(anna.vault, farhad)
    assert [row.case_id for row in recent_cases(anna.vault, today=TODAY)] == [farhad]
    assert an_id(999) not in str(anna.vault.meta("recent_cases"))
    for number in range(KEPT + 2):
        case, _ = open_case(
            anna.vault,
            a_client(100 + number),
            a_case(200 + number, client=100 + number, number=""),
            clock=anna.clock,
        )
        note_opened(anna.vault, case.id)
    assert str(anna.vault.meta("recent_cases")).count(",") == KEPT - 1
    assert farhad not in str(anna.vault.meta("recent_cases"))
