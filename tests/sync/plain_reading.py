"""Operations out of an unpacked bundle, read by the published description and msgpack alone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec


def rows(packed: bytes) -> list[list[Any]]:
    """``[type, id, clock, device, author, fields, bases]`` of each operation."""
    found = []
    for kind, device, author, names, based, clocks, ids, fields, bases in _decoded(packed):
        columns = [_values(column, len(clocks)) for column in fields]
        for place, clock in enumerate(clocks):
            record = str(UUID(bytes=ids[16 * place : 16 * place + 16]))
            said = {name: column[place] for name, column in zip(names, columns, strict=True)}
            before = {name: column[place] for name, column in zip(based, bases, strict=True)}
            found.append([kind, record, clock, device, author, said, before])
    return found


def _decoded(packed: bytes) -> list[Any]:
    blocks: list[Any] = msgspec.msgpack.decode(packed)
    return blocks


def _values(column: list[Any], count: int) -> list[Any]:
    kind, first, *rest = column
    if kind == "each":
        return list(first)
    if kind == "few":
        [places] = rest
        width = 1 if len(first) <= 256 else 2
        which = [places[at : at + width] for at in range(0, len(places), width)]
        return [first[int.from_bytes(one, "little")] for one in which]
    letters, others = rest[0].decode("latin-1"), iter(rest[1])
    found, at = [], 0
    for length in first * count if len(first) == 1 else first:
        found.append(next(others) if length == -1 else letters[at : at + length])
        at += max(length, 0)
    return found
