from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.letter import Letter
from counsel_app.store import erase as store_erase
from counsel_app.store.engine import DiskFull
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.usecases import attachments, backups, cases, consultations, drafting, erase
from counsel_app.usecases.arrivals import view_arrivals
from counsel_app.usecases.erase import CaseHeld, NotConfirmed, erase_case, plan_erase
from counsel_app.usecases.retention import CaseGone, hold
from tests import pictures
from tests.profiles import (
    TODAY,
    Desk,
    a_case,
    a_client,
    a_consultation,
    a_goal,
    a_volunteer_note,
    an_assignment,
    an_id,
    an_institution,
)
from tests.store.decrypted import found_in_pages, found_in_rows
from tests.usecases.conftest import Service

MARKERS = ("Zwiebelfisch", "Quarzuhrwerk", "Fagottbläser", "Vexierbild", "Yachthafen", "Xylophon")
CASE = a_case().id
NUMBER = a_case().number


def fill(desk: Desk, folder: Path, *, talks: int = 40) -> None:
    """A case with a marker in everything that can hold one."""
    client = a_client(chosen_name="Zwiebelfisch", address="Vexierbild 7")
    cases.open_case(desk.vault, client, a_case(), clock=desk.clock)
    for number in range(talks):
        talk = a_consultation(100 + number, content="Quarzuhrwerk " * (7 * number + 1))
        consultations.record_consultation(desk.vault, talk, clock=desk.clock)
    consultations.delete_consultation(desk.vault, a_consultation(100).id, clock=desk.clock)
    drafting.keep_draft(
        desk.vault, "note", {"content": "Fagottbläser"}, case_id=CASE, clock=desk.clock
    )
    with desk.vault.atomic(desk.clock) as write:
        write.put(a_goal(sentence="Yachthafen"))
        write.put(an_assignment(task="Yachthafen"))
        write.put(a_volunteer_note(text="Yachthafen"))
        write.put(Letter(id=an_id(60), case_id=CASE, kind="REPORT", made_on=TODAY))
    path = pictures.put(folder, "Yachthafen.txt", b"Xylophon " * 70_000)
    attachments.import_files(desk.vault, CASE, [path], clock=desk.clock)
    path.unlink()
    cases.list_cases(desk.vault, query="Quarzuhrwerk", today=TODAY)


def another(desk: Desk) -> None:
    """A second person, who stays."""
    cases.open_case(
        desk.vault,
        a_client(201, chosen_name="Bleiberecht"),
        a_case(202, client=201, number="DD-00202"),
        clock=desk.clock,
    )
    talk = a_consultation(203, case=202, content="Bleiberecht bleibt")
    consultations.record_consultation(desk.vault, talk, clock=desk.clock)


def test_the_plan_says_what_goes_what_stays_and_where_copies_lie(
    anna: Desk, tmp_path: Path
) -> None:
    fill(anna, tmp_path)
    (tmp_path / "stick").mkdir()
    backups.set_backup_place(anna.vault, tmp_path / "stick")
    made = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    plan = plan_erase(anna.vault, CASE, today=TODAY)
    assert plan.counts == {
        "assignment": 1,
        "attachment": 1,
        "case": 1,
        "client": 1,
        "consultation": 40,
        "goal": 1,
        "letter": 1,
        "volunteer_note": 1,
    }
    assert plan.records == 47
    assert (plan.drafts, plan.letters) == (1, 1)
    assert plan.document_bytes == 630_000
    assert [one.folder for one in plan.backups] == [made]
    assert plan.is_place_there
    assert plan.confirmation == NUMBER
    assert not plan.client_stays
    assert not plan.is_held
    assert plan.is_early
    assert anna.vault.get(Case, CASE) is not None


def test_not_a_byte_of_the_case_is_left_in_the_file(anna: Desk, tmp_path: Path) -> None:
    another(anna)
    fill(anna, tmp_path)
    path = anna.folder / "casefile.db"
    # The control: the scan sees what is there.
    assert set(found_in_pages(path, anna.vault.key, MARKERS)) == set(MARKERS)
    steps: list[tuple[int, int]] = []
    done = erase_case(
        anna.vault,
        CASE,
        typed=f" {NUMBER.lower()} ",
        clock=anna.clock,
        report=lambda *step: steps.append(step),
    )
    assert done.is_purged
    assert done.records == 47
    assert done.changes.touches(Case, case=CASE)
    assert steps[0] == (0, 49)
    assert steps[-1] == (49, 49)
    assert found_in_rows(anna.vault.execute, MARKERS) == set()
    assert found_in_pages(path, anna.vault.key, MARKERS) == {}
    assert found_in_pages(path, anna.vault.key, ("Bleiberecht",))
    assert first_broken_link(anna.vault) is None
    assert cases.view_case(anna.vault, CASE) is None
    assert anna.vault.all(Attachment) == []
    assert drafting.find_draft(anna.vault, "note") is None
    stays = cases.view_case(anna.vault, an_id(202))
    assert stays is not None
    assert [talk.content for talk in stays.consultations] == ["Bleiberecht bleibt"]
    anna.vault.close()
    assert found_in_pages(path, anna.vault.key, MARKERS) == {}
    anna.vault = type(anna.vault).open(path, anna.vault.key, vault_id=_vault_id(anna))
    assert anna.vault.findings == ()


def _vault_id(desk: Desk) -> str:
    from counsel_app.usecases.profiles import key_file

    return key_file(desk.folder).vault_id


def test_what_the_engine_does_by_itself_would_not_be_enough(anna: Desk, tmp_path: Path) -> None:
    """Why the file is written anew: deleting alone leaves words in its log."""
    fill(anna, tmp_path)
    with anna.vault.atomic(anna.clock) as write:
        for talk in anna.vault.all(Consultation):
            write.erase(Consultation.TYPE, talk.id)
    assert found_in_pages(anna.folder / "casefile.db", anna.vault.key, ("Quarzuhrwerk",))


def test_without_room_for_a_new_file_everything_is_erased_and_that_is_said(
    anna: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(anna, tmp_path)
    run = anna.vault.execute

    def full(sql: str, parameters: tuple[object, ...] = ()) -> object:
        if sql == "VACUUM":
            raise DiskFull
        return run(sql, parameters)

    monkeypatch.setattr(anna.vault, "execute", full)
    done = erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    assert not done.is_purged
    assert found_in_rows(run, MARKERS) == set()
    monkeypatch.undo()
    # Made up for at the next unlock.
    assert store_erase.is_purge_due(anna.vault)
    assert erase.finish_erasing(anna.vault)
    assert not store_erase.is_purge_due(anna.vault)
    assert found_in_pages(anna.folder / "casefile.db", anna.vault.key, MARKERS) == {}
    assert erase.finish_erasing(anna.vault)


def test_a_deleted_document_leaves_the_file_with_the_next_unlock(
    anna: Desk, tmp_path: Path
) -> None:
    fill(anna, tmp_path, talks=1)
    attachments.delete(anna.vault, anna.vault.all(Attachment)[0].id, clock=anna.clock)
    assert store_erase.is_purge_due(anna.vault)
    erase.finish_erasing(anna.vault)
    path = anna.folder / "casefile.db"
    assert found_in_pages(path, anna.vault.key, ("Xylophon",)) == {}


def test_a_hold_forbids_it_until_it_is_lifted(anna: Desk, tmp_path: Path) -> None:
    fill(anna, tmp_path, talks=1)
    hold(anna.vault, CASE, until=date(2027, 6, 30), why="Klage", clock=anna.clock)
    plan = plan_erase(anna.vault, CASE, today=TODAY)
    assert plan.is_held
    assert plan.hold_why == "Klage"
    with pytest.raises(CaseHeld) as refused:
        erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    assert "30.06.2027" in refused.value.sentence("de")
    hold(anna.vault, CASE, until=None, why="", clock=anna.clock)
    erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    assert anna.vault.get(Case, CASE) is None


def test_a_wrong_number_erases_nothing(anna: Desk, tmp_path: Path) -> None:
    fill(anna, tmp_path, talks=1)
    for typed in ("", "DD-99999", NUMBER[:-1]):
        with pytest.raises(NotConfirmed):
            erase_case(anna.vault, CASE, typed=typed, clock=anna.clock)
    assert anna.vault.get(Case, CASE) is not None
    assert erase.confirmation(a_case(number="")) == CASE[-8:]


def test_a_case_can_be_erased_once(anna: Desk, tmp_path: Path) -> None:
    fill(anna, tmp_path, talks=1)
    erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    with pytest.raises(CaseGone):
        plan_erase(anna.vault, CASE, today=TODAY)
    with pytest.raises(CaseGone):
        erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)


def test_the_person_stays_as_long_as_another_case_is_about_her(anna: Desk) -> None:
    cases.open_case(anna.vault, a_client(), a_case(), clock=anna.clock)
    second = a_case(302, number="DD-00302", closed_on=date(2020, 1, 1))
    with anna.vault.atomic(anna.clock) as write:
        write.put(second)
        write.put(an_institution())
    plan = plan_erase(anna.vault, CASE, today=TODAY)
    assert plan.client_stays
    assert "client" not in plan.counts
    erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    assert anna.vault.get(Client, a_client().id) is not None
    later = plan_erase(anna.vault, second.id, today=TODAY)
    assert not later.client_stays
    erase_case(anna.vault, second.id, typed="DD-00302", clock=anna.clock)
    assert anna.vault.get(Client, a_client().id) is None
    assert anna.vault.get(type(an_institution()), an_institution().id) is not None


def test_whoever_was_sent_the_case_is_named_and_loses_it_with_the_next_export(
    service: Service, tmp_path: Path
) -> None:
    anna, ben, cora = service.anna, service.ben, service.cora
    fill(anna, tmp_path, talks=3)
    service.export(anna)
    for reader in (ben, cora):
        reader.take_in(service.share)
    assert ben.vault.get(Case, CASE) is not None
    # Ben goes on writing before he hears of it.
    talk = a_consultation(400, content="Quarzuhrwerk von Ben")
    consultations.record_consultation(ben.vault, talk, clock=ben.clock)
    assert plan_erase(anna.vault, CASE, today=TODAY).receivers == (
        "Ben",
        "City",
        "Cora",
    )
    erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    service.export(ben)
    # What he wrote does not bring anything back, neither here nor there.
    anna.take_in(service.share)
    assert anna.vault.all(Consultation) == []
    service.export(anna)
    for reader, records in ((ben, 11), (cora, 10)):
        seen = view_arrivals(reader.vault, service.share, clock=reader.clock)
        assert seen.erasures == records
        assert sum(kind.new for kind in seen.kinds) == 0
        reader.take_in(service.share)
        path = reader.folder / "casefile.db"
        assert found_in_pages(path, reader.vault.key, ("Quarzuhrwerk", "Zwiebelfisch")) == {}
        assert reader.vault.get(Case, CASE) is None
        assert reader.vault.all(Consultation) == []
        assert found_in_rows(reader.vault.execute, ("Quarzuhrwerk", "Zwiebelfisch")) == set()


def test_a_volunteers_late_note_does_not_bring_the_task_back(anna: Desk, tmp_path: Path) -> None:
    fill(anna, tmp_path, talks=1)
    erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_volunteer_note(77, text="spät"))
        write.put(a_goal(78, case=202))
    erase.erase_late(anna.vault, write.changes, clock=anna.clock)
    assert found_in_rows(anna.vault.execute, ("spät",)) == set()
    with anna.vault.atomic(anna.clock) as write:
        write.delete(a_goal(78, case=202))
    erase.erase_late(anna.vault, write.changes, clock=anna.clock)


def test_a_fresh_backup_takes_the_place_of_the_older_ones(anna: Desk, tmp_path: Path) -> None:
    fill(anna, tmp_path, talks=2)
    place = tmp_path / "stick"
    place.mkdir()
    backups.set_backup_place(anna.vault, place)
    first = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    anna.clock.advance(timedelta(hours=1))
    second = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    (second / "note of somebody.txt").write_text("not ours", encoding="utf-8")
    (place / "photos").mkdir()
    erase_case(anna.vault, CASE, typed=NUMBER, clock=anna.clock)
    anna.clock.advance(timedelta(hours=1))
    renewed = erase.renew_backups(anna.vault, clock=anna.clock)
    assert renewed.removed == 1
    assert renewed.left == (second.name,)
    assert not first.exists()
    assert (place / "photos").is_dir()
    assert found_in_pages(renewed.fresh / "casefile.db", anna.vault.key, MARKERS) == {}
    shutil.rmtree(second)
    assert [one.folder for one in erase._own_backups(anna.vault, place)] == [renewed.fresh]
