"""The guide beside the note, used as a counsellor does: topics, ticks, wishes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.deadline_dialog import DeadlineDialog
from counsel_app.gui.dialogs.letter_dialog import LetterDialog
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.consultation import ConsultationPage
from counsel_app.gui.widgets.buttons import IconButton
from counsel_app.gui.widgets.inputs import TextArea
from counsel_app.gui.widgets.ticks import TickWords
from counsel_app.usecases.own_lists import own_guides_folder
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, texts, tick
from tests.gui.screens import grab

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def choose(work: Casework, *topics: str) -> ConsultationPage:
    """The topics as from the list, and their guides shown."""
    page = work.consultation
    page.form.fields.set_value("topics", list(topics))
    page.form.changed.emit()
    work.settle()
    return page


def begun(work: Casework, *topics: str) -> ConsultationPage:
    work.enter("consultation")
    return choose(work, *topics)


def wish(page: ConsultationPage, words: str) -> None:
    """Press the small button before ``words``."""
    buttons = page.guide.findChildren(IconButton)
    click(next(one for one in buttons if one.accessibleName() == words and one.isVisible()))


def note(page: ConsultationPage) -> str:
    return str(page.form.values()["content"])


def test_without_a_topic_the_form_has_all_the_room(work: Casework) -> None:
    page = begun(work)
    assert not page.guide.isVisible()
    assert not page.guide_button.isVisible()


def test_the_guide_of_the_topic_chosen_last_stands_beside_the_note(work: Casework) -> None:
    page = begun(work, "BENEFITS")
    assert page.guide.isVisible()
    assert page.form.isVisible()
    assert page.guide.topic.key() == "BENEFITS"
    choose(work, "BENEFITS", "ASYL_DECISION")
    assert page.guide.topic.key() == "ASYL_DECISION"
    words = texts(page.guide)
    assert "Which date is on it?" in words
    assert "to be verified" in words
    assert "§ 74 AsylG" in words
    assert "Never count from the date on the letter" in words
    page.guide.topic.set_key("BENEFITS")
    work.settle()
    assert "Until when is it approved?" in texts(page.guide)


def test_a_tick_writes_a_line_and_taking_it_back_takes_only_that(work: Casework) -> None:
    page = begun(work, "ASYL_DECISION")
    content = page.form.fields.control("content")
    assert isinstance(content, TextArea)
    write(content, "Kam heute.")
    tick(page.guide.box("ASYL_DECISION/envelope"))
    tick(page.guide.box("ASYL_DECISION/noobj"))
    assert note(page).split("\n")[0] == "Kam heute."
    assert "Yellow envelope, date:" in note(page)
    write(content, "4.11.2026")
    tick(page.guide.box("ASYL_DECISION/noobj"))
    assert "4.11.2026" in note(page)
    assert "no objection" not in note(page)


def test_agreements_and_steps_are_filled_with_who_and_when(work: Casework) -> None:
    page = begun(work, "ASYL_DECISION")
    tick(page.guide.box("ASYL_DECISION/envelope_agree"))
    tick(page.guide.box("ASYL_DECISION/law"))
    tick(page.guide.box("ASYL_DECISION/bring"))
    values = page.form.values()
    assert values["agreements"] == "The person brings the envelope and the whole decision."
    steps = values["steps"]
    assert isinstance(steps, list)
    assert [(one["actor"], one["due_on"]) for one in steps] == [
        ("COUNSELLOR", "2026-11-22"),
        ("CLIENT", "2026-11-23"),
    ]
    tick(page.guide.box("ASYL_DECISION/law"))
    left = page.form.values()["steps"]
    assert isinstance(left, list)
    assert len(left) == 1


def test_a_click_on_the_words_ticks_too(work: Casework) -> None:
    page = begun(work, "OTHER")
    box = page.guide.box("OTHER/secret")
    words = page.guide.findChildren(TickWords)
    click(next(one for one in words if one.text() == box.accessibleName()))
    assert box.isChecked()
    assert "Explained: " in note(page)


def test_ticks_come_back_with_the_draft_and_can_still_be_taken_back(work: Casework) -> None:
    page = begun(work, "OTHER")
    tick(page.guide.box("OTHER/secret"))
    work.qtbot.wait(900)
    work.kill()
    work.enter("consultation")
    work.settle()
    page = work.consultation
    assert page.guide.box("OTHER/secret").isChecked()
    assert "Explained: " in note(page)
    tick(page.guide.box("OTHER/secret"))
    assert note(page) == ""


def test_a_discarded_draft_takes_its_ticks_along(work: Casework) -> None:
    page = begun(work, "OTHER")
    tick(page.guide.box("OTHER/secret"))
    work.qtbot.wait(900)
    work.settle()
    click(page.draft._discard)
    work.settle()
    assert page.guide.ticks() == []
    assert note(page) == ""


def test_saving_goes_on_to_the_paper_that_was_ticked(work: Casework) -> None:
    page = begun(work, "LETTER_EXPLAINED")
    fields = page.form.fields
    fields.set_value("minutes", 30)
    fields.set_value("interpreter", "PHONE")
    tick(page.guide.box("LETTER_EXPLAINED/own"))
    tick(page.guide.box("LETTER_EXPLAINED/rep"))
    press(page.save_button, Qt.Key.Key_S, CTRL)
    work.settle()
    (talk,) = work.view().consultations
    assert "Explained" in talk.content
    assert work.shell is not None
    assert work.shell.current_page() == "letter"
    assert work.letter._about_id == talk.id


def test_saving_with_a_referral_letter_ticked_goes_to_the_referrals(work: Casework) -> None:
    page = begun(work, "WORK")
    fields = page.form.fields
    fields.set_value("minutes", 30)
    fields.set_value("interpreter", "PHONE")
    tick(page.guide.box("WORK/before"))
    tick(page.guide.box("WORK/ref"))
    press(page.save_button, Qt.Key.Key_S, CTRL)
    work.settle()
    assert work.shell is not None
    assert work.shell.current_page() == "case"
    assert work.case.sections["referrals"].isVisible()


def test_a_date_to_work_out_opens_its_dialog_with_the_event_chosen(work: Casework) -> None:
    page = begun(work, "RESIDENCE")
    wish(page, "Enter when permission, toleration or permit expires")
    work.settle()
    dialog = work.dialog(DeadlineDialog)
    assert dialog.event_kind.key() == "DOCUMENT_EXPIRES"
    assert not dialog.service.isVisible()
    write(dialog.on.line, "15.1.2027")
    work.qtbot.waitUntil(lambda: len(dialog.cards) == 1, timeout=10_000)
    click(dialog.keep_button)
    work.settle()
    (kept,) = work.view().deadlines
    assert (kept.rule, kept.due_on) == ("DOCUMENT_RENEWAL", date(2027, 1, 14))


def test_a_referral_opens_its_form_with_the_purpose(work: Casework) -> None:
    page = begun(work, "ASYL_DECISION")
    wish(page, "Check of court action against the BAMF decision")
    work.settle()
    dialog = work.dialog(RecordDialog)
    areas = [one.toPlainText() for one in dialog.findChildren(TextArea)]
    assert "Check of court action against the BAMF decision" in areas


def test_a_rejection_is_read_line_by_line_and_both_deadlines_are_kept(work: Casework) -> None:
    page = begun(work, "ASYL_DECISION")
    click(page.guide.read_button)
    letter = work.dialog(LetterDialog)
    assert letter.kind.key() == "BAMF_REJECTION"
    letter.service.set_key("ENVELOPE")
    write(letter.days["on"].line, "4.11.2026")
    write(letter.days["lodged_on"].line, "10.3.2025")
    write(letter.days["stated_on"].line, "18.11.2026")
    grab(letter, "letter-dialog")
    click(letter.work_out)
    work.settle()
    dialog = work.dialog(DeadlineDialog)
    work.qtbot.waitUntil(lambda: len(dialog.cards) == 2, timeout=10_000)
    assert dialog.cards[0].stated_on() == date(2026, 11, 18)
    assert dialog.cards[0].counts_on() == date(2026, 11, 18)
    click(dialog.keep_button)
    work.settle()
    kept = {one.rule: one for one in work.view().deadlines}
    assert kept["KLAGE_BAMF_2W"].due_on == date(2026, 11, 19)
    assert kept["KLAGE_BAMF_2W"].counts_on == date(2026, 11, 18)
    assert kept["KLAGE_BEGRUENDUNG"].counts_on == date(2026, 12, 4)


def test_the_wording_of_a_letter_decides_over_its_deadline(work: Casework) -> None:
    page = begun(work, "BENEFITS")
    click(page.guide.read_button)
    letter = work.dialog(LetterDialog)
    assert letter.kind.key() == "JOBCENTER_NOTICE"
    letter.kind.set_key("DULDUNG")
    assert not letter.service.isVisible()
    letter.kind.set_key("SOZIALAMT_NOTICE")
    tick(letter.wordings["no_instruction"])
    write(letter.days["on"].line, "31.2.2026")
    click(letter.work_out)
    assert "This is not a date" in texts(letter)
    letter.days["on"].line.setText("2.11.2026")
    click(letter.work_out)
    work.settle()
    dialog = work.dialog(DeadlineDialog)
    assert dialog.event_kind.key() == "AUTHORITY_DECISION_NO_INSTRUCTION"


def test_an_organisations_damaged_guide_is_named_and_the_shipped_one_shown(
    work: Casework,
) -> None:
    folder = own_guides_folder(work.folder)
    folder.mkdir(parents=True)
    (folder / "work.toml").write_text('topic = "WORK"\nbroken\n', encoding="utf-8")
    page = begun(work, "WORK")
    words = texts(page.guide)
    assert "work.toml, line 2" in words
    assert "copy" in words.casefold() or "word for word" in words


def test_the_guide_can_be_folded_away_and_reached_by_key(work: Casework) -> None:
    page = begun(work, "WORK")
    click(page.guide_button)
    assert not page.guide.isVisible()
    press(page.save_button, Qt.Key.Key_G, CTRL)
    assert page.guide.isVisible()
    assert QApplication.focusWidget() is page.guide.read_button


def test_in_large_letters_the_guide_takes_the_place_of_the_form(
    qapp: QApplication, work: Casework
) -> None:
    theme.apply(qapp, text_points=15.75)
    page = begun(work, "WORK")
    assert page.form.isVisible()
    assert not page.guide.isVisible()
    click(page.guide_button)
    assert page.guide.isVisible()
    assert not page.form.isVisible()
    click(page.guide_button)
    assert page.form.isVisible()


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("dark", "de", "dark", 10.5),
        ("large", "de", "dark", 15.75),
    ],
)
def test_the_form_with_its_guide_fits_the_smallest_screen(
    qapp: QApplication, work: Casework, name: str, language: str, look: str, size: float
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    page = begun(work, "LETTER_EXPLAINED", "ASYL_DECISION")
    if not page.guide.isVisible():
        click(page.guide_button)
    tick(page.guide.box("ASYL_DECISION/envelope"))
    tick(page.guide.box("ASYL_DECISION/how"))
    work.qtbot.wait(900)
    work.settle()
    assert work.shell is not None
    grab(work.shell, f"{name}-guide")
    assert work.shell.width() <= 1366
    assert work.shell.height() <= 768
    click(page.guide.read_button)
    letter = work.dialog(LetterDialog)
    grab(letter, f"{name}-letter")
    assert letter.height() <= 768
    letter.reject()
