"""Every dialog of the program, opened as in the program, for eyes, ears and hands."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.widgets.layouts import column
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from tests.demos import copied
from tests.e2e import dialog_stops, spoken
from tests.e2e.camera import NOW, after_the_main_job
from tests.e2e.dialog_faults import faults_of
from tests.e2e.dialog_places import Openings, places
from tests.e2e.dialog_state import prepare
from tests.e2e.dialog_walk import Walk
from tests.e2e.person import Person
from tests.e2e.screens import HEIGHT, WIDTH


@pytest.fixture(scope="module")
def worked(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return after_the_main_job(made_demo, tmp_path_factory.mktemp("dialogs") / "demo")


@pytest.fixture
def openings(qapp: QApplication) -> Iterator[Openings]:
    spoken.listen()
    noted = Openings(qapp)
    yield noted
    noted.end()
    QAccessible.setActive(False)


Begin = Callable[..., Walk]


@pytest.fixture
def begin(worked: Demo, tmp_path: Path, language: str) -> Iterator[Begin]:
    people: list[Person] = []
    named = os.environ.get("COUNSEL_SCREENSHOTS")

    def begun(demo: Demo, who: str) -> Walk:
        one = Person(
            demo.profile(who),
            clock=FixedClock(NOW),
            language=language,
            home=tmp_path,
            preferences=Preferences(language=language, theme="light", text_points=16),
        )
        people.append(one)
        assert one.app.shell is not None
        one.app.shell.resize(WIDTH, HEIGHT)
        pictures = Path(named) if named else None
        return Walk(one, pictures=pictures, name=f"{language}-{who}")

    yield begun
    for one in people:
        one.leaves()


@pytest.mark.parametrize(
    "language",
    # The longest words at every turn; the others take their time in the slow set.
    ["de", *(pytest.param(one, marks=pytest.mark.slow) for one in ("en", "ar", "fr"))],
)
def test_every_dialog_can_be_read_heard_and_used_with_keys_alone(
    worked: Demo, tmp_path: Path, begin: Begin, openings: Openings
) -> None:
    demo = copied(worked, tmp_path / "demo")
    found = []
    state = prepare(demo, clock=FixedClock(NOW))
    for who, stops in dialog_stops.STOPS.items():
        walk = begin(demo, who)
        if who == "first":
            dialog_stops.before_unlocking(walk, state)
        walk.person.unlocks(DEMO_PASSPHRASE)
        for stop in stops:
            walk.does(partial(stop, walk, state))
        found += walk.faults
        walk.person.leaves()
    found += [f"nobody opens {one}: add it to dialog_stops" for one in places() - openings.seen]
    assert found == [], "\n".join(found)


class _Bad(QDialog):
    """Everything that can be wrong with a dialog, once."""

    def __init__(self) -> None:
        super().__init__()
        column(
            QPushButton(), upper := QPushButton("Upper"), lower := QPushButton("Lower"), parent=self
        )
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        QWidget.setTabOrder(lower, upper)

    def reject(self) -> None:
        """Stay."""


def test_the_search_for_faults_of_a_dialog_finds_them(qtbot: QtBot) -> None:
    """The positive control."""
    dialog = _Bad()
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    found = " ".join(faults_of(dialog))
    for sentence in (
        "has no title",
        "has no name",
        "Tab jumps up from QPushButton “Lower”",
        "no button answers Enter",
        "stays when Esc is pressed",
    ):
        assert sentence in found
    dialog.done(0)


def test_every_function_that_makes_a_dialog_is_known() -> None:
    """The positive control: by class, by a question, inside a lambda, inside a function."""
    assert {
        "pages.team:TeamPage._revoke",
        "pages.team:TeamPage._restore",
        "panels.organisation_file:OrganisationFileCard.look.<locals>.<lambda>",
        "pages.team:TeamPage._ask_deputies.<locals>.show",
        "crash:CrashReporter._show",
    } <= places()
