"""Proves that settings work at once, stay, and keep no client data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counsel_app import __version__
from counsel_app.domain.resources import read_text
from counsel_app.gui import i18n, theme, window_place
from counsel_app.gui.dialogs.licences import LicencesDialog
from counsel_app.gui.pages.settings import SettingsPage
from counsel_app.system.preferences import Preferences, read_preferences
from counsel_app.usecases import backups, profiles
from tests.gui.hands import click, press
from tests.gui.pages.program import Program, running


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def page(program: Program) -> SettingsPage:
    program.make_file().close()
    program.unlock().navigate("settings")
    program.settle()
    return program.page(SettingsPage)


def test_another_language_speaks_everywhere_at_once_and_after_the_next_start(
    program: Program, page: SettingsPage
) -> None:
    before = program.shell
    press(page.language._chips["de"], Qt.Key.Key_Space)
    program.qtbot.waitUntil(lambda: program.shell is not before)
    program.settle()
    assert program.shell.current_page() == "settings"
    assert program.shell.surroundings is not None
    assert program.shell.surroundings.rail.button("today").accessibleName() == "Heute"
    program.shell.navigate("today")
    program.settle()
    assert program.app is not None
    assert program.app.notify is not None
    program.stop()
    program.unlock()
    assert i18n.language() == "de"


def test_notices_on_the_desktop_are_shown_until_somebody_wants_none(
    program: Program, page: SettingsPage
) -> None:
    assert page.notices.current() == ""
    click(page.notices._chips["off"])
    assert read_preferences(program.preferences).notices == "off"


def test_theme_and_text_size_change_live_and_stay(program: Program, page: SettingsPage) -> None:
    click(page.theme._chips["dark"])
    assert theme.colours().is_dark
    click(page.sizes._chips["16"])
    assert QApplication.font().pointSizeF() == 16
    assert read_preferences(program.preferences) == Preferences(
        language="en", theme="dark", text_points=16, news_of=__version__
    )


def test_compact_rows_are_lower_at_once_and_stay_so(program: Program, page: SettingsPage) -> None:
    before = page.licences_button.sizeHint().height()
    click(page.density._chips["compact"])
    assert theme.row_px() == 32
    assert page.licences_button.sizeHint().height() < before
    assert read_preferences(program.preferences).density == "compact"
    click(page.density._chips[""])
    assert theme.row_px() == 40
    assert page.licences_button.sizeHint().height() == before


def test_the_next_window_stands_where_this_one_stood_and_says_nothing_of_a_case(
    program: Program, page: SettingsPage
) -> None:
    program.shell.setGeometry(40, 30, 1200, 700)
    program.shell.navigate("case", "an-id")
    program.settle()
    program.stop()
    assert read_preferences(program.preferences).window == "40,30,1200,700"
    kept = program.preferences.read_text(encoding="utf-8")
    assert "an-id" not in kept
    assert "page" not in kept
    program.unlock()
    # A smaller screen than the window was on leaves what fits.
    assert window_place.place_of(program.shell).startswith("40,30,")


def test_a_window_whose_screen_is_gone_stands_where_new_ones_stand(program: Program) -> None:
    window = QWidget()
    before = window.geometry()
    window_place.put(window, "90000,90000,800,600")
    assert window.geometry() == before
    window_place.put(window, "full")
    assert window.isMaximized()
    assert window_place.place_of(window) == "full"


def test_a_first_window_fills_a_screen_that_its_frame_would_leave(program: Program) -> None:
    tight, loose = QWidget(), QWidget()
    screen = tight.screen().availableGeometry().size()
    tight.resize(screen)
    loose.resize(screen / 2)
    for window in (tight, loose):
        window_place.put(window, "")
    assert (tight.isMaximized(), loose.isMaximized()) == (True, False)


def test_the_page_fits_at_the_largest_size(program: Program, page: SettingsPage) -> None:
    program.shell.resize(1366, 768)
    click(page.sizes._chips["16"])
    program.settle()
    assert program.shell.width() <= 1366
    for chip in page.theme._chips.values():
        assert page.theme.rect().contains(chip.geometry())


def test_preferences_hold_nothing_of_the_case_file(program: Program, page: SettingsPage) -> None:
    click(page.theme._chips["contrast"])
    assert program.preferences.read_text(encoding="utf-8").split("\n") == [
        "language = en",
        "theme = contrast",
        "text_points = 10.5",
        "reduced_language = ",
        "reduced_points = 0",
        "lock_minutes = 10",
        f"news_of = {__version__}",
        "",
    ]


def test_the_key_card_that_is_copied_is_the_own_one(program: Program, page: SettingsPage) -> None:
    card = program.read(profiles.own_card)
    assert page.key_card.fingerprint.text().split() == card.fingerprint.split()
    click(page.key_card.copy_button)
    assert QGuiApplication.clipboard().text() == card.text
    assert "clipboard" in program.said()


def test_the_place_for_backups_is_changed_here(program: Program, page: SettingsPage) -> None:
    click(page.backup.place_button)
    program.choose_folder(program.folder)
    program.settle()
    assert program.read(backups.backup_place) == program.folder
    assert program.read(backups.last_backup) is None
    click(page.backup.now_button)
    program.settle()
    assert program.read(backups.last_backup) is not None


def test_about_lists_every_licence_with_its_text(program: Program, page: SettingsPage) -> None:
    click(page.licences_button)
    dialog = program.dialog(LicencesDialog)
    assert dialog.model.rowCount() == read_text("licences/licences.toml").count("\n[[")
    assert dialog.text.toPlainText()
    press(dialog.table, Qt.Key.Key_Down)
    for name in ("pyside6", "sqlcipher3", "noto fonts", "openssl"):
        rows = [r for r in range(dialog.model.rowCount()) if name in dialog.model.id_at(r).lower()]
        assert rows, name
        dialog.table.choose_row(rows[0])
        assert len(dialog.text.toPlainText()) > 200
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
