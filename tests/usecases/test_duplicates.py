from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.person_pair import (
    ASKED,
    DIFFERENT,
    SAME,
    PairAnswer,
    PersonPair,
    answer_id,
    pair_id,
)
from counsel_app.domain.same_person import Reason
from counsel_app.usecases import cases, consultations, duplicates, linkage, statistics
from counsel_app.usecases.duplicates import OPEN, Suspected
from tests.profiles import Desk, a_consultation, an_id, new_desk
from tests.usecases.conftest import Service

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def met(desk: Desk, name: str, born: date = date(1990, 4, 17)) -> str:
    client = Client(
        id=desk.new_id(),
        chosen_name=name,
        birth_date=born,
        sex="w",
        nationalities=("SY",),
        spoken_languages=("apc",),
    )
    case = Case(id=desk.new_id(), client_id=client.id, counsellor_id=desk.vault.author)
    cases.open_case(desk.vault, client, case, clock=desk.clock)
    return client.id


def only(desk: Desk) -> Suspected:
    (found,) = duplicates.duplicates(desk.vault)
    return found


def exchange(service: Service, *desks: Desk) -> None:
    for desk in desks:
        service.export(desk)
    for desk in desks:
        desk.take_in(service.share)


@pytest.fixture
def elsewhere(service: Service, tmp_path: Path) -> Iterator[Desk]:
    emil = new_desk(
        tmp_path / "emil", "Emil", organisation="Anderer e. V.", clock=service.anna.clock
    )
    for one in (service.anna, service.city):
        one.accept(emil)
        emil.accept(one)
    yield emil
    emil.vault.close()


def test_a_file_without_anybody_twice_has_nothing_to_show(anna: Desk) -> None:
    assert duplicates.duplicates(anna.vault) == ()
    met(anna, "Samira Haddad")
    assert duplicates.duplicates(anna.vault) == ()


def test_a_coordinator_of_the_same_organisation_sees_names_and_reasons(service: Service) -> None:
    met(service.anna, "Samira Haddad")
    met(service.ben, "حداد سميرة")
    exchange(service, service.anna, service.ben, service.cora)

    found = only(service.cora)

    assert {side.title for side in found.sides} == {"Samira Haddad", "حداد سميرة"}
    assert {side.counsellor for side in found.sides} == {"Anna", "Ben"}
    assert found.state == OPEN
    assert found.is_open
    assert Reason.SAME_BIRTH_DATE in found.reasons
    facts = {label.en: value.en for label, value in found.sides[0].facts}
    assert facts["Born"] == "17/04/1990"


def test_in_a_region_a_hit_becomes_a_question_that_both_counsellors_decide(
    service: Service, elsewhere: Desk
) -> None:
    anna, city = service.anna, service.city
    linkage.begin_comparing(anna.vault, clock=anna.clock)
    exchange(service, anna, elsewhere)
    mine, theirs = met(anna, "Samira Haddad"), met(elsewhere, "Samira Hadad")
    exchange(service, anna, elsewhere, city)

    found = only(city)
    assert {side.title for side in found.sides} == {f"… {mine[-6:]}", f"… {theirs[-6:]}"}
    assert Reason.SAME_BIRTH_DATE in found.reasons
    duplicates.say(city.vault, found, ASKED, clock=city.clock)
    assert only(city).state == ASKED
    assert duplicates.open_questions(city.vault) == 1
    exchange(service, city, anna, elsewhere)

    question = only(anna)
    assert duplicates.open_questions(anna.vault) == 1
    assert [side.has_name for side in question.sides].count(True) == 1
    assert {side.counsellor for side in question.sides} == {"Anna", "Emil"}
    duplicates.say(anna.vault, question, SAME, clock=anna.clock)
    assert duplicates.open_questions(anna.vault) == 0
    exchange(service, anna, city)
    assert only(city).state == ASKED
    assert duplicates.one_person_for(city.vault) == {}

    duplicates.say(elsewhere.vault, only(elsewhere), SAME, clock=elsewhere.clock)
    exchange(service, elsewhere, city)
    done = only(city)
    assert (done.state, done.is_open) == (SAME, False)
    assert done.answers == (("Anna", SAME), ("Emil", SAME))
    low, high = sorted((mine, theirs))
    assert duplicates.one_person_for(city.vault) == {high: low}
    # Nobody was joined: both are still two people with their own cases.
    assert len(city.vault.all(Client)) == 2
    assert len({case.client_id for case in city.vault.all(Case)}) == 2


def test_one_no_is_enough_and_can_be_taken_back(service: Service, elsewhere: Desk) -> None:
    anna, city = service.anna, service.city
    linkage.begin_comparing(anna.vault, clock=anna.clock)
    exchange(service, anna, elsewhere)
    met(anna, "Samira Haddad")
    met(elsewhere, "Samira Haddad")
    exchange(service, anna, elsewhere, city)
    duplicates.say(city.vault, only(city), ASKED, clock=city.clock)
    exchange(service, city, anna)

    duplicates.say(anna.vault, only(anna), DIFFERENT, clock=anna.clock)
    assert (only(anna).state, only(anna).own_answer) == (DIFFERENT, DIFFERENT)
    exchange(service, anna, city)
    assert only(city).state == DIFFERENT

    duplicates.take_back(anna.vault, only(anna), clock=anna.clock)
    assert (only(anna).state, only(anna).own_answer) == (ASKED, "")
    exchange(service, anna, city)
    assert only(city).state == ASKED
    duplicates.take_back(city.vault, only(city), clock=city.clock)
    assert only(city).state == OPEN
    assert not duplicates.take_back(city.vault, only(city), clock=city.clock).records


def test_a_counsellor_who_finds_somebody_twice_begins_the_question(service: Service) -> None:
    anna, ben = service.anna, service.ben
    met(anna, "Samira Haddad")
    met(ben, "Samira Haddad")
    exchange(service, anna, ben)

    duplicates.say(anna.vault, only(anna), SAME, clock=anna.clock)
    exchange(service, anna, ben)

    assert only(ben).verdict == ASKED
    assert only(ben).own_answer == ""
    assert duplicates.open_questions(ben.vault) == 1
    duplicates.say(ben.vault, only(ben), SAME, clock=ben.clock)
    assert only(ben).state == SAME


def test_a_question_about_colleagues_elsewhere_is_not_shown(
    service: Service, elsewhere: Desk
) -> None:
    anna, city = service.anna, service.city
    linkage.begin_comparing(anna.vault, clock=anna.clock)
    exchange(service, anna, elsewhere)
    met(anna, "Samira Haddad")
    met(anna, "Samira Haddad")
    exchange(service, anna, city)
    duplicates.say(city.vault, only(city), ASKED, clock=city.clock)
    service.export(city)
    elsewhere.take_in(service.share)
    assert duplicates.duplicates(elsewhere.vault) == ()
    assert duplicates.open_questions(elsewhere.vault) == 0


def test_three_who_are_one_count_as_the_first(service: Service) -> None:
    anna = service.anna
    ids = sorted(met(anna, "Samira Haddad") for _ in range(3))
    for found in duplicates.duplicates(anna.vault):
        duplicates.say(anna.vault, found, SAME, clock=anna.clock)
    assert duplicates.one_person_for(anna.vault) == {ids[1]: ids[0], ids[2]: ids[0]}


def test_a_question_about_two_who_are_not_here_waits_elsewhere(service: Service) -> None:
    anna = service.anna
    number = pair_id(an_id(1), an_id(2))
    with anna.vault.atomic(anna.clock) as write:
        write.put(PersonPair(id=number, one_id=an_id(1), other_id=an_id(2), verdict=ASKED))
    assert duplicates.duplicates(anna.vault) == ()


def test_what_is_not_known_of_a_person_is_left_out(anna: Desk) -> None:
    for _ in range(2):
        client = Client(
            id=anna.new_id(),
            chosen_name="Samira Haddad Khalil",
            contact_channel="0151 2345678",
            spoken_languages=("apc",),
        )
        case = Case(id=anna.new_id(), client_id=client.id)
        cases.open_case(anna.vault, client, case, clock=anna.clock)
    found = only(anna)
    assert found.sides[0].facts == ()
    assert Reason.SAME_CONTACT in found.reasons


def test_figures_count_one_person_once_and_keep_both_cases(
    service: Service, elsewhere: Desk
) -> None:
    anna, city = service.anna, service.city
    linkage.begin_comparing(anna.vault, clock=anna.clock)
    exchange(service, anna, elsewhere)
    mine, theirs = met(anna, "Samira Haddad"), met(elsewhere, "Samira Hadad")
    met(anna, "Omid Barzani", date(1985, 2, 3))
    # The first to be met was not asked for her German; the second was.
    high = max(mine, theirs)
    where = anna if high == mine else elsewhere
    later = where.vault.get(Client, high)
    assert later is not None
    with where.vault.atomic(where.clock) as write:
        write.put(replace(later, german_level="B1"))
    for desk, client_id in ((anna, mine), (elsewhere, theirs)):
        case = desk.vault.all(Case, client_id=client_id)[0]
        talk = replace(a_consultation(), id=desk.new_id(), case_id=case.id)
        consultations.record_consultation(desk.vault, talk, clock=desk.clock)
    exchange(service, anna, elsewhere, city)

    def counts() -> tuple[list[int], dict[str, int]]:
        found = statistics.counted(city.vault, first=FIRST, last=LAST)
        told = [found.totals[name] for name in ("persons", "cases", "contacts")]
        return told, dict(found.tables["german"])

    assert counts() == ([3, 3, 2], {"B1": 1, "": 2})

    duplicates.say(city.vault, only(city), ASKED, clock=city.clock)
    exchange(service, city, anna, elsewhere)
    for desk in (anna, elsewhere):
        duplicates.say(desk.vault, only(desk), SAME, clock=desk.clock)
    exchange(service, anna, elsewhere, city)

    assert counts() == ([2, 3, 2], {"B1": 1, "": 1})
    # A colleague who has one of the two files counts as before.
    assert statistics.counted(anna.vault, first=FIRST, last=LAST).totals["persons"] == 2


def test_of_whom_only_the_later_record_stands_here_is_counted_once_too(anna: Desk) -> None:
    away, here = an_id(801), met(anna, "Samira Haddad")
    assert away < here
    number = pair_id(away, here)
    pair = PersonPair(
        id=number,
        one_id=away,
        other_id=here,
        one_counsellor_id=anna.vault.author,
        verdict=SAME,
    )
    yes = PairAnswer(
        id=answer_id(number, anna.vault.author),
        pair_id=number,
        counsellor_id=anna.vault.author,
        verdict=SAME,
    )
    with anna.vault.atomic(anna.clock) as write:
        for record in (Case(id=an_id(802), client_id=away, number="X-1"), pair, yes):
            write.put(record)

    found = statistics.counted(anna.vault, first=FIRST, last=LAST)

    assert (found.totals["persons"], found.totals["cases"]) == (1, 2)
    assert found.tables["sex"] == {"w": 1}
