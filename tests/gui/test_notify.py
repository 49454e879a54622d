from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.gui import i18n
from counsel_app.gui.notify import Notify
from tests.gui.hands import click, press


class FolderGone(AppError):
    label = Label(de="Der Ordner ist weg.", en="The folder is gone.")


@pytest.fixture
def bar(qtbot: QtBot) -> Notify:
    made = Notify()
    qtbot.addWidget(made)
    made.resize(800, 48)
    return made


def test_an_error_is_one_sentence_in_the_language_of_the_window(
    bar: Notify, look: QApplication
) -> None:
    bar.error(FolderGone())
    assert bar.sentence() == "The folder is gone."
    assert bar.accessibleName() == "Not done: The folder is gone."
    i18n.set_language(look, "de")
    bar.error(FolderGone())
    assert bar.sentence() == "Der Ordner ist weg."


def test_an_error_stays_until_it_is_closed_with_the_keyboard(qtbot: QtBot, bar: Notify) -> None:
    bar.error(FolderGone())
    close = bar.findChild(QToolButton)
    assert close is not None
    assert close.accessibleName() == "Close message"
    close.setFocus()
    press(close, Qt.Key.Key_Space)
    assert bar.isHidden()


def test_escape_closes_the_message(qtbot: QtBot, bar: Notify) -> None:
    bar.warning("Look here.")
    press(bar, Qt.Key.Key_Escape)
    assert bar.sentence() == ""


def test_a_note_may_offer_to_undo(qtbot: QtBot, bar: Notify) -> None:
    undone: list[bool] = []
    bar.success("The case was closed.", action=("Undo", lambda: undone.append(True)))
    button = bar.findChild(QPushButton)
    assert button is not None
    assert button.accessibleName() == "Undo"
    click(button)
    assert undone == [True]
    assert bar.isHidden()


def test_a_newer_message_replaces_the_older(bar: Notify) -> None:
    bar.success("Saved.", action=("Undo", lambda: None))
    bar.note("Backed up.")
    button = bar.findChild(QPushButton)
    assert bar.sentence() == "Backed up."
    assert button is not None
    assert button.isHidden()
