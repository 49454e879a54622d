from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ops import DELETED, ERASED, Op
from counsel_app.domain.versions import resolve
from counsel_app.sync.snapshot import live
from tests.sync.strategies import clashing_ops

MINE = "a" * 16


def _op(at: int, fields: dict[str, object], **bases: tuple[int, ...]) -> Op:
    return Op(
        record_type="case",
        record_id="r1",
        hlc=at,
        device=MINE,
        author="ann",
        fields=fields,  # type: ignore[arg-type]
        bases={name: tuple((stamp, MINE) for stamp in stamps) for name, stamps in bases.items()},
    )


def test_a_value_that_was_replaced_is_left_out_and_its_base_goes_over() -> None:
    first, second, third = (
        _op(1, {"x": 1}),
        _op(2, {"x": 2}, x=(1,)),
        _op(3, {"x": 3}, x=(2,)),
    )
    assert live([first, second, third]) == [
        replace(third, bases={"x": ((1, MINE), (2, MINE))}),
    ]


def test_fields_that_still_count_stay_beside_those_that_do_not() -> None:
    both = _op(1, {"x": 1, "y": 1})
    assert live([both, _op(2, {"x": 2}, x=(1,))])[0] == replace(both, fields={"y": 1})


def test_of_an_erased_record_nothing_but_the_erasure_is_left() -> None:
    erasure = _op(2, {DELETED: True, ERASED: True}, x=(1,))
    assert live([_op(1, {"x": 1}), erasure]) == [erasure]


def test_a_deletion_names_all_that_it_saw() -> None:
    deletion = _op(3, {DELETED: True}, x=(1,))
    assert live([_op(1, {"x": 1}), deletion])[-1] == deletion


@given(clashing_ops)
def test_whatever_else_a_reader_knows_the_records_are_the_same(ops: list[Op]) -> None:
    mine = [op for op in ops if op.device == MINE]
    others = [op for op in ops if op.device != MINE]
    for record in {op.record_id for op in ops}:
        whole = [op for op in [*mine, *others] if op.record_id == record]
        short = [op for op in [*live(mine), *others] if op.record_id == record]
        assert resolve(short) == resolve(whole)


@given(clashing_ops, st.data())
def test_an_old_operation_that_turns_up_later_brings_nothing_back(
    ops: list[Op], data: st.DataObject
) -> None:
    mine = [op for op in ops if op.device == MINE]
    late = data.draw(st.lists(st.sampled_from(mine), max_size=4)) if mine else []
    for record in {op.record_id for op in mine}:
        whole = resolve([op for op in mine if op.record_id == record])
        assert resolve([op for op in [*live(mine), *late] if op.record_id == record]) == whole


def test_a_deletion_keeps_what_it_saw_of_a_field_that_was_written_again() -> None:
    both = _op(3, {"x": 9, DELETED: True}, x=(1,))
    assert live([both, _op(4, {"x": 10}, x=(3,))])[0] == replace(both, fields={DELETED: True})
