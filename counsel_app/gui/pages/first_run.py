"""The first start, one question at a time: language, aim, person, keys, backup."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_app.domain.errors import AppError
from counsel_app.domain.ids import new_id
from counsel_app.domain.progress import Report
from counsel_app.gui import actions, theme
from counsel_app.gui.dialogs.folder import choose_folder
from counsel_app.gui.judging import judge_with
from counsel_app.gui.pages.first_run_steps import (
    DEMO,
    EXISTING,
    AimStep,
    BackupStep,
    DoneStep,
    LanguageStep,
    PassphraseStep,
    SheetStep,
    Step,
)
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.layouts import Scroll, clear, column, row
from counsel_app.gui.widgets.stepper import StepButtons, Stepper
from counsel_app.usecases.profile_list import holds_case_file

if TYPE_CHECKING:
    from counsel_app.gui.pages.first_run_person import PersonStep
    from counsel_app.usecases.profiles import NewProfile, Profile

LANGUAGE, AIM, PERSON, PASSPHRASE, SHEET, BACKUP, DONE = range(1, 8)
_DEMO_WORKER: Final = "first"


class FirstRunPage(Page):
    """From nothing to an open case file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._session: Session = desk.session
        self._folder = free_folder(self._session.profile)
        self._aim = ""
        self._typed: dict[str, Any] | None = None
        self._owner: Profile | None = None
        self._is_made = False
        self._cost: Any = None
        self._layout = column(parent=self, margin=3 * GRID, gap=2 * GRID)
        self._build()

    def first_focus(self) -> QWidget:
        """The control of the present step."""
        return self.step.first_focus()

    @property
    def step(self) -> Step:
        """The step in front."""
        return self._steps[self._number]

    @property
    def person(self) -> PersonStep:
        """The step with name and organisation; built when it is needed."""
        if PERSON not in self._steps:
            # Not on the way to the first window: it draws in all descriptions.
            from counsel_app.gui.pages.first_run_person import PersonStep

            step = PersonStep(
                folder=self._folder, other_folder=self._choose_place, entered=self.go_on
            )
            if self._typed is not None:
                step.set_values(self._typed)
            self._put(PERSON, step)
        found: Any = self._steps[PERSON]
        return found  # type: ignore[no-any-return]

    def go_on(self) -> None:
        """Next."""
        if not self.buttons.isEnabled() or not self.step.check():
            return
        if self._number == AIM:
            self._aim = self._aim_step.aim
            self._start_aim()
        elif self._number == PASSPHRASE:
            self._make_file()
        elif self._number == DONE:
            self._start_work()
        else:
            if self._number == SHEET:
                # The lambda keeps the import on the worker thread.
                self.desk.jobs.vault(lambda vault: actions.keys.confirm_recovery(vault))  # noqa: PLW0108
            self._show(self._number + 1)

    def go_back(self) -> None:
        """Back; not behind the moment in which the file was made."""
        if self._number == LANGUAGE:
            self.desk.navigate("unlock")
        elif not self._is_made:
            self._show(self._number - 1)

    def _build(self) -> None:
        """Build every step in the language of now."""
        translate = QCoreApplication.translate
        clear(self._layout)
        self.stepper = Stepper(translate("FirstRun", "First steps"), steps=DONE)
        self.stack = QStackedWidget()
        self.buttons = StepButtons()
        self.buttons.back.connect(self.go_back)
        self.buttons.forward.connect(self.go_on)
        self._steps: dict[int, Step] = {}
        self._put(LANGUAGE, LanguageStep(self._speak, self.go_on))
        self._aim_step = AimStep(self._aim, self.go_on)
        self._put(AIM, self._aim_step)
        width = theme.chars(118)
        for part in (self.stepper, self.stack, self.buttons):
            part.setMaximumWidth(width)
            line = row(1, part, 1)
            line.setStretch(1, 100)
            self._layout.addLayout(line, 1 if part is self.stack else 0)
        self._show(LANGUAGE)

    def _put(self, number: int, step: Step) -> None:
        self._steps[number] = step
        self.stack.addWidget(Scroll(step))

    def _show(self, number: int) -> None:
        translate = QCoreApplication.translate
        if number == PERSON:
            self.person.say_folder(self._folder)
        elif number == PASSPHRASE and PASSPHRASE not in self._steps:
            judge = judge_with(self.desk.jobs, words=self._known_words)
            self._put(PASSPHRASE, PassphraseStep(self.go_on, judge))
            # How hard a guess may be made on this machine is measured while the person types.
            self.desk.jobs.pure(
                # The lambda keeps the import on the worker thread.
                lambda: actions.profiles.calibrated_cost(),  # noqa: PLW0108
                then=self._measured,
                owner=self,
            )
        elif number == BACKUP:
            self._backup_step = BackupStep(self._choose_backup)
            self._put(BACKUP, self._backup_step)
        elif number == DONE and DONE not in self._steps:
            self._put(DONE, DoneStep())
        self._number = number
        self.stepper.show_step(number)
        scroll = next((s for s in self.stack.findChildren(Scroll) if s.widget() is self.step), None)
        if scroll is not None:
            self.stack.setCurrentWidget(scroll)
        can_leave = number > LANGUAGE or self._folder != self._session.profile
        self.buttons.back_button.setVisible(can_leave and not self._is_made)
        if number == DONE:
            self.buttons.set_last(translate("FirstRun", "Start working"))
        self.step.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _speak(self, language: str) -> None:
        if PERSON in self._steps:
            self._typed = self.person.values()
        self._session.change(self._session.preferences._replace(language=language))
        self._build()

    def _start_aim(self) -> None:
        if self._aim == EXISTING:
            choose_folder(
                self,
                title=QCoreApplication.translate("FirstRun", "Folder of the case file"),
                chosen=self._open_existing,
                start=self._session.profile.parent,
            )
        elif self._aim == DEMO:
            self._make_demo()
        else:
            self._show(PERSON)

    def _open_existing(self, folder: Path) -> None:
        self._session.choose(folder)
        self.desk.navigate("unlock")

    def _choose_place(self) -> None:
        choose_folder(
            self,
            title=QCoreApplication.translate("FirstRun", "Folder for the case file"),
            chosen=self._use_place,
            start=self._folder.parent,
        )

    def _use_place(self, folder: Path) -> None:
        self._folder = folder
        self.person.say_folder(folder)

    def _make_file(self) -> None:
        values, passphrase, clock = self.person.values(), self._passphrase(), self.desk.clock
        folder, role, cost = self._folder, self._aim, self._cost
        made: list[NewProfile] = []

        def make() -> Any:
            made.append(
                make_profile(folder, role, values, passphrase=passphrase, clock=clock, cost=cost)
            )
            return made[0].vault

        self._wait(QCoreApplication.translate("FirstRun", "The case file is being made…"))
        self.desk.jobs.open_vault(
            make, then=lambda: self._made(made[0]), owner=self, failed=self._refused
        )

    def _measured(self, cost: Any) -> None:
        self._cost = cost

    def _known_words(self) -> tuple[str, ...]:
        """What anybody would try first: name, organisation, export area."""
        values: Any = self.person.values()
        return (values["person"], str(values["organisation"].get("name", "")), values["space"])

    def _passphrase(self) -> str:
        found: Any = self._steps[PASSPHRASE]
        return str(found.new.text())

    def _made(self, made: NewProfile) -> None:
        self._wait("")
        self._is_made = True
        self._session.choose(self._folder)
        sheet = SheetStep(made.recovery_key)
        self._put(SHEET, sheet)
        self._show(SHEET)
        key, clock = made.recovery_key, self.desk.clock
        self.desk.jobs.vault(
            lambda vault: (
                actions.profiles.own_profile(vault),
                actions.papers.recovery_sheet(vault, key, clock=clock),
            ),
            then=self._show_sheet,
            owner=self,
        )

    def _show_sheet(self, found: tuple[Profile, bytes]) -> None:
        self._owner, paper = found
        sheet: Any = self._steps[SHEET]
        sheet.preview.show_pdf(paper)

    def _choose_backup(self) -> None:
        choose_folder(
            self,
            title=QCoreApplication.translate("FirstRun", "Place for backups"),
            chosen=self._use_backup,
        )

    def _use_backup(self, place: Path) -> None:
        self.desk.jobs.vault(
            lambda vault: actions.backups.set_backup_place(vault, place),
            then=lambda _none: self._backup_step.say_place(place),
            owner=self,
        )

    def _make_demo(self) -> None:
        folder, clock = self._session.profile.with_name("counsel-demo"), self.desk.clock
        self._wait(QCoreApplication.translate("FirstRun", "The demo is being made…"))

        def make(report: Report) -> str:
            if not holds_case_file(folder / _DEMO_WORKER):
                actions.demo.make_demo(folder, clock=clock, report=report)
            return str(actions.demo.DEMO_PASSPHRASE)

        self.desk.jobs.pure_in_steps(
            make,
            then=lambda passphrase: self._open_demo(folder / _DEMO_WORKER, passphrase),
            owner=self,
            failed=self._refused,
            stopped=self._demo_stopped,
        )

    def _demo_stopped(self) -> None:
        self._wait("")
        self.desk.say_stopped()

    def _open_demo(self, profile: Path, passphrase: str) -> None:
        self.desk.jobs.open_vault(
            lambda: actions.profiles.open_profile(profile, passphrase=passphrase),
            then=lambda: self._demo_made(profile, passphrase),
            owner=self,
            failed=self._refused,
        )

    def _demo_made(self, profile: Path, passphrase: str) -> None:
        self._wait("")
        self._is_made = True
        self._session.profile = profile
        # Looking around is no reason to be asked at every start who works here.
        self._session.is_visiting = True
        self._put(DONE, DoneStep(passphrase=passphrase))
        self._show(DONE)
        self.buttons.next_button.setFocus()

    def _start_work(self) -> None:
        self.buttons.setEnabled(False)
        self.desk.jobs.vault(
            # The lambda keeps the import on the worker thread.
            lambda vault: actions.profiles.own_profile(vault),  # noqa: PLW0108
            then=self._enter,
            owner=self,
        )

    def _enter(self, owner: Profile) -> None:
        self._session.enter(self.desk, owner)

    def _refused(self, error: AppError) -> None:
        self._wait("")
        self.desk.notify.error(error)

    def _wait(self, words: str) -> None:
        self.desk.notify.clear()
        self.buttons.set_state(words)
        self.buttons.setEnabled(not words)
        self.stack.setEnabled(not words)


def free_folder(wanted: Path) -> Path:
    """``wanted``, or the next name beside it where a case file lies there already."""
    number = 2
    found = wanted
    while holds_case_file(found):
        found = wanted.with_name(f"{wanted.name}-{number}")
        number += 1
    return found


def make_profile(
    folder: Path,
    role: str,
    values: Any,
    *,
    passphrase: str,
    clock: Any,
    cost: Any = None,
) -> NewProfile:
    """A new profile from what was typed; on the worker thread."""
    from counsel_app.domain.member import Organisation, Role
    from counsel_app.domain.records import from_wire

    organisation = from_wire(Organisation, new_id(clock, os.urandom), values["organisation"])
    owner = actions.profiles.Owner(
        name=values["person"], role=Role(role), organisation=organisation, space=values["space"]
    )
    made: NewProfile = actions.profiles.create_profile(
        folder, passphrase=passphrase, owner=owner, clock=clock, cost=cost
    )
    return made
