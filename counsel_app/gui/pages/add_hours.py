"""Hours a volunteer gave: for whom, when, how long, the fare, what for, then a check."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.give_back import VolunteerHours
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import begin
from counsel_app.domain.volunteering import HOURS_DRAFT, Assignment
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.volunteer_steps import Question, StepsPage, Values, Work
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Muted
from counsel_app.gui.widgets.tile import Tile

LENGTHS: Final = (15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480)
"""Minutes to choose from; longer days are rare, and told in the note."""
_PER_ROW: Final = 4
_HOUR: Final = 60
_CENTS: Final = 100
_EUROS: Final = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?")


def read_cents(text: str) -> int | None:
    """Euros as people write them, in cents; 0 where there is nothing, None if it is no sum."""
    written = text.replace("€", "").strip()
    if not written:
        return 0
    found = _EUROS.fullmatch(written)
    if found is None:
        return None
    return int(found[1]) * _CENTS + int((found[2] or "0").ljust(2, "0"))


class AddHoursPage(StepsPage):
    """A proposal as well: the counsellor accepts or returns it."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.day = DateField(translate("AddHours", "Day"), today=desk.today)
        self.length_tiles: dict[int, Tile] = {}
        self.fare = TextField(translate("AddHours", "What the way cost, in euros"))
        self.purpose = TextField(translate("AddHours", "What you did"))
        super().__init__(desk, title=translate("AddHours", "Write down hours"), draft=HOURS_DRAFT)
        self.day.changed.connect(self.edited)
        for field in (self.fare, self.purpose):
            field.textChanged.connect(lambda _text: self.edited())
            field.editingFinished.connect(self.save_draft)

    def ask(self) -> Sequence[Question]:
        """When, how long, the fare, what for."""
        translate = QCoreApplication.translate
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, minutes in enumerate(LENGTHS):
            tile = Tile(_length(minutes), icon="clock", small=True)
            tile.setCheckable(True)
            tile.setAutoExclusive(True)
            tile.clicked.connect(lambda _on: self.edited())
            self.length_tiles[minutes] = tile
            grid.addWidget(tile, place // _PER_ROW, place % _PER_ROW)
        long = QWidget()
        column(grid, parent=long)
        fare_hint = translate("AddHours", "For example: 3,20. Leave it empty if it cost nothing.")
        what_hint = translate("AddHours", "For example: went along to the school.")

        def asks_when(person: Assignment) -> str:
            words = translate("AddHours", "When did you help {name}?")
            return words.format(name=i18n.isolate(person.spoken_name))

        return [
            Question(
                asks=asks_when,
                content=_alone(self.day),
                problem=self._no_day,
                first=lambda: self.day.line,
            ),
            Question(
                asks=lambda _person: translate("AddHours", "How long?"),
                content=long,
                problem=self._no_length,
                first=lambda: next(
                    (one for one in self.length_tiles.values() if one.isChecked()),
                    self.length_tiles[LENGTHS[0]],
                ),
            ),
            Question(
                asks=lambda _person: translate("AddHours", "What did the way cost?"),
                content=_alone(self.fare, fare_hint),
                problem=self._no_sum,
                first=lambda: self.fare,
            ),
            Question(
                asks=lambda _person: translate("AddHours", "What did you do?"),
                content=_alone(self.purpose, what_hint),
                problem=self._no_purpose,
                first=lambda: self.purpose,
            ),
        ]

    def typed(self) -> dict[str, Wire]:
        """Day, minutes, cents and purpose."""
        day = self.day.value()
        return {
            "worked_on": day.isoformat() if day else None,
            "minutes": self._minutes(),
            "fare": self.fare.text().strip(),
            "purpose": self.purpose.text().strip(),
        }

    def show_typed(self, values: Values) -> None:
        """Show them; the day is today until another is given."""
        day = values.get("worked_on")
        self.day.set_value(date.fromisoformat(str(day)) if day else self.desk.today())
        for minutes, tile in self.length_tiles.items():
            tile.setAutoExclusive(False)
            tile.setChecked(minutes == values.get("minutes"))
            tile.setAutoExclusive(True)
        self.fare.setText(str(values.get("fare", "")))
        self.purpose.setText(str(values.get("purpose", "")))

    def lines(self) -> Sequence[tuple[str, str]]:
        """Day, length, fare, purpose."""
        translate = QCoreApplication.translate
        day = self.day.value()
        cents = read_cents(self.fare.text()) or 0
        fare = f"{cents // _CENTS},{cents % _CENTS:02} €" if cents else ""
        return (
            (translate("AddHours", "Day"), i18n.long_date(day) if day else ""),
            (translate("AddHours", "How long"), _length(self._minutes())),
            (translate("AddHours", "What the way cost"), fare),
            (translate("AddHours", "What you did"), self.purpose.text().strip()),
        )

    def work(self, person: Assignment, values: Values) -> Work:
        """Save the hours."""
        clock, key, again = self.desk.clock, self.key(person.id), self.again
        whole = {
            **{name: value for name, value in values.items() if name != "fare"},
            "travel_cents": read_cents(str(values["fare"])) or 0,
            "case_id": person.case_id,
            "assignment_id": person.id,
        }

        def write(vault: Any) -> Changes:
            hours = begin(VolunteerHours, again or vault.new_id(clock), whole)
            kept: Changes = actions.volunteer_papers.keep_proposal(
                vault, hours, clock=clock, draft_key=key
            )
            return kept

        return write

    def _minutes(self) -> int:
        return next((one for one, tile in self.length_tiles.items() if tile.isChecked()), 0)

    def _no_day(self) -> str:
        day = self.day.value()
        if day is None or day > self.desk.today():
            return QCoreApplication.translate("AddHours", "Please give a day that has passed.")
        return ""

    def _no_length(self) -> str:
        if self._minutes():
            return ""
        return QCoreApplication.translate("AddHours", "Please choose how long it took.")

    def _no_sum(self) -> str:
        if read_cents(self.fare.text()) is not None:
            return ""
        return QCoreApplication.translate("AddHours", "Please give the sum like this: 3,20")

    def _no_purpose(self) -> str:
        if self.purpose.text().strip():
            return ""
        return QCoreApplication.translate("AddHours", "Please write what you did.")


def _alone(field: QWidget, hint: str = "") -> QWidget:
    """One field, with a hint above it."""
    content = QWidget()
    above = (Muted(hint),) if hint else ()
    column(*above, field, 1, parent=content, gap=14)
    return content


def _length(minutes: int) -> str:
    translate = QCoreApplication.translate
    if not minutes:
        return ""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return translate("AddHours", "%n minute(s)", None, rest)
    if not rest:
        return translate("AddHours", "%n hour(s)", None, hours)
    words = translate("AddHours", "{hours} h {minutes} min")
    return words.format(hours=hours, minutes=rest)
