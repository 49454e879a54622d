"""The retention periods of this organisation, in whole years."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.growing import grow_soon
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import WholeNumberField
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.text import Heading, Muted, Problem, Strong

if TYPE_CHECKING:
    from counsel_app.domain.retention import RetentionRule


class YearsDialog(QDialog):
    """One number for each rule; saved on this device."""

    def __init__(self, desk: Desk, parent: QWidget, *, saved: Callable[[], object]) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Erase", "Retention periods"))
        self.resize(theme.chars(72), 10)
        self._desk = desk
        self._saved = saved
        self.fields: dict[str, WholeNumberField] = {}
        self._rules = QVBoxLayout()
        self._rules.setSpacing(2 * GRID)
        self.problem = Problem()
        self.save_button = PrimaryButton(
            translate("Erase", "Save"), icon="check", pressed=self.save
        )
        cancel = Button(translate("Question", "Cancel"), pressed=self.reject)
        explanation = translate(
            "Erase",
            "No law names one period for counselling. Your organisation may set others; please "
            "agree on them with its data protection officer.",
        )
        column(
            Heading(translate("Erase", "Retention periods")),
            Muted(explanation),
            self._rules,
            self.problem,
            row(1, cancel, self.save_button),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        desk.jobs.vault(
            lambda vault: actions.retention.retention_rules(vault),  # noqa: PLW0108  import there
            then=self._show,
            owner=self,
        )

    def save(self) -> None:
        """Keep the years that were typed."""
        years = {key: field.value() for key, field in self.fields.items()}
        given = {key: number for key, number in years.items() if number is not None}
        self._desk.jobs.vault(
            lambda vault: actions.retention.set_retention_years(vault, given),
            then=lambda _none: self._done(),
            failed=self._refused,
            owner=self,
        )

    def _show(self, rules: tuple[RetentionRule, ...]) -> None:
        language = i18n.language()
        words = QCoreApplication.translate("Erase", "{rule}, in years")
        for rule in rules:
            field = WholeNumberField(words.format(rule=rule.label.text(language)))
            field.set_value(rule.years)
            field.setFixedWidth(theme.chars(8))
            self.fields[rule.id] = field
            line = row(
                column(
                    Strong(words.format(rule=rule.label.text(language))),
                    Muted(rule.plain.text(language)),
                    gap=2,
                ),
                field,
                gap=2 * GRID,
            )
            line.setStretch(0, 1)
            self._rules.addLayout(line)
        grow_soon(self)

    def _done(self) -> None:
        self.accept()
        self._saved()

    def _refused(self, error: AppError) -> None:
        self.problem.say(error.sentence(i18n.language()))
        grow_soon(self)
