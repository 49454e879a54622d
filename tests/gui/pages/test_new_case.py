"""Proves that a case begins with a name and a language, and that no word is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.gui.pages.new_case import DRAFT, NewCasePage, with_scripts
from counsel_app.gui.widgets.inputs import Choice, TextField
from counsel_app.store.engine import DiskFull
from counsel_app.usecases import cases, drafting
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, running

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def page(program: Program) -> NewCasePage:
    program.make_file().close()
    program.unlock()
    return _open(program)


def _open(program: Program) -> NewCasePage:
    program.shell.navigate("new_case")
    program.settle()
    return program.page(NewCasePage)


def _speak(page: NewCasePage, language: str) -> None:
    """Type the language and press Enter."""
    adder = page.form.control("spoken_languages").findChild(Choice)
    assert adder is not None
    line = adder.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    write(line, language)
    press(line, Qt.Key.Key_Return)


def test_a_name_and_a_language_are_enough(program: Program, page: NewCasePage) -> None:
    assert program.shell.focusWidget() is page.form.control("chosen_name")
    write(program.shell.focusWidget(), "أمينة")
    _speak(page, "Tigrinya")
    press(program.shell, Qt.Key.Key_S, CONTROL)
    program.settle()
    assert program.shell.current_page() == "case"
    (client,) = program.read(lambda vault: vault.all(Client))
    (case,) = program.read(lambda vault: vault.all(Case))
    assert (client.chosen_name, client.spoken_languages) == ("أمينة", ("tir",))
    assert (case.client_id, case.first_contact_on) == (client.id, program.clock.today())
    assert case.number.startswith("DD-")


def test_what_is_missing_is_said_under_the_field(program: Program, page: NewCasePage) -> None:
    click(page.save_button)
    assert program.shell.current_page() == "new_case"
    name = page.form.control("chosen_name")
    assert name.accessibleDescription() == "Please fill this in."
    assert program.shell.focusWidget() is name
    assert program.read(lambda vault: vault.all(Client)) == []


def test_spellings_are_kept_with_the_script_they_are_written_in(
    program: Program, page: NewCasePage
) -> None:
    write(page.form.control("chosen_name"), "Selam")
    _speak(page, "Tigrinya")
    names = page.form.control("name_variants")
    for text in ("ሰላም", "Selam Abraha"):
        press(names.focusProxy() or names, Qt.Key.Key_Return)
        field = program.shell.focusWidget()
        assert isinstance(field, TextField)
        write(field, text)
    click(page.save_button)
    program.settle()
    (client,) = program.read(lambda vault: vault.all(Client))
    assert [(n.text, n.script) for n in client.name_variants] == [
        ("ሰላም", "Ethi"),
        ("Selam Abraha", "Latn"),
    ]


def test_a_half_sentence_is_there_after_a_kill(program: Program, page: NewCasePage) -> None:
    write(page.form.control("chosen_name"), "Tesf")
    program.qtbot.waitUntil(lambda: page.draft._words.text().startswith("Draft saved"))
    program.kill()
    program.unlock()
    page = _open(program)
    assert page.form.values()["chosen_name"] == "Tesf"
    assert "restored" in page.draft._words.text()


def test_locking_in_mid_word_keeps_it(program: Program, page: NewCasePage) -> None:
    write(page.form.control("chosen_name"), "Tesf")
    press(program.shell, Qt.Key.Key_L, CONTROL)
    program.settle()
    with program.file() as vault:
        draft = drafting.find_draft(vault, DRAFT)
    assert draft is not None
    assert draft.values["chosen_name"] == "Tesf"


def test_leaving_and_coming_back_changes_nothing(program: Program, page: NewCasePage) -> None:
    write(page.form.control("chosen_name"), "Tesf")
    program.shell.navigate("cases")
    program.settle()
    assert _open(program).form.values()["chosen_name"] == "Tesf"


def test_a_saved_case_leaves_no_draft_and_an_empty_form(
    program: Program, page: NewCasePage
) -> None:
    write(page.form.control("chosen_name"), "Selam")
    _speak(page, "Tigrinya")
    program.qtbot.waitUntil(lambda: page.draft._words.text().startswith("Draft saved"))
    click(page.save_button)
    program.settle()
    assert program.read(lambda vault: drafting.find_draft(vault, DRAFT)) is None
    assert _open(program).form.values()["chosen_name"] == ""


def test_an_emptied_form_is_no_draft(program: Program, page: NewCasePage) -> None:
    name = page.form.control("chosen_name")
    write(name, "X")
    program.qtbot.waitUntil(lambda: page.draft._words.text().startswith("Draft saved"))
    press(name, Qt.Key.Key_Backspace)
    program.qtbot.waitUntil(lambda: page.draft._words.text() == "")
    program.settle()
    assert program.read(lambda vault: drafting.find_draft(vault, DRAFT)) is None


def test_a_full_disk_keeps_the_form_and_says_so(
    program: Program, page: NewCasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The disk of the machine cannot be filled in a test; what the store then
    # raises is proved there.
    def full(*_args: object, **_more: object) -> None:
        raise DiskFull

    write(page.form.control("chosen_name"), "Selam")
    _speak(page, "Tigrinya")
    with monkeypatch.context() as patched:
        patched.setattr(cases, "open_case", full)
        click(page.save_button)
        program.settle()
    assert "disk is full" in program.said()
    assert program.shell.current_page() == "new_case"
    assert page.form.values()["chosen_name"] == "Selam"
    click(page.save_button)
    program.settle()
    assert program.shell.current_page() == "case"


def test_more_about_the_person_unfolds_and_comes_back_with_a_draft(
    program: Program, page: NewCasePage
) -> None:
    assert not page.form.control("birth_date").isVisible()
    press(page.more_button, Qt.Key.Key_Return)
    assert page.form.control("birth_date").isVisible()
    write(page.form.control("skills"), "Brot backen")
    program.qtbot.waitUntil(lambda: page.draft._words.text().startswith("Draft saved"))
    program.kill()
    program.unlock()
    assert _open(program).form.control("skills").isVisible()


@pytest.mark.parametrize("status", [code.code for code in code_list("residence_status")])
def test_no_residence_status_closes_or_asks_anything(
    program: Program, page: NewCasePage, status: str
) -> None:
    page.form.set_value("residence", [{"status": status}])
    write(page.form.control("chosen_name"), "Selam")
    _speak(page, "Tigrinya")
    assert page.save_button.isEnabled()
    click(page.save_button)
    program.settle()
    assert program.shell.current_page() == "case"


def test_spellings_without_letters_are_left_out() -> None:
    given = with_scripts({"name_variants": [{"text": " "}, {"text": "Ана", "script": ""}, "odd"]})
    assert given["name_variants"] == [{"text": "Ана", "script": "Cyrl"}]
    assert with_scripts({"chosen_name": "A"}) == {"chosen_name": "A", "name_variants": []}
