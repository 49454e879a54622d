"""What was said and what was agreed: the note, the way to the form, the next appointment."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.tick_row import TickRow
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.gui.widgets.buttons import IconButton
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, child, texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def test_a_quick_note_with_a_topic_is_a_short_consultation_at_once(work: Casework) -> None:
    work.fill()
    shell = work.enter()
    note = work.case.note
    work.case.show_section("plan")
    press(shell, Qt.Key.Key_N, CTRL)
    assert work.case.current_section() == "timeline"
    assert note.field.hasFocus()
    write(note.field, "Brief vom Jobcenter erklärt ")
    write(note.field, "تم شرح الرسالة")
    note.topic.set_key("BENEFITS")
    press(note.field, Qt.Key.Key_Return, CTRL)
    work.settle()
    (talk,) = (one for one in work.view().consultations if one.minutes == 10)
    assert talk.content == "Brief vom Jobcenter erklärt تم شرح الرسالة"
    assert (talk.topics, talk.language, talk.interpreter) == (("BENEFITS",), "apc", "GDD")
    assert note.field.toPlainText() == ""
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Z, CTRL)
    work.settle()
    assert len(work.view().consultations) == 1


def test_a_quick_note_that_lacks_something_goes_on_in_the_form(work: Casework) -> None:
    shell = work.enter()
    note = work.case.note
    write(note.field, "ብዛዕባ ገዛ ተዘራሪብና")
    click(note.add_button)
    work.settle()
    assert shell.current_page() == "consultation"
    values = work.consultation.form.values()
    assert values["content"] == "ብዛዕባ ገዛ ተዘራሪብና"
    assert values["language"] == "apc"
    # Whether there was an interpreter is asked, not guessed.
    assert values["interpreter"] == ""


def test_a_quick_note_survives_a_kill_in_mid_sentence(work: Casework) -> None:
    work.enter()
    write(work.case.note.field, "Sie sagt, dass")
    work.qtbot.wait(900)
    work.settle()
    assert "Draft saved" in texts(work.case.note)
    work.kill()
    work.enter()
    assert work.case.note.field.toPlainText() == "Sie sagt, dass"
    assert "restored" in texts(work.case.note)


def test_the_next_appointment_agreed_in_a_consultation_is_the_next_date(work: Casework) -> None:
    work.fill()
    with work.file() as vault:
        example_case.add_consultation(
            vault, work.case_id, clock=work.clock, next_appointment_on=date(2026, 11, 23)
        )
    work.enter()
    assert "tomorrow\nAgreed appointment" in texts(work.case.aside)
    # Where "all dates" leads it stands too, and leads to where it was agreed.
    work.case.show_section("dates")
    dates = work.case.sections["dates"]
    agreed = next(r for r in dates.findChildren(TickRow) if "Agreed appointment" in texts(r))
    assert agreed.box.isHidden()
    click(child(agreed, IconButton))
    work.settle()
    assert work.shell is not None
    assert work.shell.current_page() == "consultation"
    # Today and the list of cases call the same thing next, in the same words.
    work.shell.navigate("today")
    work.settle()
    today = work.shell.page("today")
    assert today is not None
    assert "Agreed appointment" in texts(today)
    work.shell.navigate("cases")
    work.settle()
    page = work.shell.page("cases")
    assert isinstance(page, CasesPage)
    assert "tomorrow · Agreed appointment" in str(page.model.index(0, 3).data())
    click(page.chips._chips["due"])
    work.settle()
    assert page.model.rowCount() == 1


def test_a_new_consultation_has_a_button_until_a_note_has_one_of_its_own(work: Casework) -> None:
    work.fill()
    shell = work.enter()
    assert work.case.talk_button.isVisible()
    write(work.case.note.field, "Anruf")
    assert not work.case.talk_button.isVisible()
    assert work.case.note.form_button.isVisible()
    work.case.note.field.clear()
    click(work.case.talk_button)
    work.settle()
    assert shell.current_page() == "consultation"
