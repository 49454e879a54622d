"""Proves that the guide for a lost device keeps times, answers and the 72 hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.domain.loss import Decision
from counsel_app.gui.dialogs.paper import PaperDialog
from counsel_app.gui.pages.loss import LossPage
from counsel_app.gui.pages.team import TeamPage
from counsel_app.usecases import loss as lost
from tests.documents.reading import text_of
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def page(program: Program) -> LossPage:
    program.make_file().close()
    return _page(program)


def _page(program: Program) -> LossPage:
    program.unlock().navigate("team")
    program.settle()
    click(program.page(TeamPage).loss_button)
    program.settle()
    return program.page(LossPage)


def _begin(program: Program, page: LossPage) -> None:
    click(page.begin_button)
    program.settle()


def test_one_press_notes_the_time_and_says_until_when_to_notify(
    program: Program, page: LossPage
) -> None:
    assert program.shell.focusWidget() is page.begin_button
    press(page.begin_button, Qt.Key.Key_Return)
    program.settle()
    (begun,) = program.read(lost.losses)
    assert begun.noticed_at == program.clock.now().replace(second=0)
    assert "25 November 2026" in page._by.text()
    assert page.deadline.accessibleName() == "72 full hours left"
    assert program.shell.focusWidget() is page.facts.areas["device"]


def test_answers_typed_are_kept_when_the_file_is_locked_at_once(
    program: Program, page: LossPage
) -> None:
    _begin(program, page)
    write(page.facts.areas["device"], "Laptop Nord 3, schwarz")
    click(page.facts.chips["disk_encrypted"]._chips["yes"])
    program.shell.lock()
    program.settle()
    with program.file() as vault:
        (kept,) = lost.losses(vault)
    assert (kept.device, kept.disk_encrypted) == ("Laptop Nord 3, schwarz", "yes")


def test_a_tick_shows_and_keeps_its_time_and_forgets_no_answer(
    program: Program, page: LossPage
) -> None:
    _begin(program, page)
    write(page.facts.areas["holder"], "A. Kern")
    program.clock.advance(timedelta(minutes=7))
    press(page.steps.boxes["told"], Qt.Key.Key_Space)
    page.save_draft()
    program.settle()
    (kept,) = program.read(lost.losses)
    assert kept.done == {"told": program.clock.now()}
    assert kept.holder == "A. Kern"
    assert page.steps.times["told"].text()
    press(page.steps.boxes["told"], Qt.Key.Key_Space)
    program.settle()
    assert program.read(lost.losses)[0].done == {}
    assert page.steps.times["told"].text() == ""


def test_an_earlier_moment_of_noticing_moves_the_deadline_and_a_later_one_is_refused(
    program: Program, page: LossPage
) -> None:
    _begin(program, page)
    page.facts.day.line.clear()
    write(page.facts.day.line, "18.11.2026")
    page.save_draft()
    program.settle()
    assert "21 November 2026" in page._by.text()
    assert page.deadline.accessibleName() == "the 72 hours are over"
    page.facts.day.line.clear()
    write(page.facts.day.line, "23.11.2026")
    page.save_draft()
    program.settle()
    assert "in the future" in page.facts.problem.text()
    page.facts.day.line.clear()
    write(page.facts.day.line, "31.11.2026")
    page.save_draft()
    assert "day and time" in page.facts.problem.text()
    assert program.read(lost.losses)[0].noticed_at.day == 18


def test_a_decision_brings_its_steps(program: Program, page: LossPage) -> None:
    _begin(program, page)
    assert page.steps.boxes["people"].isHidden() or not page.steps.boxes["people"].isVisible()
    press(page.decision.choices[Decision.PEOPLE], Qt.Key.Key_Space)
    write(page.decision.reason, "Passwort klebte am Deckel")
    page.save_draft()
    program.settle()
    (kept,) = program.read(lost.losses)
    assert (kept.decision, kept.reason) == (Decision.PEOPLE, "Passwort klebte am Deckel")
    shown = [key for key, box in page.steps.boxes.items() if box.isVisibleTo(page)]
    assert {"authority", "people"} <= set(shown)


def test_everything_done_is_said(program: Program, page: LossPage) -> None:
    _begin(program, page)
    press(page.decision.choices[Decision.NOBODY], Qt.Key.Key_Space)
    page.save_draft()
    program.settle()
    for step in program.read(lost.losses)[0].steps():
        press(page.steps.boxes[step.key], Qt.Key.Key_Space)
        program.settle()
    assert page.deadline.accessibleName() == "all done"


def test_whom_to_call_is_typed_before_and_still_there(program: Program, page: LossPage) -> None:
    write(page.contacts.fields["officer"], "Frau Muster, 0351 1")
    program.shell.navigate("today")
    program.settle()
    program.shell.navigate("loss")
    program.settle()
    assert page.contacts.fields["officer"].text() == "Frau Muster, 0351 1"
    assert program.read(lost.contacts)["officer"] == "Frau Muster, 0351 1"


def test_the_record_is_looked_at_and_saved_where_the_person_says(
    program: Program, page: LossPage
) -> None:
    _begin(program, page)
    write(page.facts.areas["device"], "Stick")
    click(page.print_button)
    program.settle()
    dialog = program.dialog(PaperDialog)
    assert dialog.preview.pages() >= 1
    target = program.folder / "record.pdf"
    dialog._write(target)
    program.settle()
    assert "Stick" in text_of(target.read_bytes())
    dialog._write(program.folder / "missing" / "record.pdf")
    program.settle()
    assert "No file can be made there" in dialog.problem.text()


def test_another_loss_leaves_the_first_as_it_was(program: Program, page: LossPage) -> None:
    _begin(program, page)
    write(page.facts.areas["device"], "Laptop")
    program.clock.advance(timedelta(days=3))
    click(page.again)
    program.settle()
    assert page.facts.areas["device"].toPlainText() == ""
    assert page.which.count() == 2
    page.which.setCurrentIndex(1)
    program.settle()
    assert page.facts.areas["device"].toPlainText() == "Laptop"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_guide_fits_in_both_languages(program: Program, language: str) -> None:
    program.language = language
    program.make_file().close()
    page = _page(program)
    program.shell.resize(1366, 768)
    grab(program.shell, f"loss-start-{language}")
    _begin(program, page)
    write(page.facts.areas["device"], "ThinkPad T14, schwarz, Nr. 0815")
    click(page.steps.boxes["told"])
    page.save_draft()
    program.settle()
    grab(program.shell, f"loss-{language}")
    assert program.shell.width() <= 1366
    click(page.print_button)
    program.settle()
    grab(program.dialog(PaperDialog), f"loss-paper-{language}")
