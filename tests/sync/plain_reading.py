"""Key cards, bundles and operations, read by the published description alone.

``packaging/docs/formats.md`` says what is read here; nothing of the program is used. A
program of others would need what this file imports.
"""

from __future__ import annotations

import base64
import json
from hashlib import sha256
from typing import Any
from uuid import UUID

import msgspec
import pyrage
import pyrage.passphrase
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MAGIC = bytes.fromhex("89 43 42 58 0D 0A 1A 0A")
ORDER = (
    "version", "space", "key_id", "device", "seq", "prev", "kind", "recipients", "time",
    "withdrawn", "size", "sha256", "ops",
)  # fmt: skip
_SIGNATURE = 64
_LENGTH = 4


def card(text: str) -> dict[str, Any]:
    """Who a key card is of, its signature checked; besides, what is derived from its keys."""
    letters = "".join(text.split()).removeprefix("COUNSEL1:")
    packed = base64.b32decode(letters + "=" * (-len(letters) % 8))
    payload, check = packed[:-4], packed[-4:]
    assert sha256(payload).digest()[:4] == check
    body, signature = msgspec.msgpack.decode(payload)
    person, name, role, organisation, key, age_key = msgspec.msgpack.decode(body)
    Ed25519PublicKey.from_public_bytes(key).verify(signature, b"counsel key card 1\0" + body)
    key_id = sha256(key).hexdigest()[:32]
    number = int.from_bytes(_digest(b"counsel fingerprint 1\0", key, age_key), "big")
    return {
        "person": person,
        "name": name,
        "role": role,
        "organisation": organisation,
        "key": key,
        "age": age_key,
        "key_id": key_id,
        "device": key_id[:16],
        "fingerprint": str(number).zfill(40)[-40:],
        "words": list(_digest(b"counsel phone words 1\0", key, age_key)[:10]),
    }


def _digest(context: bytes, key: bytes, age_key: str) -> bytes:
    return sha256(context + key + age_key.encode()).digest()


def bundle(data: bytes, *, signer: str, age_secrets: list[str]) -> tuple[dict[str, Any], Any]:
    """Header and content of a bundle file; ``signer`` is a key card's text.

    Of kind ``paper``: operations and bytes; ``piece``, ``dir``, ``ack`` and ``claim``: what
    MessagePack says; every other: operations as ``rows`` gives them.
    """
    assert data.startswith(MAGIC)
    begin = len(MAGIC) + _LENGTH
    signed_to = begin + int.from_bytes(data[len(MAGIC) : begin], "big")
    header = json.loads(data[begin:signed_to])
    assert data[begin:signed_to] == _spelled(header)
    known = card(signer)
    assert (header["key_id"], header["device"]) == (known["key_id"], known["device"])
    signature, sealed = data[signed_to : signed_to + _SIGNATURE], data[signed_to + _SIGNATURE :]
    Ed25519PublicKey.from_public_bytes(known["key"]).verify(
        signature, b"counsel bundle 1\0" + data[:signed_to]
    )
    assert (header["size"], header["sha256"]) == (len(sealed), sha256(sealed).hexdigest())
    packed = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(one) for one in age_secrets])
    plain = zstandard.ZstdDecompressor().decompress(packed)
    end = _LENGTH + int.from_bytes(plain[:_LENGTH], "big")
    manifest, content = json.loads(plain[_LENGTH:end]), plain[end:]
    assert plain[_LENGTH:end] == _spelled(manifest)
    count = manifest.pop("ops")
    assert manifest == {k: v for k, v in header.items() if k not in ("size", "sha256")}
    items: Any
    if header["kind"] in ("piece", "dir", "ack", "claim"):
        items = msgspec.msgpack.decode(content)
        assert count == (1 if header["kind"] == "piece" else len(items))
    elif header["kind"] == "paper":
        middle = _LENGTH + int.from_bytes(content[:_LENGTH], "big")
        items = (rows(content[_LENGTH:middle]), content[middle:])
        assert count == 1 == len(items[0])
    else:
        items = rows(content)
        assert count == len(items)
    return header, items


def _spelled(found: dict[str, Any]) -> bytes:
    assert list(found) == [name for name in ORDER if name in found]
    return json.dumps(found, separators=(",", ":"), ensure_ascii=False).encode()


def told(data: bytes, words: list[str]) -> tuple[str, str, bytes, bytes]:
    """Key card, one-time age key, token and bundle of a package that opens with words."""
    inside = msgspec.msgpack.decode(pyrage.passphrase.decrypt(data, " ".join(words)))
    version, giver, age_secret, token, package = inside
    assert (version, len(token)) == (1, 16)
    return giver, age_secret, token, package


def organisation(data: bytes) -> dict[str, Any]:
    """The settings of an organisation, their signature checked."""
    file = json.loads(data)
    assert file["counsel"] == "organisation 1"
    Ed25519PublicKey.from_public_bytes(card(file["card"])["key"]).verify(
        base64.b64decode(file["signature"]),
        b"counsel organisation settings 1\0" + file["settings"].encode(),
    )
    found: dict[str, Any] = json.loads(file["settings"])
    return found


def identity(blob: bytes) -> str:
    """The age key in ``identity`` of a case file's table ``meta``."""
    version, seed, age_secret = msgspec.msgpack.decode(blob)
    assert (version, len(seed)) == (1, 32)
    return str(age_secret)


def rows(packed: bytes) -> list[list[Any]]:
    """``[type, id, clock, device, author, fields, bases]`` of each operation."""
    found = []
    for kind, device, author, names, based, clocks, ids, fields, bases in _decoded(packed):
        columns = [_values(column, len(clocks)) for column in fields]
        for place, clock in enumerate(clocks):
            record = str(UUID(bytes=ids[16 * place : 16 * place + 16]))
            said = {name: column[place] for name, column in zip(names, columns, strict=True)}
            before = {name: column[place] for name, column in zip(based, bases, strict=True)}
            found.append([kind, record, clock, device, author, said, before])
    return found


def _decoded(packed: bytes) -> list[Any]:
    blocks: list[Any] = msgspec.msgpack.decode(packed)
    return blocks


def _values(column: list[Any], count: int) -> list[Any]:
    kind, first, *rest = column
    if kind == "each":
        return list(first)
    if kind == "few":
        [places] = rest
        width = 1 if len(first) <= 256 else 2
        which = [places[at : at + width] for at in range(0, len(places), width)]
        return [first[int.from_bytes(one, "little")] for one in which]
    letters, others = rest[0].decode("latin-1"), iter(rest[1])
    found, at = [], 0
    for length in first * count if len(first) == 1 else first:
        found.append(next(others) if length == -1 else letters[at : at + length])
        at += max(length, 0)
    return found
