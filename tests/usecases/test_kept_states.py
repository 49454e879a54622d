"""Proves that what a restore put aside does not outlive the people in it, nor a month."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from counsel_app.store import kept
from counsel_app.store.engine import connect
from counsel_app.store.vault import Vault
from counsel_app.usecases import attachments, backups, cases, doctor, erase, keys, restore
from counsel_app.usecases.backup_folders import backups_in
from counsel_app.usecases.doctor_words import Check
from counsel_app.usecases.profiles import KEY_FILE, open_profile
from counsel_app.usecases.restore import Secret
from tests.profiles import (
    PASSPHRASE,
    Desk,
    Template,
    a_case,
    a_client,
    an_id,
    new_clock,
    open_farhad,
)
from tests.store.decrypted import found_in_pages
from tests.usecases.conftest import Service
from tests.usecases.scans import a_scan
from tests.usecases.scans import kept as kept_document

MARK = "Quarzuhrwerk"
NAME = "replaced-2026-11-24-090000"


@pytest.fixture
def desk(anna_template: Template, tmp_path: Path) -> Desk:
    """A restored file with Farhad; beside it the state before, with Samira as well."""
    desk = anna_template.copy_to(tmp_path / "own", clock=new_clock())
    open_farhad(desk)
    kept_document(desk, a_scan(300))
    (tmp_path / "stick").mkdir()
    backups.set_backup_place(desk.vault, tmp_path / "stick")
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    samira = a_client(21, chosen_name=MARK)
    cases.open_case(desk.vault, samira, a_case(22, client=21), clock=desk.clock)
    desk.vault.close()
    desk.clock.advance(timedelta(days=2))
    restored(desk, tmp_path / "stick")
    return desk


def restored(desk: Desk, place: Path) -> None:
    latest = max(backups_in(place), key=lambda one: one.made_at)
    plan = restore.plan_restore(
        latest, desk.folder, secret=Secret(passphrase=PASSPHRASE), clock=desk.clock
    )
    restore.restore(plan, clock=desk.clock)
    desk.vault = opened(desk.folder)


def opened(folder: Path) -> Vault:
    vault = open_profile(folder, passphrase=PASSPHRASE)
    vault.accept()
    return vault


def erased(desk: Desk, case: int = 2) -> None:
    number = a_case(case).number
    erase.erase_case(desk.vault, an_id(case), typed=number, clock=desk.clock)


def test_an_erasure_takes_the_state_that_still_holds_the_person(desk: Desk) -> None:
    folder = desk.folder / NAME
    assert found_in_pages(folder / "casefile.db", desk.vault.key, (MARK,)) != {}
    plan = erase.plan_erase(desk.vault, an_id(2), today=desk.clock.today())
    assert plan.kept == (NAME,)
    assert folder.is_dir(), "only looked into"
    erased(desk)
    assert not folder.exists()


def test_a_state_without_the_person_stays_and_still_opens(desk: Desk) -> None:
    cases.open_case(desk.vault, a_client(31), a_case(32, client=31), clock=desk.clock)
    assert erase.plan_erase(desk.vault, an_id(32), today=desk.clock.today()).kept == ()
    erased(desk, 32)
    attachments.delete(desk.vault, an_id(50), clock=desk.clock)
    assert erase.finish_erasing(desk.vault)
    before = opened(desk.folder / NAME)
    assert before.get(type(a_client()), an_id(21)) is not None
    before.close()


def test_killed_before_the_end_of_an_erasure_it_goes_at_the_next_unlock(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counsel_app.store.erase.purge", lambda _vault: False)
    erased(desk)
    monkeypatch.undo()
    assert (desk.folder / NAME).is_dir()
    assert erase.finish_erasing(desk.vault)
    assert not (desk.folder / NAME).exists()


def test_an_erasure_that_a_colleague_sent_takes_it_as_well(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    ben.take_in(service.share)
    profile = ben.folder
    (profile / NAME).mkdir()
    ben.vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for name in ("casefile.db", KEY_FILE):
        shutil.copyfile(profile / name, profile / NAME / name)
    assert kept.holding(ben.vault, [an_id(2)]) == [profile / NAME]
    erased(anna)
    service.export(anna)
    ben.take_in(service.share)
    assert not (profile / NAME).exists()


@pytest.mark.parametrize("how", ["damaged", "no journal", "another key"])
def test_a_state_that_does_not_open_goes_with_an_erasure_after_it(desk: Desk, how: str) -> None:
    database = desk.folder / NAME / "casefile.db"
    if how == "damaged":
        database.write_bytes(bytes(90_000))
    elif how == "no journal":
        connection = connect(database, desk.vault.key, create=False)
        connection.conn.execute("DROP TABLE journal")
        connection.conn.close()
    else:
        keys.rekey(desk.folder, desk.vault, passphrase=PASSPHRASE, clock=desk.clock)
    cases.open_case(desk.vault, a_client(31), a_case(32, client=31), clock=desk.clock)
    assert erase.plan_erase(desk.vault, an_id(32), today=desk.clock.today()).kept == (NAME,)
    assert erase.finish_erasing(desk.vault)
    kept.forget_erased(desk.vault)
    assert (desk.folder / NAME).is_dir(), "nobody was erased yet"
    erased(desk, 32)
    assert not (desk.folder / NAME).exists()


def test_an_erasure_from_before_takes_no_state_that_does_not_open(desk: Desk) -> None:
    erased(desk)
    later = desk.folder / "replaced-2026-12-01-090000"
    later.mkdir()
    shutil.copyfile(desk.folder / KEY_FILE, later / KEY_FILE)
    kept.forget_erased(desk.vault)
    assert later.is_dir()
    nameless = later.rename(desk.folder / "replaced-1")
    assert kept.goes_on(nameless) is None
    kept.forget_erased(desk.vault)
    assert not nameless.exists()


def test_after_a_month_the_next_backup_takes_it(desk: Desk) -> None:
    nameless = desk.folder / "replaced-1"
    nameless.mkdir()
    shutil.copyfile(desk.folder / KEY_FILE, nameless / KEY_FILE)
    assert kept.goes_on(desk.folder / NAME) == date(2026, 12, 24)
    desk.clock.advance(timedelta(days=30))
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    assert (desk.folder / NAME).is_dir()
    desk.clock.advance(timedelta(days=1))
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    assert not (desk.folder / NAME).exists()
    assert nameless.is_dir()


def test_another_file_links_and_what_has_no_header_are_left_alone(
    desk: Desk, service: Service
) -> None:
    other = desk.folder / "replaced-2026-11-01-080000"
    other.mkdir()
    shutil.copyfile(service.ben.folder / KEY_FILE, other / KEY_FILE)
    bare = desk.folder / "replaced-2026-11-02-080000"
    bare.mkdir()
    link = desk.folder / "replaced-2026-11-03-080000"
    link.symlink_to(desk.folder / NAME, target_is_directory=True)
    assert kept.states_of(desk.vault) == [desk.folder / NAME]
    assert kept.kept_states(desk.folder / "nowhere", "x") == []
    erased(desk)
    desk.clock.advance(timedelta(days=90))
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    assert other.is_dir()
    assert bare.is_dir()
    assert link.is_symlink()


def test_the_doctor_says_until_when_it_stays(desk: Desk) -> None:
    (line,) = [one for one in doctor.check_folder(desk.folder) if one.check is Check.LEFTOVERS]
    assert NAME in line.what.en
    assert line.advice is not None
    assert "after 24.12.2026" in line.advice.en
    assert "Another file" not in line.advice.en
    shutil.rmtree(desk.folder / NAME)
    (desk.folder / "replaced-2026-11-01-080000").mkdir()
    (desk.folder / KEY_FILE).unlink()
    (desk.folder / f"{KEY_FILE}.bak").unlink()
    (line,) = [one for one in doctor.check_folder(desk.folder) if one.check is Check.LEFTOVERS]
    assert line.advice is not None
    assert "Another file stays" in line.advice.en
    assert "24.12.2026" not in line.advice.en
