"""Proves the way back to a backup by hand: from settings and unlock page, and by the sheet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.domain.client import Client
from counsel_app.domain.member import Organisation, Role
from counsel_app.gui.pages.restore import RestorePage
from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.widgets.text import Strong, Text
from counsel_app.store.before import MERGES
from counsel_app.usecases import backups, profiles
from counsel_app.usecases.backup_folders import backups_in
from counsel_app.usecases.profiles import open_profile
from tests import example_case
from tests.e2e.screens import faults
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, i18n_free, running
from tests.gui.screens import grab

NEW = "ein ganz neues Passwort"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def stick(program: Program) -> Path:
    """A backup with one case on a stick; the file then gets a second case."""
    place = program.folder / "stick"
    place.mkdir()
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    backups.set_backup_place(vault, place)
    backups.back_up(vault, program.profile, clock=program.clock)
    example_case.add_case(vault, clock=program.clock)
    vault.close()
    return place


def at_the_page(program: Program, stick: Path) -> RestorePage:
    program.start()
    click(program.page(UnlockPage).by_passphrase.restore_button)
    page = program.page(RestorePage)
    click(page.place_button)
    program.choose_folder(stick)
    program.settle()
    return page


def looked(program: Program, page: RestorePage, passphrase: str) -> None:
    page.entry.field.clear()
    write(page.entry.field, passphrase)
    press(page.entry.field, Qt.Key.Key_Return)
    program.settle()


def said(page: RestorePage) -> str:
    labels = [*page._plan_card.findChildren(Strong), *page._plan_card.findChildren(Text)]
    return i18n_free(" ".join(label.text() for label in labels if label.isVisibleTo(page)))


@pytest.mark.parametrize("language", ["en", "de"])
def test_from_the_unlock_page_the_plan_comes_first_and_the_present_files_stay(
    program: Program, stick: Path, language: str
) -> None:
    program.language = language
    page = at_the_page(program, stick)
    assert page.model.rowCount() == 1
    looked(program, page, example_case.PASSPHRASE)
    words = said(page)
    assert "2026" not in words or "replaced-2026-11-22-094200" in words
    assert "replaced-" in words
    assert {"en": "after 30 days", "de": "nach 30 Tagen"}[language] in words
    program.shell.resize(1366, 768)
    assert faults(program.shell) == []
    grab(program.shell, f"restore-{language}")
    assert not list(program.profile.glob("replaced-*"))
    press(page.restore_button, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "unlock", timeout=30_000)
    program.settle()
    assert program.said()
    with program.file() as vault:
        assert len(vault.all(Client)) == 1
        assert vault.findings == ()
    (kept,) = program.profile.glob("replaced-*")
    newer = open_profile(kept, passphrase=example_case.PASSPHRASE)
    assert len(newer.all(Client)) == 2
    newer.close()


def test_from_the_settings_the_file_is_locked_first(program: Program, stick: Path) -> None:
    program.unlock().navigate("settings")
    program.settle()
    plan = program.page(SettingsPage).backup.plan
    assert plan is not None
    click(plan.restore_button)
    program.settle()
    page = program.page(RestorePage)
    page.use_place(stick)
    program.settle()
    looked(program, page, example_case.PASSPHRASE)
    click(page.restore_button)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "unlock", timeout=30_000)
    program.settle()
    with program.file() as vault:
        assert len(vault.all(Client)) == 1


def test_on_a_new_computer_stick_and_sheet_are_enough(program: Program) -> None:
    made = profiles.create_profile(
        program.folder / "old",
        passphrase=example_case.PASSPHRASE,
        owner=profiles.Owner(
            name="Anna Kern",
            role=Role.COUNSELLOR,
            organisation=Organisation(id="x", name="Beispielwerk"),
            space="beispiel",
        ),
        clock=program.clock,
        cost=example_case.CHEAP,
    )
    stick = program.folder / "stick"
    stick.mkdir()
    backups.set_backup_place(made.vault, stick)
    backups.back_up(made.vault, program.folder / "old", clock=program.clock)
    made.vault.close()
    shutil.rmtree(program.folder / "old")
    program.start()
    program.shell.navigate("restore")
    page = program.page(RestorePage)
    page.use_place(stick)
    program.settle()
    click(page.sheet_button)
    write(page.key, made.recovery_key)
    write(page.new.first.field, NEW)
    write(page.new.second.field, NEW)
    click(page.look_button)
    program.settle()
    assert "nothing is replaced" in said(page)
    click(page.restore_button)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "unlock", timeout=30_000)
    program.settle()
    open_profile(program.profile, passphrase=NEW).close()


def test_the_first_look_at_a_backup_can_be_stopped_and_done_after_all(
    program: Program, stick: Path
) -> None:
    program.start()
    program.shell.navigate("restore")
    page = program.page(RestorePage)
    page.use_place(stick)
    program.settle()
    write(page.entry, example_case.PASSPHRASE)
    click(page.look_button)
    assert page.progress.isVisible()
    page.progress.stop_button.click()
    program.settle()
    assert not page.progress.isVisible()
    assert page._plan_card.isHidden()
    assert page.look_button.isEnabled()
    looked(program, page, example_case.PASSPHRASE)
    assert page._plan_card.isVisible()
    assert not page.progress.isVisible()


def test_every_closed_door_is_said_beside_the_field(program: Program, stick: Path) -> None:
    program.start()
    program.shell.navigate("restore")
    page = program.page(RestorePage)
    click(page.look_button)
    assert "choose a backup" in page.problem.text()
    page.use_place(program.folder / "nowhere")
    program.settle()
    assert "no whole Counsel backup" in page.problem.text()
    page.use_place(stick)
    program.settle()
    assert page.problem.text() == ""
    looked(program, page, "ganz ein anderes Passwort")
    assert "does not fit" in page.problem.text()
    assert not page._plan_card.isVisible()
    click(page.sheet_button)
    click(page.look_button)
    assert "type the key" in page.problem.text()
    click(page.sheet_button)
    looked(program, page, example_case.PASSPHRASE)
    shutil.rmtree(stick)
    click(page.restore_button)
    program.settle()
    assert "still plugged in" in page.problem.text()
    click(page.back_button)
    program.settle()
    program.page(UnlockPage)
    with program.file() as vault:
        assert len(vault.all(Client)) == 2


def test_another_backup_or_another_secret_forgets_the_plan(program: Program, stick: Path) -> None:
    page = at_the_page(program, stick)
    looked(program, page, example_case.PASSPHRASE)
    assert page._plan_card.isVisible()
    assert not page.look_button.isVisible()
    click(page.change_button)
    assert not page._plan_card.isVisible()
    assert page.look_button.isVisible()
    page.restore()
    program.settle()
    assert program.shell.current_page() == "restore"


def test_a_state_from_before_a_merge_is_offered_where_there_is_one(
    program: Program, stick: Path
) -> None:
    program.start()
    click(program.page(UnlockPage).by_passphrase.restore_button)
    page = program.page(RestorePage)
    program.settle()
    assert not page.merges_button.isVisible()
    click(page.back_button)
    program.settle()
    made = backups_in(stick)[0].folder
    shutil.copytree(made, program.profile / MERGES / made.name)
    click(program.page(UnlockPage).by_passphrase.restore_button)
    program.settle()
    click(page.merges_button)
    program.settle()
    grab(program.shell, "restore-merges")
    assert page.model.rowCount() == 1
    looked(program, page, example_case.PASSPHRASE)
    assert page.restore_button.isVisible()
