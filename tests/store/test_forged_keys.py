"""Headers that were damaged, forged or respelled: none of them is taken."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.store.keys import (
    KeyFile,
    KeyFileDamaged,
    NewerKeyFile,
    WrongPassphrase,
    WrongRecoveryKey,
    load_key_file,
)
from tests.profiles import PASSPHRASE
from tests.store.headers import (
    RECOVERY,
    alone,
    body,
    forge,
    forgeries,
    full_header,
    plain_header,
    rewrite,
    rewrite_slot,
    slot,
)


@pytest.fixture(scope="module")
def made() -> tuple[KeyFile, bytes]:
    return plain_header()


@pytest.fixture
def path(made: tuple[KeyFile, bytes], tmp_path: Path) -> Path:
    return alone(made[0], tmp_path)


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


@pytest.mark.parametrize("field", ["salt", "nonce", "wrapped", "id"])
@pytest.mark.parametrize("value", ["", "00", "00" * 64, "zz", 7, None])
def test_a_forged_salt_or_nonce_is_a_damaged_header(path: Path, field: str, value: Any) -> None:
    rewrite_slot(path, **{field: value})
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


@pytest.mark.parametrize("field", ["salt", "nonce", "wrapped", "id"])
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


def test_a_slot_of_an_unknown_kind_is_refused(path: Path) -> None:
    rewrite(path, slots=[slot(path) | {"kind": "card"}, *body(path)["slots"]])
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


@pytest.mark.parametrize("count", [9, 100])
def test_more_slots_than_a_header_holds_are_refused_before_any_work(path: Path, count: int) -> None:
    slots = [slot(path, 1) | {"kind": "device", "id": f"{n:012x}"} for n in range(count)]
    rewrite(path, slots=slots)
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


def test_a_second_passphrase_slot_is_refused_before_any_work(path: Path) -> None:
    rewrite(path, slots=[slot(path), slot(path) | {"id": "0" * 12}])
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


def test_headers_within_headers_are_refused(path: Path, made: tuple[KeyFile, bytes]) -> None:
    forge(path, json.loads(full_header(made).to_json()))
    waiting = body(path)["pending"]
    load_key_file(path)
    rewrite(path, pending=waiting | {"header": waiting["header"] | {"pending": waiting}})
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


def test_a_header_without_a_slot_for_passphrases_opens_with_none(path: Path) -> None:
    rewrite(path, slots=body(path)["slots"][1:])
    with pytest.raises(WrongPassphrase):
        load_key_file(path).open_with_passphrase(PASSPHRASE)


def test_every_byte_of_the_header_altered_once_is_refused(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    content = full_header(made).to_json()
    path.write_bytes(content)
    assert load_key_file(path).open_with_recovery(RECOVERY) == made[1]
    dice = Random(20261122)
    for place, byte in enumerate(content):
        other = (byte + dice.randrange(1, 256)) % 256
        path.write_bytes(content[:place] + bytes([other]) + content[place + 1 :])
        with pytest.raises(KeyFileDamaged):
            load_key_file(path)


def test_a_damaged_format_number_is_damage_and_no_newer_program(path: Path) -> None:
    text = path.read_bytes()
    path.write_bytes(text.replace(b'"format": 1', b'"format": 3'))
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


def test_every_value_of_the_header_forged_with_a_matching_checksum_is_refused(
    made: tuple[KeyFile, bytes], path: Path
) -> None:
    """Whoever knows the format makes the checksum right; the seal and the slots remain."""
    whole = json.loads(full_header(made).to_json())
    forged = 0
    for forgery in forgeries(whole):
        forge(path, forgery)
        with pytest.raises((KeyFileDamaged, NewerKeyFile, WrongRecoveryKey)):
            load_key_file(path).open_with_recovery(RECOVERY)
        forged += 1
    assert forged > 40


@pytest.mark.parametrize(
    "spelling",
    [
        lambda text: text + b"\n",
        lambda text: text.replace(b"\n", b" "),
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: json.dumps(json.loads(text)).encode(),
        lambda text: text.replace(b'"format": 1', b'"format": 1.0'),
        lambda text: text.replace(b'"format": 1', b'"format": 1, "format": 1'),
        lambda text: text.replace(b'"kind"', b'"\\u006bind"'),
    ],
    ids=["line", "blank", "mark", "compact", "float", "twice", "escape"],
)
def test_another_spelling_of_the_same_header_is_refused(
    path: Path, spelling: Callable[[bytes], bytes]
) -> None:
    text = path.read_bytes()
    assert spelling(text) != text
    path.write_bytes(spelling(text))
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
def test_whatever_lies_there_is_a_sentence_and_no_crash(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "junk.json"
    path.write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        load_key_file(path)
