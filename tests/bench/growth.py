"""``growth``: how the time of a merge grows with its size, from ten thousand operations up.

Bundles are opened with every check, made into operations and merged, one after the other, into a
new encrypted file; then the year's figures are counted from it. The slope is that of the straight
line through the points (log operations, log seconds): 1 is linear. The largest size is that of
``COUNSEL_BENCH_OPS``; a million for the figures of the design.

Meanwhile another thread ticks as a window's would. Beside the slope stands how long it had to wait
at most, and how long where nothing was merged.
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from math import log
from pathlib import Path
from statistics import linear_regression
from typing import Final

from counsel_app.store.vault import Vault
from counsel_app.sync.verify import Opened, verify_file
from counsel_app.usecases.statistics import counted
from tests.bench.measure import Result, seconds
from tests.bench.merging import new_vault, operations
from tests.profiles import new_clock
from tests.sync.people import NOW, SPACE, Person, person, put, sealed, trusting

GOAL: Final = 1.05
_LARGEST: Final = int(os.environ.get("COUNSEL_BENCH_OPS", "100000"))
_SIZES: Final = tuple(size for size in (10_000, 100_000, 1_000_000) if size <= _LARGEST)
_AT_ONCE: Final = 10_000
_TICK_S: Final = 0.005


@dataclass(slots=True)
class _Took:
    """Seconds of one size, and how long the window's thread had to wait at most."""

    merging: float = 0.0
    counting: float = 0.0
    gap: float = 0.0
    idle_gap: float = field(default=0.0)


def measure() -> Result:
    """Each size into a file of its own, bundle by bundle."""
    # As in the program, whose window alone says when Python collects.
    gc.disable()
    took = {size: _measured(size) for size in _SIZES}
    gc.enable()
    merging = _slope({size: each.merging for size, each in took.items()})
    counting = _slope({size: each.counting for size, each in took.items()})
    beside = {f"µs per operation at {n}": 1e6 * each.merging / n for n, each in took.items()}
    beside |= {f"s for the figures at {n}": each.counting for n, each in took.items()}
    beside |= {f"s longest gap at {n}": each.gap for n, each in took.items()}
    beside["s longest gap without a merge"] = max(each.idle_gap for each in took.values())
    beside["slope of the figures"] = counting
    return Result(
        name="growth",
        goal=GOAL,
        ours_s=merging,
        limit_s=1.0,
        unit="slope",
        against=f"a straight line, {_SIZES[0]} to {_SIZES[-1]} operations opened and merged",
        beside=beside,
    )


def _measured(size: int) -> _Took:
    ann, ben = person("Ann"), person("Ben")
    took = _Took()
    with (
        tempfile.TemporaryDirectory(dir=Path.cwd()) as name,
        # The one thread that uses the file, as the program's worker is.
        ThreadPoolExecutor(max_workers=1) as worker,
    ):
        vault = worker.submit(new_vault, Path(name)).result()
        took.idle_gap = _longest_gap(worker.submit(time.sleep, 1.0))
        for first in range(0, size, _AT_ONCE):
            ops = [
                replace(op, device=ann.device, author=ann.card.person_id)
                for op in operations(first, _AT_ONCE)
            ]
            path = put(Path(name), sealed(ann, [ben], ops))
            del ops
            merging = worker.submit(seconds, partial(_take_in, vault, path, ann, ben))
            took.gap = max(took.gap, _longest_gap(merging))
            took.merging += merging.result()
            path.unlink()
        year: Callable[[], object] = partial(
            counted, vault, first=date(2026, 1, 1), last=date(2026, 12, 31)
        )
        took.counting = worker.submit(seconds, year).result()
        worker.submit(vault.close).result()
    return took


def _take_in(vault: Vault, path: Path, sender: Person, reader: Person) -> None:
    outcome = verify_file(
        path, trusted=trusting(sender), identity=reader.identity, space=SPACE, now=NOW
    )
    assert isinstance(outcome, Opened)
    with vault.atomic(new_clock()) as write:
        assert write.apply(outcome.ops, source=outcome.sha256) == _AT_ONCE


def _longest_gap(working: Future[float] | Future[None]) -> float:
    """Tick until the work is done; the longest time between two ticks."""
    longest, last = 0.0, time.perf_counter()
    while not working.done():
        time.sleep(_TICK_S)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


def _slope(took: dict[int, float]) -> float:
    return linear_regression([log(n) for n in took], [log(s) for s in took.values()]).slope
