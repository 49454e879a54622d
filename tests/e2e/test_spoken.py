"""Every page of every role: each control has a name and a role, Tab comes to all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.gui.pages.registry import PAGES
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id
from counsel_app.usecases.main_job import run_main_job
from counsel_app.usecases.places import set_export_folder
from tests.demos import copied
from tests.e2e import spoken
from tests.e2e.acts import NOW
from tests.e2e.first_steps import makes_a_file
from tests.e2e.person import Person

WHO = ("first", "coordinator", "city", "volunteer")
SECTIONS = (
    "timeline", "person", "needs", "plan", "dates", "documents", "letters", "referrals",
    "volunteers", "privacy",
)  # fmt: skip


@pytest.fixture(scope="module")
def worked(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    demo = copied(made_demo, tmp_path_factory.mktemp("spoken") / "demo")
    run_main_job(demo, clock=FixedClock(NOW), tell=lambda _step: None)
    for who in WHO:
        with demo.opened(who) as vault:
            set_export_folder(vault, demo.share)
    return demo


@pytest.fixture(autouse=True)
def _listening(qapp: QApplication) -> Iterator[None]:
    spoken.listen()
    yield
    QAccessible.setActive(False)


@pytest.mark.parametrize("who", WHO)
def test_every_page_can_be_heard_and_reached(worked: Demo, tmp_path: Path, who: str) -> None:
    with worked.opened(who) as vault:
        targets = {}
        if who in ("first", "coordinator"):
            case = demo_case_id(vault, "B")
            talk = vault.all(Consultation, case_id=case)[0].id
            targets = {"case": [f"{case}/{one}" for one in SECTIONS]} | {
                "consultation": [case, f"{case}/{talk}"],
                "letter": [f"report/{talk}"],
                "fitting": [case],
            }
    found: list[str] = []
    with Person(worked.profile(who), clock=FixedClock(NOW), language="de", home=tmp_path) as one:
        shell = one.app.shell
        assert shell is not None
        found += [f"unlock: {fault}" for fault in spoken.unnamed(shell)]
        one.unlocks(DEMO_PASSPHRASE)
        shell = one.app.shell
        assert shell is not None
        assert shell.desk is not None
        for spec in PAGES:
            if shell.desk.role not in spec.roles:
                continue
            for target in targets.get(spec.name, [""]):
                shell.navigate(spec.name, target)
                one.settle()
                one.focus()
                faults = spoken.unnamed(shell) + spoken.out_of_reach(shell)
                found += [f"{spec.name}/{target}: {fault}" for fault in faults]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_every_first_step_can_be_heard_and_reached(tmp_path: Path, language: str) -> None:
    found: list[str] = []
    with Person(
        tmp_path / "Counsel", clock=FixedClock(NOW), language=language, home=tmp_path
    ) as one:
        shell = one.app.shell
        assert shell is not None

        def looks(step: str) -> None:
            one.settle()
            before = one.focus()
            faults = spoken.unnamed(shell) + spoken.out_of_reach(shell)
            before.setFocus()
            found.extend(f"{step}: {fault}" for fault in faults)

        makes_a_file(one, looks)
    assert found == [], "\n".join(found)


class _Trap(QPushButton):
    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: N802  Qt's name
        return True


def test_the_search_for_silent_and_unreachable_controls_finds_them(qtbot: QtBot) -> None:
    """The positive control: one without a name, one that says nothing, one that keeps the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    frame = QFrame()
    frame.setAccessibleName("Frame")
    frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for part in (QPushButton(), _Trap("Trap"), QPushButton("Save"), frame):
        layout.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert spoken.unnamed(window) == ["QPushButton “” in QWidget has no name"]
    assert spoken.out_of_reach(window) == [
        "Tab stays at _Trap “Trap” in QWidget, does not reach QPushButton “Save” in QWidget",
        "Tab stays at _Trap “Trap” in QWidget, does not reach QFrame “Frame” in QWidget",
    ]
