"""Proves the switch between Western digits and those of the language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.notify import Notify
from counsel_app.gui.pages.page import Desk
from counsel_app.gui.pages.reduced_settings import ReducedSettingsPage
from counsel_app.gui.pages.registry import VOLUNTEER
from counsel_app.gui.session import Session
from counsel_app.system.preferences import Preferences


@pytest.mark.parametrize(("code", "is_offered"), [("fa", True), ("ar", True), ("uk", False)])
def test_own_digits_are_offered_where_the_language_has_some(
    qtbot: QtBot,
    look: QApplication,
    jobs: Jobs,
    clock: FixedClock,
    tmp_path: Path,
    code: str,
    is_offered: bool,
) -> None:
    i18n.set_language(look, code)
    kept: list[Preferences] = []
    session = Session(profile=tmp_path, preferences=Preferences(), keep=kept.append)
    desk = Desk(
        jobs=jobs,
        notify=Notify(),
        clock=clock,
        role=VOLUNTEER,
        navigate=lambda _name, _target="": None,
        changed=lambda _changes: None,
        lock=lambda: None,
        session=session,
    )
    page = ReducedSettingsPage(desk)
    qtbot.addWidget(page)
    page.open("")
    page.show()
    assert page.digits_tile.isVisible() == is_offered
    if is_offered:
        page.digits_tile.click()
        assert page.digits[""].isChecked()
        page.digits["native"].click()
        assert kept[-1].reduced_digits == "native"
        assert page.digits["native"].isChecked()
        page.digits[""].click()
        assert kept[-1].reduced_digits == ""
