"""The volunteers: training, declarations, how many they accompany, hours and agreements."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from counsel_app.domain.changes import Changes
from counsel_app.domain.give_back import Review, VolunteerHours, euro_words, hours_words
from counsel_app.domain.member import Member
from counsel_app.domain.volunteer_file import Cooperation, VolunteerFile
from counsel_app.domain.volunteering import Assignment
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.one_record import edit_one
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.i18n import isolate, short_date
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.gui.widgets.folding_table import FoldingTable
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.gui.widgets.layouts import Wrapping, column, row
from counsel_app.gui.widgets.text import Muted, Title

if TYPE_CHECKING:
    from counsel_app.usecases.volunteer_files import VolunteerList, VolunteerRow

FILE_FIELDS: Final = ("declared_on", "trained_on", "training", "remark")
COOPERATION_FIELDS: Final = (
    "agreed_on", "review_on", "tasks", "not_tasks", "of_volunteer", "of_staff", "signed_on",
)  # fmt: skip
_SHOWN: Final = (Member, VolunteerFile, Cooperation, Assignment, VolunteerHours, Review)


def period(key: str, *, today: date) -> tuple[date, date]:
    """First and last day of what was chosen."""
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    year = today.year
    return {
        "year": (date(year, 1, 1), date(year, 12, 31)),
        "last_year": (date(year - 1, 1, 1), date(year - 1, 12, 31)),
        "month": (month, (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)),
        "last_month": (before.replace(day=1), before),
    }[key]


class VolunteersPage(Page):
    """A row for each; what is chosen can be edited and printed below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._seen = 0
        self.period = Choice(
            translate("VolunteerList", "Period"),
            (
                ("month", translate("VolunteerList", "This month")),
                ("last_month", translate("VolunteerList", "Last month")),
                ("year", translate("VolunteerList", "This year")),
                ("last_year", translate("VolunteerList", "Last year")),
            ),
        )
        self.period.set_key("year")
        self.period.currentIndexChanged.connect(self._reload)
        head = row(Title(translate("VolunteerList", "Volunteers")), self.period)
        head.setStretch(0, 1)
        self.model: TableModel[VolunteerRow] = TableModel(
            (
                Column(
                    translate("VolunteerList", "Name"),
                    text=lambda one: isolate(one.member.name),
                    stretch=True,
                ),
                Column(
                    translate("VolunteerList", "Confidentiality declared"), text=_declared, width=24
                ),
                Column(translate("VolunteerList", "Last trained"), text=_trained, width=14),
                Column(translate("VolunteerList", "Accompanies"), text=_accompanies, width=16),
                Column(translate("VolunteerList", "Hours"), text=_hours, width=12),
                Column(
                    translate("VolunteerList", "Travel"),
                    text=lambda one: isolate(euro_words(one.cents, i18n.language())),
                    width=10,
                ),
            ),
            key=lambda one: one.member.id,
        )
        self.table = FoldingTable(
            translate("VolunteerList", "Volunteers"), self.model, folds=(2, 5), least=24
        )
        self.table.chosen.connect(self._show_one)
        self.table.opened.connect(lambda _id: self.edit_file())
        self.file_button = PrimaryButton(
            translate("VolunteerList", "Training and declaration…"),
            icon="square-pen",
            pressed=self.edit_file,
        )
        self.agree_button = Button(
            translate("VolunteerList", "Agreement…"), icon="handshake", pressed=self.edit_agreement
        )
        self.agreement_button = Button(
            translate("VolunteerList", "Print the agreement"),
            icon="printer",
            pressed=self.show_agreement,
        )
        self.hours_button = Button(
            translate("VolunteerList", "Hours and expenses"),
            icon="printer",
            pressed=self.show_hours,
        )
        self.with_purpose = QCheckBox(translate("VolunteerList", "with what they were for"))
        self._chosen = (
            self.file_button, self.agree_button, self.agreement_button, self.hours_button,
            self.with_purpose,
        )  # fmt: skip
        # As high as the buttons, or it would hang at the upper edge of their line.
        self.hours_button.ensurePolished()
        self.with_purpose.setMinimumHeight(self.hours_button.sizeHint().height())
        buttons = Wrapping()
        for control in self._chosen:
            buttons.addWidget(control)
        nobody = EmptyState(
            icon="hand-helping",
            heading=translate("VolunteerList", "No volunteers yet"),
            sentence=translate(
                "VolunteerList", "Take in a volunteer's key card under People, then they are here."
            ),
            button=Button(
                translate("VolunteerList", "Go to People"),
                icon="handshake",
                pressed=lambda: desk.navigate("team"),
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nobody)
        self._stack.addWidget(self.table)
        note = Muted(
            translate(
                "VolunteerList",
                "Counts only: whom somebody accompanies stands in the cases. Hours count once a "
                "counsellor has accepted them, and only from files of your own organisation that "
                "came here whole: volunteers' data never leave it, so files without names bring "
                "no counts of volunteers either.",
            )
        )
        whole = column(
            head,
            self._stack,
            note,
            buttons,
            parent=self,
            margin=24,
            gap=12,
        )
        whole.setStretch(1, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  one list
        self._reload()

    def on_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _SHOWN):
            self._reload()

    def first_focus(self) -> QWidget:
        return self.table if self.model.rowCount() else self.period

    def _bounds(self) -> tuple[date, date]:
        return period(self.period.key() or "year", today=self.desk.today())

    def _reload(self, *_: object) -> None:
        (first, last), today = self._bounds(), self.desk.today()
        self.desk.jobs.vault(
            lambda vault: actions.volunteer_files.list_volunteers(
                vault, first=first, last=last, today=today
            ),
            then=self._show,
            owner=self,
            latest="volunteers",
        )

    def _show(self, found: VolunteerList) -> None:
        before = self.table.current_id()
        self._seen = found.seen
        self.model.set_rows(list(found.rows))
        self._stack.setCurrentIndex(1 if found.rows else 0)
        self.table.choose(before or (found.rows[0].member.id if found.rows else ""))
        self._show_one(self.table.current_id())

    def _show_one(self, _member_id: str) -> None:
        one = self.current()
        for control in self._chosen:
            control.setEnabled(one is not None)
        self.agreement_button.setEnabled(one is not None and one.cooperation is not None)

    def current(self) -> VolunteerRow | None:
        """The row that is chosen."""
        chosen = self.table.current_id()
        return self.model.at(self.model.row_of(chosen)) if chosen else None

    def edit_file(self) -> RecordDialog | None:
        """Training and declaration of the chosen one."""
        one, clock = self.current(), self.desk.clock
        if one is None:
            return None
        return edit_one(
            self.desk,
            self,
            record_type=VolunteerFile,
            fields=FILE_FIELDS,
            record=one.file,
            seen=self._seen,
            start={"member_id": one.member.id},
            about=one.member.id,
            explanation=one.member.name,
            save=lambda vault, made, seen: actions.volunteer_files.save_file(
                vault, made, clock=clock, seen=seen
            ),
        )

    def edit_agreement(self) -> RecordDialog | None:
        """What staff and the chosen one agreed on."""
        one, clock = self.current(), self.desk.clock
        if one is None:
            return None
        return edit_one(
            self.desk,
            self,
            record_type=Cooperation,
            fields=COOPERATION_FIELDS,
            record=one.cooperation,
            seen=self._seen,
            start={"member_id": one.member.id, "agreed_on": self.desk.today().isoformat()},
            about=one.member.id,
            explanation=QCoreApplication.translate(
                "VolunteerList", "A point per line. Both sides sign the printed agreement."
            ),
            save=lambda vault, made, seen: actions.volunteer_files.save_cooperation(
                vault, made, clock=clock, seen=seen
            ),
        )

    def show_hours(self) -> None:
        """The sheet of hours and expenses, to be looked at."""
        one, clock = self.current(), self.desk.clock
        if one is None:
            return
        member_id, with_purpose = one.member.id, self.with_purpose.isChecked()
        first, last = self._bounds()
        self.desk.jobs.vault(
            lambda vault: actions.volunteer_files.hours_paper(
                vault, member_id, first=first, last=last, with_purpose=with_purpose, clock=clock
            ),
            then=lambda paper: self._look(
                paper, QCoreApplication.translate("VolunteerList", "Hours and expenses")
            ),
            owner=self,
        )

    def show_agreement(self) -> None:
        """The agreement, to be printed and signed."""
        one, clock = self.current(), self.desk.clock
        if one is None or one.cooperation is None:
            return
        agreed = one.cooperation
        self.desk.jobs.vault(
            lambda vault: actions.volunteer_files.agreement_paper(vault, agreed, clock=clock),
            then=lambda paper: self._look(
                paper, QCoreApplication.translate("VolunteerList", "Agreement")
            ),
            owner=self,
        )

    def _look(self, paper: Any, title: str) -> None:
        # Printing libraries are loaded when a paper is looked at, not at start.
        from counsel_app.gui.dialogs.paper import PaperDialog

        name = title.lower().replace(" ", "-")
        PaperDialog(self, self.desk, paper, title=title, name=name).open()


def _declared(one: VolunteerRow) -> str:
    if one.file is None or one.file.declared_on is None:
        return QCoreApplication.translate("VolunteerList", "not yet")
    return isolate(short_date(one.file.declared_on))


def _trained(one: VolunteerRow) -> str:
    if one.file is None or one.file.trained_on is None:
        return "–"
    return isolate(short_date(one.file.trained_on))


def _accompanies(one: VolunteerRow) -> str:
    return QCoreApplication.translate("VolunteerList", "%n person(s)", None, one.people)


def _hours(one: VolunteerRow) -> str:
    words = hours_words(one.minutes)
    if one.waiting:
        waiting = QCoreApplication.translate("VolunteerList", "{count} to look at")
        words += f" · {waiting.format(count=one.waiting)}"
    return words
