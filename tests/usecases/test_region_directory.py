from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.client import Client
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Member, Role
from counsel_app.store.trust import last_words
from counsel_app.sync.directory import Directory, directory_hash
from counsel_app.sync.identity import DeviceIdentity, KeyCard
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Refused
from counsel_app.usecases import cases, consultations, inbox, new_device, team
from counsel_app.usecases.directory import save_entry
from counsel_app.usecases.exchange import publish_outbox
from counsel_app.usecases.held_directory import held_directory, recovery_recipients
from counsel_app.usecases.portions import preview_export
from counsel_app.usecases.region_directory import (
    NotTheCoordinator,
    deputies,
    follow,
    may_sign,
    narrowed_by_signing,
    new_recovery_key,
    set_deputies,
    sign_directory,
    view_directory,
)
from counsel_app.usecases.team import MemberGone, ScopeTooWide
from tests.profiles import (
    Desk,
    a_client,
    a_consultation,
    an_institution,
    new_desk,
    open_farhad,
)
from tests.usecases.conftest import Service
from tests.usecases.test_chains import copy_of
from tests.usecases.test_exchange import tables


def _sign(service: Service, desk: Desk | None = None) -> Directory:
    desk = desk or service.cora
    desk.clock.advance(timedelta(minutes=1))
    signed = sign_directory(desk.vault, desk.folder, clock=desk.clock)
    service.export(desk)
    return signed


def _follow(service: Service, *desks: Desk) -> None:
    for desk in desks:
        follow(desk.vault, service.cora.person_id)
        desk.take_in(service.share)


def _scopes(desk: Desk) -> dict[str, str]:
    return {one.name: one.scope for one in team.members(desk.vault)}


def _reasons(desk: Desk, share: Path) -> list[Reason]:
    plan = inbox.plan_inbox(desk.vault, share, clock=desk.clock)
    outcomes = [item.outcome for item in plan.items]
    return [
        one.reason
        for one in outcomes
        if isinstance(one, Refused) and one.reason is not Reason.NOT_FOR_US
    ]


def test_only_a_coordinator_signs_and_only_one_can_be_followed(service: Service) -> None:
    anna = service.anna
    assert view_directory(anna.vault, clock=anna.clock) is None
    with pytest.raises(NotTheCoordinator):
        sign_directory(anna.vault, anna.folder, clock=anna.clock)
    for person in (service.ben.person_id, "nobody"):
        with pytest.raises(NotTheCoordinator):
            follow(anna.vault, person)


def test_who_follows_the_coordinator_knows_everybody_without_comparing_again(
    service: Service, tmp_path: Path
) -> None:
    dora = new_desk(tmp_path / "dora", "Dora", clock=service.anna.clock)
    service.cora.accept(dora)
    dora.accept(service.cora)
    set_deputies(service.cora.vault, dora.person_id, [service.anna.person_id])
    set_deputies(service.cora.vault, service.anna.person_id, [dora.person_id])
    signed = _sign(service)
    assert (signed.version, signed.prev) == (1, "")
    _follow(service, dora, service.anna)
    assert _scopes(dora)["Anna"] == Audience.FULL
    # Not a deputy: no names, though of the same organisation.
    assert _scopes(dora)["Ben"] == Audience.REGION
    assert _scopes(dora)["City"] == Audience.REGION
    assert _scopes(dora)["Vera"] == Audience.REDUCED
    assert _scopes(service.anna)["Dora"] == Audience.FULL
    assert _scopes(service.anna)["Ben"] == Audience.REGION
    open_farhad(dora)
    service.export(dora)
    service.anna.take_in(service.share)
    assert len(service.anna.vault.all(Client)) == 1
    shown = view_directory(dora.vault, clock=dora.clock)
    assert shown is not None
    assert (shown.version, shown.people, shown.keeper, shown.is_own) == (1, 6, "Cora", False)
    own = view_directory(service.cora.vault, clock=service.cora.clock)
    assert own is not None
    assert own.is_own
    dora.vault.close()


def test_everything_goes_only_to_deputies_whom_the_coordinator_signed(service: Service) -> None:
    anna, ben, cora = service.anna, service.ben, service.cora
    with pytest.raises(ScopeTooWide):
        set_deputies(cora.vault, anna.person_id, [service.city.person_id])
    with pytest.raises(ScopeTooWide):
        set_deputies(cora.vault, anna.person_id, [service.vera.person_id])
    for who, chosen in (("nobody", []), (anna.person_id, ["nobody"])):
        with pytest.raises(MemberGone):
            set_deputies(cora.vault, who, chosen)
    set_deputies(cora.vault, anna.person_id, [ben.person_id, anna.person_id])
    assert deputies(cora.vault, anna.person_id) == {ben.person_id}
    _sign(service)
    assert deputies(cora.vault, ben.person_id) == frozenset()
    _follow(service, anna)
    assert _scopes(anna)["Ben"] == Audience.FULL
    assert _scopes(anna)["Cora"] == Audience.REGION
    with pytest.raises(ScopeTooWide):
        anna.accept(cora, Audience.FULL)
    anna.accept(ben, Audience.FULL)
    open_farhad(anna)
    shown = {member.name: ops for member, ops in preview_export(anna.vault)}
    assert "chosen_name" in str(shown["Ben"])
    assert "chosen_name" not in str(shown["Cora"])


def test_who_sends_more_than_the_coordinator_signed_is_not_believed(service: Service) -> None:
    anna, ben = service.anna, service.ben
    _sign(service)
    _follow(service, ben)
    open_farhad(anna)
    service.export(anna)
    assert Reason.NOT_ENTITLED in _reasons(ben, service.share)
    set_deputies(service.cora.vault, anna.person_id, [ben.person_id])
    _sign(service)
    ben.take_in(service.share)
    ben.take_in(service.share)
    assert len(ben.vault.all(Client)) == 1
    # It counts in one direction: Ben may send Anna no names.
    assert _scopes(ben)["Anna"] == Audience.REGION


def test_somebody_who_gets_counts_on_paper_is_sent_no_single_record(service: Service) -> None:
    anna = service.anna
    anna.accept(service.city, Audience.AGGREGATE)
    open_farhad(anna)
    assert {m.name: ops for m, ops in preview_export(anna.vault)}["City"] == []
    _sign(service)
    _follow(service, anna)
    assert _scopes(anna)["City"] == Audience.AGGREGATE
    assert all("City" not in made.recipients for made in service.export(anna).made)


def test_a_directory_of_somebody_else_or_of_an_old_device_changes_nothing(
    service: Service,
) -> None:
    anna = service.anna
    _sign(service, service.city)
    anna.take_in(service.share)
    assert held_directory(anna.vault) is None
    assert Reason.NOT_ENTITLED in _reasons(anna, service.share)
    _sign(service)
    follow(anna.vault, service.cora.person_id)
    # Cora gets new keys and Anna accepts them: what the old ones sign counts no more.
    new_device.renew_keys(service.cora.vault, service.cora.folder, clock=service.cora.clock)
    anna.accept(service.cora)
    anna.take_in(service.share)
    assert held_directory(anna.vault) is None
    _sign(service)
    anna.take_in(service.share)
    found = held_directory(anna.vault)
    assert found is not None
    assert found.version == 2


def test_versions_rise_name_the_one_before_and_an_old_one_changes_nothing(
    service: Service,
) -> None:
    first = _sign(service)
    second = _sign(service)
    assert second.version == first.version + 1
    assert second.prev == directory_hash(first)
    _follow(service, service.ben)
    assert held_directory(service.ben.vault) == second
    assert _reasons(service.ben, service.share) == []


def test_two_directories_of_one_number_are_set_aside_with_a_sentence(
    service: Service, tmp_path: Path
) -> None:
    thief = copy_of(service.cora, tmp_path / "thief")
    _sign(service)
    _follow(service, service.ben)
    set_deputies(thief.vault, service.anna.person_id, [service.ben.person_id])
    _sign(service, thief)
    assert Reason.DIRECTORY_FORK in _reasons(service.ben, service.share)
    _sign(service, thief)
    # One that follows the forged one does not follow the one that is held.
    assert _reasons(service.ben, service.share).count(Reason.DIRECTORY_FORK) == 2
    service.ben.take_in(service.share)
    held = held_directory(service.ben.vault)
    assert held is not None
    assert held.version == 1
    thief.vault.close()


def test_a_directory_expires_and_says_so_in_time(service: Service) -> None:
    _sign(service)
    ben = service.ben
    _follow(service, ben)
    ben.clock.advance(timedelta(days=160))
    soon = view_directory(ben.vault, clock=ben.clock)
    assert soon is not None
    assert (soon.expires_soon, soon.is_expired) == (True, False)
    ben.clock.advance(timedelta(days=30))
    late = view_directory(ben.vault, clock=ben.clock)
    assert late is not None
    assert late.is_expired
    follow(service.anna.vault, service.cora.person_id)
    assert Reason.DIRECTORY_EXPIRED in _reasons(service.anna, service.share)


def test_a_backdated_stolen_key_gains_nothing(service: Service, tmp_path: Path) -> None:
    anna, ben, cora = service.anna, service.ben, service.cora
    _follow(service, ben)
    open_farhad(anna)
    service.export(anna)
    cora.take_in(service.share)
    thief = copy_of(anna, tmp_path / "thief")
    anna.clock.advance(timedelta(days=1))
    consultations.record_consultation(anna.vault, a_consultation(30), clock=anna.clock)
    service.export(anna)
    cora.take_in(service.share)
    anna.clock.advance(timedelta(days=1))
    team.revoke(
        cora.vault, anna.person_id, since=cora.clock.today(), why="gestohlen", clock=cora.clock
    )
    signed = _sign(service)
    assert [(one.device, one.seq) for one in signed.endings] == [(anna.vault.device, 4)]
    # The thief sets the clock back and signs with numbers that look old.
    thief.clock = type(thief.clock)(thief.clock.now() - timedelta(days=3))
    cases.save_client(thief.vault, a_client(contact_channel="forged"), clock=thief.clock)
    service.export(thief)
    ben.take_in(service.share)
    shown = ben.vault.all(Client)
    assert [one.contact_channel for one in shown] == [""]
    assert Reason.REVOKED in _reasons(ben, service.share)
    assert last_words(ben.vault)[anna.vault.device] == (4, signed.endings[0].sha256)
    # All that Anna had sent before counts, though it came only now.
    assert tables(ben.vault)["consultation"] == tables(anna.vault)["consultation"]
    member = ben.vault.get(Member, anna.person_id)
    assert member is not None
    assert member.revoked_on is not None
    thief.vault.close()


def test_trust_that_is_given_back_counts_for_all(service: Service) -> None:
    ben, cora, anna = service.ben, service.cora, service.anna
    set_deputies(cora.vault, anna.person_id, [ben.person_id])
    _follow(service, ben)
    team.revoke(
        cora.vault, anna.person_id, since=cora.clock.today(), why="verloren", clock=cora.clock
    )
    signed = _sign(service)
    assert [(one.seq, one.sha256) for one in signed.endings] == [(0, "")]
    ben.take_in(service.share)
    open_farhad(anna)
    service.export(anna)
    assert ben.take_in(service.share).ops == 0
    # The ending stands as it was signed first.
    assert _sign(service).endings == signed.endings
    team.restore_trust(cora.vault, anna.person_id, clock=cora.clock)
    assert _sign(service).endings == ()
    ben.take_in(service.share)
    assert last_words(ben.vault) == {}
    ben.take_in(service.share)
    assert len(ben.vault.all(Client)) == 1


def test_new_keys_in_the_directory_replace_the_old_ones_everywhere(service: Service) -> None:
    anna, ben, cora = service.anna, service.ben, service.cora
    _follow(service, ben)
    set_deputies(cora.vault, anna.person_id, [ben.person_id])
    before = anna.vault.device
    new_device.renew_keys(anna.vault, anna.folder, clock=anna.clock)
    cora.accept(anna, None)
    _sign(service)
    ben.take_in(service.share)
    member = ben.vault.get(Member, anna.person_id)
    assert member is not None
    assert member.device == anna.vault.device != before
    open_farhad(anna)
    service.export(anna)
    assert ben.take_in(service.share).bundles >= 1


def test_a_paper_key_opens_what_went_to_the_own_organisation_and_nothing_else(
    service: Service,
) -> None:
    cora, anna, city = service.cora, service.anna, service.city
    secret = new_recovery_key(cora.vault)
    assert secret.startswith("AGE-SECRET-KEY-")
    _sign(service)
    _follow(service, anna)
    public = DeviceIdentity(sign_seed=b"x" * 32, age_secret=secret).age_pub
    own = [one for one in team.members(anna.vault) if one.name == "Ben"]
    others = [one for one in team.members(anna.vault) if one.name == "City"]
    assert recovery_recipients(anna.vault, own) == [public]
    assert recovery_recipients(anna.vault, others) == []
    assert recovery_recipients(city.vault, own) == []
    # The secret stays nowhere.
    kept = cora.vault.execute("SELECT value FROM meta").fetchall()
    assert secret not in str(kept)


def test_institutions_of_the_coordinator_reach_everybody_as_ordinary_changes(
    service: Service,
) -> None:
    save_entry(service.cora.vault, an_institution(), clock=service.cora.clock)
    service.export(service.cora)
    for desk in (service.anna, service.city):
        desk.take_in(service.share)
        assert len(desk.vault.all(Institution)) == 1


def test_a_coordinator_alone_signs_for_nobody_else_yet(tmp_path: Path) -> None:
    cora = new_desk(tmp_path / "c", "Cora", role=Role.COORDINATOR)
    signed = sign_directory(cora.vault, cora.folder, clock=cora.clock)
    assert [KeyCard.parse(one.card).name for one in signed.people] == ["Cora"]
    cora.vault.close()


def test_a_directory_that_comes_late_changes_nothing(service: Service, tmp_path: Path) -> None:
    cora, ben = service.cora, service.ben
    _sign(service)
    (first,) = service.share.glob(f"*/d/{cora.vault.device}/*.cbx")
    first.rename(tmp_path / first.name)
    second = sign_directory(cora.vault, cora.folder, clock=cora.clock)
    publish_outbox(cora.vault, cora.folder, service.share)
    first.unlink()
    _follow(service, ben)
    (tmp_path / first.name).rename(first)
    assert ben.take_in(service.share).bundles == 1
    assert held_directory(ben.vault) == second


def test_who_may_sign_is_a_coordinator_who_follows_nobody(service: Service) -> None:
    assert may_sign(service.cora.vault)
    assert not may_sign(service.anna.vault)
    follow(service.cora.vault, service.city.person_id)
    assert not may_sign(service.cora.vault)
    me = team.oneself(service.anna.vault)
    assert (me.id, me.name) == (service.anna.person_id, "Anna")


def test_before_signing_it_is_known_who_will_share_less(service: Service) -> None:
    cora = service.cora
    assert narrowed_by_signing(cora.vault) == ["Anna", "Ben"]
    set_deputies(cora.vault, service.anna.person_id, [service.ben.person_id])
    assert narrowed_by_signing(cora.vault) == ["Ben"]
    set_deputies(cora.vault, service.ben.person_id, [service.anna.person_id])
    assert narrowed_by_signing(cora.vault) == []
