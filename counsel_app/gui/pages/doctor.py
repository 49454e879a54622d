"""Is everything in order with this file and this computer? One line per answer, and repairs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_app.domain.errors import AppError
from counsel_app.gui import actions, i18n
from counsel_app.gui.checking import Checking
from counsel_app.gui.pages.page import Desk, Page
from counsel_app.gui.session import Session
from counsel_app.gui.theme import GRID
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, PrimaryButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.layouts import Scroll, clear, column, fix_width, row
from counsel_app.gui.widgets.progress import Progress
from counsel_app.gui.widgets.text import Muted, Strong, Text, Title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsel_app.usecases.doctor import Line

_TONES: Final = {"good": "done", "look": "soon", "wrong": "overdue", "unknown": "muted"}


class DoctorPage(Page):
    """Looks as soon as it is opened; work elsewhere may go on meanwhile."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        self._session: Session = desk.session
        self._checking: Checking | None = None
        self._of_machine: list[Line] = []
        self.lines: list[Line] = []
        self.repairs: dict[str, Button] = {}
        self.again_button = PrimaryButton(
            translate("Doctor", "Check again"), icon="refresh-cw", pressed=self.start
        )
        back = Button(
            translate("Doctor", "Back"),
            icon="arrow-left",
            pressed=lambda: desk.navigate("settings"),
        )
        self._bar = Progress()
        self._bar.stopped.connect(self._stopped)
        self.list = column(gap=GRID)
        inside = QWidget()
        column(self.list, 1, parent=inside).setContentsMargins(0, 0, GRID, 0)
        layout = column(
            row(Title(translate("Doctor", "Check this file")), 1, back, self.again_button),
            self._bar,
            Scroll(inside),
            parent=self,
            margin=3 * GRID,
            gap=2 * GRID,
        )
        layout.setStretch(2, 1)

    def open(self, target: str) -> None:  # noqa: ARG002  there is one file open
        """Look at everything."""
        self.start()

    def first_focus(self) -> QWidget:
        """Checking again."""
        return self.again_button

    def start(self) -> None:
        """Look at the computer, then at the file, slice by slice."""
        if self._checking is not None:
            self._checking.stopped = None
            self._checking.stop()
        self.again_button.setEnabled(False)
        folder, keychain = self._session.profile, self._session.keychain

        def of_machine() -> list[Line]:
            doctor = actions.doctor
            return [
                *doctor.check_installation(),
                doctor.check_keychain(keychain),
                *doctor.check_folder(folder),
            ]

        job = self.desk.jobs.pure(of_machine, then=self._check_file, owner=self)
        self._bar.watch(_looking(), job)

    def _check_file(self, lines: list[Line]) -> None:
        self._of_machine = lines
        self._show(lines)
        self._checking = Checking(self.desk.jobs, self)
        self._checking.progressed.connect(self._bar.show_step)
        self._checking.failed.connect(self._failed)
        self._checking.ended.connect(self._ended)
        self._bar.watch(_looking(), self._checking)
        self._checking.start()

    def _ended(self, result: Any) -> None:
        self._checking = None
        clock = self.desk.clock
        self.desk.jobs.vault(
            lambda vault: actions.doctor.lines_of(vault, result, clock=clock),
            then=self._complete,
            owner=self,
        )

    def _complete(self, lines: list[Line]) -> None:
        self._rest()
        self._show([*lines, *self._of_machine])

    def _failed(self, error: AppError) -> None:
        self._checking = None
        self._rest()
        self.desk.notify.error(error)

    def _stopped(self) -> None:
        self._checking = None
        self._rest()
        self.desk.notify.note(
            QCoreApplication.translate("Doctor", "Stopped. The file was not looked at to its end.")
        )

    def _rest(self) -> None:
        self._bar.finish()
        self.again_button.setEnabled(True)

    def _show(self, lines: Sequence[Line]) -> None:
        clear(self.list)
        self.repairs.clear()
        self.lines = list(lines)
        for line in sorted(lines, key=lambda line: line.state != "wrong"):
            self.list.addWidget(self._entry(line))

    def _entry(self, line: Line) -> QWidget:
        language = i18n.language()
        tone = _TONES[line.state]
        card = Card(tone=tone if tone in ("soon", "overdue") else "")
        name = Strong(line.name.text(language))
        fix_width(name, 30)
        badge = Badge(_word(line.state), tone=tone)
        what = Text(line.what.text(language))
        state = QWidget()
        fix_width(state, 20)
        row(badge, 1, parent=state)
        head = row(state, name, what, gap=GRID)
        head.setStretch(2, 1)
        card.add(head)
        card.setAccessibleName(
            f"{line.name.text(language)}: {_word(line.state)}, {line.what.text(language)}"
        )
        if line.advice is not None:
            card.add(Muted(line.advice.text(language)))
        if line.repair is not None:
            button = Button(
                QCoreApplication.translate("Doctor", "Repair"),
                icon="check",
                pressed=partial(self._repair, str(line.repair)),
            )
            button.setAccessibleDescription(line.name.text(language))
            self.repairs[str(line.repair)] = button
            card.add(row(1, button))
        return card

    def _repair(self, what: str) -> None:
        folder = self._session.profile
        for button in self.repairs.values():
            button.setEnabled(False)

        def work(vault: Any) -> None:
            doctor = actions.doctor
            if what == doctor.Repair.ROWS:
                doctor.repair_rows(vault)
            elif what == doctor.Repair.INDEX:
                doctor.repair_index(vault)
            else:
                doctor.repair_header(folder, vault)

        self.desk.jobs.vault(work, then=self._repaired, owner=self, failed=self._failed)

    def _repaired(self, _none: None) -> None:
        words = QCoreApplication.translate("Doctor", "Repaired; nothing was thrown away.")
        self.desk.notify.success(words)
        self.start()


def _looking() -> str:
    return QCoreApplication.translate("Doctor", "Looking at everything…")


def _word(state: str) -> str:
    translate = QCoreApplication.translate
    return {
        "good": translate("Doctor", "in order"),
        "look": translate("Doctor", "please look"),
        "wrong": translate("Doctor", "not in order"),
        "unknown": translate("Doctor", "not known"),
    }[state]
