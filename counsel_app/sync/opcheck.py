"""Whether an operation may be believed: its record's schema, sender and clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Final

from counsel_app.domain.access import Group
from counsel_app.domain.catalogue import record_type
from counsel_app.domain.give_back import PROPOSAL_TYPES
from counsel_app.domain.ids import is_id
from counsel_app.domain.member import Role
from counsel_app.domain.ops import DELETED, ERASED, Op, Wire, wall_milliseconds
from counsel_app.domain.records import (
    MAX_ITEMS,
    MAX_NUMBER,
    MAX_TEXT,
    Attribute,
    NotInSchema,
    Record,
    attribute,
    attributes,
    check_wire,
    from_wire,
    to_wire,
)
from counsel_app.sync.header import Kind
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.limits import MAX_AHEAD
from counsel_app.sync.reasons import Fault, Reason

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
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
    device, author = card.device_id, card.person_id
    for op in ops:
        # A snapshot also holds what its sender wrote under keys of before.
        if op.device != device and kind is not Kind.SNAP:
            raise Fault(Reason.WRONG_DEVICE)
        # Whoever sends stands for it: a package, too, is its sender's own word.
        if op.author != author:
            raise Fault(Reason.WRONG_AUTHOR)
        if kind in ANSWERS and op.record_type not in PROPOSAL_TYPES:
            raise Fault(Reason.NOT_ENTITLED)
        if wall_milliseconds(op.hlc) > latest:
            raise Fault(Reason.CLOCK_AHEAD)
        check_schema(op)


def check_schema(op: Op) -> None:
    """Raise Fault where an operation does not fit its record's description."""
    if not _fits_at_first_sight(op):
        _check_closely(op)


def _fits_at_first_sight(op: Op) -> bool:
    """Whether everything in it is of the simplest shape; nearly all operations are.

    Says yes only where the close look says yes too: that one takes ten times as long.
    """
    shapes = _shapes(op.record_type)
    if shapes is None or not is_id(op.record_id):
        return False
    for name, value in op.fields.items():
        shape = shapes.get(name)
        if shape is None or not shape(value):
            return False
    return all(name in shapes or name == DELETED for name in op.bases)


@cache
def _shapes(type_name: str) -> Mapping[str, Callable[[Wire], bool]] | None:
    """Per field that may travel, a test for its simplest shape."""
    kind = record_type(type_name)
    if kind is None:
        return None
    return {a.name: _shape(a) for a in attributes(kind) if a.attr.group is not Group.LOCAL}


def _shape(described: Attribute) -> Callable[[Wire], bool]:
    simple = _SIMPLE.get(described.kind, _never)
    if described.many:
        return _is_list_of_texts if described.kind is str else _never
    return simple


def _is_text(value: Wire) -> bool:
    if type(value) is not str or len(value) > MAX_TEXT:
        return False
    # Letters beyond ASCII are common; halves of pairs never are.
    return value.isascii() or _SURROGATE.search(value) is None


def _is_number(value: Wire) -> bool:
    return type(value) is int and -MAX_NUMBER <= value <= MAX_NUMBER


def _is_yes_or_no(value: Wire) -> bool:
    return type(value) is bool


@lru_cache(maxsize=20_000)
def _is_day_text(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_day(value: Wire) -> bool:
    return type(value) is str and _is_day_text(value)


def _is_list_of_texts(value: Wire) -> bool:
    return type(value) is list and len(value) <= MAX_ITEMS and all(_is_text(one) for one in value)


def _never(value: Wire) -> bool:  # noqa: ARG001  for the close look
    return False


_SIMPLE: Final[Mapping[type, Callable[[Wire], bool]]] = {
    str: _is_text,
    int: _is_number,
    bool: _is_yes_or_no,
    date: _is_day,
}


def _check_closely(op: Op) -> None:
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
