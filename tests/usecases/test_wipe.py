from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from counsel_app.domain.errors import AppError
from counsel_app.store.keys import load_key_file
from counsel_app.store.swap import STAGING
from counsel_app.store.tries import TRIES_FILE
from counsel_app.usecases import keys, profiles
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, KeysGone, ProfileState
from counsel_app.usecases.tries import note_wrong_try
from counsel_app.usecases.wipe import wipe_keys
from tests.profiles import PASSPHRASE, Desk, Template, new_clock
from tests.usecases.keychains import MemoryKeychain

HEADERS = (KEY_FILE, f"{KEY_FILE}.bak")


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def full(anna_template: Template, keychain: MemoryKeychain, tmp_path: Path) -> Desk:
    """A profile with everything that leads to its key; each test closes its file."""
    anna = anna_template.copy_to(tmp_path / "full", clock=new_clock())
    keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    note_wrong_try(anna.folder, anna.clock)
    (anna.folder / f".{KEY_FILE}.0011aabb.part").write_bytes((anna.folder / KEY_FILE).read_bytes())
    return anna


def test_after_the_wipe_no_way_leads_in_and_the_case_file_is_still_there(
    full: Desk, keychain: MemoryKeychain
) -> None:
    full.vault.close()
    before = (full.folder / CASE_FILE).read_bytes()
    report = wipe_keys(full.folder, keychain)
    assert report.is_complete
    assert report.entries_left == 0
    assert set(HEADERS) | {TRIES_FILE} <= set(report.removed)
    assert keychain.entries == {}
    assert (full.folder / CASE_FILE).read_bytes() == before
    assert not list(full.folder.glob("*keys*")) + list(full.folder.glob(".*"))
    ways: tuple[Callable[[], object], ...] = (
        lambda: profiles.open_profile(full.folder, passphrase=PASSPHRASE),
        lambda: keys.open_with_device(full.folder, keychain),
        lambda: profiles.open_with_recovery_key(
            full.folder, recovery_key=full.recovery_key, new_passphrase=PASSPHRASE
        ),
    )
    for way in ways:
        with pytest.raises(KeysGone) as caught:
            way()
        assert "Sicherung" in caught.value.sentence("de")
        assert "backup" in caught.value.sentence("en")
    assert profiles.profile_state(full.folder) is ProfileState.INCOMPLETE


def test_the_old_key_file_is_overwritten_and_not_only_unlinked(
    full: Desk, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    headers = [full.folder / name for name in HEADERS]
    full.vault.close()
    for number, path in enumerate(headers):
        (tmp_path / str(number)).hardlink_to(path)  # the same blocks under a second name
        load_key_file(tmp_path / str(number))
    wipe_keys(full.folder, keychain)
    for number in range(len(headers)):
        with pytest.raises(AppError):
            load_key_file(tmp_path / str(number))


def test_a_file_wiped_while_it_is_open_does_not_open_again_after_it_is_closed(
    full: Desk, keychain: MemoryKeychain
) -> None:
    report = wipe_keys(full.folder, keychain)
    assert report.is_complete
    full.vault.close()
    with pytest.raises(KeysGone):
        profiles.open_profile(full.folder, passphrase=PASSPHRASE)


def test_the_keychain_forgets_where_the_journal_ended(full: Desk, keychain: MemoryKeychain) -> None:
    full.vault.close()
    keys.open_with_device(full.folder, keychain).close()
    assert len(keychain.entries) == 2
    assert wipe_keys(full.folder, keychain).entries_left == 0
    assert keychain.entries == {}


def test_a_backup_opens_after_the_wipe(
    full: Desk, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    full.vault.close()
    shutil.copytree(full.folder, tmp_path / "stick")
    wipe_keys(full.folder, keychain)
    profiles.open_profile(tmp_path / "stick", passphrase=PASSPHRASE).close()


@pytest.mark.parametrize("place", [STAGING, "replaced-2026-11-20-101500", "replaced-2026-11-20-2"])
def test_files_that_a_restored_backup_replaced_open_no_more_either(
    full: Desk, keychain: MemoryKeychain, tmp_path: Path, place: str
) -> None:
    full.vault.close()
    shutil.copytree(full.folder, tmp_path / "copy")
    (tmp_path / "copy").rename(full.folder / place)
    report = wipe_keys(full.folder, keychain)
    assert f"{place}/{KEY_FILE}" in report.removed
    assert (full.folder / place / CASE_FILE).exists()
    with pytest.raises(KeysGone):
        profiles.open_profile(full.folder / place, passphrase=PASSPHRASE)


def test_entries_of_a_keychain_that_does_not_answer_are_counted(
    full: Desk, keychain: MemoryKeychain
) -> None:
    full.vault.close()
    keychain.is_gone = True
    report = wipe_keys(full.folder, keychain)
    assert (report.is_complete, report.entries_left) == (True, 1)


def test_without_a_keychain_its_entries_are_counted_too(full: Desk) -> None:
    full.vault.close()
    assert wipe_keys(full.folder, None).entries_left == 1


def test_a_torn_key_file_is_wiped_like_a_whole_one(full: Desk, keychain: MemoryKeychain) -> None:
    full.vault.close()
    for name in HEADERS:
        (full.folder / name).write_bytes(b"{")
    report = wipe_keys(full.folder, keychain)
    assert set(HEADERS) <= set(report.removed)
    assert report.is_complete


def test_what_cannot_be_removed_is_overwritten_and_what_can_be_neither_is_named(
    full: Desk, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.vault.close()
    (full.folder / TRIES_FILE).unlink()
    (full.folder / TRIES_FILE).mkdir()

    def refuse(_self: Path, *_args: object, **_named: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        report = wipe_keys(full.folder, keychain)
    assert report.failed == (TRIES_FILE,)
    assert not report.is_complete
    assert (full.folder / KEY_FILE).exists()
    with pytest.raises(AppError):
        profiles.open_profile(full.folder, passphrase=PASSPHRASE)


def test_an_empty_folder_has_nothing_to_wipe(tmp_path: Path, keychain: MemoryKeychain) -> None:
    report = wipe_keys(tmp_path, keychain)
    assert (report.removed, report.failed, report.entries_left) == ((), (), 0)
