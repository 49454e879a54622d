"""Who belongs to a region, with which keys: signed by its coordinator, as it travels.

A bundle of kind ``dir`` holds one directory. Its version rises by one, it
names the hash of the one before, and it expires, so that nobody can hold back
news of a stolen key for ever.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from hashlib import sha256
from typing import Annotated, Final

import msgspec

from counsel_app.sync.header import Hex16, Hex64
from counsel_app.sync.identity import KeyCard, KeyCardDamaged, KeyCardForged, KeyCardNewer
from counsel_app.sync.limits import MAX_SEQ
from counsel_app.sync.opwire import announced
from counsel_app.sync.reasons import Fault, Reason

MAX_PEOPLE: Final = 10_000
MAX_DEPUTIES: Final = 200

_PersonId = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_Hash = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]


class Ending(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the word of a device ends: its last bundle that counts; number 0 for none."""

    device: Hex16
    on: date
    seq: Annotated[int, msgspec.Meta(ge=0, le=MAX_SEQ)] = 0
    sha256: _Hash = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person: the key card, and whom they may send everything to."""

    card: Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
    deputies: Annotated[tuple[_PersonId, ...], msgspec.Meta(max_length=MAX_DEPUTIES)] = ()


class Recovery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A key on paper that can open what is sealed for people of ``organisation``."""

    organisation: Annotated[str, msgspec.Meta(max_length=120)]
    recipient: Annotated[str, msgspec.Meta(pattern=r"^age1[0-9a-z]{58}\Z")]


class Directory(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everybody of a region at one time."""

    version: Annotated[int, msgspec.Meta(ge=1, le=MAX_SEQ)]
    prev: _Hash
    issued: Annotated[datetime, msgspec.Meta(tz=True)]
    expires: Annotated[datetime, msgspec.Meta(tz=True)]
    people: Annotated[tuple[Entry, ...], msgspec.Meta(max_length=MAX_PEOPLE)]
    endings: Annotated[tuple[Ending, ...], msgspec.Meta(max_length=MAX_PEOPLE)] = ()
    recovery: Annotated[tuple[Recovery, ...], msgspec.Meta(max_length=MAX_DEPUTIES)] = ()


class Step(Enum):
    """What a directory is beside the one that is held."""

    NEXT = "next"
    OLD = "old"
    """Held already, or older: it changes nothing."""
    FORK = "fork"
    """Another one of the same number, or one that does not follow: two coordinators, or a theft."""
    EXPIRED = "expired"


_encoder: Final = msgspec.msgpack.Encoder(order="deterministic")
_decoder: Final = msgspec.msgpack.Decoder(tuple[Directory])


def encode_directory(directory: Directory) -> bytes:
    """The directory as the one item of a bundle."""
    return _encoder.encode((directory,))


def decode_directory(packed: bytes | memoryview, *, expected: int) -> Directory:
    """The directory of a bundle; raises Fault. Every card in it is a real one."""
    if expected != 1 or announced(packed) != expected:
        raise Fault(Reason.BAD_COUNT)
    try:
        (directory,) = _decoder.decode(packed)
        cards = [KeyCard.parse(entry.card) for entry in directory.people]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_OPS) from None
    except (KeyCardDamaged, KeyCardForged, KeyCardNewer):
        raise Fault(Reason.NOT_IN_SCHEMA) from None
    devices = {card.device_id for card in cards}
    people = {card.person_id for card in cards}
    if len(devices) < len(cards) or len(people) < len(cards):
        raise Fault(Reason.NOT_IN_SCHEMA)
    return directory


def directory_hash(directory: Directory) -> Hex64:
    """What the next version names as its predecessor."""
    return sha256(encode_directory(directory)).hexdigest()


def step_from(held: Directory | None, arrived: Directory, *, now: datetime) -> Step:
    """Whether ``arrived`` may take the place of ``held``."""
    if held is not None and arrived.version <= held.version:
        is_same = directory_hash(arrived) == directory_hash(held)
        return Step.FORK if arrived.version == held.version and not is_same else Step.OLD
    # Where one in between was missed, its hash cannot be compared.
    follows = directory_hash(held) if held and arrived.version == held.version + 1 else arrived.prev
    if arrived.prev != follows:
        return Step.FORK
    return Step.EXPIRED if arrived.expires <= now else Step.NEXT
