"""Proves that a package with a case can bring that case and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from counsel_app.store.journal import own_ops_after
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Refused
from counsel_app.usecases import (
    cases,
    consultations,
    inbox,
    team,
)
from counsel_app.usecases.portions import seal_for
from tests.profiles import (
    Desk,
    a_case,
    a_client,
    a_consultation,
    an_assignment,
    an_id,
    an_institution,
)
from tests.usecases.transferring import (
    Region,
    a_transfer,
    begun,
    offered,
    transfer_at,
)


def refused_as(desk: Desk, region: Region) -> list[Reason]:
    plan = inbox.plan_inbox(desk.vault, region.share, clock=desk.clock)
    return [
        item.outcome.reason
        for item in plan.items
        if isinstance(item.outcome, Refused)
        and item.outcome.header
        and item.outcome.header.kind == Kind.TRANSFER
        and item.state is not State.FOREIGN
    ]


def forged(region: Region, sender: Desk, to: Desk, *records: Any) -> list[Reason]:
    """What becomes of a package of kind transfer with these records in it."""
    member = next(one for one in team.trusted_members(sender.vault) if one.id == to.person_id)
    start = sender.vault.journal_end[0]
    with sender.vault.atomic(sender.clock) as write:
        for one in records:
            write.restate(one)
    ops, _ = own_ops_after(sender.vault, start)
    seal_for(
        sender.vault, sender.folder, ops, readers=[member], kind=Kind.TRANSFER, clock=sender.clock
    )
    region.export(sender)
    return refused_as(to, region)


NOT_ENTITLED = [Reason.NOT_ENTITLED]


def test_a_package_may_bring_one_case_and_one_offer(region: Region) -> None:
    anna, dora = region.anna, region.dora
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    case = a_case(counsellor_id=anna.person_id)
    assert forged(region, anna, dora, fair, a_client(), case, a_consultation()) == []
    dora.take_in(region.share)
    assert forged(region, anna, dora, a_client(), case) == NOT_ENTITLED


@pytest.mark.parametrize(
    "extra",
    [
        a_client(21),
        a_case(22),
        a_consultation(23, case=22),
        an_institution(27),
        an_assignment(30),
    ],
    ids=lambda one: one.TYPE,
)
def test_nothing_of_another_case_comes_with_it(region: Region, extra: Any) -> None:
    anna, dora = region.anna, region.dora
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    case = a_case(counsellor_id=anna.person_id)
    assert forged(region, anna, dora, fair, a_client(), case, extra) == NOT_ENTITLED


@pytest.mark.parametrize(
    ("giver", "taker"), [("eli", "dora"), ("anna", "eli"), ("anna", "anna"), ("dora", "dora")]
)
def test_an_offer_is_between_sender_and_reader(region: Region, giver: str, taker: str) -> None:
    people = {"anna": region.anna, "dora": region.dora, "eli": region.eli}
    made = replace(a_transfer(people[taker]), from_id=people[giver].person_id)
    assert forged(region, region.anna, region.dora, made) == NOT_ENTITLED


def test_an_answer_brings_no_case(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    answer = replace(transfer_at(dora), answer="ACCEPTED")
    assert forged(region, dora, anna, answer, a_client(chosen_name="X")) == NOT_ENTITLED


def test_an_offer_keeps_its_case_and_people(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    other = replace(transfer_at(anna), case_id=an_id(22))
    assert forged(region, anna, dora, other) == NOT_ENTITLED


def test_what_is_somebody_elses_is_not_theirs_to_give(region: Region) -> None:
    anna, dora, eli = region.anna, region.dora, region.eli
    begun(dora)
    case = a_case(counsellor_id=anna.person_id)
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    assert forged(region, anna, dora, fair, a_client(chosen_name="X"), case) == NOT_ENTITLED
    assert eli.person_id != dora.person_id


def test_a_record_that_is_of_another_case_here_stays_there(region: Region) -> None:
    anna, dora = region.anna, region.dora
    cases.open_case(dora.vault, a_client(41), a_case(42, client=41), clock=dora.clock)
    consultations.record_consultation(dora.vault, a_consultation(43, case=42), clock=dora.clock)
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    case = a_case(counsellor_id=anna.person_id)
    moved = a_consultation(43, content="X")
    assert forged(region, anna, dora, fair, a_client(), case, moved) == NOT_ENTITLED


def test_a_coordinator_gives_no_case(region: Region) -> None:
    city, dora = region.city, region.dora
    made = replace(a_transfer(dora), from_id=city.person_id)
    assert forged(region, city, dora, made) == NOT_ENTITLED


def test_no_package_deletes(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    start = anna.vault.journal_end[0]
    with anna.vault.atomic(anna.clock) as write:
        write.restate(transfer_at(anna))
        write.delete(a_consultation())
    ops, _ = own_ops_after(anna.vault, start)
    member = next(one for one in team.trusted_members(anna.vault) if one.id == dora.person_id)
    seal_for(anna.vault, anna.folder, ops, readers=[member], kind=Kind.TRANSFER, clock=anna.clock)
    region.export(anna)
    assert refused_as(dora, region) == NOT_ENTITLED
