from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counsel_app.domain.recovery import MistypedRecoveryKey
from counsel_app.store import files
from counsel_app.store.keys import (
    MOST_DEVICES,
    JournalEnd,
    KeyFile,
    KeyFileDamaged,
    NewerKeyFile,
    WrongPassphrase,
    WrongRecoveryKey,
    backup_of,
    load_key_file,
    new_key_file,
)
from counsel_app.store.slots import WayKind
from tests.profiles import CHEAP, PASSPHRASE
from tests.store.headers import (
    DEVICE_SECRET,
    MADE_ON,
    OTHER_RECOVERY,
    RECOVERY,
    TEAM_SECRET,
    alone,
    plain_header,
    rewrite,
)


@pytest.fixture(scope="module")
def made() -> tuple[KeyFile, bytes]:
    return plain_header()


@pytest.fixture
def path(made: tuple[KeyFile, bytes], tmp_path: Path) -> Path:
    return alone(made[0], tmp_path)


# The ways in


def test_passphrase_and_recovery_key_give_the_same_key(made: tuple[KeyFile, bytes]) -> None:
    keys, key = made
    assert len(key) == 32
    assert keys.open_with_passphrase(PASSPHRASE) == key
    assert keys.open_with_recovery(RECOVERY) == key


def test_the_same_passphrase_typed_on_another_keyboard_opens(made: tuple[KeyFile, bytes]) -> None:
    decomposed = PASSPHRASE.replace("ü", "u\u0308")
    assert decomposed != PASSPHRASE
    assert made[0].open_with_passphrase(decomposed) == made[1]


@pytest.mark.parametrize("wrong", ["", PASSPHRASE[:-1], PASSPHRASE.upper(), PASSPHRASE + " "])
def test_a_wrong_passphrase_opens_nothing(made: tuple[KeyFile, bytes], wrong: str) -> None:
    with pytest.raises(WrongPassphrase):
        made[0].open_with_passphrase(wrong)


def test_the_recovery_key_of_another_file_opens_nothing(made: tuple[KeyFile, bytes]) -> None:
    with pytest.raises(WrongRecoveryKey):
        made[0].open_with_recovery(OTHER_RECOVERY)


def test_a_slip_of_the_pen_in_the_recovery_key_is_named_by_its_group(
    made: tuple[KeyFile, bytes],
) -> None:
    groups = RECOVERY.split("-")
    groups[4] = ("Z" if groups[4][0] != "Z" else "Y") + groups[4][1:]
    with pytest.raises(MistypedRecoveryKey) as caught:
        made[0].open_with_recovery("-".join(groups))
    assert caught.value.params == {"group": 5}


def test_a_new_passphrase_replaces_the_old_and_leaves_the_key_and_the_sheet_alone(
    made: tuple[KeyFile, bytes],
) -> None:
    keys, key = made
    renewed = keys.with_passphrase(key, "ein ganz anderes Wort", cost=CHEAP)
    assert renewed.open_with_passphrase("ein ganz anderes Wort") == key
    assert renewed.open_with_recovery(RECOVERY) == key
    with pytest.raises(WrongPassphrase):
        renewed.open_with_passphrase(PASSPHRASE)
    assert len(renewed.slots) == len(keys.slots)


def test_two_files_share_neither_key_nor_salt(made: tuple[KeyFile, bytes]) -> None:
    other, key = new_key_file(PASSPHRASE, recovery_key=RECOVERY, cost=CHEAP)
    assert key != made[1]
    assert other.vault_id != made[0].vault_id
    salts = {s.salt for s in (*other.slots, *made[0].slots)}
    nonces = {s.nonce for s in (*other.slots, *made[0].slots)}
    assert len(salts) == len(nonces) == 4


# On disk


def test_a_saved_header_comes_back_as_it_was(made: tuple[KeyFile, bytes], path: Path) -> None:
    assert load_key_file(path) == made[0]
    made[0].save(path)
    names = sorted(p.name for p in path.parent.iterdir())
    assert names == ["keys.json", "keys.json.bak"]


def test_neither_key_nor_passphrase_lie_in_the_header(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    text = path.read_text(encoding="utf-8")
    for secret in (made[1].hex(), PASSPHRASE, RECOVERY, RECOVERY.replace("-", "")):
        assert secret not in text
    assert made[0].vault_id in text  # the scan can find something


def test_after_a_new_passphrase_the_old_one_opens_neither_copy(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    keys, key = made
    keys.save(path)
    keys.with_passphrase(key, "ein ganz anderes Wort", cost=CHEAP).save(path)
    for copy in (path, path.with_name("keys.json.bak")):
        assert load_key_file(copy).open_with_passphrase("ein ganz anderes Wort") == key
        with pytest.raises(WrongPassphrase):
            load_key_file(copy).open_with_passphrase(PASSPHRASE)


def test_stopped_at_any_moment_of_saving_one_copy_opens(
    made: tuple[KeyFile, bytes], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, key = made
    keys.save(path)
    renewed = keys.with_passphrase(key, "ein ganz anderes Wort", cost=CHEAP)
    real = files.write_durably
    for stop_at in (1, 2):
        calls = iter(range(1, 9))

        def stop(
            target: Path, content: bytes, calls: Iterator[int] = calls, stop_at: int = stop_at
        ) -> None:
            if next(calls) == stop_at:
                target.with_name("torn.part").write_bytes(content[:9])
                raise KeyboardInterrupt
            real(target, content)

        monkeypatch.setattr("counsel_app.store.keys.write_durably", stop)
        with pytest.raises(KeyboardInterrupt):
            renewed.save(path)
        expected = PASSPHRASE if stop_at == 1 else "ein ganz anderes Wort"
        assert load_key_file(path).open_with_passphrase(expected) == key


@pytest.mark.parametrize("length", [0, 1, 100, -1])
def test_of_a_torn_header_the_copy_beside_it_is_used(
    made: tuple[KeyFile, bytes], path: Path, length: int
) -> None:
    made[0].save(path)
    path.write_bytes(path.read_bytes()[:length])
    assert load_key_file(path).open_with_passphrase(PASSPHRASE) == made[1]


def test_of_a_missing_header_the_copy_beside_it_is_used(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    made[0].save(path)
    path.unlink()
    assert load_key_file(path) == made[0]


def test_a_folder_in_the_place_of_the_header_is_a_damaged_header(tmp_path: Path) -> None:
    (tmp_path / "keys.json").mkdir()
    with pytest.raises(KeyFileDamaged):
        load_key_file(tmp_path / "keys.json")


def test_without_a_copy_a_torn_header_is_said_to_be_damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


def test_without_header_and_copy_there_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_key_file(tmp_path / "keys.json")


def test_a_newer_header_is_refused_even_where_an_older_copy_lies_beside_it(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    made[0].save(path)
    rewrite(path, format=2)
    with pytest.raises(NewerKeyFile):
        load_key_file(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"null", b"[]", b"7", b'"text"', b"{}", b"\xff\xfe", b"[" * 60_000, b'{"format": 1}',
     b'{"format": 1, "vault": "x", "slots": 7, "seal": ""}',
     b'{"format": 1, "vault": "x", "slots": ["y"], "seal": ""}',
     b'{"format": 1, "vault": "x", "slots": [], "seal": "zz"}',
     b'{"format": 1, "vault": "x", "slots": [], "seal": 5}'],
    ids=lambda content: repr(content[:70]),
)  # fmt: skip
def test_junk_is_a_damaged_header_and_nothing_worse(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        load_key_file(tmp_path / "keys.json")


def test_an_endless_header_is_not_read_to_its_end(tmp_path: Path) -> None:
    with (tmp_path / "keys.json").open("wb") as stream:
        stream.truncate(8 * 1024**3)  # sparse
    with pytest.raises(KeyFileDamaged):
        load_key_file(tmp_path / "keys.json")


def test_a_slot_says_what_it_is_and_since_when(made: tuple[KeyFile, bytes], path: Path) -> None:
    keys = load_key_file(path).with_device(made[1], DEVICE_SECRET, made_on=MADE_ON, label="Büro")
    keys.save(path)
    found = load_key_file(path).slots
    assert [(slot.kind, slot.made_on, slot.label) for slot in found] == [
        (WayKind.PASSPHRASE, MADE_ON, ""),
        (WayKind.RECOVERY, MADE_ON, ""),
        (WayKind.DEVICE, MADE_ON, "Büro"),
    ]
    assert len({slot.id for slot in found}) == 3


def test_device_and_team_open_until_their_slot_is_gone(made: tuple[KeyFile, bytes]) -> None:
    keys, key = made
    keys = keys.with_device(key, DEVICE_SECRET, made_on=MADE_ON, label="")
    keys = keys.with_team(key, TEAM_SECRET, made_on=MADE_ON)
    for kind, secret in ((WayKind.DEVICE, DEVICE_SECRET), (WayKind.TEAM, TEAM_SECRET)):
        assert keys.open_with(kind, secret) == key
        assert keys.open_with(kind, secret[::-1]) is None
        slot = next(slot for slot in keys.slots if slot.kind is kind)
        assert keys.without_slot(key, slot.id).open_with(kind, secret) is None
    assert keys.open_with(WayKind.TEAM, DEVICE_SECRET) is None
    assert keys.open_with_passphrase(PASSPHRASE) == key


def test_a_header_that_could_not_be_read_again_is_not_made(made: tuple[KeyFile, bytes]) -> None:
    keys, key = made
    for _ in range(MOST_DEVICES + 1):
        keys = keys.with_device(key, DEVICE_SECRET, made_on=MADE_ON, label="")
    with pytest.raises(ValueError, match="slots"):
        keys.with_team(key, TEAM_SECRET, made_on=MADE_ON)
    assert keys.with_recovery(key, OTHER_RECOVERY).open_with_recovery(OTHER_RECOVERY) == key


def test_a_new_team_secret_and_a_new_recovery_key_end_the_old_ones(
    made: tuple[KeyFile, bytes],
) -> None:
    keys, key = made
    keys = keys.with_team(key, TEAM_SECRET, made_on=MADE_ON)
    keys = keys.with_team(key, TEAM_SECRET[::-1], made_on=MADE_ON)
    keys = keys.with_recovery(key, OTHER_RECOVERY)
    assert keys.open_with(WayKind.TEAM, TEAM_SECRET) is None
    assert keys.open_with(WayKind.TEAM, TEAM_SECRET[::-1]) == key
    with pytest.raises(WrongRecoveryKey):
        keys.open_with_recovery(RECOVERY)
    assert keys.open_with_recovery(OTHER_RECOVERY) == key
    assert len(keys.slots) == 3


def test_the_journals_end_is_kept_and_sealed(made: tuple[KeyFile, bytes], path: Path) -> None:
    keys, key = made
    assert keys.journal is None
    keys.with_journal(key, 41, b"\x01" * 32).save(path)
    assert load_key_file(path).journal == JournalEnd(position=41, chain=b"\x01" * 32)
    backup_of(path).unlink()
    rewrite(path, journal={"position": 40, "chain": "01" * 32})
    with pytest.raises(KeyFileDamaged):
        load_key_file(path).open_with_recovery(RECOVERY)


def test_what_was_slipped_in_while_the_file_was_open_is_not_sealed_anew(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    _, key = made
    rewrite(path, journal={"position": 1, "chain": "00"})
    slipped_in = load_key_file(path)
    changes: tuple[Callable[[], object], ...] = (
        lambda: slipped_in.with_passphrase(key, "ein ganz anderes Wort", cost=CHEAP),
        lambda: slipped_in.with_recovery(key, OTHER_RECOVERY),
        lambda: slipped_in.with_journal(key, 2, b""),
        lambda: slipped_in.without_slot(key, "00"),
        lambda: slipped_in.settled(key),
    )
    for change in changes:
        with pytest.raises(KeyFileDamaged):
            change()


# A new key under way


def test_while_a_new_key_is_under_way_every_way_in_gives_both_keys(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    keys, key = made
    later, new_key = new_key_file(
        PASSPHRASE, recovery_key=OTHER_RECOVERY, cost=CHEAP, replaces=keys
    )
    assert later.vault_id == keys.vault_id
    assert new_key != key
    keys.with_pending(key, later, new_key).save(path)
    waiting = load_key_file(path)
    assert waiting.open_with_recovery(RECOVERY) == waiting.open_with_passphrase(PASSPHRASE) == key
    assert waiting.next_key(key) == new_key
    assert waiting.settled(key) == keys
    assert waiting.settled(new_key) == later
    assert later.settled(new_key) == later
    for stranger in (bytes(32), key[::-1]):
        with pytest.raises(KeyFileDamaged):
            waiting.settled(stranger)
        with pytest.raises(KeyFileDamaged):
            waiting.next_key(stranger)


def test_a_header_with_nothing_under_way_has_no_next_key(made: tuple[KeyFile, bytes]) -> None:
    with pytest.raises(KeyFileDamaged):
        made[0].next_key(made[1])
