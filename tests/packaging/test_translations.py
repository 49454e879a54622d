from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging import load

tool = load("translations")

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Cases</name>
    <message>
        <source>Open %1</source>
        <translation>{translation}</translation>
    </message>
</context>
</TS>
"""
OPEN = tool.Message("Cases", "Open %1", "", has_number=False)


def ts_file(folder: Path, translation: str) -> Path:
    path = folder / "counsel_de.ts"
    path.write_text(TS.format(translation=translation), encoding="utf-8")
    return path


def test_a_complete_file_has_no_problems(tmp_path: Path) -> None:
    assert tool.problems(ts_file(tmp_path, "%1 öffnen"), {OPEN}) == []


def test_a_lost_placeholder_is_noticed(tmp_path: Path) -> None:
    (problem,) = tool.problems(ts_file(tmp_path, "Öffnen"), {OPEN})
    assert problem.startswith("placeholders differ")


def test_an_untranslated_sentence_is_noticed(tmp_path: Path) -> None:
    assert tool.problems(ts_file(tmp_path, ""), {OPEN}) == ["not translated: 'Open %1'"]


def test_a_sentence_missing_from_the_file_is_noticed(tmp_path: Path) -> None:
    new = tool.Message("Cases", "Close", "", has_number=False)
    assert tool.problems(ts_file(tmp_path, "%1 öffnen"), {OPEN, new}) == [
        "not in the file: 'Close'"
    ]


def test_a_sentence_no_longer_used_is_noticed(tmp_path: Path) -> None:
    assert tool.problems(ts_file(tmp_path, "%1 öffnen"), set()) == ["no longer used: 'Open %1'"]


def test_a_changed_file_is_built_again_and_an_unchanged_one_is_not(tmp_path: Path) -> None:
    ts = ts_file(tmp_path, "%1 öffnen")
    assert tool.build(ts)
    assert ts.with_suffix(".qm").stat().st_size > 0
    assert not tool.build(ts)


@pytest.mark.parametrize("text", ["%1 of %L2", "{name} {}", "%n cases"])
def test_every_kind_of_placeholder_is_seen(text: str) -> None:
    assert tool.placeholders(text)
