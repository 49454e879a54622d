"""Proves that keys are changed, printed, added and ended by hand, and that the page says so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.recovery import MistypedRecoveryKey, recovery_bytes
from counsel_app.gui.dialogs.change_passphrase import ChangePassphraseDialog
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.dialogs.recovery_dialog import RecoveryDialog
from counsel_app.gui.dialogs.rekey_dialog import RekeyDialog
from counsel_app.gui.dialogs.share_dialog import HOLDERS, ShareDialog
from counsel_app.gui.dialogs.wipe import WipeDialog
from counsel_app.gui.pages.help import HelpPage
from counsel_app.gui.pages.security import MINUTES, SecurityPage
from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.store.keys import WrongPassphrase
from counsel_app.store.vault import Vault
from counsel_app.system.keychain import KeychainLocked
from counsel_app.system.preferences import Preferences, read_preferences
from counsel_app.usecases import backups, holders, keys, profiles
from tests import example_case
from tests.documents.reading import text_of
from tests.e2e.screens import faults
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running
from tests.gui.screens import grab
from tests.system.keychain_in_memory import KeychainInMemory

NEW = "sieben rote Lampen im Moor"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def chain() -> KeychainInMemory:
    return KeychainInMemory()


@pytest.fixture
def page(program: Program, chain: KeychainInMemory) -> SecurityPage:
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    vault.close()
    return _page(program, chain)


def _page(program: Program, chain: KeychainInMemory) -> SecurityPage:
    program.unlock().navigate("settings")
    program.settle()
    assert program.app is not None
    assert program.app._session is not None
    program.app._session.keychain = lambda: chain
    click(program.page(SettingsPage).keys_button)
    program.settle()
    return program.page(SecurityPage)


def _agree(program: Program) -> None:
    click(program.dialog(Question).agree_button)
    program.settle()


def _reopens(program: Program, passphrase: str) -> Vault:
    program.stop()
    return profiles.open_profile(program.profile, passphrase=passphrase)


# --- Passphrase --------------------------------------------------------------


def _change(program: Program, page: SecurityPage, old: str, new: str) -> ChangePassphraseDialog:
    click(page.ways.buttons["passphrase"])
    dialog = program.dialog(ChangePassphraseDialog)
    for entry, text in ((dialog.old, old), (dialog.new.first, new), (dialog.new.second, new)):
        write(entry.field, text)
    press(dialog.new.second.field, Qt.Key.Key_Return)
    program.settle()
    return dialog


def test_a_changed_passphrase_opens_from_then_on_and_the_old_one_does_not(
    program: Program, page: SecurityPage
) -> None:
    _change(program, page, example_case.PASSPHRASE, NEW)
    assert "passphrase is changed" in program.said()
    _reopens(program, NEW).close()
    with pytest.raises(WrongPassphrase):
        profiles.open_profile(program.profile, passphrase=example_case.PASSPHRASE)


def test_without_the_old_passphrase_nothing_is_changed(
    program: Program, page: SecurityPage
) -> None:
    dialog = _change(program, page, "irgendein anderes", NEW)
    assert "does not fit" in dialog.old.problem()
    assert dialog.isVisible()
    dialog.old.clear()
    click(dialog.button)
    assert "present passphrase" in dialog.old.problem()
    press(dialog, Qt.Key.Key_Escape)
    _reopens(program, example_case.PASSPHRASE).close()


# --- Recovery sheet ----------------------------------------------------------


def _printed_groups(text: str) -> list[str]:
    """The eight groups of the key: the only such words in a row whose checks are right."""
    words = [word for word in text.split() if len(word) == 5 and word == word.upper()]
    for start in range(len(words) - 7):
        groups = words[start : start + 8]
        with suppress(MistypedRecoveryKey):
            recovery_bytes("-".join(groups))
            return groups
    raise AssertionError("no key on the sheet")


def test_a_new_sheet_counts_once_two_groups_were_typed_back_from_it(
    program: Program, page: SecurityPage
) -> None:
    assert page.ways.confirmed.accessibleName() == "never confirmed"
    click(page.ways.buttons["recovery"])
    _agree(program)
    dialog = program.dialog(RecoveryDialog)
    assert dialog.preview.pages() == 1
    assert not dialog.preview.save_button.isVisible()
    text = text_of(bytes(dialog.preview._data.data()))
    groups = _printed_groups(text)
    write(dialog.field, f"{groups[0]} {groups[1]}")
    press(dialog.field, Qt.Key.Key_Return)
    assert "group 1 and group 8" in dialog.problem.text()
    assert not program.read(keys.recovery_confirmed)
    dialog.field.clear()
    write(dialog.field, dialog._wanted.lower())
    press(dialog.field, Qt.Key.Key_Return)
    program.settle()
    assert program.read(keys.recovery_confirmed)
    assert page.ways.confirmed.accessibleName() == "on paper"
    program.stop()
    profiles.open_with_recovery_key(
        program.profile, recovery_key="-".join(groups), new_passphrase=NEW, clock=program.clock
    ).close()


def test_a_sheet_put_off_stays_unconfirmed(program: Program, page: SecurityPage) -> None:
    click(page.ways.buttons["recovery"])
    _agree(program)
    click(program.dialog(RecoveryDialog).later_button)
    assert not program.read(keys.recovery_confirmed)


# --- This computer -----------------------------------------------------------


def test_this_computer_is_switched_on_only_after_the_honest_sentence_and_off_again(
    program: Program, page: SecurityPage, chain: KeychainInMemory
) -> None:
    click(page.ways.buttons["device"])
    question = program.dialog(Question)
    assert question.focusWidget() is question.refuse_button
    press(question, Qt.Key.Key_Escape)
    program.settle()
    assert chain.entries == {}
    click(page.ways.buttons["device"])
    _agree(program)
    assert len(chain.entries) == 1
    (remove,) = page.ways.removes.values()
    click(remove)
    _agree(program)
    assert chain.entries == {}
    assert page.ways.removes == {}


def test_a_keychain_that_cannot_be_used_is_said_and_nothing_is_set_up(
    program: Program, page: SecurityPage, chain: KeychainInMemory
) -> None:
    chain.fault = KeychainLocked()
    click(page.ways.buttons["device"])
    _agree(program)
    assert "keychain is locked" in program.said()
    assert page.ways.removes == {}


# --- Sheets of the organisation ----------------------------------------------


def test_three_sheets_for_three_people_any_two_of_which_open(
    program: Program, page: SecurityPage
) -> None:
    click(page.ways.buttons["team"])
    dialog = program.dialog(ShareDialog)
    write(dialog.names[0], "Ada")
    write(dialog.names[1], "Ada")
    click(dialog.make_button)
    assert "three different people" in dialog.problem.text()
    dialog.names[1].clear()
    for field, name in zip(dialog.names[1:], ("Ben", "Cora"), strict=True):
        write(field, name)
    press(dialog.make_button, Qt.Key.Key_Return)
    program.settle()
    seen = []
    for chip in dialog.which._chips.values():
        click(chip)
        seen.append(text_of(bytes(dialog.preview._data.data())))
    assert len(set(seen)) == HOLDERS
    assert not dialog.finish_button.isEnabled()
    press(dialog.handed, Qt.Key.Key_Space)
    click(dialog.finish_button)
    program.settle()
    assert program.read(holders.holders) == ("Ada", "Ben", "Cora")
    assert any(way.kind == "team" for way in keys.ways_in(program.profile))
    grab(program.shell, "security-team")
    (remove,) = page.ways.removes.values()
    click(remove)
    _agree(program)
    assert program.read(holders.holders) == ()


# --- On suspicion ------------------------------------------------------------


def test_the_file_is_encrypted_anew_and_its_new_sheet_printed_at_once(
    program: Program, page: SecurityPage, chain: KeychainInMemory
) -> None:
    click(page.ways.buttons["device"])
    _agree(program)
    before = (program.profile / profiles.KEY_FILE).read_bytes()
    click(page.rekey_button)
    dialog = program.dialog(RekeyDialog)
    click(dialog.button)
    assert "present passphrase" in dialog.entry.problem()
    write(dialog.entry.field, "etwas anderes")
    click(dialog.button)
    program.settle()
    assert "does not fit" in dialog.entry.problem()
    dialog.entry.field.clear()
    write(dialog.entry.field, example_case.PASSPHRASE)
    press(dialog.entry.field, Qt.Key.Key_Return)
    program.settle()
    sheet = program.dialog(RecoveryDialog)
    write(sheet.field, sheet._wanted)
    click(sheet.done_button)
    program.settle()
    assert {way.kind for way in keys.ways_in(program.profile)} == {"passphrase", "recovery"}
    assert (program.profile / profiles.KEY_FILE).read_bytes() != before
    vault = _reopens(program, example_case.PASSPHRASE)
    assert len(vault.all(Case)) == 1
    vault.close()


def test_erasing_the_keys_locks_at_once_and_makes_no_backup_of_them(
    program: Program, page: SecurityPage
) -> None:
    place = program.folder / "stick"
    place.mkdir()
    program.read(lambda vault: backups.set_backup_place(vault, place))
    click(page.wipe_button)
    dialog = program.dialog(WipeDialog)
    write(dialog.field, "ERASE")
    press(dialog.field, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "unlock", timeout=10_000)
    program.settle()
    assert isinstance(program.page(UnlockPage), UnlockPage)
    assert "keys are erased" in program.said()
    assert list(program.profile.glob(f"{profiles.KEY_FILE}*")) == []
    assert list(place.rglob(f"{profiles.KEY_FILE}*")) == []


# --- The page ----------------------------------------------------------------


def test_the_lock_time_works_at_once_and_stays(program: Program, page: SecurityPage) -> None:
    click(page.minutes._chips["2"])
    assert read_preferences(program.preferences).lock_minutes == 2
    assert program.shell._lock_after == 2
    assert [int(key) for key in page.minutes._chips] == list(MINUTES)


def test_help_about_keys_is_one_press_away(program: Program, page: SecurityPage) -> None:
    click(page.help_button)
    program.settle()
    assert program.page(HelpPage).topic() == "keys"
    press(program.page(HelpPage), Qt.Key.Key_Escape)
    assert program.shell.current_page() == "security"


@pytest.mark.parametrize(
    ("language", "theme", "points"),
    [("de", "light", 10.5), ("en", "dark", 10.5), ("de", "dark", 15.75)],
)
def test_page_and_dialogs_fit(
    program: Program, chain: KeychainInMemory, language: str, theme: str, points: float
) -> None:
    program.make_file().close()
    name = f"{language}-{theme}-{points:g}"
    page = _page(program, chain)
    app = program.app
    assert app is not None
    app.apply(Preferences(language=language, theme=theme, text_points=points))
    app.rebuild(start="security")
    program.shell.resize(1366, 768)
    program.settle()
    page = program.page(SecurityPage)
    # The cards move below each other a moment after the window has its size.
    program.qtbot.waitUntil(lambda: faults(program.shell) == [], timeout=10_000)
    grab(program.shell, f"security-{name}")
    found = []
    for button, kind in (
        (page.ways.buttons["passphrase"], ChangePassphraseDialog),
        (page.ways.buttons["team"], ShareDialog),
        (page.rekey_button, RekeyDialog),
        (page.wipe_button, WipeDialog),
    ):
        button.click()
        QApplication.processEvents()
        dialog = program.dialog(kind)
        program.settle()
        grab(dialog, f"security-{kind.__name__}-{name}")
        found += [f"{kind.__name__}: {fault}" for fault in faults(dialog)]
        dialog.close()
    page._renew()
    program.settle()
    sheet = program.dialog(RecoveryDialog)
    grab(sheet, f"security-RecoveryDialog-{name}")
    assert found + faults(sheet) == []
