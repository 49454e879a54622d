"""A rejection comes in: from the case list to the printed report in under forty strokes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.client import Client
from counsel_app.domain.clock import FixedClock
from counsel_app.gui.dialogs.deadline_dialog import DeadlineDialog
from counsel_app.gui.dialogs.letter_dialog import LetterDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.usecases import cases
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, tick

LIMIT = 40
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Strokes:
    """Counts what a person presses and clicks."""

    count: int = 0

    def clicks(self, widget: QWidget) -> None:
        self.count += 1
        click(widget)

    def ticks(self, box: QCheckBox) -> None:
        self.count += 1
        tick(box)

    def presses(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.count += 1
        press(widget, key, modifier)

    def types(self, field: QLineEdit, text: str) -> None:
        """One click into the field and a key for each character."""
        self.clicks(field)
        self.count += len(text)
        write(field, text)

    def picks(self, choose: Callable[[], object]) -> None:
        """One of a list: a click opens it, a click takes it."""
        self.count += 2
        choose()


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    made = Casework(qtbot, jobs, clock, tmp_path)
    with made.file() as vault:
        found = cases.view_case(vault, made.case_id)
        assert found is not None
        # Demo case B: nineteen, Dari, in the asylum procedure.
        farhad = Client(
            id=found.client.id,
            chosen_name="Farhad",
            birth_date=date(2007, 3, 2),
            spoken_languages=("prs",),
            reading_languages=("prs",),
        )
        cases.save_client(vault, farhad, clock=made.clock)
    return made


def test_letter_explained_deadline_found_lawyer_reached_report_printed(
    work: Casework, tmp_path: Path
) -> None:
    shell = work.enter()
    shell.navigate("cases")
    work.settle()
    hand = Strokes()
    listed = work.at("cases")
    assert isinstance(listed, CasesPage)
    hand.presses(listed.search, Qt.Key.Key_Down)
    hand.presses(listed.table, Qt.Key.Key_Return)
    work.settle()
    hand.presses(shell, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    work.settle()
    page = work.consultation
    fields = page.form.fields
    # The facts: language and day stand there already.
    hand.picks(lambda: fields.set_value("topics", ["ASYL_DECISION"]))
    page.form.changed.emit()
    work.settle()
    minutes = fields.control("minutes")
    assert isinstance(minutes, QLineEdit)
    hand.types(minutes, "30")
    hand.picks(lambda: fields.set_value("interpreter", "PHONE"))
    # The letter, read line by line.
    hand.clicks(page.guide.read_button)
    letter = work.dialog(LetterDialog)
    hand.types(letter.days["on"].line, "4.11.26")
    hand.types(letter.days["lodged_on"].line, "10.3.25")
    hand.clicks(letter.work_out)
    work.settle()
    dates = work.dialog(DeadlineDialog)
    work.qtbot.waitUntil(lambda: len(dates.cards) == 2, timeout=10_000)
    hand.clicks(dates.keep_button)
    work.settle()
    # A window manager does this when a dialog closes.
    with work.qtbot.waitActive(shell):
        shell.activateWindow()
    # What was said and agreed, and who does what.
    for item in ("noobj", "envelope_agree", "law", "rep"):
        hand.ticks(page.guide.box(f"ASYL_DECISION/{item}"))
    hand.presses(page.save_button, Qt.Key.Key_S, CTRL)
    work.settle()
    assert shell.current_page() == "letter"
    work.qtbot.waitUntil(work.letter.preview.print_button.isEnabled, timeout=10_000)
    hand.clicks(work.letter.preview.print_button)
    printing = work.dialog(QPrintDialog)
    printing.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer().setOutputFileName(str(tmp_path / "report.pdf"))
    hand.count += 1  # Enter
    printing.done(QPrintDialog.DialogCode.Accepted)
    work.settle()

    assert hand.count < LIMIT, hand.count
    everything_is_there(work)
    assert (tmp_path / "report.pdf").stat().st_size > 1000


def everything_is_there(work: Casework) -> None:
    view = work.view()
    (talk,) = view.consultations
    assert (talk.topics, talk.minutes, talk.interpreter, talk.language) == (
        ("ASYL_DECISION",),
        30,
        "PHONE",
        "prs",
    )
    assert "no objection" in talk.content
    assert "brings the envelope" in talk.agreements
    (step,) = view.steps
    assert (step.actor, step.due_on) == ("COUNSELLOR", work.clock.today())
    # T1: Buß- und Bettag moves the end by a day.
    assert {one.rule: one.due_on for one in view.deadlines} == {
        "KLAGE_BAMF_2W": date(2026, 11, 19),
        "KLAGE_BEGRUENDUNG": date(2026, 12, 4),
    }
    assert [one.outcome for one in view.letters] == ["PRINTED"]
