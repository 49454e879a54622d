"""The machine's clock."""

from __future__ import annotations

from datetime import UTC, date, datetime


class SystemClock:
    """The real time; ``today`` is the day where the machine is set to be."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Today by the machine's time zone."""
        return datetime.now().astimezone().date()
