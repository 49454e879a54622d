"""What waits for a coordinator: counts of what others wrote, sent and asked."""

from __future__ import annotations

from datetime import timedelta

from counsel_app.domain.give_back import RETURNED, Review, wording_of
from counsel_app.domain.person_pair import ASKED
from counsel_app.usecases import differences, duplicates, overview
from counsel_app.usecases.audit import note_saved
from counsel_app.usecases.overview import Accesses, OpenWork, Submissions
from counsel_app.usecases.places import add_folder, set_export_folder
from counsel_app.usecases.region_directory import sign_directory
from counsel_app.usecases.team import revoke
from tests.profiles import (
    TODAY,
    Desk,
    a_volunteer_note,
    an_assignment,
    an_id,
    open_farhad,
    volunteer_hours,
    volunteer_paper,
)
from tests.usecases.conftest import Service
from tests.usecases.test_difference_questions import NOT_SAME, differ, exchange, only, put
from tests.usecases.test_duplicates import met


def test_without_a_folder_there_is_nothing_to_look_at(service: Service) -> None:
    cora = service.cora
    assert overview.incoming(cora.vault, clock=cora.clock) is None
    open_farhad(service.anna)
    service.export(service.anna)
    set_export_folder(cora.vault, service.share)
    add_folder(cora.vault, service.share.parent / "stick")
    found = overview.incoming(cora.vault, clock=cora.clock)
    assert found is not None
    assert (found.ready, [one.sender for one in found.arrivals]) == (1, ["Anna"])


def test_open_work_is_counted(service: Service) -> None:
    cora, anna = service.cora, service.anna
    assert overview.open_work(cora.vault) == OpenWork(differences=0, answered=0, persons=0)
    differ(service)
    differences.ask(cora.vault, only(cora), clock=cora.clock)
    exchange(service, cora, anna)
    differences.answer(anna.vault, only(anna), NOT_SAME, clock=anna.clock)
    exchange(service, anna, cora)
    assert overview.open_work(cora.vault) == OpenWork(differences=1, answered=1, persons=0)


def test_likely_pairs_are_those_nobody_was_asked_about(service: Service) -> None:
    cora = service.cora
    met(service.anna, "Samira Haddad")
    met(service.ben, "حداد سميرة")
    exchange(service, service.anna, service.ben, cora)
    assert overview.likely_pairs(cora.vault) == 1
    (pair,) = duplicates.duplicates(cora.vault)
    duplicates.say(cora.vault, pair, ASKED, clock=cora.clock)
    assert overview.likely_pairs(cora.vault) == 0
    assert overview.open_work(cora.vault).persons == 1


def test_what_volunteers_gave_back_waits_until_somebody_looked(anna: Desk) -> None:
    nothing = overview.submissions(anna.vault, today=TODAY)
    assert nothing == Submissions(volunteers=0, waiting=0, days=None)
    open_farhad(anna)
    note, hours, paper = a_volunteer_note(), volunteer_hours(), volunteer_paper()
    put(anna, an_assignment(), note, hours, paper)
    today = TODAY + timedelta(days=3)
    assert overview.submissions(anna.vault, today=today) == Submissions(
        volunteers=0, waiting=3, days=3
    )
    review = Review(
        id=an_id(60), case_id=an_id(2), assignment_id=an_id(10), about_id=hours.id,
        decision=RETURNED, wording=wording_of(hours), decided_on=TODAY,
    )  # fmt: skip
    put(anna, review)
    assert overview.submissions(anna.vault, today=today).waiting == 2


def test_volunteers_who_are_trusted_are_counted(service: Service) -> None:
    cora, vera = service.cora, service.vera
    assert overview.submissions(cora.vault, today=TODAY).volunteers == 1
    revoke(cora.vault, vera.person_id, since=TODAY, why="", clock=cora.clock)
    assert overview.submissions(cora.vault, today=TODAY).volunteers == 0


def test_people_and_keys(service: Service) -> None:
    cora, anna = service.cora, service.anna
    before = overview.keys(cora.vault, clock=cora.clock)
    assert (before.trusted, before.revoked, before.directory) == (4, (), None)
    revoke(cora.vault, anna.person_id, since=TODAY, why="", clock=cora.clock)
    sign_directory(cora.vault, cora.folder, clock=cora.clock)
    after = overview.keys(cora.vault, clock=cora.clock)
    assert (after.trusted, after.revoked) == (3, ("Anna",))
    assert after.directory is not None
    assert not after.directory.expires_soon


def test_accesses_of_the_last_week_are_counted(anna: Desk) -> None:
    assert overview.accesses(anna.vault, today=TODAY).left == 0
    written = overview.accesses(anna.vault, today=TODAY).written
    open_farhad(anna)
    note_saved(anna.vault, an_id(2), "case", an_id(2), clock=anna.clock)
    found = overview.accesses(anna.vault, today=TODAY)
    assert (found.written, found.left, found.gone) == (written + 2, 1, 0)
    later = overview.accesses(anna.vault, today=TODAY + timedelta(days=9))
    assert later == Accesses(seen=0, written=0, left=0, gone=0)
