"""A date that may be empty: typed in any usual way, or picked from a calendar."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from counsel_app.domain import calendars
from counsel_app.gui import i18n, icons, theme
from counsel_app.gui.widgets.buttons import IconButton, QuietButton
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row

_ISO: Final = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*")
_DAY_FIRST: Final = re.compile(r"\s*(\d{1,2})[./ ]\s*(\d{1,2})[./ ]\s*(\d{4}|\d{2})\s*")
_MONTH_NAMED: Final = re.compile(r"\s*(\d{1,2})\.?\s+(\w+)\.?\s+(\d{4})\s*")
_CENTURY_TURNS: Final = 50
"""26 is 2026, 91 is 1991: birth years come before, appointments after."""


def read_date(text: str) -> date | None:
    """The date in ``text``, day before month; None where there is none."""
    for pattern, order in ((_ISO, (0, 1, 2)), (_DAY_FIRST, (2, 1, 0))):
        found = pattern.fullmatch(text)
        if found:
            written, month, day = (found.groups()[place] for place in order)
            year = int(written)
            if len(written) == len("26"):
                year += 2000 if year < _CENTURY_TURNS else 1900
            return _real(year, int(month), int(day))
    named = _MONTH_NAMED.fullmatch(text)
    if named:
        start = named.group(2).casefold()[:3]
        for month in range(1, 13):
            if i18n.month_name(month).casefold().startswith(start):
                return _real(int(named.group(3)), month, int(named.group(1)))
    return None


def _machine_today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def other_calendar(text: str) -> date | None:
    """The day that ``text`` means if it is written in the Persian or Ethiopic calendar."""
    found = calendars.read_date(text)
    is_other = found.reason in (calendars.LOOKS_PERSIAN, calendars.LOOKS_ETHIOPIC)
    return found.offered if is_other and not found.is_year_only else None


def _real(year: int, month: int, day: int) -> date | None:
    if year in calendars.PERSIAN_YEARS:
        # Nobody of today was born then: it is another calendar's year.
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


class DateField(QWidget):
    """A field for one date."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        *,
        today: Callable[[], date] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._today = today or _machine_today
        self.line = TextField(name, hint=translate("DateField", "day.month.year"))
        self.line.setAccessibleDescription(translate("DateField", "day.month.year"))
        # A date is digits: it stands the same way round in every window.
        self.line.textChanged.disconnect()
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.editingFinished.connect(self._tidy)
        self._button = IconButton("", icon="calendar-days", pressed=self._show_calendar)
        self.set_name(name)
        self.offer = QuietButton("", icon="calendar-days", pressed=self._take_offer)
        self.offer.hide()
        self.line.textChanged.connect(self._offer)
        column(row(self.line, self._button, gap=4), self.offer, parent=self, gap=2)
        self.setFocusProxy(self.line)

    def set_name(self, name: str) -> None:
        """Say what the date is of, to screen readers: for the field and for its button."""
        words = QCoreApplication.translate("DateField", "Choose {field} in the calendar")
        self.setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._button.set_name(words.format(field=name))

    def value(self) -> date | None:
        """The date; None when empty or not a date."""
        return read_date(self.line.text())

    def set_value(self, day: date | None) -> None:
        """Show a date, or nothing."""
        self.line.setText("" if day is None else i18n.field_date(day))

    def is_readable(self) -> bool:
        """Whether it is empty or a real date."""
        return not self.line.text().strip() or self.value() is not None

    def _offer(self, text: str) -> None:
        """Offer the day in our calendar where another one was used."""
        day = other_calendar(text)
        if day is not None:
            words = QCoreApplication.translate("DateField", "In our calendar: {day}")
            self.offer.set_words(words.format(day=i18n.isolate(i18n.short_date(day))))
        self.offer.setVisible(day is not None)

    def _take_offer(self) -> None:
        self.set_value(other_calendar(self.line.text()))
        self.line.setFocus()

    def _tidy(self) -> None:
        day = self.value()
        if day is not None and self.line.text() != i18n.short_date(day):
            self.line.setText(i18n.short_date(day))

    def _show_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("role", "card")
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.accessibleName())
        calendar.setMinimumSize(theme.chars(52), theme.chars(40))
        translate = QCoreApplication.translate
        for part, icon, words in (
            ("prevmonth", "chevron-left", translate("DateField", "Previous month")),
            ("nextmonth", "chevron-right", translate("DateField", "Next month")),
        ):
            arrow = calendar.findChild(QToolButton, f"qt_calendar_{part}")
            if arrow is not None:
                arrow.setIcon(icons.icon(icon))
                arrow.setAccessibleName(words)
        plain = QTextCharFormat()
        plain.setForeground(QColor(theme.colours().muted))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Red is for what is overdue.
            calendar.setWeekdayTextFormat(weekday, plain)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self.value() or self._today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))

        def take(picked: QDate) -> None:
            self.set_value(date(picked.year(), picked.month(), picked.day()))
            popup.close()
            self.line.setFocus()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        QVBoxLayout(popup).addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()
