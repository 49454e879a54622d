"""A new data key: the same cases, other bytes, and nothing old opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.errors import AppError
from counsel_app.domain.integrity import Finding, Suspicion
from counsel_app.store import rekey as rekeying
from counsel_app.store.backup import BackupNotReadable
from counsel_app.store.engine import DiskFull, VaultDamaged, VaultInUse
from counsel_app.store.keys import (
    KeyFile,
    KeyFileDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
    load_key_file,
)
from counsel_app.store.pages import PAGE_BYTES
from counsel_app.store.search import find
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from counsel_app.usecases import keys, profiles
from counsel_app.usecases.keys import WayKind
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, open_profile
from tests.profiles import CHEAP, PASSPHRASE, Desk, Template, a_consultation, new_clock, open_farhad
from tests.usecases.keychains import MemoryKeychain
from tests.usecases.test_exchange import tables

NEW = "ein ganz anderes Passwort"


@pytest.fixture
def desk(anna_template: Template, tmp_path: Path) -> Desk:
    """Anna with a case; each test closes her file."""
    anna = anna_template.copy_to(tmp_path / "anna", clock=new_clock())
    open_farhad(anna)
    return anna


def rekey(desk: Desk) -> str:
    return keys.rekey(desk.folder, desk.vault, passphrase=PASSPHRASE, clock=desk.clock)


def left_behind(desk: Desk) -> list[str]:
    return [path.name for path in desk.folder.iterdir() if rekeying.COPY_SUFFIX in path.name]


def write_on(desk: Desk) -> None:
    with desk.vault.atomic(desk.clock) as write:
        write.put(a_consultation())


def test_after_a_rekey_the_same_passphrase_opens_the_same_cases_under_another_key(
    desk: Desk,
) -> None:
    before, key = tables(desk.vault), desk.vault.key
    recovery_key = rekey(desk)
    assert desk.vault.key != key
    assert tables(desk.vault) == before
    desk.vault.close()
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert tables(vault) == before
    assert vault.findings == ()
    assert first_broken_link(vault) is None
    assert not keys.recovery_confirmed(vault)
    vault.close()
    vault = profiles.open_with_recovery_key(
        desk.folder, recovery_key=recovery_key, new_passphrase=NEW, cost=CHEAP
    )
    assert tables(vault) == before
    vault.close()
    assert left_behind(desk) == []


def test_work_goes_on_after_a_rekey_without_opening_anew(desk: Desk) -> None:
    rekey(desk)
    write_on(desk)
    keys.change_passphrase(
        desk.folder, desk.vault, old=PASSPHRASE, new=NEW, clock=desk.clock, cost=CHEAP
    )
    assert find(desk.vault, "Farhad")
    rekey_again = keys.rekey(desk.folder, desk.vault, passphrase=NEW, clock=desk.clock)
    assert rekey_again
    desk.vault.close()
    vault = open_profile(desk.folder, passphrase=NEW)
    assert vault.get(type(a_consultation()), a_consultation().id) == a_consultation()
    assert vault.findings == ()
    vault.close()


def test_the_old_key_the_old_sheet_devices_and_shares_open_nothing_any_more(desk: Desk) -> None:
    keychain = MemoryKeychain()
    keys.add_device(desk.folder, desk.vault, keychain, clock=desk.clock)
    sheets = keys.make_team_shares(desk.folder, desk.vault, clock=desk.clock)
    vault_id = load_key_file(desk.folder / KEY_FILE).vault_id
    key = desk.vault.key
    rekey(desk)
    assert [way.kind for way in keys.ways_in(desk.folder)] == [
        WayKind.PASSPHRASE,
        WayKind.RECOVERY,
    ]
    desk.vault.close()
    with pytest.raises(VaultDamaged):
        Vault.open(desk.folder / CASE_FILE, key, vault_id=vault_id)
    with pytest.raises(keys.NotOnThisDevice):
        keys.open_with_device(desk.folder, keychain)
    with pytest.raises(keys.WrongShares):
        keys.open_with_shares(desk.folder, sheets[:2], new_passphrase=NEW)
    with pytest.raises(WrongRecoveryKey):
        profiles.open_with_recovery_key(
            desk.folder, recovery_key=desk.recovery_key, new_passphrase=NEW
        )


def test_a_rekey_asks_for_the_passphrase(desk: Desk) -> None:
    before = (desk.folder / KEY_FILE).read_bytes()
    with pytest.raises(WrongPassphrase):
        keys.rekey(desk.folder, desk.vault, passphrase=NEW, clock=desk.clock)
    assert (desk.folder / KEY_FILE).read_bytes() == before
    desk.vault.close()


def test_the_moment_before_the_old_file_goes_is_reported(desk: Desk) -> None:
    seen: list[str] = []
    keys.rekey(
        desk.folder,
        desk.vault,
        passphrase=PASSPHRASE,
        clock=desk.clock,
        report=lambda done, total: seen.extend(left_behind(desk) if done == total else ()),
    )
    assert CASE_FILE + rekeying.COPY_SUFFIX in seen
    desk.vault.close()


def test_what_was_suspicious_and_not_accepted_stays_so_after_a_rekey(desk: Desk) -> None:
    suspicion = (Finding(suspicion=Suspicion.CHANGED_WHILE_CLOSED),)
    desk.vault.findings = suspicion
    rekey(desk)
    assert desk.vault.findings == suspicion
    desk.vault.close()


# Stopped on the way


class Stopped(BaseException):
    """The program is no more."""


def stop(*_args: object, **_named: object) -> None:
    raise Stopped


@pytest.mark.parametrize("moment", ["copy_under_new_key", "swap", "carry_mark", "_go_on"])
@pytest.mark.parametrize("by", ["passphrase", "recovery", "device", "shares"])
def test_stopped_at_any_moment_every_way_in_still_opens(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, moment: str, by: str
) -> None:
    keychain = MemoryKeychain()
    keys.add_device(desk.folder, desk.vault, keychain, clock=desk.clock)
    sheets = keys.make_team_shares(desk.folder, desk.vault, clock=desk.clock)
    before = tables(desk.vault)
    with monkeypatch.context() as patched:
        patched.setattr(rekeying, moment, stop)
        with pytest.raises(Stopped):
            rekey(desk)
    if moment in ("copy_under_new_key", "swap"):
        desk.vault._database.close()
    vault = {
        "passphrase": lambda: open_profile(desk.folder, passphrase=PASSPHRASE),
        "recovery": lambda: profiles.open_with_recovery_key(
            desk.folder, recovery_key=desk.recovery_key, new_passphrase=NEW, cost=CHEAP
        ),
        "device": lambda: keys.open_with_device(desk.folder, keychain),
        "shares": lambda: keys.open_with_shares(
            desk.folder, sheets[:2], new_passphrase=NEW, cost=CHEAP
        ),
    }[by]()
    assert tables(vault) == before
    assert vault.findings == ()
    assert load_key_file(desk.folder / KEY_FILE).pending is None
    assert left_behind(desk) == []
    is_new = moment in ("carry_mark", "_go_on")
    assert (WayKind.TEAM not in [way.kind for way in keys.ways_in(desk.folder)]) == is_new
    vault.close()
    open_profile(
        desk.folder, passphrase=NEW if by in ("recovery", "shares") else PASSPHRASE
    ).close()


def test_stopped_before_the_last_header_work_goes_on_with_the_new_key(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = KeyFile.save

    def save_the_waiting_one_only(header: KeyFile, path: Path) -> None:
        if header.pending is None:
            raise OSError(28, "No space left on device")
        real(header, path)

    with monkeypatch.context() as patched:
        patched.setattr(KeyFile, "save", save_the_waiting_one_only)
        with pytest.raises(DiskFull):
            rekey(desk)
    write_on(desk)
    keys.change_passphrase(
        desk.folder, desk.vault, old=PASSPHRASE, new=NEW, clock=desk.clock, cost=CHEAP
    )
    desk.vault.close()
    open_profile(desk.folder, passphrase=NEW).close()


def test_a_header_that_cannot_be_put_in_order_is_said_and_nothing_is_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "carry_mark", stop)
        with pytest.raises(Stopped):
            rekey(desk)

    def refuse(_self: KeyFile, _path: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(KeyFile, "save", refuse)
        with pytest.raises(DiskFull):
            open_profile(desk.folder, passphrase=PASSPHRASE)
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert len(vault.all(Case)) == 1
    vault.close()


# No room


def refuse_places(desk: Desk) -> None:
    """Let something that does not go lie where the copy would."""
    place = rekeying.copy_of(desk.folder / CASE_FILE)
    place.mkdir()
    (place / "in the way").touch()


def test_without_room_for_the_copy_everything_stays_and_work_goes_on(desk: Desk) -> None:
    before, key, header = tables(desk.vault), desk.vault.key, load_key_file(desk.folder / KEY_FILE)
    refuse_places(desk)
    with pytest.raises(DiskFull):
        rekey(desk)
    assert load_key_file(desk.folder / KEY_FILE) == header
    assert (tables(desk.vault), desk.vault.key) == (before, key)
    write_on(desk)
    desk.vault.close()
    open_profile(desk.folder, passphrase=PASSPHRASE).close()


@pytest.mark.parametrize("hurt", ["_flush", "_require_same"])
@pytest.mark.parametrize("error", [OSError, BackupNotReadable, VaultDamaged])
def test_a_copy_that_is_not_the_same_is_thrown_away(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, hurt: str, error: type[Exception]
) -> None:
    def fail(*_args: object) -> None:
        raise error

    monkeypatch.setattr(rekeying, hurt, fail)
    with pytest.raises(AppError):
        rekey(desk)
    assert left_behind(desk) == []
    write_on(desk)
    desk.vault.close()
    open_profile(desk.folder, passphrase=PASSPHRASE).close()


def test_a_copy_with_a_shorter_journal_is_noticed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.vault, "journal_end", (10**6, b""))
    with pytest.raises(BackupNotReadable):
        rekey(desk)
    desk.vault._database.close()
    open_profile(desk.folder, passphrase=PASSPHRASE).close()


@pytest.mark.parametrize("in_the_way", ["rename", "log"])
def test_a_file_that_cannot_be_replaced_goes_on_under_its_old_key(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, in_the_way: str
) -> None:
    key = desk.vault.key
    real = Path.replace

    def refuse(path: Path, target: Any) -> Path:
        if path.name.endswith(rekeying.COPY_SUFFIX):
            raise PermissionError
        return real(path, target)

    with monkeypatch.context() as patched:
        if in_the_way == "rename":
            patched.setattr(Path, "replace", refuse)
        else:
            patched.setattr(rekeying, "_log_of", lambda path: path)
        with pytest.raises(DiskFull):
            rekey(desk)
    assert desk.vault.key == key
    write_on(desk)
    desk.vault.close()
    open_profile(desk.folder, passphrase=PASSPHRASE).close()
    assert left_behind(desk) == []


def test_a_new_file_that_another_window_took_at_once_keeps_the_header_with_both_keys(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tables(desk.vault)

    def taken(*_args: object) -> None:
        raise VaultInUse

    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "_go_on", taken)
        with pytest.raises(VaultInUse):
            rekey(desk)
    vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    assert tables(vault) == before
    vault.close()


def test_damage_in_the_middle_of_the_file_stops_a_rekey_and_changes_nothing(desk: Desk) -> None:
    desk.vault.close()
    path = desk.folder / CASE_FILE
    content = bytearray(path.read_bytes())
    hurt = len(content) - PAGE_BYTES + 7
    content[hurt] ^= 1
    path.write_bytes(content)
    desk.vault = open_profile(desk.folder, passphrase=PASSPHRASE)
    with pytest.raises(VaultDamaged):
        rekey(desk)
    assert load_key_file(desk.folder / KEY_FILE).pending is None
    assert left_behind(desk) == []
    desk.vault._database.close()


@pytest.mark.parametrize("waiting", [False, True])
def test_a_case_file_that_cannot_be_read_at_all_is_damaged(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, waiting: bool
) -> None:
    with monkeypatch.context() as patched:
        if waiting:
            patched.setattr(rekeying, "copy_under_new_key", stop)
            with pytest.raises(Stopped):
                rekey(desk)
    desk.vault._database.close()
    (desk.folder / CASE_FILE).unlink()
    (desk.folder / CASE_FILE).mkdir()
    with pytest.raises(VaultDamaged):
        open_profile(desk.folder, passphrase=PASSPHRASE)


def test_a_forged_pending_key_opens_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "copy_under_new_key", stop)
        with pytest.raises(Stopped):
            rekey(desk)
    desk.vault._database.close()
    waiting = load_key_file(desk.folder / KEY_FILE)
    with pytest.raises(KeyFileDamaged):
        waiting.next_key(bytes(32))
    open_profile(desk.folder, passphrase=PASSPHRASE).close()
