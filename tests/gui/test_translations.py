from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.packaging import load

ROOT = Path(__file__).resolve().parents[2]
tool = load("translations")


def test_german_is_complete_and_compiled_from_the_texts_of_today() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_filling_in_words_reports_those_that_the_source_lacks(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    path.write_text(
        '<TS version="2.1" language="de"><context><name>A</name><message><source>Saved</source>'
        '<translation type="unfinished"/></message></context></TS>',
        encoding="utf-8",
    )
    assert list(tool.fill(path, {"A": {"Saved": "Gespeichert", "Gone": "Weg"}})) == [
        "A: “Gone” is not in the source"
    ]
    assert list(tool.problems(path)) == []
