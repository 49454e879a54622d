"""Hypothesis strategies for any record of any type, and for operations on it."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

from hypothesis import strategies as st

from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.codes import code_list
from counsel_app.domain.ops import Op, Version, Wire
from counsel_app.domain.records import Attribute, Record, attributes, to_wire

TEXTS = st.text(max_size=30)
IDS = st.integers(0, 2**48 - 1).map(lambda n: f"019a0000-0000-7000-8000-{n:012x}")


def values_of(described: Attribute) -> st.SearchStrategy[Any]:
    """Any value that a record's field can have."""
    one = _single(described)
    if described.many:
        return st.lists(one, max_size=3).map(tuple)
    return st.none() | one if described.optional else one


def _single(described: Attribute) -> st.SearchStrategy[Any]:
    if dataclasses.is_dataclass(described.kind):
        return st.fixed_dictionaries(
            {a.name: values_of(a) for a in attributes(described.kind)}
        ).map(lambda given: described.kind(**given))
    if described.attr.codes:
        return st.sampled_from([entry.code for entry in code_list(described.attr.codes)])
    return {
        str: TEXTS,
        int: st.integers(0, 10_000),
        bool: st.booleans(),
        date: st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    }[described.kind]


def records_of(record_type: type[Record]) -> st.SearchStrategy[Record]:
    """Any record of one type."""
    return st.fixed_dictionaries(
        {"id": IDS} | {a.name: values_of(a) for a in attributes(record_type)}
    ).map(lambda given: record_type(**given))


def records() -> st.SearchStrategy[Record]:
    """Any record of any type."""
    return st.sampled_from(list(RECORD_TYPES.values())).flatmap(records_of)


def record_ops() -> st.SearchStrategy[Op]:
    """An operation that writes some fields of some record."""
    return records().flatmap(_partly)


def _partly(record: Record) -> st.SearchStrategy[Op]:
    wire = to_wire(record)
    return st.sets(st.sampled_from(sorted(wire)), min_size=1).map(
        lambda names: Op(
            record_type=record.TYPE,
            record_id=record.id,
            hlc=7,
            device="a" * 16,
            author="someone",
            fields={name: wire[name] for name in names},
            bases=dict.fromkeys(names, ((3, "b" * 16),)),
        )
    )


_DEVICES = ("a" * 16, "b" * 16, "c" * 16)
VERSIONS: st.SearchStrategy[Version] = st.tuples(st.integers(1, 8), st.sampled_from(_DEVICES))
_VALUES: st.SearchStrategy[Wire] = st.sampled_from(["x", "y", None, 1, ["t", "u"]])


@st.composite
def histories(draw: st.DrawFn) -> list[Op]:
    """Operations on one record as no honest program would write them.

    Stamps collide, bases name what never was, one version has two values:
    whatever arrives, every reader must come to the same state.
    """
    names = st.sampled_from(["one", "two", "deleted"])
    found = []
    for hlc, device in draw(st.lists(VERSIONS, max_size=8)):
        chosen = draw(st.sets(names, min_size=1, max_size=3))
        based = st.lists(VERSIONS, max_size=3).map(tuple)
        found.append(
            Op(
                record_type="client",
                record_id="r",
                hlc=hlc,
                device=device,
                author=draw(st.sampled_from(["anna", "ben"])),
                fields={
                    name: draw(st.booleans() if name == "deleted" else _VALUES)
                    for name in sorted(chosen)
                },
                bases={name: draw(based) for name in ("one", "two", "deleted")},
            )
        )
    return found
