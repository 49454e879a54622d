"""Any operation the record descriptions allow, drawn by Hypothesis."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

from hypothesis import strategies as st

from counsel_app.domain.access import Group
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.ops import DELETED, Op
from counsel_app.domain.records import MAX_NUMBER, Attribute, attributes
from tests.sync.people import Person, record_id

_CLOCKS = st.integers(0, 2**57)
_DEVICES = st.sampled_from([f"{n:016x}" for n in range(4)])
_VERSIONS = st.tuples(_CLOCKS, _DEVICES)


def values(described: Attribute) -> st.SearchStrategy[Any]:
    one = _single(described)
    if described.many:
        return st.lists(one, max_size=3)
    return one | st.none() if described.optional else one


def _single(described: Attribute) -> st.SearchStrategy[Any]:
    kind = described.kind
    if dataclasses.is_dataclass(kind):
        return st.fixed_dictionaries({a.name: values(a) for a in attributes(kind)})
    by_kind: dict[type, st.SearchStrategy[Any]] = {
        str: st.text(max_size=20),
        int: st.integers(-MAX_NUMBER, MAX_NUMBER),
        bool: st.booleans(),
        date: st.dates().map(date.isoformat),
    }
    return by_kind[kind]


@st.composite
def true_ops(draw: st.DrawFn, by: Person) -> Op:
    """An operation that ``by`` may send and every reader must accept."""
    kind = draw(st.sampled_from(sorted(RECORD_TYPES.values(), key=lambda k: k.TYPE)))
    described = [a for a in attributes(kind) if a.attr.group is not Group.LOCAL]
    fields = draw(
        st.fixed_dictionaries({}, optional={a.name: values(a) for a in described}).filter(bool)
        if described
        else st.just({DELETED: True})
    )
    names = st.sampled_from([DELETED, *(a.name for a in described)])
    return Op(
        record_type=kind.TYPE,
        record_id=record_id(draw(st.integers(0, 9))),
        hlc=draw(st.integers(0, 1_700_000_000_000)) << 16 | draw(st.integers(0, 65535)),
        device=by.device,
        author=by.card.person_id,
        fields=fields,
        bases=draw(st.dictionaries(names, st.lists(_VERSIONS, max_size=3).map(tuple), max_size=2)),
    )


_SMALL_CLOCK = st.integers(1, 6)
_SMALL_VERSION = st.tuples(_SMALL_CLOCK, st.sampled_from(["a" * 16, "b" * 16, "c" * 16]))


@st.composite
def _clashing_op(draw: st.DrawFn) -> Op:
    hlc, device = draw(_SMALL_VERSION)
    fields = draw(
        st.dictionaries(
            st.sampled_from(["x", "y"]), st.sampled_from([1, 2, "t", None, [1]]), max_size=2
        )
    )
    if draw(st.integers(0, 5)) == 0 or not fields:
        fields[DELETED] = draw(st.booleans())
    names = st.sampled_from(["x", "y", DELETED])
    return Op(
        record_type=draw(st.sampled_from(["case", "client"])),
        record_id=draw(st.sampled_from(["r1", "r2"])),
        hlc=hlc,
        device=device,
        author=draw(st.sampled_from(["ann", "ben"])),
        fields=fields,
        bases=draw(
            st.dictionaries(names, st.lists(_SMALL_VERSION, max_size=2).map(tuple), max_size=3)
        ),
    )


clashing_ops = st.lists(_clashing_op(), max_size=14)
"""Few records, few clocks, few devices: so that nearly everything collides,
even two different words of one device at one moment."""
