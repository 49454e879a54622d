from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.store.engine import DiskFull
from counsel_app.store.keys import KeyFileDamaged
from counsel_app.sync.folder import FolderGone
from counsel_app.usecases import backups, exchange, profiles
from counsel_app.usecases.backups import BackupPlaceFull, BackupPlaceGone
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, MARK_FILE
from tests.profiles import CHEAP, PASSPHRASE, START, Desk, open_farhad
from tests.usecases.conftest import Service


@pytest.fixture
def stick(anna: Desk, tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    backups.set_backup_place(anna.vault, place)
    return place


def test_before_a_choice_there_is_neither_place_nor_backup(anna: Desk) -> None:
    assert backups.backup_place(anna.vault) is None
    assert backups.last_backup(anna.vault) is None
    with pytest.raises(BackupPlaceGone):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)


def test_a_backup_of_an_open_file_opens_with_the_same_passphrase(anna: Desk, stick: Path) -> None:
    open_farhad(anna)
    copy = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert copy == stick / "counsel-2026-11-22-090000"
    assert sorted(p.name for p in copy.iterdir()) == [CASE_FILE, KEY_FILE, MARK_FILE]
    assert backups.last_backup(anna.vault) == START
    assert backups.backup_place(anna.vault) == stick
    restored = profiles.open_profile(copy, passphrase=PASSPHRASE)
    assert restored.findings == ()
    assert [client.chosen_name for client in restored.all(Client)] == ["Farhad"]
    restored.close()


def test_the_restore_drill_needs_backup_and_printed_key_only(anna: Desk, stick: Path) -> None:
    open_farhad(anna)
    copy = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    restored = profiles.open_with_recovery_key(
        copy,
        recovery_key=anna.recovery_key,
        new_passphrase="auf dem neuen Rechner",
        cost=CHEAP,
    )
    assert profiles.own_profile(restored).name == "Anna"
    assert len(restored.all(Client)) == 1
    restored.close()


def test_two_backups_in_one_second_are_both_kept(anna: Desk, stick: Path) -> None:
    for _ in range(3):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert sorted(p.name for p in stick.iterdir()) == [
        "counsel-2026-11-22-090000",
        "counsel-2026-11-22-090000-2",
        "counsel-2026-11-22-090000-3",
    ]


def test_a_stick_that_was_pulled_is_said_so_and_the_age_stays_the_old_one(
    anna: Desk, stick: Path
) -> None:
    stick.rmdir()
    with pytest.raises(BackupPlaceGone):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert backups.last_backup(anna.vault) is None


def test_a_place_that_stops_being_writable_leaves_no_half_backup(
    anna: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _content: bytes) -> None:
        raise PermissionError

    monkeypatch.setattr(backups, "write_durably", refuse)
    with pytest.raises(BackupPlaceGone):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert list(stick.iterdir()) == []
    assert backups.last_backup(anna.vault) is None


def test_a_copy_that_found_no_room_leaves_no_half_backup(
    anna: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise DiskFull

    monkeypatch.setattr(backups, "copy_verified", full)
    with pytest.raises(BackupPlaceFull):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert list(stick.iterdir()) == []


def test_sealed_bundles_that_wait_are_in_the_backup(service: Service, tmp_path: Path) -> None:
    anna = service.anna
    open_farhad(anna)
    with pytest.raises(FolderGone):
        exchange.export_changes(anna.vault, anna.folder, tmp_path / "gone", clock=anna.clock)
    backups.set_backup_place(anna.vault, tmp_path)
    copy = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    restored = profiles.open_profile(copy, passphrase=PASSPHRASE)
    assert len(exchange.publish_outbox(restored, copy, service.share)) == 2
    restored.close()


def test_a_torn_key_file_is_not_what_a_backup_carries(anna: Desk, stick: Path) -> None:
    (anna.folder / KEY_FILE).write_bytes(b"{")
    copy = backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    profiles.open_profile(copy, passphrase=PASSPHRASE).close()


def test_without_any_whole_key_file_no_backup_is_claimed(anna: Desk, stick: Path) -> None:
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (anna.folder / name).write_bytes(b"{")
    with pytest.raises(KeyFileDamaged):
        backups.back_up(anna.vault, anna.folder, clock=anna.clock)
    assert list(stick.iterdir()) == []
    assert backups.last_backup(anna.vault) is None
