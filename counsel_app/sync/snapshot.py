"""What still counts of one person's operations: live values and deletions.

A version that a later operation of the same person replaced says nothing any
more, whatever else a reader knows. It is left out, and what it was based on
goes over to the operation that replaced it. For every reader the remaining
operations give the same records, the same differences and the same authors.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from counsel_app.domain.ops import DELETED, ERASED, Op, Version, Wire

_Place = tuple[str, str]
"""(record id, field)"""


def live(ops: Iterable[Op]) -> list[Op]:
    """The operations to send in place of ``ops``, in their order.

    Twice the same version (a copied device) is kept as it is.
    """
    given = list(ops)
    erased = {op.record_id for op in given if op.fields.get(ERASED) is True}
    kept = [op for op in given if op.record_id not in erased or ERASED in op.fields]
    versions: dict[_Place, dict[Version, Op]] = {}
    doubled: set[str] = set()
    for op in kept:
        for name in op.fields:
            known = versions.setdefault((op.record_id, name), {})
            if op.version in known:
                doubled.add(op.record_id)
            known[op.version] = op
    left = [op if op.record_id in doubled else _what_is_left(op, versions) for op in kept]
    return [op for op in left if op is not None]


def _what_is_left(op: Op, versions: Mapping[_Place, Mapping[Version, Op]]) -> Op | None:
    fields: dict[str, Wire] = {}
    bases: dict[str, tuple[Version, ...]] = {}
    for name, value in op.fields.items():
        place = versions[op.record_id, name]
        if not _is_replaced(op, name, place):
            fields[name] = value
    if not fields:
        return None
    for name, named in op.bases.items():
        if name in fields or (DELETED in fields and name not in op.fields):
            bases[name] = _with_theirs(op, name, named, versions.get((op.record_id, name), {}))
        elif DELETED in fields:
            bases[name] = named
    return replace(op, fields=fields, bases=bases)


def _is_replaced(op: Op, name: str, place: Mapping[Version, Op]) -> bool:
    # As in ``resolve``: only what is later can replace.
    return any(
        op.version in other.bases.get(name, ()) and op.hlc < other.hlc for other in place.values()
    )


def _with_theirs(
    op: Op, name: str, named: tuple[Version, ...], place: Mapping[Version, Op]
) -> tuple[Version, ...]:
    """``named`` and everything that those operations had replaced themselves."""
    found: dict[Version, None] = {}
    open_ones = list(named)
    while open_ones:
        version = open_ones.pop()
        if version in found:
            continue
        found[version] = None
        before = place.get(version)
        if name in op.fields and before is not None and version[0] < op.hlc:
            open_ones += before.bases.get(name, ())
    return tuple(sorted(found))
