from __future__ import annotations

import random
from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.ops import DELETED, Op, Version, Wire
from counsel_app.domain.versions import RecordState, resolve, shown
from tests.domain.strategies import histories

A, B, C = "a" * 16, "b" * 16, "c" * 16


def op(
    hlc: int,
    device: str,
    bases: dict[str, tuple[Version, ...]] | None = None,
    /,
    **fields: Wire,
) -> Op:
    return Op(
        record_type="client",
        record_id="r",
        hlc=hlc,
        device=device,
        author=f"person {device[0]}",
        fields=fields,
        bases=bases or {},
    )


def conflict_sets(state: RecordState) -> dict[str, set[tuple[Version, str]]]:
    return {
        name: {(head.version, repr(head.value)) for head in field.heads}
        for name, field in state.conflicts.items()
    }


@given(histories(), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_state_and_the_same_conflicts(
    ops: list[Op], rng: random.Random
) -> None:
    shuffled = ops.copy()
    rng.shuffle(shuffled)
    assert resolve(shuffled) == resolve(ops)
    assert conflict_sets(resolve(shuffled)) == conflict_sets(resolve(ops))


@given(histories(), st.data())
def test_operations_that_come_again_change_nothing(ops: list[Op], data: st.DataObject) -> None:
    again = data.draw(st.lists(st.sampled_from(ops), max_size=5)) if ops else []
    assert resolve([*ops, *again]) == resolve(ops)


@given(histories(), st.integers(0, 8))
def test_the_state_does_not_depend_on_which_exports_the_operations_came_in(
    ops: list[Op], cut: int
) -> None:
    assert resolve([*ops[cut:], *ops[:cut], *ops[cut:]]) == resolve(ops)


@given(histories())
def test_every_field_that_was_ever_written_has_a_value(ops: list[Op]) -> None:
    state = resolve(ops)
    assert set(state.fields) == {name for one in ops for name in one.fields}
    assert all(field.heads for field in state.fields.values())


@given(histories())
def test_the_shown_value_is_the_newest_of_the_open_ones(ops: list[Op]) -> None:
    for field in resolve(ops).fields.values():
        assert field.winner.version == max(field.versions)


@given(histories())
def test_what_is_shown_is_what_the_whole_state_says(ops: list[Op]) -> None:
    kept = [one for one in ops if DELETED not in one.fields]
    state = resolve(kept)
    assert shown(kept) == (state.values, list(state.conflicts))


def test_a_record_nobody_wrote_is_empty() -> None:
    state = resolve([])
    assert state.values == {}
    assert state.latest == 0
    assert not state.is_deleted


def test_a_later_word_replaces_the_one_it_was_based_on() -> None:
    state = resolve([op(2, B, {"one": ((1, A),)}, one="new"), op(1, A, one="old")])
    assert state.values == {"one": "new"}
    assert state.conflicts == {}
    assert state.latest == 2


def test_two_words_that_did_not_know_of_each_other_are_both_kept() -> None:
    first, second = op(2, A, {"one": ((1, C),)}, one="x"), op(2, B, {"one": ((1, C),)}, one="y")
    field = resolve([op(1, C, one="old"), first, second]).conflicts["one"]
    assert [head.value for head in field.heads] == ["y", "x"]
    assert [head.author for head in field.heads] == ["person b", "person a"]


def test_two_people_who_wrote_the_same_do_not_differ() -> None:
    state = resolve([op(2, A, one="x"), op(3, B, one="x")])
    assert state.conflicts == {}
    assert state.fields["one"].versions == ((3, B), (2, A))


def test_a_decision_ends_the_conflict_for_everyone() -> None:
    state = resolve(
        [
            op(2, A, one="x"),
            op(2, B, one="y"),
            op(3, C, {"one": ((2, A), (2, B))}, one="x"),
        ]
    )
    assert state.values == {"one": "x"}
    assert state.conflicts == {}


def test_two_operations_that_name_each_other_leave_the_field_with_a_value() -> None:
    forged = [op(2, A, {"one": ((2, B),)}, one="x"), op(2, B, {"one": ((2, A),)}, one="y")]
    assert resolve(forged).values == {"one": "y"}
    assert "one" in resolve(forged).conflicts


def test_an_operation_cannot_replace_itself_or_what_comes_after_it() -> None:
    state = resolve([op(5, A, {"one": ((5, A), (9, B))}, one="x"), op(9, B, one="y")])
    assert state.fields["one"].versions == ((9, B), (5, A))


def test_a_cloned_device_that_gave_one_version_two_values_is_read_alike_everywhere() -> None:
    clones = [op(2, A, one="x"), op(2, A, one="y")]
    assert resolve(clones) == resolve(clones[::-1])
    assert resolve(clones).values == {"one": "y"}


def test_a_deletion_that_saw_everything_deletes() -> None:
    state = resolve([op(1, A, one="x"), op(2, B, {"one": ((1, A),)}, deleted=True)])
    assert state.is_deleted
    assert state.conflicts == {}
    assert state.values == {"one": "x"}


def test_an_edit_that_the_deleter_did_not_see_keeps_the_record_and_asks() -> None:
    first = op(1, A, one="x")
    deletion = op(3, B, {"one": ((1, A),)}, deleted=True)
    edit = op(2, A, {"one": ((1, A),)}, one="y")
    state = resolve([first, deletion, edit])
    assert not state.is_deleted
    assert [head.value for head in state.conflicts[DELETED].heads] == [False, True]
    assert state.conflicts[DELETED].winner.author == "person a"
    assert state.values == {"one": "y"}


def test_an_edit_of_a_field_the_deleter_never_had_keeps_the_record_too() -> None:
    state = resolve(
        [op(1, A, one="x"), op(2, B, {"one": ((1, A),)}, deleted=True), op(2, C, two=1)]
    )
    assert not state.is_deleted
    assert DELETED in state.conflicts


def test_deciding_for_the_deletion_deletes() -> None:
    torn = [
        op(1, A, one="x"),
        op(3, B, {"one": ((1, A),)}, deleted=True),
        op(4, A, {"one": ((1, A),)}, one="y"),
    ]
    seen = resolve(torn)
    decision = op(9, C, {name: field.versions for name, field in seen.fields.items()}, deleted=True)
    after = resolve([*torn, decision])
    assert after.is_deleted
    assert after.conflicts == {}


def test_deciding_against_the_deletion_keeps_the_record() -> None:
    torn = [
        op(1, A, one="x"),
        op(3, B, {"one": ((1, A),)}, deleted=True),
        op(4, A, {"one": ((1, A),)}, one="y"),
    ]
    decision = op(9, C, {DELETED: resolve(torn).fields[DELETED].versions}, deleted=False)
    after = resolve([*torn, decision])
    assert not after.is_deleted
    assert after.conflicts == {}


def test_a_restored_record_is_back_although_the_deletion_is_still_known() -> None:
    ops = [
        op(1, A, one="x"),
        op(2, A, {"one": ((1, A),)}, deleted=True),
        op(3, A, {"one": ((1, A),), DELETED: ((2, A),)}, one="y", deleted=False),
    ]
    assert not resolve(ops).is_deleted
    assert resolve(ops).conflicts == {}
    assert resolve(ops).values == {"one": "y"}


def test_two_people_who_delete_the_same_record_agree() -> None:
    ops = [
        op(1, A, one="x"),
        op(2, A, {"one": ((1, A),)}, deleted=True),
        op(2, B, {"one": ((1, A),)}, deleted=True),
    ]
    assert resolve(ops).is_deleted
    assert resolve(ops).conflicts == {}


def test_an_edit_whose_own_writer_deleted_afterwards_does_not_speak_for_keeping() -> None:
    """The writer's clock stands still, so the deletion is the very next stamp."""
    ops = [
        op(1, A, one="x"),
        op(2, B, {"one": ((1, A),)}, deleted=True),
        op(4, A, {"one": ((1, A),)}, one="y"),
        op(5, A, {"one": ((4, A),)}, deleted=True),
    ]
    assert resolve(ops).is_deleted
    assert resolve(ops).conflicts == {}


def test_whom_a_kept_record_is_attributed_to_does_not_depend_on_the_order() -> None:
    """Forged: one version on two fields, by two authors, beside a deletion."""
    forged = [
        replace(op(4, A, one="x"), author="anna"),
        replace(op(4, A, two="y"), author="ben"),
        op(2, B, deleted=True),
    ]
    kept = {resolve(order).fields[DELETED].winner.author for order in permutations(forged)}
    assert len(kept) == 1
