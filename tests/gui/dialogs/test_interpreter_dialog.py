from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.interpreter_dialog import InterpreterDialog
from counsel_app.gui.dialogs.paper import PaperDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.usecases import dates
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab
from tests.profiles import a_deadline


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def opened(work: Casework) -> InterpreterDialog:
    with work.file() as vault:
        one = a_deadline(60, title="Elternabend", kind="APPOINTMENT", at_time="9:30")
        one = replace(one, case_id=work.case_id, due_on=date(2026, 12, 3), where="Schule Süd")
        dates.save_deadlines(vault, [one], clock=work.clock)
    work.enter(target=f"{work.case_id}/dates")
    click(work.case.sections["dates"].interpreter)  # type: ignore[attr-defined]
    return work.dialog(InterpreterDialog)


@pytest.mark.parametrize("language", ["de", "en"])
def test_all_that_the_slip_says_is_shown(qapp: QApplication, work: Casework, language: str) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name="light", text_points=10.5)
    dialog = opened(work)
    words = texts(dialog)
    assert "Samira" in words
    assert "Schule Süd" in words
    assert "Elternabend" not in words
    grab(dialog, f"{language}-interpreter")


def test_the_slip_is_looked_at_and_saved_as_a_file(work: Casework, tmp_path: Path) -> None:
    dialog = opened(work)
    click(dialog.paper_button)
    work.settle()
    shown = work.dialog(PaperDialog)
    shown._write(tmp_path / "zettel.pdf")
    work.settle()
    shown.reject()
    dialog.save(tmp_path / "termin.ics")
    work.settle()
    content = (tmp_path / "termin.ics").read_text(encoding="utf-8")
    assert "Samira" in content
    assert "Elternabend" not in content
    assert "termin.ics" in work.notify.sentence()
    timeline = work.case.sections["timeline"]
    letters = timeline.screen_now.view.letters  # type: ignore[union-attr]
    assert [(one.kind, one.outcome) for one in letters] == [("INTERPRETER", "SAVED")] * 2
    timeline._open(f"letter/{letters[0].id}")  # type: ignore[attr-defined]
    assert work.case.sections["dates"].isVisible()


def test_a_full_disk_is_said_in_the_dialog(work: Casework, tmp_path: Path) -> None:
    dialog = opened(work)
    dialog.save(tmp_path / "no such folder" / "termin.ics")
    work.settle()
    assert dialog.problem.text()


def test_without_an_appointment_nothing_is_offered(work: Casework) -> None:
    work.enter(target=f"{work.case_id}/dates")
    assert not work.case.sections["dates"].interpreter.isVisible()  # type: ignore[attr-defined]
