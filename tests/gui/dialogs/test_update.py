"""The person's way to a new version: forged sticks are refused, good ones come in, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.update import UpdateDialog
from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.system import installation as machine
from counsel_app.usecases import updating
from tests.gui.hands import click, until
from tests.gui.pages.program import Program, running
from tests.updates import Signer, stick, unpacked

SIGNER = Signer.new()


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This program as one that somebody unpacked, which accepts the signer's updates."""
    here = unpacked(tmp_path / "program", "0.0.9")
    monkeypatch.setattr(machine, "installation", lambda: here)
    monkeypatch.setattr(updating, "update_key", lambda: SIGNER.key)
    return tmp_path / "program"


@pytest.fixture
def dialog(program: Program, root: Path) -> UpdateDialog:
    program.make_file().close()
    program.unlock().navigate("settings")
    program.settle()
    click(program.page(SettingsPage).update_button)
    found = QApplication.activeModalWidget()
    assert isinstance(found, UpdateDialog)
    program.settle()
    return found


def test_a_good_stick_brings_the_new_version_in(
    program: Program, dialog: UpdateDialog, root: Path, tmp_path: Path
) -> None:
    assert not dialog.take_button.isEnabled()
    dialog.look(stick(tmp_path / "stick", SIGNER))
    until(dialog.take_button.isEnabled, "the look at the stick")
    assert "0.2.0" in dialog.found.text()
    assert machine.chosen(root) == "0.1.0"
    click(dialog.take_button)
    assert not dialog.back_button.isEnabled()
    until(lambda: "Done" in dialog.found.text(), "the new version")
    assert machine.chosen(root) == "0.2.0"
    assert (root / "0.1.0/counsel").exists()


def test_a_forged_stick_is_refused_in_words(
    program: Program, dialog: UpdateDialog, root: Path, tmp_path: Path
) -> None:
    dialog.look(stick(tmp_path / "stick", Signer.new()))
    until(dialog.problem.isVisible, "the refusal")
    assert "not signed" in dialog.problem.text()
    assert not dialog.take_button.isEnabled()
    # The next folder begins anew.
    dialog.look(stick(tmp_path / "other", SIGNER))
    until(dialog.take_button.isEnabled, "the look at the stick")
    assert not dialog.problem.isVisible()


def test_every_sentence_of_a_refusal_can_be_read_whole(
    program: Program, dialog: UpdateDialog, root: Path, tmp_path: Path
) -> None:
    dialog.look(stick(tmp_path / "stick", Signer.new()))
    until(dialog.problem.isVisible, "the refusal")
    until(lambda: not _cut(dialog), "room for all of its sentences")


def _cut(dialog: UpdateDialog) -> list[str]:
    shown = [one for one in dialog.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    return [one.text() for one in shown if one.height() < one.heightForWidth(one.width())]


def test_a_version_that_does_not_run_here_changes_nothing(
    program: Program, dialog: UpdateDialog, root: Path, tmp_path: Path
) -> None:
    dialog.look(stick(tmp_path / "stick", SIGNER, program="#!/bin/sh\nexit 3\n"))
    until(dialog.take_button.isEnabled, "the look at the stick")
    click(dialog.take_button)
    until(dialog.problem.isVisible, "the refusal")
    assert machine.chosen(root) == "0.1.0"
    assert dialog.folder_button.isEnabled()
    # A second Enter must not take the way back, which nobody asked for.
    assert QApplication.focusWidget() is dialog.folder_button
    assert dialog.back_button.isEnabled()


def test_the_way_back_is_offered_and_taken(
    program: Program, dialog: UpdateDialog, root: Path
) -> None:
    until(dialog.back_button.isVisible, "the way back")
    assert "0.0.9" in dialog.back_button.text()
    click(dialog.back_button)
    until(lambda: machine.chosen(root) == "0.0.9", "the older version")
    until(lambda: "starts the next time" in dialog.found.text(), "the word about it")


def test_an_installation_of_the_computer_says_what_to_type(
    program: Program, dialog: UpdateDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = machine.Installation(kind=machine.Kind.SYSTEM, system="linux-x86_64")
    monkeypatch.setattr(machine, "installation", lambda: here)
    dialog.look(stick(tmp_path / "stick", SIGNER))
    until(lambda: "sudo apt install" in dialog.found.text(), "the command")
    assert not dialog.take_button.isEnabled()
