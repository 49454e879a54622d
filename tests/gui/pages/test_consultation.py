from __future__ import annotations

import re
import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.gui import i18n, theme
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.widgets.inputs import PAUSE_MS, TextArea
from counsel_app.store.drafts import drafts
from counsel_app.usecases import drafting
from counsel_app.usecases.consultations import SignedNote
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def fill_in(work: Casework) -> TextArea:
    """All that is needed, and a note in three scripts."""
    fields = work.consultation.form.fields
    fields.set_value("minutes", 45)
    fields.set_value("interpreter", "GDD")
    fields.set_value("topics", ["LETTER_EXPLAINED", "BENEFITS"])
    content = fields.control("content")
    assert isinstance(content, TextArea)
    content.setFocus()
    write(content, "Bescheid erklärt, Größe der Wohnung geprüft.")
    press(content, Qt.Key.Key_Return)
    write(content, "تم شرح القرار.")
    press(content, Qt.Key.Key_Return)
    write(content, "ውሳነ ተገሊጹ።")
    return content


def test_a_pause_while_saving_leaves_no_draft_behind(work: Casework) -> None:
    # The worker is busy: the pause after the last letter comes before the saving is done.
    shell = work.enter("consultation")
    page = work.consultation
    content = fill_in(work)
    gate = threading.Event()
    work.jobs.vault(lambda _vault: gate.wait(20))
    page.save()
    write(content, "x")
    QTest.qWait(2 * PAUSE_MS)
    gate.set()
    work.settle()
    assert shell.current_page() == "case"
    (talk,) = work.view().consultations
    assert talk.content.startswith("Bescheid")
    assert work.read(drafts) == []


def test_what_could_not_be_saved_is_a_draft_again(work: Casework) -> None:
    work.enter("consultation")
    page = work.consultation
    fill_in(work)

    def refuse(_vault: Any) -> None:
        raise SignedNote

    key = f"consultation/{work.case_id}"
    # Even where the window is gone by the time the saving fails.
    work.jobs.vault(page.draft.hand_in(refuse), failed=lambda _error: None)
    kept = work.read(lambda vault: drafting.find_draft(vault, key))
    assert kept is not None
    assert str(kept.values["content"]).startswith("Bescheid")
    page.draft.take_back()
    write(page.form.fields.control("content"), "x")
    page.save_draft()
    kept = work.read(lambda vault: drafting.find_draft(vault, key))
    assert kept is not None
    assert str(kept.values["content"]).endswith("x")


def test_a_consultation_is_saved_with_its_steps_in_one_moment(work: Casework) -> None:
    shell = work.enter("consultation")
    page = work.consultation
    assert QApplication.focusWidget() is page.form.fields.control("content")
    values = page.form.values()
    assert (values["held_on"], values["language"]) == ("2026-11-22", "apc")
    fill_in(work)
    write(page.form.steps.task_field(0), "LaSuB anrufen")
    press(shell, Qt.Key.Key_S, CTRL)
    work.settle()
    assert shell.current_page() == "case"
    (talk,) = work.view().consultations
    (step,) = work.view().steps
    assert talk.content.split("\n") == [
        "Bescheid erklärt, Größe der Wohnung geprüft.",
        "تم شرح القرار.",
        "ውሳነ ተገሊጹ።",
    ]
    assert (step.task, step.consultation_id, step.actor) == (
        "LaSuB anrufen",
        talk.id,
        "COUNSELLOR",
    )
    key = f"consultation/{work.case_id}"
    assert work.read(lambda vault: drafting.find_draft(vault, key)) is None


def test_a_step_that_was_removed_comes_back_into_its_own_talk(work: Casework) -> None:
    shell = work.enter("consultation")
    page = work.consultation
    write(page.form.steps.task_field(0), "LaSuB anrufen")
    page.form.steps._lines[0].remove.click()
    assert page.form.values()["steps"] == []
    press(shell, Qt.Key.Key_Z, CTRL)
    (step,) = page.form.values()["steps"]  # type: ignore[misc, str-unpack]
    assert step["task"] == "LaSuB anrufen"  # type: ignore[call-overload, index]
    page.form.steps._lines[1].remove.click()
    assert len(page.form.values()["steps"]) == 1  # type: ignore[arg-type]
    page.form.steps._lines[0].remove.click()
    page.draft.leave()
    press(shell, Qt.Key.Key_Z, CTRL)
    assert page.form.values()["steps"] == []
    work.settle()


def test_arabic_paragraphs_start_at_the_right_beside_german_ones(work: Casework) -> None:
    work.enter("consultation")
    content = fill_in(work)
    layout = content.document()
    directions = []
    block = layout.begin()
    while block.isValid():
        directions.append(block.textDirection())
        block = block.next()
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [left, right, left]


def test_what_is_missing_is_said_at_the_field_and_nothing_is_saved(work: Casework) -> None:
    shell = work.enter("consultation")
    write(work.consultation.form.fields.control("content"), "Kurz")
    press(shell, Qt.Key.Key_S, CTRL)
    work.settle()
    assert shell.current_page() == "consultation"
    assert texts(work.consultation).count("Please fill this in.") == 3
    assert work.view().consultations == ()
    assert work.consultation.form.values()["content"] == "Kurz"


def test_killed_in_mid_sentence_the_sentence_is_there_again(work: Casework) -> None:
    work.enter("consultation")
    fill_in(work)
    write(work.consultation.form.steps.task_field(0), "Umschlag mitbringen")
    work.qtbot.wait(900)
    work.kill()
    work.enter("consultation")
    page = work.consultation
    assert re.search(r"Draft of \d\d:\d\d restored", texts(page))
    values = page.form.values()
    assert str(values["content"]).endswith("ውሳነ ተገሊጹ።")
    assert page.form.steps.values()[0]["task"] == "Umschlag mitbringen"
    assert work.view().consultations == ()


def test_who_never_pauses_loses_at_most_two_seconds(work: Casework) -> None:
    work.enter("consultation")
    content = work.consultation.form.fields.control("content")
    for word in range(14):
        write(content, f"Wort{word} ")
        work.qtbot.wait(200)
    work.settle()
    key = f"consultation/{work.case_id}"
    draft = work.read(lambda vault: drafting.find_draft(vault, key))
    assert draft is not None
    assert "Wort5" in str(draft.values["content"])


def test_a_discarded_draft_can_be_taken_back(work: Casework) -> None:
    shell = work.enter("consultation")
    write(work.consultation.form.fields.control("content"), "Zu viel gesagt")
    shell.navigate("case", work.case_id)
    shell.navigate("consultation", work.case_id)
    work.settle()
    page = work.consultation
    assert "restored" in texts(page.draft)
    content = page.form.fields.control("content")
    assert isinstance(content, TextArea)
    assert content.textCursor().position() == len("Zu viel gesagt")
    page.draft._discard.setFocus()
    press(page.draft._discard, Qt.Key.Key_Return)
    work.settle()
    # Not to what comes next: that is "Delete" where the consultation is saved.
    assert shell.focusWidget() is page.first_focus()
    assert page.form.values()["content"] == ""
    key = f"consultation/{work.case_id}"
    assert work.read(lambda vault: drafting.find_draft(vault, key)) is None
    press(page.save_button, Qt.Key.Key_Z, CTRL)
    assert page.form.values()["content"] == "Zu viel gesagt"


def test_esc_goes_back_to_the_case_and_keeps_the_draft(work: Casework) -> None:
    shell = work.enter("consultation")
    content = work.consultation.form.fields.control("content")
    write(content, "Fortsetzung folgt")
    press(content, Qt.Key.Key_Escape)
    work.settle()
    assert shell.current_page() == "case"
    shell.navigate("consultation", work.case_id)
    work.settle()
    assert work.consultation.form.values()["content"] == "Fortsetzung folgt"


def test_locking_keeps_what_was_typed_a_moment_ago(work: Casework) -> None:
    shell = work.enter("consultation")
    write(work.consultation.form.fields.control("content"), "Mitten im")
    shell.lock()
    work.jobs.close_vault()
    work.settle()
    work.enter("consultation")
    assert work.consultation.form.values()["content"] == "Mitten im"


def test_editing_changes_only_what_was_touched(work: Casework) -> None:
    with work.file() as vault:
        talk = example_case.add_consultation(vault, work.case_id, clock=work.clock)
    shell = work.enter("consultation", f"{work.case_id}/{talk.id}")
    page = work.consultation
    assert "Consultation of 22 Nov 2026" in texts(page)
    fields = page.form.fields
    # A colleague's correction arrives while the form is open.
    from counsel_app.usecases import consultations

    corrected = Consultation(
        id=talk.id,
        case_id=talk.case_id,
        **(kept(talk) | {"minutes": 60, "held_on": date(2026, 11, 21)}),
    )
    work.read(lambda vault: consultations.record_consultation(vault, corrected, clock=work.clock))
    write(fields.control("agreements"), "Bringt den Umschlag mit")
    press(shell, Qt.Key.Key_S, CTRL)
    work.settle()
    (now,) = work.view().consultations
    assert now.agreements == "Bringt den Umschlag mit"
    assert (now.minutes, now.held_on) == (60, date(2026, 11, 21))


def test_a_deleted_consultation_comes_back_with_ctrl_z(work: Casework) -> None:
    with work.file() as vault:
        talk = example_case.add_consultation(vault, work.case_id, clock=work.clock)
    shell = work.enter("consultation", f"{work.case_id}/{talk.id}")
    click(work.consultation.delete_button)
    work.settle()
    assert shell.current_page() == "case"
    assert work.view().consultations == ()
    assert "deleted" in work.notify.sentence()
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Z, CTRL)
    work.settle()
    assert work.view().consultations == (talk,) or work.view().consultations[0].id == talk.id


def test_the_kind_of_note_is_explained_in_a_sentence(work: Casework) -> None:
    work.enter("consultation")
    form = work.consultation.form
    assert "deputies read both" in texts(form)
    form.fields.set_value("note_class", "protected")
    assert "never printed unless you ask for it" in texts(form)


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("dark", "en", "dark", 10.5),
        ("large", "de", "dark", 15.75),
    ],
)
def test_the_form_fits_the_smallest_screen(
    qapp: QApplication, work: Casework, name: str, language: str, look: str, size: float
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    shell = work.enter("consultation")
    fill_in(work)
    write(work.consultation.form.steps.task_field(0), "Umschlag mitbringen")
    work.qtbot.wait(900)
    work.settle()
    grab(shell, f"{name}-consultation")
    assert shell.width() <= 1366
    assert shell.height() <= 768


def kept(talk: Consultation) -> dict[str, Any]:
    return {
        name: getattr(talk, name)
        for name in ("counsellor_id", "language", "interpreter", "topics", "content", "place")
    }
