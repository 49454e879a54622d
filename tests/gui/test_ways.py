"""Proves back and forward: the trail, its buttons, the mouse's side buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.gui.pages.registry import VOLUNTEER
from counsel_app.gui.shell import Shell
from counsel_app.gui.ways import Trail
from tests.gui.hands import click, press
from tests.gui.test_shell import PAGES_OF_TWO_ROLES, _diary, diaries

__all__ = ("diaries",)
ALT = Qt.KeyboardModifier.AltModifier


def _side_button(shell: Shell, button: Qt.MouseButton) -> None:
    window = shell.windowHandle()
    where = QPointF(10, 10)
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, where, where, button, button,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(window, event)


def test_the_trail_goes_back_and_forward_and_forgets_what_lay_ahead() -> None:
    trail = Trail()
    assert (trail.here, trail.before, trail.after) == (None, None, None)
    assert trail.back() is None
    for name in ("a", "b", "b", "c"):
        trail.visit((name, ""))
    assert trail.back() == ("b", "")
    assert trail.back() == ("a", "")
    assert trail.back() is None
    assert trail.forward() == ("b", "")
    trail.visit(("d", "1"))
    assert trail.forward() is None
    assert (trail.before, trail.here) == (("b", ""), ("d", "1"))
    trail.clear()
    assert trail.here is None


def test_a_long_day_does_not_fill_the_memory() -> None:
    trail = Trail()
    for number in range(1000):
        trail.visit(("case", str(number)))
    steps = 0
    while trail.back() is not None:
        steps += 1
    assert steps == 99


def test_keys_lead_back_and_forward_again(qtbot: QtBot, diaries: Shell) -> None:
    diaries.navigate("case", "17")
    diaries.navigate("cases")
    press(diaries, Qt.Key.Key_Left, ALT)
    assert diaries.current_page() == "case"
    press(diaries, Qt.Key.Key_Left, ALT)
    assert diaries.current_page() == "today"
    press(diaries, Qt.Key.Key_Right, ALT)
    assert diaries.current_page() == "case"
    assert _diary(diaries, "case").log[-1] == "open 17"
    press(diaries, Qt.Key.Key_Right, ALT)
    assert diaries.current_page() == "cases"
    press(diaries, Qt.Key.Key_Right, ALT)
    assert diaries.current_page() == "cases"


def test_the_buttons_do_the_same_and_offer_only_what_there_is(diaries: Shell) -> None:
    assert diaries.surroundings is not None
    ways = diaries.surroundings.ways
    assert (ways.back.isEnabled(), ways.forward.isEnabled()) == (False, False)
    diaries.navigate("cases")
    click(ways.back)
    assert diaries.current_page() == "today"
    assert (ways.back.isEnabled(), ways.forward.isEnabled()) == (False, True)
    click(ways.forward)
    assert diaries.current_page() == "cases"


def test_the_side_buttons_of_a_mouse_lead_back_and_forward(diaries: Shell) -> None:
    diaries.navigate("cases")
    _side_button(diaries, Qt.MouseButton.BackButton)
    assert diaries.current_page() == "today"
    _side_button(diaries, Qt.MouseButton.ForwardButton)
    assert diaries.current_page() == "cases"
    _side_button(diaries, Qt.MouseButton.LeftButton)
    assert diaries.current_page() == "cases"


def test_locking_forgets_the_way(diaries: Shell) -> None:
    diaries.navigate("cases")
    diaries.lock()
    assert (diaries._trail.here, diaries.current_page()) == (None, "")


def test_a_volunteer_has_neither_buttons_nor_forward_nor_finder(diaries: Shell) -> None:
    diaries.enter(VOLUNTEER)
    assert diaries.surroundings is not None
    assert not diaries.surroundings.ways.isVisible()
    diaries.navigate("note")
    diaries.go_back()
    assert diaries.current_page() == "home"
    press(diaries, Qt.Key.Key_Right, ALT)
    assert diaries.current_page() == "home"
    diaries.find_anything()
    assert QApplication.activeModalWidget() is None
    assert "home" in {spec.name for spec in PAGES_OF_TWO_ROLES}
