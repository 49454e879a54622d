from __future__ import annotations

from datetime import timedelta

import pytest

from counsel_app.domain.client import PersonName
from counsel_app.domain.records import Record
from counsel_app.usecases import case_papers, cases
from counsel_app.usecases.case_papers import NoAppointment
from counsel_app.usecases.papers import RecordGone
from tests.documents.reading import text_of
from tests.documents.standards import problems
from tests.profiles import (
    TODAY,
    Desk,
    a_client,
    a_consultation,
    a_deadline,
    a_goal,
    a_referral,
    a_release,
    a_step,
    an_assignment,
    an_id,
    an_institution,
    open_farhad,
)

DAY = timedelta(days=1)
OF_CASE = ("folder", "folder_apart", "plan", "privacy", "consent", "handover", "file")
OF_TALK = ("plain", "appointment", "interpreter")


def put(desk: Desk, *records: Record) -> None:
    with desk.vault.atomic(desk.clock) as write:
        for record in records:
            write.put(record)


@pytest.fixture
def farhad(anna: Desk) -> Desk:
    """A case with talks, plan, dates, a referral with a release and a companion."""
    open_farhad(anna)
    cases.save_client(
        anna.vault,
        a_client(name_variants=(PersonName(text="Farhad Nemuneh", script="Latn"),)),
        clock=anna.clock,
    )
    put(
        anna,
        a_consultation(
            counsellor_id=anna.person_id,
            agreements="Umschlag mitbringen",
            next_appointment_on=TODAY + 7 * DAY,
        ),
        a_consultation(33, note_class="protected", next_appointment_on=TODAY - DAY),
        a_goal(state="AGREED", sentence="A2 bis Juni"),
        a_step(consultation_id=an_id(3), task="Anwalt anrufen", due_on=TODAY + DAY),
        a_step(41, consultation_id=an_id(33), task="GEHEIMER SCHRITT"),
        a_step(42, task="Schon getan", done_on=TODAY),
        a_deadline(title="Klage einreichen", due_on=TODAY + 2 * DAY),
        a_deadline(61, title="Termin VHS", kind="APPOINTMENT", due_on=TODAY + 3 * DAY),
        a_deadline(62, title="Vorbei", due_on=TODAY, done_on=TODAY),
        an_institution(name="Volkshochschule Dresden"),
        an_institution(71, name="PSZ Beispiel"),
        a_release(),
        a_referral(release_id=an_id(9), appointment_on=TODAY + 3 * DAY, result="APPOINTMENT"),
        a_referral(81, institution=71, note_class="protected"),
        a_referral(82, institution=71, result="WITHDRAWN"),
        a_referral(83, institution=72),
        a_referral(84, institution=71),
        an_assignment(volunteer_id=anna.person_id, meets_on=TODAY + 3 * DAY),
    )
    return anna


def paper(desk: Desk, kind: str, about: int, language: str = "de") -> str:
    made = case_papers.case_paper(
        desk.vault, kind, an_id(about), language=language, clock=desk.clock
    )
    assert problems(made) == []
    return " ".join(text_of(made).split())


@pytest.mark.parametrize(
    ("kind", "about"),
    [*((kind, 2) for kind in OF_CASE), *((kind, 3) for kind in OF_TALK), ("release", 9)],
)
def test_every_paper_of_a_case_keeps_the_standards_and_says_whose_it_is(
    farhad: Desk, kind: str, about: int
) -> None:
    assert "Beispiel e. V." in paper(farhad, kind, about, "prs")


@pytest.mark.parametrize("kind", [*OF_CASE, *OF_TALK, "release"])
def test_a_paper_about_something_deleted_meanwhile_says_so(farhad: Desk, kind: str) -> None:
    with pytest.raises(RecordGone):
        paper(farhad, kind, 99)


def test_the_folder_holds_open_steps_and_ways_and_nothing_protected(farhad: Desk) -> None:
    text = paper(farhad, "folder", 2)
    for part in ("Anwalt anrufen", "Volkshochschule Dresden", "Termin VHS", "Anna"):
        assert part in text
    for secret in ("GEHEIMER", "Schon getan", "Klage", "Der Brief wurde"):
        assert secret not in text
    # Once: neither the protected referral nor the withdrawn one.
    assert text.count("PSZ Beispiel") == 1


@pytest.mark.parametrize("kind", ["appointment", "interpreter"])
def test_a_slip_needs_an_appointment(farhad: Desk, kind: str) -> None:
    put(farhad, a_consultation(34))
    with pytest.raises(NoAppointment) as refused:
        paper(farhad, kind, 34)
    assert "kein nächster Termin" in refused.value.sentence("de")


def test_the_plain_version_names_appointments_and_no_deadlines(farhad: Desk) -> None:
    text = paper(farhad, "plain", 3)
    assert "Termin VHS" in text
    assert "Klage" not in text


def test_the_handover_shows_deadlines_and_who_counselled(farhad: Desk) -> None:
    text = paper(farhad, "handover", 2)
    for part in ("Klage einreichen", "A2 bis Juni", "Volkshochschule Dresden"):
        assert part in text
    assert "GEHEIMER" not in text


def test_the_print_of_the_file_holds_everything_also_what_is_protected(farhad: Desk) -> None:
    text = paper(farhad, "file", 2)
    for part in ("GEHEIMER SCHRITT", "Der Brief wurde", "Schon getan", "PSZ Beispiel", "R-01"):
        assert part in text
