"""What a demanding person does in the first ten minutes: twelve things, each with its proof.

``POINTS`` names for every one of them what proves it. What no other file tries
is tried here, in ``test_first_keys`` and in ``test_first_arabic``, at the window.
With COUNSEL_SCREENSHOTS each of these tests leaves a picture for looking at.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.consultation import Consultation
from counsel_app.gui.dialogs.licences import LicencesDialog, parts
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.usecases import backups
from counsel_app.usecases.cases import save_client
from counsel_app.usecases.demo import DEMO_PASSPHRASE, Demo, demo_case_id, demo_client
from tests.demos import copied
from tests.e2e.first_minutes import (
    NOW,
    WIDTH,
    apart,
    at_work,
    dialog,
    no_dialog,
    opens,
    shell,
    spoken,
    talk_in,
)
from tests.e2e.person import Person, plain, words
from tests.gui.screens import grab

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = "tests/e2e/test_first_ten_minutes.py"
KEYS = "tests/e2e/test_first_keys.py"
ARABIC = "tests/e2e/test_first_arabic.py"
POINTS = {
    "installs without network or admin rights, starts in under a second": (
        "tests/packaging/test_build.py::test_a_person_installs_from_the_stick_and_takes_it_away_again",
        "tests/packaging/test_build.py::test_a_damaged_stick_installs_nothing",
        # On a bare Debian without network and rights, and timed: both take minutes.
        "packaging/prove.py::prove",
        "packaging/time_start.py::main",
    ),
    "finds a clearly marked demo case": (
        f"{HERE}::test_the_demo_is_found_and_marked_wherever_one_goes",
        f"{HERE}::test_the_mark_of_the_demo_and_an_old_backup_fit_side_by_side",
    ),
    "kills the program mid-sentence and finds the text after unlock": (
        "tests/e2e/test_window_kill.py::test_a_sentence_is_there_after_a_kill_in_its_midst",
    ),
    "lets it lock itself with a dialog open": (
        f"{HERE}::test_it_locks_itself_over_an_open_dialog_and_keeps_what_was_typed",
        "tests/e2e/test_lock_window.py::test_nothing_of_a_case_is_left_on_the_screen",
    ),
    "tabs through everything, Esc, Enter, Ctrl+Z after delete": (
        f"{KEYS}::test_tab_goes_through_everything_and_shows_where_it_is",
        f"{KEYS}::test_esc_enter_and_ctrl_z_do_what_hands_expect",
    ),
    "150 % text at 1366×768": (
        "tests/e2e/test_screens.py::test_every_screen_of_a_counsellor_fits",
        "tests/e2e/test_screens.py::test_every_screen_of_a_coordinator_fits",
        "tests/e2e/test_screens.py::test_every_screen_of_a_volunteer_fits",
    ),
    "switches to Arabic: dates, arrows, phone numbers": (
        f"{ARABIC}::test_arabic_runs_from_the_right_and_turns_no_number_around",
        "tests/e2e/test_reduced_mode.py::test_every_screen_speaks_the_language_and_cuts_nothing",
    ),
    "types أمينة, Größe, ትግርኛ and finds them without diacritics": (
        f"{HERE}::test_three_scripts_are_typed_and_found_without_diacritics",
    ),
    "print preview equals paper": (f"{HERE}::test_what_is_shown_saved_and_printed_is_one_paper",),
    "restores yesterday’s backup": (f"{HERE}::test_yesterdays_backup_is_restored_at_the_window",),
    "a screen reader names every control": (
        "tests/e2e/test_spoken.py::test_every_page_can_be_heard_and_reached",
        "tests/e2e/test_by_ear.py::test_the_main_job_by_ear",
        f"{KEYS}::test_tab_goes_through_everything_and_shows_where_it_is",
    ),
    "About lists licences": (f"{HERE}::test_about_lists_the_licence_of_every_part",),
}


def test_every_point_is_proved_by_tests_that_exist() -> None:
    assert len(POINTS) == 12
    for proofs in POINTS.values():
        for proof in proofs:
            path, _, name = proof.partition("::")
            tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
            assert name in [n.name for n in tree.body if isinstance(n, ast.FunctionDef)], proof


# --- the demo ------------------------------------------------------------------


def test_the_demo_is_found_and_marked_wherever_one_goes(
    made_demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # How it is made is tried elsewhere, and takes its time.
    monkeypatch.setattr(
        "counsel_app.usecases.demo.make_demo",
        lambda folder, **_as_it_is_called: copied(made_demo, folder),
    )
    home = tmp_path / "Counsel"
    with Person(home, clock=FixedClock(NOW), language="de", home=tmp_path) as new:
        mark = words("Shell", "Demo: made-up people")
        new.comes_to("first_run")
        new.pushes(words("Stepper", "Next"))
        assert not new.sees(mark)
        new.clicks(words("FirstRun", "I want to look around"))
        new.pushes(words("Stepper", "Next"))
        new.waits_for(DEMO_PASSPHRASE)
        assert new.sees("Alle Personen der Demo sind erfunden")
        new.pushes(words("FirstRun", "Start working"))
        new.comes_to("today")
        assert new.sees(mark)
        new.presses("Ctrl+2")
        new.comes_to("cases")
        new.presses("Return")
        new.comes_to("case")
        assert new.sees(mark)
        grab(shell(new), "ten-demo")
        new.presses("Ctrl+L")
        new.comes_to("unlock")
        assert not new.sees(mark)


def test_the_mark_of_the_demo_and_an_old_backup_fit_side_by_side(
    demo: Demo, tmp_path: Path
) -> None:
    long_ago = FixedClock(NOW - timedelta(days=100))
    place = tmp_path / "stick"
    place.mkdir()
    with demo.opened("first") as vault:
        backups.set_backup_place(vault, place)
        backups.back_up(vault, demo.profile("first"), clock=long_ago)
        client = replace(demo_client(vault, "A"), contact_channel="Post")
        save_client(vault, client, clock=long_ago)
    # Until it is there again nothing is backed up by itself.
    place.rename(tmp_path / "away")
    with at_work(demo, tmp_path, points=16) as jana:
        jana.waits_for("Sicherung fällig")
        jana.waits_for("Sperrt in")
        grab(shell(jana), "ten-demo-large")
        assert shell(jana).width() == WIDTH
        assert jana.sees(words("Shell", "Demo: made-up people"))


# --- locking -------------------------------------------------------------------


def test_it_locks_itself_over_an_open_dialog_and_keeps_what_was_typed(
    demo: Demo, tmp_path: Path
) -> None:
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "A")
    with at_work(demo, tmp_path) as jana:
        opens(jana, "case", f"{case}/dates")
        jana.clicks(words("Case", "Appointment"))
        jana.settle()
        assert dialog().isVisible()
        jana.types("Termin bei der ABH")
        grab(dialog(), "ten-lock-before")
        # Long enough to be counted, short enough to wait for.
        shell(jana).lock_after(0.005)
        jana.until(lambda: jana.page() == "unlock", "the lock")
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert shown == [shell(jana)]
        for said in ("Termin bei der ABH", "Samira", "DD-7KQ2M"):
            assert not jana.sees(said)
        grab(shell(jana), "ten-lock-after")
        shell(jana).lock_after(10)
        jana.settle()
        jana.unlocks(DEMO_PASSPHRASE)
        opens(jana, "case", f"{case}/dates")
        jana.clicks(words("Case", "Appointment"))
        jana.waits_for("Termin bei der ABH")


# --- writing and finding ---------------------------------------------------------


def test_three_scripts_are_typed_and_found_without_diacritics(demo: Demo, tmp_path: Path) -> None:
    with at_work(demo, tmp_path) as jana:
        for name in ("أمينة", "Größe", "ትግርኛ"):
            opens(jana, "new_case")
            jana.types(name)
            jana.reaches("Spricht")
            jana.types("Tigrinya")
            jana.presses("Return")
            jana.presses("Ctrl+S")
            jana.comes_to("case")
            assert jana.sees(name)
        for typed, name in (("امينه", "أمينة"), ("grosse", "Größe"), ("ትግርኛ", "ትግርኛ")):
            jana.presses("Ctrl+2")
            jana.comes_to("cases")
            jana.presses("Ctrl+F")
            jana.types(typed)
            jana.until(partial(lists_only, jana, name), f"{name} alone")
            grab(shell(jana), f"ten-search-{name}")
            jana.presses("Return")
            jana.comes_to("case")
            assert jana.sees(name)


def lists_only(person: Person, name: str) -> bool:
    """Whether the list of cases has one row, with that name."""
    page = shell(person).page("cases")
    assert isinstance(page, CasesPage)
    rows = range(page.model.rowCount())
    return [plain(str(page.model.index(row, 1).data())) for row in rows] == [name]


# --- paper -----------------------------------------------------------------------


def test_what_is_shown_saved_and_printed_is_one_paper(
    demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counsel_app.gui.printing.printers", lambda: ["Printer"])
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "A")
        talk = max(vault.all(Consultation, case_id=case), key=lambda one: one.id)
    saved, printed = tmp_path / "saved.pdf", tmp_path / "printed.pdf"
    with at_work(demo, tmp_path) as jana:
        opens(jana, "letter", f"client/{talk.id}")
        jana.waits_for("Seite 1 von")
        jana.pushes(words("Preview", "Save as PDF…"))
        jana.names_file(saved)
        jana.waits_for(words("Letter", "Save this paper as a readable file?"))
        jana.pushes(words("Letter", "Save"))
        jana.until(saved.exists, "the saved paper")
        jana.settle()
        preview = shell(jana).page("letter").preview  # type: ignore[union-attr]
        jana.pushes(words("Preview", "Print…"))
        chooser = dialog()
        assert isinstance(chooser, QPrintDialog)
        printer = chooser.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        chooser.done(QDialog.DialogCode.Accepted)
        jana.settle()
        grab(shell(jana), "ten-preview")
        shown = preview.document()
        assert bytes(preview._data.data()) == saved.read_bytes()
        paper = QPdfDocument()
        assert paper.load(str(printed)) == QPdfDocument.Error.None_
        assert paper.pageCount() == shown.pageCount()
        for page in range(shown.pageCount()):
            assert (paper.pagePointSize(page) - shown.pagePointSize(page)).toSize() == QSize(0, 0)
            one, other = page_of(shown, page), page_of(paper, page)
            assert apart(one, other) < 4
            # The positive control: something stands on it, and each thing in its place.
            assert apart(one, other.flipped(Qt.Orientation.Horizontal)) > 8
        paper.close()


def page_of(paper: QPdfDocument, page: int) -> QImage:
    """A page in grey, small: the printed one went through 300 dots per inch."""
    size = paper.pagePointSize(page).toSize() * 2
    drawn = QImage(size, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.drawImage(0, 0, paper.render(page, size))
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    small = drawn.scaled(size / 6, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


# --- backup ----------------------------------------------------------------------


def test_yesterdays_backup_is_restored_at_the_window(demo: Demo, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    with demo.opened("first") as vault:
        case = demo_case_id(vault, "A")
        talk = max(vault.all(Consultation, case_id=case), key=lambda one: one.id)
        backups.set_backup_place(vault, place)
        yesterday = FixedClock(NOW - timedelta(days=1))
        backups.back_up(vault, demo.profile("first"), clock=yesterday)
    with at_work(demo, tmp_path) as jana:
        opens(jana, "consultation", f"{case}/{talk.id}")
        jana.pushes(words("Consultation", "Delete"))
        jana.comes_to("case")
        jana.settle()
        assert talk_in(jana, talk.id) is None
        opens(jana, "settings")
        jana.pushes(words("Backup", "Restore a backup…"))
        jana.comes_to("restore")
        jana.pushes(words("Restore", "Choose folder or stick…"))
        jana.names_file(place)
        jana.settle()
        # To lock for this made a backup of today, too: yesterday's is the next one.
        jana.reaches(words("Restore", "Backups"))
        jana.presses("Down")
        jana.reaches(words("Restore", "Passphrase at the time of the backup"))
        jana.types(DEMO_PASSPHRASE)
        jana.presses("Return")
        jana.waits_for("Die Sicherung ist von: gestern")
        grab(shell(jana), "ten-restore")
        assert plain(spoken(jana.focus())) == words("Restore", "Restore this backup")
        jana.presses("Space")
        jana.comes_to("unlock")
        jana.waits_for("wiederhergestellt")
        jana.unlocks(DEMO_PASSPHRASE)
        assert talk_in(jana, talk.id) is not None


# --- licences --------------------------------------------------------------------


def test_about_lists_the_licence_of_every_part(demo: Demo, tmp_path: Path) -> None:
    with at_work(demo, tmp_path) as jana:
        opens(jana, "settings")
        assert jana.sees("EUPL-1.2")
        jana.pushes(words("Settings", "Licences of all parts…"))
        listed = dialog()
        assert isinstance(listed, LicencesDialog)
        assert listed.model.rowCount() == len(parts()) > 20
        for _row in parts():
            assert len(listed.text.toPlainText()) > 200, listed.table.current_id()
            jana.presses("Down")
        assert listed.table.current_id() == parts()[-1].name
        grab(listed, "ten-licences")
        jana.presses("Escape")
        jana.until(no_dialog, "the end of the dialog")
