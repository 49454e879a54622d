"""``merge``: a colleague's changes into the encrypted file, against a plain SQLite upsert.

Ours checks what is known of each record, writes the tamper chain and the rows; the limit writes
the very same rows into the same tables without key, checks or chain. Beside the ratio stands how
the time per operation grows from ten thousand to the size of ``COUNSEL_BENCH_OPS``.
"""

from __future__ import annotations

import gc
import os
import tempfile
from functools import partial
from pathlib import Path
from statistics import median

from counsel_app.domain.ops import Op
from counsel_app.store.vault import Vault
from tests.bench.measure import Result, seconds
from tests.bench.merging import Plain, new_vault, operations, rows_after
from tests.profiles import new_clock

GOAL = 1.67
SLOPE_GOAL = 1.05
_AT_ONCE = 10_000
_LARGEST = int(os.environ.get("COUNSEL_BENCH_OPS", "100000"))


def measure() -> Result:
    """Portions of ten thousand in turn, until the largest size is reached."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        vault = new_vault(Path(name))
        plain = Plain(Path(name) / "plain.db", vault)
        pairs = []
        # As in the program, whose window alone says when Python collects.
        gc.disable()
        for first in range(0, _LARGEST, _AT_ONCE):
            ops = operations(first, _AT_ONCE)
            before = vault.journal_end[0]
            ours = seconds(partial(_merge, vault, ops))
            rows = rows_after(vault, before)
            pairs.append((ours, seconds(partial(plain.upsert, rows))))
        gc.enable()
        vault.close()
        plain.close()
    third = max(len(pairs) // 3, 1)
    ratios = [ours / limit for ours, limit in pairs]
    slope = median(ratios[-third:]) / median(ratios[:third])
    return Result(
        name="merge",
        goal=GOAL,
        ours_s=sum(ours for ours, _ in pairs),
        limit_s=sum(limit for _, limit in pairs),
        against=f"plain SQLite upsert of the same {_LARGEST} operations' rows; the ratio of the"
        f" last third to the first is {slope:.2f} (goal {SLOPE_GOAL})",
    )


def _merge(vault: Vault, ops: list[Op]) -> None:
    with vault.atomic(new_clock()) as write:
        write.apply(ops, source="f" * 64)
