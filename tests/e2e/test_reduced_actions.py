"""A volunteer's window offers nothing that the access table does not allow."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QTextEdit, QWidget

from counsel_app.domain.access import Audience
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.give_back import PROPOSAL_TYPES
from counsel_app.domain.scopes import visible_fields
from counsel_app.gui import i18n
from counsel_app.gui.pages.registry import PAGES, VOLUNTEER
from counsel_app.store.journal import own_ops_after
from counsel_app.sync.identity import KeyCard
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo
from counsel_app.usecases.main_job import run_main_job
from counsel_app.usecases.places import set_export_folder
from counsel_app.usecases.profiles import own_card, own_profile
from tests import pictures
from tests.demos import copied
from tests.e2e.person import Person
from tests.e2e.reduced_walk import Walk

NOW = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
MINE = {spec.name for spec in PAGES if VOLUNTEER in spec.roles}
LOCKING = {"Ctrl+L", "Ctrl+Shift+L"}
SHORTCUTS = LOCKING | {"Alt+Left", "F1"}
_TRACES = {"member", "organisation"}
"""What a profile writes of itself when it is made and a key card is accepted."""


@pytest.fixture(scope="module")
def worked(made_demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    demo = copied(made_demo, tmp_path_factory.mktemp("actions") / "demo")
    run_main_job(demo, clock=FixedClock(NOW), tell=lambda _step: None)
    return demo


@pytest.fixture
def demo(worked: Demo, tmp_path: Path) -> Demo:
    demo = copied(worked, tmp_path / "demo")
    with demo.opened("volunteer") as vault:
        set_export_folder(vault, demo.share)
    return demo


@pytest.fixture
def kim(qapp: QApplication, demo: Demo, tmp_path: Path) -> Iterator[Person]:
    person = Person(
        demo.profile("volunteer"),
        clock=FixedClock(NOW),
        language="en",
        home=tmp_path,
        preferences=Preferences(language="en", reduced_language="en", theme="light"),
    )
    person.unlocks(DEMO_PASSPHRASE)
    yield person
    person.leaves()
    i18n.set_language(qapp, "en")


def _keys(window: QWidget) -> set[str]:
    found = {one.key().toString() for one in window.findChildren(QShortcut) if one.isEnabled()}
    for action in window.findChildren(QAction):
        # What Qt gives every field (copy, undo) belongs to typing.
        if not isinstance(action.parent(), (QLineEdit, QTextEdit)):
            found |= {key.toString() for key in action.shortcuts()}
    return found - {""}


def test_no_page_of_others_can_be_reached_by_name_or_key(kim: Person) -> None:
    shell = kim.app.shell
    assert shell is not None
    for spec in PAGES:
        before = kim.page()
        shell.navigate(spec.name)
        kim.settle()
        assert kim.page() == (spec.name if spec.name in MINE else before)
    for digit in range(1, 10):
        kim.presses(f"Ctrl+{digit}")
        assert kim.page() in MINE
    for keys in ("Ctrl+N", "Ctrl+K", "Ctrl+F", "Ctrl+P", "Ctrl+S", "Delete"):
        kim.presses(keys)
        kim.settle()
        assert kim.page() in MINE
        assert QApplication.activeModalWidget() is None


def test_every_screen_has_the_few_shortcuts_and_no_menu(kim: Person, tmp_path: Path) -> None:
    photo = pictures.put(tmp_path, "photo.jpg", pictures.jpeg())
    wrong = []
    for name, window in Walk(kim, photo=photo).screens():
        wrong += [f"{name}: {keys}" for keys in _keys(window) - SHORTCUTS]
        menus = [*window.findChildren(QMenu), *window.findChildren(QMenuBar)]
        wrong += [f"{name}: a menu" for menu in menus if menu.isVisible()]
        assert kim.page() in MINE, name
    assert wrong == []


def test_whatever_is_pressed_writes_only_what_the_table_lets_a_volunteer_have(
    kim: Person, demo: Demo, tmp_path: Path
) -> None:
    photo = pictures.put(tmp_path, "photo.jpg", pictures.jpeg())
    for name, _window in Walk(kim, photo=photo).screens():
        if name.endswith("-check"):
            kim.clicks("Save")
            kim.comes_to("home")
    kim.leaves()
    with demo.opened("volunteer") as vault:
        ops, _ = own_ops_after(vault, 0)
    written = {op.record_type for op in ops}
    assert written >= PROPOSAL_TYPES
    for op in ops:
        if op.record_type not in _TRACES:
            assert op.fields.keys() <= visible_fields(op.record_type, Audience.REDUCED), op


def test_the_key_card_that_leaves_holds_the_card_and_the_space_and_nothing_else(
    kim: Person, demo: Demo, tmp_path: Path
) -> None:
    """The one thing beside given-back work: without it nobody could give this person a task."""
    kim.clicks("Key card")
    kim.settle()
    kim.clicks("Save as file…")
    saved = tmp_path / "kim.counselcard"
    kim.names_file(saved)
    kim.settle()
    kim.clicks("Copy as text")
    copied_text = QApplication.clipboard().text()
    kim.leaves()
    with demo.opened("volunteer") as vault:
        card, space = own_card(vault), own_profile(vault).space
    content = json.loads(saved.read_text(encoding="utf-8"))
    assert content == {"counsel_card": 1, "card": card.text, "space": space}
    assert copied_text == card.text
    # What the card tells is of this person alone: every field of it is one's own.
    assert {one.name for one in fields(KeyCard)} == {
        "person_id", "name", "role", "organisation", "sign_pub", "age_pub", "signature",
    }  # fmt: skip
    # And nothing of the kind is a field of a record that the table keeps from a volunteer.
    assert all(not visible_fields(kind, Audience.REDUCED) for kind in ("member", "organisation"))


def test_reading_aloud_and_waiting_change_nothing(kim: Person) -> None:
    shell = kim.app.shell
    assert shell is not None
    shell._read_aloud()
    QTest.qWait(1)
    assert kim.page() == "home"
