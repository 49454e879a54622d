from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.member import Member
from counsel_app.store.bundles import OUT, SEEN, bundles
from counsel_app.store.journal import own_ops_after
from counsel_app.store.vault import Vault
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import State
from counsel_app.usecases import cases, consultations, inbox, new_device, team
from counsel_app.usecases.chains import chain_notes
from counsel_app.usecases.own_bundles import look_first
from counsel_app.usecases.portions import seal_for
from counsel_app.usecases.profiles import CASE_FILE, own_devices
from counsel_app.usecases.receipts import ask_again, delivery_to
from tests.profiles import Desk, Template, a_client, a_consultation, an_id, new_clock, open_farhad
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import tables


def _notes(desk: Desk, share: Path) -> list[str]:
    plan = inbox.plan_inbox(desk.vault, share, clock=desk.clock)
    return [sentence.de for note in plan.notes for sentence in note.sentences]


def _write(desk: Desk, number: int) -> None:
    desk.clock.advance(timedelta(minutes=1))
    consultations.record_consultation(desk.vault, a_consultation(number), clock=desk.clock)


def _files(desk: Desk, share: Path) -> list[Path]:
    return sorted(share.glob(f"*/d/{desk.vault.device}/*.cbx"))


def copy_of(desk: Desk, folder: Path) -> Desk:
    """What somebody gets who copies the whole profile to another computer."""
    vault_id, key = str(desk.vault.meta("vault")), desk.vault.key
    desk.vault.close()
    shutil.copytree(desk.folder, folder)
    desk.vault = Vault.open(desk.folder / CASE_FILE, key, vault_id=vault_id)
    return Desk(
        name=desk.name,
        folder=folder,
        vault=Vault.open(folder / CASE_FILE, key, vault_id=vault_id),
        clock=desk.clock,
        recovery_key="",
    )


def test_bundles_for_others_leave_no_hole_and_are_not_opened_twice(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    _write(service.anna, 30)
    service.export(service.anna)
    assert _notes(service.ben, service.share) == []
    service.ben.take_in(service.share)
    assert len(bundles(service.ben.vault, SEEN)) == 2
    again = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)
    assert (again.for_others, again.items, again.notes) == (2, (), ())


@pytest.mark.parametrize(("gone", "numbers"), [((2,), "Nr. 2,"), ((1, 2, 4), "Nr. 1–2, 4,")])
def test_a_hole_is_said_with_its_numbers_and_closes_with_the_next_export(
    service: Service, gone: tuple[int, ...], numbers: str
) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    for number in range(30, 33):
        service.export(anna)
        _write(anna, number)
    service.export(anna)
    for seq in gone:
        _files(anna, service.share)[seq - 1 - sum(one < seq for one in gone)].unlink()
    (said,) = _notes(ben, service.share)
    assert f"Anna fehl{'t das' if len(gone) == 1 else 'en die'}" in said
    assert numbers in said
    ben.take_in(service.share)
    assert _notes(ben, service.share) == [said]
    service.export(anna)
    ben.take_in(service.share)
    assert chain_notes(ben.vault) == ()
    assert tables(ben.vault) == tables(anna.vault)


def test_the_sender_is_told_what_did_not_arrive_although_later_things_did(
    service: Service,
) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    _write(anna, 30)
    service.export(anna)
    _files(anna, service.share)[0].unlink()
    ben.take_in(service.share)
    service.export(ben)
    anna.take_in(service.share)
    member = anna.vault.get(Member, ben.person_id)
    assert member is not None
    delivery = delivery_to(anna.vault, member)
    assert (delivery.lost, delivery.has_all) == (1, False)
    service.export(anna)
    ben.take_in(service.share)
    service.export(ben)
    anna.take_in(service.share)
    assert delivery_to(anna.vault, member).has_all


def test_a_copied_profile_is_noticed_by_readers_by_itself_and_by_the_sender(
    service: Service, tmp_path: Path
) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    copy = copy_of(anna, tmp_path / "copy")
    _write(anna, 30)
    service.export(anna)
    _write(copy, 31)
    service.export(copy)
    plan = inbox.plan_inbox(copy.vault, service.share, clock=copy.clock)
    assert plan.copies == 2
    assert any("Zwei verschiedene Pakete von Anna" in said for said in _notes(ben, service.share))
    # Both are applied.
    ben.take_in(service.share)
    assert {one.id for one in ben.vault.all(Consultation)} == {an_id(30), an_id(31)}
    service.export(ben)
    anna.take_in(service.share)
    member = anna.vault.get(Member, ben.person_id)
    assert member is not None
    assert delivery_to(anna.vault, member).forked
    copy.vault.close()


def test_a_copy_with_new_keys_is_a_device_of_its_own_and_everything_of_it_arrives(
    service: Service, tmp_path: Path
) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    copy = copy_of(anna, tmp_path / "copy")
    _write(copy, 31)
    device = new_device.renew_keys(copy.vault, copy.folder, clock=copy.clock)
    assert device == copy.vault.device != anna.vault.device
    assert own_devices(copy.vault) == {anna.vault.device, device}
    _write(copy, 32)
    service.export(copy)
    assert inbox.plan_inbox(copy.vault, service.share, clock=copy.clock).copies == 0
    waiting = inbox.plan_inbox(ben.vault, service.share, clock=ben.clock)
    assert State.WAIT in [item.state for item in waiting.items]
    ben.accept(copy)
    ben.take_in(service.share)
    assert {one.id for one in ben.vault.all(Consultation)} == {an_id(31), an_id(32)}
    assert len(ben.vault.all(Client)) == 1
    # Somebody who has seen nothing yet gets all of it from the snapshot alone.
    shutil.rmtree(service.share / "dresden-2026" / "d" / anna.vault.device)
    service.cora.accept(copy)
    service.cora.take_in(service.share)
    assert tables(service.cora.vault) == tables(copy.vault)
    # What Ben seals for the new card the copy can read, and what he sealed before as well.
    cases.save_client(ben.vault, a_client(contact_channel="post"), clock=ben.clock)
    service.export(ben)
    copy.accept(ben)
    copy.take_in(service.share)
    shown = copy.vault.get(Client, an_id(1))
    assert shown is not None
    assert shown.contact_channel == "post"
    copy.vault.close()


def test_a_snapshot_does_not_speak_for_other_peoples_devices(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    own, _ = own_ops_after(anna.vault, 0)
    forged = [replace(own[-1], device=service.cora.vault.device)]
    (reader,) = [one for one in team.members(anna.vault) if one.name == "Ben"]
    seal_for(anna.vault, anna.folder, forged, readers=[reader], kind=Kind.SNAP, clock=anna.clock)
    service.export(anna)
    plan = inbox.plan_inbox(ben.vault, service.share, clock=ben.clock)
    assert State.QUARANTINE in [item.state for item in plan.items]


def test_who_asks_gets_everything_sealed_again_but_not_more(
    service: Service, service_templates: list[Template], tmp_path: Path
) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    ben.take_in(service.share)
    ask_again(ben.vault, anna.vault.device, clock=ben.clock)
    service.export(ben)
    anna.take_in(service.share)
    before = len(bundles(anna.vault, OUT))
    report = service.export(anna)
    assert [(made.recipients, made.op_count) for made in report.made] == [(("Ben",), 2)]
    assert len(bundles(anna.vault, OUT)) > before
    # Asked once, answered once.
    service.export(ben)
    anna.take_in(service.share)
    assert service.export(anna).made == ()
    fresh = service_templates[1].copy_to(tmp_path / "fresh", clock=new_clock())
    fresh.take_in(service.share)
    assert tables(fresh.vault) == tables(anna.vault)
    fresh.vault.close()


def test_what_a_restored_file_made_before_is_no_copy(service: Service, tmp_path: Path) -> None:
    anna = service.anna
    open_farhad(anna)
    copy = copy_of(anna, tmp_path / "copy")
    service.export(anna)
    look_first(copy.vault)
    assert inbox.plan_inbox(copy.vault, service.share, clock=copy.clock).copies == 0
    copy.vault.close()
