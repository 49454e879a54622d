"""The letterhead is set once in Settings and works at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.gui.panels.letterhead import LetterheadCard
from counsel_app.gui.widgets.inputs import TextField
from counsel_app.usecases.letterhead import LetterheadSettings, letterhead_settings
from tests.documents.test_logo import picture
from tests.gui.hands import click, press
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def card(program: Program) -> LetterheadCard:
    program.make_file().close()
    program.unlock().navigate("settings")
    program.settle()
    return program.page(SettingsPage).letterhead


def kept(program: Program) -> LetterheadSettings:
    """What the file holds once the program has let it go."""
    program.stop()
    with program.file() as vault:
        return letterhead_settings(vault)


def write(card: LetterheadCard, name: str, text: str) -> None:
    field = card.form.control(name)
    assert isinstance(field, TextField)
    field.setFocus()
    field.clear()
    field.insert(text)


def test_what_is_typed_is_kept_when_the_page_is_left(
    program: Program, card: LetterheadCard
) -> None:
    write(card, "phone", "0351 999-0")
    write(card, "consultation_hours", "Di 9–12")
    program.shell.navigate("today")
    program.settle()
    organisation = kept(program).organisation
    assert (organisation.phone, organisation.consultation_hours) == ("0351 999-0", "Di 9–12")


def test_an_organisation_without_a_name_is_not_kept(program: Program, card: LetterheadCard) -> None:
    write(card, "name", "")
    card.save()
    program.settle()
    assert kept(program).organisation.name != ""


def test_a_logo_is_shown_kept_and_removed(
    program: Program, card: LetterheadCard, tmp_path: Path
) -> None:
    assert not card.remove_button.isVisible()
    file = tmp_path / "logo.png"
    file.write_bytes(picture("RGBA"))
    click(card.choose_button)
    dialog = card.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.close()
    card.take_logo(file)
    program.settle()
    assert not card.logo.pixmap().isNull()
    grab(program.shell, "settings-letterhead")
    click(card.remove_button)
    program.settle()
    assert not card.logo.isVisible()
    assert program.said() == "The logo is removed."
    program.shell.activateWindow()
    program.qtbot.waitUntil(program.shell.isActiveWindow)
    press(program.shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    program.settle()
    assert card.logo.isVisible()
    click(card.remove_button)
    program.settle()
    assert not card.logo.isVisible()
    card.take_logo(file)
    program.settle()
    assert kept(program).logo.startswith(b"\x89PNG")


def test_a_broken_picture_is_refused_where_it_was_chosen(
    program: Program, card: LetterheadCard, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(picture()[:100])
    card.take_logo(file)
    program.settle()
    assert "cannot be used as a logo" in card._problem.text()
    assert kept(program).logo == b""


def test_the_chosen_din_form_stays(program: Program, card: LetterheadCard) -> None:
    click(card.din._chips["A"])
    program.settle()
    assert kept(program).form == "A"
