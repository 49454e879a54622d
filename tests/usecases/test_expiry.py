from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.volunteering import NOTE_DRAFT, Assignment, VolunteerNote
from counsel_app.store.checking import differing_records
from counsel_app.store.erase import is_purge_due
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Refused
from counsel_app.usecases import (
    cases,
    drafting,
    erase,
    exchange,
    expiry,
    give_back,
    inbox,
    own_bundles,
    portions,
    volunteering,
)
from counsel_app.usecases.volunteering import my_people, withdraw, write_note
from tests.profiles import TODAY, a_volunteer_note, an_assignment, an_id, open_farhad
from tests.store.decrypted import found_in_pages, found_in_rows
from tests.usecases.conftest import Service

LAST_DAY = date(2026, 12, 20)
CONTENT = ("Mathe", "Bibliothek")


@pytest.fixture
def given(service: Service) -> Service:
    """Vera has a task of Anna's about Farhad."""
    open_farhad(service.anna)
    give(service, the_task(service))
    service.vera.take_in(service.share)
    return service


def the_task(service: Service) -> Assignment:
    return an_assignment(volunteer_id=service.vera.person_id)


def give(service: Service, task: Assignment) -> None:
    anna = service.anna
    anna.clock.advance(timedelta(minutes=1))
    volunteering.assign(anna.vault, anna.folder, task, clock=anna.clock)
    service.export(anna)


def take_back(service: Service) -> None:
    anna = service.anna
    withdraw(anna.vault, anna.folder, the_task(service), clock=anna.clock)
    service.export(anna)


def days_later(service: Service, days: int) -> None:
    service.vera.clock.advance(timedelta(days=days))


def after_the_end(service: Service, more: int = 1) -> None:
    days_later(service, (LAST_DAY - TODAY).days + more)


def close(service: Service) -> bool:
    vera = service.vera
    return bool(expiry.close_ended(vera.vault, clock=vera.clock).records)


def held(service: Service) -> set[str]:
    """What of the package a thorough look finds in Vera's open file."""
    found = found_in_rows(service.vera.vault.execute, (*CONTENT, "Farhad"))
    return {marker for _table, marker in found}


def work_arrives(service: Service) -> list[str]:
    """Vera gives back; the notes that Anna then has."""
    service.export(service.vera)
    service.anna.take_in(service.share)
    return [note.text for note in service.anna.vault.all(VolunteerNote)]


def test_until_the_last_day_a_package_stays_open(given: Service) -> None:
    days_later(given, (LAST_DAY - TODAY).days)
    assert not close(given)
    (one,) = my_people(given.vera.vault, today=given.vera.clock.today())
    assert (one.has_ended, one.assignment.task) == (False, the_task(given).task)


def test_after_the_last_day_its_content_is_gone_from_the_file(given: Service) -> None:
    vera = given.vera
    after_the_end(given)
    (shut,) = my_people(vera.vault, today=vera.clock.today())
    assert (shut.has_ended, shut.assignment.task, shut.assignment.spoken_name) == (
        True, "", "Farhad",
    )  # fmt: skip
    assert close(given)
    assert held(given) == {"Farhad"}
    vera.vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert found_in_pages(vera.folder / "casefile.db", vera.vault.key, CONTENT) == {}
    assert found_in_pages(vera.folder / "casefile.db", vera.vault.key, ("Farhad",))


def test_the_file_is_whole_afterwards_and_closing_twice_changes_nothing(given: Service) -> None:
    after_the_end(given)
    assert close(given)
    assert not close(given)
    vault = given.vera.vault
    assert first_broken_link(vault) is None
    assert differing_records(vault, after="", count=100) == ([], None)
    assert not is_purge_due(vault)


def test_a_month_later_the_name_goes_as_well(given: Service) -> None:
    after_the_end(given, more=31)
    assert close(given)
    assert held(given) == set()
    assert my_people(given.vera.vault, today=given.vera.clock.today()) == []


def test_the_name_stays_as_long_as_something_is_unfinished(given: Service) -> None:
    vera = given.vera
    key = f"{NOTE_DRAFT}{an_id(10)}"
    drafting.keep_draft(vera.vault, key, {"text": "Wir"}, clock=vera.clock)
    after_the_end(given, more=100)
    close(given)
    (one,) = my_people(vera.vault, today=vera.clock.today())
    assert one.assignment.spoken_name == "Farhad"
    write_note(vera.vault, a_volunteer_note(), clock=vera.clock, draft_key=key)
    assert not close(given)
    assert work_arrives(given) == ["Wir haben gerechnet."]
    assert close(given)
    assert my_people(vera.vault, today=vera.clock.today()) == []


def test_what_was_sealed_while_the_stick_was_away_is_not_given_back_yet(given: Service) -> None:
    vera = given.vera
    write_note(vera.vault, a_volunteer_note(), clock=vera.clock)
    portions.seal_new(vera.vault, vera.folder, clock=vera.clock)
    assert expiry.has_unsent_work(vera.vault, an_id(10))
    service_folder = given.share
    exchange.publish_outbox(vera.vault, vera.folder, service_folder)
    assert not expiry.has_unsent_work(vera.vault, an_id(10))


def test_work_that_was_not_given_back_survives_the_end_and_a_withdrawal(given: Service) -> None:
    vera = given.vera
    write_note(vera.vault, a_volunteer_note(), clock=vera.clock)
    take_back(given)
    after_the_end(given, more=200)
    vera.take_in(given.share)
    assert set(CONTENT).isdisjoint(held(given))
    assert work_arrives(given) == ["Wir haben gerechnet."]
    give_back.accept(given.anna.vault, an_id(11), clock=given.anna.clock)


def test_a_clock_set_back_opens_nothing_and_is_noticed(given: Service) -> None:
    vera = given.vera
    # The task is sealed once more, late, for a colleague; Vera's file hears of the day.
    days_later(given, 27)
    assert not close(given)
    assert not expiry.is_clock_back(vera.vault, clock=vera.clock)
    vera.clock.advance(timedelta(days=2))
    expiry.note_time(vera.vault, vera.clock.now())
    vera.clock.advance(timedelta(days=-20))
    assert expiry.is_clock_back(vera.vault, clock=vera.clock)
    (one,) = my_people(vera.vault, today=vera.clock.today())
    assert (one.has_ended, one.assignment.task) == (True, "")
    assert close(given)
    assert held(given) == {"Farhad"}


def test_what_a_colleagues_clock_says_counts_too(given: Service) -> None:
    anna, vera = given.anna, given.vera
    here = vera.clock.now()
    after_the_end(given)  # one clock for all in these tests
    withdraw(anna.vault, anna.folder, replace(the_task(given), id=an_id(12)), clock=anna.clock)
    given.export(anna)
    plan = inbox.plan_inbox(vera.vault, given.share, clock=vera.clock)
    vera.clock.advance(here - vera.clock.now())
    inbox.apply_inbox(vera.vault, plan, clock=vera.clock)
    assert held(given) == {"Farhad"}
    assert expiry.is_clock_back(vera.vault, clock=vera.clock)


def test_a_journey_through_the_time_zones_is_no_clock_set_back(given: Service) -> None:
    close(given)
    given.vera.clock.advance(timedelta(hours=-20))
    assert not expiry.is_clock_back(given.vera.vault, clock=given.vera.clock)


def test_a_withdrawn_package_closes_with_the_next_exchange(given: Service) -> None:
    take_back(given)
    given.vera.take_in(given.share)
    assert held(given) == set()
    assert my_people(given.vera.vault, today=TODAY) == []
    ours = given.anna.vault.get(Assignment, an_id(10))
    assert ours is not None
    assert (ours.withdrawn_on, ours.task) == (TODAY, the_task(given).task)


def test_nothing_of_the_task_travels_with_its_withdrawal(given: Service) -> None:
    take_back(given)
    plan = inbox.plan_inbox(given.vera.vault, given.share, clock=given.vera.clock)
    (op,) = [op for item in plan.items if not isinstance(item.outcome, Refused)
             for op in item.outcome.ops]  # fmt: skip
    assert set(op.fields) == {"case_id", "volunteer_id", "withdrawn_on"}


def test_a_package_that_arrives_after_its_own_withdrawal_stays_closed(service: Service) -> None:
    open_farhad(service.anna)
    give(service, the_task(service))
    first = min((service.anna.folder / "outbox").iterdir())
    hidden = next(service.share.rglob(first.name))
    content = hidden.read_bytes()
    hidden.unlink()
    take_back(service)
    service.share.joinpath(hidden).unlink(missing_ok=True)
    service.vera.take_in(service.share)
    hidden.parent.mkdir(parents=True, exist_ok=True)
    hidden.write_bytes(content)
    service.vera.take_in(service.share)
    assert held(service) == set()


def test_a_task_that_is_given_again_opens_again_without_a_difference(given: Service) -> None:
    vera = given.vera
    take_back(given)
    vera.take_in(given.share)
    give(given, replace(the_task(given), ends_on=LAST_DAY + timedelta(days=30)))
    report = vera.take_in(given.share)
    assert report.conflicts == 0
    (one,) = my_people(vera.vault, today=TODAY)
    assert (one.has_ended, one.assignment.task) == (False, the_task(given).task)


def test_a_longer_task_opens_again_after_it_had_run_out(given: Service) -> None:
    vera = given.vera
    after_the_end(given)
    assert close(given)
    give(given, replace(the_task(given), ends_on=LAST_DAY + timedelta(days=30)))
    assert vera.take_in(given.share).conflicts == 0
    (one,) = my_people(vera.vault, today=vera.clock.today())
    assert (one.has_ended, one.assignment.meeting_point) == (False, "Bibliothek")


def test_a_package_that_comes_too_late_is_not_opened_and_says_why(service: Service) -> None:
    open_farhad(service.anna)
    give(service, the_task(service))
    after_the_end(service)
    vera = service.vera
    plan = inbox.plan_inbox(vera.vault, service.share, clock=vera.clock)
    (item,) = [item for item in plan.items if item.state is not State.FOREIGN]
    assert isinstance(item.outcome, Refused)
    assert item.outcome.reason is Reason.EXPIRED
    vera.take_in(service.share)
    assert held(service) == set()


def test_a_package_is_taken_in_once(given: Service) -> None:
    plan = inbox.plan_inbox(given.vera.vault, given.share, clock=given.vera.clock)
    assert plan.already == 1
    assert plan.items == ()


def test_on_another_device_it_does_not_open(service: Service) -> None:
    open_farhad(service.anna)
    give(service, the_task(service))
    ben = service.ben
    plan = inbox.plan_inbox(ben.vault, service.share, clock=ben.clock)
    reasons = {item.outcome.reason for item in plan.items if isinstance(item.outcome, Refused)}
    assert reasons == {Reason.NOT_FOR_US}


def test_whose_trust_was_withdrawn_is_sent_no_withdrawal(given: Service) -> None:
    anna = given.anna
    stranger = replace(the_task(given), volunteer_id=an_id(999))
    with anna.vault.atomic(anna.clock) as write:
        write.put(stranger)
    before = len(list((anna.folder / "outbox").iterdir()))
    withdraw(anna.vault, anna.folder, stranger, clock=anna.clock)
    assert len(list((anna.folder / "outbox").iterdir())) == before


def test_nothing_closes_in_a_counsellors_file(given: Service) -> None:
    anna = given.anna
    after_the_end(given)
    assert not expiry.close_ended(anna.vault, clock=anna.clock).records
    ours = anna.vault.get(Assignment, an_id(10))
    assert ours is not None
    assert ours.task
    assert cases.view_case(anna.vault, an_id(2)) is not None


def test_erasing_a_case_takes_its_packages_back(given: Service) -> None:
    anna = given.anna
    number = anna.vault.all(Case)[0].number
    erase.erase_case(anna.vault, an_id(2), typed=number, clock=anna.clock)
    given.export(anna)
    given.vera.take_in(given.share)
    assert held(given) == set()
    assert anna.vault.all(Assignment) == []
    assert work_arrives(given) == []


def test_erasing_does_not_wait_for_a_folder_that_is_away(given: Service) -> None:
    anna = given.anna
    number = anna.vault.all(Case)[0].number
    own_bundles.look_first(anna.vault)
    erase.erase_case(anna.vault, an_id(2), typed=number, clock=anna.clock)
    assert anna.vault.all(Case) == []


def test_for_a_task_that_ended_erasing_sends_nothing(given: Service) -> None:
    anna = given.anna
    after_the_end(given)
    before = len(list((anna.folder / "outbox").iterdir()))
    number = anna.vault.all(Case)[0].number
    erase.erase_case(anna.vault, an_id(2), typed=number, clock=anna.clock)
    assert len(list((anna.folder / "outbox").iterdir())) == before
