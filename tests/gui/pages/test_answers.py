"""A slip or an answer file comes back: it opens its referral, and the result is kept."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from counsel_app.documents.answer_file import answer_file
from counsel_app.domain.answer import Answer
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.referral import Referral
from counsel_app.gui import i18n, theme
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.answers import AnswersPage
from counsel_app.usecases import answers, papers
from tests.documents import samples
from tests.documents.test_slip_image import askew, jpeg
from tests.gui.hands import click, drag_in, drop_on, press, write
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    work = Casework(qtbot, jobs, clock, tmp_path)
    work.fill()
    return work


def page_of(work: Casework) -> AnswersPage:
    page = work.at("answers")
    assert isinstance(page, AnswersPage)
    return page


def reference(work: Casework) -> str:
    view = work.view()
    found = work.read(lambda vault: answers.awaited(vault, view.referrals[0].id))
    return found[0].reference


def the_referral(work: Casework) -> Referral:
    return work.view().referrals[0]


def photo_of_slip(work: Casework, folder: Path) -> Path:
    """The printed slip of the case's letter, photographed askew."""
    from pypdfium2 import PdfDocument

    referral_id = the_referral(work).id
    letter = work.read(lambda vault: papers.referral_letter(vault, referral_id, clock=work.clock))
    path = folder / "photo.jpg"
    path.write_bytes(jpeg(askew(PdfDocument(letter)[1].render(scale=2).to_pil().convert("RGB"))))
    return path


def answered(work: Casework, folder: Path, **changed: object) -> Path:
    given = Answer(
        reference=reference(work),
        letter_of=date(2026, 11, 13),
        result="WAITLIST",
        answered_on=date(2026, 11, 20),
        remark="Platz im März",
        sender="VHS Beispielstadt",
    )
    path = folder / "answer.json"
    path.write_text(json.dumps(json.loads(answer_file(given)) | changed))
    return path


def dropped(page: AnswersPage, mime: QMimeData) -> bool:
    """Drop ``mime`` on the page; whether it was accepted."""
    is_taken = drag_in(page, mime)
    if is_taken:
        drop_on(page, mime)
    return is_taken


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_typed_reference_opens_its_referral_and_keeps_the_answer(
    qapp: QApplication, work: Casework, language: str
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name="light", text_points=10.5)
    shell = work.enter("answers", " ")
    page = page_of(work)
    write(page.reference, reference(work).lower())
    press(page.reference, Qt.Key.Key_Return)
    work.settle()
    assert page.form.isVisible()
    assert not page.form.which.isVisible()
    assert "VHS Beispielstadt" in texts(page)
    assert page.form.form.values()["answered_on"] == work.clock.today().isoformat()
    if os.environ.get("COUNSEL_SCREENSHOTS"):
        work.qtbot.wait(300)
    grab(shell, f"{language}-answers")
    page.form.form.set_values(page.form.form.values() | {"result": "ATTENDED", "answer": "War da."})
    click(page.form.save_button)
    work.settle()
    kept = the_referral(work)
    assert (kept.result, kept.answered_on, kept.answer) == (
        "ATTENDED",
        work.clock.today(),
        "War da.",
    )
    assert not page.form.isVisible()
    assert page.reference.text() == ""


def test_a_photo_of_the_slip_opens_its_referral(work: Casework, tmp_path: Path) -> None:
    work.enter("answers", " ")
    page = page_of(work)
    path = photo_of_slip(work, tmp_path)
    click(page.file_button)
    work.dialog(QFileDialog).fileSelected.emit(str(path))
    work.qtbot.waitUntil(page.form.isVisible, timeout=10_000)
    assert reference(work) in page.reference.text()


def test_a_dropped_and_a_pasted_picture_are_read(work: Casework, tmp_path: Path) -> None:
    work.enter("answers", " ")
    page = page_of(work)
    path = photo_of_slip(work, tmp_path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert dropped(page, mime)
    work.qtbot.waitUntil(page.form.isVisible, timeout=10_000)
    click(page.form.drop_button)
    assert not page.form.isVisible()
    QApplication.clipboard().setImage(QImage(str(path)))
    click(page.paste_button)
    work.qtbot.waitUntil(page.form.isVisible, timeout=10_000)
    QApplication.clipboard().setText(reference(work)[-4:])
    click(page.paste_button)
    work.settle()
    assert page.form.isVisible()
    QApplication.clipboard().clear()
    click(page.paste_button)
    assert "no picture" in page.problem.text()
    other = QMimeData()
    other.setText("nothing")
    assert not dropped(page, other)


def test_an_answer_file_is_shown_before_it_is_kept(work: Casework, tmp_path: Path) -> None:
    work.enter("answers", " ")
    page = page_of(work)
    page.read(answered(work, tmp_path))
    work.qtbot.waitUntil(page.form.isVisible, timeout=10_000)
    work.settle()
    assert "Nothing is saved yet" in texts(page)
    assert "VHS Beispielstadt" in texts(page)
    assert "So far: Result: sent" in texts(page)
    before = the_referral(work)
    assert before.result == "SENT"
    click(page.form.save_button)
    work.settle()
    kept = the_referral(work)
    assert (kept.result, kept.answered_on, kept.answer) == (
        "WAITLIST",
        date(2026, 11, 20),
        "Platz im März",
    )
    assert kept.purpose == before.purpose
    assert work.shell is not None
    work.shell.navigate("case", f"{work.case_id}/referrals")
    work.settle()
    assert "Platz im März" in texts(work.case)


def test_a_wrong_answer_is_said_and_nothing_is_kept(work: Casework, tmp_path: Path) -> None:
    work.enter("answers", " ")
    page = page_of(work)
    for wrong, words in (
        ({"result": "SENT"}, "no answer file"),
        ({"reference": "DD-00000-0000"}, "no referral with this reference"),
        ({"version": 2}, "newer version"),
    ):
        page.read(answered(work, tmp_path, **wrong))
        work.qtbot.waitUntil(lambda: bool(page.problem.text()), timeout=10_000)
        assert words in page.problem.text()
        assert not page.form.isVisible()
    assert the_referral(work).result == "SENT"


def test_several_referrals_of_a_case_are_offered(work: Casework) -> None:
    from tests import example_case

    with work.file() as vault:
        example_case.add_referral(vault, work.case_id, clock=work.clock)
    work.enter("answers", " ")
    page = page_of(work)
    write(page.reference, work.view().case.number)
    click(page.find_button)
    work.settle()
    assert page.form.which.isVisible()
    assert page.form.which.count() == 3 or page.form.which.count() == 2
    click(page.form.case_button)
    work.settle()
    assert work.shell is not None
    assert work.shell.current_page() == "case"
    assert work.case.current_section() == "referrals"


def test_a_referral_leads_to_its_answer_with_one_click(work: Casework) -> None:
    shell = work.enter("case", f"{work.case_id}/referrals")
    button = next(
        one for one in work.case.findChildren(type(work.case.back_button))
        if one.words() == "Enter the answer"
    )  # fmt: skip
    click(button)
    work.settle()
    assert shell.current_page() == "answers"
    assert page_of(work).form.isVisible()


def test_a_letter_from_elsewhere_is_answered_with_a_file(work: Casework, tmp_path: Path) -> None:
    shell = work.enter("answers", " ")
    page = page_of(work)
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(samples.letter())
    page.read(letter)
    work.qtbot.waitUntil(page.writing.isVisible, timeout=10_000)
    assert "DD-7KQ2M-B2C4" in texts(page)
    grab(shell, "en-answers-writing")
    page.writing.result.set_key("APPOINTMENT")
    page.writing.appointment.set_value(date(2026, 12, 3))
    page.writing.remark.setPlainText("Bitte Zeugnis mitbringen.")
    click(page.writing.save_button)
    work.dialog(QFileDialog).close()
    target = tmp_path / "answer.json"
    page.writing.write(target)
    work.qtbot.waitUntil(lambda: not page.writing.isVisible(), timeout=10_000)
    answer = answers.read_file(target).answer
    assert answer is not None
    assert (answer.result, answer.appointment_on) == ("APPOINTMENT", date(2026, 12, 3))
    assert (answer.reference, answer.sender) == ("DD-7KQ2M-B2C4", "Zentrum Beispielstadt")
    page.writing.write(target)
    page.writing.save()
    assert page.writing.answer() is None


def test_a_file_that_is_gone_is_said(work: Casework, tmp_path: Path) -> None:
    work.enter("answers", " ")
    page = page_of(work)
    page.read(tmp_path / "gone.pdf")
    work.qtbot.waitUntil(lambda: bool(page.problem.text()), timeout=10_000)
    assert "cannot be read" in page.problem.text()
