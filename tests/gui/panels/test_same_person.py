"""Proves that somebody who is in the file already is recognised while typing, and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.case_sections.person import PersonSection
from counsel_app.gui.pages.new_case import NewCasePage
from counsel_app.gui.panels.same_person import SamePersonCard
from counsel_app.gui.widgets.text import Muted, Strong
from counsel_app.usecases import cases
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, i18n_free, running

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def page(program: Program) -> NewCasePage:
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    vault.close()
    program.unlock().navigate("new_case")
    program.settle()
    return program.page(NewCasePage)


def _type_name(program: Program, page: NewCasePage, name: str) -> None:
    field = page.form.control("chosen_name")
    field.setFocus()
    write(field, name)
    program.qtbot.wait(450)
    program.settle()


def _words(card: SamePersonCard) -> tuple[str, ...]:
    """Who the first one is, and why."""
    return tuple(i18n_free(card.findChildren(kind)[0].text()) for kind in (Strong, Muted))


def test_somebody_new_is_not_asked_about(program: Program, page: NewCasePage) -> None:
    _type_name(program, page, "Tarek Brazok")
    assert not page.same.isVisible()
    _type_name(program, page, "")
    assert not page.same.isVisible()


def test_a_name_in_another_script_is_recognised_with_its_reasons(
    program: Program, page: NewCasePage
) -> None:
    _type_name(program, page, "Samira Almethal")
    assert page.same.isVisible()
    number = program.read(lambda vault: vault.all(Case))[0].number
    assert _words(page.same) == (
        f"Samira · Samira Al-Mithal · سميرة المثال · {number}",
        "Possible: name sounds the same.",
    )
    page.form.control("chosen_name").clear()  # type: ignore[attr-defined]
    program.settle()
    assert not page.same.isVisible()


def test_that_case_can_be_opened_and_the_draft_waits(program: Program, page: NewCasePage) -> None:
    _type_name(program, page, "Samira Almethal")
    buttons = page.same.findChildren(type(page.more_button))
    click(next(b for b in buttons if b.words() == "Open that case"))
    program.settle()
    assert program.shell.current_page() == "case"
    program.shell.navigate("new_case")
    program.settle()
    assert page.form.values()["chosen_name"] == "Samira Almethal"


def test_a_further_case_of_the_same_person_is_opened_and_taken_back(
    program: Program, page: NewCasePage
) -> None:
    page.form.set_values({"chosen_name": "", "spoken_languages": ["apc"]})
    _type_name(program, page, "Samira Almethal")
    click(page.same.buttons[0])
    assert page.for_person.isVisible()
    assert not page.same.isVisible()
    click(page.else_button)
    program.qtbot.wait(450)
    program.settle()
    assert not page.for_person.isVisible()
    click(page.same.buttons[0])
    press(program.shell, Qt.Key.Key_S, CONTROL)
    program.settle()
    assert program.shell.current_page() == "case"
    assert program.said() == "A further case of Samira was opened."
    (client,) = program.read(lambda vault: vault.all(Client))
    assert "Samira Almethal" in [variant.text for variant in client.name_variants]
    assert len(program.read(lambda vault: vault.all(Case, client_id=client.id))) == 2
    press(program.shell, Qt.Key.Key_Z, CONTROL)
    program.settle()
    assert program.said() == "It is as it was before."
    (again,) = program.read(lambda vault: vault.all(Client))
    assert "Samira Almethal" not in [variant.text for variant in again.name_variants]
    assert len(program.read(lambda vault: vault.all(Case))) == 1


def test_two_who_are_one_are_brought_together_in_the_case_and_taken_apart_again(
    program: Program,
) -> None:
    vault = program.make_file()
    first = example_case.add_case(vault, clock=program.clock)
    twin = Client(
        id=vault.new_id(program.clock),
        chosen_name="AL MITHAL, SAMIRA",
        spoken_languages=("apc",),
        birth_date=date(1997, 1, 1),
        nationalities=("AF",),
    )
    case = Case(id=vault.new_id(program.clock), client_id=twin.id)
    cases.open_case(vault, twin, case, clock=program.clock)
    vault.close()
    program.unlock().navigate("case", first.id)
    program.settle()
    shown = program.page(CasePage)
    shown.show_section("person")
    program.settle()
    section = shown.findChild(PersonSection)
    assert section is not None
    assert section.same.isVisible()
    assert _words(section.same)[1] == (
        "Possible: same name, same year of birth (day uncertain, counts little), same language."
        " Against it: other origin."
    )
    click(section.same.buttons[0])
    program.settle()
    (one,) = program.read(lambda vault: vault.all(Client))
    assert len(program.read(lambda vault: vault.all(Case, client_id=one.id))) == 2
    assert not section.same.isVisible()
    press(program.shell, Qt.Key.Key_Z, CONTROL)
    program.settle()
    assert len(program.read(lambda vault: vault.all(Client))) == 2
    assert section.same.isVisible()
