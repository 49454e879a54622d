"""Proves the picker of a shared computer: each with a file of their own, and no client named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counsel_app.app import compose
from counsel_app.domain.member import Role
from counsel_app.gui.dialogs.profile_name import ProfileNameDialog
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.pages.profiles import ProfilesPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.system.preferences import Preferences, write_preferences
from counsel_app.usecases import profile_list, profiles
from tests import example_case
from tests.e2e.screens import faults
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, i18n_free, running
from tests.gui.screens import grab


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def shared(program: Program) -> Program:
    """Anna's default folder with a case in it, and Vera's beside it; Vera came last."""
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    vault.close()
    vera = _vera(program)
    example_case.new_vault(vera, name="Vera", role=Role.VOLUNTEER, clock=program.clock).close()
    profile_list.remember(_listing(program), program.profile, role="counsellor")
    profile_list.name_profile(program.profile, "Anna")
    profile_list.remember(_listing(program), vera, role="volunteer")
    return program


def _vera(program: Program) -> Path:
    return program.folder / "Counsel-2"


def _listing(program: Program) -> Path:
    return program.preferences.with_name("profiles.txt")


def _rows(program: Program) -> list[tuple[str, str]]:
    cards = program.page(ProfilesPage).cards
    return [(i18n_free(card.label.text()), card.state.text()) for card in cards]


def _unlock(program: Program) -> None:
    page = program.page(UnlockPage)
    write(page.by_passphrase.entry.field, example_case.PASSPHRASE)
    click(page.by_passphrase.button)
    program.qtbot.waitUntil(lambda: program.shell.current_page() != "unlock", timeout=10_000)
    program.settle()


def test_one_case_file_is_unlocked_without_being_picked(program: Program) -> None:
    program.make_file().close()
    assert program.start().current_page() == "unlock"


def test_one_case_file_in_another_folder_is_found_again(program: Program) -> None:
    vera = _vera(program)
    example_case.new_vault(vera, clock=program.clock).close()
    profile_list.remember(_listing(program), vera, role="counsellor")
    program.start()
    assert program.page(UnlockPage).folder == vera


def test_several_are_shown_by_label_and_role_last_used_first(shared: Program) -> None:
    assert shared.start().current_page() == "profiles"
    assert _rows(shared) == [("Counsel-2", "Volunteer"), ("Anna", "Counsellor")]
    words = " ".join(label.text() for label in shared.shell.findChildren(QLabel))
    assert "Samira" not in words


def test_enter_opens_the_last_one_and_the_other_is_two_keys_away(shared: Program) -> None:
    shared.start()
    page = shared.page(ProfilesPage)
    assert shared.shell.focusWidget() is page.cards[0].button
    press(page.cards[0].button, Qt.Key.Key_Return)
    assert shared.page(UnlockPage).folder == _vera(shared)
    shared.shell.go_back()
    click(shared.page(ProfilesPage).cards[1].button)
    assert shared.page(UnlockPage).folder == shared.profile


def test_whoever_unlocks_comes_first_the_next_time(shared: Program) -> None:
    shared.start()
    click(shared.page(ProfilesPage).cards[1].button)
    _unlock(shared)
    assert shared.shell.current_page() == "today"
    shared.shell.leave()
    shared.settle()
    assert [label for label, _role in _rows(shared)] == ["Anna", "Counsel-2"]
    assert shared.page(ProfilesPage).desk.session.owner is not None
    click(shared.page(ProfilesPage).cards[1].button)
    assert shared.page(UnlockPage).desk.session.owner is None
    _unlock(shared)
    assert shared.shell.current_page() == "home"


def test_a_name_can_be_chosen_and_changed(shared: Program) -> None:
    shared.start()
    click(shared.page(ProfilesPage).cards[0].rename_button)
    dialog = shared.dialog(ProfileNameDialog)
    assert dialog.field.hasSelectedText()
    write(dialog.field, "Sprechstunde Süd")
    press(dialog.field, Qt.Key.Key_Return)
    shared.qtbot.waitUntil(lambda: _rows(shared)[0][0] == "Sprechstunde Süd")
    assert shared.shell.focusWidget() is shared.page(ProfilesPage).cards[0].rename_button
    assert "Samira" not in (_vera(shared) / profile_list.NAME_FILE).read_text(encoding="utf-8")


def test_cancel_changes_no_name(shared: Program) -> None:
    shared.start()
    click(shared.page(ProfilesPage).cards[1].rename_button)
    dialog = shared.dialog(ProfileNameDialog)
    write(dialog.field, "Somebody")
    press(dialog.field, Qt.Key.Key_Escape)
    assert _rows(shared)[1][0] == "Anna"


def test_taking_one_out_asks_and_leaves_its_case_file(shared: Program) -> None:
    shared.start()
    click(shared.page(ProfilesPage).cards[0].forget_button)
    question = shared.dialog(Question)
    click(question.refuse_button)
    assert len(_rows(shared)) == 2
    click(shared.page(ProfilesPage).cards[0].forget_button)
    click(shared.dialog(Question).agree_button)
    shared.qtbot.waitUntil(lambda: len(_rows(shared)) == 1)
    profiles.open_profile(_vera(shared), passphrase=example_case.PASSPHRASE).close()


def test_another_folder_is_opened_and_listed_once_it_was_unlocked(shared: Program) -> None:
    third = shared.folder / "stick"
    example_case.new_vault(third, name="Yonas", clock=shared.clock).close()
    shared.start()
    click(shared.page(ProfilesPage).other_button)
    shared.choose_folder(third)
    assert shared.page(UnlockPage).folder == third
    _unlock(shared)
    shared.shell.leave()
    shared.settle()
    assert [label for label, _role in _rows(shared)] == ["stick", "Counsel-2", "Anna"]


def test_a_folder_without_a_case_file_is_told(shared: Program) -> None:
    empty = shared.folder / "empty"
    empty.mkdir()
    shared.start()
    click(shared.page(ProfilesPage).other_button)
    shared.choose_folder(empty)
    assert shared.said() == "There is no case file in this folder."
    assert shared.shell.current_page() == "profiles"


def test_a_stick_that_is_not_there_is_told_and_the_others_work(shared: Program) -> None:
    _vera(shared).rename(shared.folder / "in the bag")
    shared.start()
    page = shared.page(ProfilesPage)
    assert _rows(shared)[0] == ("Counsel-2", "Not there now. Is the stick or drive plugged in?")
    assert not page.cards[0].button.isEnabled()
    assert shared.shell.focusWidget() is page.cards[1].button


def test_making_a_new_one_leads_to_the_first_steps_in_a_free_folder(shared: Program) -> None:
    shared.start()
    click(shared.page(ProfilesPage).add_button)
    assert shared.shell.current_page() == "first_run"


def test_a_list_that_cannot_be_written_is_told(
    shared: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.start()

    def refuse(*_where: object) -> None:
        raise profile_list.ListNotKept

    monkeypatch.setattr(profile_list, "forget", refuse)
    click(shared.page(ProfilesPage).cards[0].forget_button)
    click(shared.dialog(Question).agree_button)
    shared.qtbot.waitUntil(lambda: shared.said() != "")
    assert shared.said() == profile_list.ListNotKept().sentence("en")


def test_a_name_that_cannot_be_written_is_told(
    shared: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.start()

    def refuse(*_where: object) -> None:
        raise profile_list.ProfileNotNamed

    monkeypatch.setattr(profile_list, "name_profile", refuse)
    click(shared.page(ProfilesPage).cards[0].rename_button)
    press(shared.dialog(ProfileNameDialog).field, Qt.Key.Key_Return)
    shared.qtbot.waitUntil(lambda: shared.said() != "")
    assert shared.said() == profile_list.ProfileNotNamed().sentence("en")


@pytest.mark.parametrize(
    ("name", "language", "look", "size"),
    [
        ("light", "en", "light", 10.5),
        ("de", "de", "light", 10.5),
        ("dark", "de", "dark", 10.5),
        ("large", "de", "light", 16),
    ],
)
def test_the_page_fits_a_small_laptop(
    qapp: QApplication, shared: Program, name: str, language: str, look: str, size: float
) -> None:
    profile_list.name_profile(shared.profile, "Sprechstunde im Begegnungszentrum am Großen Garten")
    chosen = Preferences(language=language, theme=look, text_points=size)
    write_preferences(shared.preferences, chosen)
    shared.start()
    shared.shell.resize(1366, 768)
    shared.settle()
    grab(shared.shell, f"profiles-{name}")
    assert faults(shared.shell) == []
    click(shared.page(ProfilesPage).cards[1].rename_button)
    dialog = shared.dialog(ProfileNameDialog)
    grab(dialog, f"profiles-{name}-name")
    assert faults(dialog) == []
    dialog.close()


def test_a_folder_named_on_the_command_line_is_opened_and_not_listed(shared: Program) -> None:
    asked = shared.folder / "asked for"
    example_case.new_vault(asked, name="Yonas", clock=shared.clock).close()
    before = _listing(shared).read_text(encoding="utf-8")
    shared.app = compose(
        asked,
        clock=shared.clock,
        preferences=shared.preferences,
        reports=shared.reports,
        is_visiting=True,
    )
    assert shared.page(UnlockPage).folder == asked
    _unlock(shared)
    assert shared.shell.current_page() == "today"
    shared.settle()
    assert _listing(shared).read_text(encoding="utf-8") == before
    assert not (asked / profile_list.NAME_FILE).exists()


def test_an_empty_folder_on_the_command_line_leads_to_the_first_steps(shared: Program) -> None:
    shared.app = compose(
        shared.folder / "nothing",
        clock=shared.clock,
        preferences=shared.preferences,
        reports=shared.reports,
        is_visiting=True,
    )
    assert shared.shell.current_page() == "first_run"


def test_the_only_known_case_file_on_a_missing_stick_is_told_at_the_start(
    program: Program,
) -> None:
    profile_list.remember(_listing(program), program.folder / "stick", role="counsellor")
    program.start()
    [(label, state)] = _rows(program)
    assert (label, state) == ("stick", "Not there now. Is the stick or drive plugged in?")
    assert program.shell.focusWidget() is program.page(ProfilesPage).add_button
