"""Operations as msgpack: ``[type, id, hlc, device, author, fields, bases]``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Final

import msgspec

from counsel_app.domain.ops import Op, Version, Wire
from counsel_app.sync.header import Hex16
from counsel_app.sync.limits import MAX_BASES, MAX_FIELDS, MAX_OPS
from counsel_app.sync.reasons import Fault, Reason

_Clock = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_Bases = Annotated[list[tuple[_Clock, Hex16]], msgspec.Meta(max_length=MAX_BASES)]


class _OpOnTheWire(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    record_type: _Name
    record_id: _Name
    hlc: _Clock
    device: Hex16
    author: Annotated[str, msgspec.Meta(max_length=64)]
    # Any: the record's own description decides what a value may be (opcheck).
    fields: Annotated[dict[_Name, Any], msgspec.Meta(min_length=1, max_length=MAX_FIELDS)]
    bases: Annotated[dict[_Name, _Bases], msgspec.Meta(max_length=MAX_FIELDS)]


_encoder: Final = msgspec.msgpack.Encoder(order="deterministic")
_decoder: Final = msgspec.msgpack.Decoder(
    Annotated[list[_OpOnTheWire], msgspec.Meta(max_length=MAX_OPS)]
)

_ARRAY_16: Final = 0xDC
_ARRAY_32: Final = 0xDD
_FIXARRAY: Final = 0x90


def encode_ops(ops: Iterable[Op]) -> bytes:
    """All operations as one msgpack array."""
    return _encoder.encode([_on_the_wire(op) for op in ops])


def encoded_size(op: Op) -> int:
    """How many bytes one operation takes inside a bundle."""
    return len(_encoder.encode(_on_the_wire(op)))


def encode_value(value: Wire) -> bytes:
    """One spelling per value: to compare and to order values of any type."""
    return _encoder.encode(value)


def _on_the_wire(op: Op) -> _OpOnTheWire:
    return _OpOnTheWire(
        op.record_type,
        op.record_id,
        op.hlc,
        op.device,
        op.author,
        dict(op.fields),
        {name: list(bases) for name, bases in op.bases.items()},
    )


def decode_ops(packed: bytes, *, expected: int) -> tuple[Op, ...]:
    """The operations of a bundle that announced ``expected`` of them.

    Raises Fault. The count is looked at before anything is decoded.
    """
    if announced(packed) != expected:
        raise Fault(Reason.BAD_COUNT)
    try:
        decoded = _decoder.decode(packed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_OPS) from None
    return tuple(_to_op(wire) for wire in decoded)


def announced(packed: bytes) -> int:
    """The length that a msgpack array claims in its first bytes; -1 if none."""
    first = packed[0] if packed else 0
    if first == _ARRAY_32:
        return int.from_bytes(packed[1:5], "big")
    if first == _ARRAY_16:
        return int.from_bytes(packed[1:3], "big")
    return first & 0x0F if first & 0xF0 == _FIXARRAY else -1


def _to_op(wire: _OpOnTheWire) -> Op:
    return Op(
        record_type=wire.record_type,
        record_id=wire.record_id,
        hlc=wire.hlc,
        device=wire.device,
        author=wire.author,
        fields=wire.fields,
        bases={name: _versions(bases) for name, bases in wire.bases.items()} if wire.bases else {},
    )


def _versions(bases: Sequence[Version]) -> tuple[Version, ...]:
    return tuple(bases)
