"""Merging: a function of the set of operations, whatever way they came."""

from __future__ import annotations

import random
from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ops import DELETED, Op
from counsel_app.domain.versions import RecordState, resolve
from counsel_app.sync.merge import MergeCounts, RecordKey, plan_merge, touched, unite
from tests.sync.people import op, person, record_id
from tests.sync.strategies import clashing_ops

Journal = dict[tuple[RecordKey, int, str], Op]


def carry_out(journal: Journal, incoming: Iterable[Op]) -> Journal:
    """What the store does with a plan: add the new ops, replace the widened."""
    plan = plan_merge(journal.values(), incoming)
    changed = {_key(one): one for one in (*plan.ops, *plan.widened)}
    return {**journal, **changed}


def _key(one: Op) -> tuple[RecordKey, int, str]:
    return ((one.record_type, one.record_id), one.hlc, one.device)


def states(journal: Journal) -> dict[RecordKey, RecordState]:
    groups: dict[RecordKey, list[Op]] = {}
    for one in journal.values():
        groups.setdefault((one.record_type, one.record_id), []).append(one)
    return {key: resolve(ops) for key, ops in groups.items()}


@given(ops=clashing_ops, seed=st.integers(0, 2**32), cuts=st.lists(st.integers(0, 14), max_size=4))
def test_any_order_grouping_and_repetition_give_the_same_records_and_conflicts(
    ops: list[Op], seed: int, cuts: list[int]
) -> None:
    at_once = carry_out({}, ops)
    shuffled = ops + ops[: len(ops) // 2]
    random.Random(seed).shuffle(shuffled)
    edges = sorted({0, *cuts, len(shuffled)})
    piecemeal: Journal = {}
    for start, end in pairwise(edges):
        piecemeal = carry_out(piecemeal, shuffled[start:end])
    piecemeal = carry_out(piecemeal, shuffled)
    assert states(piecemeal) == states(at_once)


@given(one=clashing_ops, other=clashing_ops, third=clashing_ops)
def test_merging_is_commutative_and_associative(
    one: list[Op], other: list[Op], third: list[Op]
) -> None:
    a, b, c = carry_out({}, one), carry_out({}, other), carry_out({}, third)
    assert states(carry_out(a, b.values())) == states(carry_out(b, a.values()))
    left = carry_out(carry_out(a, b.values()), c.values())
    right = carry_out(a, carry_out(b, c.values()).values())
    assert states(left) == states(right)


@given(ops=clashing_ops)
def test_merging_again_plans_nothing(ops: list[Op]) -> None:
    journal = carry_out({}, ops)
    again = plan_merge(journal.values(), journal.values())
    assert again.records == ()
    assert again.duplicates == len(journal)


@given(ours=clashing_ops, incoming=clashing_ops)
def test_a_plan_tells_exactly_what_the_journal_shows_afterwards(
    ours: list[Op], incoming: list[Op]
) -> None:
    journal = carry_out({}, ours)
    before = states(journal)
    plan = plan_merge(journal.values(), incoming)
    after = states(carry_out(journal, incoming))
    for record in plan.records:
        key = (record.record_type, record.record_id)
        assert record.after == after[key]
        assert record.values == after[key].values
        assert record.is_new == (key not in before)
    told = {(c.record_type, c.record_id, c.field) for c in plan.conflicts}
    newly = {
        (*key, field)
        for key, state in after.items()
        for field, found in state.conflicts.items()
        if key not in before or before[key].conflicts.get(field) != found
    }
    # A field that was in conflict already may gain nothing but an agreeing
    # author; what is new to a person is told in every case.
    assert newly >= told
    assert {k for k in newly if k[:2] not in before} <= told


def test_one_counsellors_edit_reaches_the_other() -> None:
    ann, ben = person("Ann"), person("Ben")
    first = op(ann, fields={"minutes": 30})
    later = op(ben, at=60, fields={"minutes": 45}, bases={"minutes": (first.version,)})
    plan = plan_merge([first], [first, later])
    assert plan.counts == MergeCounts(
        new_records=0, changed_records=1, new_ops=1, duplicates=1, conflicts=0
    )
    [record] = plan.records
    assert record.values == {"minutes": 45}
    assert record.changed == ("minutes",)
    assert plan.ops == (later,)


def test_two_who_did_not_know_of_each_other_are_a_conflict_with_both_values() -> None:
    ann, ben = person("Ann"), person("Ben")
    first = op(ann, fields={"minutes": 30})
    hers = op(ann, at=50, fields={"minutes": 60}, bases={"minutes": (first.version,)})
    his = op(ben, at=60, fields={"minutes": 45}, bases={"minutes": (first.version,)})
    [conflict] = plan_merge([first, hers], [his]).conflicts
    assert (conflict.record_type, conflict.record_id, conflict.field) == (
        "consultation",
        record_id(1),
        "minutes",
    )
    assert (conflict.shown.value, conflict.shown.author) == (45, "person-Ben")
    assert [(head.value, head.author) for head in conflict.others] == [(60, "person-Ann")]


def test_a_known_conflict_is_not_told_again_but_a_third_opinion_is() -> None:
    ann, ben, eve = person("Ann"), person("Ben"), person("Eve")
    hers, his = op(ann, fields={"minutes": 1}), op(ben, fields={"minutes": 2})
    elsewhere = op(eve, at=5, fields={"language": "pes"})
    assert plan_merge([hers, his], [elsewhere]).conflicts == ()
    third = op(eve, at=9, fields={"minutes": 3})
    [conflict] = plan_merge([hers, his], [third]).conflicts
    assert {head.value for head in conflict.others} == {1, 2}


def test_deleting_against_editing_asks() -> None:
    ann, ben = person("Ann"), person("Ben")
    first = op(ann, fields={"minutes": 30})
    gone = op(ann, at=10, fields={DELETED: True}, bases={"minutes": (first.version,)})
    edit = op(ben, at=5, fields={"minutes": 31}, bases={"minutes": (first.version,)})
    plan = plan_merge([first, gone], [edit])
    assert [conflict.field for conflict in plan.conflicts] == [DELETED]
    assert not plan.records[0].after.is_deleted


def test_a_new_record_counts_as_new() -> None:
    ann = person("Ann")
    plan = plan_merge([], [op(ann, record=1), op(ann, record=2)])
    assert plan.counts.new_records == 2
    assert plan.counts.changed_records == 0
    assert plan.widened == ()


def test_the_same_op_in_a_wider_scope_adds_its_fields() -> None:
    ann = person("Ann")
    narrow = op(ann, fields={"minutes": 30})
    wide = op(ann, fields={"minutes": 30, "content": "Ganze Notiz"})
    plan = plan_merge([narrow], [wide])
    assert plan.ops == ()
    assert plan.widened == (wide,)
    assert plan.contradictions == ()
    assert plan.records[0].changed == ("content",)
    assert plan_merge([wide], [narrow]).records == ()


def test_a_cloned_device_is_told_and_every_reader_picks_the_same_value() -> None:
    ann = person("Ann")
    one, other = op(ann, fields={"minutes": 30}), op(ann, fields={"minutes": 31})
    plan, mirrored = plan_merge([one], [other]), plan_merge([other], [one])
    for told in (plan, mirrored):
        [found] = told.contradictions
        assert (found.field, found.version) == ("minutes", one.version)
        assert told.records[0].values == {"minutes": 31}
    assert unite(one, other).fields == unite(other, one).fields


def test_one_id_under_two_types_stays_two_records() -> None:
    ann = person("Ann")
    visit = op(ann, fields={"minutes": 30})
    case = op(ann, record_type="case", fields={"number": "DD-7KQ2M"})
    assert len(plan_merge([], [visit, case]).records) == 2


def test_touched_names_the_records_to_look_up() -> None:
    ann = person("Ann")
    assert touched([op(ann), op(ann, at=1), op(ann, record=2)]) == {
        ("consultation", record_id(1)),
        ("consultation", record_id(2)),
    }
