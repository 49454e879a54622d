"""The week on paper and the dates for a calendar program, from the first page."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.text import Muted

_SATURDAY: Final = 5


def week_of(day: date) -> date:
    """The Monday of the week to plan: on a weekend that of the next one."""
    monday = day - timedelta(days=day.weekday())
    return monday + timedelta(weeks=1) if day.weekday() >= _SATURDAY else monday


class WeekCard(Card):
    """Two papers that leave the program, without names unless they are asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Week", "My week"), parent=parent)
        self._desk = desk
        self.names = QCheckBox(translate("Week", "with names and my own words"))
        self.list_button = Button(
            translate("Week", "Week list"), icon="printer", pressed=self._show_list
        )
        self.file_button = Button(
            translate("Week", "Calendar file…"), icon="calendar-days", pressed=self._ask
        )
        explanation = Muted(
            translate("Week", "The calendar file says kind and case number, nothing else.")
        )
        self.add(self.names, self.list_button, self.file_button, explanation)

    def _show_list(self) -> None:
        first, with_names = week_of(self._desk.today()), self.names.isChecked()
        self._desk.jobs.vault(
            lambda vault: actions.calendar.week_list(vault, first=first, with_names=with_names),
            then=self._show,
            owner=self,
            latest="week",
        )

    def _show(self, paper: bytes) -> None:
        # Printing libraries are loaded when a paper is looked at, not at start.
        from counsel_app.gui.dialogs.paper import PaperDialog

        title = QCoreApplication.translate("Week", "Week list")
        name = QCoreApplication.translate("Week", "week-list")
        PaperDialog(self, self._desk, paper, title=title, name=name).open()

    def _ask(self) -> None:
        translate = QCoreApplication.translate
        from counsel_app.gui.dialogs.folder import choose_target  # when it is asked for

        choose_target(
            self,
            title=translate("Week", "Save the calendar file"),
            name=f"{translate('Week', 'dates')}.ics",
            kind="ics",
            chosen=self._save,
        )

    def _save(self, target: Path) -> None:
        clock, language = self._desk.clock, i18n.paper_language()

        def save(vault: Any) -> None:
            calendar = actions.calendar.calendar_file(vault, language=language, clock=clock)
            actions.paper_files.save_paper(target, calendar)

        self._desk.jobs.vault(save, then=partial(self._saved, target.name), owner=self)

    def _saved(self, name: str, _none: object) -> None:
        words = QCoreApplication.translate("Week", "Saved as {file}.")
        self._desk.notify.success(words.format(file=i18n.isolate(name)))
