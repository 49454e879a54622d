"""What a device confirms to have taken in, as it travels in a bundle of kind ``ack``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Annotated, Final

import msgspec

from counsel_app.sync.header import Hex16, Seq, Span
from counsel_app.sync.limits import MAX_BASES
from counsel_app.sync.opwire import announced
from counsel_app.sync.reasons import Fault, Reason

MAX_RECEIPTS: Final = 10_000
"""Devices that one bundle may speak of."""

Refusal = tuple[Seq, Annotated[str, msgspec.Meta(pattern=r"^[a-z_]{1,32}\Z")]]


class Receipt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which bundles of ``device`` were taken in.

    ``taken``: first and last number of each unbroken row, ascending; what lies
    between was never seen or is still awaited. ``refused``: numbers that were
    set aside, with the code of the reason. ``head``: hash of the bundle with
    the highest number. ``forks``: numbers that two different bundles carry,
    the sign of a copied device. ``again_at``: when this device asked for
    everything anew; 0 if never.
    """

    device: Hex16
    taken: Annotated[tuple[Span, ...], msgspec.Meta(max_length=MAX_BASES)] = ()
    refused: Annotated[tuple[Refusal, ...], msgspec.Meta(max_length=MAX_BASES)] = ()
    head: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""
    forks: Annotated[tuple[Seq, ...], msgspec.Meta(max_length=MAX_BASES)] = ()
    again_at: Annotated[int, msgspec.Meta(ge=0, le=2**53)] = 0

    @property
    def latest(self) -> int:
        """The highest number that was taken in; 0 where none was."""
        return self.taken[-1][1] if self.taken else 0

    def confirms(self, seq: int) -> bool:
        """Whether the bundle of that number was taken in."""
        return any(first <= seq <= last for first, last in self.taken)


def spans(seqs: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Numbers as unbroken rows, ascending; the last ones where there are too many."""
    found: list[tuple[int, int]] = []
    for seq in sorted(set(seqs)):
        if found and seq == found[-1][1] + 1:
            found[-1] = (found[-1][0], seq)
        else:
            found.append((seq, seq))
    return tuple(found[-MAX_BASES:])


_encoder: Final = msgspec.msgpack.Encoder(order="deterministic")
_decoder: Final = msgspec.msgpack.Decoder(
    Annotated[tuple[Receipt, ...], msgspec.Meta(max_length=MAX_RECEIPTS)]
)


def encode_receipts(receipts: Sequence[Receipt]) -> bytes:
    """All receipts as one msgpack array."""
    return _encoder.encode(receipts)


def decode_receipts(packed: bytes | memoryview, *, expected: int) -> tuple[Receipt, ...]:
    """The receipts of a bundle that announced ``expected`` of them; raises Fault."""
    if announced(packed) != expected:
        raise Fault(Reason.BAD_COUNT)
    try:
        decoded: tuple[Receipt, ...] = _decoder.decode(packed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_OPS) from None
    if not all(_is_ordered(one.taken) for one in decoded):
        raise Fault(Reason.BAD_OPS)
    return decoded


def _is_ordered(taken: Sequence[Span]) -> bool:
    rising = all(first <= last for first, last in taken)
    return rising and all(before[1] + 1 < after[0] for before, after in pairwise(taken))
