"""``increment``: 2,500 changes more into a large file, against plain SQLite of the same size.

Half of them are new records, half change one that is there. The file holds as many operations as
``COUNSEL_BENCH_OPS`` says; a million for the figures of the design.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from counsel_app.domain.clock import Clock
from counsel_app.domain.ops import Op
from counsel_app.store.vault import Vault
from tests.bench.measure import Result, alternate
from tests.bench.merging import Plain, new_vault, operations, rows_after
from tests.profiles import new_clock

GOAL = 2.0
_MORE = 2_500
_THERE = int(os.environ.get("COUNSEL_BENCH_OPS", "100000"))
_AT_ONCE = 20_000


def measure() -> Result:
    """Increments in turn into both files, which grow alike."""
    clock = new_clock()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        vault = new_vault(Path(name))
        plain = Plain(Path(name) / "plain.db", vault)
        for first in range(0, _THERE, _AT_ONCE):
            before = vault.journal_end[0]
            _merge(vault, operations(first, _AT_ONCE), clock)
            plain.upsert(rows_after(vault, before))
        prepared = iter([_increment(turn) for turn in range(12)])
        last = [vault.journal_end[0]]

        def ours() -> None:
            last[0] = vault.journal_end[0]
            _merge(vault, next(prepared), clock)

        rows: list[list[tuple[Any, ...]]] = []
        took, limit = alternate(
            ours,
            lambda: plain.upsert(rows),
            runs=9,
            warm_up=2,
            between=lambda: rows.__setitem__(slice(None), rows_after(vault, last[0])),
        )
        vault.close()
        plain.close()
    return Result(
        name="increment",
        goal=GOAL,
        ours_s=took,
        limit_s=limit,
        against=f"plain SQLite upsert of the same rows of {_MORE} operations into {_THERE}",
    )


def _merge(vault: Vault, ops: list[Op], clock: Clock) -> None:
    with vault.atomic(clock) as write:
        write.apply(ops, source="f" * 64)


def _increment(turn: int) -> list[Op]:
    """Half new, half on records that are there already."""
    fresh = operations(_THERE + turn * _MORE, _MORE // 2)
    old = operations((turn * 7919) % (_THERE - _MORE), _MORE // 2)
    changed = [
        replace(
            one,
            hlc=one.hlc + (10**9 << 16) + turn,
            fields={"minutes": 75},
            bases={"minutes": ((one.hlc, one.device),)},
        )
        for one in old
    ]
    return fresh + changed
