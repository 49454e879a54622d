"""On a wide window the list of cases stands beside the case: the same list, followed and driven."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.member import Role
from counsel_app.gui.models.table import KEPT, PAGE
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.case_sections.beside_pane import WIDE
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.gui.panels.cases_beside import CasesBeside
from counsel_app.store import audit
from counsel_app.store.drafts import drafts
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, i18n_free, running

NAMES = ("Samira", "Farhad", "Selam", "Olena")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def _add(vault: Vault, program: Program, name: str, days: int, **given: object) -> str:
    """An own case whose next date is so many days ahead."""
    clock = program.clock
    client = Client(id=vault.new_id(clock), chosen_name=name, spoken_languages=("prs",))
    case = Case(id=vault.new_id(clock), client_id=client.id, **given)  # type: ignore[arg-type]
    cases.open_case(vault, client, case, clock=clock)
    example_case.add_deadline(
        vault, case.id, clock=clock, title="Termin", due_on=clock.today() + timedelta(days=days)
    )
    return case.id


@pytest.fixture
def ids(program: Program) -> list[str]:
    """Four own cases, the most urgent first, and one of a colleague; unlocked, wide."""
    vault = program.make_file()
    found = [_add(vault, program, name, number) for number, name in enumerate(NAMES)]
    _add(vault, program, "Fremd", 0, counsellor_id=vault.new_id(program.clock))
    vault.close()
    program.unlock()
    program.shell.resize(1920, 1000)
    return found


def _open(program: Program, target: str) -> CasePage:
    program.shell.navigate("case", target)
    program.settle()
    return program.page(CasePage)


def _list(program: Program) -> CasesBeside:
    beside = program.page(CasePage).beside
    assert beside is not None
    assert beside.isVisible()
    return beside


def _names(program: Program) -> list[str]:
    model = _list(program).model
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [i18n_free(row.partition("\n")[0]) for row in rows]


def _shown(program: Program) -> str:
    return i18n_free(program.page(CasePage)._title.text())


def test_before_anybody_was_at_the_list_ones_own_open_cases_stand_there(
    program: Program, ids: list[str]
) -> None:
    _open(program, ids[1])
    assert _names(program) == list(NAMES)
    assert _list(program).table.current_id() == ids[1]
    assert _list(program).heading.text() == "Mine · 4"
    second = str(_list(program).model.index(1, 0).data()).partition("\n")[2]
    assert i18n_free(second) == "tomorrow · Termin"


def test_it_is_the_list_of_the_page_of_cases_with_its_search_and_its_chip(
    program: Program, ids: list[str]
) -> None:
    program.shell.navigate("cases")
    program.settle()
    page = program.page(CasesPage)
    _open(program, ids[0])
    assert sorted(_names(program)) == sorted([*NAMES, "Fremd"])
    assert _list(program).heading.text() == "Open · 5"
    program.shell.navigate("cases")
    write(page.search, "Olena")
    program.qtbot.waitUntil(page._found.isVisible)
    _open(program, ids[0])
    assert _names(program) == ["Olena"]
    # Samira is not among them: no row says that she is.
    assert _list(program).table.current_id() == ""
    assert _list(program).table.chosen_ids() == []
    program.shell.navigate("cases")
    click(page.chips._chips["closed"])
    program.settle()
    _open(program, ids[0])
    assert _names(program) == []


def test_a_click_changes_the_case_and_the_section_stays(program: Program, ids: list[str]) -> None:
    page = _open(program, f"{ids[0]}/dates")
    table = _list(program).table
    row = table.visualRect(_list(program).model.index(2, 0))
    click(table.viewport(), row.center())
    program.settle()
    assert (_shown(program), page.current_section()) == ("Selam", "dates")
    assert program.shell.focusWidget() is table
    program.shell.go_back()
    program.settle()
    assert _shown(program) == "Samira"
    assert table.current_id() == ids[0]


def test_the_arrows_show_where_they_rest_and_enter_goes_in(
    program: Program, ids: list[str]
) -> None:
    page = _open(program, ids[0])
    press(program.shell, Qt.Key.Key_F6)
    table = _list(program).table
    assert program.shell.focusWidget() is table
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Down)
    assert _shown(program) == "Samira"
    program.qtbot.waitUntil(lambda: _shown(program) == "Selam")
    program.settle()
    assert program.shell.focusWidget() is table
    # Farhad was passed, not seen: nobody finds him in the list of accesses.
    assert program.read(lambda vault: audit.last_seen(vault, ids[2])) is not None
    assert program.read(lambda vault: audit.last_seen(vault, ids[1]) or "never") == "never"
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Return)
    program.settle()
    assert _shown(program) == "Olena"
    assert program.shell.focusWidget() is page.buttons["timeline"]
    QTest.qWait(600)
    assert _shown(program) == "Olena"


def test_f6_goes_back_to_the_section(program: Program, ids: list[str]) -> None:
    page = _open(program, f"{ids[0]}/needs")
    for _ in range(2):
        press(program.shell, Qt.Key.Key_F6)
    assert program.shell.focusWidget() is page.buttons["needs"]


def test_what_was_typed_is_kept_when_the_list_leads_away(program: Program, ids: list[str]) -> None:
    page = _open(program, ids[0])
    write(page.note.field, "Nicht verloren")
    row = _list(program).table.visualRect(_list(program).model.index(1, 0))
    click(_list(program).table.viewport(), row.center())
    program.settle()
    assert page.note.field.toPlainText() == ""
    [kept] = program.read(drafts)
    assert (kept.case_id, "Nicht verloren" in str(kept.values)) == (ids[0], True)
    _open(program, ids[0])
    assert page.note.field.toPlainText() == "Nicht verloren"


@pytest.mark.parametrize("was_at_the_list", [False, True])
def test_it_follows_what_changes(
    program: Program,
    ids: list[str],
    was_at_the_list: bool,
) -> None:
    if was_at_the_list:
        program.shell.navigate("cases")
        program.settle()
        click(program.page(CasesPage).chips._chips["mine"])
    page = _open(program, ids[0])

    def rename(vault: Vault) -> object:
        case = vault.get(Case, ids[3])
        assert case is not None
        client = vault.get(Client, case.client_id)
        assert client is not None
        return cases.save_client(vault, replace(client, chosen_name="Ola"), clock=program.clock)

    page.desk.write(rename)  # type: ignore[arg-type]
    program.settle()
    assert _names(program) == [*NAMES[:3], "Ola"]

    def close(vault: Vault) -> object:
        case = vault.get(Case, ids[1])
        assert case is not None
        closed = replace(case, closed_on=program.clock.today(), closure_reason="GOALS_REACHED")
        return cases.save_case(vault, closed, clock=program.clock)

    page.desk.write(close)  # type: ignore[arg-type]
    program.settle()
    assert _names(program) == ["Samira", "Selam", "Ola"]
    assert _list(program).table.current_id() == ids[0]


def test_below_the_width_the_page_has_no_list_and_nothing_of_it(
    program: Program, ids: list[str]
) -> None:
    program.shell.resize(WIDE - 1, 900)
    page = _open(program, ids[0])
    assert not page.findChildren(CasesBeside)
    margins = page._whole.mapTo(page, page._whole.rect().topLeft())
    assert (margins.x(), margins.y()) == (16, 16)
    program.shell.resize(WIDE, 900)
    program.settle()
    assert _names(program) == list(NAMES)
    press(program.shell, Qt.Key.Key_F6)
    program.shell.resize(WIDE - 1, 900)
    program.settle()
    assert page.beside is not None
    assert not page.beside.isVisible()
    assert page._whole.mapTo(page, page._whole.rect().topLeft()) == margins
    focus = program.shell.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert program.shell.minimumSizeHint().width() < WIDE - 1


def test_it_makes_no_window_wider_than_it_can_be(program: Program, ids: list[str]) -> None:
    _open(program, ids[0])
    assert _list(program).isVisible()
    assert program.shell.minimumSizeHint().width() <= 1366


def test_what_is_next_in_the_case_stays_beside_it(program: Program, ids: list[str]) -> None:
    program.shell.resize(WIDE, 900)
    page = _open(program, ids[0])
    assert _list(program).isVisible()
    assert page.aside.isVisible()


def test_it_is_called_what_it_is_and_says_both_lines(program: Program, ids: list[str]) -> None:
    _open(program, ids[0])
    table = _list(program).table
    heard = QAccessible.queryAccessibleInterface(table)
    assert heard is not None
    assert heard.text(QAccessible.Text.Name) == "Cases in the list"
    said = str(_list(program).model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Samira" in said
    assert "Termin" in said


def test_it_stands_at_the_leading_side_and_comes_first_with_tab(
    program: Program, ids: list[str]
) -> None:
    page = _open(program, ids[0])
    table = _list(program).table
    assert table.mapTo(page, table.rect().center()).x() < page._whole.x()
    table.setFocus()
    press(table, Qt.Key.Key_Tab)
    assert program.shell.focusWidget() is page.back_button


def test_of_a_long_list_only_what_is_in_sight_is_read(program: Program, ids: list[str]) -> None:
    many = [f"019a0000-0000-7000-8000-{number:012x}" for number in range(100_000)]
    _open(program, ids[0])
    beside = _list(program)
    asked: list[int] = []
    beside.model._fetch = lambda wanted, _deliver: asked.append(len(wanted))
    beside.model.set_ids(many)
    beside.table.choose(many[70_000])
    QTest.qWait(50)
    press(beside.table, Qt.Key.Key_S)
    QTest.qWait(50)
    assert asked
    assert sum(asked) <= KEPT * PAGE


def test_after_a_lock_the_same_list_stands_there(program: Program, ids: list[str]) -> None:
    program.shell.navigate("cases")
    program.settle()
    write(program.page(CasesPage).search, "Olena")
    program.qtbot.waitUntil(program.page(CasesPage)._found.isVisible)
    _open(program, ids[3])
    program.stop()
    program.unlock()
    program.shell.resize(1920, 1000)
    program.settle()
    assert _names(program) == ["Olena"]
    program.shell.navigate("cases")
    program.settle()
    assert program.page(CasesPage).search.text() == "Olena"


def test_a_coordinator_sees_the_open_cases(program: Program) -> None:
    vault = program.make_file(role=Role.COORDINATOR)
    case_id = _add(vault, program, "Samira", 1)
    vault.close()
    program.unlock()
    program.shell.resize(1920, 1000)
    _open(program, case_id)
    assert _list(program).heading.text() == "Open · 1"
