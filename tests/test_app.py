"""Proves the composition root: which page comes first, reports without client data."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.app import KEPT_REPORTS, save_report
from counsel_app.system import places
from counsel_app.usecases.profile_list import holds_case_file
from counsel_app.usecases.profiles import ProfileState, profile_state
from tests import example_case
from tests.gui.pages.program import Program, running

HEAVY = (
    "cryptography", "duckdb", "holidays", "msgspec", "pikepdf", "pyrage", "reportlab",
    "sqlcipher3", "sqlite_utils", "uharfbuzz", "zstandard", "counsel_app.domain.records",
    "PySide6.QtPdf", "PySide6.QtPrintSupport", "json", "secrets", "platform",
)  # fmt: skip


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def test_an_empty_folder_leads_to_the_first_steps(program: Program) -> None:
    assert program.start().current_page() == "first_run"


def test_a_case_file_leads_to_unlocking(program: Program) -> None:
    program.make_file().close()
    assert program.start().current_page() == "unlock"


def test_half_a_case_file_is_never_taken_for_an_empty_folder(program: Program) -> None:
    program.make_file().close()
    (program.profile / "casefile.db").unlink()
    assert program.start().current_page() == "unlock"


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("notes.txt",),
        ("casefile.db", "casefile.keys.json"),
        ("casefile.db",),
        ("casefile.keys.json",),
        ("casefile.keys.json.bak",),
        ("casefile.db.new",),
        ("casefile.db.new", "casefile.keys.json"),
        ("casefile.db.new", "casefile.db"),
    ],
)
def test_the_quick_look_at_a_folder_says_what_the_use_case_says(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    is_empty = profile_state(tmp_path) is ProfileState.EMPTY
    assert holds_case_file(tmp_path) is not is_empty


def test_a_bug_is_reported_without_what_it_was_about(program: Program) -> None:
    program.start()
    assert program.app is not None

    def bug() -> None:
        client = "Samira Al-Mithal"
        raise ValueError(client)

    program.app.jobs.pure(bug)
    program.qtbot.waitUntil(lambda: any(program.reports.glob("counsel-error-*.txt")))
    (report,) = program.reports.glob("*.txt")
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_app.py" in text
    assert "Samira" not in text
    assert str(Path.home()) not in text
    report.unlink()


def test_only_the_latest_reports_stay(tmp_path: Path) -> None:
    clock = example_case.new_clock()
    places_told = []
    for _ in range(KEPT_REPORTS + 5):
        places_told.append(save_report(tmp_path, "fault", clock=clock))
        clock.advance(timedelta(seconds=1))
    assert {str(kept) for kept in tmp_path.iterdir()} == set(places_told[5:])


def test_a_report_that_cannot_be_kept_says_so(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    clock = example_case.new_clock()
    assert save_report(blocked, "fault", clock=clock) == "The report could not be saved."
    german = save_report(blocked, "fault", clock=clock, language="de")
    assert german == "Der Bericht ließ sich nicht speichern."


def test_preferences_and_reports_lie_outside_the_case_file() -> None:
    profile = places.default_profile()
    assert profile not in places.preference_file().parents
    assert places.log_folder() != profile


def in_a_process(code: str, folder: Path) -> str:
    """What ``code`` prints in a process of its own, ``folder`` being its argument."""
    # Without the coverage measurement, which loads libraries in every process.
    plain = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        env=plain,
    ).stdout


def test_the_first_window_needs_none_of_the_heavy_libraries(tmp_path: Path) -> None:
    (tmp_path / "casefile.db").write_bytes(b"x")
    code = (
        "import sys, pathlib; from counsel_app.app import compose;"
        "f = pathlib.Path(sys.argv[1]);"
        "w = compose(f, preferences=f / 'p', reports=f); w.qt.processEvents();"
        "print(' '.join(sys.modules)); w.jobs.shut_down()"
    )
    loaded = set(in_a_process(code, tmp_path).split())
    assert "counsel_app.gui.pages.unlock" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_the_first_window_does_not_wait_for_a_search_for_garbage(tmp_path: Path) -> None:
    (tmp_path / "casefile.db").write_bytes(b"x")
    code = (
        "import gc, sys, pathlib; from counsel_app.system.memory import leave_garbage;"
        "seen = []; leave_garbage(); gc.callbacks.append(lambda *_: seen.append(1));"
        "from counsel_app.app import compose;"
        "f = pathlib.Path(sys.argv[1]);"
        "w = compose(f, preferences=f / 'p', reports=f); before = len(seen);"
        "from counsel_app.gui.collector import collect_what_filled; collect_what_filled();"
        "print(before, len(seen) > before); w.jobs.shut_down()"
    )
    assert in_a_process(code, tmp_path).split() == ["0", "True"]
