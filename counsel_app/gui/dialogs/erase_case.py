"""Erasing a case: what goes, what stays, where copies lie; the number typed; done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n, theme
from counsel_app.gui.dialogs.erase_words import copies, goes, stays, warning
from counsel_app.gui.dialogs.growing import size_within
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import Scroll, column, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Heading, Problem, Strong, Text

if TYPE_CHECKING:
    from counsel_app.usecases.erase import Erased, ErasePlan, Renewed


class EraseDialog(QDialog):
    """Two pages: the plan with the number to type, then what is left to do."""

    def __init__(self, desk: Desk, parent: QWidget, case_id: str) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Erase", "Erase a case"))
        self._desk = desk
        self._case_id = case_id
        self.plan: ErasePlan | None = None
        self.is_erased = False
        self.number = TextField(translate("Erase", "Case number"))
        self.number.setFixedWidth(theme.chars(20))
        self.number.textChanged.connect(lambda _text: self._check())
        self._ask = Text()
        self.problem = Problem()
        self.progress = Progress()
        # Half of an erasure would be worse than none: it cannot be stopped.
        self.progress.stop_button.hide()
        self._plan_words = QVBoxLayout()
        self._plan_words.setSpacing(GRID)
        self._done_words = Text()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._plan_page())
        self._pages.addWidget(self._done_page())
        self.cancel_button = Button(translate("Question", "Cancel"), pressed=self.reject)
        self.erase_button = PrimaryButton(
            translate("Erase", "Erase for good"), icon="trash-2", pressed=self.erase
        )
        self.erase_button.setEnabled(False)
        self.renew_button = PrimaryButton(
            translate("Erase", "Replace the backups"), icon="database-backup", pressed=self.renew
        )
        self.renew_button.hide()
        foot = row(1, self.cancel_button, self.erase_button, self.renew_button)
        layout = column(
            Heading(translate("Erase", "Erase a case for good")),
            self._pages,
            self.problem,
            self.progress,
            foot,
            parent=self,
            margin=3 * GRID,
            gap=12,
        )
        layout.setStretch(1, 1)
        size_within(self, theme.chars(92), theme.chars(88))
        today = desk.today()
        desk.jobs.vault(
            lambda vault: actions.erase.plan_erase(vault, case_id, today=today),
            then=self._show,
            failed=self._refused,
            owner=self,
        )

    def erase(self) -> None:
        """Erase, once the number is right."""
        if not self.erase_button.isEnabled():
            return
        case_id, typed, clock = self._case_id, self.number.text(), self._desk.clock
        self.problem.say("")
        job = self._desk.jobs.vault_in_steps(
            lambda vault, report: actions.erase.erase_case(
                vault, case_id, typed=typed, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=self._erased,
            failed=self._refused,
            owner=self,
        )
        self._run(QCoreApplication.translate("Erase", "Erasing…"), job)

    def renew(self) -> None:
        """Make a fresh backup and remove the older ones."""
        clock = self._desk.clock
        self.problem.say("")
        job = self._desk.jobs.vault_in_steps(
            lambda vault, report: actions.erase.renew_backups(vault, clock=clock, report=report),
            progress=self.progress.show_step,
            then=self._renewed,
            failed=self._refused,
            owner=self,
        )
        self._run(QCoreApplication.translate("Erase", "Replacing the backups…"), job)

    def reject(self) -> None:
        """Esc closes, but not in the middle of it."""
        if not self.progress.is_running:
            super().reject()

    def done(self, result: int) -> None:
        """After erasing there is no case to go back to."""
        super().done(result)
        if self.is_erased:
            self._desk.navigate("cases")

    def _plan_page(self) -> QWidget:
        inside = QWidget()
        column(self._plan_words, 1, parent=inside).setContentsMargins(0, 0, 12, 0)
        whole = QWidget()
        ask = row(self._ask, self.number, gap=2 * GRID)
        ask.setStretch(0, 1)
        layout = column(Scroll(inside), ask, parent=whole, gap=12)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(0, 1)
        return whole

    def _done_page(self) -> QWidget:
        whole = QWidget()
        column(self._done_words, 1, parent=whole).setContentsMargins(0, 0, 0, 0)
        return whole

    def _show(self, plan: ErasePlan) -> None:
        translate = QCoreApplication.translate
        self.plan = plan
        found = warning(plan)
        if found:
            problem = Problem()
            problem.say(found)
            self._plan_words.addWidget(problem)
        for heading, sentences in (
            (translate("Erase", "What goes"), goes(plan)),
            (translate("Erase", "What stays"), stays(plan)),
            (translate("Erase", "Where copies still lie"), copies(plan)),
        ):
            self._plan_words.addWidget(Strong(heading))
            for sentence in sentences:
                line = row()
                line.addWidget(Text("•"), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Text(sentence), 1)
                self._plan_words.addLayout(line)
        words = translate("Erase", "To confirm, type the case number {number}:")
        self._ask.setText(words.format(number=isolate(plan.confirmation)))
        for part in (self._ask, self.number, self.erase_button):
            part.setVisible(not plan.is_held)
        (self.cancel_button if plan.is_held else self.number).setFocus()
        self._check()

    def _check(self) -> None:
        plan, typed = self.plan, "".join(self.number.text().split()).casefold()
        right = plan is not None and typed == "".join(plan.confirmation.split()).casefold()
        self.erase_button.setEnabled(right and not self.progress.is_running)

    def _run(self, words: str, job: object) -> None:
        self.progress.watch(words, job)  # type: ignore[arg-type]
        for button in (self.erase_button, self.renew_button, self.cancel_button):
            button.setEnabled(False)
        self.number.setEnabled(False)

    def _stop(self) -> None:
        self.progress.finish()
        self.number.setEnabled(True)
        self.cancel_button.setEnabled(True)
        self.renew_button.setEnabled(True)
        self._check()

    def _refused(self, error: AppError) -> None:
        self._stop()
        self.problem.say(error.sentence(i18n.language()))

    def _erased(self, done: Erased) -> None:
        translate = QCoreApplication.translate
        self._stop()
        self.is_erased = True
        self.erase_button.hide()
        self._pages.setCurrentIndex(1)
        sentences = [translate("Erase", "%n record(s) were erased.", None, done.records)]
        if not done.is_purged:
            sentences.append(
                translate(
                    "Erase",
                    "There was no room to write the file anew: traces may be left inside the "
                    "encrypted file. Please make room; the next erasure takes them away as well.",
                )
            )
        if self.plan is not None and self.plan.receivers:
            words = translate(
                "Erase", "{names} lose the case with your next export. Please export soon."
            )
            names = ", ".join(isolate(name) for name in self.plan.receivers)
            sentences.append(words.format(names=names))
        has_backups = self.plan is not None and bool(self.plan.backups)
        if has_backups:
            sentences.append(
                translate(
                    "Erase",
                    "%n older backup(s) still hold the case. A fresh one can take their place: "
                    "it is made and verified first, then the older ones are removed.",
                    None,
                    len(self.plan.backups) if self.plan else 0,
                )
            )
        self._done_words.setText("\n\n".join(sentences))
        self.renew_button.setVisible(has_backups)
        self.cancel_button.set_words(translate("Erase", "Close"))
        self.setWindowTitle(translate("Erase", "Erased"))
        (self.renew_button if has_backups else self.cancel_button).setFocus()
        self._desk.changed(done.changes)

    def _renewed(self, done: Renewed) -> None:
        translate = QCoreApplication.translate
        self._stop()
        self.renew_button.hide()
        sentences = [
            translate(
                "Erase",
                "A fresh backup was made and verified; %n older one(s) were removed.",
                None,
                done.removed,
            )
        ]
        if done.left:
            names = ", ".join(isolate(name) for name in done.left)
            words = translate("Erase", "Could not be removed, please do that by hand: {names}")
            sentences.append(words.format(names=names))
        self._done_words.setText("\n\n".join(sentences))
        self.cancel_button.setFocus()
