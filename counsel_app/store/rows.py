"""Between records and rows: the statements for a type, read from its description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import msgspec

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import Attribute, Record, attributes, from_wire

RecordT = TypeVar("RecordT", bound=Record)
_encode = msgspec.json.Encoder(order="sorted").encode


def as_text(value: Wire | Sequence[object]) -> str:
    """``value`` as JSON, keys sorted: one value is one text on every device."""
    return _encode(value).decode()


@cache
def columns(type_name: str) -> tuple[str, ...]:
    """The column names of a type's table, ``id`` first."""
    return ("id", *(a.name for a in attributes(RECORD_TYPES[type_name])))


@cache
def select_sql(type_name: str) -> str:
    """``SELECT`` of all columns of the type's table, without a condition."""
    listed = ", ".join(f'"{name}"' for name in columns(type_name))
    return f'SELECT {listed} FROM "{type_name}"'  # noqa: S608 - names from the description


@cache
def replace_sql(type_name: str) -> str:
    """The statement that writes one whole row.

    A row that is there stays where it lies: to replace it would write its page and that of the
    new one, and twice as many of its indexes.
    """
    names = columns(type_name)
    listed = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in names[1:])
    return (
        f'INSERT INTO "{type_name}" ({listed}) VALUES ({marks})'  # noqa: S608 - names as above
        f' ON CONFLICT ("id") DO UPDATE SET {changes}'
    )


def to_row(
    record_type: type[Record], record_id: str, values: Mapping[str, Wire]
) -> tuple[Any, ...]:
    """Column values in the order of ``columns``."""
    # Looked up in one go: a save asks for each column, and a merge does it a million times.
    row: list[Any] = list(map(values.get, columns(record_type.TYPE)))
    row[0] = record_id
    for place in _lists(record_type.TYPE):
        if row[place] is not None:
            row[place] = as_text(row[place])
    return tuple(row)


@cache
def _lists(type_name: str) -> tuple[int, ...]:
    """The places of the columns that hold several values."""
    described = attributes(RECORD_TYPES[type_name])
    return tuple(place for place, a in enumerate(described, start=1) if a.many)


def from_row(record_type: type[RecordT], row: Sequence[Any]) -> RecordT:
    """The record in a row of ``select_sql``; NULL means never given."""
    values = {
        a.name: _load(a, stored)
        for a, stored in zip(attributes(record_type), row[1:], strict=True)
        if stored is not None
    }
    return from_wire(record_type, row[0], values)


def _load(described: Attribute, stored: Any) -> Wire:
    if described.many:
        return msgspec.json.decode(stored)  # type: ignore[no-any-return]
    return bool(stored) if described.kind is bool else stored
