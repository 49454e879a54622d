"""Public holidays of the German states, from the ``holidays`` library."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from counsel_app.domain.periods import IsHoliday

STATES: Final = (
    "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
)  # fmt: skip


@cache
def holidays_of(state: str) -> IsHoliday:
    """Whether a day is a public holiday in ``state`` (ISO 3166-2:DE, e.g. SN).

    Sundays are no holidays here: rules look at weekends themselves.
    """
    # A seventh of a second to import: not on the way to the first page.
    import holidays

    calendar = holidays.country_holidays("DE", subdiv=state, language="de")

    def is_holiday(day: date) -> bool:
        return day in calendar

    return is_holiday
