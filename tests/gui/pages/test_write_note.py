from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

from PySide6.QtCore import Qt

from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.gui.i18n import isolate
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.pages.write_note import WriteNotePage
from counsel_app.gui.panels.volunteer_exchange import FolderQuestion
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.text import Text
from counsel_app.usecases.drafting import drafts_under
from tests.gui.hands import click, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab


def _at_text(window: Window) -> WriteNotePage:
    page = window.page(WriteNotePage)
    click(next(iter(page.people_tiles.values())))
    click(page.buttons.next_button)
    return page


def _at_words(window: Window) -> WriteNotePage:
    page = _at_text(window)
    click(page.kind_tiles["TALKED"])
    click(page.buttons.next_button)
    return page


def _with_amina(service: Service) -> None:
    service.assign("Amina")
    service.take_in("vera")


def _words(page: WriteNotePage) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def test_one_question_per_screen_then_a_check_and_it_is_saved(
    service: Service, enter: Enter
) -> None:
    _with_amina(service)
    window = enter("vera", "write_note")
    page = window.page(WriteNotePage)
    assert "Step 1 of 4" in _words(page)
    assert "Who is it about?" in _words(page)
    _at_text(window)
    assert "Step 2 of 4" in _words(page)
    press(page.kind_tiles["PHONED"], Qt.Key.Key_Space)
    click(page.buttons.next_button)
    assert "What do you want to tell?" in _words(page)
    assert "Do not write about health or religion unless it is needed." in _words(page)
    write(page.area, "أمينة kommt später.")
    window.qtbot.waitUntil(lambda: "Saved" in _words(page), timeout=5000)
    grab(window.shell, "reduced-note")
    click(page.buttons.next_button)
    window.settle()
    assert "Is everything right?" in _words(page)
    window.qtbot.waitUntil(lambda: "أمينة kommt später." in _words(page))
    assert "We phoned" in _words(page)
    press(page.buttons.next_button, Qt.Key.Key_Return)
    window.settle()
    window.page(HomePage)
    assert "Saved" in window.notify.sentence()
    [note] = window.ask(lambda vault: vault.all(VolunteerNote))
    assert (note.happening, note.text) == ("PHONED", "أمينة kommt später.")
    assert note.written_on == service.clock.today()
    assert window.ask(lambda vault: drafts_under(vault, "note:")) == []


def test_what_is_missing_is_said_in_one_sentence(service: Service, enter: Enter) -> None:
    _with_amina(service)
    window = enter("vera", "write_note")
    page = window.page(WriteNotePage)
    click(page.buttons.next_button)
    assert page.problem.text() == "Please choose a person."
    _at_text(window)
    click(page.buttons.next_button)
    assert page.problem.text() == "Please choose what happened."
    click(page.kind_tiles["TALKED"])
    click(page.buttons.next_button)
    click(page.buttons.next_button)
    assert page.problem.text() == "Please write one or two sentences."
    assert "Step 3 of 4" in _words(page)


def test_back_leads_through_the_questions_to_home(service: Service, enter: Enter) -> None:
    _with_amina(service)
    window = enter("vera", "write_note")
    page = _at_words(window)
    write(page.area, "Ja")
    click(page.buttons.next_button)
    click(page.buttons.back_button)
    assert page.area.toPlainText() == "Ja"
    click(page.buttons.back_button)
    click(page.buttons.back_button)
    assert "Step 1 of 4" in _words(page)
    click(page.buttons.back_button)
    window.settle()
    window.page(HomePage)
    [draft] = window.ask(lambda vault: drafts_under(vault, "note:"))
    assert draft.values["text"] == "Ja"


def test_locking_in_the_middle_of_a_word_loses_nothing(service: Service, enter: Enter) -> None:
    _with_amina(service)
    window = enter("vera", "write_note")
    page = _at_words(window)
    write(page.area, "We went to the sch")
    window.shell.lock()
    window.settle()
    again = enter("vera", "write_note")
    page = again.page(WriteNotePage)
    assert "Step 3 of 4" in _words(page)
    assert page.area.toPlainText() == "We went to the sch"
    assert "still here" in _words(page)


def test_each_person_has_a_draft_of_their_own(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    service.assign("Farhad")
    service.take_in("vera")
    window = enter("vera", "write_note")
    page = window.page(WriteNotePage)
    first, second = page.people_tiles.values()
    click(first)
    click(page.buttons.next_button)
    write(page.area, "About the first")
    click(page.buttons.back_button)
    click(second)
    click(page.buttons.next_button)
    assert page.area.toPlainText() == ""
    write(page.area, "About the second")
    page.save_draft()
    window.settle()
    kept = window.ask(lambda vault: {d.values["text"] for d in drafts_under(vault, "note:")})
    assert kept == {"About the first", "About the second"}
    click(page.buttons.back_button)
    click(first)
    click(page.buttons.next_button)
    assert page.area.toPlainText() == "About the first"


def test_words_that_perhaps_need_not_be_written_are_pointed_out_gently(
    service: Service, enter: Enter
) -> None:
    _with_amina(service)
    window = enter("vera", "write_note")
    page = _at_words(window)
    write(page.area, "Sie hat eine Depression.")
    window.qtbot.waitUntil(page.gentle.isVisible, timeout=5000)
    assert "health" in page.gentle.text()
    click(page.buttons.next_button)
    window.qtbot.waitUntil(lambda: "health" in _words(page))
    click(page.buttons.next_button)
    window.settle()
    [note] = window.ask(lambda vault: vault.all(VolunteerNote))
    assert note.text == "Sie hat eine Depression."


def test_without_anybody_it_says_to_take_in_a_package(enter: Enter) -> None:
    page = enter("vera", "write_note").page(WriteNotePage)
    assert "Please take in a package first." in _words(page)
    assert not page.buttons.next_button.isEnabled()


def test_the_package_that_is_missing_is_taken_in_where_it_is_missed(
    service: Service, enter: Enter
) -> None:
    service.assign("Amina")
    window = enter("vera", "write_note")
    page = window.page(WriteNotePage)
    click(next(b for b in page.findChildren(Button) if b.words() == "Take in a package"))
    window.settle()
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()
    assert [tile.title() for tile in page.people_tiles.values()] == [isolate("Amina")]


_TYPING = textwrap.dedent(
    """
    import os, signal, sys
    from pathlib import Path
    from datetime import UTC, datetime
    import counsel_app.gui
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from counsel_app.domain.clock import FixedClock
    from counsel_app.gui import theme
    from counsel_app.gui.jobs import Jobs
    from counsel_app.gui.notify import Notify
    from counsel_app.gui.shell import Shell
    from counsel_app.usecases.profiles import open_profile
    from tests.gui.hands import write
    from tests.gui.pages.service import PASSPHRASE
    app = QApplication([])
    theme.apply(app)
    clock = FixedClock(datetime(2026, 11, 22, 9, 42, tzinfo=UTC))
    jobs = Jobs(failed=print, crashed=print)
    shell = Shell(jobs=jobs, notify=Notify(), clock=clock)
    jobs.open_vault(lambda: open_profile(Path(sys.argv[1]), passphrase=PASSPHRASE))
    shell.enter("volunteer", start="write_note", who="Sam")
    shell.show()
    page = shell.page("write_note")
    def begin():
        if not page.people_tiles:
            return QTimer.singleShot(20, begin)
        next(iter(page.people_tiles.values())).click()
        page.buttons.next_button.click()
        write(page.area, "Half a sen")
        QTimer.singleShot(20, wait)
    def wait():
        if page.buttons._state.text() != "Saved":
            return QTimer.singleShot(20, wait)
        os.kill(os.getpid(), signal.SIGKILL)
    begin()
    app.exec()
    """
)


def test_killed_in_the_middle_of_a_sentence_the_sentence_is_there(
    service: Service, enter: Enter
) -> None:
    _with_amina(service)
    root = Path(__file__).resolve().parents[3]
    killed = subprocess.run(
        [sys.executable, "-c", _TYPING, str(service.profile("vera"))],
        env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
        cwd=root,
        timeout=60,
        check=False,
        capture_output=True,
        text=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    page = enter("vera", "write_note").page(WriteNotePage)
    assert page.area.toPlainText() == "Half a sen"
