from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.plan import Step
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.dialogs.sign_paper import SignPaperDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.usecases import consultations, referrals
from tests import example_case
from tests.documents.test_signature import DAY, NOW, certificate, verdict
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, texts, tick
from tests.gui.screens import grab


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def add_talk(work: Casework, **changed: object) -> str:
    with work.file() as vault:
        talk = example_case.add_consultation(
            vault,
            work.case_id,
            clock=work.clock,
            agreements="Samira bringt den Umschlag mit.",
            **changed,
        )
        step = Step(
            id=vault.new_id(work.clock),
            case_id=work.case_id,
            consultation_id=talk.id,
            task="LaSuB anrufen",
        )
        consultations.save_plan(vault, [step], clock=work.clock)
    return talk.id


def add_referral(work: Casework) -> str:
    with work.file() as vault:
        return example_case.add_referral(vault, work.case_id, clock=work.clock)[0].id


def ready(work: Casework) -> None:
    work.settle()
    work.qtbot.waitUntil(lambda: work.letter.preview.pages() > 0, timeout=10_000)


def pdf_text(work: Casework) -> str:
    page = work.letter.preview.document()
    return page.getAllText(0).text()


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("dark", "en", "dark", 10.5),
        ("large", "de", "dark", 15.75),
    ],
)
def test_each_paper_is_shown_before_it_is_printed(
    qapp: QApplication, work: Casework, name: str, language: str, look: str, size: float
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name=look, text_points=size)
    talk_id, referral_id = add_talk(work), add_referral(work)
    for target, words in (
        (f"report/{talk_id}", "Familiennachzug erklärt"),
        (f"client/{talk_id}", "Samira"),
        (f"referral/{referral_id}", "VHS Beispielstadt"),
    ):
        shell = work.enter("letter", target) if work.shell is None else work.shell
        shell.navigate("letter", target)
        ready(work)
        assert words in pdf_text(work)
        if os.environ.get("COUNSEL_SCREENSHOTS"):
            # The view draws its pages a moment later.
            work.qtbot.wait(600)
        grab(shell, f"{name}-letter-{target.partition('/')[0]}")
        assert shell.width() <= 1366
        assert shell.height() <= 768


def test_the_template_changes_between_report_and_client_sheet(work: Casework) -> None:
    work.enter("letter", f"report/{add_talk(work)}")
    ready(work)
    page = work.letter
    assert not page.language.isVisible()
    page.template.set_key("client")
    work.settle()
    ready(work)
    assert page.language.key() == "ar"
    assert "Familiennachzug" not in pdf_text(work)
    page.language.set_key("uk")
    page._rebuild()
    work.settle()
    assert "Samira" in pdf_text(work)


def test_a_protected_note_is_left_out_until_it_is_ticked(work: Casework) -> None:
    talk_id = add_talk(work, content="Schlafstörungen", note_class="protected")
    work.enter("letter", f"report/{talk_id}")
    ready(work)
    page = work.letter
    assert page.protected.isVisible()
    assert not page.protected.isChecked()
    assert "Schlafstörungen" not in pdf_text(work)
    tick(page.protected)
    work.qtbot.waitUntil(lambda: "Schlafstörungen" in pdf_text(work), timeout=10_000)
    # The next visit starts without it again.
    assert work.shell is not None
    work.shell.navigate("case", work.case_id)
    work.shell.navigate("letter", f"report/{talk_id}")
    ready(work)
    assert not page.protected.isChecked()


def test_ticks_are_kept_on_the_referral_and_change_the_letter(work: Casework) -> None:
    referral_id = add_referral(work)
    work.enter("letter", f"referral/{referral_id}")
    ready(work)
    page = work.letter
    assert "Lindenweg 4" in texts(page.ticks)
    assert "Lindenweg" not in pdf_text(work)
    tick(page.ticks.box("address"))
    work.qtbot.waitUntil(lambda: "Lindenweg" in pdf_text(work), timeout=10_000)
    (referral,) = work.view().referrals
    assert set(referral.shared_fields) == {"chosen_name", "german_level", "address"}


def test_without_a_release_there_is_no_letter_but_a_way_to_one(work: Casework) -> None:
    referral_id = add_referral(work)
    with work.file() as vault:
        from counsel_app.domain.referral import Referral

        found = vault.get(Referral, referral_id)
        assert found is not None
        referrals.save_referral(vault, replace(found, release_id=""), clock=work.clock)
    shell = work.enter("letter", f"referral/{referral_id}")
    page = work.letter
    assert page.preview.pages() == 0
    assert not page.preview.print_button.isEnabled()
    assert "no valid release" in texts(page)
    click(page.referral_button)
    assert shell.current_page() == "case"
    assert work.case.current_section() == "referrals"


def test_printing_is_logged_and_stands_in_the_timeline(work: Casework, tmp_path: Path) -> None:
    talk_id = add_talk(work)
    shell = work.enter("letter", f"report/{talk_id}")
    ready(work)
    click(work.letter.preview.print_button)
    dialog = work.dialog(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert "Samira" not in printer.docName()
    dialog.done(QPrintDialog.DialogCode.Accepted)
    work.settle()
    (letter,) = work.view().letters
    assert (letter.kind, letter.about_id, letter.outcome) == ("REPORT", talk_id, "PRINTED")
    assert (tmp_path / "out.pdf").stat().st_size > 1000
    shell.navigate("case", work.case_id)
    work.settle()
    assert "Letter · Consultation report" in texts(work.case)


def test_saving_as_a_file_warns_where_it_goes_and_names_no_client(
    work: Casework, tmp_path: Path
) -> None:
    talk_id = add_talk(work)
    work.enter("letter", f"report/{talk_id}")
    ready(work)
    page = work.letter
    click(page.preview.save_button)
    chooser = work.dialog(QFileDialog)
    assert "Samira" not in chooser.selectedFiles()[0]
    assert page.file_name().startswith("Consultation report DD-")
    chooser.close()
    work.settle()
    folder = tmp_path / "Stick"
    folder.mkdir()
    page.saving.warn_and_save(folder / page.file_name())
    question = work.dialog(Question)
    assert str(folder) in texts(question)
    assert "not encrypted" in texts(question)
    press(question.refuse_button, Qt.Key.Key_Return)
    work.settle()
    assert list(folder.iterdir()) == []
    page.saving.warn_and_save(folder / page.file_name())
    press(work.dialog(Question).agree_button, Qt.Key.Key_Return)
    work.settle()
    work.qtbot.waitUntil(lambda: bool(list(folder.iterdir())), timeout=5000)
    work.settle()
    (saved,) = folder.iterdir()
    assert saved.read_bytes().startswith(b"%PDF")
    assert work.view().letters[0].outcome == "SAVED"


def test_a_folder_that_is_gone_is_said_and_nothing_is_logged(
    work: Casework, tmp_path: Path, seen: object
) -> None:
    talk_id = add_talk(work)
    work.enter("letter", f"report/{talk_id}")
    ready(work)
    work.letter.saving.warn_and_save(tmp_path / "gone" / "x.pdf")
    press(work.dialog(Question).agree_button, Qt.Key.Key_Return)
    work.settle()
    assert work.view().letters == ()
    assert len(seen.errors) == 1  # type: ignore[attr-defined]


def test_a_locked_copy_tells_its_passphrase_once_and_opens_with_nothing_else(
    work: Casework, tmp_path: Path
) -> None:
    talk_id = add_talk(work)
    work.enter("letter", f"report/{talk_id}")
    assert work.letter.lock_button.isEnabled() == (work.letter.preview.pages() > 0)
    ready(work)
    click(work.letter.lock_button)
    work.dialog(QFileDialog).close()
    target = tmp_path / "zu.pdf"
    work.letter.saving.tell_and_save(target)
    question = work.dialog(Question)
    told = re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", texts(question))
    assert told
    assert "by phone" in texts(question)
    press(question.agree_button, Qt.Key.Key_Return)
    work.settle()
    work.qtbot.waitUntil(target.exists, timeout=5000)
    work.settle()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password=told[0]) as pdf:
        assert pdf.pages
    assert work.view().letters[0].outcome == "LOCKED"


def test_a_paper_is_signed_with_a_certificate_file(work: Casework, tmp_path: Path) -> None:
    talk_id = add_talk(work)
    work.enter("letter", f"report/{talk_id}")
    ready(work)
    click(work.letter.sign_button)
    work.settle()
    dialog = work.dialog(SignPaperDialog)
    click(dialog.sign_button)
    assert "choose a certificate" in dialog.problem.text()
    stick = tmp_path / "jana.p12"
    stick.write_bytes(certificate(first=NOW - 60 * DAY))
    click(dialog.choose_button)
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(stick))
    chooser.close()
    assert "jana.p12" in texts(dialog)
    grab(dialog, "en-sign-paper")
    target = tmp_path / "signed.pdf"
    dialog.sign(target)
    work.qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=10_000)
    assert "passphrase" in dialog.problem.text()
    assert not target.exists()
    write(dialog.passphrase.field, "geheim")
    press(dialog.passphrase.field, Qt.Key.Key_Return)
    work.qtbot.waitUntil(lambda: any(c.isVisible() for c in dialog.findChildren(QFileDialog)))
    work.dialog(QFileDialog).fileSelected.emit(str(target))
    work.qtbot.waitUntil(lambda: bool(work.view().letters), timeout=10_000)
    assert verdict(target.read_bytes()) == (True, True)
    assert work.view().letters[0].outcome == "SIGNED"


def test_without_the_extra_the_window_says_what_is_missing(
    work: Casework, seen: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counsel_app.documents.signature.can_sign", lambda: False)
    talk_id = add_talk(work)
    work.enter("letter", f"report/{talk_id}")
    ready(work)
    click(work.letter.sign_button)
    work.settle()
    (error,) = seen.errors  # type: ignore[attr-defined]
    assert "counsel[sign]" in error.sentence("en")
