"""A sealed task whose file got lost before it left is made anew by the next export."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.bundles import OUT, bundles, readers_of
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.usecases import inbox, team, volunteering
from counsel_app.usecases.chains import chain_notes
from counsel_app.usecases.consultations import record_consultation
from counsel_app.usecases.exchange import OUTBOX
from counsel_app.usecases.own_bundles import MADE_ANEW
from counsel_app.usecases.portions import seal_new
from counsel_app.usecases.receipts import ask_again
from counsel_app.usecases.volunteering import my_people
from tests.profiles import (
    TODAY,
    Desk,
    a_consultation,
    a_release,
    an_assignment,
    an_id,
    open_farhad,
)
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import tables


@pytest.fixture
def task(service: Service) -> Assignment:
    open_farhad(service.anna)
    task = an_assignment(volunteer_id=service.vera.person_id)
    volunteering.assign(service.anna.vault, service.anna.folder, task, clock=service.anna.clock)
    return task


def lose(service: Service) -> None:
    """The packages that have not left are gone from the outbox."""
    anna = service.anna
    for row in bundles(anna.vault, OUT):
        if row.kind == "package" and row.state == "sealed":
            (anna.folder / OUTBOX / row.name).unlink()
    with pytest.raises(OutboxDamaged):
        service.export(anna)


def packages(service: Service) -> list[str]:
    return [row.state for row in bundles(service.anna.vault, OUT) if row.kind == "package"]


def test_it_is_made_anew_once_and_arrives(service: Service, task: Assignment) -> None:
    lose(service)
    service.export(service.anna)
    service.export(service.anna)
    assert packages(service) == [MADE_ANEW, "published"]
    service.vera.take_in(service.share)
    [one] = my_people(service.vera.vault, today=TODAY)
    assert one.assignment.task == task.task


def _notes(desk: Desk, share: Path) -> list[str]:
    plan = inbox.plan_inbox(desk.vault, share, clock=desk.clock)
    return [sentence.en for note in plan.notes for sentence in note.sentences]


def test_nobody_misses_its_number_once_the_new_one_is_there(
    service: Service, task: Assignment
) -> None:
    vera = service.vera
    lose(service)
    # What left beside it has a later number: the hole shows until the next export.
    vera.take_in(service.share)
    service.ben.take_in(service.share)
    (said,) = chain_notes(vera.vault)
    assert said.missing == 1
    service.export(service.anna)
    for desk in (vera, service.ben):
        assert _notes(desk, service.share) == []
        desk.take_in(service.share)
        assert chain_notes(desk.vault) == ()
    [one] = my_people(vera.vault, today=TODAY)
    assert one.assignment.task == task.task


def test_lost_changes_are_sealed_again_and_their_number_is_missed_no_more(
    service: Service,
) -> None:
    anna, ben = service.anna, service.ben
    service.export(anna)
    open_farhad(anna)
    seal_new(anna.vault, anna.folder, clock=anna.clock)
    for row in bundles(anna.vault, OUT):
        if row.state == "sealed":
            (anna.folder / OUTBOX / row.name).unlink()
    # Later numbers leave; that it got lost is noticed on the way.
    with pytest.raises(OutboxDamaged):
        service.export(anna)
    service.export(anna)
    ben.take_in(service.share)
    assert chain_notes(ben.vault) == ()
    assert tables(ben.vault) == tables(anna.vault)


def test_a_package_that_left_and_is_nowhere_any_more_is_made_anew_for_who_asks(
    service: Service,
) -> None:
    """Its file is gone from the folder and, since a restore, from the outbox too."""
    anna, ben, cora = service.anna, service.ben, service.cora
    open_farhad(anna)
    service.export(anna)
    (gone,) = (
        row
        for row in bundles(anna.vault, OUT)
        if row.kind == "ops" and ben.person_id in readers_of(anna.vault, row.sha256)
    )
    (anna.folder / OUTBOX / gone.name).unlink()
    for path in service.share.rglob(gone.name):
        path.unlink()
    anna.clock.advance(timedelta(minutes=1))
    record_consultation(anna.vault, a_consultation(), clock=anna.clock)
    service.export(anna)
    ben.take_in(service.share)
    assert [note.missing for note in chain_notes(ben.vault)] == [1]
    ask_again(ben.vault, anna.vault.device, clock=ben.clock)
    service.export(ben)
    anna.take_in(service.share)
    service.export(anna)
    for desk in (ben, cora):
        desk.take_in(service.share)
        assert chain_notes(desk.vault) == ()
    assert tables(ben.vault) == tables(anna.vault)


def test_a_withdrawal_that_got_lost_is_told_again(service: Service, task: Assignment) -> None:
    service.export(service.anna)
    service.vera.take_in(service.share)
    service.anna.clock.advance(timedelta(minutes=1))
    volunteering.withdraw(service.anna.vault, service.anna.folder, task, clock=service.anna.clock)
    lose(service)
    service.export(service.anna)
    service.vera.take_in(service.share)
    held = service.vera.vault.get(Assignment, task.id)
    assert held is not None
    assert held.withdrawn_on == TODAY
    assert held.task == ""


def test_what_has_run_out_meanwhile_is_not_sealed_again(service: Service, task: Assignment) -> None:
    lose(service)
    service.anna.clock.advance(timedelta(days=60))
    service.export(service.anna)
    assert packages(service) == [MADE_ANEW]


def test_nobody_who_is_trusted_no_longer_gets_it_after_all(
    service: Service, task: Assignment
) -> None:
    anna = service.anna
    lose(service)
    team.revoke(anna.vault, task.volunteer_id, since=TODAY, why="", clock=anna.clock)
    service.export(anna)
    assert packages(service) == [MADE_ANEW]


@pytest.mark.parametrize("is_over", [False, True])
def test_a_full_name_leaves_again_only_while_its_release_holds(
    service: Service, task: Assignment, is_over: bool
) -> None:
    anna = service.anna
    anna.accept(service.vera, Audience.COMPANION)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_release())
    named = replace(task, full_name="Farhad Nemuneh", release_id=an_id(9))
    volunteering.assign(anna.vault, anna.folder, named, clock=anna.clock)
    lose(service)
    if is_over:
        with anna.vault.atomic(anna.clock) as write:
            write.put(replace(a_release(), revoked_on=TODAY))
    service.export(anna)
    service.vera.take_in(service.share)
    held = service.vera.vault.get(Assignment, task.id)
    assert held is not None
    assert held.full_name == ("" if is_over else "Farhad Nemuneh")
