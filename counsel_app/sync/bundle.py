"""Make bundles: pack, encrypt, sign and name what leaves this device."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final, NotRequired, TypedDict, Unpack

import msgspec
import pyrage
import zstandard

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Op
from counsel_app.sync.directory import Directory, encode_directory
from counsel_app.sync.header import (
    FORMAT_VERSION,
    Header,
    Kind,
    Manifest,
    Span,
    encode_json,
    file_name,
    frame,
    recipients_hash,
    split,
    to_sign,
)
from counsel_app.sync.identity import DeviceIdentity
from counsel_app.sync.limits import MAX_FILE, MAX_OPS, SMALL_PLAIN
from counsel_app.sync.opcheck import check_schema
from counsel_app.sync.opwire import decode_ops, encode_ops, encoded_size
from counsel_app.sync.paper import join
from counsel_app.sync.piece import Piece, encode_piece
from counsel_app.sync.reasons import Fault
from counsel_app.sync.receipts import Receipt, encode_receipts
from counsel_app.sync.told import Claim, encode_claim

_LENGTH_SIZE: Final = 4
_LEVEL: Final = 6
# Room for the manifest and for the array around the operations.
_BATCH_BYTES: Final = SMALL_PLAIN - 4096


class NoRecipients(AppError):
    """Nobody was named who could open the bundle."""

    label = Label(
        de="Es ist noch niemand eingetragen, der den Export öffnen könnte. Bitte zuerst eine "
        "Schlüsselkarte aufnehmen.",
        en="There is nobody yet who could open the export. Please accept a key card first.",
    )


class CannotSeal(AppError):
    """Readers would refuse the bundle, so it is not made."""

    label = Label(
        de="Der Export wurde nicht geschrieben, weil ein Eintrag nicht zur Vereinbarung passt "
        "({reason}). Im Fall selbst ist nichts verloren.",
        en="The export was not written, because an entry does not fit the agreement ({reason}). "
        "Nothing in the case file is lost.",
    )


class OutboxDamaged(AppError):
    """A sealed bundle that waits on this device is missing or torn."""

    label = Label(
        de="Ein fertiges Paket im Ausgang fehlt oder ist beschädigt. Die Fälle selbst sind "
        "unversehrt. Bitte noch einmal exportieren: Es wird neu gemacht.",
        en="A finished package in the outbox is missing or damaged. The cases themselves are "
        "whole. Please export again: it will be made anew.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedBundle:
    """A finished bundle: where it belongs, its bytes, and their sha256."""

    header: Header
    name: str
    data: bytes = field(repr=False)
    sha256: str

    @property
    def folder(self) -> tuple[str, str, str]:
        """The folders it belongs in, below the export folder."""
        return (self.header.space, "d", self.header.device)


def batches(
    ops: Iterable[Op], *, max_ops: int = MAX_OPS, max_bytes: int = _BATCH_BYTES
) -> Iterator[tuple[Op, ...]]:
    """Split many operations, in order, into portions that ``seal`` accepts."""
    portion: list[Op] = []
    used = 0
    for op in ops:
        size = encoded_size(op)
        if portion and (len(portion) == max_ops or used + size > max_bytes):
            yield tuple(portion)
            portion, used = [], 0
        portion.append(op)
        used += size
    if portion:
        yield tuple(portion)


class Under(TypedDict):
    """For whom a bundle is sealed, and which of its device's it is.

    ``recipients`` are age keys; ``prev`` is the sha256 of this device's
    previous bundle file, "" for the first; ``time`` is aware; ``withdrawn``
    are own numbers that were taken back.
    """

    identity: DeviceIdentity
    recipients: Iterable[str]
    space: str
    seq: int
    prev: str
    time: datetime
    withdrawn: NotRequired[tuple[Span, ...]]


def seal(ops: Sequence[Op], *, kind: Kind, **under: Unpack[Under]) -> SealedBundle:
    """Seal one portion of ``batches``. Raises NoRecipients and CannotSeal."""
    packed = _as_readers_accept(ops, under["identity"], kind)
    return _seal_whole(packed, kind=kind, count=len(ops), under=under)


def seal_paper(op: Op, content: bytes, **under: Unpack[Under]) -> SealedBundle:
    """Seal a photo or PDF with the one operation that describes it; otherwise like ``seal``."""
    packed = _as_readers_accept((op,), under["identity"], Kind.PAPER)
    return _seal_whole(join(packed, content), kind=Kind.PAPER, count=1, under=under)


def seal_directory(directory: Directory, **under: Unpack[Under]) -> SealedBundle:
    """Seal the region's directory; otherwise like ``seal``."""
    return _seal_whole(encode_directory(directory), kind=Kind.DIR, count=1, under=under)


def seal_receipts(receipts: Sequence[Receipt], **under: Unpack[Under]) -> SealedBundle:
    """Seal what this device confirms; otherwise like ``seal``."""
    return _seal_whole(encode_receipts(receipts), kind=Kind.ACK, count=len(receipts), under=under)


def seal_piece(piece: Piece, **under: Unpack[Under]) -> SealedBundle:
    """Seal a piece of a document; otherwise like ``seal``."""
    return _seal_whole(encode_piece(piece), kind=Kind.PIECE, count=1, under=under)


def seal_claim(claim: Claim, **under: Unpack[Under]) -> SealedBundle:
    """Seal whose device opened a package; otherwise like ``seal``."""
    return _seal_whole(encode_claim(claim), kind=Kind.CLAIM, count=1, under=under)


def _readers(recipients: Iterable[str]) -> list[str]:
    readers = sorted(set(recipients))
    if not readers:
        raise NoRecipients
    return readers


def _seal_whole(packed: bytes, *, kind: Kind, count: int, under: Under) -> SealedBundle:
    identity, readers = under["identity"], _readers(under["recipients"])
    manifest = Manifest(
        version=FORMAT_VERSION,
        space=under["space"],
        key_id=identity.key_id,
        device=identity.device_id,
        seq=under["seq"],
        prev=under["prev"],
        kind=kind.value,
        recipients=recipients_hash(readers),
        time=under["time"],
        withdrawn=under.get("withdrawn", ()),
        ops=count,
    )
    plain = pack(manifest, packed)
    if len(plain) > SMALL_PLAIN:
        raise CannotSeal(reason="too_large")
    return seal_packed(manifest, compress(plain), identity=identity, recipients=readers)


def pack(manifest: Manifest, packed_ops: bytes) -> bytes:
    """The plain content: manifest length (4 bytes) | manifest | operations."""
    inside = encode_json(manifest)
    return len(inside).to_bytes(_LENGTH_SIZE, "big") + inside + packed_ops


def compress(plain: bytes) -> bytes:
    """One zstd frame that declares its size and carries a checksum."""
    compressor = zstandard.ZstdCompressor(
        level=_LEVEL, write_content_size=True, write_checksum=True
    )
    return compressor.compress(plain)


def seal_packed(
    manifest: Manifest, packed: bytes, *, identity: DeviceIdentity, recipients: Sequence[str]
) -> SealedBundle:
    """Encrypt packed content and sign it under a header that repeats ``manifest``."""
    ciphertext: bytes = pyrage.encrypt(
        packed, [pyrage.x25519.Recipient.from_str(reader) for reader in recipients]
    )
    if len(ciphertext) > MAX_FILE // 2:
        raise CannotSeal(reason="too_large")
    claims = msgspec.structs.asdict(manifest)
    del claims["ops"]
    header = Header(**claims, size=len(ciphertext), sha256=sha256(ciphertext).hexdigest())
    framed = frame(header)
    data = framed + identity.sign(to_sign(framed)) + ciphertext
    digest = sha256(data).hexdigest()
    return SealedBundle(
        header=header, name=file_name(seq=header.seq, digest=digest), data=data, sha256=digest
    )


def _as_readers_accept(ops: Sequence[Op], identity: DeviceIdentity, kind: Kind) -> bytes:
    """The operations, packed and then read as every reader will; raises CannotSeal."""
    if len(ops) > MAX_OPS:
        raise CannotSeal(reason="too_many")
    if kind is not Kind.SNAP and any(op.device != identity.device_id for op in ops):
        raise CannotSeal(reason="wrong_device")
    try:
        packed = encode_ops(ops)
        check_schema(decode_ops(packed, expected=len(ops)))
    except Fault as fault:
        raise CannotSeal(reason=fault.reason.code) from None
    return packed


def load_sealed(data: bytes) -> SealedBundle:
    """A bundle of one's own read back from the outbox; raises OutboxDamaged."""
    try:
        header, _, _, _ = split(data)
    except Fault:
        raise OutboxDamaged from None
    digest = sha256(data).hexdigest()
    return SealedBundle(
        header=header, name=file_name(seq=header.seq, digest=digest), data=data, sha256=digest
    )
