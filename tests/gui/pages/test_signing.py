from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.gui import theme
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.timeline import entries
from counsel_app.gui.pages.consultation import ConsultationPage
from counsel_app.gui.widgets.buttons import Button
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework
from tests.gui.screens import grab


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def save_talk(work: Casework, words: str) -> None:
    fields = work.consultation.form.fields
    fields.set_value("minutes", 45)
    fields.set_value("interpreter", "GDD")
    fields.set_value("topics", ["BENEFITS"])
    write(fields.control("content"), words)
    click(work.consultation.save_button)
    work.settle()


def open_talk(work: Casework, talk: Consultation) -> ConsultationPage:
    assert work.shell is not None
    work.shell.navigate("consultation", f"{work.case_id}/{talk.id}")
    work.settle()
    return work.consultation


def sign(work: Casework, page: ConsultationPage) -> None:
    click(page.signing.sign_button)
    assert work.shell is not None
    question = next(one for one in work.shell.findChildren(Question) if one.isVisible())
    click(question.agree_button)
    work.settle()


def test_a_signed_note_is_closed_and_an_amendment_stands_beside_it(work: Casework) -> None:
    shell = work.enter("consultation")
    assert work.consultation.signing.isHidden()
    save_talk(work, "Wohngeld besprochen.")
    (talk,) = work.view().consultations
    page = open_talk(work, talk)
    assert page.signing.sign_button.isVisible()
    sign(work, page)
    assert not page.form.is_open()
    assert not page.save_button.isEnabled()
    assert not page.delete_button.isVisible()
    assert "signed" in page.signing.badge.text()
    click(page.signing.amend_button)
    work.settle()
    assert page.form.is_open()
    assert "Amends the consultation of" in page.signing.words.text()
    save_talk(work, "Berichtigung: Kinderzuschlag, nicht Wohngeld.")
    assert shell.current_page() == "case"
    amendment = next(one for one in work.view().consultations if one.amends_id)
    assert amendment.amends_id == talk.id
    assert next(one for one in work.view().consultations if one.id == talk.id).signed_on


def test_esc_leaves_a_note_unsigned(work: Casework) -> None:
    work.enter("consultation")
    save_talk(work, "Wohngeld besprochen.")
    (talk,) = work.view().consultations
    page = open_talk(work, talk)
    click(page.signing.sign_button)
    assert work.shell is not None
    question = next(one for one in work.shell.findChildren(Question) if one.isVisible())
    press(question, Qt.Key.Key_Escape)
    work.settle()
    assert work.view().consultations[0].signed_on is None
    assert page.form.is_open()


def test_the_timeline_names_signature_and_amendment(work: Casework) -> None:
    work.enter("consultation")
    save_talk(work, "Wohngeld besprochen.")
    (talk,) = work.view().consultations
    page = open_talk(work, talk)
    sign(work, page)
    click(page.signing.amend_button)
    work.settle()
    save_talk(work, "Nachtrag")
    assert work.shell is not None
    case_page = work.shell.page("case")
    shown = entries(case_page._screen)  # type: ignore[union-attr]
    titles = [(entry.title, entry.badge) for entry in shown if entry.key.startswith("consult")]
    assert sorted(titles) == [
        ("Amendment to a consultation · 45 min", ""),
        ("Consultation · 45 min", "signed"),
    ]


def test_a_signed_note_is_read_in_full_contrast_and_copied_but_not_written(work: Casework) -> None:
    work.enter("consultation")
    save_talk(work, "Wohngeld besprochen.")
    (talk,) = work.view().consultations
    page = open_talk(work, talk)
    sign(work, page)
    content = page.form.fields.control("content")
    assert isinstance(content, QTextEdit)
    assert content.isEnabled(), "text can be marked, copied and read aloud"
    write(content, "Nachtrag")
    assert content.toPlainText() == "Wohngeld besprochen."
    ink = QColor(theme.colours().text)
    place = page.form.fields.control("place")
    assert not place.isEnabled()
    for shown in (content, place):
        assert shown.palette().color(QPalette.ColorRole.Text) == ink
    topic = next(one for one in page.form.findChildren(Button) if "Remove" in one.accessibleName())
    assert topic.palette().color(QPalette.ColorRole.ButtonText) == ink
    grab(page.window(), "signed-note")


def test_after_a_signed_note_the_next_one_can_be_written(work: Casework) -> None:
    work.enter("consultation")
    save_talk(work, "Wohngeld besprochen.")
    (talk,) = work.view().consultations
    page = open_talk(work, talk)
    before = _taking(page)
    sign(work, page)
    assert not _taking(page)
    assert work.shell is not None
    work.shell.navigate("consultation", work.case_id)
    work.settle()
    assert page.form.is_open()
    assert {"Minutes", "What was said", "Place"} <= _taking(page)
    assert {"Minutes", "What was said", "Place"} <= before


def _taking(page: ConsultationPage) -> set[str]:
    """The names of the fields that take something in."""
    return {
        one.accessibleName()
        for kind in (QLineEdit, QTextEdit, QComboBox)
        for one in page.form.findChildren(kind)
        if one.isEnabled() and not getattr(one, "isReadOnly", bool)()
    }
