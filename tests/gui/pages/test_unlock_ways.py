"""Proves the waiting, this computer, the organisation's sheets, and the emergency."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.wipe import WipeDialog
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.panels.unlock_passphrase import ByPassphrase
from counsel_app.gui.panels.unlock_shares import ByShares
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
    locked.qtbot.waitUntil(lambda: page.seconds_left() > 0, timeout=10_000)
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
    # Read a moment after the window is there, so that it is there sooner.
    way = program.page(UnlockPage).by_passphrase.device_button
    program.qtbot.waitUntil(way.isVisible, timeout=10_000)
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
    page = locked.page(UnlockPage).by_passphrase
    with locked.qtbot.waitCallback() as shown:
        page._show_ways = shown  # type: ignore[method-assign]
        page.reload()
    ByPassphrase._show_ways(page, *shown.args)
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
    program.qtbot.waitUntil(page.by_passphrase.device_button.isVisible, timeout=10_000)
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
