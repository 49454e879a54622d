"""What of an operation may leave for an audience: read from the access table."""

from __future__ import annotations

from dataclasses import is_dataclass, replace
from functools import cache
from typing import TypeVar

from counsel_app.domain.access import Audience, Group, may_have
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.codes import code_list
from counsel_app.domain.linkage import is_keyed
from counsel_app.domain.ops import DELETED, ERASED, Op, Wire
from counsel_app.domain.records import (
    Attribute,
    Record,
    attribute,
    attributes,
    is_protected,
    to_wire,
)

Rec = TypeVar("Rec", bound=Record)


def visible(described: Attribute, audience: Audience, *, protected: bool = False) -> bool:
    """Whether one field may be in a file made for ``audience``.

    Towards a region no free text leaves, whatever its group: a sentence can
    hold a name. Directory entries and links between records are not about a
    person and stay.
    """
    group = described.attr.group
    if not may_have(audience, group, protected=protected):
        return False
    if audience is not Audience.REGION or group in (Group.KEY, Group.DIRECTORY):
        return True
    attr = described.attr
    if group is Group.LINKAGE:
        # Keyed tokens; ``restrict`` lets nothing else through.
        return True
    if is_dataclass(described.kind):
        # Entries of a list leave whole or not at all.
        return all(visible(inner, audience) for inner in attributes(described.kind))
    return described.kind is not str or bool(attr.codes or attr.link)


@cache
def visible_fields(
    record_type: str, audience: Audience, *, protected: bool = False
) -> frozenset[str]:
    """The fields of a record type that ``audience`` may have.

    Empty where nothing but links between records would be left: that such a
    record exists is then nobody's business either.
    """
    kind = RECORD_TYPES.get(record_type)
    if kind is None:
        return frozenset()
    found = [a for a in attributes(kind) if visible(a, audience, protected=protected)]
    if all(a.attr.group is Group.KEY for a in found):
        return frozenset()
    return frozenset(a.name for a in found)


def narrowed(record: Rec, audience: Audience) -> Rec:
    """``record`` as ``audience`` may know it, blank in all else: ``restrict`` for a paper."""
    kind = type(record)
    shown = visible_fields(kind.TYPE, audience, protected=is_protected(kind, to_wire(record)))
    hidden = {
        one.name: one.blank
        for one in attributes(kind)
        if one.name not in shown and one.attr.group is not Group.KEY
    }
    return replace(record, **hidden)


def restrict(op: Op, audience: Audience, *, protected: bool = False) -> Op | None:
    """``op`` with only the fields ``audience`` may have; None if none is left.

    ``protected`` is whether the record is marked so *now*, not at the time of
    the op: a note that was protected later does not leave through its past.
    """
    allowed = visible_fields(op.record_type, audience, protected=protected)
    if not allowed:
        return None
    # That a record was deleted goes to everyone who has it, with what the
    # deleter saw; also of fields that left before the record was protected,
    # or the reader would find values there that the deleter seems to have missed.
    allowed |= {DELETED, ERASED}
    named = allowed
    if DELETED in op.fields:
        named |= visible_fields(op.record_type, audience)
    fields = {
        name: value
        for name, value in op.fields.items()
        if name in allowed and (audience is not Audience.REGION or _is_coded(op, name, value))
    }
    if not fields:
        return None
    bases = {name: versions for name, versions in op.bases.items() if name in named}
    return replace(op, fields=fields, bases=bases)


def _is_coded(op: Op, name: str, value: Wire) -> bool:
    """Whether a coded field holds codes only, and tokens are keyed: anything else could be read."""
    described = attribute(RECORD_TYPES[op.record_type], name)
    if described is not None and described.attr.group is Group.LINKAGE:
        return isinstance(value, list | tuple) and all(is_keyed(token) for token in value)
    if described is None or not described.attr.codes:
        return True
    codes = code_list(described.attr.codes)
    given = value if isinstance(value, (list, tuple)) else [value]
    return all(code in codes for code in given if code)
