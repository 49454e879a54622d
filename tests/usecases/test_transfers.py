"""Proves that a case goes to another counsellor once, with the other's word, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.transfer import Basis, Stage, Transfer
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.case_list import case_counts
from counsel_app.sync.header import Kind
from counsel_app.sync.verify import Opened
from counsel_app.usecases import (
    dates,
    inbox,
    referrals,
    transfer_view,
    transfers,
)
from counsel_app.usecases.retention import CaseGone
from counsel_app.usecases.today import view_today
from counsel_app.usecases.transfer_sealing import OpenDifferences
from tests.profiles import (
    TODAY,
    a_release,
    an_id,
    an_institution,
)
from tests.usecases.transferring import (
    OTHER,
    Region,
    a_transfer,
    accepted,
    begun,
    case_at,
    offered,
    transfer_at,
)


def test_the_plan_says_who_on_what_it_rests_and_what_would_go(region: Region) -> None:
    begun(region.anna)
    plan = transfers.plan_transfer(region.anna.vault, an_id(2), clock=region.anna.clock)
    assert {one.member.name: one.basis for one in plan.receivers} == {
        "Dora": Basis.SAME_ORGANISATION,
        "Eli": Basis.RELEASE,
        "Fay": Basis.DEPUTY,
    }
    assert [one.id for one in plan.dates] == [an_id(6), an_id(12)]
    assert [one.record_type for one in plan.sheets] == [
        "client", "case", "consultation", "deadline", "deadline",
    ]  # fmt: skip
    assert (plan.documents.count, plan.tasks, plan.releases) == (0, 0, ())
    with pytest.raises(CaseGone):
        transfers.plan_transfer(region.anna.vault, an_id(99), clock=region.anna.clock)


def test_what_the_plan_shows_is_what_leaves(region: Region) -> None:
    begun(region.anna)
    plan = transfers.plan_transfer(region.anna.vault, an_id(2), clock=region.anna.clock)
    transfers.offer(region.anna.vault, a_transfer(region.dora), clock=region.anna.clock)
    region.export(region.anna)
    arrived = inbox.plan_inbox(region.dora.vault, region.share, clock=region.dora.clock)
    (package,) = [
        item.outcome
        for item in arrived.items
        if isinstance(item.outcome, Opened) and item.outcome.header.kind == Kind.TRANSFER
    ]
    shown = {
        (sheet.record_id, described.name) for sheet in plan.sheets for described, _ in sheet.lines
    }
    sealed = {
        (op.record_id, name)
        for op in package.ops
        if op.record_type != Transfer.TYPE
        for name, value in op.fields.items()
        if value not in (None, "", [], False) and not name.endswith("_id")
    }
    assert sealed - shown == set()
    assert shown - sealed == set()


def test_until_the_answer_the_case_stays_and_afterwards_it_is_the_others(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    assert case_at(anna).counsellor_id == case_at(dora).counsellor_id == anna.person_id
    (view,) = transfer_view.open_offers(dora.vault, today=TODAY)
    assert (view.giver, view.client_name, view.is_mine) == ("Anna", "Farhad", False)
    assert [one.id for one in view.dates] == [an_id(6), an_id(12)]
    assert view.near == {an_id(6)}
    assert view.transfer.passed_on == "Ruft lieber an, als zu schreiben."
    transfers.accept(
        dora.vault, an_id(70), sentence=" Gern. ", confirmed={an_id(6)}, clock=dora.clock
    )
    assert case_at(dora).counsellor_id == dora.person_id
    assert case_at(anna).counsellor_id == anna.person_id
    region.exchange(dora, anna)
    assert case_at(anna).counsellor_id == dora.person_id
    (told,) = transfer_view.transfers_of(anna.vault, an_id(2), today=TODAY)
    assert told.is_mine
    assert (told.transfer.stage, told.transfer.answer_why) == (Stage.ACCEPTED, "Gern.")
    assert told.transfer.dates_confirmed_on == TODAY
    assert transfer_view.open_offers(dora.vault, today=TODAY) == ()


def test_the_giver_counts_it_no_more_and_is_not_reminded(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    assert view_today(anna.vault, clock=anna.clock, most=9).near.count == 1
    region.exchange(dora, anna)
    counts = case_counts(anna.vault, person=anna.person_id, today=TODAY)
    assert {str(chip): count for chip, count in counts.items()} == {
        "open": 1, "mine": 0, "due": 0, "closed": 0,
    }  # fmt: skip
    assert view_today(anna.vault, clock=anna.clock, most=9).near.count == 0
    mine = case_counts(dora.vault, person=dora.person_id, today=TODAY)
    assert [str(chip) for chip, count in mine.items() if count] == ["open", "mine", "due"]
    assert view_today(dora.vault, clock=dora.clock, most=9).near.count == 1


def test_the_region_counts_the_case_once(region: Region) -> None:
    anna, dora, city = region.anna, region.dora, region.city
    accepted(region, dora)
    region.export(anna, dora)
    city.take_in(region.share)
    (case,) = city.vault.all(Case)
    assert case.counsellor_id == dora.person_id
    assert len(city.vault.all(Client)) == len(city.vault.all(Consultation)) == 1
    assert city.vault.all(Client)[0].chosen_name == ""
    assert city.vault.all(Transfer)[0].passed_on == ""
    assert city.vault.all(Transfer)[0].answer_why == ""


def test_another_organisation_needs_a_release_towards_it(region: Region) -> None:
    anna, eli = region.anna, region.eli
    begun(anna)
    with pytest.raises(transfers.NeedsRelease) as error:
        transfers.offer(anna.vault, a_transfer(eli), clock=anna.clock)
    assert OTHER in error.value.sentence("de")
    referrals.save_institution(anna.vault, an_institution(), clock=anna.clock)
    elsewhere, _ = referrals.save_release(anna.vault, a_release(), clock=anna.clock)
    with pytest.raises(transfers.NeedsRelease):
        transfers.offer(anna.vault, a_transfer(eli, release_id=elsewhere.id), clock=anna.clock)
    referrals.save_institution(
        anna.vault, an_institution(17, name=f" {OTHER.upper()}"), clock=anna.clock
    )
    right, _ = referrals.save_release(
        anna.vault, a_release(19, institution=17, number="R-02"), clock=anna.clock
    )
    plan = transfers.plan_transfer(anna.vault, an_id(2), clock=anna.clock)
    assert {name.strip() for _, name in plan.releases} == {"Volkshochschule", OTHER.upper()}
    transfers.offer(anna.vault, a_transfer(eli, release_id=right.id), clock=anna.clock)
    assert transfer_at(anna).basis == Basis.RELEASE
    region.exchange(anna, eli)
    assert eli.vault.all(Client)[0].chosen_name == "Farhad"
    referrals.save_release(anna.vault, replace(right, revoked_on=TODAY), clock=anna.clock)
    with pytest.raises(transfers.NeedsRelease):
        transfers.send_again(anna.vault, an_id(70), clock=anna.clock)


def test_only_ones_own_case_to_a_counsellor_with_a_reason_and_once(region: Region) -> None:
    anna, dora = region.anna, region.dora
    begun(anna)
    with pytest.raises(transfers.NotACounsellor):
        transfers.offer(anna.vault, a_transfer(region.city), clock=anna.clock)
    with pytest.raises(InvalidRecord):
        transfers.offer(anna.vault, a_transfer(dora, reason=""), clock=anna.clock)
    with pytest.raises(CaseGone):
        transfers.offer(anna.vault, replace(a_transfer(dora), case_id=an_id(99)), clock=anna.clock)
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    with pytest.raises(transfers.UnderWay):
        transfers.offer(anna.vault, a_transfer(dora, 71), clock=anna.clock)
    region.exchange(anna, region.fay)
    with pytest.raises(transfers.NotYours) as error:
        transfers.offer(region.fay.vault, a_transfer(dora, 72), clock=region.fay.clock)
    assert "Anna" in error.value.sentence("en")


def test_a_case_without_a_counsellor_becomes_the_givers_first(region: Region) -> None:
    anna = region.anna
    begun(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(case_at(anna), counsellor_id=""))
    transfers.offer(anna.vault, a_transfer(region.dora), clock=anna.clock)
    assert case_at(anna).counsellor_id == anna.person_id


def test_open_differences_are_decided_first(region: Region) -> None:
    anna, fay = region.anna, region.fay
    begun(anna)
    region.exchange(anna, fay)
    for desk, name in ((anna, "Farhad A."), (fay, "Farhad B.")):
        with desk.vault.atomic(desk.clock) as write:
            write.put(replace(desk.vault.all(Client)[0], chosen_name=name))
    region.exchange(fay, anna)
    before = len(bundles(anna.vault, OUT))
    with pytest.raises(OpenDifferences):
        transfers.offer(anna.vault, a_transfer(region.dora), clock=anna.clock)
    assert len(bundles(anna.vault, OUT)) == before
    assert anna.vault.all(Transfer) == []


def test_near_dates_are_confirmed_one_by_one(region: Region) -> None:
    dora = region.dora
    offered(region, dora)
    with pytest.raises(transfers.DatesNotConfirmed):
        transfers.accept(dora.vault, an_id(70), clock=dora.clock)
    with pytest.raises(transfers.DatesNotConfirmed):
        transfers.accept(dora.vault, an_id(70), confirmed={an_id(12)}, clock=dora.clock)
    assert transfer_at(dora).stage is Stage.OFFERED
    dates.save_deadlines(
        dora.vault,
        [
            replace(
                next(one for one in dora.vault.all(Deadline) if one.id == an_id(6)), done_on=TODAY
            )
        ],
        clock=dora.clock,
    )
    transfers.accept(dora.vault, an_id(70), clock=dora.clock)
    assert transfer_at(dora).dates_confirmed_on is None
