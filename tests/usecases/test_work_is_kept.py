"""Whenever a task runs out or is taken back: what the volunteer did on it can be handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from counsel_app.domain.volunteering import NOTE_DRAFT, VolunteerNote
from counsel_app.usecases import drafting, exchange, expiry, give_back, portions, volunteering
from counsel_app.usecases.cases import view_case
from tests.profiles import (
    TODAY,
    a_volunteer_note,
    an_assignment,
    an_id,
    open_farhad,
    volunteer_hours,
)
from tests.usecases.conftest import Service

KEY = f"{NOTE_DRAFT}{an_id(10)}"


def begin(service: Service) -> None:
    vera = service.vera
    drafting.keep_draft(vera.vault, KEY, {"text": "Wir haben"}, clock=vera.clock)


def finish(service: Service) -> None:
    vera = service.vera
    note = a_volunteer_note()
    volunteering.write_note(vera.vault, note, clock=vera.clock, draft_key=KEY)


def count_hours(service: Service) -> None:
    vera = service.vera
    with vera.vault.atomic(vera.clock) as write:
        write.put(volunteer_hours())


def seal(service: Service) -> None:
    """The stick was pulled: sealed, and not published."""
    portions.seal_new(service.vera.vault, service.vera.folder, clock=service.vera.clock)


def publish(service: Service) -> None:
    exchange.publish_outbox(service.vera.vault, service.vera.folder, service.share)


def arrive(service: Service) -> None:
    service.anna.take_in(service.share)


JOB: tuple[Callable[[Service], None], ...] = (begin, finish, count_hours, seal, publish, arrive)


def run_out(service: Service) -> None:
    vera = service.vera
    vera.clock.advance(timedelta(days=90))
    expiry.close_ended(vera.vault, clock=vera.clock)


def be_taken_back(service: Service) -> None:
    anna, vera = service.anna, service.vera
    task = an_assignment(volunteer_id=vera.person_id)
    volunteering.withdraw(anna.vault, anna.folder, task, clock=anna.clock)
    exchange.publish_outbox(anna.vault, anna.folder, service.share)
    vera.take_in(service.share)


def both(service: Service) -> None:
    run_out(service)
    be_taken_back(service)


def set_the_clock_back(service: Service) -> None:
    run_out(service)
    service.vera.clock.advance(timedelta(days=-90))
    expiry.close_ended(service.vera.vault, clock=service.vera.clock)


@pytest.mark.parametrize("happens", [run_out, be_taken_back, both, set_the_clock_back])
@pytest.mark.parametrize("before", range(len(JOB) + 1))
def test_no_work_is_lost_whenever_the_task_ends(
    service: Service, before: int, happens: Callable[[Service], None]
) -> None:
    open_farhad(service.anna)
    task = an_assignment(volunteer_id=service.vera.person_id)
    volunteering.assign(service.anna.vault, service.anna.folder, task, clock=service.anna.clock)
    service.export(service.anna)
    service.vera.take_in(service.share)
    for step in JOB[:before]:
        step(service)
    happens(service)
    assert "EQ-Test" not in repr(volunteering.my_people(service.vera.vault, today=TODAY))
    for step in JOB[before:]:
        step(service)
    assert service.anna.vault.all(VolunteerNote) == [a_volunteer_note()]
    view = view_case(service.anna.vault, an_id(2))
    assert view is not None
    assert view.volunteer_hours == (volunteer_hours(),)
    assert {one.author for one in give_back.proposals_of(service.anna.vault, view)} == {"Vera"}
