"""Proves locking in the whole program: nothing stays on the screen, nothing typed is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.consultation import Consultation
from counsel_app.domain.errors import AppError
from counsel_app.gui.dialogs.folder import choose_target
from counsel_app.gui.dialogs.question import ask
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.letter import LetterPage
from counsel_app.gui.undo import offer_undo
from counsel_app.store.vault import Vault
from counsel_app.usecases import profile_list
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running
from tests.gui.pages.test_unlock import _try

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def case_id(program: Program) -> str:
    """A case with a talk, the window open on it."""
    vault = program.make_file()
    found = example_case.add_case(vault, clock=program.clock).id
    example_case.add_consultation(vault, found, clock=program.clock)
    vault.close()
    program.unlock()
    program.shell.navigate("case", f"{found}/dates")
    program.settle()
    return found


def _dialog(program: Program) -> RecordDialog:
    """A half-written appointment."""
    page = program.page(CasePage)
    click(page.sections["dates"].add)  # type: ignore[attr-defined]
    program.settle()
    dialog = program.dialog(RecordDialog)
    write(dialog.fields.control("title"), "Termin ABH")  # type: ignore[attr-defined]
    return dialog


def _handle(widget: QWidget) -> QWindow:
    window = widget.window().windowHandle()
    assert window is not None
    return window


def _in_front(program: Program) -> list[QWidget]:
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if one.isVisible() and one is not program.shell]


def _words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_key_locks_while_dialogs_stand_over_each_other_and_the_draft_is_kept(
    program: Program, case_id: str
) -> None:
    dialog = _dialog(program)
    question = ask(dialog, question="?", explanation="", agree="yes", yes=lambda: None)
    program.qtbot.waitUntil(lambda: QApplication.focusWindow() is _handle(question))
    # Only pressed: the window is gone before the key comes up again, and Qt's
    # test functions would send the release to where it was.
    QTest.keyPress(_handle(question), Qt.Key.Key_L, CTRL)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "unlock")
    assert _in_front(program) == []
    assert "Samira" not in _words(program.shell)
    program.settle()
    assert _try(program) == ""
    program.shell.navigate("case", f"{case_id}/dates")
    program.settle()
    click(program.page(CasePage).sections["dates"].add)  # type: ignore[attr-defined]
    program.settle()
    assert program.dialog(RecordDialog).fields.values()["title"] == "Termin ABH"


def test_locking_is_done_when_it_returns(program: Program, case_id: str) -> None:
    _dialog(program)
    choose_target(program.shell, title="", name="x", kind="pdf", chosen=lambda _file: None)
    program.shell.lock()
    assert program.shell.current_page() == "unlock"
    assert _in_front(program) == []
    assert program.shell.windowTitle() == "Counsel"
    assert "Samira" not in _words(program.shell)


@pytest.mark.parametrize("where", ["page", "dialog", "file dialog"])
def test_every_dialog_of_the_program_is_called_by_what_it_does(
    program: Program, case_id: str, where: str
) -> None:
    if where == "dialog":
        _dialog(program)
    elif where == "file dialog":
        choose_target(program.shell, title="Save", name="x", kind="pdf", chosen=lambda _f: None)
    titles = [one.windowTitle() for one in (program.shell, *_in_front(program))]
    assert [title for title in titles if "Samira" in title or "Musterfrau" in title] == []
    assert program.shell.windowTitle() == "Counsel"


def test_the_paper_in_the_preview_is_let_go(program: Program, case_id: str) -> None:
    talk = program.read(lambda vault: vault.all(Consultation)[0].id)
    program.shell.navigate("letter", f"report/{talk}")
    program.settle()
    page = program.page(LetterPage)
    program.qtbot.waitUntil(lambda: page.preview.pages() > 0, timeout=10_000)
    preview, document = page.preview, page.preview.document()
    program.shell.lock()
    assert document.pageCount() == 0
    assert preview._data.isEmpty()


def test_a_result_that_comes_late_opens_nothing_over_the_locked_window(
    program: Program, case_id: str
) -> None:
    gate = threading.Event()
    page = program.page(CasePage)
    jobs = page.desk.jobs

    def wait(_vault: object = None) -> None:
        gate.wait(10)

    jobs.vault(wait, then=lambda _none: QDialog(page).open(), owner=page)
    jobs.pure(wait, then=lambda _none: QDialog(page).open(), owner=page)
    program.shell.lock()
    gate.set()
    program.settle()
    assert _in_front(program) == []


def test_a_page_with_a_bug_does_not_stay_open(
    program: Program, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *fault: told.append(fault[0]))

    def bug() -> None:
        raise ValueError

    program.page(CasePage).save_draft = bug  # type: ignore[method-assign]
    program.shell.lock()
    assert program.shell.current_page() == "unlock"
    assert told == [ValueError]


def test_a_draft_that_could_not_be_kept_is_told_on_the_locked_window(
    program: Program, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _dialog(program)

    def full(*_draft: object, **_more: object) -> None:
        raise AppError

    monkeypatch.setattr("counsel_app.usecases.drafting.keep_draft", full)
    dialog.draft.edited()
    program.shell.lock()
    program.qtbot.waitUntil(lambda: program.said() != "")
    assert program.said() == AppError().sentence("en")


def test_what_could_be_taken_back_is_forgotten(program: Program, case_id: str) -> None:
    assert program.app is not None
    notify = program.app.notify
    assert notify is not None
    taken: list[bool] = []
    offer_undo(notify, "The note about Samira is gone.", lambda: taken.append(True))
    program.shell.lock()
    program.settle()
    assert notify.findChildren(QShortcut) == []
    assert [label for label in notify.findChildren(QLabel) if "Samira" in label.text()] == []
    assert "Samira" not in notify.accessibleName()
    press(program.shell, Qt.Key.Key_Z, CTRL)
    assert taken == []


def test_idle_minutes_are_the_chosen_ones_and_change_at_once(
    program: Program, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr("counsel_app.gui.idle.time.monotonic", lambda: now[0])
    assert program.app is not None
    session = program.page(CasePage).desk.session
    session.change(session.preferences._replace(lock_minutes=2))
    now[0] += 119
    program.shell._idle.look()
    assert program.shell.current_page() == "case"
    now[0] += 1
    program.shell._idle.look()
    assert program.shell.current_page() == "unlock"


def test_the_next_start_knows_the_chosen_minutes(program: Program, case_id: str) -> None:
    session = program.page(CasePage).desk.session
    session.change(session.preferences._replace(lock_minutes=30))
    program.stop()
    program.unlock()
    assert program.shell._lock_after == 30


def test_sleep_locks_and_the_machine_may_go_on_once_the_file_is_closed(
    program: Program, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.app is not None
    signals = program.app._signals
    assert signals is not None
    order: list[str] = []
    close = Vault.close

    def closing(vault: Vault) -> None:
        close(vault)
        order.append("closed")

    monkeypatch.setattr(Vault, "close", closing)
    monkeypatch.setattr(signals, "locked", lambda: order.append("may sleep"))
    signals.lock_wanted.emit()
    assert program.shell.current_page() == "unlock"
    program.qtbot.waitUntil(lambda: "may sleep" in order)
    assert order == ["closed", "may sleep"]
    # It falls asleep once more before anybody unlocks.
    signals.lock_wanted.emit()
    assert order == ["closed", "may sleep", "may sleep"]


def test_leaving_the_only_case_file_closes_the_window(program: Program, case_id: str) -> None:
    press(program.shell, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    program.qtbot.waitUntil(lambda: not program.shell.isVisible())
    assert program.shell.page("case") is None


def test_leaving_one_of_several_makes_room_for_the_next_person(
    program: Program, case_id: str
) -> None:
    other = program.folder / "Yonas"
    example_case.new_vault(other, name="Yonas", clock=program.clock).close()
    listing = program.preferences.with_name("profiles.txt")
    profile_list.remember(listing, other, role="counsellor")
    program.shell.leave()
    program.settle()
    assert program.shell.current_page() == "profiles"
    assert program.shell.isVisible()


def test_a_locked_window_has_no_dialog_of_the_one_before(program: Program, case_id: str) -> None:
    _dialog(program)
    program.shell.lock()
    program.settle()
    assert program.shell.findChildren(RecordDialog) == []
    assert program.shell.findChildren(QFileDialog) == []
