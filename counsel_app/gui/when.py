"""When something happened, as people say it: today 09:12, yesterday, 18 Nov."""

from __future__ import annotations

from datetime import date, datetime

from counsel_app.gui import i18n


def when(moment: datetime, *, today: date) -> str:
    """A moment in few words; the hour only where it still matters."""
    day = moment.astimezone().date()
    if abs((today - day).days) <= 1:
        return f"{i18n.relative_day(day, today=today)} {i18n.clock_time(moment)}"
    if day.year == today.year:
        return i18n.day_month(day)
    return i18n.isolate(i18n.short_date(day))
