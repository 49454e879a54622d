"""Proves that every key of the window stands in the table that the help shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.gui import keys

GUI = Path(keys.__file__).parent
OTHERS = [path for path in sorted(GUI.rglob("*.py")) if path.name != "keys.py"]
EVERY = {name: value for name, value in vars(keys).items() if isinstance(value, keys.Key)}


def test_only_the_table_makes_shortcuts() -> None:
    makes = re.compile(r"QShortcut\(|\.setShortcut\(|setShortcuts\(")
    assert [path.name for path in OTHERS if makes.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("name", EVERY)
def test_every_key_of_the_table_is_used(name: str) -> None:
    used = re.compile(rf"\bkeys\.{name}\b")
    assert any(used.search(path.read_text("utf-8")) for path in OTHERS)


def test_a_key_can_be_read_by_qt_and_says_something_of_its_own(qtbot: QtBot) -> None:
    shown = [key.shown(1) for key in EVERY.values()]
    assert all(shown)
    assert len({str(key.does) for key in EVERY.values()}) == len(EVERY)


def test_the_table_is_markdown_with_one_row_for_each(qtbot: QtBot) -> None:
    rows = keys.table().splitlines()
    assert len(rows) == len(EVERY) + 2
    assert "| Alt+1, Alt+2, … |" in keys.table()
