from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.store.kdf import (
    TARGET_SECONDS,
    KdfCost,
    calibrated_cost,
    cost_for,
    from_passphrase,
)
from tests.profiles import CHEAP

SALT = bytes(16)


def test_the_default_cost_is_sane_and_not_the_weakest() -> None:
    assert KdfCost().is_sane()
    assert KdfCost().memory_kib >= 128 * 1024
    assert KdfCost().iterations >= 3


@pytest.mark.parametrize(
    ("seconds", "memory_mib", "iterations"),
    [
        (0.0, 256, 10),
        (0.01, 256, 10),
        (0.04, 256, 3),
        (0.045, 128, 5),
        (0.08, 128, 3),
        (0.09, 64, 5),
        (0.16, 64, 3),
        (0.2, 64, 2),
        (0.6, 64, 1),
        (30.0, 64, 1),
    ],
)
def test_memory_comes_first_then_passes_and_the_floor_stays(
    seconds: float, memory_mib: int, iterations: int
) -> None:
    cost = cost_for(seconds)
    assert (cost.memory_kib, cost.iterations) == (memory_mib * 1024, iterations)


@given(st.floats(min_value=0, max_value=1000))
def test_whatever_the_machine_the_cost_is_sane_and_about_the_target(seconds: float) -> None:
    cost = cost_for(seconds)
    assert cost.is_sane()
    blocks = cost.memory_kib // (64 * 1024)
    expected = blocks * cost.iterations * seconds
    assert expected <= TARGET_SECONDS * 1.001 or (blocks, cost.iterations) == (1, 1)


def test_the_cost_measured_here_is_one_that_a_header_may_hold() -> None:
    assert calibrated_cost().is_sane()


def test_words_in_compatible_letters_are_the_same_words() -> None:
    """NFKC: ligatures, full-width letters, composed and decomposed umlauts."""
    plain = from_passphrase("Stühle finden 1", salt=SALT, cost=CHEAP)
    assert from_passphrase("Stu\u0308hle \ufb01nden \uff11", salt=SALT, cost=CHEAP) == plain
    assert from_passphrase("Stuhle finden 1", salt=SALT, cost=CHEAP) != plain


def test_derivations_at_the_same_time_neither_fail_nor_wait_for_ever() -> None:
    cost = KdfCost(memory_kib=64 * 1024, iterations=2, lanes=4)
    alone = from_passphrase("vier Wörter", salt=SALT, cost=cost)
    with ThreadPoolExecutor(4) as pool:
        made = [pool.submit(from_passphrase, "vier Wörter", salt=SALT, cost=cost) for _ in range(8)]
        assert {one.result(timeout=120) for one in made} == {alone}
