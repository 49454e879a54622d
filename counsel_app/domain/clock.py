"""Time as an argument: rules never ask the machine what day it is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Where a use case learns the time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The calendar day where the person sits."""
        ...


class FixedClock:
    """A clock that stands still until it is moved: for tests and the demo."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment

    def today(self) -> date:
        """The day of that moment."""
        return self.moment.date()

    def advance(self, step: timedelta) -> None:
        """Move the clock by ``step`` (may be negative)."""
        self.moment += step
