"""Proves the way into a case file, and what each closed door says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from counsel_app.domain.ids import new_id
from counsel_app.domain.member import Organisation, Role
from counsel_app.domain.recovery import recovery_text
from counsel_app.gui.dialogs.wipe import WipeDialog
from counsel_app.gui.pages.today import TodayPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.panels.unlock_shares import ByShares
from counsel_app.store import keys as header
from counsel_app.system.keychain import KeychainLocked
from counsel_app.system.preferences import Preferences
from counsel_app.usecases import keys as ways
from counsel_app.usecases import profiles
from counsel_app.usecases.tries import FREE_TRIES, note_wrong_try
from tests import example_case
from tests.e2e.screens import faults
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab
from tests.system.keychain_in_memory import KeychainInMemory

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
    [(Role.COUNSELLOR, "today"), (Role.COORDINATOR, "inbox"), (Role.VOLUNTEER, "home")],
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
    assert not entry._caps.isVisible()
    entry.field.caps_lock_suspected.emit(True)
    assert entry._caps.isVisible()


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


# --- Waiting -----------------------------------------------------------------


def test_after_several_wrong_passphrases_the_wait_is_counted_down_in_words(
    locked: Program,
) -> None:
    page = locked.page(UnlockPage).by_passphrase
    for _ in range(FREE_TRIES):
        assert "does not fit" in _try(locked, "nicht das richtige")
    assert page.seconds_left() == 0
    assert "in 2 seconds" in _try(locked, "nicht das richtige")
    assert not page.button.isEnabled()
    press(page.entry.field, Qt.Key.Key_Return)
    locked.clock.advance(timedelta(seconds=2))
    locked.qtbot.waitUntil(lambda: "in one second" in page.entry.problem(), timeout=10_000)
    locked.qtbot.waitUntil(page.button.isEnabled, timeout=10_000)
    assert _try(locked) == ""


def test_the_wait_goes_on_after_a_restart(locked: Program) -> None:
    for _ in range(FREE_TRIES + 4):
        note_wrong_try(locked.profile, locked.clock)
    locked.stop()
    locked.start()
    locked.settle()
    page = locked.page(UnlockPage).by_passphrase
    assert page.seconds_left() == 16
    assert "in 16 seconds" in page.entry.problem()
    grab(locked.shell, "unlock-waiting")


# --- This computer, and the organisation -------------------------------------


@pytest.fixture
def kept(program: Program) -> tuple[Program, KeychainInMemory, list[str]]:
    """A closed file that this computer's keychain and the organisation's sheets open."""
    chain = KeychainInMemory()
    vault = program.make_file()
    ways.add_device(program.profile, vault, chain, clock=program.clock)
    sheets = ways.make_team_shares(program.profile, vault, clock=program.clock)
    vault.close()
    program.start()
    assert program.app is not None
    assert program.app._session is not None
    program.app._session.keychain = lambda: chain
    program.settle()
    return program, chain, sheets


def test_this_computer_opens_the_file_only_where_that_was_set_up(
    kept: tuple[Program, KeychainInMemory, list[str]],
) -> None:
    program, _, _ = kept
    button = program.page(UnlockPage).by_passphrase.device_button
    assert button.isVisible()
    click(button)
    program.settle()
    assert program.shell.current_page() == "today"


def test_a_keychain_that_fails_says_so_and_the_passphrase_still_opens(
    kept: tuple[Program, KeychainInMemory, list[str]],
) -> None:
    program, chain, _ = kept
    chain.fault = KeychainLocked()
    page = program.page(UnlockPage).by_passphrase
    click(page.device_button)
    program.settle()
    assert "keychain is locked" in page.entry.problem()
    assert _try(program) == ""


def test_no_other_way_is_offered_where_there_is_none(locked: Program) -> None:
    locked.settle()
    page = locked.page(UnlockPage).by_passphrase
    assert not page.device_button.isVisible()
    assert not page.shares_button.isVisible()


def _by_sheets(program: Program, one: str, two: str) -> ByShares:
    page = program.page(UnlockPage)
    click(page.by_passphrase.shares_button)
    way = page.shares
    for share, text in zip(way.shares, (one, two), strict=True):
        QApplication.clipboard().setText(text)
        share.selectAll()
        press(share, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    for entry in (way.new.first, way.new.second):
        entry.field.clear()
        write(entry.field, NEW)
    return way


def test_two_of_three_sheets_open_the_file_and_set_a_new_passphrase(
    kept: tuple[Program, KeychainInMemory, list[str]],
) -> None:
    program, _, sheets = kept
    numbered = "\n".join(f"{n}. {w.upper()}" for n, w in enumerate(sheets[2].split(), 1))
    way = _by_sheets(program, sheets[0], numbered)
    assert [count.text() for count in way.counts] == ["20 words", "20 words"]
    press(way.new.second.field, Qt.Key.Key_Return)
    program.settle()
    assert program.shell.current_page() == "today"
    program.shell.lock()
    program.settle()
    assert _try(program, NEW) == ""


def test_a_wrong_word_of_a_sheet_is_named_by_its_number_and_selected(
    kept: tuple[Program, KeychainInMemory, list[str]],
) -> None:
    program, _, sheets = kept
    words = sheets[1].split()
    words[6] = "zzzz"
    way = _by_sheets(program, sheets[0], " ".join(words))
    click(way.button)
    program.settle()
    assert "On sheet 2 word 7 is not right" in way.problem.text()
    assert way.shares[1].textCursor().selectedText() == "zzzz"


def test_both_sheets_have_to_be_typed(kept: tuple[Program, KeychainInMemory, list[str]]) -> None:
    program, _, sheets = kept
    way = _by_sheets(program, sheets[0], " ")
    click(way.button)
    assert "both sheets" in way.problem.text()
    _by_sheets(program, sheets[0], sheets[0])
    click(way.button)
    program.settle()
    assert "same sheet twice" in way.problem.text()


# --- Emergency ---------------------------------------------------------------


def test_the_keys_are_erased_without_unlocking_after_a_word_was_typed(locked: Program) -> None:
    page = locked.page(UnlockPage)
    click(page.by_passphrase.wipe_button)
    dialog = locked.dialog(WipeDialog)
    assert dialog.focusWidget() is dialog.cancel_button
    write(dialog.field, "ERAS")
    press(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.wipe_button.isEnabled()
    write(dialog.field, "e")
    click(dialog.wipe_button)
    locked.settle()
    assert "keys are erased" in locked.said()
    assert list(locked.profile.glob(f"{profiles.KEY_FILE}*")) == []
    assert "keys of this case file are gone" in _try(locked)


def test_esc_erases_nothing(locked: Program) -> None:
    click(locked.page(UnlockPage).by_passphrase.wipe_button)
    press(locked.dialog(WipeDialog), Qt.Key.Key_Escape)
    assert _try(locked) == ""


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_way_fits_with_large_text_on_a_small_screen(
    kept: tuple[Program, KeychainInMemory, list[str]], language: str
) -> None:
    program, _, _ = kept
    app = program.app
    assert app is not None
    app.apply(Preferences(language=language, theme="dark", text_points=15.75))
    app.show()
    program.shell.resize(1366, 768)
    program.settle()
    page = program.page(UnlockPage)
    for name, show in (
        ("passphrase", page.show_passphrase),
        ("recovery", page.show_recovery),
        ("shares", page.show_shares),
    ):
        show()
        program.settle()
        grab(program.shell, f"unlock-{name}-{language}-150")
        assert [fault for fault in faults(program.shell) if "below" not in fault] == []
    page.show_wipe()
    QApplication.processEvents()
    grab(program.dialog(WipeDialog), f"wipe-{language}-150")
    assert faults(program.dialog(WipeDialog)) == []
