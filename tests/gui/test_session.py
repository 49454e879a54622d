from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app import __version__
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.member import Role
from counsel_app.gui.pages.help import HelpPage
from counsel_app.store.erase import is_purge_due
from counsel_app.system.preferences import Preferences, read_preferences, write_preferences
from tests import example_case
from tests.gui.hands import click
from tests.gui.pages.program import Program, running


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def test_unlocking_finishes_what_an_erasure_had_left(program: Program) -> None:
    vault = program.make_file()
    case = example_case.add_case(vault, clock=program.clock)
    record = Attachment(
        id=vault.new_id(program.clock), case_id=case.id, title="a", added_on=date(2026, 11, 22)
    )
    with vault.atomic(program.clock) as write:
        write.put(record)
        write.erase(record.TYPE, record.id)
    assert is_purge_due(vault)
    vault.close()
    program.unlock()
    program.qtbot.waitUntil(lambda: not program.read(is_purge_due), timeout=20_000)


def _start_as_of(program: Program, version: str) -> None:
    write_preferences(program.preferences, Preferences(language="en", news_of=version))
    program.unlock()


def _said(program: Program) -> str:
    assert program.app is not None
    assert program.app.notify is not None
    return program.app.notify.sentence()


def test_after_an_update_the_news_are_offered_once(program: Program) -> None:
    program.make_file().close()
    _start_as_of(program, "0.0.9")
    assert __version__ in _said(program)
    assert program.app is not None
    assert program.app.notify is not None
    click(program.app.notify._button)
    assert program.page(HelpPage).topic() == "news"
    assert read_preferences(program.preferences).news_of == __version__


@pytest.mark.parametrize("version", ["", __version__])
def test_whoever_begins_or_knows_them_is_told_no_news(program: Program, version: str) -> None:
    program.make_file().close()
    _start_as_of(program, version)
    assert _said(program) == ""
    assert read_preferences(program.preferences).news_of == __version__


def test_a_volunteer_is_told_no_news_and_leaves_them_to_the_others(program: Program) -> None:
    program.make_file(role=Role.VOLUNTEER).close()
    _start_as_of(program, "0.0.9")
    assert _said(program) == ""
    assert read_preferences(program.preferences).news_of == "0.0.9"
