"""Any order, any doubling, any split into sessions: byte-equal rows, here and at the region's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from counsel_app.domain.access import Audience
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.ops import Op
from counsel_app.domain.scopes import restrict
from counsel_app.store.vault import Vault
from tests.profiles import START
from tests.store.conftest import KEY
from tests.store.test_taking_in import TABLES, an_op

_CLOCK = FixedClock(START)


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Vault, Vault]]:
    """A counsellor's file and a coordinator's, emptied for each example."""
    home = tmp_path_factory.mktemp("sides")
    files = []
    for name in ("counsellor", "coordinator"):
        vault = Vault.create(home / f"{name}.db", KEY, vault_id="v")
        vault.set_meta("device", "b" * 16)
        vault.set_meta("person", "ben")
        files.append(vault)
    yield files[0], files[1]
    for vault in files:
        vault.close()


def digest_of_rows(vault: Vault) -> str:
    """One hash over every row of every table that a merge writes."""
    found = sha256()
    for table in TABLES:
        rows = vault.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
        found.update(repr(sorted(map(repr, rows))).encode())
    return found.hexdigest()


def _after(vault: Vault, sessions: Sequence[Sequence[Op]]) -> str:
    with vault.transaction():
        for table in (*TABLES, "journal"):
            vault.execute(f'DELETE FROM "{table}"')  # noqa: S608
    vault.journal_end = (0, b"")
    for session in sessions:
        with vault.atomic(_CLOCK) as write:
            write.apply(session, source="f" * 64)
    return digest_of_rows(vault)


def _for_region(ops: Sequence[Op]) -> list[Op]:
    return [one for op in ops if (one := restrict(op, Audience.REGION)) is not None]


def _check(examples: int, number: int, sides: tuple[Vault, Vault]) -> None:
    @seed(number)
    @settings(max_examples=examples, deadline=None)
    @given(st.lists(an_op(), max_size=14), st.randoms(use_true_random=False))
    def check(drawn: list[Op], chance: Random) -> None:
        # One version is one word of a device.
        ops = list({op.key: op for op in drawn}.values())
        mixed = [*ops, *chance.sample(ops, len(ops) // 2)]
        chance.shuffle(mixed)
        cuts = sorted(chance.randrange(len(mixed) + 1) for _ in range(3))
        edges = [0, *cuts, len(mixed)]
        sessions = [mixed[a:b] for a, b in pairwise(edges)]
        ways: tuple[Callable[[Sequence[Op]], list[Op]], ...] = (list, _for_region)
        for vault, seen in zip(sides, ways, strict=True):
            at_once = _after(vault, [seen(ops)])
            assert _after(vault, [seen(session) for session in sessions]) == at_once

    check()


def test_some_orders_and_splits_give_equal_rows(sides: tuple[Vault, Vault]) -> None:
    _check(40, 0, sides)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(1, 21))
def test_two_thousand_orders_and_splits_give_equal_rows(
    sides: tuple[Vault, Vault], number: int
) -> None:
    _check(100, number, sides)
