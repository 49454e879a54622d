from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.member import Member
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.sync.folder import FolderGone
from counsel_app.usecases import cases, exchange, places, volunteering
from counsel_app.usecases.outgoing import Leaving, view_outgoing
from tests.profiles import (
    Desk,
    a_client,
    a_consultation,
    a_volunteer_note,
    an_assignment,
    an_id,
    open_farhad,
)
from tests.usecases.conftest import Service


def _for(leaving: tuple[Leaving, ...], name: str) -> Leaving:
    return next(one for one in leaving if one.member.name == name)


def _fields(one: Leaving, record_type: str) -> set[str]:
    kinds = (kind for kind in one.kinds if kind.record_type == record_type)
    return {label.en for kind in kinds for label in kind.field_labels}


def test_alone_nobody_receives_anything(anna: Desk) -> None:
    open_farhad(anna)
    outgoing = view_outgoing(anna.vault)
    assert (outgoing.leaving, outgoing.changes, outgoing.people) == ((), 0, 0)
    assert outgoing.folder is None
    assert outgoing.exported_at is None


def test_one_change_for_three_people_counts_once(service: Service) -> None:
    open_farhad(service.anna)
    outgoing = view_outgoing(service.anna.vault)
    assert outgoing.people == 3
    assert outgoing.changes == 2
    assert [one.member.name for one in outgoing.leaving] == ["Ben", "City", "Cora"]


def test_the_city_is_shown_to_get_no_name_and_the_deputy_to_get_it(service: Service) -> None:
    open_farhad(service.anna)
    leaving = view_outgoing(service.anna.vault).leaving
    assert "Chosen name" in _fields(_for(leaving, "Ben"), Client.TYPE)
    assert "Chosen name" not in _fields(_for(leaving, "City"), Client.TYPE)


def test_the_preview_names_every_field_that_is_then_sealed(service: Service) -> None:
    open_farhad(service.anna)
    promised = {one.member.name: one.changes for one in view_outgoing(service.anna.vault).leaving}
    made = service.export(service.anna).made
    sealed = {name: each.op_count for each in made for name in each.recipients}
    assert sealed == promised


def test_a_deletion_is_named_as_such(service: Service) -> None:
    anna = service.anna
    case = open_farhad(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_consultation())
    service.export(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.delete(a_consultation())
    ben = _for(view_outgoing(anna.vault).leaving, "Ben")
    assert {label.en for kind in ben.kinds for label in kind.field_labels} == {"Deletion"}
    assert case.id


def test_after_an_export_nothing_is_left_and_the_moment_is_known(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    outgoing = view_outgoing(service.anna.vault)
    assert (outgoing.changes, outgoing.people, outgoing.waiting) == (0, 0, 0)
    assert outgoing.exported_at == service.anna.clock.now()
    assert all(not one.kinds for one in outgoing.leaving)


def test_without_the_folder_the_sealed_packages_are_shown_as_waiting(service: Service) -> None:
    open_farhad(service.anna)
    shutil.rmtree(service.share)
    with pytest.raises(FolderGone):
        service.export(service.anna)
    outgoing = view_outgoing(service.anna.vault)
    assert outgoing.changes == 0
    assert outgoing.waiting > 0
    assert outgoing.exported_at is None
    service.share.mkdir()
    service.anna.clock.advance(timedelta(days=1))
    service.export(service.anna)
    assert view_outgoing(service.anna.vault).waiting == 0


def test_a_package_that_got_lost_is_sealed_anew_and_does_not_wait_for_ever(
    service: Service,
) -> None:
    anna = service.anna
    open_farhad(anna)
    service.share.rmdir()
    with pytest.raises(FolderGone):
        service.export(anna)
    for path in (anna.folder / "outbox").iterdir():
        path.unlink()
    service.share.mkdir()
    with pytest.raises(OutboxDamaged):
        service.export(anna)
    lost = view_outgoing(anna.vault)
    assert lost.waiting == 0
    assert lost.changes > 0
    service.export(anna)
    assert view_outgoing(anna.vault).changes == 0


def test_a_volunteers_waiting_notes_are_counted(service: Service) -> None:
    vera = service.vera
    for number in (11, 12):
        volunteering.write_note(vera.vault, a_volunteer_note(number), clock=vera.clock)
    assert view_outgoing(vera.vault).records_of(VolunteerNote.TYPE) == 2
    assert view_outgoing(vera.vault).records_of(Client.TYPE) == 0


def test_the_chosen_folder_is_remembered(service: Service) -> None:
    assert places.export_folder(service.anna.vault) is None
    places.set_export_folder(service.anna.vault, service.share)
    assert view_outgoing(service.anna.vault).folder == service.share


def test_publishing_tells_how_far_it_is(service: Service) -> None:
    anna = service.anna
    open_farhad(anna)
    cases.save_client(anna.vault, replace(a_client(), german_level="A1"), clock=anna.clock)
    steps: list[tuple[int, int]] = []
    exchange.export_changes(
        anna.vault,
        anna.folder,
        service.share,
        clock=anna.clock,
        report=lambda done, total: steps.append((done, total)),
    )
    assert steps[0] == (0, len(steps))


def test_what_stays_on_this_device_never_shows(service: Service) -> None:
    leaving = view_outgoing(service.anna.vault).leaving
    kinds = {kind.record_type for one in leaving for kind in one.kinds}
    assert Member.TYPE not in kinds
    volunteer = an_assignment(volunteer_id=service.vera.person_id)
    volunteering.assign(
        service.anna.vault, service.anna.folder, volunteer, clock=service.anna.clock
    )
    assert "Vera" not in {one.member.name for one in view_outgoing(service.anna.vault).leaving}
    assert an_id(10) == volunteer.id
