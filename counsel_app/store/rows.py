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
    """The statement that writes one whole row."""
    names = columns(type_name)
    listed = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    return f'INSERT OR REPLACE INTO "{type_name}" ({listed}) VALUES ({marks})'  # noqa: S608


def to_row(
    record_type: type[Record], record_id: str, values: Mapping[str, Wire]
) -> tuple[Any, ...]:
    """Column values in the order of ``columns``."""
    row = [record_id]
    # Written out: every save asks for each column.
    for described in attributes(record_type):
        value: Any = values.get(described.name)
        row.append(as_text(value) if described.many and value is not None else value)
    return tuple(row)


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
