"""Every guide, letter, event and period in every draft language: none of it English or German."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.codes import code_list
from counsel_app.domain.guides import shipped_guide
from counsel_app.domain.letter_reading import shipped_letters
from counsel_app.domain.rule_file import shipped_rules
from counsel_app.gui import i18n
from counsel_app.gui.dialogs.deadline_dialog import DeadlineDialog
from counsel_app.gui.dialogs.letter_dialog import LetterDialog
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.dialogs.retention_years import YearsDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.widgets.inputs import TextArea
from tests.gui.hands import click
from tests.gui.pages.casework import Casework
from tests.gui.resource_words import foreign, said
from tests.gui.screens import grab

DRAFTS = sorted(i18n.DRAFTS)


@pytest.fixture(params=DRAFTS)
def language(request: pytest.FixtureRequest, look: QApplication) -> Iterator[str]:
    i18n.set_language(look, request.param)
    yield request.param
    i18n.set_language(look, "en")


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def choose(work: Casework, topic: str) -> None:
    page = work.consultation
    page.form.fields.set_value("topics", [topic])
    page.form.changed.emit()
    work.settle()


def test_the_guide_of_every_topic(work: Casework, language: str) -> None:
    wrong = foreign(language)
    work.enter("consultation")
    page, read = work.consultation, 0
    for topic in code_list("topics"):
        guide = shipped_guide(topic.code)
        assert guide is not None
        choose(work, topic.code)
        assert page.guide.topic.key() == topic.code
        assert list(wrong(page)) == []
        words = {one.text() for one in page.guide.findChildren(QLabel)}
        assert guide.aim.text(language) in words
        assert guide.aim.text(language) not in (guide.aim.de, guide.aim.en)
        read += len(guide.items)
        grab(page.window(), f"{language}-guide-{topic.code}")
    assert read > 500


def test_every_letter_of_the_reader(work: Casework, language: str) -> None:
    wrong = foreign(language)
    work.enter("consultation")
    choose(work, "LETTER_EXPLAINED")
    click(work.consultation.guide.read_button)
    dialog = work.dialog(LetterDialog)
    for letter in shipped_letters():
        dialog.kind.set_key(letter.kind)
        words = {one.text() for one in dialog.findChildren(QLabel)}
        assert {line.text.text(language) for line in letter.lines} <= words
        assert list(wrong(dialog)) == []
        grab(dialog, f"{language}-{letter.kind}")


def test_every_event_and_the_deadlines_that_follow(work: Casework, language: str) -> None:
    wrong, proposed = foreign(language), set()
    work.enter("case", f"{work.case_id}/dates")
    assert work.shell is not None
    desk = work.shell.desk
    assert desk is not None
    dialog = DeadlineDialog(desk, work.shell, case_id=work.case_id, state="SN")
    dialog.open()
    for event in shipped_rules().events:
        for lodged in ("1.2.2026", "1.9.2026"):
            dialog.event_kind.set_key(event.id)
            for field, day in (
                (dialog.on, "4.11.2026"), (dialog.lodged, lodged), (dialog.entered, "1.2.2022"),
            ):  # fmt: skip
                field.line.setText(day)
            dialog._wait.stop()
            dialog._propose()
            work.settle()
            proposed |= {card.proposal.rule.id for card in dialog.cards}
            assert list(wrong(dialog)) == []
    # What is left out are rules that hold for other days than these.
    assert len(proposed) > 25
    dialog.reject()


def test_the_periods_after_which_a_case_is_erased(work: Casework, language: str) -> None:
    wrong = foreign(language)
    work.enter("case", f"{work.case_id}/privacy")
    assert work.shell is not None
    desk = work.shell.desk
    assert desk is not None
    dialog = YearsDialog(desk, work.shell, saved=lambda: None)
    dialog.open()
    work.settle()
    assert len(dialog.fields) == 2
    assert list(wrong(dialog)) == []
    assert list(wrong(work.case)) == []
    dialog.reject()


def test_the_purpose_of_a_referral_stays_in_the_language_of_the_letter(
    work: Casework, language: str
) -> None:
    work.enter("consultation")
    choose(work, "ASYL_DECISION")
    guide = shipped_guide("ASYL_DECISION")
    assert guide is not None
    item = next(one for one in guide.items if one.institution)
    work.consultation.guide._wish(item)
    work.settle()
    dialog = work.dialog(RecordDialog)
    assert item.text.de in {area.toPlainText() for area in dialog.findChildren(TextArea)}
    dialog.reject()


def test_the_search_finds_both_languages_whole_and_inside_a_sentence(
    look: QApplication, qtbot: QtBot
) -> None:
    """The positive control."""
    i18n.set_language(look, "fr")
    wrong = foreign("fr")

    def found(text: str) -> list[str]:
        label = QLabel(text)
        qtbot.addWidget(label)
        return list(wrong(label))

    for german, english in (("Kurzkontakt", "Brief contact"), ("Libanon", "Lebanon")):
        assert all(map(found, (german, english, f"4 · {german}", f"{english}: x")))
    assert found("Source: The office must have the objection by this day. § 70 VwGO")
    assert not found("Contact bref · Liban · § 70 VwGO")
    assert len(set(said())) > 1300
