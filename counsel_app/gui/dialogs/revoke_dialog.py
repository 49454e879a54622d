"""Trust a colleague's device no longer: since which day, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.domain.member import Member
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.date_field import DateField
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Line, Problem, Text


class RevokeDialog(QDialog):
    """The first focus changes nothing; the day is today unless told otherwise."""

    def __init__(
        self, parent: QWidget, desk: Desk, *, member: Member, done: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._member, self._done = desk, member, done
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("Revoke", "Trust the device of {name} no longer?").format(
            name=i18n.isolate(member.name)
        )
        self.setWindowTitle(translate("Revoke", "Withdraw trust"))
        self.setMinimumWidth(theme.chars(66))
        self.problem = Problem()
        self.since = DateField(translate("Revoke", "Not trusted since"), today=desk.today)
        self.since.set_value(desk.today())
        self.since.changed.connect(lambda: self.problem.say(""))
        since = Line(translate("Revoke", "Not trusted since"))
        since.setBuddy(self.since)
        words = translate("Revoke", "Reason (lost, stolen, person has left)")
        self.why = TextField(words)
        why = Line(words)
        why.setBuddy(self.why)
        self.agree_button = PrimaryButton(
            translate("Revoke", "Withdraw trust"), icon="ban", pressed=self.revoke
        )
        self.cancel_button = Button(translate("Revoke", "Cancel"), pressed=self.reject)
        column(
            Heading(title),
            Text(
                translate(
                    "Revoke",
                    "From now on nothing is sealed for this device, and what it made on this day or"
                    " later is set aside when it arrives. What was sealed for it before can still"
                    " be read on it. Colleagues have to do the same in their own files.",
                )
            ),
            column(since, self.since, self.problem, gap=4),
            column(why, self.why, gap=4),
            row(1, self.cancel_button, self.agree_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        self.cancel_button.setFocus()
        grow_soon(self)

    def revoke(self) -> None:
        """Withdraw trust from the day given."""
        since, why, clock = self.since.value(), self.why.text(), self._desk.clock
        member_id = self._member.id
        if since is None:
            self.problem.say(QCoreApplication.translate("Revoke", "Please give a day."))
            self.since.setFocus()
            return
        self._desk.write(
            lambda vault: actions.team.revoke(vault, member_id, since=since, why=why, clock=clock),
            then=lambda _changes: self._finished(),
            owner=self,
            failed=self._refused,
        )

    def _finished(self) -> None:
        self.accept()
        self._done()

    def _refused(self, error: AppError) -> None:
        self.problem.say(error.sentence(i18n.language()))
        self.since.setFocus()
        grow_soon(self)
