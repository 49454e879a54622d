"""Contrast as it is drawn, in every theme: texts, and what shows where the focus is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.gui.palette import THEMES
from counsel_app.system.preferences import Preferences
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id
from tests.e2e.acts import NOW
from tests.e2e.person import Person
from tests.e2e.reduced_looks import contrast, pale_text

_LEAST_OF_CONTROLS = 3.0
_MOST_LOOKED_AT = 25
_PAGES = ("today", "cases", "sync", "directory", "security", "settings")


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_drawn_can_be_read(
    qapp: QApplication, made_demo: Demo, demo: Demo, tmp_path: Path, theme: str
) -> None:
    qapp.setCursorFlashTime(0)
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "B")
        talk = vault.all(Consultation, case_id=case)[0].id
    targets = [(page, "") for page in _PAGES]
    targets += [("case", f"{case}/{section}") for section in ("timeline", "dates", "referrals")]
    targets += [("consultation", f"{case}/{talk}")]
    found = []
    wanted = Preferences(language="de", theme=theme)
    with Person(
        demo.profile("first"), clock=FixedClock(NOW), language="de", home=tmp_path,
        preferences=wanted,
    ) as jana:  # fmt: skip
        assert jana.app.shell is not None
        found += [f"unlock: {fault}" for fault in pale_text(jana.app.shell)]
        jana.unlocks(DEMO_PASSPHRASE)
        shell = jana.app.shell
        for page, target in targets:
            shell.navigate(page, target)
            jana.settle()
            jana.focus()
            faults = [*pale_text(shell), *_dim_focus(shell)]
            found += [f"{page}/{target}: {fault}" for fault in faults]
    assert found == [], "\n".join(found)


def test_the_search_for_pale_things_finds_them(qtbot: QtBot) -> None:
    """The positive control: grey on white, and a button that does not show its focus."""
    window = QWidget()
    qtbot.addWidget(window)
    colours = window.palette()
    colours.setColor(QPalette.ColorRole.Window, QColor("#FFFFFF"))
    window.setPalette(colours)
    layout = QVBoxLayout(window)
    pale, silent, other = QLabel("pale words"), QPushButton("silent"), QPushButton("other")
    pale.setStyleSheet("color: #BBBBBB")
    silent.setStyleSheet("* { outline: 0; border: 1px solid #888888; }")
    for part in (pale, silent, other):
        layout.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert [fault.split(" has")[0] for fault in pale_text(window)] == ["QLabel “pale words”"]
    assert list(_dim_focus(window)) == ["QPushButton “” shows its focus with 0.0"]


def _dim_focus(window: QWidget) -> Iterator[str]:
    """Every control whose picture with the focus differs too little from that without."""
    controls = [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.visibleRegion().isEmpty()
    ]
    for control in controls[:_MOST_LOOKED_AT]:
        window.setFocus()
        without = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        clearest = _clearest_change(without, control.grab().toImage())
        if clearest < _LEAST_OF_CONTROLS:
            name = control.accessibleName()
            yield f"{type(control).__name__} “{name}” shows its focus with {clearest:.1f}"


def _clearest_change(one: QImage, other: QImage) -> float:
    """The greatest contrast between a pixel before and after."""
    pairs = {
        (one.pixel(x, y), other.pixel(x, y))
        for x in range(min(one.width(), other.width()))
        for y in range(min(one.height(), other.height()))
        if one.pixel(x, y) != other.pixel(x, y)
    }
    return max((contrast(QColor(before), QColor(after)) for before, after in pairs), default=0.0)
