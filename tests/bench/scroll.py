"""``scroll``: one step of the wheel over 10,000 cases, painted, against 16 ms."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from counsel_app.gui.pages.cases import CasesPage
from counsel_app.usecases.demo import DEMO_PASSPHRASE
from tests.bench.large import large_profile
from tests.bench.measure import Result, seconds
from tests.bench.window import window_on

GOAL: Final = 1.0
_LIMIT_S: Final = 0.016
_STEPS: Final = 600
_ROWS: Final = 3


def measure() -> Result:
    """Down through the list; rows that come into sight are asked for on the way."""
    with (
        tempfile.TemporaryDirectory() as name,
        window_on(large_profile(Path(name)), DEMO_PASSPHRASE) as window,
    ):
        page = window.shell.page("cases")
        assert isinstance(page, CasesPage)
        bar = page.table.verticalScrollBar()
        assert page.model.rowCount() > _STEPS * _ROWS
        height = page.table.rowHeight(0) * _ROWS

        def step() -> None:
            bar.setValue(bar.value() + height)
            page.table.viewport().repaint()
            window.app.qt.processEvents()

        took = [seconds(step) for _ in range(_STEPS)]
        far = [seconds(lambda share=share: bar.setValue(bar.maximum() * share // 20))  # type: ignore[misc]
               for share in range(20)]  # fmt: skip
    return Result(
        name="scroll",
        goal=GOAL,
        ours_s=median(took),
        limit_s=_LIMIT_S,
        against="one frame of a screen (16 ms)",
        beside={"95th percentile": quantiles(took, n=20)[-1], "a jump": median(far)},
    )
