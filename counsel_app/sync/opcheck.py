"""Whether operations may be believed: their records' schema, sender and clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any, Final

import msgspec

from counsel_app.domain.access import Group
from counsel_app.domain.catalogue import RECORD_TYPES, record_type
from counsel_app.domain.give_back import PROPOSAL_TYPES
from counsel_app.domain.member import Role
from counsel_app.domain.ops import DELETED, ERASED, wall_milliseconds
from counsel_app.domain.records import (
    MAX_ITEMS,
    MAX_NUMBER,
    MAX_TEXT,
    Attribute,
    Record,
    attribute,
    attributes,
)
from counsel_app.sync.columns import FieldReader, Whole, read
from counsel_app.sync.header import Kind
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.limits import MAX_AHEAD, MAX_PLAIN
from counsel_app.sync.opwire import Block, Operations
from counsel_app.sync.reasons import Fault, Reason

ANSWERS: Final = (Kind.ANSWER, Kind.PAPER, Kind.CLAIM)
"""What a volunteer's device sends of its own."""


def check_sender(card: KeyCard, kind: Kind) -> None:
    """Raise Fault where somebody sends what is not theirs to send.

    A volunteer's device answers, confirms and does nothing else: its key must
    not be the way into the case files.
    """
    if kind is Kind.ACK:
        # Anybody may say what arrived.
        return
    if kind is Kind.DIR:
        if card.role != Role.COORDINATOR:
            raise Fault(Reason.NOT_ENTITLED)
        return
    if (card.role == Role.VOLUNTEER) != (kind in ANSWERS):
        raise Fault(Reason.NOT_ENTITLED)


def check_ops(blocks: Sequence[Block], *, card: KeyCard, kind: Kind, now: datetime) -> Operations:
    """The operations in ``blocks``; raises Fault where their sender may not make one of them."""
    latest = int((now + MAX_AHEAD).timestamp() * 1000)
    device, author = card.device_id, card.person_id
    for block in blocks:
        # A snapshot also holds what its sender wrote under keys of before.
        if block.device != device and kind is not Kind.SNAP:
            raise Fault(Reason.WRONG_DEVICE)
        # Whoever sends stands for it: a package, too, is its sender's own word.
        if block.author != author:
            raise Fault(Reason.WRONG_AUTHOR)
        if kind in ANSWERS and block.record_type not in PROPOSAL_TYPES:
            raise Fault(Reason.NOT_ENTITLED)
        if wall_milliseconds(max(block.clocks)) > latest:
            raise Fault(Reason.CLOCK_AHEAD)
    return check_schema(blocks)


def check_schema(blocks: Sequence[Block]) -> Operations:
    """The operations in ``blocks``; raises Fault where one does not fit its record's description.

    What one byte may stand for many times must not grow past what a bundle may unpack to.
    """
    checked: list[tuple[Block, list[Whole]]] = []
    room = MAX_PLAIN
    for block in blocks:
        kind = record_type(block.record_type)
        if kind is None or not all(_may_travel(kind, name) for name in block.based):
            raise Fault(Reason.NOT_IN_SCHEMA)
        wholes = []
        for name, written in zip(block.names, block.fields, strict=True):
            whole, size = read(written, _reader(kind.TYPE, name), count=len(block.clocks))
            wholes.append(whole)
            room -= size
            if room < 0:
                raise Fault(Reason.BOMB)
        checked.append((block, wholes))
    return Operations(checked)


def _may_travel(kind: type[Record], name: str) -> bool:
    return name == DELETED or _travelling(kind, name) is not None


def _travelling(kind: type[Record], name: str) -> Attribute | None:
    described = attribute(kind, name)
    # What stays on the device must not come from outside either: a bundle
    # that brings a team member would bring a key that nobody compared.
    is_local = described is not None and described.attr.group is Group.LOCAL
    return None if is_local else described


@cache
def _reader(type_name: str, name: str) -> FieldReader:
    """How values of that field are read; raises Fault where the record has no such field."""
    if name == DELETED:
        return _FOR_DELETED
    if name == ERASED:
        return _FOR_ERASED
    described = _travelling(RECORD_TYPES[type_name], name)
    if described is None:
        raise Fault(Reason.NOT_IN_SCHEMA)
    return FieldReader(
        decoder=msgspec.msgpack.Decoder(list[_wire_type(described)]),  # type: ignore[misc]
        is_text=described.kind is str and not described.many,
        is_as_it_travels=described.kind in (str, int, bool),
    )


def _wire_type(described: Attribute) -> Any:
    """The type that a decoder holds the field's values against."""
    one: Any = _TYPES.get(described.kind) or _parts(described.kind)
    if described.many:
        return Annotated[list[one], msgspec.Meta(max_length=MAX_ITEMS)]
    return one | None if described.optional else one


def _parts(kind: type) -> Any:
    """A value with parts of its own: each of them there, and nothing else."""
    parts = [(part.name, _wire_type(part)) for part in attributes(kind)]
    return msgspec.defstruct(kind.__name__, parts, forbid_unknown_fields=True, gc=False)


# A date is decoded from one spelling only: year, month and day with their zeros.
_TYPES: Final[dict[type, Any]] = {
    str: Annotated[str, msgspec.Meta(max_length=MAX_TEXT)],
    int: Annotated[int, msgspec.Meta(ge=-MAX_NUMBER, le=MAX_NUMBER)],
    bool: bool,
    date: date,
}
_FOR_DELETED: Final = FieldReader(decoder=msgspec.msgpack.Decoder(list[bool]))
# What is erased stays erased: there is no operation that says otherwise.
_FOR_ERASED: Final = FieldReader(decoder=msgspec.msgpack.Decoder(list[bool]), fits=all)
