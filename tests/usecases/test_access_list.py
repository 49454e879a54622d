from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_app.domain.audit import Action, Kind
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.store.audit import append
from counsel_app.usecases import audit, cases, consultations, papers, referrals
from counsel_app.usecases.access_list import (
    ACCESS_LIST,
    AccessFilter,
    AccessLine,
    access_lines,
    access_list,
)
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    an_assignment,
    an_id,
    an_institution,
    open_farhad,
)
from tests.usecases.conftest import Service


def lines(desk: Desk, **wanted: object) -> list[AccessLine]:
    found = access_list(desk.vault, AccessFilter(**wanted))  # type: ignore[arg-type]
    told = access_lines(desk.vault, found.keys)
    return [told[key] for key in found.keys]


def words(desk: Desk, language: str = "de", **wanted: object) -> list[str]:
    return [
        " | ".join((line.who.text(language), line.action.text(language), line.what.text(language)))
        for line in lines(desk, **wanted)
    ]


@pytest.fixture
def work(anna: Desk) -> Desk:
    """A case that was opened, seen, written in, printed from and partly deleted."""
    open_farhad(anna)
    anna.clock.advance(timedelta(minutes=1))
    audit.note_seen(anna.vault, an_id(2), anna.clock)
    talk = a_consultation()
    consultations.record_consultation(anna.vault, talk, clock=anna.clock)
    anna.clock.advance(timedelta(minutes=1))
    changed = replace(talk, content="Zebrafink", minutes=45, counsellor_id=anna.person_id)
    consultations.record_consultation(anna.vault, changed, clock=anna.clock)
    anna.clock.advance(timedelta(minutes=1))
    papers.log_letter(anna.vault, an_id(2), "REPORT", talk.id, outcome="PRINTED", clock=anna.clock)
    anna.clock.advance(timedelta(minutes=1))
    consultations.delete_consultation(anna.vault, talk.id, clock=anna.clock)
    return anna


def test_changes_and_looks_stand_in_one_line_with_fields_and_without_values(work: Desk) -> None:
    told = words(work, case_id=an_id(2))
    assert told[0] == "Anna | gelöscht | Beratung"
    assert told[1].startswith("Anna | gedruckt | ")
    assert told[2] == "Anna | geschrieben | Beratung: Was besprochen wurde, Dauer (Minuten)"
    assert "Anna | Fall angesehen | " in told
    assert "Anna | geschrieben | Beratung angelegt" in told
    assert "Anna | geschrieben | Fall angelegt" in told
    assert not any("Zebrafink" in one or "Farhad" in one for one in told)
    english = words(work, "en", case_id=an_id(2))
    assert english[0] == "Anna | deleted | Consultation"
    assert "Anna | Case seen | " in english


def test_another_case_and_another_person_are_not_in_it(work: Desk) -> None:
    cases.open_case(work.vault, a_client(51), a_case(52, client=51), clock=work.clock)
    audit.note_seen(work.vault, an_id(52), work.clock)
    assert {line.case_id for line in lines(work, case_id=an_id(2))} == {an_id(2)}
    assert {line.case_id for line in lines(work, case_id=an_id(52))} == {an_id(52)}
    assert lines(work, person="nobody") == []
    assert len(lines(work, person=work.person_id)) == len(lines(work))


@pytest.mark.parametrize(
    ("kind", "actions"),
    [
        (Kind.SEEN, {Action.SEEN}),
        (Kind.WRITTEN, {Action.WRITTEN}),
        (Kind.LEFT, {Action.PRINTED}),
        (Kind.GONE, {Action.DELETED}),
        (Kind.FILE, {Action.UNLOCKED}),
    ],
)
def test_a_kind_shows_its_actions_only(work: Desk, kind: Kind, actions: set[Action]) -> None:
    audit.note_unlocked(work.vault, "passphrase", clock=work.clock)
    assert {line.action for line in lines(work, kind=kind)} == {one.label for one in actions}


def test_days_are_those_of_the_persons_calendar_both_included(work: Desk) -> None:
    everything = len(lines(work))
    work.clock.advance(timedelta(days=2))
    audit.note_unlocked(work.vault, "recovery", clock=work.clock)
    later = TODAY + timedelta(days=2)
    assert len(lines(work, last=TODAY)) == everything
    assert [line.at.date() for line in lines(work, first=later, last=later)] == [later]
    assert len(lines(work, first=TODAY, last=later)) == everything + 1


@pytest.mark.parametrize(
    ("text", "count"),
    [("farh", 7), ("anna", 8), ("angesehen", 1), ("seen", 1), ("Beratung", 3), ("DD-00002", 7),
     ("nichts davon", 0)],
)  # fmt: skip
def test_text_finds_case_person_action_and_kind_of_record(
    work: Desk, text: str, count: int
) -> None:
    assert len(lines(work, text=f" {text} ")) == count


def test_the_list_names_the_people_and_the_case_it_is_about(work: Desk) -> None:
    found = access_list(work.vault, AccessFilter(case_id=an_id(2)))
    assert found.people == ((work.person_id, "Anna"),)
    assert found.title == "DD-00002 · Farhad"
    assert access_list(work.vault, AccessFilter()).title == ""


def test_what_cannot_be_told_any_more_is_said_as_such(work: Desk) -> None:
    with work.vault.atomic(work.clock) as write:
        write.erase("consultation", an_id(3))
    told = words(work)
    assert told[0] == "Anna | endgültig gelöscht | Beratung"
    assert "Anna | geschrieben | Beratung: Inhalt endgültig gelöscht" in told
    work.clock.advance(timedelta(minutes=1))
    append(work.vault, Action.SEEN, at=work.clock.now(), case_id=an_id(777))
    work.clock.advance(timedelta(minutes=1))
    work.vault.author = "someone-who-left"
    work.clock.advance(timedelta(minutes=1))
    append(work.vault, Action.SEEN, at=work.clock.now(), case_id=an_id(777))
    work.clock.advance(timedelta(minutes=1))
    work.vault.author = work.person_id
    last, before = lines(work)[:2]
    assert last.who.en == "(unknown person)"
    assert before.case == before.number == f"…{an_id(777)[-8:]}"


def test_what_concerns_the_file_is_said_in_words(work: Desk) -> None:
    vault, clock = work.vault, work.clock
    clock.advance(timedelta(minutes=1))
    audit.note_unlocked(vault, "device", clock=clock)
    audit.note_unlocked(vault, "a way of the future", clock=clock)
    finding = Finding(suspicion=Suspicion.OLDER, missing=3)
    audit.note_finding_accepted(vault, [finding], clock=clock)
    audit.note_saved(vault, "", ACCESS_LIST, "", clock=clock)
    audit.note_attachment_opened(vault, an_id(2), an_id(30), clock=clock)
    told = words(work, "en")[:5]
    assert told == [
        "Anna | Document opened | Document",
        "Anna | saved as a file | Access list",
        f"Anna | went on in spite of a finding | {finding.label.en}",
        "Anna | Case file unlocked | ",
        "Anna | Case file unlocked | with this device",
    ]


def test_records_without_a_case_and_those_of_volunteers_have_their_place(work: Desk) -> None:
    referrals.save_institution(work.vault, an_institution(), clock=work.clock)
    assert (lines(work)[0].case_id, lines(work)[0].case) == ("", "")
    with work.vault.atomic(work.clock) as write:
        write.put(an_assignment())
    assert lines(work)[0].case == "DD-00002 · Farhad"
    client = work.vault.get(type(a_client()), an_id(1))
    assert client is not None
    cases.save_client(work.vault, replace(client, address="Weg 7"), clock=work.clock)
    assert lines(work)[0].case_id == an_id(2)
    assert words(work)[0] == "Anna | geschrieben | Klientin oder Klient: Anschrift"


def test_what_came_and_went_names_the_other_side(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    out = words(service.anna, kind=Kind.LEFT)
    assert sorted(out) == [
        "Anna | weitergegeben | an Ben, Cora",
        "Anna | weitergegeben | an City",
    ]
    service.ben.take_in(service.share)
    (told,) = words(service.ben, kind=Kind.FILE)
    assert told.startswith("Ben | Paket übernommen | ")
    assert told.endswith(" Änderungen von Anna")
    audit.note_taken_in(
        service.ben.vault, bundle="x", device="unknown", changes=1, clock=service.ben.clock
    )
    assert words(service.ben, kind=Kind.FILE)[0] == "Ben | Paket übernommen | 1 Änderung"
    # What Anna wrote is Anna's word at Ben's desk too.
    assert {line.who.de for line in lines(service.ben, case_id=an_id(2))} == {"Anna"}
