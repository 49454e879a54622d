"""The same person twice: who is shown, one person for two cases, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.same_person import Reason
from counsel_app.store.drafts import draft, save_draft
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import cases
from counsel_app.usecases.same_person import (
    ChangedSince,
    Joined,
    PersonGone,
    joined,
    merge_people,
    open_further_case,
    possible_same,
    same_as_client,
    take_apart,
)
from tests.profiles import TODAY, Desk, a_case, a_client, an_id, an_institution

BORN = date(1997, 5, 13)


@pytest.fixture
def two(anna: Desk) -> Desk:
    """Samira with a case, and the same woman once more as an office wrote her name."""
    people = (
        a_client(
            11,
            chosen_name="Samira",
            name_variants=(PersonName(text="سميرة المثال", script="Arab"),),
            birth_date=BORN,
            sex="w",
            spoken_languages=("apc",),
        ),
        a_client(
            12,
            chosen_name="AL MITHAL, SAMIRA",
            birth_date=BORN,
            address="Lindenweg 4",
            spoken_languages=("apc", "deu"),
        ),
        a_client(13, chosen_name="Selam Abnet", spoken_languages=("tir",)),
    )
    for client in people:
        number = int(client.id[-2:], 16)
        case = a_case(10 + number, client=number)
        cases.open_case(anna.vault, client, case, clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_institution(name="Samira-Mithal-Haus"))
    return anna


def _state(desk: Desk) -> tuple[list[Client], list[Case]]:
    return desk.vault.all(Client), desk.vault.all(Case)


def test_who_may_be_meant_is_shown_with_reasons_and_cases(two: Desk) -> None:
    typed = a_client(99, chosen_name="Samira Almethal", birth_date=BORN, sex="w")
    found = possible_same(two.vault, typed, today=TODAY)
    assert [same.client.id for same in found] == [an_id(11), an_id(12)]
    assert found[0].likeness.is_likely
    assert Reason.SAME_BIRTH_DATE in found[0].likeness.reasons
    assert [row.case_id for row in found[0].cases] == [an_id(21)]


@pytest.mark.parametrize("name", ["Tarek Brazok", "", "Al", "?!", "Selam"])
def test_nobody_is_shown_for_a_name_that_is_not_there_or_says_too_little(
    two: Desk, name: str
) -> None:
    assert possible_same(two.vault, a_client(99, chosen_name=name), today=TODAY) == ()


def test_a_mistyped_name_is_recognised(two: Desk) -> None:
    found = possible_same(two.vault, a_client(99, chosen_name="Sleam Abnett"), today=TODAY)
    assert [same.client.id for same in found] == [an_id(13)]


def test_a_person_is_not_like_themselves_and_somebody_erased_is_like_nobody(two: Desk) -> None:
    assert [same.client.id for same in same_as_client(two.vault, an_id(11), today=TODAY)] == [
        an_id(12)
    ]
    assert same_as_client(two.vault, an_id(77), today=TODAY) == ()
    # Another device's deletion may come in before the index hears of it.
    two.vault.execute("DELETE FROM client WHERE id = ?", (an_id(12),))
    assert same_as_client(two.vault, an_id(11), today=TODAY) == ()


def test_a_further_case_belongs_to_the_person_and_adds_what_was_new(two: Desk) -> None:
    save_draft(two.vault, "new_case", {"x": "y"}, case_id="", clock=two.clock)
    before = _state(two)
    typed = a_client(98, chosen_name="Samyra", contact_channel="0351", spoken_languages=("apc",))
    case = a_case(97, client=98, number="")
    done, changes = open_further_case(
        two.vault, an_id(11), typed, case, clock=two.clock, draft_key="new_case"
    )
    client = two.vault.get(Client, an_id(11))
    assert client is not None
    assert (client.chosen_name, client.contact_channel) == ("Samira", "0351")
    assert [v.text for v in client.name_variants] == ["سميرة المثال", "Samyra"]
    opened = two.vault.get(Case, an_id(97))
    assert opened is not None
    assert (opened.client_id, bool(opened.number)) == (an_id(11), True)
    assert two.vault.get(Client, an_id(98)) is None
    assert draft(two.vault, "new_case") is None
    assert changes.touches(Case)
    assert take_apart(two.vault, done, clock=two.clock).touches(Client)
    assert _state(two) == before
    assert first_broken_link(two.vault) is None


def test_two_people_become_one_and_two_again(two: Desk) -> None:
    before = _state(two)
    done, changes = merge_people(two.vault, an_id(11), an_id(12), clock=two.clock)
    assert changes.touches(Client)
    assert changes.touches(Case)
    kept = two.vault.get(Client, an_id(11))
    assert kept is not None
    assert kept.address == "Lindenweg 4"
    assert kept.spoken_languages == ("apc", "deu")
    assert [v.text for v in kept.name_variants] == ["سميرة المثال", "AL MITHAL, SAMIRA"]
    assert two.vault.get(Client, an_id(12)) is None
    assert {case.client_id for case in two.vault.all(Case)} == {an_id(11), an_id(13)}
    take_apart(two.vault, done, clock=two.clock)
    assert _state(two) == before
    assert first_broken_link(two.vault) is None


def _edit_person(desk: Desk) -> None:
    client = desk.vault.get(Client, an_id(11))
    assert client is not None
    cases.save_client(desk.vault, replace(client, contact_channel="neu"), clock=desk.clock)


def _edit_case(desk: Desk) -> None:
    case = desk.vault.get(Case, an_id(22))
    assert case is not None
    cases.save_case(desk.vault, replace(case, region="NORD"), clock=desk.clock)


@pytest.mark.parametrize("edit", [_edit_person, _edit_case])
def test_what_was_written_since_is_not_taken_back(two: Desk, edit: object) -> None:
    done, _ = merge_people(two.vault, an_id(11), an_id(12), clock=two.clock)
    two.clock.advance(timedelta(minutes=1))
    assert callable(edit)
    edit(two)
    now = _state(two)
    with pytest.raises(ChangedSince):
        take_apart(two.vault, done, clock=two.clock)
    assert _state(two) == now


@pytest.mark.parametrize(("keep", "gone"), [(11, 77), (77, 11), (11, 11)])
def test_only_two_people_who_are_there_can_become_one(two: Desk, keep: int, gone: int) -> None:
    with pytest.raises(PersonGone):
        merge_people(two.vault, an_id(keep), an_id(gone), clock=two.clock)
    with pytest.raises(PersonGone):
        open_further_case(two.vault, an_id(77), a_client(), a_case(), clock=two.clock)


def test_what_both_say_stays_as_the_one_who_is_kept_says_it() -> None:
    one = a_client(1, chosen_name="A", sex="w", birth_date=BORN, birth_date_precision="")
    other = a_client(
        2, chosen_name="a", sex="m", birth_date=date(1997, 1, 1), birth_date_precision="FICTITIOUS",
        travel_minutes=40, name_variants=(PersonName(text=" "),),
    )  # fmt: skip
    both = joined(one, other)
    assert (both.id, both.sex, both.birth_date, both.birth_date_precision) == (
        one.id, "w", BORN, "",
    )  # fmt: skip
    assert (both.travel_minutes, both.name_variants) == (40, ())
    turned = joined(replace(other, birth_date=None, birth_date_precision=""), one)
    assert turned.birth_date == BORN


def test_joined_is_a_value_that_can_wait(two: Desk) -> None:
    done, _ = merge_people(two.vault, an_id(11), an_id(12), clock=two.clock)
    assert isinstance(done, Joined)
    assert done.gone is not None
    assert done.gone.id == an_id(12)
