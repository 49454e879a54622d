from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.linkage import is_keyed
from counsel_app.domain.member import Member
from counsel_app.domain.ops import Op
from counsel_app.domain.person_pair import LinkageKey
from counsel_app.domain.scopes import restrict
from counsel_app.store.journal import own_ops_after
from counsel_app.store.vault import Vault
from counsel_app.sync.reasons import State
from counsel_app.usecases import inbox, linkage, portions
from tests.profiles import Desk, a_client, an_id, new_desk, open_farhad
from tests.usecases.conftest import Service


@pytest.fixture
def elsewhere(service: Service, tmp_path: Path) -> Iterator[Desk]:
    """A counsellor of another organisation, who gets no names and gives none."""
    emil = new_desk(
        tmp_path / "emil", "Emil", organisation="Anderer e. V.", clock=service.anna.clock
    )
    for one in (service.anna, service.city):
        one.accept(emil)
        emil.accept(one)
    yield emil
    emil.vault.close()


def key_of(vault: Vault) -> str:
    found = linkage.linkage_key(vault)
    return found.key if found else ""


def test_without_a_key_no_token_is_made(anna: Desk) -> None:
    open_farhad(anna)
    assert not linkage.refresh_tokens(anna.vault, clock=anna.clock).records
    assert anna.vault.all(Client)[0].linkage == ()


def test_the_key_reaches_counsellors_of_any_organisation_and_no_coordinator(
    service: Service, elsewhere: Desk
) -> None:
    open_farhad(service.anna)
    linkage.begin_comparing(service.anna.vault, clock=service.anna.clock)
    service.export(service.anna)
    for desk in (service.ben, elsewhere, service.cora, service.city):
        desk.take_in(service.share)

    assert key_of(service.anna.vault)
    assert key_of(service.ben.vault) == key_of(elsewhere.vault) == key_of(service.anna.vault)
    assert service.cora.vault.all(LinkageKey) == service.city.vault.all(LinkageKey) == []


def test_a_region_gets_tokens_that_are_equal_for_one_person_and_cannot_be_read(
    service: Service, elsewhere: Desk
) -> None:
    linkage.begin_comparing(service.anna.vault, clock=service.anna.clock)
    open_farhad(service.anna)
    service.export(service.anna)
    elsewhere.take_in(service.share)
    with elsewhere.vault.atomic(elsewhere.clock) as write:
        farhad = service.anna.vault.all(Client)[0]
        write.put(replace(farhad, id=an_id(901), linkage=()))
        write.put(Case(id=an_id(902), client_id=an_id(901), number="X-1"))
    service.export(elsewhere)
    service.city.take_in(service.share)

    seen = [one for one in service.city.vault.all(Client) if one.linkage]
    assert len(seen) == 2
    assert seen[0].linkage == seen[1].linkage
    assert all(one.chosen_name == "" for one in seen)
    assert all(is_keyed(token) for one in seen for token in one.linkage)


def test_a_key_that_a_coordinator_made_is_set_aside(service: Service) -> None:
    cora = service.cora
    with cora.vault.atomic(cora.clock) as write:
        write.put(LinkageKey(id=an_id(5), key="known to the coordinator"))
    member = next(m for m in cora.vault.all(Member) if m.name == "Anna")
    own, _ = own_ops_after(cora.vault, 0)
    sent = portions.portion_for(cora.vault, own, member)
    assert any(op.record_type == "linkage_key" for op in sent)
    service.export(cora)

    plan = inbox.plan_inbox(service.anna.vault, service.share, clock=service.anna.clock)

    assert State.QUARANTINE in {item.state for item in plan.items}
    service.anna.take_in(service.share)
    assert service.anna.vault.all(LinkageKey) == []


def test_a_coordinator_makes_no_key_and_no_token(service: Service) -> None:
    assert not linkage.begin_comparing(service.cora.vault, clock=service.cora.clock).records
    with service.cora.vault.atomic(service.cora.clock) as write:
        write.put(LinkageKey(id=an_id(5), key="a2V5"))
        write.put(a_client(chosen_name="Samira"))
    assert not linkage.refresh_tokens(service.cora.vault, clock=service.cora.clock).records


def test_of_two_keys_everybody_takes_the_first(service: Service) -> None:
    linkage.begin_comparing(service.anna.vault, clock=service.anna.clock)
    service.anna.clock.advance(timedelta(minutes=5))
    linkage.begin_comparing(service.ben.vault, clock=service.ben.clock)
    open_farhad(service.ben)
    for desk in (service.anna, service.ben):
        service.export(desk)
    for desk in (service.anna, service.ben):
        desk.take_in(service.share)

    assert key_of(service.anna.vault) == key_of(service.ben.vault)
    assert len(service.ben.vault.all(LinkageKey)) == 2
    before = service.ben.vault.all(Client)[0].linkage
    assert linkage.refresh_tokens(service.ben.vault, clock=service.ben.clock).records
    assert service.ben.vault.all(Client)[0].linkage != before
    assert not linkage.begin_comparing(service.ben.vault, clock=service.ben.clock).records


def test_a_colleagues_client_is_left_to_the_colleague(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    service.ben.take_in(service.share)
    linkage.begin_comparing(service.ben.vault, clock=service.ben.clock)
    assert service.ben.vault.all(Client)[0].linkage == ()


def test_who_lives_in_a_protected_place_is_compared_with_nobody(anna: Desk) -> None:
    open_farhad(anna)
    linkage.begin_comparing(anna.vault, clock=anna.clock)
    assert anna.vault.all(Client)[0].linkage
    case = anna.vault.all(Case)[0]
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(case, housing_type="SHELTER_PROTECTED"))

    linkage.refresh_tokens(anna.vault, clock=anna.clock)

    assert anna.vault.all(Client)[0].linkage == ()


def test_tokens_are_written_anew_only_where_something_changed(anna: Desk) -> None:
    open_farhad(anna)
    linkage.begin_comparing(anna.vault, clock=anna.clock)
    assert not linkage.refresh_tokens(anna.vault, clock=anna.clock).records
    client = anna.vault.all(Client)[0]
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(client, birth_date=date(1991, 3, 4)))
    assert linkage.refresh_tokens(anna.vault, clock=anna.clock).records


@pytest.mark.parametrize("token", ["p:samira.smr", "o:SY", "d:1990-04-17", "z:many", "", 7])
def test_a_token_that_can_be_read_never_leaves_for_a_region(token: object) -> None:
    op = Op(
        record_type="client",
        record_id="r",
        hlc=1,
        device="a" * 16,
        author="someone",
        fields={"linkage": [token], "sex": "w"},  # type: ignore[list-item]
        bases={},
    )
    left = restrict(op, Audience.REGION)
    assert left is not None
    assert dict(left.fields) == {"sex": "w"}
