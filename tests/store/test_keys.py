from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.domain.recovery import MistypedRecoveryKey, recovery_text
from counsel_app.store import files
from counsel_app.store.keys import (
    KdfCost,
    KeyFile,
    KeyFileDamaged,
    NewerKeyFile,
    WrongPassphrase,
    WrongRecoveryKey,
    load_key_file,
    new_key_file,
)
from tests.profiles import CHEAP, PASSPHRASE

RECOVERY = recovery_text(bytes(range(20)))
OTHER_RECOVERY = recovery_text(bytes(range(1, 21)))


@pytest.fixture(scope="module")
def made() -> tuple[KeyFile, bytes]:
    return new_key_file(PASSPHRASE, recovery_key=RECOVERY, cost=CHEAP)


@pytest.fixture
def path(made: tuple[KeyFile, bytes], tmp_path: Path) -> Path:
    """The key file on disk, without its second copy."""
    made[0].save(tmp_path / "keys.json")
    (tmp_path / "keys.json.bak").unlink()
    return tmp_path / "keys.json"


def body(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_bytes()))


def slot(path: Path, number: int = 0) -> dict[str, Any]:
    return dict(body(path)["slots"][number])


def rewrite(path: Path, **changed: Any) -> None:
    path.write_text(json.dumps(body(path) | changed), encoding="utf-8")


def rewrite_slot(path: Path, number: int = 0, /, **changed: Any) -> None:
    slots = body(path)["slots"]
    slots[number] |= changed
    rewrite(path, slots=slots)


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


# Forged headers


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 8, "iterations": 1, "lanes": 1},
        {"memory_kib": 64 * 1024 - 1, "iterations": 1, "lanes": 1},
        {"memory_kib": 2**31, "iterations": 1, "lanes": 1},
        {"memory_kib": 65536, "iterations": 0, "lanes": 1},
        {"memory_kib": 65536, "iterations": 10**9, "lanes": 1},
        {"memory_kib": 65536, "iterations": 1, "lanes": 0},
        {"memory_kib": 65536, "iterations": 1, "lanes": 10**6},
        {"memory_kib": 65536.5, "iterations": 1, "lanes": 1},
        {"memory_kib": "65536", "iterations": 1, "lanes": 1},
        {"memory_kib": 65536, "iterations": True, "lanes": 1},
        {"memory_kib": 65536},
        [],
    ],
    ids=str,
)
def test_a_forged_cost_is_refused_before_any_work(path: Path, cost: Any) -> None:
    rewrite_slot(path, cost=cost)
    began = time.process_time()
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)
    assert time.process_time() - began < 0.5


def test_hundreds_of_slots_are_refused_before_any_work(path: Path) -> None:
    rewrite(path, slots=[slot(path)] * 100)
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


@pytest.mark.parametrize("field", ["salt", "nonce"])
@pytest.mark.parametrize("value", ["", "00", "00" * 64, "zz", 7, None])
def test_a_forged_salt_or_nonce_is_a_damaged_header(path: Path, field: str, value: Any) -> None:
    rewrite_slot(path, **{field: value})
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


@pytest.mark.parametrize("field", ["salt", "nonce", "wrapped"])
def test_a_changed_slot_does_not_open(path: Path, field: str) -> None:
    value = bytearray.fromhex(slot(path)[field])
    value[0] ^= 1
    rewrite_slot(path, 0, **{field: value.hex()})
    with pytest.raises(WrongPassphrase):
        load_key_file(path).open_with_passphrase(PASSPHRASE)


def test_a_slot_moved_to_another_vault_does_not_open(path: Path) -> None:
    rewrite(path, vault="00" * 16)
    with pytest.raises(WrongPassphrase):
        load_key_file(path).open_with_passphrase(PASSPHRASE)


def test_a_weaker_cost_written_into_a_slot_does_not_open_it(path: Path) -> None:
    rewrite_slot(path, cost={"memory_kib": 65536, "iterations": 2, "lanes": 1})
    with pytest.raises(WrongPassphrase):
        load_key_file(path).open_with_passphrase(PASSPHRASE)


def test_a_removed_or_added_slot_is_noticed_after_unlocking(path: Path) -> None:
    whole = path.read_bytes()
    rewrite(path, slots=body(path)["slots"][:1])
    with pytest.raises(KeyFileDamaged):
        load_key_file(path).open_with_passphrase(PASSPHRASE)
    path.write_bytes(whole)
    rewrite(path, slots=[*body(path)["slots"], slot(path)])
    with pytest.raises(KeyFileDamaged):
        load_key_file(path).open_with_recovery(RECOVERY)


def test_a_forged_seal_is_noticed_after_unlocking(path: Path) -> None:
    rewrite(path, seal="00" * 32)
    with pytest.raises(KeyFileDamaged):
        load_key_file(path).open_with_passphrase(PASSPHRASE)


def test_a_slot_of_a_later_kind_does_not_hinder_the_others(path: Path) -> None:
    rewrite(path, slots=[slot(path) | {"kind": "device"}, *body(path)["slots"]])
    with pytest.raises(KeyFileDamaged):
        # Opened, and then found not to be what was sealed.
        load_key_file(path).open_with_passphrase(PASSPHRASE)


def test_a_header_without_a_slot_for_passphrases_opens_with_none(path: Path) -> None:
    rewrite(path, slots=body(path)["slots"][1:])
    with pytest.raises(WrongPassphrase):
        load_key_file(path).open_with_passphrase(PASSPHRASE)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_flipped_bit_in_the_header_opens_or_crashes(
    made: tuple[KeyFile, bytes], tmp_path: Path, data: st.DataObject
) -> None:
    path = tmp_path / "flipped.json"
    content = bytearray(made[0].to_json())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(content)
    try:
        keys = load_key_file(path)
    except (KeyFileDamaged, NewerKeyFile):
        return
    if keys == made[0]:  # white space, or the same hex digit in capitals
        return
    with pytest.raises((WrongRecoveryKey, KeyFileDamaged)):
        keys.open_with_recovery(RECOVERY)


# The cost itself


def test_the_default_cost_is_sane_and_not_the_weakest() -> None:
    assert KdfCost().is_sane()
    assert KdfCost().memory_kib >= 128 * 1024
    assert KdfCost().iterations >= 3


def test_a_passphrase_slot_without_a_cost_is_tried_at_the_default_one(path: Path) -> None:
    rewrite_slot(path, cost=None)
    with pytest.raises(WrongPassphrase):
        load_key_file(path).open_with_passphrase(PASSPHRASE)
