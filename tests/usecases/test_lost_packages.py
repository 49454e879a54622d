"""A sealed task whose file got lost before it left is made anew by the next export."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.volunteering import Assignment
from counsel_app.store.bundles import OUT, bundles
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.usecases import team, volunteering
from counsel_app.usecases.exchange import MADE_ANEW, OUTBOX
from counsel_app.usecases.volunteering import my_people
from tests.profiles import TODAY, a_release, an_assignment, an_id, open_farhad
from tests.usecases.conftest import Service


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
