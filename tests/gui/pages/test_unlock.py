"""Proves the way into a case file, and what each closed door says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from counsel_app.domain.ids import new_id
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.recovery import recovery_text
from counsel_app.gui.pages.today import TodayPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.widgets.text import spoken_text
from counsel_app.store import keys as header
from counsel_app.usecases import profiles
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running

NEW = "ein ganz neues Passwort"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def locked(program: Program) -> Program:
    """The program in front of a closed case file."""
    program.make_file().close()
    program.start()
    return program


def _try(program: Program, passphrase: str = example_case.PASSPHRASE) -> str:
    """Type and press Enter; what is said about it."""
    page = program.page(UnlockPage)
    page.by_passphrase.entry.field.clear()
    write(page.by_passphrase.entry.field, passphrase)
    press(page.by_passphrase.entry.field, Qt.Key.Key_Return)
    program.qtbot.waitUntil(
        lambda: bool(program.shell.current_page() != "unlock" or page.by_passphrase.entry.problem())
    )
    program.settle()
    return "" if program.shell.current_page() != "unlock" else page.by_passphrase.entry.problem()


def test_the_passphrase_can_be_typed_at_once_and_enter_opens_today(locked: Program) -> None:
    page = locked.page(UnlockPage)
    assert locked.shell.focusWidget() is page.by_passphrase.entry.field
    assert _try(locked) == ""
    assert isinstance(locked.page(TodayPage), TodayPage)


def test_the_unlock_page_names_no_client_and_no_person(locked: Program) -> None:
    assert locked.shell.windowTitle() == "Counsel"
    assert "Anna" not in locked.page(UnlockPage).by_passphrase._folder.text()


@pytest.mark.parametrize(
    ("role", "page"),
    [(Role.COUNSELLOR, "today"), (Role.COORDINATOR, "overview"), (Role.VOLUNTEER, "home")],
)
def test_the_role_in_the_file_decides_which_pages_there_are(
    program: Program, role: Role, page: str
) -> None:
    program.make_file(role=role).close()
    assert program.unlock().current_page() == page


def test_a_wrong_passphrase_is_said_and_selected_for_typing_again(locked: Program) -> None:
    assert "does not fit" in _try(locked, "nicht das richtige")
    field = locked.page(UnlockPage).by_passphrase.entry.field
    assert field.selectedText() == field.text()
    assert _try(locked) == ""


def test_without_a_passphrase_nothing_is_tried(locked: Program) -> None:
    page = locked.page(UnlockPage)
    click(page.by_passphrase.button)
    assert page.by_passphrase.entry.problem() == "Please type the passphrase."


def test_show_shows_the_letters_and_hides_them_again(locked: Program) -> None:
    entry = locked.page(UnlockPage).by_passphrase.entry
    press(entry.show_button, Qt.Key.Key_Space)
    assert entry.field.echoMode() == QLineEdit.EchoMode.Normal
    assert entry.show_button.words() == "Hide"
    click(entry.show_button)
    assert entry.field.echoMode() == QLineEdit.EchoMode.Password


def test_capitals_without_shift_are_said_to_be_caps_lock(locked: Program) -> None:
    entry = locked.page(UnlockPage).by_passphrase.entry
    press(entry.field, Qt.Key.Key_A)
    assert "Caps lock" not in spoken_text(entry)
    entry.field.caps_lock_suspected.emit(True)
    assert "Caps lock seems to be on." in spoken_text(entry)
    entry.field.caps_lock_suspected.emit(False)
    assert "Caps lock" not in spoken_text(entry)


def test_an_empty_case_file_is_called_damaged(locked: Program) -> None:
    (locked.profile / profiles.CASE_FILE).write_bytes(b"")
    assert "damaged" in _try(locked)


def test_a_missing_key_file_is_named(locked: Program) -> None:
    for keys in locked.profile.glob(f"{profiles.KEY_FILE}*"):
        keys.unlink()
    assert "keys of this case file are gone (“casefile.keys.json”)" in _try(locked)


def test_a_key_file_cut_short_is_said_and_kept(locked: Program) -> None:
    both = list(locked.profile.glob(f"{profiles.KEY_FILE}*"))
    for keys in both:
        keys.write_bytes(keys.read_bytes()[:40])
    assert "incomplete or was changed" in _try(locked)
    assert [len(keys.read_bytes()) for keys in both] == [40] * len(both)


def test_a_newer_key_file_asks_for_an_update(locked: Program) -> None:
    keys = locked.profile / profiles.KEY_FILE
    body = json.loads(keys.read_text(encoding="utf-8"))
    del body["check"]
    newer = body | {"format": 99}
    newer["check"] = header._check(newer)
    keys.write_text(json.dumps(newer), encoding="utf-8")
    assert "newer version" in _try(locked)


def test_a_folder_that_is_gone_is_said(locked: Program) -> None:
    locked.profile.rename(locked.folder / "elsewhere")
    assert "is missing" in _try(locked)


def test_a_file_open_in_another_window_is_said_to_be_in_use(locked: Program) -> None:
    with locked.file():
        assert "another window" in _try(locked)
    assert _try(locked) == ""


def test_locking_closes_the_file_and_asks_again(locked: Program) -> None:
    _try(locked)
    locked.shell.lock()
    locked.settle()
    assert locked.shell.current_page() == "unlock"
    assert locked.page(UnlockPage).by_passphrase.entry.text() == ""
    with locked.file() as vault:
        assert profiles.own_profile(vault).name == "Anna Kern"


# --- The printed key ---------------------------------------------------------


@pytest.fixture
def forgotten(program: Program) -> tuple[Program, str]:
    """A closed file whose recovery key is at hand."""
    clock = program.clock
    owner = profiles.Owner(
        name="Anna Kern",
        role=Role.COUNSELLOR,
        organisation=Organisation(id=new_id(clock, bytes), name="Beispielwerk"),
        space="beispiel",
    )
    made = profiles.create_profile(
        program.profile,
        passphrase=example_case.PASSPHRASE,
        owner=owner,
        clock=clock,
        cost=example_case.CHEAP,
    )
    made.vault.close()
    program.start()
    click(program.page(UnlockPage).by_passphrase.forgot)
    return program, made.recovery_key


def _recover(program: Program, key: str, first: str = NEW, second: str = NEW) -> None:
    way = program.page(UnlockPage).recovery
    for field, text in (
        (way.key, key),
        (way.new.first.field, first),
        (way.new.second.field, second),
    ):
        field.clear()
        write(field, text)
    press(way.new.second.field, Qt.Key.Key_Return)
    program.settle()


def test_the_printed_key_opens_and_the_new_passphrase_counts_from_then_on(
    forgotten: tuple[Program, str],
) -> None:
    program, key = forgotten
    _recover(program, key.lower().replace("-", " "))
    assert program.shell.current_page() == "today"
    program.shell.lock()
    program.settle()
    assert "does not fit" in _try(program)
    assert _try(program, NEW) == ""


def test_a_slip_of_the_pen_names_the_group(forgotten: tuple[Program, str]) -> None:
    program, key = forgotten
    groups = key.split("-")
    wrong = "0" if groups[2][0] != "0" else "2"
    groups[2] = wrong + groups[2][1:]
    _recover(program, "-".join(groups))
    way = program.page(UnlockPage).recovery
    assert "Group 3" in way.problem.text()
    assert program.shell.focusWidget() is way.key


def test_a_key_of_another_file_is_said_to_be_that(forgotten: tuple[Program, str]) -> None:
    program, _ = forgotten
    _recover(program, recovery_text(bytes(range(20))))
    assert "does not belong" in program.page(UnlockPage).recovery.problem.text()


def test_nothing_is_tried_without_key_or_with_two_different_passphrases(
    forgotten: tuple[Program, str],
) -> None:
    program, key = forgotten
    _recover(program, "")
    way = program.page(UnlockPage).recovery
    assert way.problem.text() == "Please type the key of the sheet."
    _recover(program, key, second="etwas ganz anderes")
    assert way.new.second.problem() == "The two are not the same."
    _recover(program, key, first="kurz", second="kurz")
    assert way.new.first.problem() == "Please use at least 10 characters."


def test_esc_goes_back_to_the_passphrase(forgotten: tuple[Program, str]) -> None:
    program, _ = forgotten
    page = program.page(UnlockPage)
    press(program.shell, Qt.Key.Key_Escape)
    assert page.by_passphrase.isVisible()
    assert program.shell.focusWidget() is page.by_passphrase.entry.field


def test_a_key_pasted_with_line_breaks_opens(forgotten: tuple[Program, str]) -> None:
    program, key = forgotten
    way = program.page(UnlockPage).recovery
    QApplication.clipboard().setText(key.replace("-", "\n") + "\n")
    press(way.key, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    write(way.new.first.field, NEW)
    write(way.new.second.field, NEW)
    press(way.new.second.field, Qt.Key.Key_Return)
    program.settle()
    assert program.shell.current_page() == "today"


def test_a_slip_is_said_as_soon_as_its_group_is_whole_and_selected_on_trying(
    forgotten: tuple[Program, str],
) -> None:
    program, key = forgotten
    groups = key.split("-")
    groups[1] = groups[1][:4] + ("0" if groups[1][4] != "0" else "2")
    way = program.page(UnlockPage).recovery
    write(way.key, f"{groups[0]} {groups[1][:4]}")
    assert way.problem.text() == ""
    write(way.key, groups[1][4])
    assert "Group 2" in way.problem.text()
    _recover(program, " ".join(groups))
    assert way.key.selectedText() == groups[1]
