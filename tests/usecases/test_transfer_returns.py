"""Proves what becomes of an offer after its answer: back, again, after, erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.institution import Institution
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.transfer import Basis, Stage
from counsel_app.store.before import MERGES
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.checking import row_digests
from counsel_app.store.journal import open_conflicts, ops_of
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import State
from counsel_app.usecases import (
    consultations,
    erase,
    exchange,
    inbox,
    referrals,
    team,
    transfer_view,
    transfers,
)
from tests.profiles import (
    TODAY,
    a_consultation,
    a_release,
    an_assignment,
    an_id,
    an_institution,
)
from tests.usecases.transferring import (
    Region,
    a_transfer,
    accepted,
    begun,
    case_at,
    offered,
    transfer_at,
)


def test_a_no_needs_a_sentence_and_takes_the_case_out_of_the_file(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"
    with pytest.raises(transfers.SentenceMissing):
        transfers.decline(dora.vault, an_id(70), sentence="  ", clock=dora.clock)
    transfers.decline(dora.vault, an_id(70), sentence="Ich bin voll.", clock=dora.clock)
    assert dora.vault.all(Client)[0].chosen_name == ""
    assert dora.vault.all(Consultation)[0].content == ""
    assert dora.vault.all(Deadline) == []
    assert transfer_at(dora).passed_on == ""
    assert not (dora.folder / MERGES).exists()
    allowed = visible_fields("client", Audience.REGION)
    assert all(op.fields.keys() <= allowed for op in ops_of(dora.vault, an_id(1)))
    region.exchange(dora, anna)
    assert (transfer_at(anna).stage, transfer_at(anna).answer_why) == (
        Stage.DECLINED,
        "Ich bin voll.",
    )
    assert case_at(anna).counsellor_id == anna.person_id
    with pytest.raises(transfers.NotOpen):
        transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)
    with pytest.raises(transfers.NotOpen):
        transfers.send_again(anna.vault, an_id(70), clock=anna.clock)


def test_a_declined_case_can_be_offered_anew(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    transfers.decline(dora.vault, an_id(70), sentence="Ich bin voll.", clock=dora.clock)
    region.exchange(dora, anna)
    transfers.offer(anna.vault, a_transfer(dora, 71), clock=anna.clock)
    region.exchange(anna, dora)
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"
    transfers.accept(dora.vault, an_id(71), confirmed={an_id(6)}, clock=dora.clock)
    assert case_at(dora).counsellor_id == dora.person_id


def test_an_offer_is_taken_back_and_the_case_leaves_the_other_file(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    with pytest.raises(transfers.NotOpen):
        transfers.withdraw(dora.vault, an_id(70), clock=dora.clock)
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    with pytest.raises(transfers.NotOpen):
        transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert transfer_at(dora).stage is Stage.WITHDRAWN
    assert dora.vault.all(Client)[0].chosen_name == ""
    with pytest.raises(transfers.NotOpen):
        transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)


def test_an_acceptance_that_crosses_a_withdrawal_counts(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.export(anna, dora)
    anna.take_in(region.share)
    dora.take_in(region.share)
    for desk in (anna, dora):
        assert transfer_at(desk).stage is Stage.ACCEPTED
        assert case_at(desk).counsellor_id == dora.person_id
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"


def test_what_was_written_since_is_sent_after(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    consultations.record_consultation(
        anna.vault, a_consultation(33, content="Nachtrag."), clock=anna.clock
    )
    region.exchange(dora, anna)
    region.exchange(anna, dora)
    assert {one.content for one in dora.vault.all(Consultation)} == {"Der Brief wurde erklärt.", ""}
    transfers.send_again(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert {one.content for one in dora.vault.all(Consultation)} == {
        "Der Brief wurde erklärt.",
        "Nachtrag.",
    }
    assert case_at(dora).counsellor_id == dora.person_id
    assert transfer_at(dora).stage is Stage.ACCEPTED


def test_it_can_go_back_even_where_the_offer_back_arrives_first(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    transfers.offer(dora.vault, a_transfer(anna, 71), clock=dora.clock)
    region.exchange(dora, anna)
    transfers.accept(anna.vault, an_id(71), confirmed={an_id(6)}, clock=anna.clock)
    region.exchange(anna, dora)
    for desk in (anna, dora):
        assert case_at(desk).counsellor_id == anna.person_id
        assert desk.vault.all(Client)[0].chosen_name == "Farhad"


def test_a_deputy_keeps_the_case_after_a_no(region: Region) -> None:
    anna, fay = region.anna, region.fay
    offered(region, fay)
    assert transfer_at(fay).basis == Basis.DEPUTY
    transfers.decline(fay.vault, an_id(70), sentence="Urlaub.", clock=fay.clock)
    assert fay.vault.all(Client)[0].chosen_name == "Farhad"
    region.exchange(fay, anna)
    assert transfer_at(anna).stage is Stage.DECLINED


def test_the_offer_without_its_package_cannot_be_accepted(region: Region) -> None:
    anna, dora = region.anna, region.dora
    begun(anna)
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    region.export(anna)
    (name,) = [row.name for row in bundles(anna.vault, OUT) if row.kind == Kind.TRANSFER]
    (package,) = region.share.rglob(name)
    held = package.read_bytes()
    package.unlink()
    dora.take_in(region.share)
    (view,) = transfer_view.open_offers(dora.vault, today=TODAY)
    assert not view.transfer.has_arrived
    with pytest.raises(transfers.NotArrived):
        transfers.accept(dora.vault, an_id(70), clock=dora.clock)
    package.write_bytes(held)
    dora.take_in(region.share)
    transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)


def test_nobody_else_can_open_the_package(region: Region) -> None:
    offered(region, region.dora)
    for desk in (region.eli, region.fay, region.city):
        plan = inbox.plan_inbox(desk.vault, region.share, clock=desk.clock)
        kinds = {item.outcome.header.kind: item.state for item in plan.items if item.outcome.header}
        assert kinds["transfer"] is State.FOREIGN


def test_an_answer_stays_here_where_the_giver_is_trusted_no_more(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    dora.clock.advance(timedelta(days=1))
    team.revoke(dora.vault, anna.person_id, since=TODAY, why="", clock=dora.clock)
    transfers.decline(dora.vault, an_id(70), sentence="Ich bin voll.", clock=dora.clock)
    assert transfer_at(dora).stage is Stage.DECLINED
    assert all(row.kind != Kind.TRANSFER for row in bundles(dora.vault, OUT))


def test_links_are_shown_by_the_name_of_what_they_point_at(region: Region) -> None:
    anna = region.anna
    begun(anna)
    referrals.save_institution(anna.vault, an_institution(), clock=anna.clock)
    referrals.save_release(anna.vault, a_release(), clock=anna.clock)
    referrals.save_release(anna.vault, a_release(29, institution=77), clock=anna.clock)
    shown = {
        sheet.record_id: {described.name: value for described, value in sheet.lines}
        for sheet in transfer_view.sheets_of(anna.vault, an_id(2))
    }
    assert shown[an_id(9)]["institution_id"] == "Volkshochschule"
    assert shown[an_id(29)]["institution_id"] == "?"


def test_a_difference_that_came_meanwhile_stays_one_when_the_case_is_accepted(
    region: Region,
) -> None:
    anna, fay = region.anna, region.fay
    offered(region, fay)
    for desk, name in ((fay, "Farhad B."), (anna, "Farhad A.")):
        with desk.vault.atomic(desk.clock) as write:
            write.put(replace(desk.vault.all(Client)[0], chosen_name=name))
    region.exchange(anna, fay)
    assert open_conflicts(fay.vault) == [("client", an_id(1), "chosen_name")]
    transfers.accept(fay.vault, an_id(70), confirmed={an_id(6)}, clock=fay.clock)
    assert open_conflicts(fay.vault) == [("client", an_id(1), "chosen_name")]
    assert case_at(fay).counsellor_id == fay.person_id


def test_a_case_that_became_theirs_in_another_way_is_not_taken_out(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    with dora.vault.atomic(dora.clock) as write:
        write.put(replace(case_at(dora), counsellor_id=dora.person_id))
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert transfer_at(dora).stage is Stage.WITHDRAWN
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"


def test_what_belongs_to_no_case_is_erased_as_before(region: Region) -> None:
    anna, dora = region.anna, region.dora
    referrals.save_institution(dora.vault, an_institution(), clock=dora.clock)
    region.exchange(dora, anna)
    with dora.vault.atomic(dora.clock) as write:
        write.delete(an_institution())
    region.exchange(dora, anna)
    assert anna.vault.get(Institution, an_id(7)) is None


def test_running_tasks_stay(region: Region) -> None:
    anna = region.anna
    begun(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_assignment())
    plan = transfers.plan_transfer(anna.vault, an_id(2), clock=anna.clock)
    assert plan.tasks == 1
    assert "assignment" not in {one.record_type for one in plan.sheets}


def test_who_has_it_now_erases_it_for_both(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    region.exchange(dora, anna)
    with pytest.raises(erase.GivenAway) as error:
        erase.erase_case(anna.vault, an_id(2), typed="DD-00002", clock=anna.clock)
    assert "Dora" in error.value.sentence("de")
    erase.erase_case(dora.vault, an_id(2), typed="DD-00002", clock=dora.clock)
    region.exchange(dora, anna)
    for kind in (Client, Case, Consultation, Deadline):
        assert anna.vault.all(kind) == []


def test_twice_delivered_and_in_a_folder_of_its_own_changes_nothing(
    region: Region, tmp_path: Path
) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    before = row_digests(dora.vault)
    (tmp_path / "stick").mkdir()
    exchange.publish_outbox(anna.vault, anna.folder, tmp_path / "stick")
    dora.take_in(tmp_path / "stick")
    assert row_digests(dora.vault) == before
