from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_app.regional.suppression import SMALLEST, shown, suppress

COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 12), max_size=8)
FEW = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 8), min_size=1, max_size=4)


def possible(counts: dict[str, int]) -> dict[str, set[int]]:
    """What each hidden cell may be for a reader who knows the total and the rule.

    Every cell is at least one where it is hidden (zeros are shown), and the
    hidden cells add up to the rest of the total; among those, only what the
    rule itself would have printed like this.
    """
    printed = suppress(counts)
    hidden = [name for name, count in printed.items() if count is None]
    rest = sum(counts[name] for name in hidden)
    found: dict[str, set[int]] = {name: set() for name in hidden}
    for cells in product(range(1, rest + 1), repeat=len(hidden)):
        if sum(cells) == rest:
            guess = counts | dict(zip(hidden, cells, strict=True))
            if suppress(guess) == printed:
                for name, cell in zip(hidden, cells, strict=True):
                    found[name].add(cell)
    return found


@given(COUNTS)
def test_no_small_group_is_shown(counts: dict[str, int]) -> None:
    for name, count in suppress(counts).items():
        assert count is None or count == 0 or count >= SMALLEST
        assert count in (None, counts[name])


@given(COUNTS)
def test_no_hidden_cell_can_be_computed_from_the_total(counts: dict[str, int]) -> None:
    """Whoever knows the total subtracts what is shown: two unknowns must be left."""
    printed = suppress(counts)
    hidden = [counts[name] for name, count in printed.items() if count is None]
    if not hidden or max(counts.values()) < SMALLEST:
        return  # there is no larger cell to hide behind: only the total is known
    assert len(hidden) >= 2
    assert sum(hidden) > len(hidden)  # else each could only be one


@settings(max_examples=100)
@given(FEW)
def test_even_who_knows_the_rule_cannot_compute_a_hidden_small_cell(
    counts: dict[str, int],
) -> None:
    if max(counts.values()) < SMALLEST:
        return
    for name, cells in possible(counts).items():
        assert len(cells) > 1 or counts[name] >= SMALLEST, (counts, suppress(counts), name)


@pytest.mark.parametrize(
    ("counts", "printed"),
    [
        ({}, {}),
        ({"a": 5, "b": 7}, {"a": 5, "b": 7}),
        ({"a": 0, "b": 7}, {"a": 0, "b": 7}),
        ({"a": 4, "b": 7, "c": 9}, {"a": None, "b": None, "c": 9}),
        ({"a": 4, "b": 7, "c": 7, "d": 8}, {"a": None, "b": None, "c": None, "d": 8}),
        ({"a": 3, "b": 4, "c": 9}, {"a": None, "b": None, "c": 9}),
        ({"a": 1, "b": 1, "c": 9, "d": 0}, {"a": None, "b": None, "c": None, "d": 0}),
        ({"a": 4}, {"a": None}),
        ({"a": 4, "b": 4, "c": 8}, {"a": None, "b": None, "c": None}),
        ({"a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 9}, dict.fromkeys("abcdef")),
        ({"a": 4, "b": 4, "c": 4, "d": 8, "e": 9}, {**dict.fromkeys("abcd"), "e": 9}),
    ],
    ids=str,
)
def test_small_cells_and_what_gives_them_away_are_hidden(
    counts: dict[str, int], printed: dict[str, int | None]
) -> None:
    assert suppress(counts) == printed


def test_the_order_of_the_cells_is_kept() -> None:
    assert list(suppress({"c": 9, "a": 1, "b": 9})) == ["c", "a", "b"]


def test_a_hidden_cell_is_printed_as_fewer_than_five() -> None:
    assert shown(None) == "<5"
    assert shown(0) == "0"
    assert shown(17) == "17"
