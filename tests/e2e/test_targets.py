"""Nothing on any page is too small to be hit, with everything as dense as it gets (2.5.8)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.gui.pages.registry import PAGES
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id
from tests.e2e.camera import NOW, after_the_main_job
from tests.e2e.person import Person
from tests.e2e.targets import small_targets

SECTIONS = (
    "timeline", "person", "needs", "plan", "dates", "documents", "letters", "referrals",
    "volunteers", "privacy",
)  # fmt: skip


@pytest.fixture(scope="module")
def worked(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return after_the_main_job(made_demo, tmp_path_factory.mktemp("targets") / "demo")


@pytest.mark.parametrize("who", ["first", "coordinator", "volunteer"])
def test_everything_on_every_page_can_be_hit(worked: Demo, tmp_path: Path, who: str) -> None:
    targets: dict[str, list[str]] = {}
    if who != "volunteer":
        with worked.opened(who) as vault:
            case = demo_case_id(vault, "B")
            talk = vault.all(Consultation, case_id=case)[0].id
        targets = {
            "case": [f"{case}/{one}" for one in SECTIONS],
            "consultation": [case, f"{case}/{talk}"],
            "letter": [f"report/{talk}"],
            "fitting": [case],
        }
    found: list[str] = []
    dense = Preferences(language="de", density="compact", text_points=10)
    with Person(
        worked.profile(who), clock=FixedClock(NOW), language="de", home=tmp_path, preferences=dense
    ) as one:
        assert one.app.shell is not None
        found += [f"unlock: {fault}" for fault in small_targets(one.app.shell)]
        one.unlocks(DEMO_PASSPHRASE)
        shell = one.app.shell
        assert shell.desk is not None
        pages = [spec for spec in PAGES if shell.desk.role in spec.roles]
        for spec in pages:
            for target in targets.get(spec.name, [""]):
                shell.navigate(spec.name, target)
                one.settle()
                found += [f"{spec.name}/{target}: {fault}" for fault in small_targets(shell)]
    assert len(pages) > 5
    assert found == [], "\n".join(found)


def test_what_is_hard_to_hit_is_found(qtbot: QtBot) -> None:
    """The positive control: a low button and a low list, and no word on what is not."""
    window = QWidget()
    qtbot.addWidget(window)
    # Whoever came before may have left buttons for fingers behind.
    window.setStyleSheet("QPushButton { min-height: 0; }")
    layout = QVBoxLayout(window)
    low, low_list, off, high = (
        QPushButton("Low"), QListWidget(), QPushButton("Off"), QPushButton("High"),
    )  # fmt: skip
    for button, height in ((low, 23), (off, 23), (high, 24)):
        button.setFixedHeight(height)
    off.setEnabled(False)
    low_list.addItems(["One", "Two"])
    low_list.setStyleSheet("QListView::item { height: 20px; min-height: 0; padding: 0; }")
    low_list.setAccessibleName("Names")
    for part in (low, low_list, off, high):
        layout.addWidget(part)
    window.show()
    assert small_targets(window) == [
        f"QPushButton “Low” is hard to hit: what can be hit measures {low.width()} × 23",
        "QListWidget “Names” has lines of 20 points, less than 24",
    ]
