from __future__ import annotations

from pathlib import Path

import pytest

from counsel_app.sync.reasons import Reason
from tests.packaging import load

tool = load("translations")

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Cases</name>
    <message{numerus}>
        <source>{source}</source>
        <translation{state}>{translation}</translation>
    </message>
</context>
</TS>
"""
ONE_AND_MANY = "<numerusform>{}</numerusform><numerusform>{}</numerusform>"


def ts_file(folder: Path, source: str, translation: str, state: str = "") -> Path:
    path = folder / "counsel_de.ts"
    numerus = ' numerus="yes"' if "%n" in source else ""
    path.write_text(
        TS.format(source=source, translation=translation, state=state, numerus=numerus),
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Open {case}", "{case} öffnen"),
        ("%n day(s)", ONE_AND_MANY.format("ein Tag", "%n Tage")),
        ("%n day(s)", ONE_AND_MANY.format("%n Tag", "%n Tage")),
    ],
)
def test_a_complete_file_has_no_problems(source: str, translation: str, tmp_path: Path) -> None:
    assert list(tool.problems(ts_file(tmp_path, source, translation))) == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Open {case}", "Öffnen"),
        ("Open", "{case} öffnen"),
        ("%n day(s)", ONE_AND_MANY.format("ein Tag", "Tage")),
    ],
)
def test_a_lost_or_invented_placeholder_is_noticed(
    source: str, translation: str, tmp_path: Path
) -> None:
    (problem,) = tool.problems(ts_file(tmp_path, source, translation))
    assert "other placeholders" in problem


def test_an_unfinished_sentence_is_noticed(tmp_path: Path) -> None:
    path = ts_file(tmp_path, "Open", "Öffnen", ' type="unfinished"')
    assert list(tool.problems(path)) == ["Cases: “Open” is not translated"]


def test_an_empty_translation_is_noticed(tmp_path: Path) -> None:
    assert list(tool.problems(ts_file(tmp_path, "Open", ""))) == [
        "Cases: “Open” has an empty translation"
    ]


@pytest.mark.parametrize(("german", "is_right"), [("Öffnen …", True), ("Öffnen…", False)])
def test_dots_for_words_stand_apart_in_german(german: str, is_right: bool, tmp_path: Path) -> None:
    found = list(tool.problems(ts_file(tmp_path, "Open…", german)))
    assert found == ([] if is_right else [f"Cases: “{german}” lacks the space before its dots"])


def test_why_a_file_was_not_taken_in_is_said_in_every_language() -> None:
    assert {reason.label.en for reason in Reason} <= set(tool.label_texts())
