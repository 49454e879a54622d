"""What a block may say: everything a record may, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.access import Group
from counsel_app.domain.catalogue import RECORD_TYPES
from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.domain.records import (
    MAX_ITEMS,
    MAX_NUMBER,
    MAX_TEXT,
    Attribute,
    NotInSchema,
    Record,
    attributes,
    check_wire,
    from_wire,
    to_wire,
)
from counsel_app.sync.opcheck import check_schema
from counsel_app.sync.opwire import decode_ops, encode_ops
from counsel_app.sync.reasons import Fault, Reason
from tests.sync.people import op, person
from tests.sync.strategies import true_ops, values

ANN = person("Ann")


def checked(*ops: Op) -> Sequence[Op]:
    return check_schema(decode_ops(encode_ops(ops), expected=len(ops))).ops


@given(st.lists(true_ops(ANN), max_size=12))
def test_what_a_record_may_say_comes_through_as_it_was(ops: list[Op]) -> None:
    different = {(one.hlc, one.device, one.record_id): one for one in ops}
    ordered = [different[key] for key in sorted(different)]
    assert list(checked(*ordered)) == ordered


@pytest.mark.parametrize(
    "fields",
    [
        {"minutes": True},
        {"minutes": MAX_NUMBER + 1},
        {"minutes": "45"},
        {"minutes": 4.0},
        {"content": 5},
        {"content": None},
        {"content": "x" * (MAX_TEXT + 1)},
        {"content": "\ud800"},
        {"held_on": "20261122"},
        {"held_on": "2026-13-01"},
        {"held_on": 5},
        {"held_on": "2026-11-22 and longer than a day is"},
        {"topics": "LANGUAGE"},
        {"topics": None},
        {"topics": ["x"] * (MAX_ITEMS + 1)},
        {"topics": [5]},
        {"unknown": 1},
        {DELETED: 1},
        {DELETED: None},
        {ERASED: False},
        {ERASED: 1},
    ],
)
def test_what_does_not_fit_is_refused_alone_and_among_others(fields: dict[str, Any]) -> None:
    for count in (1, 2, 9):
        with pytest.raises(Fault) as refused:
            checked(*(op(ANN, at=n, record=n, fields=fields) for n in range(count)))
        assert refused.value.reason is Reason.NOT_IN_SCHEMA


@pytest.mark.parametrize(
    "wrong",
    [
        op(ANN, bases={"unknown": ((1, "a" * 16),)}),
        op(ANN, bases={ERASED: ((1, "a" * 16),)}),
        replace(op(ANN), record_id="1"),
        replace(op(ANN), record_type="nothing"),
        op(ANN, record_type="member", fields={"key_card": "x"}),
    ],
)
def test_what_no_record_has_is_refused(wrong: Op) -> None:
    with pytest.raises(Fault) as refused:
        checked(wrong)
    assert refused.value.reason is Reason.NOT_IN_SCHEMA


@pytest.mark.parametrize("bases", [{"minutes": ((1, "A" * 16),)}, {"minutes": ((-1, "a" * 16),)}])
def test_bases_that_name_no_version_are_refused(bases: dict[str, Any]) -> None:
    with pytest.raises(Fault) as refused:
        checked(op(ANN, bases=bases))
    assert refused.value.reason is Reason.BAD_OPS


def test_marks_and_bases_of_marks_are_known() -> None:
    marks = op(ANN, fields={DELETED: True, ERASED: True}, bases={DELETED: ((1, "a" * 16),)})
    assert checked(marks) == (marks,)


_ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.integers(-2, 2)
    | st.text(max_size=12)
    | st.dates().map(date.isoformat)
    | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)
_FIELDS = [
    (kind, each)
    for kind in RECORD_TYPES.values()
    for each in attributes(kind)
    if each.attr.group is not Group.LOCAL
]


@st.composite
def _damaged(draw: st.DrawFn, described: Attribute) -> Any:
    """A value of that field, of which something may have been exchanged for anything."""
    value = draw(values(described))
    if draw(st.booleans()):
        return draw(_ANYTHING)
    if isinstance(value, list) and value:
        place = draw(st.integers(0, len(value) - 1))
        if isinstance(value[place], dict) and draw(st.booleans()):
            name = draw(st.sampled_from([*value[place], "surplus"]))
            value[place] = {**value[place], name: draw(_ANYTHING)}
        else:
            value[place] = draw(_ANYTHING)
    return value


def _fits_a_record(kind: type[Record], name: str, value: Any) -> bool:
    """Whether the value comes out of a record as it went in: read one by one."""
    try:
        check_wire(kind, {name: value})
    except NotInSchema:
        return False
    return bool(to_wire(from_wire(kind, "", {name: value}))[name] == value)


@given(st.data())
def test_columns_accept_exactly_what_records_do(data: st.DataObject) -> None:
    kind, described = data.draw(st.sampled_from(_FIELDS))
    found = data.draw(st.lists(_damaged(described), min_size=1, max_size=6))
    ops = [
        op(ANN, at=n, record=n, record_type=kind.TYPE, fields={described.name: value})
        for n, value in enumerate(found)
    ]
    if all(_fits_a_record(kind, described.name, value) for value in found):
        assert list(checked(*ops)) == ops
        return
    with pytest.raises(Fault) as refused:
        checked(*ops)
    assert refused.value.reason is Reason.NOT_IN_SCHEMA
