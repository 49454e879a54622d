from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.attachment import Attachment
from counsel_app.store.erase import is_purge_due
from tests import example_case
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
