from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.question import Question, ask
from tests.gui.hands import press


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def _ask(window: QWidget, answers: list[str], *, risky: bool = False) -> Question:
    return ask(
        window,
        question="Delete this note?",
        explanation="It can be brought back for 30 days.",
        agree="Delete",
        yes=lambda: answers.append("yes"),
        is_risky=risky,
    )


def test_enter_agrees_and_escape_does_not(qtbot: QtBot, window: QWidget) -> None:
    answers: list[str] = []
    dialog = _ask(window, answers)
    press(dialog.agree_button, Qt.Key.Key_Return)
    assert answers == ["yes"]
    dialog = _ask(window, answers)
    press(dialog, Qt.Key.Key_Escape)
    assert answers == ["yes"]


def test_a_risky_question_starts_on_the_button_that_changes_nothing(
    qtbot: QtBot, window: QWidget
) -> None:
    answers: list[str] = []
    dialog = _ask(window, answers, risky=True)
    qtbot.waitUntil(dialog.refuse_button.hasFocus)
    press(dialog.refuse_button, Qt.Key.Key_Return)
    assert answers == []
