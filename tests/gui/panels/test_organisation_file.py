"""A person takes over what the coordinator signed: shown, compared where needed, in force."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counsel_app.domain.member import Role
from counsel_app.gui.dialogs.organisation_settings import OrganisationSettingsDialog
from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.organisation_file import save_settings
from counsel_app.usecases.profiles import own_profile
from tests.gui.hands import click, until
from tests.gui.pages.program import Program, running
from tests.profiles import new_desk


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def opened(program: Program, *, role: Role = Role.COUNSELLOR) -> tuple[SettingsPage, str]:
    vault = program.make_file(role=role)
    organisation = own_profile(vault).organisation
    vault.close()
    program.unlock().navigate("settings")
    program.settle()
    return program.page(SettingsPage), organisation


_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def test_a_new_computer_takes_over_the_settings_once_the_fingerprint_is_compared(
    program: Program, tmp_path: Path
) -> None:
    page, organisation = opened(program)
    cora = new_desk(tmp_path / "cora", "Cora", role=Role.COORDINATOR, organisation=organisation)
    target = tmp_path / "settings.json"
    save_settings(cora.vault, target, Preferences(lock_minutes=5, notices="off"), clock=cora.clock)
    cora.vault.close()
    page.organisation.look(target)
    until(lambda: QApplication.activeModalWidget() is not None, "the preview")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OrganisationSettingsDialog)
    assert not dialog.take_button.isEnabled()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    plain = [text.translate(_ISOLATES) for text in said]
    assert "until now: 10\nnew: 5" in plain
    assert "until now: –\nnew: none are shown" in plain
    click(dialog.compared)
    until(dialog.take_button.isEnabled, "the comparison")
    assert program.app is not None
    assert program.app.preferences.lock_minutes == 10
    click(dialog.take_button)
    until(lambda: program.app and program.app.preferences.lock_minutes == 5, "the lock time")


def test_only_a_coordinator_is_offered_to_hand_settings_out(program: Program) -> None:
    page, _ = opened(program)
    assert not page.organisation.save_button.isVisibleTo(page)


def test_a_coordinator_signs_the_settings(program: Program, tmp_path: Path) -> None:
    page, _ = opened(program, role=Role.COORDINATOR)
    assert page.organisation.save_button.isVisibleTo(page)
    page.organisation.save(tmp_path / "settings.json")
    until((tmp_path / "settings.json").exists, "the file")
    # Her own file says what is in force: nothing to take over.
    program.settle()
    page.organisation.look(tmp_path / "settings.json")
    until(lambda: QApplication.activeModalWidget() is not None, "the preview")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OrganisationSettingsDialog)
    assert not dialog.take_button.isEnabled()
