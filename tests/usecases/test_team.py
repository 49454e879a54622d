from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.member import Role
from counsel_app.store.bundles import exported_up_to, mark_exported
from counsel_app.sync.identity import DeviceIdentity, KeyCardDamaged
from counsel_app.usecases import profiles, team
from counsel_app.usecases.team import OwnCard, ScopeTooWide
from tests.profiles import Desk, new_desk
from tests.usecases.conftest import Service


def test_each_person_is_offered_what_their_role_may_have(service: Service) -> None:
    def scopes(desk: Desk) -> list[str]:
        return [
            member.scope
            for member in team.members(desk.vault)
            if member.name in ("Ben", "City", "Cora", "Vera")
        ]

    assert scopes(service.anna) == ["full", "region", "full", "reduced"]


def test_members_come_by_name_and_volunteers_apart(service: Service) -> None:
    names = [member.name for member in team.members(service.anna.vault)]
    assert names == ["Ben", "City", "Cora", "Vera"]
    assert [member.name for member in team.volunteers(service.anna.vault)] == ["Vera"]


def test_a_coordinator_of_the_own_organisation_gets_no_names_unless_someone_decides_so(
    tmp_path: Path, anna: Desk
) -> None:
    cora = new_desk(tmp_path / "cora", "Cora", role=Role.COORDINATOR)
    member, changes = team.accept_card(anna.vault, cora.card_text, clock=anna.clock)
    assert member.scope == Audience.REGION
    assert changes.touches(type(member))
    member, _ = team.accept_card(anna.vault, cora.card_text, scope=Audience.FULL, clock=anna.clock)
    assert member.scope == Audience.FULL
    assert len(team.members(anna.vault)) == 1
    cora.vault.close()


@pytest.mark.parametrize("role", [Role.COUNSELLOR, Role.COORDINATOR])
def test_names_never_go_to_another_organisation(tmp_path: Path, anna: Desk, role: Role) -> None:
    other = new_desk(tmp_path / "other", "Otto", role=role, organisation="Anderer Träger")
    for scope in (Audience.FULL, Audience.REDUCED):
        with pytest.raises(ScopeTooWide) as caught:
            team.accept_card(anna.vault, other.card_text, scope=scope, clock=anna.clock)
        assert "§ 203" in caught.value.sentence("de")
    assert team.members(anna.vault) == []
    other.vault.close()


def test_a_volunteer_can_be_given_packages_only(tmp_path: Path, anna: Desk) -> None:
    vera = new_desk(tmp_path / "vera", "Vera", role=Role.VOLUNTEER)
    for scope in (Audience.FULL, Audience.REGION):
        with pytest.raises(ScopeTooWide):
            team.accept_card(anna.vault, vera.card_text, scope=scope, clock=anna.clock)
    vera.vault.close()


def test_a_role_that_only_a_newer_program_knows_gets_the_least(tmp_path: Path, anna: Desk) -> None:
    other = new_desk(tmp_path / "other", "Otto")
    card = profiles.own_identity(other.vault).card(
        person_id=other.person_id, name="Otto", role="auditor", organisation="Beispiel e. V."
    )
    assert team.allowed_scopes(anna.vault, card) == (Audience.REGION,)
    member, _ = team.accept_card(anna.vault, card.text, clock=anna.clock)
    assert member.scope == Audience.REGION
    other.vault.close()


def test_the_own_card_is_refused(anna: Desk) -> None:
    with pytest.raises(OwnCard):
        team.accept_card(anna.vault, anna.card_text, clock=anna.clock)
    assert team.members(anna.vault) == []


def test_a_damaged_card_is_refused(anna: Desk) -> None:
    with pytest.raises(KeyCardDamaged):
        team.accept_card(anna.vault, "COUNSEL1:nonsense", clock=anna.clock)


def test_trusted_cards_are_known_by_device(service: Service) -> None:
    cards = team.trusted_cards(service.anna.vault)
    assert set(cards) == {
        desk.vault.device for desk in (service.ben, service.cora, service.city, service.vera)
    }
    assert cards[service.ben.vault.device].name == "Ben"


def test_people_are_called_by_their_names_oneself_too(service: Service) -> None:
    anna = service.anna.vault
    assert team.name_of(anna, service.anna.person_id) == "Anna"
    assert team.name_of(anna, service.ben.person_id) == "Ben"
    assert team.name_of(anna, "nobody") == ""


def test_a_person_accepted_again_as_before_is_not_sent_everything_again(
    service: Service,
) -> None:
    mark_exported(service.anna.vault, service.ben.person_id, 5)
    service.anna.accept(service.ben)
    assert exported_up_to(service.anna.vault, service.ben.person_id) == 5


def test_a_person_with_another_scope_is_sent_everything_again(service: Service) -> None:
    mark_exported(service.anna.vault, service.cora.person_id, 5)
    service.anna.accept(service.cora, Audience.REGION)
    assert exported_up_to(service.anna.vault, service.cora.person_id) == 0


def test_a_role_this_program_does_not_know_gets_the_least(anna: Desk) -> None:
    stranger = DeviceIdentity.generate().card(
        person_id="p", name="Ina", role="interpreter", organisation="Beispiel e. V."
    )
    assert team.allowed_scopes(anna.vault, stranger) == (Audience.REGION,)
