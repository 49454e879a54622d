from __future__ import annotations

import shutil
import unicodedata
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from counsel_app.domain.client import Client
from counsel_app.domain.integrity import Suspicion
from counsel_app.gui.job import Cancelled
from counsel_app.store import swap
from counsel_app.store.checking import row_digests
from counsel_app.store.engine import DiskFull, VaultDamaged, VaultInUse
from counsel_app.store.keys import KeyFileDamaged, WrongPassphrase, WrongRecoveryKey
from counsel_app.store.swap import NAMES, STAGING
from counsel_app.store.vault import Vault
from counsel_app.usecases import backups, keys, profiles, restore
from counsel_app.usecases.backup_folders import Backup, backups_in
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, MARK_FILE, open_profile
from counsel_app.usecases.restore import (
    BackupGone,
    BackupUnreadable,
    NotABackup,
    Restored,
    RestorePlan,
    Secret,
    backups_to_choose_from,
    plan_restore,
)
from tests.profiles import (
    CHEAP,
    PASSPHRASE,
    START,
    Desk,
    Template,
    a_consultation,
    new_clock,
    open_farhad,
)
from tests.usecases.conftest import Service
from tests.usecases.keychains import MemoryKeychain

NEW_PASSPHRASE = "auf dem neuen Rechner"


@pytest.fixture
def desk(anna_template: Template, tmp_path: Path) -> Desk:
    """A counsellor with one case, a backup of it, and two changes after that; all closed."""
    desk = anna_template.copy_to(tmp_path / "own", clock=new_clock())
    open_farhad(desk)
    (tmp_path / "stick").mkdir()
    backups.set_backup_place(desk.vault, tmp_path / "stick")
    backups.back_up(desk.vault, desk.folder, clock=desk.clock)
    for number in (50, 51):
        with desk.vault.atomic(desk.clock) as write:
            write.put(a_consultation(number))
    desk.vault.close()
    desk.clock.advance(timedelta(days=2))
    return desk


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Backup:
    (found,) = backups_to_choose_from(tmp_path / "stick")
    return found


def plan(desk: Desk, backup: Backup, *, to: Path | None = None) -> RestorePlan:
    secret = Secret(passphrase=PASSPHRASE)
    return plan_restore(backup, to or desk.folder, secret=secret, clock=desk.clock)


def carry_out(desk: Desk, backup: Backup) -> Restored:
    return restore.restore(plan(desk, backup), clock=desk.clock)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_plan_says_what_is_newer_and_changes_nothing(desk: Desk, backup: Backup) -> None:
    before = contents(desk.folder), contents(backup.folder)
    made = plan(desk, backup)
    assert made.backup.made_at == START
    assert made.is_same_file
    assert not made.is_empty
    assert made.newer == 2
    assert made.kept == desk.folder / "replaced-2026-11-24-090000"
    assert (contents(desk.folder), contents(backup.folder)) == before


def test_a_plan_without_the_right_secret_is_none(desk: Desk, backup: Backup) -> None:
    for secret, error in (
        (Secret(passphrase="ganz ein anderes Passwort"), WrongPassphrase),
        (
            Secret(recovery_key="-".join(["00000"] * 8), new_passphrase=NEW_PASSPHRASE),
            Exception,
        ),
    ):
        with pytest.raises(error):
            plan_restore(backup, desk.folder, secret=secret, clock=desk.clock)


def test_restoring_goes_back_and_keeps_the_newer_files_openable(desk: Desk, backup: Backup) -> None:
    on_stick = contents(backup.folder)
    done = carry_out(desk, backup)
    assert done.check.is_sound
    assert done.findings == ()
    assert done.kept is not None
    restored = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert restored.findings == ()
    assert row_digests(restored) == done.digests
    assert restored.journal_end[0] == done.position
    assert restore.restored_on(restored) == (desk.clock.now(), START)
    restored.close()
    newer = open_profile(done.kept, passphrase=PASSPHRASE)
    assert newer.findings == ()
    assert newer.journal_end[0] == done.position + 2
    assert restore.restored_on(newer) is None
    newer.close()
    assert contents(backup.folder) == on_stick


def test_going_forward_again_is_a_restore_of_what_was_kept(desk: Desk, backup: Backup) -> None:
    done = carry_out(desk, backup)
    (kept,) = [one for one in backups_in(desk.folder) if one.folder == done.kept]
    again = plan(desk, kept)
    assert again.newer == 0
    restore.restore(again, clock=desk.clock)
    newest = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert newest.journal_end[0] == done.position + 2
    newest.close()


def test_the_recovery_drill_needs_backup_and_paper_alone(
    desk: Desk, backup: Backup, tmp_path: Path
) -> None:
    lost = open_profile(desk.folder, passphrase=PASSPHRASE)
    copy = profiles.open_profile(backup.folder, passphrase=PASSPHRASE)
    expected = row_digests(copy)
    copy.close()
    lost.close()
    shutil.rmtree(desk.folder)
    new_computer = tmp_path / "new computer" / "Counsel"
    secret = Secret(recovery_key=desk.recovery_key, new_passphrase=NEW_PASSPHRASE)
    made = plan_restore(backup, new_computer, secret=secret, clock=desk.clock)
    assert made.is_empty
    assert not made.is_same_file
    assert made.newer is None
    done = restore.restore(made, clock=desk.clock, cost=CHEAP)
    assert done.kept is None
    assert done.digests == expected
    vault = open_profile(new_computer, passphrase=NEW_PASSPHRASE)
    assert vault.findings == ()
    assert row_digests(vault) == expected
    key = vault.key.hex()
    vault.close()
    with pytest.raises(WrongPassphrase):
        open_profile(new_computer, passphrase=PASSPHRASE)

    other = apsw.Connection(str(new_computer / CASE_FILE), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{key}'\""):
        other.execute(f"PRAGMA {pragma}").fetchall()
    names = [row[0] for row in other.execute("SELECT chosen_name FROM client")]
    assert names == ["Farhad"]
    other.close()


def test_the_wrong_sheet_restores_nothing(
    desk: Desk, backup: Backup, tmp_path: Path, service: Service
) -> None:
    secret = Secret(recovery_key=service.ben.recovery_key, new_passphrase=NEW_PASSPHRASE)
    with pytest.raises(WrongRecoveryKey):
        plan_restore(backup, tmp_path / "new", secret=secret, clock=desk.clock)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("left", [(CASE_FILE,), (KEY_FILE, f"{KEY_FILE}.bak"), ()])
def test_a_profile_with_parts_missing_is_restored_too(
    desk: Desk, backup: Backup, left: tuple[str, ...]
) -> None:
    for name in NAMES:
        path = desk.folder / name
        if name not in left and path.is_file():
            path.unlink()
    made = plan(desk, backup)
    assert made.is_empty == (not left)
    restore.restore(made, clock=desk.clock)
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert [client.chosen_name for client in vault.all(Client)] == ["Farhad"]
    vault.close()


def test_another_persons_file_is_kept_and_nothing_is_said_about_its_age(
    desk: Desk, backup: Backup, service: Service
) -> None:
    service.ben.vault.close()
    made = plan(desk, backup, to=service.ben.folder)
    assert not made.is_same_file
    assert made.newer is None
    done = restore.restore(made, clock=desk.clock)
    assert done.kept is not None
    bens = open_profile(done.kept, passphrase=PASSPHRASE)
    assert profiles.own_profile(bens).name == "Ben"
    bens.close()
    service.ben.vault = open_profile(service.ben.folder, passphrase=PASSPHRASE)
    assert profiles.own_profile(service.ben.vault).name == "Anna"


def test_a_file_that_is_open_is_not_pulled_from_under_the_person(
    desk: Desk, backup: Backup
) -> None:
    made = plan(desk, backup)
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    with pytest.raises(VaultInUse):
        restore.restore(made, clock=desk.clock)
    vault.close()


def test_a_damaged_backup_changes_nothing(desk: Desk, backup: Backup) -> None:
    path = backup.folder / CASE_FILE
    whole = path.read_bytes()
    before = contents(desk.folder)
    found = set()
    size = 4096
    for at in range(size // 2, len(whole), size):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        made = plan(desk, backup)
        with pytest.raises((BackupUnreadable, VaultDamaged)) as caught:
            restore.restore(made, clock=desk.clock)
        found.add(caught.type)
        assert contents(desk.folder) == before
    assert BackupUnreadable in found
    (backup.folder / KEY_FILE).write_bytes(b"{}")
    with pytest.raises(KeyFileDamaged):
        plan(desk, backup)


def test_a_backup_that_is_not_as_it_was_made_asks_at_the_next_unlock(
    desk: Desk, backup: Backup
) -> None:
    note = (backup.folder / MARK_FILE).read_bytes()
    path = backup.folder / CASE_FILE
    vault = Vault.open(path, desk.vault.key, vault_id=backup.vault_id)
    vault.set_meta("profile", str(vault.meta("profile")).replace("Anna", "Anja"))
    vault.close()
    (backup.folder / MARK_FILE).write_bytes(note)
    done = carry_out(desk, backup)
    assert [one.suspicion for one in done.findings] == [Suspicion.CHANGED_WHILE_CLOSED]
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert [one.suspicion for one in vault.findings] == [Suspicion.CHANGED_WHILE_CLOSED]
    vault.close()


def test_a_keychain_that_remembers_more_does_not_ask_about_a_restore(
    desk: Desk, backup: Backup
) -> None:
    keychain = MemoryKeychain()
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    keys.add_device(desk.folder, vault, keychain, clock=desk.clock)
    place = backup.folder.parent
    with_device = backups.back_up(vault, desk.folder, clock=desk.clock)
    vault.close()
    vault = keys.open_with_device(desk.folder, keychain)
    with vault.atomic(desk.clock) as write:
        write.put(a_consultation(60))
    vault.close()
    (later,) = [one for one in backups_in(place) if one.folder == with_device]
    carry_out(desk, later)
    vault = keys.open_with_device(desk.folder, keychain)
    assert vault.findings == ()
    vault.close()
    vault = keys.open_with_device(desk.folder, keychain)
    assert vault.findings == ()
    vault.close()


def test_a_stick_pulled_before_or_while_it_is_read_changes_nothing(
    desk: Desk, backup: Backup
) -> None:
    made = plan(desk, backup)
    before = contents(desk.folder)

    def pull(_done: int, _total: int) -> None:
        shutil.rmtree(backup.folder, ignore_errors=True)

    with pytest.raises(BackupGone):
        restore.restore(made, clock=desk.clock, report=pull)
    with pytest.raises(BackupGone):
        restore.restore(made, clock=desk.clock)
    with pytest.raises(BackupGone):
        plan(desk, backup)
    assert contents(desk.folder) == before
    assert not (desk.folder / STAGING).exists()


def test_it_can_be_stopped_until_the_files_move(desk: Desk, backup: Backup) -> None:
    before = contents(desk.folder)
    steps = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal steps
        steps += 1
        if steps == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore.restore(plan(desk, backup), clock=desk.clock, report=stop)
    assert contents(desk.folder) == before


@pytest.mark.parametrize("name", ["mkdir", "open", "write_bytes"])
def test_a_disk_that_is_full_or_read_only_is_said_in_words(
    desk: Desk, backup: Backup, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (backup.folder / "outbox").mkdir(exist_ok=True)
    (backup.folder / "outbox" / f"00000001-{'a' * 32}.cbx").write_bytes(b"sealed")
    made = plan(desk, backup)
    before = contents(desk.folder)
    real = getattr(Path, name)

    def refuse(path: Path, *given: object, **named: object) -> object:
        if STAGING in path.parts and "rb" not in given:
            raise OSError(28, "full")
        return real(path, *given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(Path, name, refuse)
        with pytest.raises(DiskFull):
            restore.restore(made, clock=desk.clock)
    assert contents(desk.folder) == before


def test_a_restore_that_was_stopped_is_ended_by_whoever_opens_the_file(
    desk: Desk, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = plan(desk, backup)
    with monkeypatch.context() as patched:
        patched.setattr(swap, "finish", lambda _profile: None)
        restore.restore(made, clock=desk.clock)
    assert swap.is_under_way(desk.folder)
    for name in NAMES:
        path = desk.folder / name
        if path.is_file():
            made.kept.mkdir(exist_ok=True)
            path.rename(made.kept / name)
    assert profiles.profile_state(desk.folder) is profiles.ProfileState.READY
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert [client.chosen_name for client in vault.all(Client)] == ["Farhad"]
    assert not swap.is_under_way(desk.folder)
    vault.close()


def test_a_folder_without_a_backup_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotABackup):
        backups_to_choose_from(tmp_path)
    with pytest.raises(NotABackup):
        backups_to_choose_from(tmp_path / "nowhere")


def test_a_stick_spelled_in_another_normalisation_is_found(
    desk: Desk, backup: Backup, tmp_path: Path
) -> None:
    there = tmp_path / unicodedata.normalize("NFD", "Stick Müller")
    backup.folder.parent.rename(there)
    (found,) = backups_to_choose_from(tmp_path / unicodedata.normalize("NFC", "Stick Müller"))
    assert found.folder.parent == there
