"""Taking over tables in four steps: choose, match the columns, decide, done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.domain.import_rows import Sheet
from counsel_app.gui import actions, i18n
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.panels.import_columns import ImportColumns
from counsel_app.gui.panels.import_faults import ImportFaults
from counsel_app.gui.panels.import_plain import ImportPlain
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import column, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.stepper import StepButtons, Stepper
from counsel_app.gui.widgets.text import Muted, Problem, Text

if TYPE_CHECKING:
    from counsel_app.domain.changes import Changes
    from counsel_app.usecases.dropped import Dropped
    from counsel_app.usecases.import_undo import LastImport, TakenBack
    from counsel_app.usecases.importing import Imported, ImportPlan
    from counsel_app.usecases.plain_files import PlainPlan

CHOOSE, MATCH, DECIDE, DONE, PLAIN = range(5)
_SHOWN_PROBLEMS: Final = 12


class ImportPage(Page):
    """Nothing is changed before the last button, and all of it can be taken back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._plan: ImportPlan | None = None
        self.stepper = Stepper(translate("Import", "Take over tables"), steps=4)
        self.choose_button = Button(
            translate("Import", "Choose files…"), icon="folder-open", pressed=self.choose_files
        )
        self.last = Muted()
        self.undo_button = Button(
            translate("Import", "Take it back"), icon="undo-2", pressed=self.take_back
        )
        self.columns = ImportColumns()
        self.faults = ImportFaults()
        self.faults.changed.connect(self._fit)
        self.plain = ImportPlain()
        self._plain_plan: PlainPlan | None = None
        self.result = Text()
        self.problem = Problem()
        self.progress = Progress()
        self.progress.stopped.connect(self._stopped)
        self.buttons = StepButtons()
        self.buttons.back.connect(self.go_back)
        self.buttons.forward.connect(self.go_on)
        self._stack = QStackedWidget()
        for part in (self._choosing(), self.columns, self.faults, self._ended(), self.plain):
            self._stack.addWidget(part)
        layout = column(
            self.stepper, self._stack, self.problem, self.progress, self.buttons,
            parent=self, margin=3 * GRID, gap=2 * GRID,
        )  # fmt: skip
        layout.setStretch(1, 1)
        self._go_to(CHOOSE)

    def open(self, target: str) -> None:  # noqa: ARG002  begins anew each time
        """Begin with the choice of the files, and say what can be taken back."""
        if self.step() == DONE:
            self._go_to(CHOOSE)
        self._look_for_last()

    def take_dropped(self, found: Dropped) -> None:
        """Read the tables; a takeover that has begun goes on first."""
        if self.step() == CHOOSE and not self.progress.is_running:
            self.read(list(found.paths))
        else:
            self.problem.say(
                QCoreApplication.translate("Import", "Please end what has been begun here first.")
            )

    def first_focus(self) -> QWidget:
        """The files."""
        return self.choose_button

    def step(self) -> int:
        """Which step is in front, from 0."""
        return self._stack.currentIndex()

    def choose_files(self) -> None:
        """Ask for one or several tables."""
        dialog = QFileDialog(self.window(), QCoreApplication.translate("Import", "Which tables?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        words = QCoreApplication.translate("Import", "Tables")
        dialog.setNameFilter(f"{words} (*.csv *.tsv *.txt *.xlsx *.json *.zip)")
        dialog.filesSelected.connect(lambda names: self.read([Path(name) for name in names]))
        dialog.open()

    def read(self, paths: list[Path]) -> None:
        """Read the files, away from the window."""
        if any(one.suffix.lower() in (".json", ".zip") for one in paths):
            self._read_plain(paths)
            return
        self._busy(is_busy=True)
        job = self.desk.jobs.pure_in_steps(
            lambda report: actions.importing.load_sheets(paths, report=report),
            progress=self.progress.show_step,
            then=self._show_sheets,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(QCoreApplication.translate("Import", "Reading the files…"), job)

    def go_on(self) -> None:
        """The next step, or the last one done."""
        if self.step() == MATCH:
            self._make_plan()
        elif self.step() == DECIDE:
            self._take_over()
        elif self.step() == PLAIN:
            self._take_over_plain()
        elif self.step() == DONE:
            self._go_to(CHOOSE)
            self._look_for_last()

    def go_back(self) -> None:
        """One step back; nothing was changed yet."""
        if self.step() in (MATCH, DECIDE):
            self._go_to(self.step() - 1)
        elif self.step() == PLAIN:
            self._go_to(CHOOSE)
        else:
            self.desk.back()

    def take_back(self) -> None:
        """Undo the last import as a whole."""
        clock = self.desk.clock
        self._busy(is_busy=True)
        job = self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.import_undo.undo_import(
                vault, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=self._taken_back,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(QCoreApplication.translate("Import", "Taking it back…"), job)

    def _show_sheets(self, sheets: list[Sheet]) -> None:
        self._busy(is_busy=False)
        tables = [one.table for one in sheets]
        wrong = [problem for one in tables if not one.is_readable for problem in one.problems]
        if wrong:
            self._say(wrong)
            return
        self.columns.show_sheets(sheets)
        self._go_to(MATCH)

    def _make_plan(self) -> None:
        sheets: list[Sheet] = list(self.columns.sheets)
        self._busy(is_busy=True)
        job = self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.importing.plan_import(vault, sheets, report=report),
            progress=self.progress.show_step,
            then=self._show_plan,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(QCoreApplication.translate("Import", "Looking at every row…"), job)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._busy(is_busy=False)
        if plan.blocking:
            self._say(plan.blocking)
            return
        self._plan = plan
        self.faults.show_plan(plan)
        self._go_to(DECIDE)

    def _take_over(self) -> None:
        plan, decisions, clock = self._plan, dict(self.faults.decisions), self.desk.clock
        if plan is None:
            return
        self._busy(is_busy=True)
        job = self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.importing.apply_import(
                vault, plan, decisions, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=self._taken_over,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(QCoreApplication.translate("Import", "Taking over…"), job)

    def _read_plain(self, paths: list[Path]) -> None:
        translate, clock, path = QCoreApplication.translate, self.desk.clock, paths[0]
        if len(paths) > 1:
            self.problem.say(translate("Import", "Such files (JSON, ZIP) are taken in one by one."))
            return
        self._busy(is_busy=True)
        job = self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.plain_files.plan_file(
                vault, path, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=self._show_plain,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(translate("Import", "Reading the files…"), job)

    def _show_plain(self, plan: PlainPlan) -> None:
        self._busy(is_busy=False)
        if not plan.records and not plan.unchanged:
            self._say(plan.not_taken)
            return
        self._plain_plan = plan
        self.plain.show_plan(plan)
        self._go_to(PLAIN)

    def _take_over_plain(self) -> None:
        plan, clock = self._plain_plan, self.desk.clock
        if plan is None:
            return

        def done(changes: Changes) -> None:
            self._busy(is_busy=False)
            new = sum(is_new for _, is_new in plan.records)
            self._say_done(new, len(plan.records) - new, 0)
            self.desk.changed(changes)

        self._busy(is_busy=True)
        job = self.desk.jobs.vault_in_steps(
            lambda vault, report: actions.plain_files.apply_file(
                vault, plan, clock=clock, report=report
            ),
            progress=self.progress.show_step,
            then=done,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(QCoreApplication.translate("Import", "Taking over…"), job)

    def _taken_over(self, done: Imported) -> None:
        self._busy(is_busy=False)
        self._plan = None
        self._say_done(sum(done.new.values()), done.changed, done.left_out)
        self.desk.changed(done.changes)

    def _say_done(self, new: int, changed: int, left_out: int) -> None:
        translate = QCoreApplication.translate
        self.result.setText(
            "\n".join(
                (
                    translate("Import", "%n record(s) are new.", None, new),
                    translate("Import", "%n record(s) were changed.", None, changed),
                    translate("Import", "%n row(s) were left out.", None, left_out),
                )
            )
        )
        self._go_to(DONE)
        self._look_for_last()

    def _taken_back(self, done: TakenBack) -> None:
        self._busy(is_busy=False)
        self.desk.changed(done.changes)
        translate = QCoreApplication.translate
        sentences = [translate("Import", "The import was taken back.")]
        if done.kept:
            sentences.append(
                translate("Import", "%n record(s) were worked on and stay.", None, done.kept)
            )
        self._go_to(CHOOSE)
        self.desk.notify.success(" ".join(sentences))
        self._look_for_last()

    def _look_for_last(self) -> None:
        def look(vault: Any) -> LastImport | None:
            found: LastImport | None = actions.import_undo.last_import(vault)
            return found

        self.desk.jobs.vault(look, then=self._show_last, owner=self, latest="last")

    def _show_last(self, found: LastImport | None) -> None:
        for button in (self.undo_button, self.undo_here_button):
            button.setVisible(found is not None)
        self.last.setVisible(found is not None)
        if found is not None:
            words = QCoreApplication.translate(
                "Import", "Last import: {day}, {new} new and {changed} changed records."
            )
            day = i18n.isolate(i18n.short_date(found.at.date()))
            self.last.setText(words.format(day=day, new=found.new, changed=found.changed))

    def _choosing(self) -> QWidget:
        translate = QCoreApplication.translate
        card = Card(translate("Import", "Which files?"))
        card.add(
            Text(
                translate(
                    "Import",
                    "CSV or XLSX tables of clients, consultations and referrals, or of the"
                    " directory; a directory in HSDS 3 (JSON); a client's file"
                    " of another profile (JSON, ZIP). Several tables that belong together"
                    " are chosen at once.",
                )
            ),
            Muted(
                translate(
                    "Import",
                    "Nothing is changed before you have seen every row that is unclear. The files"
                    " stay where they are: delete them once everything is taken over.",
                )
            ),
            row(self.choose_button, 1),
        )
        self.last.hide()
        self.undo_button.hide()
        made = QWidget()
        column(card, self.last, row(self.undo_button, 1), 1, parent=made, gap=2 * GRID)
        return made

    def _ended(self) -> QWidget:
        translate = QCoreApplication.translate
        card = Card(translate("Import", "Taken over"))
        self.undo_here_button = Button(
            translate("Import", "Take all of it back"), icon="undo-2", pressed=self.take_back
        )
        card.add(
            self.result,
            Muted(
                translate(
                    "Import",
                    "What the import brought can be taken back as a whole until the next import."
                    " Whatever was worked on since stays.",
                )
            ),
            row(self.undo_here_button, 1),
        )
        made = QWidget()
        column(card, 1, parent=made)
        return made

    def _go_to(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.stepper.show_step((DECIDE if step == PLAIN else step) + 1)
        self._say(())
        self._fit()

    def _fit(self) -> None:
        translate = QCoreApplication.translate
        step = self.step()
        self.buttons.back_button.setVisible(step != DONE)
        self.buttons.next_button.setVisible(step != CHOOSE)
        self.buttons.next_button.set_words(
            {
                DECIDE: translate("Import", "Take over"),
                PLAIN: translate("Import", "Take over"),
                DONE: translate("Import", "More tables"),
            }.get(step, translate("Import", "Next"))
        )
        open_count = self.faults.open_count() if step == DECIDE else 0
        self.buttons.next_button.setEnabled(not open_count)

    def _busy(self, *, is_busy: bool) -> None:
        self._stack.setEnabled(not is_busy)
        self.buttons.setEnabled(not is_busy)
        if is_busy:
            self._say(())
        else:
            self.progress.finish()

    def _stopped(self) -> None:
        self._busy(is_busy=False)
        self._fit()

    def _refused(self, error: AppError) -> None:
        self._busy(is_busy=False)
        self.problem.setText(error.sentence(i18n.language()))
        self.problem.show()

    def _say(self, problems: Any) -> None:
        language = i18n.language()
        lines = [one.sentence(language) for one in problems]
        if len(lines) > _SHOWN_PROBLEMS:
            more = len(lines) - _SHOWN_PROBLEMS
            lines = lines[:_SHOWN_PROBLEMS]
            lines.append(QCoreApplication.translate("Import", "and %n more", None, more))
        self.problem.setText("\n".join(lines))
        self.problem.setVisible(bool(lines))
