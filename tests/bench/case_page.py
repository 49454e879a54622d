"""``case_page``: from Enter in a list of 10,000 to the painted case, against 100 ms."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Final

from counsel_app.gui.pages.cases import CasesPage
from counsel_app.usecases.demo import DEMO_PASSPHRASE
from tests.bench.large import large_profile
from tests.bench.measure import Result, seconds
from tests.bench.window import Window, window_on

GOAL: Final = 1.0
_LIMIT_S: Final = 0.1
_OPENED: Final = 60
_WARM_UP: Final = 10


def measure() -> Result:
    """Different cases, each opened from the list as a person does; on a wide window, too."""
    with (
        tempfile.TemporaryDirectory() as name,
        window_on(large_profile(Path(name)), DEMO_PASSPHRASE) as window,
    ):
        took = _opened(window)
        window.shell.resize(1920, 1080)
        window.settle()
        wide = _opened(window)[_WARM_UP:]
    counted = took[_WARM_UP:]
    return Result(
        name="case_page",
        goal=GOAL,
        ours_s=median(counted),
        limit_s=_LIMIT_S,
        against="what is felt as at once (100 ms)",
        beside={
            "first": took[0],
            "95th percentile": quantiles(counted, n=20)[-1],
            "with the list beside it": median(wide),
        },
    )


def _opened(window: Window) -> list[float]:
    """Seconds of each opening, until the case is painted and nothing is under way."""
    page = window.shell.page("cases")
    assert isinstance(page, CasesPage)
    took = []
    for row in Random(3).sample(range(page.model.rowCount()), _OPENED):
        case_id = page.model.id_at(row)

        def go(case_id: str = case_id) -> None:
            window.shell.navigate("case", case_id)
            window.wait()
            window.shell.repaint()

        took.append(seconds(go))
        window.shell.navigate("cases")
        window.settle()
    return took
