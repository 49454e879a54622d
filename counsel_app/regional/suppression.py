"""Small numbers are not published, nor anything that gives them away.

A group of one to four people can be recognised. Where the total would reveal
what is hidden, the next smallest cell is hidden too (secondary suppression;
the federal employment agency does the same with 3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

SMALLEST: Final = 5


def suppress(counts: Mapping[str, int]) -> dict[str, int | None]:
    """``counts`` with None for every hidden cell; zero is no group and stays."""
    hidden = {name for name, count in counts.items() if 0 < count < SMALLEST}
    if hidden and _gives_itself_away([counts[name] for name in hidden]):
        others = {name: n for name, n in counts.items() if n and name not in hidden}
        smallest = min(others.values(), default=0)
        # All of that size: choosing one by its place would tell a reader who
        # knows this rule which of the hidden cells it is.
        hidden |= {name for name, count in others.items() if count == smallest}
    return {name: None if name in hidden else count for name, count in counts.items()}


def _gives_itself_away(cells: Sequence[int]) -> bool:
    """Whether the sum of the hidden cells, which the total reveals, tells each of them.

    It does for a single cell, and where all are one or all are four: a hidden
    cell is known to be neither less nor more.
    """
    together = sum(cells)
    return (
        len(cells) == 1
        or together < SMALLEST
        or together in (len(cells), (SMALLEST - 1) * len(cells))
    )


def shown(count: int | None) -> str:
    """A cell as it is printed."""
    return f"<{SMALLEST}" if count is None else str(count)
