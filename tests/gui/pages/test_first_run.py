"""Proves the first start: from an empty folder to an open, recoverable case file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.gui.pages.first_run import (
    AIM,
    BACKUP,
    DONE,
    LANGUAGE,
    PASSPHRASE,
    PERSON,
    SHEET,
    FirstRunPage,
    free_folder,
)
from counsel_app.gui.pages.first_run_person import is_space, space_for
from counsel_app.gui.pages.first_run_steps import PassphraseStep, SheetStep
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.passphrase import BEST, LEAST, WEAKEST
from counsel_app.system.preferences import read_preferences
from counsel_app.usecases import backups, keys, profiles, strength
from counsel_app.usecases.demo import DEMO_PASSPHRASE
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, i18n_free, running

WORDS = "vier kleine blaue Boote"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def page(program: Program) -> FirstRunPage:
    program.start()
    return program.page(FirstRunPage)


def _next(page: FirstRunPage) -> None:
    click(page.buttons.next_button)


def _aim(page: FirstRunPage, aim: str) -> None:
    _next(page)
    click(page._aim_step.tiles[aim])
    _next(page)


def _person(page: FirstRunPage, town: str = "Görlitz") -> None:
    write(page.person.name, "Anna Kern")
    write(page.person.form.control("name"), "Beispielwerk e. V.")
    write(page.person.form.control("town"), town)
    _next(page)


def _passphrase(program: Program, page: FirstRunPage, words: str = WORDS) -> None:
    step = cast("PassphraseStep", page.step)
    write(step.new.first.field, words)
    press(step.new.first.field, Qt.Key.Key_Return)
    write(step.new.second.field, words)
    press(step.new.second.field, Qt.Key.Key_Return)
    program.settle()


def _sheet(page: FirstRunPage) -> SheetStep:
    assert isinstance(page.step, SheetStep)
    return page.step


@pytest.mark.parametrize(
    ("aim", "start"),
    [("counsellor", "today"), ("coordinator", "overview"), ("volunteer", "home")],
)
def test_a_new_file_is_made_step_by_step_and_opened(
    program: Program, page: FirstRunPage, aim: str, start: str
) -> None:
    _aim(page, aim)
    _person(page)
    _passphrase(program, page)
    sheet = _sheet(page)
    assert sheet.preview.pages() == 1
    assert not program.read(keys.recovery_confirmed)
    click(sheet.done)
    _next(page)
    page.step.first_focus()
    click(page._backup_step.choose)
    program.choose_folder(program.folder)
    program.settle()
    assert str(program.folder) in i18n_free(page._backup_step._place.text())
    _next(page)
    assert page._number == DONE
    _next(page)
    program.settle()
    assert program.shell.current_page() == start
    owner = program.read(profiles.own_profile)
    assert (owner.name, owner.role, owner.space) == ("Anna Kern", aim, "gorlitz")
    assert program.read(profiles.own_organisation).town == "Görlitz"
    assert program.read(backups.backup_place) == program.folder


def test_the_key_on_the_sheet_opens_the_file(program: Program, page: FirstRunPage) -> None:
    _aim(page, "counsellor")
    _person(page)
    _passphrase(program, page)
    from PySide6.QtWidgets import QLabel

    labels = [label.text() for label in page.step.findChildren(QLabel)]
    # A group may be all digits, which ``isupper`` would not take.
    groups = [text for text in labels if len(text) == 5 and text.isalnum() and text == text.upper()]
    assert len(groups) == 8
    program.stop()
    profiles.open_with_recovery_key(
        program.profile, recovery_key=" ".join(groups), new_passphrase="neu und lang genug"
    ).close()


def test_nobody_goes_on_without_the_key_on_paper(program: Program, page: FirstRunPage) -> None:
    _aim(page, "counsellor")
    _person(page)
    _passphrase(program, page)
    _next(page)
    assert page._number == SHEET
    assert "tick the box" in _sheet(page)._problem.text()
    press(_sheet(page).done, Qt.Key.Key_Space)
    _next(page)
    assert page._number == BACKUP


def test_the_recovery_sheet_can_be_printed_but_never_saved_in_the_clear(
    program: Program, page: FirstRunPage
) -> None:
    _aim(page, "counsellor")
    _person(page)
    _passphrase(program, page)
    assert not _sheet(page).preview.save_button.isVisible()
    assert _sheet(page).print_button.isVisible()


def test_there_is_no_way_back_behind_a_file_that_was_made(
    program: Program, page: FirstRunPage
) -> None:
    _aim(page, "counsellor")
    _person(page)
    assert page.buttons.back_button.isVisible()
    _passphrase(program, page)
    assert not page.buttons.back_button.isVisible()
    page.go_back()
    assert page._number == SHEET


def test_the_language_changes_every_word_at_once_and_is_remembered(
    program: Program, page: FirstRunPage
) -> None:
    assert page.buttons.next_button.words() == "Next"
    click(page.step.findChildren(Button)[0])
    assert page.buttons.next_button.words() == "Weiter"
    assert read_preferences(program.preferences).language == "de"
    # What was typed is still there after a change of mind.
    _aim(page, "counsellor")
    write(page.person.name, "Anna Kern")
    for _ in range(2):
        click(page.buttons.back_button)
    assert page._number == LANGUAGE
    page._speak("en")
    assert page.person.name.text() == "Anna Kern"
    assert page._aim_step.aim == "counsellor"


def test_enter_alone_leads_from_the_language_to_the_passphrase(
    program: Program, page: FirstRunPage
) -> None:
    press(page.step.first_focus(), Qt.Key.Key_Return)
    assert page._number == AIM
    tile = page._aim_step.tiles["counsellor"]
    press(tile, Qt.Key.Key_Return)
    program.qtbot.waitUntil(tile.isChecked)
    assert page._number == AIM
    press(tile, Qt.Key.Key_Return)
    assert page._number == PERSON
    press(page.person.name, Qt.Key.Key_Return)
    assert page.person._name_problem.isVisible()
    write(page.person.name, "Anna Kern")
    assert not page.person._name_problem.isVisible()
    write(page.person.form.control("name"), "Beispielwerk e. V.")
    press(page.person.form.control("name"), Qt.Key.Key_Return)
    assert page._number == PASSPHRASE


def test_something_has_to_be_chosen_and_filled_in(program: Program, page: FirstRunPage) -> None:
    _next(page)
    _next(page)
    assert page._number == AIM
    assert page._aim_step._problem.isVisible()
    click(page._aim_step.tiles["counsellor"])
    _next(page)
    _next(page)
    assert page._number == PERSON
    assert page.person._name_problem.text() == "Please fill this in."
    page.person.space.clear()
    write(page.person.space, "A B")
    _person(page)
    assert page._number == PERSON
    assert "Five to 64" in page.person._space_problem.text()
    assert program.shell.focusWidget() is page.person.space
    page.person.space.clear()
    write(page.person.space, "dresden-2026")
    _next(page)
    assert page._number == PASSPHRASE


def test_a_short_passphrase_is_refused_and_its_worth_said_honestly(
    program: Program, page: FirstRunPage
) -> None:
    _aim(page, "counsellor")
    _person(page)
    step = cast("PassphraseStep", page.step)
    write(step.new.first.field, "kurz")
    assert step.new.hint() == "6 more characters needed."
    _next(page)
    assert step.new.first.problem() == "Please use at least 10 characters."
    write(step.new.first.field, "passwort12345")
    program.qtbot.waitUntil(lambda: step.new.score() in (0, 1), timeout=20_000)
    assert "guessed" in step.new.hint()
    _next(page)
    assert "Too easy to guess" in step.new.first.problem()
    step.new.first.field.clear()
    write(step.new.first.field, "sieben rote Lampen im Moor")
    program.qtbot.waitUntil(lambda: step.new.score() == BEST, timeout=20_000)
    assert "strong" in step.new.hint()
    assert step.new.bar.value() == BEST


def test_the_name_of_the_own_organisation_makes_no_passphrase(
    program: Program, page: FirstRunPage
) -> None:
    _aim(page, "counsellor")
    _person(page)
    step = cast("PassphraseStep", page.step)
    write(step.new.first.field, "Beispielwerk e. V.")
    program.qtbot.waitUntil(lambda: step.new.score() is not None, timeout=20_000)
    assert step.new.score() in (0, 1)


def test_the_page_and_the_program_ask_for_the_same_strength() -> None:
    assert (LEAST, WEAKEST) == (strength.SHORTEST_PASSPHRASE, strength.WEAKEST_SCORE)
    assert strength.strength("x " * 30 + "gelbe Boote an Wiesen").score <= BEST


def test_the_demo_is_made_once_its_passphrase_is_shown_and_it_opens(
    program: Program, page: FirstRunPage
) -> None:
    from PySide6.QtWidgets import QLabel

    _aim(page, "demo")
    program.settle()
    assert DEMO_PASSPHRASE in [label.text() for label in page.step.findChildren(QLabel)]
    _next(page)
    program.settle()
    assert program.shell.current_page() == "today"
    assert (program.folder / "counsel-demo" / "first" / profiles.CASE_FILE).exists()


def test_a_demo_that_is_stopped_leaves_nothing_and_can_be_made_after_all(
    program: Program, page: FirstRunPage
) -> None:
    _aim(page, "demo")
    assert program.app is not None
    [job] = program.app.jobs.under_way
    assert job.has_steps
    job.stop()
    program.settle()
    assert "as it was before" in program.said()
    assert not (program.folder / "counsel-demo").exists()
    assert program.page(FirstRunPage).stack.isEnabled()
    _next(page)
    program.settle()
    assert (program.folder / "counsel-demo" / "first" / profiles.CASE_FILE).exists()


def test_an_existing_folder_is_unlocked_where_it_lies(program: Program) -> None:
    elsewhere = program.folder / "stick"
    program.make_file().close()
    program.profile.rename(elsewhere)
    program.start()
    page = program.page(FirstRunPage)
    _aim(page, "existing")
    program.choose_folder(elsewhere)
    program.settle()
    unlock = program.page(UnlockPage)
    assert unlock.folder == elsewhere
    assert str(elsewhere) in i18n_free(unlock.by_passphrase._folder.text())


def test_a_second_file_never_lands_on_the_first(program: Program) -> None:
    program.make_file().close()
    program.start()
    click(program.page(UnlockPage).by_passphrase.other)
    page = program.page(FirstRunPage)
    assert free_folder(program.profile) == program.folder / "Counsel-2"
    assert page.buttons.back_button.isVisible()
    _aim(page, "counsellor")
    assert "Counsel-2" in i18n_free(page.person._folder.text())
    click(page.buttons.back_button)
    click(page.buttons.back_button)
    click(page.buttons.back_button)
    assert program.shell.current_page() == "unlock"


def test_a_folder_that_is_taken_is_said_and_nothing_is_overwritten(
    program: Program, page: FirstRunPage
) -> None:
    taken = program.folder / "taken"
    taken.mkdir()
    (taken / profiles.CASE_FILE).write_bytes(b"another program's")
    _aim(page, "counsellor")
    page._use_place(taken)
    _person(page)
    _passphrase(program, page)
    assert page._number == PASSPHRASE
    assert "already is a case file" in program.said()
    assert (taken / profiles.CASE_FILE).read_bytes() == b"another program's"


@pytest.mark.parametrize("good", ["dresden", "a-b-c", "region-sachsen-2026", "01099", "x" * 64])
def test_small_letters_digits_and_dashes_make_an_export_area(good: str) -> None:
    assert is_space(good)


@pytest.mark.parametrize(
    "bad", ["", "Dres", "Dresden", "dres den", "-dresden", "dresden-", "dä" * 3, "x" * 65]
)
def test_anything_else_does_not(bad: str) -> None:
    assert not is_space(bad)


def test_the_export_area_follows_the_town() -> None:
    assert space_for("Frankfurt (Oder)") == "frankfurt-oder"
    assert space_for("Görlitz") == "gorlitz"
    assert space_for("Ulm") == "region-ulm"
    assert space_for("") == "region"
    assert all(is_space(space_for(town)) for town in ("", "X", "Ulm", "ü" * 80, "تبريز"))


def test_what_was_asked_for_goes_once_it_is_chosen(program: Program, page: FirstRunPage) -> None:
    _next(page)
    _next(page)
    asked = page._aim_step._problem
    assert asked.isVisible()
    click(page._aim_step.tiles["counsellor"])
    assert not asked.isVisible()
