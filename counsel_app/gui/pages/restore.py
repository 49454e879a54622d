"""Going back to a backup: which one, what opens it, what would happen, and then it happens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.judging import judge_with
from counsel_app.gui.models.table import Column, TableModel
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.when import when
from counsel_app.gui.widgets.buttons import Button, PrimaryButton, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.gui.widgets.layouts import Scroll, Wrapping, centred, clear, column, row
from counsel_app.gui.widgets.passphrase import NewPassphrase, PassphraseEntry
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.table import TableView
from counsel_app.gui.widgets.text import Line, Muted, Problem, Strong, Text, Title

if TYPE_CHECKING:
    from counsel_app.usecases.restore import RestorePlan

_ROWS_SHOWN = 5


class RestorePage(Page):
    """Nothing is changed before the last button; the present files are kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._session: Session = desk.session
        self._plan: RestorePlan | None = None
        self._merges: Path | None = None
        self._chosen: dict[str, Any] = {}
        self.place_button = Button(
            translate("Restore", "Choose folder or stick…"), icon="usb", pressed=self.choose_place
        )
        self.merges_button = QuietButton(
            translate("Restore", "States before a merge"),
            icon="history",
            pressed=self.use_merges,
        )
        self.place = Muted(
            translate("Restore", "The folder that backups go to, or the folder of one backup.")
        )
        self.model: TableModel[Any] = TableModel(self._columns(), key=lambda one: str(one.folder))
        self.table = TableView(translate("Restore", "Backups"), self.model, sortable=False)
        self.table.chosen.connect(lambda _id: self._forget_plan())
        self.table.hide()
        self.key = TextField(
            translate("Restore", "Recovery key from the printed sheet"), hint="XXXXX-XXXXX-…"
        )
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.entry = PassphraseEntry(translate("Restore", "Passphrase at the time of the backup"))
        self.entry.entered.connect(self.look)
        self.new = NewPassphrase(judge_with(desk.jobs))
        self.new.entered.connect(self.look)
        self.sheet_button = QuietButton("", icon="life-buoy", pressed=self._turn_over)
        self.problem = Problem()
        self.look_button = PrimaryButton(
            translate("Restore", "Show what would happen"), icon="eye", pressed=self.look
        )
        self.back_button = Button(
            translate("Restore", "Back"), icon="arrow-left", pressed=self.go_back
        )
        self.would = column(gap=GRID)
        self.restore_button = PrimaryButton(
            translate("Restore", "Restore this backup"), icon="history", pressed=self.restore
        )
        self.progress = Progress()
        self.progress.stopped.connect(self._rest)
        self._by_sheet = QWidget()
        label = Line(translate("Restore", "Recovery key from the printed sheet"))
        label.setBuddy(self.key)
        column(column(label, self.key, gap=4), self.new, parent=self._by_sheet, gap=2 * GRID)
        self._plan_card = Card(translate("Restore", "What would happen"))
        self.change_button = Button(
            translate("Restore", "Back"), icon="arrow-left", pressed=self._forget_plan
        )
        self._plan_card.add(self.would, row(self.change_button, 1, self.restore_button))
        self._plan_card.hide()
        self._arrange()
        self._show_way(by_sheet=False)

    def open(self, target: str) -> None:  # noqa: ARG002  begins anew each time
        """Begin with the choice of the place."""
        self.entry.clear()
        self.key.clear()
        self._forget_plan()
        self._merges = None
        self.merges_button.hide()
        profile = self._session.profile
        self.desk.jobs.pure(
            lambda: actions.before_merge.place_of_merges(profile),
            then=self._offer_merges,
            owner=self,
        )

    def use_merges(self) -> None:
        """List what the case file was before the last merges."""
        if self._merges is not None:
            self.use_place(self._merges)

    def _offer_merges(self, place: Path | None) -> None:
        self._merges = place
        self.merges_button.setVisible(place is not None)

    def first_focus(self) -> QWidget:
        """The place of the backups."""
        return self.place_button

    def choose_place(self) -> None:
        """Ask where the backups are."""
        choose_folder(
            self.window(),
            title=QCoreApplication.translate("Restore", "Where are the backups?"),
            chosen=self.use_place,
        )

    def use_place(self, place: Path) -> None:
        """List the backups in ``place``."""
        self.place.setText(i18n.isolate(str(place)))
        self.desk.jobs.pure_in_steps(
            lambda report: actions.restore.backups_to_choose_from(place, report=report),
            then=self._list,
            owner=self,
            failed=self._refused,
        )

    def look(self) -> None:
        """Compare the chosen backup with what is there; nothing is changed."""
        translate = QCoreApplication.translate
        backup = self._chosen.get(self.table.current_id())
        if backup is None:
            self._say(translate("Restore", "Please choose a backup first."))
            return
        by_sheet = self._by_sheet.isVisibleTo(self)
        if by_sheet and not (self.key.text().strip() and self.new.check()):
            if not self.key.text().strip():
                self._say(translate("Restore", "Please type the key of the sheet."))
            return
        given = {"passphrase": self.entry.text()}
        if by_sheet:
            given = {"recovery_key": self.key.text(), "new_passphrase": self.new.text()}
        profile, clock = self._session.profile, self.desk.clock
        self._busy(is_busy=True)
        self._say("")
        job = self.desk.jobs.pure_in_steps(
            lambda report: actions.restore.plan_restore(
                backup,
                profile,
                secret=actions.restore.Secret(**given),
                clock=clock,
                report=report,
            ),
            progress=self.progress.show_step,
            then=self._show_plan,
            owner=self,
            failed=self._refused,
        )
        self.progress.watch(translate("Restore", "Looking at the backup…"), job)

    def restore(self) -> None:
        """Do what was shown, once the file is closed."""
        plan = self._plan
        if plan is None:
            return
        clock = self.desk.clock

        def begin() -> None:
            job = self.desk.jobs.pure_in_steps(
                lambda report: actions.restore.restore(plan, clock=clock, report=report),
                progress=self.progress.show_step,
                then=self._restored,
                owner=self,
                failed=self._refused,
            )
            words = QCoreApplication.translate("Restore", "Copying and checking the backup…")
            self.progress.watch(words, job)

        self._busy(is_busy=True)
        self.desk.jobs.close_vault(then=begin)

    def go_back(self) -> None:
        """Leave everything as it is."""
        self.desk.navigate("unlock" if self._session.holds_file() else "first_run")

    def _arrange(self) -> None:
        translate = QCoreApplication.translate
        self._which = which = Card(translate("Restore", "1  Which backup?"))
        ways = Wrapping()
        for button in (self.place_button, self.merges_button):
            ways.addWidget(button)
        self.merges_button.hide()
        which.add(ways, self.place, self.table)
        self._opens = opens = Card(translate("Restore", "2  What opens it?"))
        opens.add(
            self.entry,
            self._by_sheet,
            row(self.sheet_button, 1),
            self.problem,
            row(self.back_button, 1, self.look_button),
        )
        content = QWidget()
        column(
            Title(translate("Restore", "Restore a backup")),
            Text(
                translate(
                    "Restore",
                    "The case file goes back to how it was then. The present files are not"
                    " overwritten: they are kept in a folder beside it.",
                )
            ),
            which,
            opens,
            self._plan_card,
            self.progress,
            1,
            parent=content,
            gap=2 * GRID,
        )
        inside = QWidget()
        middle = centred(content, 96)
        column(middle, 1, parent=inside, margin=3 * GRID)
        column(Scroll(inside), parent=self)

    def _columns(self) -> tuple[Column[Any], ...]:
        translate = QCoreApplication.translate
        return (
            Column(
                translate("Restore", "Made"),
                text=lambda one: when(one.made_at, today=self.desk.today()),
                width=22,
            ),
            Column(
                translate("Restore", "Changes in it"),
                text=lambda one: str(one.position or "–"),
                width=16,
            ),
            Column(translate("Restore", "Folder"), text=lambda one: one.folder.name, stretch=True),
        )

    def _list(self, backups: list[Any]) -> None:
        self._say("")
        self._chosen = {str(one.folder): one for one in backups}
        self.model.set_rows(backups)
        height = self.table.verticalHeader().defaultSectionSize()
        shown = min(len(backups), _ROWS_SHOWN)
        self.table.setFixedHeight(height * shown + self.table.horizontalHeader().height() + 8)
        self.table.show()
        self.table.selectRow(0)
        self.entry.select()

    def _show_plan(self, plan: RestorePlan) -> None:
        self.progress.finish()
        self._busy(is_busy=False)
        self._plan = plan
        clear(self.would)
        for place, sentence in enumerate(_sentences(plan, self.desk)):
            self.would.addWidget(Strong(sentence) if place == 0 else Text(sentence))
        for card in (self._which, self._opens):
            card.hide()
        self._plan_card.show()
        self.restore_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restored(self, done: Any) -> None:
        self.progress.finish()
        self._rest()
        self.desk.navigate("unlock")
        words = QCoreApplication.translate(
            "Restore", "The backup was checked and restored. It opens as it did then."
        )
        if not done.check.is_sound:
            words = QCoreApplication.translate(
                "Restore",
                "The backup was restored; parts of it are not in order. After unlocking, “Check"
                " this file” in the settings says which.",
            )
        self.desk.notify.success(words)

    def _refused(self, error: AppError) -> None:
        self.progress.finish()
        self._rest()
        self._say(error.sentence(i18n.language()))

    def _rest(self) -> None:
        self._busy(is_busy=False)
        self._forget_plan()

    def _busy(self, *, is_busy: bool) -> None:
        for part in (
            self.look_button,
            self.restore_button,
            self.place_button,
            self.back_button,
            self.change_button,
        ):
            part.setEnabled(not is_busy)

    def _forget_plan(self) -> None:
        self._plan = None
        self._plan_card.hide()
        for card in (self._which, self._opens):
            card.show()

    def _turn_over(self) -> None:
        self._show_way(by_sheet=not self._by_sheet.isVisibleTo(self))

    def _show_way(self, *, by_sheet: bool) -> None:
        translate = QCoreApplication.translate
        self._by_sheet.setVisible(by_sheet)
        self.entry.setVisible(not by_sheet)
        self.sheet_button.set_words(
            translate("Restore", "I know the passphrase")
            if by_sheet
            else translate("Restore", "I only have the recovery sheet")
        )
        self._say("")
        self._forget_plan()

    def _say(self, sentence: str) -> None:
        self.problem.say(sentence)
        self.problem.setAccessibleName(sentence)


def _sentences(plan: RestorePlan, desk: Desk) -> list[str]:
    translate = QCoreApplication.translate
    made = when(plan.backup.made_at, today=desk.today())
    words = [translate("Restore", "The backup is from {when}.").format(when=made)]
    if plan.is_empty:
        words.append(translate("Restore", "There is no case file here yet: nothing is replaced."))
    elif not plan.is_same_file:
        words.append(
            translate(
                "Restore",
                "The case file that is here now is another one. It is not lost: it is kept.",
            )
        )
    elif plan.newer is None:
        words.append(
            translate(
                "Restore", "Whether the present case file holds newer changes cannot be told."
            )
        )
    elif plan.newer:
        words.append(
            translate(
                "Restore",
                "The present case file has %n change(s) more than the backup. They are then not"
                " in it any more.",
                None,
                plan.newer,
            )
        )
    else:
        words.append(translate("Restore", "The present case file has nothing that is newer."))
    if not plan.is_empty:
        kept = translate("Restore", "The present files are kept in: {folder}")
        words.append(kept.format(folder=i18n.isolate(plan.kept.name)))
        if plan.is_same_file:
            words.append(
                translate(
                    "Restore",
                    "They go after 30 days with the next backup, and at once when a case is erased"
                    " that is still in them.",
                )
            )
        words.append(
            translate(
                "Restore",
                "It then opens with the passphrase of that time, and every way in of that time"
                " works again. What was passed on since stays with your colleagues; before the"
                " next export the exchange folder has to be at hand.",
            )
        )
    return words
