from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.client import Client, PersonName, ResidencePeriod
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.sync.verify import Opened, verify_file
from counsel_app.usecases import cases, drafting, exchange, profiles, team
from counsel_app.usecases.volunteering import (
    NoRelease,
    NotAVolunteer,
    assign,
    my_people,
    stop,
    write_note,
)
from tests.profiles import (
    SPACE,
    TODAY,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_referral,
    a_release,
    a_volunteer_note,
    an_assignment,
    an_id,
    an_institution,
)
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import every_value

SECRETS = ("Klage", "PSZ", "GESTATTUNG", "Lindenweg", "2007-", "01067", "Nemuneh", "نمونه", "AZR")


def farhad(service: Service) -> None:
    """Demo case B: everything that a volunteer may not know."""
    anna = service.anna
    cases.open_case(
        anna.vault,
        a_client(
            name_variants=(PersonName(text="فرهاد نمونه"), PersonName(text="Farhad Nemuneh")),
            birth_date=TODAY.replace(year=2007),
            address="Lindenweg 4, 01067 Dresden",
            residence=(ResidencePeriod(status="GESTATTUNG", document="AZR 123456"),),
        ),
        a_case(housing_type="GU"),
        clock=anna.clock,
    )
    with anna.vault.atomic(anna.clock) as write:
        for record in (
            a_consultation(content="Klage besprochen"),
            a_consultation(31, content="Schlafprobleme, PSZ", note_class="protected"),
            a_deadline(title="Klage"),
            an_institution(name="PSZ Dresden", kind="PSZ"),
            a_referral(purpose="PSZ"),
        ):
            write.put(record)


def the_task(service: Service) -> Assignment:
    return an_assignment(volunteer_id=service.vera.person_id)


def give(service: Service, assignment: Assignment) -> Path:
    """Assign, publish, and the package's path."""
    anna = service.anna
    made, _ = assign(anna.vault, anna.folder, assignment, clock=anna.clock)
    published = exchange.publish_outbox(anna.vault, anna.folder, service.share)
    return next(path for path in published if path.name == made.name)


def test_the_package_holds_nothing_of_what_a_volunteer_may_not_know(service: Service) -> None:
    farhad(service)
    path = give(service, the_task(service))
    opened = verify_file(
        path,
        trusted=team.trusted_cards(service.vera.vault),
        identity=profiles.own_identity(service.vera.vault),
        space=SPACE,
        now=service.vera.clock.now(),
    )
    assert isinstance(opened, Opened)
    text = repr(opened.ops)
    assert "Farhad" in text
    assert "Bibliothek" in text  # the scan can find something
    for secret in (*SECRETS, an_id(1)):
        assert secret not in text, secret
    assert {op.record_type for op in opened.ops} == {"assignment"}
    assert secret_free(service, path)


def secret_free(service: Service, path: Path) -> bool:
    """Whether what the volunteer's own file then holds is as clean."""
    service.vera.take_in(service.share)
    held = every_value(service.vera.vault)
    assert "Farhad" in held
    assert path.exists()
    return not any(secret in held for secret in SECRETS)


def test_nobody_else_can_open_the_package(service: Service) -> None:
    farhad(service)
    path = give(service, the_task(service))
    for desk in (service.ben, service.cora, service.city):
        outcome = verify_file(
            path,
            trusted=team.trusted_cards(desk.vault),
            identity=profiles.own_identity(desk.vault),
            space=SPACE,
            now=desk.clock.now(),
        )
        assert not isinstance(outcome, Opened)


def test_a_volunteer_sees_the_person_the_task_and_when_to_meet(service: Service) -> None:
    farhad(service)
    later = replace(the_task(service), meets_on=TODAY + timedelta(days=3))
    give(service, later)
    give(service, replace(later, id=an_id(12), spoken_name="Selam", meets_on=TODAY))
    service.vera.take_in(service.share)
    people = my_people(service.vera.vault, today=TODAY)
    assert [one.assignment.spoken_name for one in people] == ["Selam", "Farhad"]
    assert not any(one.has_ended for one in people)
    assert service.vera.vault.all(Client) == []


def test_an_assignment_ends_after_its_last_day(service: Service) -> None:
    farhad(service)
    task = replace(the_task(service), ends_on=TODAY)
    give(service, task)
    service.vera.take_in(service.share)
    assert not my_people(service.vera.vault, today=TODAY)[0].has_ended
    assert my_people(service.vera.vault, today=TODAY + timedelta(days=1))[0].has_ended


def test_a_task_that_is_stopped_ends_for_the_volunteer_who_does_not_learn_why(
    service: Service,
) -> None:
    anna, vera = service.anna, service.vera
    give(service, the_task(service))
    vera.take_in(service.share)
    stop(anna.vault, anna.folder, the_task(service), on=TODAY, why="Streit", clock=anna.clock)
    exchange.publish_outbox(anna.vault, anna.folder, service.share)
    vera.take_in(service.share)
    (theirs,) = my_people(vera.vault, today=TODAY)
    assert theirs.has_ended
    assert (theirs.assignment.stopped_on, theirs.assignment.ends_on) == (TODAY, TODAY)
    assert theirs.assignment.stopped_why == ""
    ours = anna.vault.get(Assignment, theirs.assignment.id)
    assert ours is not None
    assert ours.stopped_why == "Streit"


def test_stopping_never_makes_a_task_longer_and_needs_no_end_to_shorten(service: Service) -> None:
    anna = service.anna
    farhad(service)
    early = replace(the_task(service), ends_on=TODAY - timedelta(days=3))
    stop(anna.vault, anna.folder, early, on=TODAY, why="", clock=anna.clock)
    kept = anna.vault.get(Assignment, early.id)
    assert kept is not None
    assert kept.ends_on == early.ends_on
    stop(anna.vault, anna.folder, replace(early, ends_on=None), on=TODAY, why="", clock=anna.clock)
    kept = anna.vault.get(Assignment, early.id)
    assert kept is not None
    assert kept.ends_on == TODAY


def test_whose_trust_was_withdrawn_is_told_nothing_of_the_end(service: Service) -> None:
    anna = service.anna
    farhad(service)
    stranger = replace(the_task(service), volunteer_id=an_id(999))
    changes = stop(anna.vault, anna.folder, stranger, on=TODAY, why="weg", clock=anna.clock)
    assert changes.touches(Assignment)
    assert not list((anna.folder / "outbox").glob("*"))


def test_a_task_is_over_from_the_day_it_is_stopped() -> None:
    later = TODAY + timedelta(days=1)
    assert not an_assignment(stopped_on=later, ends_on=later).has_ended(TODAY)
    assert an_assignment(stopped_on=later, ends_on=later).has_ended(later)
    assert not an_assignment(ends_on=None).has_ended(later)
    assert an_assignment(withdrawn_on=later).has_ended(TODAY)


def test_a_changed_task_reaches_the_volunteer(service: Service) -> None:
    farhad(service)
    give(service, the_task(service))
    service.vera.take_in(service.share)
    service.anna.clock.advance(timedelta(minutes=1))
    give(service, replace(the_task(service), meeting_point="Rathaus"))
    service.vera.take_in(service.share)
    (one,) = my_people(service.vera.vault, today=TODAY)
    assert one.assignment.meeting_point == "Rathaus"


def test_a_deputy_can_change_the_task_and_send_it_anew(service: Service) -> None:
    farhad(service)
    give(service, the_task(service))
    service.export(service.anna)
    service.ben.take_in(service.share)
    service.vera.take_in(service.share)
    ben = service.ben
    ben.clock.advance(timedelta(minutes=1))
    assign(
        ben.vault, ben.folder, replace(the_task(service), meeting_point="Rathaus"), clock=ben.clock
    )
    exchange.publish_outbox(ben.vault, ben.folder, service.share)
    service.vera.take_in(service.share)
    (one,) = my_people(service.vera.vault, today=TODAY)
    assert one.assignment.meeting_point == "Rathaus"
    assert one.assignment.task == "Mathe für den EQ-Test"


def test_a_deputy_can_give_the_task_of_a_colleague_to_another_volunteer(
    service: Service,
) -> None:
    farhad(service)
    anna, ben = service.anna, service.ben
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_assignment(volunteer_id="somebody else"))
    service.export(anna)
    ben.take_in(service.share)
    assign(ben.vault, ben.folder, the_task(service), clock=ben.clock)
    exchange.publish_outbox(ben.vault, ben.folder, service.share)
    service.vera.take_in(service.share)
    (one,) = my_people(service.vera.vault, today=TODAY)
    assert one.assignment == the_task(service)


def test_only_an_accepted_volunteer_is_given_a_package(service: Service) -> None:
    farhad(service)
    for person in ("nobody", service.ben.person_id, service.city.person_id):
        with pytest.raises(NotAVolunteer):
            give(service, an_assignment(volunteer_id=person))
    assert service.anna.vault.all(Assignment) == []


def test_an_incomplete_task_is_refused_and_no_package_made(service: Service) -> None:
    with pytest.raises(InvalidRecord):
        give(service, replace(the_task(service), meeting_point=""))
    assert not (service.anna.folder / exchange.OUTBOX).exists()


def test_a_note_takes_its_draft_with_it(service: Service) -> None:
    vera = service.vera
    drafting.keep_draft(vera.vault, "note", {"text": "Wir"}, clock=vera.clock)
    with pytest.raises(InvalidRecord):
        write_note(vera.vault, a_volunteer_note(text=""), clock=vera.clock, draft_key="note")
    assert drafting.find_draft(vera.vault, "note") is not None
    write_note(vera.vault, a_volunteer_note(), clock=vera.clock, draft_key="note")
    assert drafting.find_draft(vera.vault, "note") is None
    assert vera.vault.all(VolunteerNote) == [a_volunteer_note()]


def test_a_volunteer_sees_the_own_notes_beside_the_task(service: Service) -> None:
    farhad(service)
    give(service, the_task(service))
    vera = service.vera
    vera.take_in(service.share)
    write_note(vera.vault, a_volunteer_note(), clock=vera.clock)
    (one,) = my_people(vera.vault, today=TODAY)
    assert [note.text for note in one.notes] == ["Wir haben gerechnet."]


def test_a_corrected_task_leaves_its_earlier_wording_behind(service: Service) -> None:
    farhad(service)
    give(service, replace(the_task(service), task="Begleitung wegen Trauma"))
    path = give(service, the_task(service))
    outcome = verify_file(
        path,
        trusted=team.trusted_cards(service.vera.vault),
        identity=profiles.own_identity(service.vera.vault),
        space=profiles.own_profile(service.vera.vault).space,
        now=service.vera.clock.now(),
    )
    assert isinstance(outcome, Opened)
    assert "Trauma" not in repr(outcome.ops)


def test_a_note_goes_to_those_who_have_the_case_and_not_to_the_city(service: Service) -> None:
    farhad(service)
    give(service, the_task(service))
    service.vera.take_in(service.share)
    write_note(service.vera.vault, a_volunteer_note(), clock=service.vera.clock)
    made = service.export(service.vera).made
    assert "City" not in {name for bundle in made for name in bundle.recipients}
    assert "Anna" in {name for bundle in made for name in bundle.recipients}


def employ_vera(service: Service) -> None:
    service.anna.accept(service.vera, Audience.COMPANION)


def contents(service: Service, path: Path) -> str:
    """What Vera's device decrypts."""
    opened = verify_file(
        path,
        trusted=team.trusted_cards(service.vera.vault),
        identity=profiles.own_identity(service.vera.vault),
        space=SPACE,
        now=service.vera.clock.now(),
    )
    assert isinstance(opened, Opened)
    return repr(opened.ops)


def test_an_employed_companion_learns_the_level_of_german_and_a_volunteer_does_not(
    service: Service,
) -> None:
    farhad(service)
    task = replace(the_task(service), german_level="B1", goal="Bestehen des EQ-Tests")
    volunteers = contents(service, give(service, task))
    assert "'B1'" not in volunteers
    assert "EQ-Tests" in volunteers
    employ_vera(service)
    assert "'B1'" in contents(service, give(service, task))


def test_a_full_name_leaves_only_to_the_employed_and_only_with_a_valid_release(
    service: Service,
) -> None:
    farhad(service)
    anna = service.anna
    task = replace(the_task(service), full_name="Farhad Nemuneh", release_id=an_id(9))
    assert "Nemuneh" not in contents(service, give(service, task))
    employ_vera(service)
    for release in (
        None,
        a_release(case=3),
        a_release(revoked_on=TODAY),
    ):
        if release is not None:
            with anna.vault.atomic(anna.clock) as write:
                write.put(release)
        with pytest.raises(NoRelease):
            give(service, task)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_release())
    named = contents(service, give(service, task))
    assert "Nemuneh" in named
    assert an_id(9) not in named
