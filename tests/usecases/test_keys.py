"""The ways into a case file, each tried for real on an encrypted file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.errors import AppError
from counsel_app.store.engine import DiskFull, VaultInUse
from counsel_app.store.keys import (
    MOST_DEVICES,
    KeyFile,
    KeyFileDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
    load_key_file,
)
from counsel_app.store.shares import SameShareTwice, split
from counsel_app.store.vault import Vault
from counsel_app.system.keychain import KeychainUnavailable
from counsel_app.usecases import keys, profiles
from counsel_app.usecases.keys import WayKind
from counsel_app.usecases.profiles import KEY_FILE, KeysGone, open_profile
from counsel_app.usecases.strength import PassphraseTooShort, PassphraseTooWeak
from tests.profiles import CHEAP, PASSPHRASE, Desk, Template, new_clock, open_farhad
from tests.usecases.keychains import MemoryKeychain
from tests.usecases.test_profiles import OWNER

NEW = "ein ganz anderes Passwort"


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def other(anna_template: Template, tmp_path: Path) -> Iterator[Desk]:
    """A second profile with a key of its own."""
    desk = anna_template.copy_to(tmp_path / "other", clock=new_clock())
    keys.rekey(desk.folder, desk.vault, passphrase=PASSPHRASE, clock=desk.clock)
    yield desk
    desk.vault.close()


def reopened(desk: Desk, passphrase: str = PASSPHRASE) -> Vault:
    desk.vault.close()
    desk.vault = open_profile(desk.folder, passphrase=passphrase)
    return desk.vault


def header(desk: Desk) -> bytes:
    return (desk.folder / KEY_FILE).read_bytes()


def change(desk: Desk, *, old: str = PASSPHRASE, new: str = NEW) -> None:
    keys.change_passphrase(desk.folder, desk.vault, old=old, new=new, clock=desk.clock, cost=CHEAP)


def kinds(desk: Desk) -> list[WayKind]:
    return [way.kind for way in keys.ways_in(desk.folder)]


def way(desk: Desk, kind: WayKind) -> keys.Way:
    return next(way for way in keys.ways_in(desk.folder) if way.kind is kind)


def refuse_to_save(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: KeyFile, _path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(KeyFile, "save", refuse)


# Seeing them


def test_a_new_profile_has_a_passphrase_and_a_recovery_key_since_its_first_day(anna: Desk) -> None:
    found = keys.ways_in(anna.folder)
    assert [way.kind for way in found] == [WayKind.PASSPHRASE, WayKind.RECOVERY]
    assert {way.made_on for way in found} == {anna.clock.today()}


def test_without_a_key_file_there_is_a_sentence(anna: Desk) -> None:
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (anna.folder / name).unlink()
    with pytest.raises(KeysGone):
        keys.ways_in(anna.folder)


# The passphrase


def test_a_changed_passphrase_opens_and_the_old_one_does_not(anna: Desk) -> None:
    key = anna.vault.key
    change(anna)
    assert reopened(anna, NEW).key == key
    anna.vault.close()
    with pytest.raises(WrongPassphrase):
        open_profile(anna.folder, passphrase=PASSPHRASE)
    anna.vault = profiles.open_with_recovery_key(
        anna.folder, recovery_key=anna.recovery_key, new_passphrase=PASSPHRASE, cost=CHEAP
    )


def test_a_passphrase_changes_without_a_cost_given_to_what_this_machine_can(anna: Desk) -> None:
    keys.change_passphrase(anna.folder, anna.vault, old=PASSPHRASE, new=NEW, clock=anna.clock)
    cost = load_key_file(anna.folder / KEY_FILE).slots[-1].cost
    assert cost is not None
    assert cost.is_sane()
    reopened(anna, NEW)


def test_who_does_not_know_the_old_passphrase_cannot_change_it(anna: Desk) -> None:
    before = header(anna)
    with pytest.raises(WrongPassphrase):
        change(anna, old=NEW)
    assert header(anna) == before


@pytest.mark.parametrize(
    ("new", "error"),
    [
        ("kurz", PassphraseTooShort),
        ("passwort123", PassphraseTooWeak),
        ("Anna Beispiel", PassphraseTooWeak),
    ],
)
def test_a_passphrase_that_anybody_could_guess_changes_nothing(
    anna: Desk, new: str, error: type[AppError]
) -> None:
    before = header(anna)
    with pytest.raises(error):
        change(anna, new=new)
    assert header(anna) == before


def test_a_key_file_exchanged_while_the_file_is_open_is_not_taken(anna: Desk, other: Desk) -> None:
    (anna.folder / KEY_FILE).write_bytes(header(other))
    with pytest.raises(KeyFileDamaged):
        change(anna)
    with pytest.raises(KeyFileDamaged):
        keys.renew_recovery_key(anna.folder, anna.vault, clock=anna.clock)


def test_a_full_disk_leaves_the_old_passphrase(anna: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        refuse_to_save(patched)
        with pytest.raises(DiskFull):
            change(anna)
    reopened(anna)


# The recovery key


def test_a_renewed_recovery_key_opens_and_the_old_sheet_does_not(anna: Desk) -> None:
    new = keys.renew_recovery_key(anna.folder, anna.vault, clock=anna.clock)
    anna.vault.close()
    with pytest.raises(WrongRecoveryKey) as caught:
        profiles.open_with_recovery_key(
            anna.folder, recovery_key=anna.recovery_key, new_passphrase=NEW, cost=CHEAP
        )
    assert "Datum" in caught.value.sentence("de")
    anna.vault = profiles.open_with_recovery_key(
        anna.folder, recovery_key=new, new_passphrase=NEW, cost=CHEAP, clock=anna.clock
    )
    assert way(anna, WayKind.PASSPHRASE).made_on == anna.clock.today()


def test_the_recovery_key_of_a_profile_just_made_was_not_kept_by_anybody_yet(
    tmp_path: Path,
) -> None:
    made = profiles.create_profile(
        tmp_path, passphrase=PASSPHRASE, owner=OWNER, clock=new_clock(), cost=CHEAP
    )
    assert not keys.recovery_confirmed(made.vault)
    made.vault.close()


def test_a_recovery_key_counts_as_kept_only_once_somebody_said_so(anna: Desk) -> None:
    keys.confirm_recovery(anna.vault)
    assert keys.recovery_confirmed(reopened(anna))
    keys.renew_recovery_key(anna.folder, anna.vault, clock=anna.clock)
    assert not keys.recovery_confirmed(reopened(anna))
    keys.confirm_recovery(anna.vault)
    assert keys.recovery_confirmed(anna.vault)


# This device


def test_a_device_that_was_added_opens_without_a_passphrase(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    added = way(anna, WayKind.DEVICE)
    assert (added.label, added.made_on) == (keychain.label, anna.clock.today())
    key = anna.vault.key
    assert key not in keychain.entries.values()
    anna.vault.close()
    anna.vault = keys.open_with_device(anna.folder, keychain)
    assert anna.vault.key == key


def test_a_removed_device_opens_nothing_even_with_what_its_keychain_held(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    held = dict(keychain.entries)
    keys.remove_way(anna.folder, anna.vault, way(anna, WayKind.DEVICE).id, keychain)
    assert keychain.entries == {}
    keychain.entries.update(held)
    assert WayKind.DEVICE not in kinds(anna)
    with pytest.raises(keys.NotOnThisDevice):
        keys.open_with_device(anna.folder, keychain)


def test_a_device_is_removed_where_its_keychain_does_not_answer_or_is_elsewhere(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    for reachable in (keychain, None):
        keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
        keychain.is_gone = True
        keys.remove_way(anna.folder, anna.vault, way(anna, WayKind.DEVICE).id, reachable)
        keychain.is_gone = False
        assert WayKind.DEVICE not in kinds(anna)


def test_on_another_device_the_passphrase_is_asked_for(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    with pytest.raises(keys.NotOnThisDevice):
        keys.open_with_device(anna.folder, MemoryKeychain())


def test_a_keychain_with_another_secret_is_said_to_have_forgotten(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    keychain.entries = dict.fromkeys(keychain.entries, bytes(32))
    with pytest.raises(keys.DeviceForgotten):
        keys.open_with_device(anna.folder, keychain)


def test_a_keychain_that_refuses_adds_nothing_and_the_passphrase_opens(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    keychain.is_gone = True
    with pytest.raises(KeychainUnavailable):
        keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    assert WayKind.DEVICE not in kinds(anna)
    reopened(anna)


def test_a_key_file_that_cannot_be_written_leaves_nothing_in_the_keychain(
    anna: Desk, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_save(monkeypatch)
    with pytest.raises(DiskFull):
        keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    assert keychain.entries == {}


def test_two_devices_each_open_with_their_own_keychain(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    second = MemoryKeychain()
    for one in (keychain, second):
        keys.add_device(anna.folder, anna.vault, one, clock=anna.clock)
    for one in (keychain, second):
        anna.vault.close()
        anna.vault = keys.open_with_device(anna.folder, one)


def test_the_header_is_never_filled_beyond_what_it_holds(
    anna: Desk, keychain: MemoryKeychain
) -> None:
    for _ in range(MOST_DEVICES):
        keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    before = dict(keychain.entries)
    with pytest.raises(keys.TooManyDevices) as caught:
        keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    assert str(MOST_DEVICES) in caught.value.sentence("de")
    assert keychain.entries == before
    keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    keys.renew_recovery_key(anna.folder, anna.vault, clock=anna.clock)
    assert len(kinds(anna)) == MOST_DEVICES + 3
    anna.vault.close()
    anna.vault = keys.open_with_device(anna.folder, keychain)


@pytest.mark.parametrize("kind", [WayKind.PASSPHRASE, WayKind.RECOVERY])
def test_passphrase_and_recovery_key_are_never_removed(anna: Desk, kind: WayKind) -> None:
    with pytest.raises(keys.LastWay):
        keys.remove_way(anna.folder, anna.vault, way(anna, kind).id)
    assert kind in kinds(anna)


def test_a_way_that_is_gone_is_said_to_be(anna: Desk) -> None:
    with pytest.raises(keys.UnknownWay):
        keys.remove_way(anna.folder, anna.vault, "0" * 12)


# The organisation


def test_two_of_three_sheets_open_and_set_a_new_passphrase(anna: Desk) -> None:
    sheets = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    assert way(anna, WayKind.TEAM).made_on == anna.clock.today()
    anna.vault.close()
    anna.vault = keys.open_with_shares(
        anna.folder, [sheets[2], sheets[0]], new_passphrase=NEW, cost=CHEAP, clock=anna.clock
    )
    reopened(anna, NEW)
    assert keys.ways_in(anna.folder)[-1].kind is WayKind.PASSPHRASE


def test_newer_sheets_replace_the_older_ones(anna: Desk) -> None:
    old = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    new = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    assert kinds(anna).count(WayKind.TEAM) == 1
    anna.vault.close()
    with pytest.raises(keys.WrongShares):
        keys.open_with_shares(anna.folder, old[:2], new_passphrase=NEW, cost=CHEAP)
    anna.vault = keys.open_with_shares(anna.folder, new[:2], new_passphrase=NEW, cost=CHEAP)


def test_sheets_of_another_file_and_weak_passphrases_open_nothing(anna: Desk) -> None:
    sheets = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    before = header(anna)
    with pytest.raises(keys.WrongShares):
        keys.open_with_shares(anna.folder, split(bytes(16))[:2], new_passphrase=NEW)
    with pytest.raises(SameShareTwice):
        keys.open_with_shares(anna.folder, [sheets[0]] * 2, new_passphrase=NEW)
    with pytest.raises(PassphraseTooShort):
        keys.open_with_shares(anna.folder, sheets[:2], new_passphrase="kurz")
    assert header(anna) == before


def test_whoever_opens_for_somebody_does_not_take_that_persons_name_for_a_passphrase(
    anna: Desk,
) -> None:
    sheets = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    anna.vault.close()
    own_name = "Beispiel Anna"
    with pytest.raises(PassphraseTooWeak):
        keys.open_with_shares(anna.folder, sheets[:2], new_passphrase=own_name, cost=CHEAP)
    with pytest.raises(PassphraseTooWeak):
        profiles.open_with_recovery_key(
            anna.folder, recovery_key=anna.recovery_key, new_passphrase=own_name, cost=CHEAP
        )
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)


def test_the_teams_way_can_be_ended(anna: Desk, keychain: MemoryKeychain) -> None:
    sheets = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    keys.remove_way(anna.folder, anna.vault, way(anna, WayKind.TEAM).id, keychain)
    with pytest.raises(keys.WrongShares):
        keys.open_with_shares(anna.folder, sheets[:2], new_passphrase=NEW)


def test_sheets_do_not_open_a_file_that_is_open_elsewhere(anna: Desk) -> None:
    sheets = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    before = header(anna)
    with pytest.raises(VaultInUse):
        keys.open_with_shares(anna.folder, sheets[:2], new_passphrase=NEW, cost=CHEAP)
    assert header(anna) == before


def test_the_cases_are_there_whichever_way_leads_in(anna: Desk, keychain: MemoryKeychain) -> None:
    case = open_farhad(anna)
    keys.add_device(anna.folder, anna.vault, keychain, clock=anna.clock)
    sheets = keys.make_team_shares(anna.folder, anna.vault, clock=anna.clock)
    anna.vault.close()
    ways: tuple[Callable[[], Vault], ...] = (
        lambda: keys.open_with_device(anna.folder, keychain),
        lambda: keys.open_with_shares(anna.folder, sheets[1:], new_passphrase=NEW, cost=CHEAP),
        lambda: open_profile(anna.folder, passphrase=NEW),
    )
    for opened in ways:
        anna.vault = opened()
        assert anna.vault.all(Case) == [case]
        assert anna.vault.findings == ()
        anna.vault.close()
    anna.vault = open_profile(anna.folder, passphrase=NEW)
