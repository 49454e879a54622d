"""Proves that what the program did, and what it could not do, can be read afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.finder import Finder
from counsel_app.gui.pages.happened import HappenedPage
from counsel_app.gui.pages.help import HelpPage
from counsel_app.usecases.backups import BackupPlaceGone
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        made.make_file().close()
        made.unlock()
        yield made


def lines(program: Program) -> list[tuple[str, str]]:
    page = program.page(HappenedPage)
    model = page.model
    program.qtbot.waitUntil(
        lambda: all(model.at(row) is not None for row in range(model.rowCount())), timeout=10_000
    )
    rows = range(model.rowCount())
    return [
        (_plain(model.index(row, 2).data()), _plain(model.index(row, 3).data())) for row in rows
    ]


def _plain(words: object) -> str:
    return str(words).replace("\u2068", "").replace("\u2069", "")


def test_from_the_help_one_reads_what_was_opened_and_what_did_not_work(program: Program) -> None:
    assert program.app is not None
    assert program.app.notify is not None
    program.app.notify.error(BackupPlaceGone())
    press(program.shell, Qt.Key.Key_F1)
    program.settle()
    click(program.page(HelpPage).happened_button)
    program.settle()
    assert lines(program) == [
        ("not done", BackupPlaceGone().sentence("en")),
        ("Case file unlocked", "with the passphrase"),
    ]
    grab(program.shell, "happened")


def test_a_fault_of_the_program_is_among_it(program: Program) -> None:
    assert program.app is not None
    program.app.crash.report(ValueError("Farhad"))
    program.settle()
    program.shell.navigate("happened")
    program.settle()
    kind, words = lines(program)[0]
    assert kind == "not done"
    assert words.startswith("A fault in the program.")
    (report,) = program.reports.iterdir()
    assert "Farhad" not in report.read_text(encoding="utf-8")
    report.unlink()


def test_ctrl_k_finds_it_by_its_name(program: Program) -> None:
    press(program.shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = program.shell.findChild(Finder)
    assert finder is not None
    write(finder.field, "What happened")
    press(finder.field, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "happened", timeout=10_000)


def test_before_a_file_is_open_the_help_offers_no_list(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, tmp_path) as made:
        made.make_file().close()
        made.start()
        press(made.shell, Qt.Key.Key_F1)
        made.settle()
        assert made.page(HelpPage).happened_button.isHidden()
