"""Proves that whoever gave a case away reads it, and writes in it no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.records import Record
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.given_away import HandedOver, given_cases
from counsel_app.store.journal import open_conflicts
from counsel_app.usecases import (
    attachments,
    bulk,
    cases,
    closing,
    consultations,
    dates,
    rectifying,
    referrals,
    retention,
    transfers,
    volunteering,
)
from counsel_app.usecases.bulk import BulkChange, LeftOut
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_consultation,
    a_deadline,
    a_referral,
    an_assignment,
    an_id,
)
from tests.usecases.scans import a_scan, kept
from tests.usecases.transferring import Region, a_transfer, begun, case_at, offered


@pytest.fixture
def given(region: Region) -> Desk:
    """Anna, who gave Farhad's case to Dora and has heard that Dora accepted."""
    begun(region.anna)
    kept(region.anna, a_scan(300))
    with region.anna.vault.atomic(region.anna.clock) as write:
        write.put(an_assignment(ends_on=TODAY + timedelta(days=9)))
    transfers.offer(region.anna.vault, a_transfer(region.dora), clock=region.anna.clock)
    region.exchange(region.anna, region.dora)
    dora = region.dora
    transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)
    region.exchange(dora, region.anna)
    return region.anna


def _case(desk: Desk) -> Case:
    return case_at(desk)


def _client(desk: Desk) -> Client:
    found = desk.vault.get(Client, an_id(1))
    assert found is not None
    return found


def _delete(desk: Desk, record: Record) -> None:
    with desk.vault.atomic(desk.clock) as write:
        write.delete(record)


def _put(desk: Desk, record: Record) -> None:
    with desk.vault.atomic(desk.clock) as write:
        write.put(record)


CLOSING = closing.Closing(on=TODAY, reason="MOVED", client_view="", outcomes={})
WRITING: dict[str, Callable[[Desk], object]] = {
    "a talk": lambda d: consultations.record_consultation(
        d.vault, a_consultation(40), clock=d.clock
    ),
    "a talk changed": lambda d: consultations.record_consultation(
        d.vault, replace(d.vault.all(Consultation)[0], minutes=90), clock=d.clock
    ),
    "a talk deleted": lambda d: consultations.delete_consultation(
        d.vault, d.vault.all(Consultation)[0].id, clock=d.clock
    ),
    "a date": lambda d: dates.save_deadlines(d.vault, [a_deadline(41)], clock=d.clock),
    "a date done": lambda d: dates.finish_deadline(
        d.vault, d.vault.all(Deadline)[0].id, is_done=True, clock=d.clock
    ),
    "the case": lambda d: cases.save_case(d.vault, replace(_case(d), region="N"), clock=d.clock),
    "the person": lambda d: cases.save_client(
        d.vault, replace(_client(d), chosen_name="Farid"), clock=d.clock
    ),
    "an end": lambda d: closing.close_case(d.vault, an_id(2), CLOSING, clock=d.clock),
    "a name corrected": lambda d: rectifying.rectify(
        d.vault, an_id(1), {"chosen_name": "Farid"}, why="Pass", clock=d.clock
    ),
    "a document": lambda d: kept(d, a_scan(20), 51),
    "a title": lambda d: attachments.rename(d.vault, an_id(50), "Brief", clock=d.clock),
    "a document removed": lambda d: attachments.delete(d.vault, an_id(50), clock=d.clock),
    "a referral": lambda d: referrals.save_referral(d.vault, a_referral(), clock=d.clock),
    "a new task": lambda d: _put(d, an_assignment(44)),
    "a deletion": lambda d: _delete(d, d.vault.all(Deadline)[0]),
}


@pytest.mark.parametrize("what", WRITING)
def test_nothing_is_written_in_a_case_that_was_given_away(given: Desk, what: str) -> None:
    before = given.vault.journal_end
    with pytest.raises(HandedOver) as error:
        WRITING[what](given)
    assert "Dora" in error.value.sentence("de")
    assert "read" in error.value.sentence("en")
    assert given.vault.journal_end == before


def test_until_the_answer_and_after_a_no_or_a_withdrawal_it_is_written_as_before(
    region: Region,
) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    WRITING["a talk"](anna)
    transfers.decline(dora.vault, an_id(70), sentence="Nein.", clock=dora.clock)
    region.exchange(dora, anna)
    WRITING["a talk changed"](anna)
    transfers.offer(anna.vault, a_transfer(dora, 71), clock=anna.clock)
    transfers.withdraw(anna.vault, an_id(71), clock=anna.clock)
    WRITING["an end"](anna)
    assert given_cases(anna.vault) == {}


def test_what_retention_and_running_tasks_need_can_still_be_done(given: Desk) -> None:
    retention.hold(given.vault, an_id(2), until=TODAY, why="Klage", clock=given.clock)
    assert case_at(given).hold_why == "Klage"
    (task,) = given.vault.all(Assignment)
    volunteering.stop(given.vault, given.folder, task, on=TODAY, why="abgegeben", clock=given.clock)
    volunteering.withdraw(given.vault, given.folder, task, clock=given.clock)
    assert given.vault.all(Assignment)[0].withdrawn_on == TODAY
    transfers.send_again(given.vault, an_id(70), clock=given.clock)


def test_the_other_person_writes_and_it_arrives(region: Region, given: Desk) -> None:
    dora = region.dora
    consultations.record_consultation(dora.vault, a_consultation(40, minutes=25), clock=dora.clock)
    region.exchange(dora, given)
    assert an_id(40) in {one.id for one in given.vault.all(Consultation)}


def test_a_case_that_comes_back_is_written_again(region: Region, given: Desk) -> None:
    dora = region.dora
    transfers.offer(dora.vault, a_transfer(given, 71), clock=dora.clock)
    region.exchange(dora, given)
    with pytest.raises(HandedOver):
        WRITING["a talk"](given)
    transfers.accept(given.vault, an_id(71), confirmed={an_id(6)}, clock=given.clock)
    WRITING["a talk"](given)
    region.exchange(given, dora)
    with pytest.raises(HandedOver) as error:
        WRITING["a talk"](dora)
    assert "Anna" in error.value.sentence("de")


def test_a_person_with_another_case_here_is_still_ours(given: Desk) -> None:
    _put(given, a_case(22, counsellor_id=given.person_id))
    WRITING["the person"](given)
    assert _client(given).chosen_name == "Farid"
    with pytest.raises(HandedOver):
        WRITING["a talk"](given)


def test_a_difference_in_it_is_decided_where_the_case_is(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    WRITING["a talk changed"](anna)
    transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)
    consultations.record_consultation(
        dora.vault, replace(dora.vault.all(Consultation)[0], minutes=15), clock=dora.clock
    )
    region.exchange(dora, anna)
    (open_, *_) = [one for one in open_conflicts(anna.vault) if one[2] == "minutes"]
    with pytest.raises(HandedOver), anna.vault.atomic(anna.clock) as write:
        write.settle(open_[0], open_[1], open_[2], 15)


def test_many_at_once_leave_it_out(given: Desk) -> None:
    plan = bulk.plan_bulk(given.vault, [an_id(2)], BulkChange(region="NORD"), today=TODAY)
    assert plan.cases == ()
    assert [why for _, why in plan.left_out] == [LeftOut.HANDED_OVER]


def test_birthdays_do_not_move_its_groups(region: Region, given: Desk) -> None:
    (before,) = given.vault.all(Client)
    given.clock.advance(timedelta(days=40 * 365))
    cases.refresh_groups(given.vault, clock=given.clock)
    assert given.vault.all(Client) == [before]
    region.dora.clock.advance(timedelta(days=40 * 365))
    cases.refresh_groups(region.dora.vault, clock=region.dora.clock)
    assert region.dora.vault.all(Client) != [before]
