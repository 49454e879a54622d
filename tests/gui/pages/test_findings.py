"""Proves that a case file that was put back asks first, and what each answer does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.domain.audit import Action
from counsel_app.domain.client import Client
from counsel_app.gui.pages.findings import FindingsPage
from counsel_app.gui.pages.restore import RestorePage
from counsel_app.gui.pages.today import TodayPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.widgets.text import Strong
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import CASE_FILE, MARK_FILE
from tests import example_case
from tests.e2e.screens import faults
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def put_back_older(program: Program) -> None:
    """Yesterday's file lies in the place of today's."""
    with program.file() as vault:
        example_case.add_case(vault, clock=program.clock)
    names = (CASE_FILE, MARK_FILE)
    older = {name: (program.profile / name).read_bytes() for name in names}
    with program.file() as vault:
        example_case.add_case(vault, clock=program.clock)
    for name, content in older.items():
        (program.profile / name).write_bytes(content)


def unlocked(program: Program) -> FindingsPage:
    program.start()
    page = program.page(UnlockPage)
    write(page.by_passphrase.entry.field, example_case.PASSPHRASE)
    press(page.by_passphrase.entry.field, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "findings", timeout=20_000)
    program.settle()
    return program.page(FindingsPage)


@pytest.fixture
def page(program: Program) -> FindingsPage:
    program.make_file().close()
    put_back_older(program)
    return unlocked(program)


def last_action(vault: Vault) -> str:
    rows = vault.execute("SELECT action FROM access_log ORDER BY position DESC LIMIT 1").fetchall()
    return str(rows[0][0]) if rows else ""


def test_what_was_noticed_is_said_and_nothing_of_the_case(
    program: Program, page: FindingsPage
) -> None:
    said = [label.text() for label in page.findChildren(Strong) if label.isVisible()]
    assert any("older than it was last time" in words for words in said)
    assert page.lock_button.hasFocus()
    program.shell.resize(1366, 768)
    assert faults(program.shell) == []
    assert "Samira" not in " ".join(said)


def test_the_page_is_right_in_german_and_in_the_dark(program: Program, language: str) -> None:
    program.language = language
    program.make_file().close()
    put_back_older(program)
    unlocked(program)
    program.shell.resize(1366, 768)
    assert faults(program.shell) == []
    grab(program.shell, f"findings-{language}")


def test_going_on_leads_to_work_and_is_written_down(program: Program, page: FindingsPage) -> None:
    click(page.accept_button)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "today", timeout=20_000)
    program.settle()
    program.page(TodayPage)
    assert program.read(last_action) == Action.FINDING_ACCEPTED
    program.stop()
    assert program.unlock().current_page() == "today"


def test_locking_again_changes_nothing_and_asks_again(program: Program, page: FindingsPage) -> None:
    press(page.lock_button, Qt.Key.Key_Return)
    program.settle()
    unlock = program.page(UnlockPage)
    assert unlock.by_passphrase.entry.text() == ""
    write(unlock.by_passphrase.entry.field, example_case.PASSPHRASE)
    press(unlock.by_passphrase.entry.field, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "findings", timeout=20_000)


def test_restoring_is_offered_with_the_file_closed(program: Program, page: FindingsPage) -> None:
    click(page.restore_button)
    program.settle()
    program.page(RestorePage)
    with program.file() as vault:
        assert len(vault.all(Client)) == 1


def test_a_page_that_nobody_answers_locks_itself(program: Program, page: FindingsPage) -> None:
    page._timer.setInterval(1)
    page._timer.start()
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "unlock", timeout=10_000)
    program.settle()
    with program.file() as vault:
        assert vault.findings
