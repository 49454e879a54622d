"""The self-test's eyes: what it takes for a window, for words, for a paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from counsel_app.gui import i18n, selftest
from counsel_app.gui.selftest import WindowFailed
from counsel_app.system.clock import SystemClock
from counsel_app.usecases.selftest import make_files, make_papers
from tests.gui.pages.program import Program, running


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def test_a_window_that_takes_a_passphrase_is_one(program: Program) -> None:
    program.make_file().close()
    program.start()
    assert program.app is not None
    assert "offscreen" in selftest.check_window(program.app)


def test_a_window_without_a_field_is_none(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start()
    assert program.app is not None
    monkeypatch.setattr(selftest, "SECONDS", 0.1)
    monkeypatch.setattr(selftest, "QLineEdit", QImage)
    with pytest.raises(WindowFailed, match="no window"):
        selftest.check_window(program.app)


def test_words_that_are_not_there_are_missed_and_the_language_stays(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start()
    assert program.app is not None
    spoken = i18n.language()
    assert selftest.check_words(program.app) == "Einstellungen, Abbrechen"
    monkeypatch.setattr(i18n, "_load", lambda *_: [])
    with pytest.raises(WindowFailed, match="Settings, Cancel"):
        selftest.check_words(program.app)
    assert i18n.language() == spoken


def test_sheets_are_read_in_their_scripts(qtbot: QtBot, tmp_path: Path) -> None:
    sheets = make_papers(make_files(tmp_path / "demo", clock=SystemClock()), clock=SystemClock())
    assert selftest.check_papers(sheets.by_script) == "3 pages drawn and read"
    with pytest.raises(WindowFailed, match="Ethi: 0 letters"):
        selftest.check_papers({"Ethi": sheets.by_script["Arab"]})
    with pytest.raises(WindowFailed, match="no page"):
        selftest.check_papers({"Arab": b"%PDF-1.7 torn"})
