"""Proves that a second device is seen by whoever told the words, and closed by their hand."""

from __future__ import annotations

import pytest

from counsel_app.domain.member import Member
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.sync.reasons import Reason
from counsel_app.usecases.erase import erase_case
from counsel_app.usecases.told_rivals import close_for, rivals_of
from tests.profiles import Desk, an_id
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import every_value
from tests.usecases.told_desks import gives_back, opens, refusals, tell, the_task

pytestmark = pytest.mark.usefixtures("cheap")


def _seen(desk: Desk) -> list[tuple[str, bool]]:
    return [(one.name, one.is_closed) for one in rivals_of(desk.vault, the_task(desk).case_id)]


def test_the_second_device_is_seen_and_learns_that_the_task_is_closed(
    service: Service, nora: Desk, otto: Desk
) -> None:
    anna = service.anna
    told = tell(service)
    opens(nora, told)
    anna.take_in(service.share)
    assert _seen(anna) == []
    opens(otto, told)
    gives_back(service, otto)
    assert refusals(anna, service.share) == {Reason.CLAIMED}
    assert _seen(anna) == [("Otto", False)]
    (rival,) = rivals_of(anna.vault, the_task(anna).case_id)
    close_for(anna.vault, rival, clock=anna.clock)
    close_for(anna.vault, rival, clock=anna.clock)
    assert _seen(anna) == [("Otto", True)]
    service.export(anna)
    otto.take_in(service.share)
    assert the_task(otto).withdrawn_on == anna.clock.today()
    assert the_task(otto).task == ""
    # He is nobody by that, and whoever was first has the task as before.
    assert anna.vault.get(Member, otto.person_id) is None
    assert anna.vault.all(VolunteerNote) == []
    nora.take_in(service.share)
    assert the_task(nora).withdrawn_on is None
    assert the_task(anna).volunteer_id == nora.person_id


def test_of_two_at_once_one_is_closed_and_the_other_has_the_task(
    service: Service, nora: Desk, otto: Desk
) -> None:
    anna = service.anna
    told = tell(service)
    opens(nora, told)
    opens(otto, told)
    gives_back(service, nora)
    assert refusals(anna, service.share) == {Reason.CLAIMED}
    assert _seen(anna) == [("Nora", False), ("Otto", False)]
    rival = next(o for o in rivals_of(anna.vault, the_task(anna).case_id) if o.name == "Otto")
    close_for(anna.vault, rival, clock=anna.clock)
    anna.take_in(service.share)
    assert the_task(anna).volunteer_id == nora.person_id
    assert [one.id for one in anna.vault.all(VolunteerNote)] == [an_id(11)]
    assert _seen(anna) == [("Otto", True)]
    service.export(anna)
    otto.take_in(service.share)
    assert the_task(otto).withdrawn_on == anna.clock.today()


def test_of_an_erased_task_no_name_of_a_second_device_stays(
    service: Service, nora: Desk, otto: Desk
) -> None:
    anna = service.anna
    told = tell(service)
    opens(nora, told)
    anna.take_in(service.share)
    opens(otto, told)
    refusals(anna, service.share)
    case_id = the_task(anna).case_id
    number = anna.vault.execute('SELECT number FROM "case"').fetchone()[0]
    erase_case(anna.vault, case_id, typed=number, clock=anna.clock)
    refusals(anna, service.share)
    assert "Otto" not in every_value(anna.vault)
