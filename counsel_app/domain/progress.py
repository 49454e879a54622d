"""How long work tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[int, int], None]
"""``report(done, total)``; it may raise to stop the work between two steps."""


def unheard(_done: int, _total: int) -> None:
    """Progress that nobody watches."""
