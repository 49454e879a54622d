from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.import_rows import Choice, Decisions, decide_all
from counsel_app.domain.import_values import TOO_MANY_NAMES
from counsel_app.domain.institution import Institution
from counsel_app.domain.offers import Course, Opening
from counsel_app.domain.referral import Referral
from counsel_app.usecases import import_undo, importing
from counsel_app.usecases.cases import open_case, refresh_groups, save_client
from counsel_app.usecases.directory import save_entry
from counsel_app.usecases.import_matching import (
    ID_UNKNOWN,
    NOT_IN_DIRECTORY,
    NUMBER_TAKEN,
    NUMBER_UNKNOWN,
    SAME_PERSON,
    TWICE,
)
from counsel_app.usecases.import_undo import NothingToUndo, last_import, undo_import
from counsel_app.usecases.importing import (
    FileUnreadable,
    Imported,
    ImportPlan,
    Undecided,
    apply_import,
    guess_sheet,
    load_sheets,
    load_tables,
    plan_import,
)
from tests.profiles import Desk, a_case, a_client, an_id

CLIENTS = (
    "Klienten-Nr.;Vorname;Nachname;Geburtsdatum;Sprachen;Aufenthaltsstatus\n"
    "101;Samira;Al-Mithal;01.01.1997;Arabisch;Duldung\n"
    "102;Farhad;;12.03.2007;Dari;Aufenthaltsgestattung\n"
    ";Selam;Abnet;1985;Tigrinya;\n"
)
TALKS = (
    "Klienten-Nr.;Datum;Dauer;Sprache;Thema;Inhalt\n"
    "101;16.11.2026;45;Arabisch;Schule und Kita;Schulplatz\n"
    "102;13.11.2026;30;Dari;Ausbildung;EQ\n"
)
REFERRALS = "Klienten-Nr.;Einrichtung;Zweck;Datum\n101;VHS Dresden;Kurs A1;16.11.2026\n"
OFFICES = (
    "Name;Art;Ort;Telefon\nVHS  dresden;VHS oder Kursträger;Dresden;0351 1\nIHK;IHK;Dresden;\n"
)


def plan(desk: Desk, *texts: str) -> ImportPlan:
    folder = desk.folder.parent / "tables"
    folder.mkdir(exist_ok=True)
    paths = []
    for number, text in enumerate(texts):
        paths.append(folder / f"t{number}.csv")
        paths[-1].write_text(text, encoding="utf-8")
    return plan_import(desk.vault, [guess_sheet(one) for one in load_tables(paths)])


def take(desk: Desk, found: ImportPlan, decisions: Decisions | None = None) -> Imported:
    return apply_import(desk.vault, found, decisions or {}, clock=desk.clock)


def reasons(found: ImportPlan) -> Sequence[object]:
    return [one.reason for one in found.faults]


def test_a_set_of_tables_becomes_cases_with_their_consultations_and_referrals(anna: Desk) -> None:
    found = plan(anna, REFERRALS, TALKS, CLIENTS, OFFICES)
    assert (found.blocking, found.faults, found.rows, found.has_clients) == ((), (), 8, True)
    assert found.taken({}) == 8
    done = take(anna, found)
    assert done.new == {"institution": 2, "client": 3, "case": 3, "consultation": 2, "referral": 1}
    assert (done.changed, done.left_out) == (0, 0)
    cases = {one.number: one for one in anna.vault.all(Case)}
    assert {"101", "102"} < cases.keys()
    # Whoever has no number gets one of ours.
    assert any(number.startswith("DD-") for number in cases)
    samira = anna.vault.get(Client, cases["101"].client_id)
    assert samira is not None
    assert (samira.chosen_name, samira.status_group) == ("Samira", "TOLERATED")
    assert [one.text for one in samira.name_variants] == ["Samira Al-Mithal"]
    (talk,) = anna.vault.all(Consultation, case_id=cases["101"].id)
    assert (talk.minutes, talk.counsellor_id) == (45, anna.person_id)
    (referral,) = anna.vault.all(Referral)
    office = anna.vault.get(Institution, referral.institution_id)
    assert office is not None
    assert office.name == "VHS dresden"
    assert [reading.row for _, reading in found.examples] == [2, 3, 2, 3, 4, 2, 3, 2]


def test_nothing_is_written_while_something_is_undecided(anna: Desk) -> None:
    found = plan(anna, CLIENTS.replace("12.03.2007", "31.02.2007"))
    before = anna.vault.journal_end
    with pytest.raises(Undecided) as error:
        take(anna, found)
    assert "1 Stelle(n)" in error.value.sentence("de")
    assert anna.vault.journal_end == before
    (fault,) = found.faults
    assert found.undecided({fault.key: Choice.GO_ON}) == ()
    assert take(anna, found, {fault.key: Choice.GO_ON}).new["client"] == 3


def test_a_table_without_what_it_needs_is_not_read_at_all(anna: Desk) -> None:
    found = plan(anna, "Klienten-Nr.;Vorname\n1;A\n")
    assert [one.reason.de for one in found.blocking] == [
        "Es ist keine Spalte für „Spricht“ gewählt."
    ]
    with pytest.raises(Undecided):
        take(anna, found)


def test_what_points_at_a_row_that_is_left_out_is_left_out_with_it(anna: Desk) -> None:
    found = plan(
        anna,
        CLIENTS.replace("Arabisch", "Foo"),
        TALKS,
        REFERRALS,
        OFFICES.replace("VHS oder", "Foo"),
    )
    decisions = {one.key: Choice.SKIP for one in found.faults}
    assert found.undecided(decisions) == ()
    assert found.taken(decisions) == 4
    done = take(anna, found, decisions)
    assert done.new == {"institution": 1, "client": 2, "case": 2, "consultation": 1}
    assert done.left_out == 4
    with_office = plan(anna, REFERRALS.replace("101", "102"), OFFICES.replace("VHS oder", "Foo"))
    assert with_office.taken(decide_all(with_office.faults, Choice.SKIP)) == 1


def test_numbers_and_people_that_are_there_already_are_noticed(anna: Desk) -> None:
    take(anna, plan(anna, CLIENTS))
    again = plan(
        anna,
        CLIENTS.replace("102;Farhad", "103;Farhad").replace(";1985;", ";;"),
        "Klienten-Nr.;Datum;Dauer;Sprache;Thema;Inhalt\n999;16.11.2026;45;Dari;Ausbildung;x\n",
    )
    assert reasons(again) == [NUMBER_TAKEN, SAME_PERSON, NUMBER_UNKNOWN]
    assert [one.cell for one in again.faults] == ["A2", "D3", "A2"]
    twice = plan(anna, CLIENTS.replace("102;", "101;").replace("101;", "7;"))
    assert NUMBER_TAKEN in reasons(twice)


def test_an_institution_nobody_knows_is_added_only_if_a_person_says_so(anna: Desk) -> None:
    open_case(anna.vault, a_client(), a_case(number="101"), clock=anna.clock)
    found = plan(anna, REFERRALS + "101;vhs dresden;Kurs A2;17.11.2026\n")
    assert reasons(found) == [NOT_IN_DIRECTORY, NOT_IN_DIRECTORY]
    done = take(anna, found, decide_all(found.faults, Choice.OFFERED))
    assert done.new == {"institution": 1, "referral": 2}
    (office,) = anna.vault.all(Institution)
    assert (office.name, office.kind) == ("VHS Dresden", "OTHER")


def test_the_directory_is_brought_up_to_date_by_name_or_identifier(anna: Desk) -> None:
    vhs = Institution(
        id=an_id(1), name="VHS Dresden", kind="COURSE_PROVIDER", phone="1", stop="Mitte"
    )
    course = Course(id=an_id(2), institution_id=vhs.id, kind="IK_ALPHA", free_places=1)
    for record in (vhs, course):
        save_entry(anna.vault, record, clock=anna.clock)
    found = plan(
        anna,
        OFFICES,
        f"id;Anbieter;Kursart;Freie Plätze\n{course.id};VHS Dresden;IK_ALPHA;7\n;IHK;BSK_B2;3\n",
        "Anbieter;Instrument;Beruf\nIHK;EQ;Elektronik\n",
    )
    assert (found.blocking, found.faults, found.has_clients) == ((), (), False)
    done = take(anna, found)
    assert (done.new, done.changed) == ({"institution": 1, "course": 1, "opening": 1}, 2)
    now = anna.vault.get(Institution, vhs.id)
    assert now is not None
    # The name is spelled as the table has it; what the table does not say stays.
    assert (now.name, now.phone, now.stop) == ("VHS dresden", "0351 1", "Mitte")
    assert {one.free_places for one in anna.vault.all(Course)} == {3, 7}
    (opening,) = anna.vault.all(Opening)
    office = anna.vault.get(Institution, opening.institution_id)
    assert office is not None
    assert office.name == "IHK"
    # The same once more changes nothing.
    same = take(anna, plan(anna, OFFICES))
    assert (same.new, same.changed, same.changes.records) == ({}, 0, ())
    back = undo_import(anna.vault, clock=anna.clock)
    assert (back.removed, back.restored, back.kept) == (0, 0, 0)


def test_entries_twice_and_identifiers_unknown_are_noticed(anna: Desk) -> None:
    found = plan(
        anna,
        "id;Name;Art\n;VHS;IHK\n;vhs;IHK\n" + f"{an_id(5)};ABC;IHK\n",
        "Anbieter;Kursart\nVHS;IK_ALPHA\nVHS;IK_ALPHA\n",
    )
    assert reasons(found) == [TWICE, ID_UNKNOWN, TWICE]
    done = take(
        anna,
        found,
        decide_all(found.faults, Choice.SKIP) | decide_all(found.faults, Choice.OFFERED),
    )
    assert done.new == {"institution": 2, "course": 1}


def test_an_import_is_taken_back_and_leaves_no_word_of_the_people(anna: Desk) -> None:
    vhs = Institution(id=an_id(1), name="VHS Dresden", kind="COURSE_PROVIDER", phone="1")
    save_entry(anna.vault, vhs, clock=anna.clock)
    take(anna, plan(anna, CLIENTS, TALKS, REFERRALS, OFFICES))
    found = last_import(anna.vault)
    assert found is not None
    assert (found.new, found.changed, found.at) == (10, 1, anna.clock.now())
    steps: list[tuple[int, int]] = []
    done = undo_import(
        anna.vault, clock=anna.clock, report=lambda done, total: steps.append((done, total))
    )
    assert (done.removed, done.restored, done.kept) == (10, 1, 0)
    assert steps[-1] == (11, 11)
    assert [anna.vault.all(kind) for kind in (Client, Case, Consultation, Referral)] == [[]] * 4
    now = anna.vault.all(Institution)
    assert [(one.name, one.phone) for one in now] == [("VHS Dresden", "1")]
    left = anna.vault.execute(
        "SELECT count(*) FROM journal WHERE body LIKE '%Samira%' OR body LIKE '%Schulplatz%'"
    ).fetchone()
    assert left[0] == 0
    assert last_import(anna.vault) is None
    with pytest.raises(NothingToUndo):
        undo_import(anna.vault, clock=anna.clock)


def test_what_somebody_worked_on_since_stays_with_all_it_needs(anna: Desk) -> None:
    vhs = Institution(id=an_id(1), name="VHS Dresden", kind="COURSE_PROVIDER", phone="1")
    ihk = Institution(id=an_id(2), name="IHK", kind="IHK", phone="1")
    for record in (vhs, ihk):
        save_entry(anna.vault, record, clock=anna.clock)
    take(anna, plan(anna, CLIENTS, TALKS, REFERRALS, OFFICES))
    # Birthdays that the program keeps up with are nobody's work.
    anna.clock.advance(timedelta(days=2500))
    assert refresh_groups(anna.vault, clock=anna.clock).records
    cases = {one.number: one for one in anna.vault.all(Case)}
    changed = anna.vault.get(Institution, vhs.id)
    assert changed is not None
    save_entry(anna.vault, replace(changed, phone="9"), clock=anna.clock)
    farhad = anna.vault.get(Client, cases["102"].client_id)
    assert farhad is not None
    save_client(anna.vault, replace(farhad, contact_channel="mornings"), clock=anna.clock)
    talk = Consultation(
        id=anna.new_id(), case_id=cases["101"].id, held_on=anna.clock.today(), minutes=5,
        language="ara", topics=("OTHER",), content="new",
    )  # fmt: skip
    with anna.vault.atomic(anna.clock) as write:
        write.put(talk)
        gone = anna.vault.get(Institution, ihk.id)
        assert gone is not None
        write.delete(gone)
    done = undo_import(anna.vault, clock=anna.clock)
    # Samira's case and person for the new talk, Farhad for the change.
    assert (done.removed, done.restored, done.kept) == (6, 1, 3)
    assert {one.chosen_name for one in anna.vault.all(Client)} == {"Samira", "Farhad"}
    assert [one.content for one in anna.vault.all(Consultation)] == ["new"]
    (now,) = anna.vault.all(Institution)
    assert (now.name, now.phone) == ("VHS Dresden", "9")


class Stop(Exception):
    """Somebody pressed Stop."""


def test_an_import_that_is_stopped_changed_nothing(
    anna: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_REPORT_EVERY", 2)
    found = plan(anna, CLIENTS, TALKS)
    before = anna.vault.journal_end

    def report(done: int, total: int) -> None:
        if 0 < done < total:
            raise Stop

    with pytest.raises(Stop):
        apply_import(anna.vault, found, {}, clock=anna.clock, report=report)
    assert anna.vault.journal_end == before
    assert anna.vault.all(Client) == []
    with pytest.raises(Stop):
        plan_import(anna.vault, found.sheets, report=report)


def test_more_spellings_than_anybody_has_are_a_fault(anna: Desk) -> None:
    names = "|".join(f"a{n}" for n in range(101))
    head = CLIENTS.replace("Nachname", "Aliasnamen")
    assert reasons(plan(anna, head.replace("Al-Mithal", names))) == [TOO_MANY_NAMES]
    assert reasons(plan(anna, head.replace("Al-Mithal", "a|" * 9_999))) == [TOO_MANY_NAMES]


def test_files_of_the_same_name_are_told_apart_and_missing_ones_said(
    anna: Desk, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "t.csv").write_text(CLIENTS, encoding="utf-8")
    tables = load_tables([tmp_path / "a" / "t.csv", tmp_path / "b" / "t.csv"])
    assert [one.file for one in tables] == ["t.csv", "b/t.csv"]
    (sheet,) = load_sheets([tmp_path / "a" / "t.csv"])
    assert sheet == guess_sheet(tables[0])
    with pytest.raises(FileUnreadable):
        load_tables([tmp_path / "none.csv"])


def test_no_import_is_remembered_in_a_new_file(anna: Desk) -> None:
    assert import_undo.last_import(anna.vault) is None
