"""The outside of a bundle: what everybody who finds the file can read.

``magic | header length (4 bytes, big endian) | header JSON | Ed25519 signature
| age ciphertext``. The signature covers everything before it; the header
carries length and hash of what comes after.
"""

from __future__ import annotations

import re
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Annotated, Final

import msgspec

from counsel_app.sync.limits import MAX_FILE, MAX_HEADER, MAX_OPS, MAX_SEQ, MAX_WITHDRAWN
from counsel_app.sync.reasons import Fault, Reason

# Like PNG's: a transfer as text, or a first byte that lost its eighth bit,
# shows at once.
MAGIC: Final = b"\x89CBX\r\n\x1a\n"
SIGNATURE_SIZE: Final = 64
SUFFIX: Final = ".cbx"
FORMAT_VERSION: Final = 19
"""Raised with every change of this format *or of a record's fields*: an older
program then waits for its update instead of refusing what it does not know."""

_LENGTH_SIZE: Final = 4
_PREFIX_SIZE: Final = len(MAGIC) + _LENGTH_SIZE
_SIGNING_CONTEXT: Final = b"counsel bundle 1\x00"
_NAME: Final = re.compile(r"(\d{8,10})-([0-9a-f]{32})\.cbx")


class Kind(StrEnum):
    """What a bundle is for."""

    OPS = "ops"
    """A device's own changes, for deputies and coordinators."""
    SNAP = "snap"
    """Everything of one person that still counts, in place of older bundles."""
    PACKAGE = "package"
    """What one volunteer is given."""
    ANSWER = "answer"
    """What a volunteer wrote, going back."""
    PAPER = "paper"
    """One photo or PDF that a volunteer brings, with the record about it."""
    TRANSFER = "transfer"
    """A case that one counsellor offers to another, and what either says to it."""
    PIECE = "piece"
    """A piece of one document that goes with such a case."""
    DIR = "dir"
    """Who belongs to the region, signed by its coordinator."""
    ACK = "ack"
    """Which bundles of others were taken in."""
    CLAIM = "claim"
    """Whose device opened a package with words that were told in person."""


Hex16 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}\Z")]
Hex32 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
Hex64 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Seq = Annotated[int, msgspec.Meta(ge=1, le=MAX_SEQ)]
Span = tuple[Seq, Seq]
# Five letters at least: Windows cannot make folders called con, aux or com1.
Space = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-z][0-9a-z-]{3,62}[0-9a-z]\Z")]


class Claims(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """What stands both outside and inside, so that nobody can swap either.

    ``withdrawn``: numbers of this device's own bundles that come no more: taken
    back once a snapshot held their content and every recipient had confirmed it,
    or lost before they left and sealed again under later numbers.
    """

    version: Annotated[int, msgspec.Meta(ge=1, le=FORMAT_VERSION)]
    space: Space
    key_id: Hex32
    device: Hex16
    seq: Seq
    prev: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]
    kind: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{1,16}\Z")]
    recipients: Hex64
    time: Annotated[datetime, msgspec.Meta(tz=True)]
    withdrawn: Annotated[tuple[Span, ...], msgspec.Meta(max_length=MAX_WITHDRAWN)] = ()


class Header(Claims, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The signed outside of a bundle; ``size`` and ``sha256`` are the ciphertext's."""

    size: Annotated[int, msgspec.Meta(ge=1, le=MAX_FILE)]
    sha256: Hex64


class Manifest(Claims, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The encrypted inside twin of the header; ``ops`` counts what follows it.

    These are operations, receipts in a bundle of kind ``ack``, or the one
    directory, claim or piece in one of such a kind.
    """

    ops: Annotated[int, msgspec.Meta(ge=0, le=MAX_OPS)]


class _AnyVersion(msgspec.Struct):
    version: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]


def agree(header: Header, manifest: Manifest) -> bool:
    """Whether the inside says the same as the outside."""
    return all(getattr(header, name) == getattr(manifest, name) for name in _CLAIMED)


_CLAIMED: Final = Claims.__struct_fields__


def encode_json(value: msgspec.Struct) -> bytes:
    """The one spelling of a header or manifest."""
    return msgspec.json.encode(value, order="deterministic")


def frame(header: Header) -> bytes:
    """Magic, length and header: the part that is signed."""
    body = encode_json(header)
    return MAGIC + len(body).to_bytes(_LENGTH_SIZE, "big") + body


def to_sign(framed: bytes) -> bytes:
    """What the signature is made over: bound to this use of the key."""
    return _SIGNING_CONTEXT + framed


def split(data: bytes) -> tuple[Header, bytes, bytes, bytes]:
    """Take a file apart: header, signed part, signature, ciphertext.

    Raises Fault. Signature and ciphertext may be short; nothing is verified.
    """
    if not data.startswith(MAGIC):
        raise Fault(Reason.TRUNCATED if MAGIC.startswith(data) else Reason.NOT_A_BUNDLE)
    if len(data) < _PREFIX_SIZE:
        raise Fault(Reason.TRUNCATED)
    length = int.from_bytes(data[len(MAGIC) : _PREFIX_SIZE], "big")
    if not 0 < length <= MAX_HEADER:
        raise Fault(Reason.BAD_HEADER)
    signed_to = _PREFIX_SIZE + length
    if len(data) < signed_to:
        raise Fault(Reason.TRUNCATED)
    header = _decode_header(data[_PREFIX_SIZE:signed_to])
    cipher_from = signed_to + SIGNATURE_SIZE
    return header, data[:signed_to], data[signed_to:cipher_from], data[cipher_from:]


def _decode_header(body: bytes) -> Header:
    try:
        # The version first: a newer header may hold what this one forbids.
        if msgspec.json.decode(body, type=_AnyVersion).version > FORMAT_VERSION:
            raise Fault(Reason.NEWER_FORMAT)
        header = msgspec.json.decode(body, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_HEADER) from None
    # One value, one spelling: no doubled keys, no spaces to hide something in.
    if encode_json(header) != body:
        raise Fault(Reason.BAD_HEADER)
    return header


def decode_manifest(body: bytes) -> Manifest:
    """The inner manifest; raises Fault where it is not one."""
    try:
        return msgspec.json.decode(body, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.MANIFEST_DIFFERS) from None


def recipients_hash(recipients: list[str]) -> str:
    """One hash for a set of recipients, whatever their order."""
    return sha256("\n".join(sorted(set(recipients))).encode()).hexdigest()


def file_name(*, seq: int, digest: str) -> str:
    """The name of the bundle whose whole content has that sha256."""
    return f"{seq:08d}-{digest[:32]}{SUFFIX}"


def parse_name(name: str) -> tuple[int, str] | None:
    """(seq, first 32 digits of the sha256) of a bundle's name; None for others."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    seq, start = int(match[1]), match[2]
    # Only the spelling that we write: 0000000001-… would be a second name.
    return (seq, start) if file_name(seq=seq, digest=start) == name else None
