"""Open bundles from a folder that nobody trusts, one check after the other.

The order is the protocol's: size, regular file, magic, header, key in the
directory, signature, length and hash, decrypt, declared plain size, inner
manifest, count, every operation, and the paper that came with it. Nothing is
believed before its check, and whatever goes wrong while reading a file is
that file's fault.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeVar

import pyrage
import zstandard

from counsel_app.domain.ops import Op
from counsel_app.sync.directory import Directory, decode_directory
from counsel_app.sync.header import (
    SIGNATURE_SIZE,
    Header,
    Kind,
    agree,
    decode_manifest,
    parse_name,
    split,
    to_sign,
)
from counsel_app.sync.identity import DeviceIdentity, KeyCard
from counsel_app.sync.limits import MAX_HEADER, MAX_PLAIN, MAX_RATIO, MAX_WINDOW, SMALL_PLAIN
from counsel_app.sync.opcheck import check_ops, check_sender
from counsel_app.sync.oprows import LAST_VERSION, decode_rows
from counsel_app.sync.opwire import NONE, Block, Operations, decode_ops, encode_ops
from counsel_app.sync.paper import check_paper, part
from counsel_app.sync.piece import Piece, decode_piece
from counsel_app.sync.reading import read_stranger
from counsel_app.sync.reasons import Fault, Reason, State
from counsel_app.sync.receipts import Receipt, decode_receipts
from counsel_app.sync.told import Claim, ToldPackage, decode_claim

_LENGTH_SIZE: Final = 4
_NO_KEY: Final = "No matching keys found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A bundle whose every check held; ``sha256`` is the whole file's.

    One of kind ``ack`` holds ``receipts``, one of kind ``dir`` a
    ``directory``, one of kind ``claim`` a ``claim``, one of kind ``piece`` a
    ``piece``, every other ``operations``; one of kind ``paper`` also the bytes
    that its record is about.
    """

    header: Header
    sha256: str
    operations: Operations = field(default=NONE, repr=False)
    receipts: tuple[Receipt, ...] = ()
    paper: bytes = field(default=b"", repr=False)
    directory: Directory | None = None
    claim: Claim | None = None
    piece: Piece | None = field(default=None, repr=False)

    @property
    def ops(self) -> tuple[Op, ...]:
        """The operations as objects, oldest first; made at the first call."""
        return self.operations.ops

    @property
    def state(self) -> State:
        """Always OK: beside Refused, so that a list can show both."""
        return State.OK


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A bundle that was not taken over, and why.

    ``header`` and ``sha256`` are what could be read; only where ``authentic``
    did the known sender really sign that header. A refusal is never final:
    the file is looked at again at the next scan, since a copy may still be
    under way, and a key card may have been accepted meanwhile.
    """

    reason: Reason
    header: Header | None = None
    authentic: bool = False
    sha256: str = ""

    @property
    def state(self) -> State:
        """WAIT, QUARANTINE or FOREIGN."""
        return self.reason.state

    def sentence(self, language: str) -> str:
        """The reason as a sentence."""
        return self.reason.label.text(language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a bundle says of itself, without opening it.

    ``refused`` is None where everything that can be checked without the
    recipient's key is in order.
    """

    header: Header | None
    authentic: bool
    sha256: str
    refused: Reason | None


def verify_file(
    path: Path,
    *,
    trusted: Mapping[str, KeyCard],
    identity: DeviceIdentity,
    space: str,
    now: datetime,
) -> Opened | Refused:
    """Check and open one bundle. ``trusted``: device id → accepted key card.

    Never raises for what is in or about the file.
    """
    return _verify(_Reading(path), trusted=trusted, identity=identity, space=space, now=now)


def verify_told(
    told: ToldPackage, *, identity: DeviceIdentity, space: str, now: datetime
) -> Opened | Refused:
    """The bundle of a package whose words were told, signed by the card beside it."""
    reader = replace(identity, former_secrets=(told.secret,))
    trusted = {told.card.device_id: told.card}
    steps = _Reading(Path(), content=told.bundle)
    return _verify(steps, trusted=trusted, identity=reader, space=space, now=now)


def claimant_of(path: Path, *, identity: DeviceIdentity) -> tuple[KeyCard, bytes] | None:
    """Whose card and which token a claim holds that is sealed for us; None for all else.

    Nothing of it is proved yet: ``verify_file`` does that, given the card.
    """

    def read() -> tuple[KeyCard, bytes]:
        header, _, _, ciphertext = split(read_stranger(path))
        if header.kind != Kind.CLAIM:
            raise Fault(Reason.UNKNOWN_SENDER)
        count, packed = _open(header, ciphertext, identity)
        claim = decode_claim(packed, expected=count)
        return KeyCard.parse(claim.card), claim.token

    outcome = _guarded(read)
    return None if isinstance(outcome, Reason) else outcome


def _verify(
    steps: _Reading,
    *,
    trusted: Mapping[str, KeyCard],
    identity: DeviceIdentity,
    space: str,
    now: datetime,
) -> Opened | Refused:
    def whole() -> Opened:
        header, card = steps.check_outside(trusted, space=space)
        kind = _entitled_kind(header, card)
        count, packed = _open(header, steps.ciphertext, identity)
        if kind is Kind.ACK:
            receipts = decode_receipts(packed, expected=count)
            return Opened(header=header, receipts=receipts, sha256=steps.sha256)
        if kind is Kind.DIR:
            directory = decode_directory(packed, expected=count)
            return Opened(header=header, directory=directory, sha256=steps.sha256)
        if kind is Kind.CLAIM:
            claim = decode_claim(packed, expected=count)
            if claim.card != card.text:
                raise Fault(Reason.WRONG_KEY)
            return Opened(header=header, claim=claim, sha256=steps.sha256)
        if kind is Kind.PIECE:
            piece = decode_piece(packed, expected=count)
            return Opened(header=header, piece=piece, sha256=steps.sha256)
        packed, content = part(packed) if kind is Kind.PAPER else (packed, b"")
        blocks = _blocks(packed, version=header.version, expected=count)
        operations = check_ops(blocks, card=card, kind=kind, now=now)
        if kind is Kind.PAPER:
            check_paper(operations.ops, content)
        return Opened(header=header, operations=operations, sha256=steps.sha256, paper=content)

    outcome = _guarded(whole)
    if isinstance(outcome, Reason):
        return Refused(
            reason=outcome,
            header=steps.header,
            authentic=steps.authentic,
            sha256=steps.sha256,
        )
    return outcome


def inspect_file(path: Path, *, trusted: Mapping[str, KeyCard]) -> Inspection:
    """Check what can be checked without decrypting; never raises for the file."""
    steps = _Reading(path)
    outcome = _guarded(lambda: _entitled_kind(*steps.check_outside(trusted, space=None)))
    return Inspection(
        header=steps.header,
        authentic=steps.authentic,
        sha256=steps.sha256,
        refused=outcome if isinstance(outcome, Reason) else None,
    )


class _Reading:
    """One file on its way through the checks, and how far it came.

    ``content``: the bytes of a bundle that came inside another file and has no name.
    """

    def __init__(self, path: Path, *, content: bytes = b"") -> None:
        self.path = path
        self._content = content
        self.header: Header | None = None
        self.authentic = False
        self.sha256 = ""
        self.ciphertext = b""

    def check_outside(
        self, trusted: Mapping[str, KeyCard], *, space: str | None
    ) -> tuple[Header, KeyCard]:
        """Everything up to and including length and hash of the ciphertext."""
        content = self._content or read_stranger(self.path)
        self.sha256 = sha256(content).hexdigest()
        header, signed, signature, self.ciphertext = split(content)
        self.header = header
        if space is not None and header.space != space:
            raise Fault(Reason.WRONG_SPACE)
        promised = "" if self._content else _promised_hash(self.path, header)
        card = _signer(trusted, header)
        if len(signature) < SIGNATURE_SIZE:
            raise Fault(Reason.TRUNCATED)
        if not card.signed(to_sign(signed), signature):
            raise Fault(Reason.BAD_SIGNATURE)
        self.authentic = True
        if len(self.ciphertext) < header.size:
            raise Fault(Reason.TRUNCATED)
        if sha256(self.ciphertext).hexdigest() != header.sha256:
            raise Fault(Reason.DAMAGED)
        if not self.sha256.startswith(promised):
            raise Fault(Reason.WRONG_NAME)
        return header, card


def _promised_hash(path: Path, header: Header) -> str:
    """The hash that the file's name promises, once seq and folder fit."""
    named = parse_name(path.name)
    if named is None or named[0] != header.seq:
        raise Fault(Reason.WRONG_NAME)
    is_filed = path.parent.parent.name == "d"
    if is_filed and path.parent.name != header.device:
        raise Fault(Reason.WRONG_NAME)
    return named[1]


def _signer(trusted: Mapping[str, KeyCard], header: Header) -> KeyCard:
    card = trusted.get(header.device)
    if card is None:
        raise Fault(Reason.UNKNOWN_SENDER)
    if header.key_id != card.key_id:
        raise Fault(Reason.WRONG_KEY)
    return card


def _entitled_kind(header: Header, card: KeyCard) -> Kind:
    """What the bundle is for, once its sender may send such."""
    try:
        kind = Kind(header.kind)
    except ValueError:
        # Signed by somebody we know: not junk, but a later program's.
        raise Fault(Reason.NEWER_FORMAT) from None
    check_sender(card, kind)
    return kind


def _open(header: Header, ciphertext: bytes, identity: DeviceIdentity) -> tuple[int, memoryview]:
    """How many items the manifest announces, and the items, still packed."""
    plain = _unpack(_decrypt(ciphertext, identity))
    manifest_to = _LENGTH_SIZE + int.from_bytes(plain[:_LENGTH_SIZE], "big")
    if manifest_to > _LENGTH_SIZE + MAX_HEADER:
        raise Fault(Reason.MANIFEST_DIFFERS)
    manifest = decode_manifest(plain[_LENGTH_SIZE:manifest_to])
    if not agree(header, manifest):
        raise Fault(Reason.MANIFEST_DIFFERS)
    return manifest.ops, memoryview(plain)[manifest_to:]


def _blocks(packed: memoryview, *, version: int, expected: int) -> list[Block]:
    """The operations of a bundle, values unread; those of an old one are written anew first."""
    if version > LAST_VERSION:
        return decode_ops(packed, expected=expected)
    return decode_ops(encode_ops(decode_rows(packed, expected=expected)), expected=expected)


def _decrypt(ciphertext: bytes, identity: DeviceIdentity) -> bytes:
    try:
        return identity.decrypt(ciphertext)
    except pyrage.DecryptError as error:
        # age hides who the recipients are: not finding ourselves among them
        # is all we can learn, and it is no fault of the file.
        is_foreign = _NO_KEY in str(error)
        raise Fault(Reason.NOT_FOR_US if is_foreign else Reason.UNDECRYPTABLE) from None


def _unpack(packed: bytes) -> bytes:
    """Unpack one zstd frame, looking at its declared size first."""
    try:
        declared = zstandard.get_frame_parameters(packed).content_size
        if declared == zstandard.CONTENTSIZE_UNKNOWN:
            raise Fault(Reason.BAD_PACKING)
        is_bomb = declared > SMALL_PLAIN and declared > MAX_RATIO * len(packed)
        if declared > MAX_PLAIN or is_bomb:
            raise Fault(Reason.BOMB)
        return zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW).decompress(
            packed, allow_extra_data=False
        )
    except zstandard.ZstdError:
        raise Fault(Reason.BAD_PACKING) from None


_Read = TypeVar("_Read")


def _guarded(read: Callable[[], _Read]) -> _Read | Reason:
    """Run ``read``; whatever it raises becomes the file's fault."""
    try:
        return read()
    except Fault as fault:
        return fault.reason
    except Exception:  # noqa: BLE001 - any exception while reading is that file's fault
        return Reason.UNREADABLE
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 - a panic inside the age library is not an Exception
        return Reason.UNREADABLE
