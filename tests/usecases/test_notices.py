"""What is told on the desktop is counted, and nothing of it is anybody's name."""

from __future__ import annotations

from datetime import timedelta

from counsel_app.usecases import notices, places
from tests.profiles import TODAY, a_deadline, a_step, open_farhad
from tests.usecases.conftest import Service


def test_what_is_due_today_is_counted_and_nothing_else(service: Service) -> None:
    anna = service.anna
    open_farhad(anna)
    assert notices.look(anna.vault, today=TODAY) == notices.Notices(due=0, packages=frozenset())
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_deadline(51, due_on=TODAY))
        write.put(a_deadline(52, due_on=TODAY + timedelta(days=1)))
        write.put(a_deadline(53, due_on=TODAY, done_on=TODAY))
        write.put(a_step(54, due_on=TODAY))
    assert notices.look(anna.vault, today=TODAY).due == 1


def test_packages_of_others_are_seen_and_own_ones_and_lost_folders_are_not(
    service: Service,
) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    for desk in (anna, ben):
        places.set_export_folder(desk.vault, service.share)
        places.add_folder(desk.vault, service.share.with_name("gone"))
    assert notices.look(anna.vault, today=TODAY).packages == frozenset()
    there = notices.look(ben.vault, today=TODAY).packages
    assert {device for device, _ in there} == {anna.vault.device}
