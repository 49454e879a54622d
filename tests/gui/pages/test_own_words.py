"""Proves that learned words can be looked at and removed, and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.own_words import OwnWordsDialog
from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.gui.widgets.empty_state import EmptyState
from counsel_app.usecases.own_words import learn_word, own_words
from tests.gui.hands import click, press
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def opened(program: Program, *words: str) -> OwnWordsDialog:
    vault = program.make_file()
    for word in words:
        learn_word(vault, word)
    vault.close()
    program.unlock().navigate("settings")
    program.settle()
    click(program.page(SettingsPage).words_button)
    program.settle()
    return program.dialog(OwnWordsDialog)


def listed(dialog: OwnWordsDialog) -> list[str | None]:
    return [dialog.model.at(row) for row in range(dialog.model.rowCount())]


def test_a_word_is_removed_and_taken_back(program: Program) -> None:
    dialog = opened(program, "Prohlis", "Gorbitz", "ሰላም")
    assert listed(dialog) == ["Gorbitz", "Prohlis", "ሰላም"]
    grab(dialog, "own-words")
    press(dialog.table, Qt.Key.Key_Down)
    click(dialog.remove_button)
    program.settle()
    assert listed(dialog) == ["Gorbitz", "ሰላም"]
    assert program.read(own_words) == {"Gorbitz", "ሰላም"}
    assert "Prohlis" in program.said()
    click(dialog.close_button)
    assert program.app is not None
    assert program.app.notify is not None
    click(program.app.notify._button)
    program.settle()
    assert program.read(own_words) == {"Gorbitz", "Prohlis", "ሰላም"}


def test_without_any_it_says_where_they_come_from(program: Program) -> None:
    dialog = opened(program)
    (nothing,) = dialog.findChildren(EmptyState)
    assert nothing.isVisible()
    assert nothing.accessibleName() == "No words yet"
    assert not dialog.remove_button.isEnabled()


@pytest.mark.parametrize("count", [0, 1, 5, 40])
def test_the_list_is_as_high_as_its_words_need(program: Program, count: int) -> None:
    dialog = opened(program, *(f"Wort{number:02}" for number in range(count)))
    line = dialog.table.verticalHeader().defaultSectionSize()
    room = dialog.table.viewport().height() if count else 0
    assert room < line * (max(count, 3) + 1)
    assert room >= line * min(count, 12)
    assert dialog.close_button.geometry().bottom() < dialog.height()
