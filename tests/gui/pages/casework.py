"""A counsellor's window on a real case file with one case in it, driven by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.access import Audience
from counsel_app.domain.clock import FixedClock
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.consultation import ConsultationPage
from counsel_app.gui.pages.letter import LetterPage
from counsel_app.gui.pages.registry import COUNSELLOR
from counsel_app.gui.shell import Shell
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases, profiles, team
from counsel_app.usecases.cases import CaseView
from tests import example_case
from tests.gui.hands import click
from tests.opening import made_once, open_again

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Casework:
    """The window, the file behind it, and what a test wants to know of both."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, clock: FixedClock, folder: Path) -> None:
        self.qtbot = qtbot
        self.jobs = jobs
        self.clock = clock
        self.folder = folder / "anna"
        self.notify = Notify()
        self.shell: Shell | None = None
        self.case_id = made_once(self.folder, self._make, like=("casework", clock.now()))

    def _make(self, folder: Path) -> str:
        vault = example_case.new_vault(folder, clock=self.clock)
        case_id = example_case.add_case(vault, clock=self.clock).id
        vault.close()
        return case_id

    @contextmanager
    def file(self) -> Iterator[Vault]:
        """The case file while no window has it."""
        vault = open_again(self.folder, example_case.PASSPHRASE)
        try:
            yield vault
        finally:
            vault.close()

    def fill(self) -> None:
        """One of everything."""
        with self.file() as vault:
            clock, case_id = self.clock, self.case_id
            example_case.add_consultation(vault, case_id, clock=clock)
            example_case.add_step(vault, case_id, clock=clock, task="VHS anrufen")
            example_case.add_goal(vault, case_id, clock=clock)
            example_case.add_deadline(
                vault, case_id, clock=clock, title="Anhörung", due_on=date(2026, 11, 24)
            )
            example_case.add_referral(vault, case_id, clock=clock)

    def accept_volunteer(self, name: str = "Vera", *, scope: Audience | None = None) -> None:
        """Take in the key card of a volunteer with a device of her own."""
        from counsel_app.domain.member import Role

        hers = example_case.new_vault(
            self.folder.parent / name, name=name, role=Role.VOLUNTEER, clock=self.clock
        )
        card = profiles.own_card(hers).text
        hers.close()
        with self.file() as vault:
            team.accept_card(vault, card, scope=scope, clock=self.clock)

    def enter(self, page: str = "case", target: str = "", *, role: str = COUNSELLOR) -> Shell:
        """Open the window at a page; the case by default."""
        shell = Shell(jobs=self.jobs, notify=self.notify, clock=self.clock)
        self.qtbot.addWidget(shell)
        self.jobs.open_vault(lambda: open_again(self.folder, example_case.PASSPHRASE))
        self.shell = shell
        shell.enter(role, start="cases")
        shell.resize(1366, 768)
        # Shortcuts and focus only work in the active window.
        with self.qtbot.waitActive(shell):
            shell.show()
        shell.navigate(page, target or self.case_id)
        self.settle()
        return shell

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: not self.jobs.under_way, timeout=10_000)
        QApplication.processEvents()

    def kill(self) -> None:
        """The window is gone without a word; the file opens in the next one."""
        assert self.shell is not None
        for page in list(self.shell._pages.values()):
            page.save_draft = lambda: None  # type: ignore[method-assign]
        self.settle()
        self.shell.close()
        self.jobs.close_vault()
        self.settle()
        self.notify = Notify()

    def view(self) -> CaseView:
        """The case as the file has it now, read on the window's own worker."""
        found = self.read(lambda vault: cases.view_case(vault, self.case_id))
        assert found is not None
        return found

    def read(self, work: Callable[[Vault], T]) -> T:
        """What ``work`` finds in the open file."""
        found: list[T] = []
        self.jobs.vault(work, then=found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        return found[0]

    def at(self, name: str) -> QWidget:
        assert self.shell is not None
        page = self.shell.page(name)
        assert page is not None
        return page

    @property
    def case(self) -> CasePage:
        page = self.at("case")
        assert isinstance(page, CasePage)
        return page

    @property
    def consultation(self) -> ConsultationPage:
        page = self.at("consultation")
        assert isinstance(page, ConsultationPage)
        return page

    @property
    def letter(self) -> LetterPage:
        page = self.at("letter")
        assert isinstance(page, LetterPage)
        return page

    def dialog(self, kind: type[W]) -> W:
        """The dialog that is open."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert len(found) == 1
        self.settle()
        return found[0]


def texts(widget: QWidget) -> str:
    """All words that a person sees in ``widget``."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    from counsel_app.gui.widgets.badge import Badge

    shown = [w for w in widget.findChildren(QWidget) if w.isVisibleTo(widget)]
    words = [w.text() for w in shown if isinstance(w, (QLabel, QAbstractButton, Badge))]
    return "\n".join(words).replace("\u2068", "").replace("\u2069", "")


def child(widget: QWidget, kind: type[W]) -> W:
    """The first ``kind`` in ``widget``."""
    found = widget.findChild(kind)
    assert found is not None
    return found


def tick(box: QCheckBox) -> None:
    """Click where the box itself is: beside the words of a wide one nothing happens."""
    click(box, QPoint(12, box.height() // 2))
