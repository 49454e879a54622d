"""Sealing: what is made can be opened by those it is for, and by nobody else."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ops import DELETED, Op
from counsel_app.sync import bundle as bundle_module
from counsel_app.sync.bundle import (
    CannotSeal,
    NoRecipients,
    OutboxDamaged,
    batches,
    load_sealed,
    seal,
)
from counsel_app.sync.header import Kind, split
from counsel_app.sync.limits import MAX_OPS, SMALL_PLAIN
from counsel_app.sync.verify import Opened
from tests.sync.forging import row
from tests.sync.people import NOW, SPACE, op, opened_by, person, put, sealed
from tests.sync.plain_reading import rows
from tests.sync.strategies import true_ops


@given(ops=st.lists(true_ops(person("Ann")), max_size=6))
def test_what_is_sealed_opens_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, ops: list[Op]
) -> None:
    ann, ben = person("Ann"), person("Ben")
    bundle = sealed(ann, [ben], ops)
    opened = opened_by(ben, put(tmp_path_factory.mktemp("b"), bundle), ann)
    assert isinstance(opened, Opened), opened
    # Oldest first; of two with one stamp either may come first.
    assert sorted(opened.ops, key=_spelled) == sorted(ops, key=_spelled)
    assert [one.hlc for one in opened.ops] == sorted(one.hlc for one in ops)
    assert len(opened.operations) == len(ops)
    assert opened.header == bundle.header
    assert opened.sha256 == bundle.sha256


def _spelled(one: Op) -> bytes:
    return msgspec.msgpack.encode(row(one), order="deterministic")


def test_the_sender_can_be_a_recipient_too(tmp_path: Path) -> None:
    ann, ben = person("Ann"), person("Ben")
    path = put(tmp_path, sealed(ann, [ann, ben]))
    assert isinstance(opened_by(ann, path, ann), Opened)
    assert isinstance(opened_by(ben, path, ann), Opened)


def test_the_name_and_folder_come_from_the_content() -> None:
    ann = person("Ann")
    bundle = sealed(ann, [ann], seq=7, prev="ab" * 32)
    assert bundle.name == f"00000007-{bundle.sha256[:32]}.cbx"
    assert bundle.folder == (SPACE, "d", ann.device)
    assert bundle.header.prev == "ab" * 32


def test_without_recipients_nothing_is_sealed() -> None:
    with pytest.raises(NoRecipients) as refusal:
        sealed(person("Ann"), [])
    assert "Schlüsselkarte" in refusal.value.sentence("de")


def test_nothing_of_a_client_stands_outside_the_encryption() -> None:
    ann = person("Ann")
    spoken = op(ann, fields={"topics": ["HOUSING"], "content": "Samira"})
    data = sealed(ann, [ann], [spoken]).data
    assert b"Samira" not in data
    assert b"HOUSING" not in data
    # The control: the scan does find what stands there in the clear.
    assert ann.device.encode() in data


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"device": "0" * 16}, "wrong_device"),
        ({"fields": {"no_such_field": 1}}, "not_in_schema"),
        ({"record_type": "spell"}, "not_in_schema"),
        ({"record_type": "member", "fields": {"name": "Eve"}}, "not_in_schema"),
    ],
)
def test_what_readers_would_refuse_is_not_sealed(wrong: dict[str, object], reason: str) -> None:
    ann = person("Ann")
    with pytest.raises(CannotSeal) as refusal:
        sealed(ann, [ann], [op(ann, **wrong)])  # type: ignore[arg-type]
    assert reason in refusal.value.sentence("en")


def test_too_many_or_too_large_is_not_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    ann = person("Ann")
    one = op(ann, fields={"content": "x" * 90_000})
    with pytest.raises(CannotSeal, match="too_large"):
        sealed(ann, [ann], [one] * (SMALL_PLAIN // 90_000 + 1))
    with pytest.raises(CannotSeal, match="too_many"):
        sealed(ann, [ann], [one] * (MAX_OPS + 1))


def test_what_cannot_be_squeezed_into_a_file_is_not_sealed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Really reaching the limit would take 32 MiB of noise; the limit is moved.
    monkeypatch.setattr(bundle_module, "MAX_FILE", 64)
    ann = person("Ann")
    with pytest.raises(CannotSeal, match="too_large"):
        sealed(ann, [ann])


def test_batches_keep_order_and_respect_both_limits() -> None:
    ann = person("Ann")
    ops = [op(ann, at=n) for n in range(10)]
    assert [len(portion) for portion in batches(ops, max_ops=4)] == [4, 4, 2]
    small = list(batches(ops, max_bytes=200))
    assert len(small) > 3
    assert [one for portion in small for one in portion] == ops
    assert list(batches([])) == []


def test_every_batch_can_be_sealed_and_opened(tmp_path: Path) -> None:
    ann, ben = person("Ann"), person("Ben")
    # The worst case for the ratio limit: ten megabytes of one letter.
    ops = [op(ann, at=n, fields={"content": "x" * 100_000}) for n in range(100)]
    portions = list(batches(ops))
    assert len(portions) == 2
    for seq, portion in enumerate(portions, start=1):
        path = put(tmp_path, sealed(ann, [ben], portion, seq=seq))
        opened = opened_by(ben, path, ann)
        assert isinstance(opened, Opened)
        assert opened.ops == portion


def test_a_tombstone_travels(tmp_path: Path) -> None:
    ann = person("Ann")
    gone = op(ann, fields={DELETED: True}, bases={"minutes": ((1, "ab" * 8),)})
    opened = opened_by(ann, put(tmp_path, sealed(ann, [ann], [gone])), ann)
    assert isinstance(opened, Opened)
    assert opened.ops == (gone,)


def test_the_age_program_opens_what_we_encrypt(tmp_path: Path) -> None:
    age = shutil.which("age")
    assert age is not None, "apt-get install age"
    ann, ben = person("Ann"), person("Ben")
    ops = [op(ann, fields={"content": "ትግርኛ und عربي"})]
    *_, ciphertext = split(sealed(ann, [ann, ben], ops).data)
    key, cipher = tmp_path / "key.txt", tmp_path / "cipher.age"
    key.write_text(ben.identity.age_secret + "\n")
    key.chmod(0o600)
    cipher.write_bytes(ciphertext)
    packed = subprocess.run(
        [age, "--decrypt", "-i", str(key), str(cipher)], check=True, capture_output=True
    ).stdout
    plain = zstandard.ZstdDecompressor().decompress(packed)
    inside_to = 4 + int.from_bytes(plain[:4], "big")
    manifest = msgspec.json.decode(plain[4:inside_to])
    assert manifest["device"] == ann.device
    assert manifest["ops"] == 1
    [[kind, _, _, device, author, fields, bases]] = rows(plain[inside_to:])
    assert (kind, device, author) == ("consultation", ann.device, "person-Ann")
    assert fields == {"content": "ትግርኛ und عربي"}
    assert bases == {}


def test_recipients_may_repeat_and_their_order_does_not_matter() -> None:
    ann, ben = person("Ann"), person("Ben")
    keys = [ann.identity.age_pub, ben.identity.age_pub]
    hashes = {
        seal(
            [],
            identity=ann.identity,
            recipients=given_keys,
            space=SPACE,
            seq=1,
            prev="",
            kind=Kind.PACKAGE,
            time=NOW + timedelta(hours=1),
        ).header.recipients
        for given_keys in (keys, keys[::-1], keys * 2)
    }
    assert len(hashes) == 1


def test_a_bundle_comes_back_from_the_outbox_as_it_was() -> None:
    ann = person("Ann")
    bundle = sealed(ann, [ann], seq=3)
    assert load_sealed(bundle.data) == bundle


@pytest.mark.parametrize("data", [b"", b"%PDF", b"\x89CBX\r\n\x1a\n\0\0\0\1{"])
def test_a_damaged_outbox_is_said_in_a_sentence(data: bytes) -> None:
    with pytest.raises(OutboxDamaged) as refusal:
        load_sealed(data)
    assert refusal.value.sentence("de") != refusal.value.sentence("en")
