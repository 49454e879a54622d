"""Operations as msgpack: blocks of those that set the same fields, column by column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Annotated, Any, Final

import msgspec

from counsel_app.domain.ops import Op, Version, Wire
from counsel_app.sync.columns import Column, Whole, column
from counsel_app.sync.header import Hex16
from counsel_app.sync.limits import MAX_BASES, MAX_FIELDS, MAX_OPS
from counsel_app.sync.reasons import Fault, Reason

Clock = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Author = Annotated[str, msgspec.Meta(max_length=64)]
_ID_SIZE: Final = 16
_GROUPS: Final = ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32))
_IS_ID: Final = re.compile("-".join(f"[0-9a-f]{{{end - start}}}" for start, end in _GROUPS))
_IS_DEVICE: Final = re.compile("[0-9a-f]{16}")
_PER_COLUMN: Final = 8

_Versions = Annotated[tuple[tuple[Clock, str], ...], msgspec.Meta(max_length=MAX_BASES)]


class Block(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Operations of one device and author on one type of record that set the same fields.

    ``names`` and ``based`` are in order; ``fields`` and ``bases`` hold a column for each, and
    ``ids`` 16 bytes per operation.
    """

    record_type: Name
    device: Hex16
    author: Author
    names: Annotated[list[Name], msgspec.Meta(min_length=1, max_length=MAX_FIELDS)]
    based: Annotated[list[Name], msgspec.Meta(max_length=MAX_FIELDS)]
    clocks: Annotated[list[Clock], msgspec.Meta(min_length=1, max_length=MAX_OPS)]
    ids: memoryview
    fields: list[Column]
    bases: list[list[_Versions]]

    @property
    def is_whole(self) -> bool:
        """Whether every column is there and, as far as it is decoded, complete."""
        count = len(self.clocks)
        return (
            _is_in_order(self.names)
            and _is_in_order(self.based)
            and len(self.ids) == _ID_SIZE * count
            and len(self.fields) == len(self.names)
            and len(self.bases) == len(self.based)
            and all(len(versions) == count for versions in self.bases)
            and all(_IS_DEVICE.fullmatch(device) for device in self._named_devices())
        )

    def _named_devices(self) -> set[str]:
        return {by for each in self.bases for versions in each for _, by in versions}


class Operations:
    """The operations of a bundle, all checked; they become objects when somebody asks."""

    def __init__(self, blocks: Sequence[tuple[Block, Sequence[Whole]]]) -> None:
        self._blocks = blocks

    def __len__(self) -> int:
        return sum(len(block.clocks) for block, _ in self._blocks)

    @cached_property
    def ops(self) -> tuple[Op, ...]:
        """The operations, oldest first."""
        found = [op for block, wholes in self._blocks for op in _ops_of(block, wholes)]
        found.sort(key=attrgetter("hlc", "device", "record_id"))
        return tuple(found)


NONE: Final = Operations(())

_encoder: Final = msgspec.msgpack.Encoder(order="deterministic")
_decoder: Final = msgspec.msgpack.Decoder(Annotated[list[Block], msgspec.Meta(max_length=MAX_OPS)])

_ARRAY_16: Final = 0xDC
_ARRAY_32: Final = 0xDD
_FIXARRAY: Final = 0x90


def encode_ops(ops: Iterable[Op]) -> bytes:
    """All operations as one msgpack array of blocks. Raises Fault where one has no spelling."""
    alike: dict[tuple[Any, ...], list[Op]] = {}
    for op in ops:
        key = (
            op.record_type,
            op.device,
            op.author,
            *_names_of(op.fields),
            "",
            *_names_of(op.bases),
        )
        alike.setdefault(key, []).append(op)
    try:
        return _encoder.encode([_block(each) for each in alike.values()])
    except (TypeError, ValueError, OverflowError, RecursionError):
        raise Fault(Reason.NOT_IN_SCHEMA) from None


def _names_of(values: Mapping[str, object]) -> list[str]:
    return sorted(values)


def _block(ops: Sequence[Op]) -> Block:
    first = ops[0]
    names, based = _names_of(first.fields), _names_of(first.bases)
    if not all(_IS_ID.fullmatch(op.record_id) for op in ops):
        raise Fault(Reason.NOT_IN_SCHEMA)
    return Block(
        record_type=first.record_type,
        device=first.device,
        author=first.author,
        names=names,
        based=based,
        clocks=[op.hlc for op in ops],
        ids=memoryview(bytes.fromhex("".join(op.record_id for op in ops).replace("-", ""))),
        fields=[column([op.fields[name] for op in ops]) for name in names],
        bases=[[tuple(op.bases[name]) for op in ops] for name in based],
    )


def encoded_size(op: Op) -> int:
    """How many bytes one operation takes inside a bundle, at most."""
    columns = len(op.fields) + len(op.bases) + 1
    words = (op.record_type, op.record_id, op.hlc, op.device, op.author, op.fields, op.bases)
    return len(_encoder.encode(words)) + _PER_COLUMN * columns


def encode_value(value: Wire) -> bytes:
    """One spelling per value: to compare and to order values of any type."""
    return _encoder.encode(value)


def decode_ops(packed: bytes | memoryview, *, expected: int) -> list[Block]:
    """The blocks of a bundle that announced ``expected`` operations; their values unread.

    Raises Fault. ``opcheck`` reads the values, and alone makes operations of them.
    """
    try:
        blocks: list[Block] = _decoder.decode(packed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_OPS) from None
    if sum(len(block.clocks) for block in blocks) != expected:
        raise Fault(Reason.BAD_COUNT)
    if not all(block.is_whole for block in blocks):
        raise Fault(Reason.BAD_OPS)
    return blocks


def announced(packed: bytes | memoryview) -> int:
    """The length that a msgpack array claims in its first bytes; -1 if none."""
    first = packed[0] if packed else 0
    if first == _ARRAY_32:
        return int.from_bytes(packed[1:5], "big")
    if first == _ARRAY_16:
        return int.from_bytes(packed[1:3], "big")
    return first & 0x0F if first & 0xF0 == _FIXARRAY else -1


def _is_in_order(names: Sequence[str]) -> bool:
    return list(names) == sorted(set(names))


def _ops_of(block: Block, wholes: Sequence[Whole]) -> Iterable[Op]:
    names, based = block.names, block.based
    digits = bytes(block.ids).hex()
    fields = zip(*(whole() for whole in wholes), strict=True)
    bases: Iterable[tuple[tuple[Version, ...], ...]] = (
        zip(*block.bases, strict=True) if based else [()] * len(block.clocks)
    )
    for number, (clock, values, versions) in enumerate(
        zip(block.clocks, fields, bases, strict=True)
    ):
        yield Op(
            record_type=block.record_type,
            record_id=_id_at(digits, 2 * _ID_SIZE * number),
            hlc=clock,
            device=block.device,
            author=block.author,
            fields=dict(zip(names, values, strict=True)),
            bases=dict(zip(based, versions, strict=True)),
        )


def _id_at(digits: str, at: int) -> str:
    return "-".join([digits[at + start : at + end] for start, end in _GROUPS])
