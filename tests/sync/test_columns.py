"""Columns: every spelling gives its values back, and no wrong one is believed."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ops import Op
from counsel_app.domain.records import MAX_TEXT
from counsel_app.sync.columns import Each, Few, Texts, column
from counsel_app.sync.opcheck import check_schema
from counsel_app.sync.opwire import decode_ops, encode_ops, encoded_size
from counsel_app.sync.reasons import Fault, Reason
from tests.sync import forging, plain_reading
from tests.sync.people import op, person
from tests.sync.strategies import true_ops

ANN = person("Ann")
WORDS = ["Bescheid und Antrag", "أمينة und ein Brief", "„Wohnung“ gefunden", ""]


def ops_with(name: str, values: list[Any]) -> list[Op]:
    return [op(ANN, at=n, record=n, fields={name: value}) for n, value in enumerate(values)]


def opened(packed: bytes, count: int) -> tuple[Op, ...]:
    return check_schema(decode_ops(packed, expected=count)).ops


@pytest.mark.parametrize(
    ("name", "values", "written"),
    [
        ("minutes", [45], Each),
        ("minutes", list(range(300)), Each),
        ("minutes", [15, 30] * 40, Few),
        ("content", ["the same long sentence of a note"] * 9, Few),
        ("content", [f"{n} {WORDS[n % 4]}, long enough for a run" for n in range(90)], Texts),
        ("content", [WORDS[n % 4] * n for n in range(9)], Texts),
        ("content", ["x" * 200] * 9, Texts),
        ("content", ["x" * n + " and more words" for n in range(90)], Texts),
        ("content", [f"{n:04} of letters as many as in each" for n in range(90)], Texts),
        ("held_on", [f"2026-{n % 12 + 1:02}-{n // 12 + 1:02}" for n in range(300)], Each),
        ("held_on", ["2026-11-22", None] * 9, Few),
        ("topics", [["HOUSING", str(n % 300)] for n in range(900)], Few),
        ("topics", [["HOUSING"], []] * 9, Few),
        ("topics", [["x" * 200]] * 9, Each),
    ],
)
def test_each_spelling_gives_its_values_back(name: str, values: list[Any], written: type) -> None:
    assert isinstance(column(values), written)
    ops = ops_with(name, values)
    packed = encode_ops(ops)
    assert opened(packed, len(ops)) == tuple(ops)
    # And to whoever knows the published description alone.
    assert plain_reading.rows(packed) == [forging.row(one) for one in ops]


@given(st.lists(true_ops(ANN), min_size=1, max_size=9))
def test_no_operation_takes_more_room_than_was_reckoned_with(ops: list[Op]) -> None:
    assert len(encode_ops(ops)) <= sum(map(encoded_size, ops)) + 5


def block(**changes: Any) -> bytes:
    """Three notes of which something is exchanged."""
    names = ("type", "device", "author", "names", "based", "clocks", "ids", "fields", "bases")
    rows = [forging.row(one) for one in ops_with("minutes", [15, 30, 45])]
    whole = dict(zip(names, forging.block(rows), strict=True))
    assert changes.keys() <= whole.keys()
    return msgspec.msgpack.encode([list({**whole, **changes}.values())])


def test_the_block_of_these_tests_is_right() -> None:
    assert [one.fields for one in opened(block(), 3)] == [{"minutes": n} for n in (15, 30, 45)]


TEXT = b"abcdefghi"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"names": []}, Reason.BAD_OPS),
        ({"names": ["minutes", "minutes"]}, Reason.BAD_OPS),
        ({"names": ["minutes", "content"], "fields": [["each", [1, 2, 3]]] * 2}, Reason.BAD_OPS),
        ({"based": ["minutes"]}, Reason.BAD_OPS),
        ({"based": ["minutes"], "bases": [[[], []]]}, Reason.BAD_OPS),
        ({"based": ["minutes"], "bases": [[[], [], [[1, "a" * 15]]]]}, Reason.BAD_OPS),
        ({"ids": b"x" * 47}, Reason.BAD_OPS),
        ({"clocks": []}, Reason.BAD_OPS),
        ({"clocks": [1, 2]}, Reason.BAD_COUNT),
        ({"fields": []}, Reason.BAD_OPS),
        ({"fields": [["all", [1, 2, 3]]]}, Reason.BAD_OPS),
        ({"fields": [["each", [1, 2]]]}, Reason.BAD_OPS),
        ({"fields": [["each", [1, 2, 3], b""]]}, Reason.BAD_OPS),
        ({"fields": [["each", 5]]}, Reason.NOT_IN_SCHEMA),
        ({"fields": [["few", [1, 2], b"\0\1"]]}, Reason.BAD_OPS),
        ({"fields": [["few", [1, 2], b"\0\1\2"]]}, Reason.BAD_OPS),
        ({"fields": [["few", [], b"\0\0\0"]]}, Reason.BAD_OPS),
        ({"fields": [["few", [1, "2"], b"\0\0\0"]]}, Reason.NOT_IN_SCHEMA),
        ({"fields": [["few", list(range(257)), b"\0\1\2"]]}, Reason.BAD_OPS),
        ({"fields": [["few", list(range(257)), b"\0\0\1\0\1\1"]]}, Reason.BAD_OPS),
        ({"fields": [["few", list(range(257)), b"\0\0\0\0\0\2"]]}, Reason.BAD_OPS),
        ({"fields": [["few", list(range(512)), b"\0\0\0\1\xff\2"]]}, Reason.BAD_OPS),
        ({"fields": [["texts", [3, 3, 3], TEXT, []]]}, Reason.NOT_IN_SCHEMA),
        ({"names": ["held_on"], "fields": [["texts", [3, 3, 3], TEXT, []]]}, Reason.NOT_IN_SCHEMA),
        ({"names": ["topics"], "fields": [["texts", [3, 3, 3], TEXT, []]]}, Reason.NOT_IN_SCHEMA),
        ({"names": ["content"], "fields": [["texts", [3, 3, 2], TEXT, []]]}, Reason.BAD_OPS),
        ({"names": ["content"], "fields": [["texts", [3, 3, 4], TEXT, []]]}, Reason.BAD_OPS),
        ({"names": ["content"], "fields": [["texts", [9], TEXT, []]]}, Reason.BAD_OPS),
        ({"names": ["content"], "fields": [["texts", [-1], b"", []]]}, Reason.BAD_OPS),
        ({"names": ["content"], "fields": [["texts", [-1], b"", ["x"]]]}, Reason.BAD_OPS),
        ({"names": ["content"], "fields": [["texts", [3, 6], TEXT, []]]}, Reason.BAD_OPS),
        ({"names": ["content"], "fields": [["texts", [5, -2, 4], TEXT, []]]}, Reason.BAD_OPS),
        ({"names": ["content"], "fields": [["texts", [5, -1, 4], TEXT, []]]}, Reason.BAD_OPS),
        (
            {"names": ["content"], "fields": [["texts", [5, -1, 4], TEXT, [7]]]},
            Reason.NOT_IN_SCHEMA,
        ),
        ({"names": ["content"], "fields": [["texts", [5, 0, 4], TEXT, ["x"]]]}, Reason.BAD_OPS),
    ],
)
def test_a_block_that_does_not_add_up_is_refused(changes: dict[str, Any], expected: Reason) -> None:
    with pytest.raises(Fault) as refused:
        opened(block(**changes), 3)
    assert refused.value.reason is expected


def test_no_letter_at_all_is_a_length_like_others() -> None:
    packed = block(names=["content"], fields=[["texts", [0], b"", []]])
    assert [one.fields for one in opened(packed, 3)] == [{"content": ""}] * 3


def test_half_a_pair_of_surrogates_is_no_letter() -> None:
    halves = block(names=["content"], fields=[["each", ["here", "", ""]]]).replace(
        msgspec.msgpack.encode("here"), b"\xa3\xed\xa0\x80"
    )
    with pytest.raises(Fault) as refused:
        opened(halves, 3)
    assert refused.value.reason is Reason.BAD_OPS


@pytest.mark.parametrize(
    ("name", "value"), [("content", "x" * MAX_TEXT), ("topics", ["x" * 1000] * 100)]
)
def test_a_byte_must_not_stand_for_more_than_a_bundle_may_hold(name: str, value: Any) -> None:
    count = 4_000
    shared = block(
        names=[name],
        clocks=[1] * count,
        ids=b"x" * 16 * count,
        fields=[["few", [value], b"\0" * count]],
    )
    with pytest.raises(Fault) as refused:
        opened(shared, count)
    assert refused.value.reason is Reason.BOMB


@given(st.integers(257, 1030), st.data())
def test_two_bytes_are_held_against_how_many_values_there_are(
    many: int, data: st.DataObject
) -> None:
    places = data.draw(st.lists(st.integers(0, many + 300), min_size=3, max_size=3))
    written = b"".join(place.to_bytes(2, "little") for place in places)
    made = block(fields=[["few", list(range(many)), written]])
    if max(places) < many:
        assert [op.fields["minutes"] for op in opened(made, 3)] == places
    else:
        with pytest.raises(Fault):
            opened(made, 3)
