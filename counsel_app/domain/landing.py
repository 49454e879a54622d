"""Where a person was in the window, to land there again after unlocking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """A page, what it showed, and how: a search may hold a name, so it stays in the case file."""

    page: str
    target: str = ""
    """What the page is opened with: ids and parts of it, with a slash between."""
    view: Mapping[str, str] = field(default_factory=dict)
    """What else is found again on the page: its search, its filters, the row in sight."""
