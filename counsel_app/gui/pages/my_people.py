"""The people a volunteer accompanies: who, when, where, what, and what not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.codes import code_list
from counsel_app.domain.volunteering import Assignment
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.volunteer_exchange import take_in_package
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Text, Title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from counsel_app.usecases.volunteering import Companion


class MyPeoplePage(Page):
    """One card for each person, the next meeting first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self.package_button = Button(
            translate("MyPeople", "Take in a package"), icon="download", pressed=self._take_in
        )
        head = row(Title(translate("MyPeople", "My people")), self.package_button)
        head.setStretch(0, 1)
        self.note_buttons: list[Button] = []
        self._list = column(gap=16)
        inside = QWidget()
        column(self._list, 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        nobody = EmptyState(
            icon="users",
            heading=translate("MyPeople", "Nobody yet"),
            sentence=translate(
                "MyPeople",
                "Your counsellor gives you a package, in a folder or on a stick. Take it in with"
                " the button above.",
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nobody)
        self._stack.addWidget(Scroll(inside))
        whole = column(head, self._stack, parent=self, gap=16)
        whole.setContentsMargins(48, 8, 48, 20)
        whole.setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  all of them
        self._reload()

    def on_changed(self, changes: Changes) -> None:
        if changes.touches(Assignment):
            self._reload()

    def first_focus(self) -> QWidget:
        return self.package_button

    def _reload(self) -> None:
        today = self.desk.today()
        self.desk.jobs.vault(
            lambda vault: actions.volunteering.my_people(vault, today=today),
            then=self._show,
            owner=self,
            latest="people",
        )

    def _show(self, people: list[Companion]) -> None:
        clear(self._list)
        self.note_buttons = []
        for one in sorted(people, key=lambda one: (one.has_ended, self._is_past(one))):
            self._list.addWidget(self._card(one))
        self._stack.setCurrentIndex(1 if people else 0)

    def _card(self, one: Companion) -> Card:
        translate = QCoreApplication.translate
        task = one.assignment
        language = i18n.language()
        spoken = ", ".join(code_list("languages").text(code, language) for code in task.languages)
        name = Heading(i18n.isolate(task.spoken_name))
        button = Button(
            translate("MyPeople", "Write a note"),
            icon="pencil-line",
            pressed=lambda: self.desk.navigate("write_note", task.id),
        )
        button.setAccessibleDescription(task.spoken_name)
        self.note_buttons.append(button)
        head = row(name, Badge(self._state(one), tone=self._tone(one)), button, gap=16)
        head.setStretch(0, 1)
        more = row(
            *(
                self._go(words, icon=icon, page=page, task=task)
                for words, icon, page in (
                    (translate("MyPeople", "Cards to show"), "message-circle", "phrase_cards"),
                    (translate("MyPeople", "Folder"), "clipboard-list", "check_folder"),
                    (translate("MyPeople", "Hours"), "clock", "add_hours"),
                )
            ),
            1,
        )
        left, right = column(gap=10), column(gap=10)
        _tell(left, translate("MyPeople", "Speaks"), spoken)
        _tell(left, translate("MyPeople", "When"), _when(task))
        _tell(left, translate("MyPeople", "Where"), task.meeting_point)
        _tell(left, translate("MyPeople", "Tram or bus stop"), task.stop)
        _tell(left, translate("MyPeople", "Bring along"), task.papers)
        _tell(right, translate("MyPeople", "Task"), task.task)
        _tell(right, translate("MyPeople", "Not part of it"), task.not_to_do)
        if task.ends_on:
            _tell(right, translate("MyPeople", "Until"), i18n.long_date(task.ends_on))
        for side in (left, right):
            side.addStretch(1)
        sides = row(left, right, gap=32)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        card = Card()
        card.setAccessibleName(task.spoken_name)
        card.add(head, sides, more)
        return card

    def _go(self, words: str, *, icon: str, page: str, task: Assignment) -> Button:
        button = Button(words, icon=icon, pressed=lambda: self.desk.navigate(page, task.id))
        button.setAccessibleDescription(task.spoken_name)
        return button

    def _is_past(self, one: Companion) -> bool:
        day = one.assignment.meets_on
        return day is not None and day < self.desk.today()

    def _state(self, one: Companion) -> str:
        if one.has_ended:
            return QCoreApplication.translate("MyPeople", "ended")
        day = one.assignment.meets_on
        upcoming = day is not None and day >= self.desk.today()
        return i18n.relative_day(day, today=self.desk.today()) if day and upcoming else ""

    def _tone(self, one: Companion) -> str:
        return "muted" if one.has_ended else "soon"

    def _take_in(self) -> None:
        take_in_package(self, done=self._reload)


def _tell(side: QVBoxLayout, label: str, value: str) -> None:
    """One line of what the volunteer needs to know; nothing where nothing is known."""
    if value:
        side.addLayout(column(Muted(label), Text(i18n.isolate(value)), gap=0))


def _when(task: Assignment) -> str:
    if task.meets_on is None:
        return ""
    hours = "–".join(time for time in (task.from_time, task.to_time) if time)
    day = i18n.long_date(task.meets_on)
    return f"{day}, {i18n.isolate(hours)}" if hours else day
