"""A date a volunteer heard of: for whom, when, what about, then a check."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.ops import Wire
from counsel_app.domain.volunteering import DATE_DRAFT, NEW_DATE, Assignment, read_time
from counsel_app.gui import i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.volunteer_steps import Question, StepsPage, Values
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import TextArea, TextField
from counsel_app.gui.widgets.layouts import column
from counsel_app.gui.widgets.text import Muted

_TIME_HINT: Final = "14:30"


class AddDatePage(StepsPage):
    """A proposal: the counsellor decides whether it becomes a date of the case."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.day = DateField(translate("AddDate", "Day"), today=desk.today)
        self.time = TextField(translate("AddDate", "Time, if you know it"), hint=_TIME_HINT)
        self.area = TextArea(translate("AddDate", "What it is about, and where"), lines=3)
        super().__init__(desk, title=translate("AddDate", "Add a date"), draft=DATE_DRAFT)
        self.day.changed.connect(self.edited)
        self.time.textChanged.connect(lambda _text: self.edited())
        self.time.editingFinished.connect(self.save_draft)
        self.area.textChanged.connect(self.edited)
        self.area.paused.connect(self.save_draft)

    def ask(self) -> Sequence[Question]:
        """When, and what about."""
        translate = QCoreApplication.translate
        when, hour = QWidget(), QWidget()
        column(self.day, 1, parent=when)
        unknown = translate("AddDate", "Leave it empty if you do not know it.")
        column(Muted(unknown), self.time, 1, parent=hour, gap=14)
        what = QWidget()
        hint = translate("AddDate", "For example: parents' evening at the school. And where it is.")
        column(Muted(hint), self.area, parent=what, gap=14).setStretch(1, 1)

        def asks_when(person: Assignment) -> str:
            words = translate("AddDate", "When is the date of {name}?")
            return words.format(name=i18n.isolate(person.spoken_name))

        return [
            Question(
                asks=asks_when,
                content=when,
                problem=self._no_day,
                first=lambda: self.day.line,
            ),
            Question(
                asks=lambda _person: translate("AddDate", "At what time?"),
                content=hour,
                problem=self._wrong_time,
                first=lambda: self.time,
            ),
            Question(
                asks=lambda _person: translate("AddDate", "What is it about?"),
                content=what,
                problem=self._missing,
                first=lambda: self.area,
            ),
        ]

    def typed(self) -> dict[str, Wire]:
        """Day, time and matter."""
        day = self.day.value()
        return {
            "happening": NEW_DATE,
            "about_on": day.isoformat() if day else None,
            "about_at": read_time(self.time.text()) or "",
            "text": self.area.toPlainText().strip(),
        }

    def show_typed(self, values: Values) -> None:
        """Show day, time and matter."""
        day = values.get("about_on")
        self.day.set_value(date.fromisoformat(str(day)) if day else None)
        self.time.setText(str(values.get("about_at") or ""))
        self.area.setPlainText(str(values.get("text", "")))

    def lines(self) -> Sequence[tuple[str, str]]:
        """Day, time and matter."""
        translate = QCoreApplication.translate
        day = self.day.value()
        return (
            (translate("AddDate", "Day"), i18n.long_date(day) if day else ""),
            (translate("AddDate", "Time"), read_time(self.time.text()) or ""),
            (translate("AddDate", "What it is about, and where"), self.area.toPlainText().strip()),
        )

    def _no_day(self) -> str:
        if self.day.value() is not None:
            return ""
        return QCoreApplication.translate("AddDate", "Please give the day, for example 24.12.2026.")

    def _wrong_time(self) -> str:
        translate = QCoreApplication.translate
        if read_time(self.time.text()) is None:
            return translate("AddDate", "Please give the time like this: 14:30. Or leave it empty.")
        return ""

    def _missing(self) -> str:
        if self.area.toPlainText().strip():
            return ""
        return QCoreApplication.translate("AddDate", "Please write what it is about.")
