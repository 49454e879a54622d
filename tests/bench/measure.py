"""Alternate measuring: what drifts on a shared machine drifts for both sides."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

Action = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One benchmark: seconds are medians; ``ratio`` = ours / limit.

    ``beside`` holds the seconds of others that were measured in the same run
    and are no limit. ``unit`` is "s", "mib" for memory, or "slope" of how time grows.
    """

    name: str
    goal: float
    ours_s: float
    limit_s: float
    against: str
    unit: str = "s"
    beside: Mapping[str, float] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """Smaller is better; the goal is reached at or below ``goal``."""
        return self.ours_s / self.limit_s

    def as_json(self) -> dict[str, object]:
        """The result as the entry point prints it."""
        shown: dict[str, object] = {
            "name": self.name,
            "ratio": round(self.ratio, 3),
            "goal": self.goal,
            f"ours_{self.unit}": round(self.ours_s, 6),
            f"limit_{self.unit}": round(self.limit_s, 6),
            "against": self.against,
        }
        if self.beside:
            shown[f"beside_{self.unit}"] = {
                name: round(took, 6) for name, took in self.beside.items()
            }
        return shown


def seconds(action: Action) -> float:
    """How long one call takes."""
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def alternate(
    ours: Action,
    limit: Action,
    *,
    runs: int,
    warm_up: int,
    between: Action = lambda: None,
) -> tuple[float, float]:
    """Medians of ``runs`` calls of each, in turn, after ``warm_up`` of each.

    ``between`` tidies up after each of ours, in the time of neither.
    """
    pairs = []
    for _ in range(warm_up + runs):
        mine = seconds(ours)
        between()
        pairs.append((mine, seconds(limit)))
    counted = pairs[warm_up:]
    return median(pair[0] for pair in counted), median(pair[1] for pair in counted)


def medians(others: Mapping[str, Action], *, runs: int, warm_up: int) -> dict[str, float]:
    """The median seconds of each of some actions, in turn."""
    took: dict[str, list[float]] = {name: [] for name in others}
    for turn in range(warm_up + runs):
        for name, action in others.items():
            spent = seconds(action)
            if turn >= warm_up:
                took[name].append(spent)
    return {name: median(each) for name, each in took.items()}
