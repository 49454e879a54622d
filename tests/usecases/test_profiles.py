from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.recovery import MistypedRecoveryKey, recovery_text
from counsel_app.store.engine import DiskFull, NotAVault, VaultDamaged, VaultInUse
from counsel_app.store.keys import (
    KeyFile,
    KeyFileDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
    load_key_file,
)
from counsel_app.store.tamper_chain import first_broken_link
from counsel_app.store.vault import Vault
from counsel_app.sync.identity import KeyCard
from counsel_app.usecases import profiles
from counsel_app.usecases.profiles import (
    CASE_FILE,
    KEY_FILE,
    UNFINISHED,
    Owner,
    ProfileExists,
    ProfileIncomplete,
    ProfileState,
    create_profile,
    open_profile,
    open_with_recovery_key,
    profile_state,
)
from counsel_app.usecases.strength import PassphraseTooShort
from tests.profiles import CHEAP, PASSPHRASE, SPACE, Desk, a_client, an_id, new_clock, new_desk

OWNER = Owner(
    name="Anna",
    role=Role.COUNSELLOR,
    organisation=Organisation(id=an_id(1), name="Beispiel e. V."),
    space=SPACE,
)


def create(folder: Path, *, owner: Owner = OWNER, passphrase: str = PASSPHRASE) -> None:
    made = create_profile(folder, passphrase=passphrase, owner=owner, clock=new_clock(), cost=CHEAP)
    made.vault.close()


def test_a_new_profile_knows_whose_it_is(anna: Desk) -> None:
    profile = profiles.own_profile(anna.vault)
    assert (profile.name, profile.role, profile.space) == ("Anna", Role.COUNSELLOR, SPACE)
    assert profile.organisation == "Beispiel e. V."
    assert profile.state == "SN"
    assert profile.person_id == anna.vault.author != ""
    assert profiles.own_organisation(anna.vault).name == "Beispiel e. V."
    assert profile_state(anna.folder) is ProfileState.READY


def test_the_own_key_card_names_person_and_device(anna: Desk) -> None:
    card = KeyCard.parse(anna.card_text)
    assert (card.person_id, card.name) == (anna.person_id, "Anna")
    assert card.device_id == anna.vault.device == profiles.own_identity(anna.vault).device_id


def test_a_profile_opens_again_with_its_passphrase(anna: Desk) -> None:
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_client())
    anna.vault.close()
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)
    assert anna.vault.get(type(a_client()), an_id(1)) == a_client()
    assert anna.person_id == anna.vault.author
    assert first_broken_link(anna.vault) is None


def test_a_wrong_passphrase_opens_nothing(anna: Desk) -> None:
    with pytest.raises(WrongPassphrase):
        open_profile(anna.folder, passphrase=PASSPHRASE + "!")


def test_a_second_window_is_told_that_the_file_is_open(anna: Desk) -> None:
    with pytest.raises(VaultInUse):
        open_profile(anna.folder, passphrase=PASSPHRASE)


def test_a_forgotten_passphrase_is_replaced_with_the_printed_key(anna: Desk) -> None:
    anna.vault.close()
    anna.vault = open_with_recovery_key(
        anna.folder,
        recovery_key=anna.recovery_key.lower().replace("-", " "),
        new_passphrase="ein ganz neues Passwort",
        cost=CHEAP,
    )
    assert profiles.own_profile(anna.vault).name == "Anna"
    anna.vault.close()
    with pytest.raises(WrongPassphrase):
        open_profile(anna.folder, passphrase=PASSPHRASE)
    anna.vault = open_profile(anna.folder, passphrase="ein ganz neues Passwort")
    anna.vault.close()
    anna.vault = open_with_recovery_key(
        anna.folder, recovery_key=anna.recovery_key, new_passphrase=PASSPHRASE, cost=CHEAP
    )


def test_a_mistyped_recovery_key_changes_nothing_and_names_the_group(anna: Desk) -> None:
    before = (anna.folder / KEY_FILE).read_bytes()
    groups = anna.recovery_key.split("-")
    # Its check symbol: read backwards, one group in 32 would be a right one.
    groups[2] = groups[2][:-1] + ("3" if groups[2].endswith("2") else "2")
    with pytest.raises(MistypedRecoveryKey) as caught:
        open_with_recovery_key(
            anna.folder, recovery_key="-".join(groups), new_passphrase=PASSPHRASE, cost=CHEAP
        )
    assert caught.value.params == {"group": 3}
    assert (anna.folder / KEY_FILE).read_bytes() == before


def test_the_recovery_key_of_somebody_else_is_refused(anna: Desk) -> None:
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery_key(
            anna.folder, recovery_key=recovery_text(bytes(20)), new_passphrase=PASSPHRASE
        )


def test_recovery_does_not_change_the_passphrase_of_a_file_that_does_not_open(anna: Desk) -> None:
    before = (anna.folder / KEY_FILE).read_bytes()
    with pytest.raises(VaultInUse):
        open_with_recovery_key(
            anna.folder, recovery_key=anna.recovery_key, new_passphrase="ein ganz neues Passwort"
        )
    assert (anna.folder / KEY_FILE).read_bytes() == before


@pytest.mark.parametrize("short", ["", "neun zei.", "   neun zei.   "])
def test_a_short_passphrase_is_refused_and_nothing_is_made(tmp_path: Path, short: str) -> None:
    with pytest.raises(PassphraseTooShort) as caught:
        create(tmp_path / "new", passphrase=short)
    assert "10" in caught.value.sentence("de")
    assert not (tmp_path / "new").exists()
    with pytest.raises(PassphraseTooShort):
        open_with_recovery_key(tmp_path, recovery_key="", new_passphrase=short)


def test_a_profile_is_never_overwritten(anna: Desk) -> None:
    before = (anna.folder / KEY_FILE).read_bytes()
    with pytest.raises(ProfileExists):
        create(anna.folder)
    assert (anna.folder / KEY_FILE).read_bytes() == before


@pytest.mark.parametrize("name", [CASE_FILE, KEY_FILE, f"{KEY_FILE}.bak"])
def test_half_a_profile_is_not_overwritten_either(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"something")
    assert profile_state(tmp_path) is ProfileState.INCOMPLETE
    with pytest.raises(ProfileExists):
        create(tmp_path)
    assert (tmp_path / name).read_bytes() == b"something"


@pytest.mark.parametrize("missing", [CASE_FILE, KEY_FILE])
def test_what_is_missing_from_a_profile_is_named(tmp_path: Path, missing: str) -> None:
    create(tmp_path)
    for lost in tmp_path.glob(f"{missing}*"):
        lost.unlink()
    with pytest.raises(ProfileIncomplete) as caught:
        open_profile(tmp_path, passphrase=PASSPHRASE)
    assert missing in caught.value.sentence("de")


def test_an_empty_folder_is_no_profile(tmp_path: Path) -> None:
    assert profile_state(tmp_path) is ProfileState.EMPTY
    assert profile_state(tmp_path / "nowhere") is ProfileState.EMPTY
    with pytest.raises(ProfileIncomplete):
        open_profile(tmp_path, passphrase=PASSPHRASE)


def test_a_torn_key_file_opens_through_the_copy_beside_it(anna: Desk) -> None:
    anna.vault.close()
    anna.vault = open_with_recovery_key(
        anna.folder, recovery_key=anna.recovery_key, new_passphrase=PASSPHRASE, cost=CHEAP
    )
    anna.vault.close()
    header = anna.folder / KEY_FILE
    header.write_bytes(header.read_bytes()[:200])
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)


def test_a_torn_key_file_without_a_copy_is_said_to_be_damaged(tmp_path: Path) -> None:
    create(tmp_path)
    for name in (KEY_FILE, f"{KEY_FILE}.bak"):
        (tmp_path / name).write_bytes(b"{")
    with pytest.raises(KeyFileDamaged):
        open_profile(tmp_path, passphrase=PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"not a database", bytes(100_000)])
def test_a_foreign_or_emptied_case_file_is_told_from_a_wrong_passphrase(
    tmp_path: Path, content: bytes
) -> None:
    create(tmp_path)
    (tmp_path / CASE_FILE).write_bytes(content)
    with pytest.raises(VaultDamaged):
        open_profile(tmp_path, passphrase=PASSPHRASE)
    assert (tmp_path / CASE_FILE).read_bytes() == content


def test_the_case_file_of_somebody_else_does_not_open(tmp_path: Path) -> None:
    create(tmp_path / "one")
    create(tmp_path / "two")
    (tmp_path / "two" / CASE_FILE).replace(tmp_path / "one" / CASE_FILE)
    with pytest.raises(VaultDamaged):
        open_profile(tmp_path / "one", passphrase=PASSPHRASE)


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DiskFull):
        create(tmp_path / "file" / "profile")


def test_an_attempt_that_failed_leaves_nothing_and_the_next_one_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "new"

    def full(_self: KeyFile, _path: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(KeyFile, "save", full)
        with pytest.raises(DiskFull):
            create(folder)
    assert list(folder.iterdir()) == []
    create(folder)
    assert profile_state(folder) is ProfileState.READY


def test_a_case_file_that_cannot_be_written_is_said_to_lack_room_not_to_be_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise VaultDamaged

    monkeypatch.setattr(Vault, "create", refuse)
    with pytest.raises(DiskFull):
        create(tmp_path / "new")


def test_an_organisation_without_a_name_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    nameless = replace(OWNER, organisation=Organisation(id=an_id(1), name=" "))
    with pytest.raises(InvalidRecord):
        create(tmp_path / "new", owner=nameless)
    assert list((tmp_path / "new").iterdir()) == []


def test_two_profiles_share_neither_person_nor_device_nor_recovery_key(tmp_path: Path) -> None:
    one, two = new_desk(tmp_path / "one"), new_desk(tmp_path / "two")
    assert one.person_id != two.person_id
    assert one.vault.device != two.vault.device
    assert one.recovery_key != two.recovery_key
    one.vault.close()
    two.vault.close()


def test_a_case_file_moved_under_another_key_file_of_the_same_key_is_not_ours(
    tmp_path: Path,
) -> None:
    create(tmp_path)
    keys = load_key_file(tmp_path / KEY_FILE)
    key = keys.open_with_passphrase(PASSPHRASE)
    with pytest.raises(NotAVault):
        Vault.open(tmp_path / CASE_FILE, key, vault_id="00" * 16)


def test_a_profile_that_was_stopped_while_being_made_can_be_made_again(tmp_path: Path) -> None:
    (tmp_path / UNFINISHED).write_bytes(b"half of it")
    (tmp_path / KEY_FILE).write_bytes(b"{}")
    assert profile_state(tmp_path) is ProfileState.EMPTY
    create(tmp_path)
    assert profile_state(tmp_path) is ProfileState.READY
    assert not (tmp_path / UNFINISHED).exists()


def test_a_failed_attempt_takes_away_nothing_but_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / f"{CASE_FILE}.old"
    old.write_bytes(b"somebody's renamed file")

    def refuse(*_args: object, **_named: object) -> None:
        raise OSError

    monkeypatch.setattr(KeyFile, "save", refuse)
    with pytest.raises(DiskFull):
        create(tmp_path)
    assert list(tmp_path.iterdir()) == [old]


def test_a_new_passphrase_that_cannot_be_written_leaves_the_old_one_and_no_open_file(
    anna: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.vault.close()

    def refuse(*_args: object, **_named: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(KeyFile, "save", refuse)
        with pytest.raises(DiskFull):
            open_with_recovery_key(
                anna.folder,
                recovery_key=anna.recovery_key,
                new_passphrase="ein ganz anderes Wort",
                cost=CHEAP,
            )
    anna.vault = open_profile(anna.folder, passphrase=PASSPHRASE)
