"""Proves Ctrl+K: people in any script, institutions, pages and commands, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.institution import Institution
from counsel_app.gui.dialogs.finder import Finder
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.gui.pages.directory import DirectoryPage
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases
from tests.gui.hands import press, write
from tests.gui.pages.program import Program, i18n_free, running

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = (("Amina", "أمينة حداد", "Arab"), ("Größe", "", ""), ("Selam", "ትግርኛ", "Ethi"))


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        fill(made.make_file(), made)
        made.unlock()
        yield made


def fill(vault: Vault, program: Program) -> None:
    clock = program.clock
    for name, own, script in NAMES:
        client = Client(
            id=vault.new_id(clock),
            chosen_name=name,
            spoken_languages=("deu",),
            name_variants=(PersonName(text=own, script=script),) if own else (),
        )
        case = Case(id=vault.new_id(clock), client_id=client.id)
        cases.open_case(vault, client, case, clock=clock)
    with vault.atomic(clock) as write_:
        for name in ("Jobcenter Nord", "Sprachschule Süd"):
            write_.put(
                Institution(id=vault.new_id(clock), name=name, kind="JOBCENTER", town="Dresden")
            )
    vault.close()


def summon(program: Program) -> Finder:
    program.shell.activateWindow()
    program.qtbot.waitUntil(program.shell.isActiveWindow)
    press(program.shell, Qt.Key.Key_K, CONTROL)
    finder = program.dialog(Finder)
    program.settle()
    return finder


def typed(program: Program, text: str) -> Finder:
    finder = summon(program)
    write(finder.field, text)
    program.qtbot.waitUntil(lambda: finder._is_waiting is False)
    return finder


def lines(finder: Finder) -> list[str]:
    """Headings and words, as they stand under one another."""
    items = [finder.list.topLevelItem(i) for i in range(finder.list.topLevelItemCount())]
    return [i18n_free(item.text(0)) for item in items if item is not None]


def chosen(finder: Finder) -> str:
    item = finder.list.currentItem()
    assert item is not None
    return i18n_free(item.text(0))


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("أمينة", "Amina · أمينة حداد"),
        ("امينه", "Amina · أمينة حداد"),
        ("grosse", "Größe"),
        ("Größe", "Größe"),
        ("ትግርኛ", "Selam · ትግርኛ"),
        ("sela", "Selam · ትግርኛ"),
    ],
)
def test_a_person_is_found_in_any_script_and_enter_opens_the_case(
    program: Program, asked: str, name: str
) -> None:
    finder = typed(program, asked)
    assert lines(finder)[:2] == ["People", name]
    assert chosen(finder) == name
    press(finder.field, Qt.Key.Key_Return)
    program.settle()
    assert program.shell.current_page() == "case"


def test_enter_before_the_answer_opens_what_the_answer_brings(program: Program) -> None:
    finder = summon(program)
    write(finder.field, "selam")
    press(finder.field, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: program.shell.current_page() == "case")
    program.settle()
    assert "Selam" in program.page(CasePage)._title.text()


def test_without_words_it_offers_the_cases_opened_last_and_what_can_be_done_here(
    program: Program,
) -> None:
    for name in ("amina", "selam"):
        press(typed(program, name).field, Qt.Key.Key_Return)
        program.settle()
    program.shell.navigate("cases")
    program.settle()
    finder = summon(program)
    shown = lines(finder)
    assert shown[:3] == ["Opened last", "Selam · ትግርኛ", "Amina · أمينة حداد"]
    assert "Pages" in shown
    assert {"New case", "Lock"} <= set(shown[shown.index("Commands") : shown.index("Pages")])


def test_an_institution_leads_to_its_entry(program: Program) -> None:
    finder = typed(program, "sprachsch")
    assert lines(finder)[:2] == ["Institutions", "Sprachschule Süd"]
    press(finder.field, Qt.Key.Key_Return)
    program.settle()
    page = program.page(DirectoryPage)
    entry = page.model.at(page.table.currentIndex().row())
    assert entry is not None
    assert entry.title == "Sprachschule Süd"


def test_a_page_and_a_command_are_found_by_the_beginning_of_any_word(program: Program) -> None:
    finder = typed(program, "lock")
    assert {"Keys and lock", "Lock", "Lock and leave"} <= set(lines(finder))
    finder.reject()
    finder = typed(program, "direct")
    assert chosen(finder) == "Directory"
    press(finder.field, Qt.Key.Key_Return)
    program.settle()
    program.page(DirectoryPage)
    finder = typed(program, "new entry")
    assert chosen(finder) == "New entry"
    item = finder.list.currentItem()
    assert item is not None
    assert i18n_free(item.text(1)) == "Ctrl+N"
    press(finder.field, Qt.Key.Key_Return)
    program.dialog(RecordDialog).reject()


def test_arrows_move_through_the_finds_past_headings_and_around(program: Program) -> None:
    finder = typed(program, "sel")
    entries = [item.text(0) for item in finder._items()]
    seen = []
    for _ in entries:
        item = finder.list.currentItem()
        assert item is not None
        seen.append(item.text(0))
        press(finder.field, Qt.Key.Key_Down)
    assert seen == entries
    press(finder.field, Qt.Key.Key_Up)
    item = finder.list.currentItem()
    assert item is not None
    assert item.text(0) == entries[-1]
    assert QApplication.focusWidget() in (finder.field, None)


def test_escape_and_the_same_keys_close_it_and_nothing_happens(program: Program) -> None:
    before = program.shell.current_page()
    finder = typed(program, "selam")
    press(finder.field, Qt.Key.Key_Escape)
    assert not any(one.isVisible() for one in program.shell.findChildren(Finder))
    finder = summon(program)
    press(finder, Qt.Key.Key_K, CONTROL)
    program.qtbot.waitUntil(
        lambda: not any(one.isVisible() for one in program.shell.findChildren(Finder))
    )
    assert program.shell.current_page() == before


def test_what_is_called_like_nothing_is_said(program: Program) -> None:
    finder = typed(program, "xyzzyplugh")
    assert lines(finder) == []
    assert finder._nothing.isVisible()
    press(finder.field, Qt.Key.Key_Return)
    press(finder.field, Qt.Key.Key_Down)
    assert finder.isVisible()
    finder.reject()


def test_locking_takes_the_finder_and_what_it_found_away(program: Program) -> None:
    typed(program, "selam")
    program.shell.lock()
    program.qtbot.waitUntil(lambda: not program.shell.findChildren(Finder))
    assert program.shell.current_page() == "unlock"
    press(program.shell, Qt.Key.Key_K, CONTROL)
    assert not program.shell.findChildren(Finder)


def test_each_find_says_to_a_screen_reader_what_it_is(program: Program) -> None:
    finder = typed(program, "selam")
    face = QAccessible.queryAccessibleInterface(finder.list)
    assert face is not None
    assert face.text(QAccessible.Text.Name) == "What was found"
    item = finder.list.currentItem()
    assert item is not None
    spoken = i18n_free(item.data(0, Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Selam")
    assert spoken.endswith("People")
    finder.reject()


def test_a_mouse_click_goes_there(program: Program) -> None:
    finder = typed(program, "selam")
    item = finder.list.currentItem()
    assert item is not None
    finder._clicked(item)
    program.settle()
    assert program.shell.current_page() == "case"


def test_the_rail_offers_it_too(program: Program) -> None:
    program.shell.navigate("cases")
    program.settle()
    program.page(CasesPage)
    program.shell._chosen("find")
    assert program.dialog(Finder).isVisible()
    program.dialog(Finder).reject()
