"""Small numbers are not published, nor anything that gives them away.

A group of one to four people can be recognised. Where exactly one cell of a
list is hidden, the total would reveal it, so the next smallest is hidden too
(secondary suppression; the federal employment agency does the same with 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SMALLEST: Final = 5


def suppress(counts: Mapping[str, int]) -> dict[str, int | None]:
    """``counts`` with None for every hidden cell; zero is no group and stays."""
    hidden = {name for name, count in counts.items() if 0 < count < SMALLEST}
    if len(hidden) == 1 or 0 < sum(counts[name] for name in hidden) < SMALLEST:
        others = [name for name, count in counts.items() if count and name not in hidden]
        if others:
            hidden.add(min(others, key=lambda name: (counts[name], name)))
    return {name: None if name in hidden else count for name, count in counts.items()}


def shown(count: int | None) -> str:
    """A cell as it is printed."""
    return f"<{SMALLEST}" if count is None else str(count)
