"""Proves that the check of a file says what is wrong, and repairs without discarding."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.client import Client
from counsel_app.gui.pages.doctor import DoctorPage
from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.gui.pages.today import TodayPage
from counsel_app.store import search
from counsel_app.usecases import backups
from tests import example_case
from tests.e2e.screens import faults
from tests.gui.hands import click
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def checked(program: Program) -> DoctorPage:
    program.unlock().navigate("settings")
    program.settle()
    plan = program.page(SettingsPage).backup.plan
    assert plan is not None
    click(plan.check_button)
    program.settle()
    return program.page(DoctorPage)


def states(page: DoctorPage) -> dict[str, str]:
    return {str(line.check): str(line.state) for line in page.lines}


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_sound_file_is_in_order_line_by_line(program: Program, language: str) -> None:
    program.language = language
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    vault.close()
    page = checked(program)
    found = states(page)
    for check in ("findings", "pages", "journal", "rows", "index", "access_log", "header"):
        assert found[check] == "good"
    assert found["backup_age"] == "look"
    assert page.again_button.isEnabled()
    program.shell.resize(1366, 768)
    assert faults(program.shell) == []
    grab(program.shell, f"doctor-{language}")


def test_rows_and_index_are_repaired_by_hand(program: Program) -> None:
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    search.find(vault, "Samira")
    vault.execute("UPDATE client SET chosen_name = 'X'")
    vault.execute("DELETE FROM indexed")
    vault.close()
    page = checked(program)
    assert states(page)["rows"] == states(page)["index"] == "wrong"
    # What is wrong stands first.
    grab(program.shell, "doctor-wrong")
    click(page.repairs["rows"])
    program.settle()
    assert "nothing was thrown away" in program.said()
    if "index" in page.repairs:
        click(page.repairs["index"])
        program.settle()
    assert states(page)["rows"] == states(page)["index"] == "good"
    (client,) = program.read(lambda open_file: open_file.all(Client))
    assert client.chosen_name == "Samira"
    (program.profile / "casefile.keys.json.bak").unlink()
    click(page.again_button)
    program.settle()
    click(page.repairs["header"])
    program.settle()
    assert states(page)["header"] == "good"


def test_after_a_kill_the_file_is_looked_over_while_one_works(program: Program) -> None:
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    vault.execute("UPDATE client SET chosen_name = 'X'")
    mark = program.profile / "casefile.mark"
    left_open = mark.read_bytes()
    vault.close()
    mark.write_bytes(left_open)
    program.unlock()
    assert "something other than its history says" in program.said()
    assert "Check this file" in program.said()


def test_a_file_that_was_closed_well_is_not_looked_over(program: Program) -> None:
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    vault.execute("UPDATE client SET chosen_name = 'X'")
    vault.close()
    program.unlock()
    assert program.said() == ""


def test_a_backup_is_made_at_lock_and_the_next_page_says_how_old(program: Program) -> None:
    stick = program.folder / "stick"
    stick.mkdir()
    vault = program.make_file()
    backups.set_backup_place(vault, stick)
    vault.close()
    shell = program.unlock()
    shell.lock()
    assert shell.current_page() == "unlock"
    program.settle()
    (made,) = stick.iterdir()
    assert made.name == "counsel-2026-11-22-094200-auto"
    with program.file() as reopened:
        assert backups.last_backup(reopened) == program.clock.now()
        example_case.add_case(reopened, clock=program.clock)
        backups.set_backup_plan(reopened, backups.BackupPlan(rhythm=backups.Rhythm.EVERY_LOCK))
    stick.rename(program.folder / "drawer")
    program.stop()
    shell = program.unlock()
    shell.lock()
    program.settle()
    assert program.said() == ""
    program.stop()
    program.unlock()
    assert "plug in the stick" in _missed(program)


def _missed(program: Program) -> str:
    return program.page(TodayPage).backup.missed.text()


@pytest.mark.parametrize("rhythm", ["every_lock", "weekly", "by_hand"])
def test_the_rhythm_is_chosen_in_the_settings(program: Program, rhythm: str) -> None:
    program.make_file().close()
    program.unlock().navigate("settings")
    program.settle()
    page = program.page(SettingsPage)
    assert page.backup.plan is not None
    assert page.backup.plan.rhythm.current() == "daily"
    click(page.backup.plan.rhythm._chips[rhythm])
    program.settle()
    assert program.read(backups.backup_plan).rhythm == rhythm
    assert page.backup.plan.rhythm.current() == rhythm
    program.shell.resize(1366, 768)
    assert faults(program.shell) == []
    grab(program.shell, "settings-backup")
