"""Settings of the organisation: who signed them, what they change, and only then in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import fit_within
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.panels.own_card import in_lines
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.text import Heading, Muted, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.organisation_file import SettingsPlan


class OrganisationSettingsDialog(QDialog):
    """Nothing is changed before "Take over"."""

    def __init__(self, parent: QWidget, desk: Desk, plan: SettingsPlan) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._desk, self._plan = desk, plan
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("OrganisationSettings", "Settings of the organisation")
        self.setWindowTitle(title)
        words = translate("OrganisationSettings", "Signed by {name}, {organisation}, {day}")
        signer = words.format(
            name=i18n.isolate(plan.card.name),
            organisation=i18n.isolate(plan.card.organisation),
            day=i18n.isolate(i18n.short_date(plan.made_at.astimezone().date())),
        )
        self.compared = QCheckBox(
            translate("OrganisationSettings", "I have compared the fingerprint with this person")
        )
        self.compared.toggled.connect(lambda _on: self._say())
        self.fingerprint = Heading(in_lines(plan.card.fingerprint))
        stranger = QWidget()
        column(
            Text(
                translate(
                    "OrganisationSettings",
                    "This person is not known on this computer yet. Please compare the"
                    " fingerprint, in person or by phone:",
                )
            ),
            self.fingerprint,
            self.compared,
            parent=stranger,
        )
        stranger.setVisible(not plan.is_known)
        inside = QWidget()
        lines: list[Any] = []
        for one in plan.changes:
            lines += [Strong(one.label.text(i18n.language())), Muted(_both(one.before, one.after))]
        if not lines:
            nothing = translate("OrganisationSettings", "All of it is in force already.")
            lines = [Text(nothing)]
        column(stranger, *lines, 1, parent=inside, gap=GRID // 2).setContentsMargins(0, 0, 12, 0)
        self.take_button = PrimaryButton(
            translate("OrganisationSettings", "Take over"), icon="check", pressed=self.take
        )
        cancel = Button(translate("Question", "Cancel"), pressed=self.reject)
        layout = column(
            Heading(title),
            Text(signer),
            Scroll(inside),
            row(1, cancel, self.take_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        layout.setStretch(2, 1)
        fit_within(self, theme.chars(70))
        self._say()

    def take(self) -> None:
        """Put the settings in force."""
        plan, clock = self._plan, self._desk.clock
        session: Session = self._desk.session
        before, is_compared = session.preferences, self.compared.isChecked()
        self.take_button.setEnabled(False)
        made: list[Any] = []

        def work(vault: Any) -> Any:
            fresh, changes = actions.organisation_file.apply_settings(
                vault, plan, before, is_compared=is_compared, clock=clock
            )
            made.append(fresh)
            return changes

        def done(_changes: object) -> None:
            session.change(made[0])
            self._desk.notify.success(
                QCoreApplication.translate(
                    "OrganisationSettings", "The settings of the organisation are in force."
                )
            )
            self.accept()

        self._desk.write(work, then=done, owner=self)

    def _say(self) -> None:
        may = self._plan.is_known or self.compared.isChecked()
        self.take_button.setEnabled(may and bool(self._plan.changes))


def _both(before: str, after: str) -> str:
    words = QCoreApplication.translate("OrganisationSettings", "until now: {before}\nnew: {after}")
    return words.format(before=i18n.isolate(_said(before)), after=i18n.isolate(_said(after)))


def _said(value: str) -> str:
    """A value of the file in words: who decides here does not know how files spell them."""
    off = QCoreApplication.translate("OrganisationSettings", "none are shown")
    return {"off": off, "": "–", **i18n.LANGUAGES}.get(value, value)
