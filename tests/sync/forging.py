"""A workshop for wrong bundles: everything a signer with a valid key could do."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import msgspec
import pyrage

from counsel_app.domain.ops import Op
from counsel_app.sync.bundle import SealedBundle, compress, pack
from counsel_app.sync.header import (
    FORMAT_VERSION,
    MAGIC,
    Header,
    Manifest,
    encode_json,
    file_name,
    recipients_hash,
    split,
    to_sign,
)
from counsel_app.sync.opwire import encode_ops
from tests.sync.people import NOW, SPACE, Person, op


def manifest(by: Person, to: Person, *, ops: int = 1, **changes: Any) -> Manifest:
    claims: dict[str, Any] = {
        "version": FORMAT_VERSION,
        "space": SPACE,
        "key_id": by.identity.key_id,
        "device": by.device,
        "seq": 1,
        "prev": "",
        "kind": "ops",
        "recipients": recipients_hash([to.identity.age_pub]),
        "time": NOW,
        "ops": ops,
    }
    return Manifest(**{**claims, **changes})


def encrypted(plain: bytes, to: Person) -> bytes:
    cipher: bytes = pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(to.identity.age_pub)])
    return cipher


def signed(by: Person, header_json: bytes, ciphertext: bytes, *, seq: int = 1) -> tuple[str, bytes]:
    """A file (name, content) under any header text, with a valid signature."""
    framed = MAGIC + len(header_json).to_bytes(4, "big") + header_json
    data = framed + by.identity.sign(to_sign(framed)) + ciphertext
    return file_name(seq=seq, digest=sha256(data).hexdigest()), data


def header_fields(by: Person, to: Person, ciphertext: bytes, **changes: Any) -> dict[str, Any]:
    fields = msgspec.structs.asdict(manifest(by, to))
    del fields["ops"], fields["withdrawn"]
    return {
        **fields,
        "size": len(ciphertext),
        "sha256": sha256(ciphertext).hexdigest(),
        **changes,
    }


def with_header(by: Person, to: Person, **changes: Any) -> tuple[str, bytes]:
    """A well-made bundle whose outer header says something else in places."""
    cipher = encrypted(compress(pack(manifest(by, to), encode_ops([op(by)]))), to)
    header = msgspec.json.encode(header_fields(by, to, cipher, **changes))
    seq = changes.get("seq", 1)
    return signed(by, header, cipher, seq=seq if isinstance(seq, int) else 1)


def with_content(by: Person, to: Person, content: bytes, **changes: Any) -> tuple[str, bytes]:
    """A valid outside around any bytes inside the encryption."""
    cipher = encrypted(content, to)
    header = msgspec.convert(header_fields(by, to, cipher, **changes), Header)
    return signed(by, encode_json(header), cipher)


def with_ops(
    by: Person, to: Person, packed_ops: bytes, *, ops: int = 1, version: int = FORMAT_VERSION
) -> tuple[str, bytes]:
    """A valid bundle around any bytes in place of the operations."""
    inside = pack(manifest(by, to, ops=ops, version=version), packed_ops)
    return with_content(by, to, compress(inside), version=version)


def row(op: Op) -> list[Any]:
    """An operation as versions up to 15 wrote it."""
    return [op.record_type, op.record_id, op.hlc, op.device, op.author, op.fields, op.bases]


def block(rows: Sequence[Sequence[Any]]) -> list[Any]:
    """Rows that set the same fields as one block, each value written out."""
    kind, _, _, device, author, fields, bases, *surplus = rows[0]
    names, based = sorted(fields), sorted(bases)
    return [
        kind,
        device,
        author,
        names,
        based,
        [each[2] for each in rows],
        b"".join(bytes.fromhex(each[1].replace("-", "")) for each in rows),
        [["each", [each[5][name] for each in rows]] for name in names],
        [[each[6][name] for each in rows] for name in based],
        *surplus,
    ]


def resigned(original: SealedBundle, thief: Person) -> tuple[str, bytes]:
    """Another person's ciphertext under one's own header and signature."""
    header, *_, ciphertext = split(original.data)
    mine = msgspec.structs.replace(header, device=thief.device, key_id=thief.identity.key_id)
    return signed(thief, encode_json(mine), ciphertext)
