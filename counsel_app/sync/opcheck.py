"""Whether an operation may be believed: its record's schema, sender and clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from counsel_app.domain.access import Group
from counsel_app.domain.catalogue import record_type
from counsel_app.domain.give_back import PROPOSAL_TYPES
from counsel_app.domain.ids import is_id
from counsel_app.domain.member import Role
from counsel_app.domain.ops import DELETED, ERASED, Op, Wire, wall_milliseconds
from counsel_app.domain.records import (
    NotInSchema,
    Record,
    attribute,
    check_wire,
    from_wire,
    to_wire,
)
from counsel_app.sync.header import Kind
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.limits import MAX_AHEAD
from counsel_app.sync.reasons import Fault, Reason

ANSWERS: Final = (Kind.ANSWER, Kind.PAPER)
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


def check_ops(ops: Iterable[Op], *, card: KeyCard, kind: Kind, now: datetime) -> None:
    """Raise Fault for the first operation that its sender may not make."""
    latest = int((now + MAX_AHEAD).timestamp() * 1000)
    for op in ops:
        # A snapshot also holds what its sender wrote under keys of before.
        if op.device != card.device_id and kind is not Kind.SNAP:
            raise Fault(Reason.WRONG_DEVICE)
        # Whoever sends stands for it: a package, too, is its sender's own word.
        if op.author != card.person_id:
            raise Fault(Reason.WRONG_AUTHOR)
        if kind in ANSWERS and op.record_type not in PROPOSAL_TYPES:
            raise Fault(Reason.NOT_ENTITLED)
        if wall_milliseconds(op.hlc) > latest:
            raise Fault(Reason.CLOCK_AHEAD)
        check_schema(op)


def check_schema(op: Op) -> None:
    """Raise Fault where an operation does not fit its record's description."""
    kind = record_type(op.record_type)
    if kind is None or not is_id(op.record_id):
        raise Fault(Reason.NOT_IN_SCHEMA)
    values = dict(op.fields)
    marks = [values.pop(DELETED, False), values.pop(ERASED, True)]
    names = values.keys() | (op.bases.keys() - {DELETED})
    # What is erased stays erased: there is no operation that says otherwise.
    is_marked_well = isinstance(marks[0], bool) and marks[1] is True
    if not is_marked_well or not all(_may_travel(kind, name) for name in names):
        raise Fault(Reason.NOT_IN_SCHEMA)
    if not _is_spelled_as_ours(kind, op.record_id, values):
        raise Fault(Reason.NOT_IN_SCHEMA)


def _may_travel(kind: type[Record], name: str) -> bool:
    described = attribute(kind, name)
    # What stays on the device must not come from outside either: a bundle
    # that brings a team member would bring a key that nobody compared.
    return described is not None and described.attr.group is not Group.LOCAL


def _is_spelled_as_ours(kind: type[Record], record_id: str, values: Mapping[str, Wire]) -> bool:
    """Whether the values come out of a record as they went in.

    Catches more than wrong types: dates in another spelling, surplus keys in
    a list's items, anything that two readers could understand differently.
    """
    try:
        check_wire(kind, values)
    except NotInSchema:
        return False
    # Plain values have one spelling; leaving them out makes reading twice as fast.
    many_ways = {name: value for name, value in values.items() if not _is_plain(kind, name)}
    if not many_ways:
        return True
    back = to_wire(from_wire(kind, record_id, many_ways))
    return all(back[name] == value for name, value in many_ways.items())


def _is_plain(kind: type[Record], name: str) -> bool:
    described = attribute(kind, name)
    return described is not None and described.kind in (str, int, bool)
