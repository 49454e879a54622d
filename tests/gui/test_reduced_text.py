from __future__ import annotations

import sys
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import theme
from counsel_app.gui.application import Application
from counsel_app.gui.pages.registry import COUNSELLOR, VOLUNTEER
from counsel_app.system.preferences import Preferences
from tests.gui.gallery import GALLERY


@pytest.fixture
def application(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Application:
    # The application takes the hook over; the test gives it back.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return Application(
        clock=FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC)),
        save_report=lambda _text: "",
        preferences=Preferences(language="en", theme="light", text_points=10.5),
        pages=GALLERY,
    )


def test_reduced_mode_is_written_large_and_the_desk_as_chosen(
    application: Application, qtbot: QtBot
) -> None:
    shell = application.show(VOLUNTEER, who="Sam")
    qtbot.addWidget(shell)
    assert theme.points() == theme.REDUCED
    application.entered(COUNSELLOR)
    assert theme.points() == 10.5
    application.jobs.shut_down()


def test_who_wants_larger_text_keeps_it_in_reduced_mode(
    application: Application, qtbot: QtBot
) -> None:
    application.apply(Preferences(language="en", theme="light", text_points=16.0))
    shell = application.show(VOLUNTEER, who="Sam")
    qtbot.addWidget(shell)
    assert theme.points() == 16.0
    application.jobs.shut_down()
