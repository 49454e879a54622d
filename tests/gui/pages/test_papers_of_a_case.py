"""Forms, plan and folder: three steps from the case, and noted when they are made."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from counsel_app.documents.phrases import WITH_OWN_DIGITS
from counsel_app.domain.clock import FixedClock
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.take_folder import TakeFolderDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.letters import LettersSection
from counsel_app.gui.pages.paper_kinds import BILINGUAL, CASE_PAPERS, OWN_DIGITS
from counsel_app.gui.widgets.inputs import Choice
from counsel_app.usecases import consultations
from tests.documents import papers
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, texts, tick
from tests.gui.screens import grab


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    work = Casework(qtbot, jobs, clock, tmp_path)
    work.fill()
    return work


def letters(work: Casework) -> LettersSection:
    section = work.case.sections["letters"]
    assert isinstance(section, LettersSection)
    return section


def go_to(work: Casework, target: str) -> None:
    """The three steps: the section, the paper, Open."""
    click(work.case.buttons["letters"])
    letters(work).about.set_key(target)
    click(letters(work).write)
    work.settle()


def choices(about: Choice) -> list[str]:
    """The papers that are offered, as kind and record."""
    return [str(about.itemData(index)) for index in range(about.count())]


def shown(work: Casework) -> str:
    work.qtbot.waitUntil(lambda: work.letter.preview.pages() > 0, timeout=10_000)
    document = work.letter.preview.document()
    return "".join(document.getAllText(page).text() for page in range(document.pageCount()))


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_paper_of_a_case_is_three_steps_away(
    qapp: QApplication, work: Casework, language: str
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name="light", text_points=10.5)
    shell = work.enter()
    for kind in CASE_PAPERS:
        shell.navigate("case", work.case_id)
        work.settle()
        go_to(work, f"{kind}/{work.case_id}")
        assert shell.current_page() == "letter"
        assert work.letter.kind() == kind
        assert shown(work)
        assert work.letter.language.isVisible() == (kind in BILINGUAL)
        if os.environ.get("COUNSEL_SCREENSHOTS"):
            # The view draws its pages a moment later.
            work.qtbot.wait(600)
        grab(shell, f"{language}-paper-{kind}")


def kinds_of_letters() -> list[str]:
    """Every paper about a case that the timeline can tell of."""
    return [entry.code for entry in code_list("letter_kinds")]


@pytest.mark.parametrize("code", kinds_of_letters())
def test_every_paper_is_reached_in_three_steps_printed_and_told_in_the_timeline(
    work: Casework, tmp_path: Path, code: str
) -> None:
    kind = code.lower()
    with work.file() as vault:
        (talk,) = vault.all(Consultation)
        coming = replace(talk, next_appointment_on=date(2026, 12, 1))
        consultations.record_consultation(vault, coming, clock=work.clock)
    shell = work.enter()
    (wanted,) = [
        target
        for target in choices(letters(work).about)
        if target.startswith(f"{kind}/")
    ]  # fmt: skip
    go_to(work, wanted)
    assert shell.current_page() == "letter"
    assert work.letter.kind() == kind
    assert shown(work)
    click(work.letter.preview.print_button)
    dialog = work.dialog(QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    work.settle()
    shell.navigate("case", work.case_id)
    work.settle()
    click(work.case.buttons["timeline"])
    name = code_list("letter_kinds").text(code, "en")
    assert f"Letter · {name}" in texts(work.case)


def test_dates_are_printed_in_the_digits_of_the_language_when_ticked(work: Casework) -> None:
    work.enter()
    go_to(work, f"folder/{work.case_id}")
    shown(work)
    page = work.letter
    assert page.digits.isVisible()
    assert not page.digits.isChecked()
    page.template.set_key("plan")
    work.settle()
    assert "٢٧" not in shown(work)
    tick(page.digits)
    work.qtbot.waitUntil(lambda: "٢" in shown(work), timeout=10_000)
    page.language.set_key("tr")
    assert not page.digits.isVisible()
    assert OWN_DIGITS == WITH_OWN_DIGITS


def test_a_release_form_is_offered_for_each_release(work: Casework) -> None:
    work.enter()
    (release,) = work.view().releases
    go_to(work, f"release/{release.id}")
    assert "Schweigepflichtentbindung" in shown(work)
    assert "VHS Beispielstadt" in shown(work)


def test_a_consultation_has_its_papers_behind_one_choice(work: Casework) -> None:
    work.enter()
    (talk,) = work.view().consultations
    go_to(work, f"report/{talk.id}")
    assert shown(work)
    work.letter.template.set_key("plain")
    work.settle()
    work.qtbot.waitUntil(lambda: "Wann war das Gespräch?" in shown(work), timeout=10_000)


def test_both_copies_of_what_is_signed_are_printed_at_once(work: Casework, tmp_path: Path) -> None:
    work.enter()
    go_to(work, f"folder/{work.case_id}")
    shown(work)
    assert not work.letter.preview.both_button.isVisible()
    work.letter.template.set_key("plan")
    work.settle()
    work.qtbot.waitUntil(work.letter.preview.both_button.isEnabled, timeout=10_000)
    assert work.letter.preview.both_button.isVisible()
    click(work.letter.preview.both_button)
    dialog = work.dialog(QPrintDialog)
    printer = dialog.printer()
    assert printer.copyCount() == 2
    assert printer.collateCopies()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    work.settle()
    (letter,) = work.view().letters
    assert (letter.kind, letter.outcome) == ("PLAN", "PRINTED")


def test_a_printed_folder_stands_in_the_timeline_with_its_language(
    work: Casework, tmp_path: Path
) -> None:
    shell = work.enter()
    go_to(work, f"folder/{work.case_id}")
    assert "Mein Ordner" in shown(work)
    click(work.letter.preview.print_button)
    dialog = work.dialog(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    work.settle()
    (letter,) = work.view().letters
    assert (letter.kind, letter.language, letter.about_id) == ("FOLDER", "ara", work.case_id)
    shell.navigate("case", work.case_id)
    work.settle()
    click(work.case.buttons["timeline"])
    assert "Letter · My folder" in texts(work.case)
    click(work.case.buttons["letters"])
    assert texts(letters(work)).count("My folder") >= 1


def test_a_folder_from_elsewhere_is_looked_at_before_it_is_taken_over(
    qapp: QApplication, work: Casework, tmp_path: Path
) -> None:
    path = tmp_path / "ordner.pdf"
    path.write_bytes(papers.own_folder("ckb"))
    i18n.set_language(qapp, "de")
    work.enter()
    click(work.case.buttons["letters"])
    section = letters(work)
    click(section.take_button)
    chooser = work.dialog(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()
    work.qtbot.waitUntil(lambda: bool(section.findChildren(TakeFolderDialog)), timeout=10_000)
    dialog = work.dialog(TakeFolderDialog)
    grab(dialog, "de-take-folder")
    told = texts(dialog)
    assert "Farhad Nemuneh" in told
    assert dialog.stranger.isVisible()
    # "VHS anrufen" with its day is in the case already: named, not offered.
    assert "Schon in diesem Fall: Schritt" in told
    assert work.view().steps[0].task == "VHS anrufen"
    before = len(work.view().deadlines)
    first, *others = dialog.ticks.values()
    assert others
    dialog.ticks.set_values([first])
    click(dialog.take_button)
    work.settle()
    assert len(work.view().deadlines) == before + 1
    assert len(work.view().steps) == 1


def test_a_file_that_is_no_folder_is_said(work: Casework, tmp_path: Path, seen: object) -> None:
    work.enter()
    path = tmp_path / "x.json"
    path.write_text("{}")
    letters(work).read_folder(path)
    work.qtbot.waitUntil(lambda: bool(seen.errors), timeout=10_000)  # type: ignore[attr-defined]
    assert "no MEIN ORDNER" in seen.errors[0].sentence("en")  # type: ignore[attr-defined]


def test_opening_no_paper_asks_which(work: Casework) -> None:
    work.enter()
    section = letters(work)
    click(work.case.buttons["letters"])
    section.about.setCurrentIndex(-1)
    click(section.write)
    assert "Please choose a letter first." in texts(section)
    section.about.setCurrentIndex(0)
    assert "Please choose a letter first." not in texts(section)
