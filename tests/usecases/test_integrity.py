from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counsel_app.domain.audit import Action
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.gui.job import Cancelled
from counsel_app.store import search
from counsel_app.store.keys import KeyFile, load_key_file
from counsel_app.store.vault import Vault
from counsel_app.usecases import integrity, keys
from counsel_app.usecases.integrity import accept_findings, full_check
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, MARK_FILE, open_profile
from tests.profiles import (
    PASSPHRASE,
    Desk,
    Template,
    a_client,
    a_consultation,
    new_clock,
    new_desk,
    open_farhad,
)
from tests.usecases.keychains import MemoryKeychain


def unlock(anna: Desk) -> Vault:
    return open_profile(anna.folder, passphrase=PASSPHRASE)


def suspicions(vault: Vault) -> list[Suspicion]:
    return [finding.suspicion for finding in vault.findings]


def work(vault: Vault, anna: Desk, number: int) -> None:
    with vault.atomic(anna.clock) as write:
        write.put(a_consultation(number))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def put_back(folder: Path, before: dict[str, bytes], *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(before[name])


@pytest.fixture
def closed(anna_template: Template, tmp_path: Path) -> Desk:
    """Anna's profile, closed by the program and with one case in it."""
    anna = anna_template.copy_to(tmp_path / "anna", clock=new_clock())
    anna.vault.close()
    vault = unlock(anna)
    with vault.atomic(anna.clock) as write:
        write.put(a_client())
    vault.close()
    return anna


def test_a_file_that_was_closed_by_the_program_is_in_order(closed: Desk) -> None:
    vault = unlock(closed)
    assert vault.findings == ()
    assert not vault.was_left_open
    vault.close()


def test_every_clean_close_seals_the_end_into_both_copies_of_the_header(closed: Desk) -> None:
    vault = unlock(closed)
    work(vault, closed, 50)
    end = vault.journal_end
    vault.close()
    header = closed.folder / KEY_FILE
    journal = load_key_file(header).journal
    assert journal is not None
    assert (journal.position, journal.chain) == end
    assert header.read_bytes() == header.with_name(f"{KEY_FILE}.bak").read_bytes()
    # Without changes there is nothing to write.
    written = header.stat().st_mtime_ns
    unlock(closed).close()
    assert header.stat().st_mtime_ns == written


def test_an_older_file_with_its_older_mark_is_told_by_the_header(closed: Desk) -> None:
    before = files(closed.folder)
    vault = unlock(closed)
    work(vault, closed, 50)
    work(vault, closed, 51)
    vault.close()
    put_back(closed.folder, before, CASE_FILE, MARK_FILE)
    vault = unlock(closed)
    assert suspicions(vault) == [Suspicion.OLDER]
    assert vault.findings[0].missing == 2
    vault.close()
    # The question comes again until it was answered.
    vault = unlock(closed)
    assert suspicions(vault) == [Suspicion.OLDER]
    vault.close()


def test_a_whole_older_folder_is_told_by_the_keychain_alone(closed: Desk) -> None:
    keychain = MemoryKeychain()
    vault = unlock(closed)
    keys.add_device(closed.folder, vault, keychain, clock=closed.clock)
    vault.close()
    keys.open_with_device(closed.folder, keychain).close()
    before = files(closed.folder)
    vault = keys.open_with_device(closed.folder, keychain)
    work(vault, closed, 50)
    vault.close()
    put_back(closed.folder, before, *before)
    vault = unlock(closed)
    assert vault.findings == ()
    vault.close()
    vault = keys.open_with_device(closed.folder, keychain)
    assert suspicions(vault) == [Suspicion.OLDER]
    accept_findings(vault, clock=closed.clock)
    vault.close()
    vault = keys.open_with_device(closed.folder, keychain)
    assert vault.findings == ()
    vault.close()


def test_a_keychain_that_went_away_stops_nobody(closed: Desk) -> None:
    keychain = MemoryKeychain()
    vault = unlock(closed)
    keys.add_device(closed.folder, vault, keychain, clock=closed.clock)
    vault.close()
    vault = keys.open_with_device(closed.folder, keychain)
    keychain.is_gone = True
    work(vault, closed, 50)
    vault.close()
    header = load_key_file(closed.folder / KEY_FILE)
    assert header.journal is not None
    vault = unlock(closed)
    assert integrity.findings_at_unlock(vault, header, keychain) == ()
    vault.close()


def test_another_history_is_graver_than_a_missing_mark_and_both_are_said(closed: Desk) -> None:
    before = files(closed.folder)
    vault = unlock(closed)
    work(vault, closed, 50)
    vault.close()
    put_back(closed.folder, before, CASE_FILE, MARK_FILE)
    (closed.folder / MARK_FILE).unlink()
    vault = unlock(closed)
    assert suspicions(vault) == [Suspicion.OLDER, Suspicion.MARK_MISSING]
    vault.close()


def test_who_goes_on_is_not_asked_again_even_after_a_kill_and_it_is_written_down(
    closed: Desk, tmp_path: Path
) -> None:
    before = files(closed.folder)
    vault = unlock(closed)
    work(vault, closed, 50)
    vault.close()
    put_back(closed.folder, before, CASE_FILE, MARK_FILE)
    vault = unlock(closed)
    accept_findings(vault, clock=closed.clock)
    # As a killed program leaves it: the file was never closed.
    shutil.copytree(closed.folder, tmp_path / "killed")
    vault.close()
    vault = open_profile(tmp_path / "killed", passphrase=PASSPHRASE)
    assert vault.findings == ()
    assert vault.was_left_open
    noted = vault.execute("SELECT action, detail FROM access_log").fetchall()
    assert noted[-1][0] == Action.FINDING_ACCEPTED
    assert "older" in noted[-1][1]
    vault.close()


def test_a_file_without_a_header_to_note_it_in_can_be_accepted_too(anna: Desk) -> None:
    anna.vault.findings = (Finding(suspicion=Suspicion.MARK_MISSING),)
    assert anna.vault.after_close is None
    accept_findings(anna.vault, clock=anna.clock)
    assert suspicions(anna.vault) == []


def test_a_file_closed_without_its_header_brings_no_header_back(closed: Desk) -> None:
    vault = unlock(closed)
    work(vault, closed, 50)
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (closed.folder / name).unlink()
    vault.close()
    assert not (closed.folder / KEY_FILE).exists()


def test_a_new_profile_seals_its_end_when_it_is_closed_first(tmp_path: Path) -> None:
    made = new_desk(tmp_path / "new")
    made.vault.close()
    journal = load_key_file(made.folder / KEY_FILE).journal
    assert journal is not None
    assert journal.position == 1


def test_a_file_written_to_while_its_digest_is_computed_is_read_again(
    closed: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    derive = KeyFile.open_with_passphrase

    def close_elsewhere_meanwhile(header: KeyFile, passphrase: str) -> bytes:
        key = derive(header, passphrase)
        other = Vault.open(closed.folder / CASE_FILE, key, vault_id=header.vault_id)
        work(other, closed, 60)
        other.close()
        return key

    monkeypatch.setattr(KeyFile, "open_with_passphrase", close_elsewhere_meanwhile)
    vault = unlock(closed)
    assert vault.findings == ()
    vault.close()


def test_a_full_check_of_a_sound_file_finds_nothing_and_says_how_far_it_is(anna: Desk) -> None:
    open_farhad(anna)
    search.find(anna.vault, "Farhad")
    steps: list[tuple[int, int]] = []
    result = full_check(anna.vault, report=lambda done, total: steps.append((done, total)))
    assert result.is_sound
    assert result.findings == ()
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]


def test_a_full_check_finds_every_kind_of_damage_that_is_no_broken_page(anna: Desk) -> None:
    open_farhad(anna)
    search.find(anna.vault, "Farhad")
    anna.vault.execute("UPDATE client SET chosen_name = 'Farid'")
    anna.vault.execute("INSERT INTO step (id) VALUES ('x')")
    anna.vault.execute("UPDATE journal SET author = 'x' WHERE position = 2")
    anna.vault.execute("DELETE FROM indexed")
    result = full_check(anna.vault)
    assert not result.is_sound
    assert result.broken_at == 2
    assert {key.record_type for key in result.differing} == {"client", "step"}
    assert not result.index_is_whole
    assert [one.suspicion for one in result.findings] == [
        Suspicion.ALTERED,
        Suspicion.ROWS_DIFFER,
    ]


def test_a_full_check_can_be_stopped_and_lets_others_write_in_between(
    anna: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_farhad(anna)
    monkeypatch.setattr(integrity, "_LINKS_AT_ONCE", 1)
    monkeypatch.setattr(integrity, "_RECORDS_AT_ONCE", 1)
    seen = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal seen
        seen += 1
        if seen == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        full_check(anna.vault, report=stop)
    check = integrity.FullCheck()
    number = 100
    while check.go_on(anna.vault):
        if number < 104:
            number += 1
            work(anna.vault, anna, number)
    assert check.result is not None
    assert check.result.is_sound
    assert not check.go_on(anna.vault)
