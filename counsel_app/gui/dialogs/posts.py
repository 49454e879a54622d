"""How much of full time everybody counsels: one number per person, for the caseload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import WholeNumberField
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, Problem, Strong, Text

if TYPE_CHECKING:
    from counsel_app.domain.errors import AppError
    from counsel_app.usecases.posts import Holder


class PostsDialog(QDialog):
    """A line for each who counsels; an empty field says nothing was stated."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        title = translate("Posts", "Shares of full time")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.chars(56))
        self._desk = desk
        self.fields: dict[str, WholeNumberField] = {}
        self.problem = Problem()
        self.keep_button = PrimaryButton(
            translate("Posts", "Save"), icon="check", pressed=self.save
        )
        self._inside = QWidget()
        self._scroll = Scroll(self._inside)
        self._lines = column(parent=self._inside, gap=GRID)
        column(
            Heading(title),
            Text(
                translate(
                    "Posts",
                    "Open cases are compared per full-time post, never per head. Please enter for"
                    " each person the percent of full time that is paid for counselling. Reports"
                    " show the sum alone, and the numbers stay in this file.",
                )
            ),
            self._scroll,
            self.problem,
            row(1, Button(translate("Posts", "Cancel"), pressed=self.reject), self.keep_button),
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        today = desk.today()
        desk.jobs.vault(
            lambda vault: actions.posts.holders(vault, today=today), then=self._show, owner=self
        )

    def save(self) -> None:
        """Keep what was typed."""
        given = {one: field.value() for one, field in self.fields.items()}
        clock = self._desk.clock
        self._desk.write(
            lambda vault: actions.posts.state_posts(vault, given, clock=clock),
            then=lambda _changes: self.accept(),
            failed=self._refused,
            owner=self,
        )

    def _show(self, holders: tuple[Holder, ...]) -> None:
        words = QCoreApplication.translate("Posts", "{name}, percent of full time")
        for one in holders:
            name = i18n.isolate(one.name or f"… {one.member_id[-6:]}")
            field = WholeNumberField(words.format(name=name))
            field.set_value(one.percent)
            field.setFixedWidth(theme.chars(8))
            self.fields[one.member_id] = field
            line = row(Strong(words.format(name=name)), field, gap=2 * GRID)
            line.setStretch(0, 1)
            self._lines.addLayout(line)
        self._lines.addStretch(1)
        grow_soon(self)

    def _refused(self, error: AppError) -> None:
        self.problem.say(error.sentence(i18n.language()))
        grow_soon(self)
