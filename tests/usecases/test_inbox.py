from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.bundles import IN, bundles
from counsel_app.store.engine import DiskFull
from counsel_app.store.journal import own_ops_after
from counsel_app.sync.folder import FolderGone
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import State
from counsel_app.usecases import cases, consultations, exchange, inbox, portions, team, volunteering
from counsel_app.usecases.differences import decide, differences
from tests.profiles import (
    a_client,
    a_consultation,
    a_volunteer_note,
    an_assignment,
    an_id,
    new_desk,
    open_farhad,
)
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import full_case, tables


def test_planning_changes_nothing(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    plan = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)
    assert plan.plan.counts.new_records == 2
    assert service.ben.vault.all(Client) == []
    assert bundles(service.ben.vault, IN) == []


def test_what_was_taken_in_is_counted_and_not_taken_again(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    report = service.ben.take_in(service.share)
    assert (report.bundles, report.ops, report.conflicts) == (1, 2, 0)
    assert report.changes.touches(Client)
    again = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)
    assert (again.already, len(again.plan.ops)) == (1, 0)
    assert inbox.apply_inbox(service.ben.vault, again, clock=service.ben.clock).bundles == 0


def test_each_bundle_says_who_sent_it_when_and_whether_it_is_for_us(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    plan = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)
    ours, city = plan.items
    assert (ours.sender, ours.state, ours.op_count) == ("Anna", State.OK, 2)
    assert ours.sent_at == service.anna.clock.now()
    assert ours.sentence("de") == ours.sentence("en") == ""
    assert (city.state, city.op_count) == (State.FOREIGN, 0)
    assert "nicht an dieses Gerät" in city.sentence("de")
    assert "not addressed" in city.sentence("en")


def test_one_does_not_take_in_what_one_sent_oneself(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    plan = inbox.plan_inbox(service.anna.vault, service.share, clock=service.anna.clock)
    assert plan.items == ()


def test_a_bundle_of_a_stranger_waits_and_is_taken_in_once_they_are_known(
    service: Service, tmp_path: Path
) -> None:
    stranger = new_desk(tmp_path / "otto", "Otto", clock=service.anna.clock)
    stranger.accept(service.ben)
    open_farhad(stranger)
    service.export(stranger)
    plan = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)
    assert [(item.sender, item.state) for item in plan.items] == [("", State.WAIT)]
    assert service.ben.take_in(service.share).bundles == 0
    service.ben.accept(stranger)
    assert service.ben.take_in(service.share).bundles == 1
    stranger.vault.close()


def test_half_a_bundle_waits_and_is_taken_in_once_it_is_whole(service: Service) -> None:
    open_farhad(service.anna)
    path = service.export(service.anna).published[0]
    whole = path.read_bytes()
    path.chmod(0o644)
    path.write_bytes(whole[: len(whole) // 2])
    plan = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)
    assert plan.items[0].state is State.WAIT
    assert service.ben.take_in(service.share).bundles == 0
    path.write_bytes(whole)
    assert service.ben.take_in(service.share).bundles == 1


def test_a_changed_bundle_is_set_aside_and_nothing_of_it_taken_in(service: Service) -> None:
    open_farhad(service.anna)
    path = service.export(service.anna).published[0]
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.chmod(0o644)
    path.write_bytes(content)
    plan = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)
    assert plan.items[0].state is State.QUARANTINE
    assert plan.items[0].sentence("de")
    assert service.ben.take_in(service.share).ops == 0
    assert path.exists()


def test_a_folder_that_is_gone_is_said_so_and_an_empty_one_takes_nothing_away(
    service: Service, tmp_path: Path
) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    service.ben.take_in(service.share)
    with pytest.raises(FolderGone):
        service.ben.take_in(tmp_path / "gone")
    (tmp_path / "empty").mkdir()
    report = service.ben.take_in(tmp_path / "empty")
    assert (report.bundles, report.changes.records) == (0, ())
    assert len(service.ben.vault.all(Client)) == 1


def test_the_planted_difference_is_shown_with_both_values_and_settled_for_all(
    service: Service,
) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    service.ben.take_in(service.share)
    service.anna.clock.advance(timedelta(minutes=1))
    for desk, phone in ((service.anna, "0351 1"), (service.ben, "0351 2")):
        cases.save_client(desk.vault, a_client(contact_channel=phone), clock=desk.clock)
        service.export(desk)
    report = service.cora.take_in(service.share)
    assert report.conflicts == 1
    (difference,) = differences(service.cora.vault)
    assert {claim.text.de for claim in difference.claims} == {"0351 1", "0351 2"}
    assert {claim.author for claim in difference.claims} == {"Anna", "Ben"}
    service.anna.take_in(service.share)
    (difference,) = differences(service.anna.vault)
    chosen = next(claim for claim in difference.claims if claim.value == "0351 2")
    service.anna.clock.advance(timedelta(minutes=1))
    decide(service.anna.vault, difference, chosen, clock=service.anna.clock)
    service.export(service.anna)
    for desk in (service.ben, service.cora):
        desk.take_in(service.share)
        assert differences(desk.vault) == []
        shown = desk.vault.get(Client, an_id(1))
        assert shown is not None
        assert shown.contact_channel == "0351 2"


def test_an_edit_beside_a_deletion_is_a_question_on_every_desk(service: Service) -> None:
    open_farhad(service.anna)
    consultations.record_consultation(
        service.anna.vault, a_consultation(), clock=service.anna.clock
    )
    service.export(service.anna)
    service.ben.take_in(service.share)
    service.anna.clock.advance(timedelta(minutes=1))
    consultations.delete_consultation(service.anna.vault, an_id(3), clock=service.anna.clock)
    kept = service.ben.vault.get(Consultation, an_id(3))
    assert kept is not None
    consultations.record_consultation(
        service.ben.vault, replace(kept, minutes=90), clock=service.ben.clock
    )
    for desk in (service.anna, service.ben):
        service.export(desk)
    for desk in (service.anna, service.ben, service.cora):
        desk.take_in(service.share)
        (difference,) = differences(desk.vault)
        assert difference.field == "deleted"
        shown = desk.vault.get(Consultation, an_id(3))
        assert shown is not None
        assert shown.minutes == 90


@pytest.mark.parametrize("forged", ["a name", "a deletion", "an unprotection"])
def test_who_gets_no_names_cannot_change_one_nor_delete_or_lay_open_what_they_do_not_have(
    service: Service, forged: str
) -> None:
    full_case(service.anna)
    service.export(service.anna)
    service.city.take_in(service.share)
    city = service.city
    with city.vault.atomic(city.clock) as write:
        if forged == "a name":
            write.settle("client", an_id(1), "chosen_name", "Falsch")
        elif forged == "a deletion":
            write.delete(a_consultation())
        else:
            write.settle("consultation", an_id(31), "note_class", "normal")
    own, _end = own_ops_after(city.vault, 0)
    portions.seal_for(
        city.vault,
        city.folder,
        own[-1:],
        readers=[m for m in team.members(city.vault) if m.name == "Anna"],
        kind=Kind.OPS,
        clock=city.clock,
    )
    exchange.publish_outbox(city.vault, city.folder, service.share)
    before = tables(service.anna.vault)
    plan = inbox.plan_inbox(service.anna.vault, service.share, clock=service.anna.clock)
    assert [item.state for item in plan.items] == [State.QUARANTINE]
    service.anna.take_in(service.share)
    assert tables(service.anna.vault) == before


def test_a_bundle_that_found_no_room_is_taken_in_later_and_the_others_stay(
    service: Service,
) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    consultations.record_consultation(
        service.anna.vault, a_consultation(content="x" * 90_000), clock=service.anna.clock
    )
    service.export(service.anna)
    ben = service.ben.vault
    pages = ben.execute("PRAGMA page_count").fetchone()[0]
    ben.execute(f"PRAGMA max_page_count = {pages + 6}").fetchall()
    with pytest.raises(DiskFull):
        service.ben.take_in(service.share)
    assert len(ben.all(Client)) == 1
    assert ben.all(Consultation) == []
    assert len(bundles(ben, IN)) == 1
    ben.execute("PRAGMA max_page_count = 1000000").fetchall()
    assert service.ben.take_in(service.share).bundles == 1
    assert len(ben.all(Consultation)) == 1


def test_a_volunteers_note_comes_back_to_the_counsellor(service: Service) -> None:
    open_farhad(service.anna)
    volunteering.assign(
        service.anna.vault,
        service.anna.folder,
        an_assignment(volunteer_id=service.vera.person_id),
        clock=service.anna.clock,
    )
    service.export(service.anna)
    service.vera.take_in(service.share)
    volunteering.write_note(service.vera.vault, a_volunteer_note(), clock=service.vera.clock)
    service.export(service.vera)
    service.anna.take_in(service.share)
    assert service.anna.vault.all(VolunteerNote) == [a_volunteer_note()]


def test_progress_is_told_file_by_file(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    told: list[tuple[int, int]] = []
    plan = inbox.plan_inbox(
        service.ben.vault,
        service.share,
        clock=service.ben.clock,
        report=lambda done, total: told.append((done, total)),
    )
    inbox.apply_inbox(
        service.ben.vault,
        plan,
        clock=service.ben.clock,
        report=lambda done, total: told.append((done, total)),
    )
    # Between them: the bytes of the copy that is kept from before.
    assert told[:2] == told[-2:] == [(0, 2), (1, 2)]
    size = told[2][1]
    assert told[2] == (0, size)
    assert all(total == size for _, total in told[2:-2])


def test_a_stopped_merge_keeps_the_bundles_it_had_finished(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    consultations.record_consultation(
        service.anna.vault, a_consultation(), clock=service.anna.clock
    )
    service.export(service.anna)
    plan = inbox.plan_inbox(service.ben.vault, service.share, clock=service.ben.clock)

    def stop(done: int, total: int) -> None:
        if (done, total) == (2, len(plan.items)):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inbox.apply_inbox(service.ben.vault, plan, clock=service.ben.clock, report=stop)
    assert len(service.ben.vault.all(Client)) == 1
    assert service.ben.vault.all(Consultation) == []
    assert service.ben.take_in(service.share).bundles == 1
