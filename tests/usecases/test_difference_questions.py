"""A coordinator asks those who wrote two values; what they answer comes back, and leaks nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.client import Client
from counsel_app.domain.difference_question import DifferenceAnswer, DifferenceQuestion
from counsel_app.domain.member import Member
from counsel_app.domain.ops import Op
from counsel_app.domain.records import Record
from counsel_app.store.journal import own_ops_after
from counsel_app.usecases import differences, erase
from counsel_app.usecases.cases import save_client
from counsel_app.usecases.difference_questions import answered, waiting
from counsel_app.usecases.differences import Difference
from counsel_app.usecases.portions import portion_for, portion_kind
from counsel_app.usecases.today import view_today
from tests.profiles import (
    Desk,
    a_consultation,
    an_id,
    an_institution,
    new_desk,
    open_farhad,
)
from tests.usecases.conftest import Service

NOT_SAME = "Der zweite Kurs hat mit B1 angefangen."


def exchange(service: Service, *desks: Desk) -> None:
    for desk in desks:
        service.export(desk)
    for desk in desks:
        desk.take_in(service.share)


def write(desk: Desk, **fields: Any) -> None:
    client = desk.vault.get(Client, an_id(1))
    assert client is not None
    save_client(desk.vault, replace(client, **fields), clock=desk.clock)


def put(desk: Desk, *records: Record) -> None:
    with desk.vault.atomic(desk.clock) as kept:
        for record in records:
            kept.put(record)


def only(desk: Desk) -> Difference:
    (found,) = differences.differences(desk.vault)
    return found


def differ(
    service: Service, field: str = "german_level", values: tuple[Any, Any] = ("A1", "B1")
) -> None:
    """Anna and Ben write different values on Farhad; the coordinators take both in."""
    open_farhad(service.anna)
    exchange(service, service.anna, service.ben)
    write(service.anna, **{field: values[0]})
    write(service.ben, **{field: values[1]})
    exchange(service, service.anna, service.cora, service.city)
    service.export(service.ben)
    for one in (service.cora, service.city):
        one.take_in(service.share)


def member_of(desk: Desk, other: Desk) -> Member:
    found = desk.vault.get(Member, other.person_id)
    assert found is not None
    return found


def portion(desk: Desk, reader: Desk) -> list[Op]:
    own, _ = own_ops_after(desk.vault, 0)
    return portion_for(desk.vault, own, member_of(desk, reader))


def types_in(ops: list[Op]) -> set[str]:
    return {op.record_type for op in ops}


@pytest.fixture
def elsewhere(service: Service, tmp_path: Path) -> Iterator[Desk]:
    """A counsellor of another organisation, known to the coordinator and the city."""
    emil = new_desk(
        tmp_path / "emil", "Emil", organisation="Anderer e. V.", clock=service.anna.clock
    )
    for one in (service.cora, service.city, service.anna):
        one.accept(emil)
        emil.accept(one)
    yield emil
    emil.vault.close()


def test_a_question_reaches_those_who_wrote_and_a_sentence_comes_back(service: Service) -> None:
    differ(service)
    cora, anna, ben = service.cora, service.anna, service.ben
    found = only(cora)
    assert (found.to_ask, found.questions) == (("Anna", "Ben"), ())
    assert (found.is_open, found.has_own_question, found.waits_for_me) == (True, False, False)
    differences.ask(cora.vault, found, clock=cora.clock)
    asked = only(cora)
    assert asked.has_own_question
    assert (asked.questions[0].people, asked.questions[0].said) == (("Anna", "Ben"), ())
    assert (waiting(cora.vault), answered(cora.vault)) == (0, 0)
    exchange(service, cora, anna)

    assert waiting(anna.vault) == 1
    assert view_today(anna.vault, clock=anna.clock, most=5).questions == 1
    mine = only(anna)
    assert (mine.is_open, mine.waits_for_me, mine.title) == (True, True, "Farhad")
    assert mine.questions[0].asked_by == "Cora"
    differences.answer(anna.vault, mine, NOT_SAME, clock=anna.clock)
    assert waiting(anna.vault) == 0
    assert not only(anna).waits_for_me
    exchange(service, anna, cora)

    back = only(cora)
    (said,) = back.questions[0].said
    assert (said.person, said.chose, said.sentence) == ("Anna", False, NOT_SAME)
    assert (back.is_open, answered(cora.vault)) == (True, 1)
    assert waiting(ben.vault) == 0
    exchange(service, cora, ben)
    assert waiting(ben.vault) == 1


def test_choosing_a_value_answers_and_decides_everywhere(service: Service) -> None:
    differ(service)
    cora, anna = service.cora, service.anna
    differences.ask(cora.vault, only(cora), clock=cora.clock)
    exchange(service, cora, anna)
    mine = only(anna)
    chosen = next(claim for claim in mine.claims if claim.value == "B1")
    differences.decide(anna.vault, mine, chosen, clock=anna.clock)
    assert differences.differences(anna.vault) == []
    exchange(service, anna, cora)

    done = only(cora)
    assert (done.is_open, [claim.value for claim in done.claims]) == (False, ["B1"])
    assert [(said.person, said.chose, said.sentence) for said in done.questions[0].said] == [
        ("Anna", True, "")
    ]
    assert differences.to_decide(cora.vault) == 0
    differences.finish(cora.vault, done, clock=cora.clock)
    assert differences.differences(cora.vault) == []
    assert cora.vault.all(DifferenceQuestion) == []


def test_whoever_asked_and_decides_after_all_puts_the_question_away(service: Service) -> None:
    differ(service)
    cora, anna = service.cora, service.anna
    differences.ask(cora.vault, only(cora), clock=cora.clock)
    exchange(service, cora, anna)
    assert waiting(anna.vault) == 1
    found = only(cora)
    differences.decide(cora.vault, found, found.claims[0], clock=cora.clock)
    assert differences.differences(cora.vault) == []
    exchange(service, cora, anna)
    assert waiting(anna.vault) == 0


def test_a_region_asks_without_names_and_gets_no_sentence(service: Service) -> None:
    differ(service)
    city, anna = service.city, service.anna
    found = only(city)
    assert found.title == an_id(1)[-8:]
    differences.ask(city.vault, found, clock=city.clock)
    exchange(service, city, anna)
    mine = only(anna)
    assert (mine.title, mine.questions[0].asked_by) == ("Farhad", "City")
    differences.answer(anna.vault, mine, NOT_SAME, clock=anna.clock)
    exchange(service, anna, city)
    (said,) = only(city).questions[0].said
    assert (said.person, said.chose, said.sentence) == ("Anna", False, "")
    assert NOT_SAME not in repr(city.vault.all(DifferenceAnswer))


def test_that_two_differ_on_a_name_is_told_to_nobody_without_names(
    service: Service, elsewhere: Desk
) -> None:
    differ(service, "contact_channel", ("per Post", "per Telefon"))
    cora, city, anna, ben = service.cora, service.city, service.anna, service.ben
    # The city has no telephone numbers, so it knows of no difference.
    assert differences.differences(city.vault) == []
    differences.ask(cora.vault, only(cora), clock=cora.clock)
    for reader in (city, elsewhere):
        assert DifferenceQuestion.TYPE not in types_in(portion(cora, reader))
    assert DifferenceQuestion.TYPE in types_in(portion(cora, anna))
    kinds = [portion_kind(cora.vault, member_of(cora, one)) for one in (anna, ben)]
    assert kinds[0] == kinds[1] != portion_kind(cora.vault, member_of(cora, elsewhere))
    exchange(service, cora, anna)
    differences.answer(anna.vault, only(anna), NOT_SAME, clock=anna.clock)
    for reader, is_told in ((cora, True), (ben, True), (city, False), (elsewhere, False)):
        assert (DifferenceAnswer.TYPE in types_in(portion(anna, reader))) is is_told
    exchange(service, anna, city)
    assert city.vault.all(DifferenceQuestion) + city.vault.all(DifferenceAnswer) == []
    # Taken back, it is taken back from those who had it, and still told to nobody else.
    differences.finish(cora.vault, only(cora), clock=cora.clock)
    assert DifferenceQuestion.TYPE not in types_in(portion(cora, city))
    assert portion_kind(cora.vault, member_of(cora, city)) == ("region", "")
    exchange(service, cora, anna)
    assert anna.vault.all(DifferenceQuestion) == []


def test_a_field_of_a_protected_note_is_told_to_nobody_without_it(service: Service) -> None:
    cora, anna, city = service.cora, service.anna, service.city
    open_farhad(anna)
    put(anna, a_consultation(note_class="protected", topics=("VIOLENCE",)))
    exchange(service, anna, cora)
    question = DifferenceQuestion(
        id=an_id(50), case_id=an_id(2), about_type="consultation", about_id=an_id(3),
        about_field="topics", asked_by_id=cora.person_id, asked_ids=(anna.person_id,),
        asked_on=cora.clock.today(),
    )  # fmt: skip
    put(
        cora,
        question,
        replace(question, id=an_id(51), about_type="something newer", about_field="new"),
    )
    assert DifferenceQuestion.TYPE not in types_in(portion(cora, city))
    assert len([op for op in portion(cora, anna) if op.record_type == question.TYPE]) == 2
    exchange(service, cora, anna)
    # A question on what this program does not know is nothing to show.
    assert [one.field for one in differences.differences(anna.vault)] == ["topics"]


def test_what_belongs_to_no_case_can_be_asked_too(service: Service) -> None:
    cora, anna, ben = service.cora, service.anna, service.ben
    put(anna, an_institution(phone="0351 0"))
    exchange(service, anna, ben)
    put(anna, an_institution(phone="0351 1"))
    put(ben, an_institution(phone="0351 2"))
    exchange(service, anna, cora)
    service.export(ben)
    cora.take_in(service.share)
    found = only(cora)
    assert found.to_ask == ("Anna", "Ben")
    differences.ask(cora.vault, found, clock=cora.clock)
    assert [one.case_id for one in cora.vault.all(DifferenceQuestion)] == [""]
    # Everybody may have the directory: the city sees that Cora asks, and is not asked.
    service.export(cora)
    service.city.take_in(service.share)
    seen = only(service.city)
    assert (len(seen.questions), seen.waits_for_me, seen.has_own_question) == (1, False, False)


def test_questions_and_answers_go_when_the_case_is_erased(service: Service) -> None:
    differ(service)
    cora, anna = service.cora, service.anna
    differences.ask(cora.vault, only(cora), clock=cora.clock)
    exchange(service, cora, anna)
    differences.answer(anna.vault, only(anna), NOT_SAME, clock=anna.clock)
    typed = erase.plan_erase(anna.vault, an_id(2), today=anna.clock.today()).confirmation
    erase.erase_case(anna.vault, an_id(2), typed=typed, clock=anna.clock)
    assert anna.vault.all(DifferenceQuestion) + anna.vault.all(DifferenceAnswer) == []
    assert any(op.record_type == DifferenceAnswer.TYPE for op in portion(anna, cora))
    assert portion_kind(anna.vault, member_of(anna, cora))[0] == Audience.FULL
    exchange(service, anna, cora)
    assert differences.differences(cora.vault) == []
