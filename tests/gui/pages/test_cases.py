"""Proves the list of cases: search in any script, chips, keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.changes import Changes
from counsel_app.domain.client import Client, PersonName
from counsel_app.domain.member import Role
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, i18n_free, running

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


def _add(vault: Vault, program: Program, name: str, own: str = "", **case: object) -> Case:
    client = Client(
        id=vault.new_id(program.clock),
        chosen_name=name,
        spoken_languages=("deu",),
        name_variants=(PersonName(text=own, script="Ethi"),) if own else (),
    )
    record = Case(id=vault.new_id(program.clock), client_id=client.id, **case)  # type: ignore[arg-type]
    opened, _ = cases.open_case(vault, client, record, clock=program.clock)
    return opened


@pytest.fixture
def page(program: Program) -> CasesPage:
    vault = program.make_file()
    clock = program.clock
    samira = example_case.add_case(vault, clock=clock)
    example_case.add_consultation(vault, samira.id, clock=clock)
    example_case.add_deadline(
        vault, samira.id, clock=clock, title="Anhörung", due_on=date(2026, 11, 24)
    )
    selam = _add(vault, program, "Selam", "ሰላም")
    example_case.add_deadline(
        vault, selam.id, clock=clock, title="Klage", due_on=date(2026, 11, 20)
    )
    groesse = _add(vault, program, "Größe")
    example_case.add_deadline(
        vault, groesse.id, clock=clock, title="Reise", due_on=date(2027, 1, 8)
    )
    _add(vault, program, "Olena", counsellor_id="0" * 8)
    _add(vault, program, "Murad", closed_on=date(2026, 11, 1), closure_reason="GOALS_REACHED")
    vault.close()
    program.unlock().navigate("cases")
    program.settle()
    return program.page(CasesPage)


def _names(page: CasesPage) -> list[str]:
    model = page.model
    return [
        i18n_free(model.data(model.index(row, 1))).split(" ")[0] for row in range(model.rowCount())
    ]


def _cell(page: CasesPage, row: int, column: int) -> str:
    return i18n_free(page.model.data(page.model.index(row, column)))


def _search(program: Program, page: CasesPage, text: str) -> list[str]:
    page.search.clear()
    write(page.search, text)
    with program.qtbot.waitSignal(page.search.searched):
        pass
    program.settle()
    return _names(page)


def test_open_cases_stand_there_the_most_urgent_first(page: CasesPage) -> None:
    assert _names(page) == ["Selam", "Samira", "Größe", "Olena"]
    assert _cell(page, 0, 3) == "overdue 2 days · Klage"
    assert _cell(page, 1, 1) == "Samira · سميرة المثال"
    assert _cell(page, 1, 2) == "Family reunion"
    assert _cell(page, 1, 3) == "in 2 days · Anhörung"
    assert _cell(page, 2, 3) == "8 Jan 2027 · Reise"
    assert _cell(page, 3, 3) == "–"
    icon = Qt.ItemDataRole.DecorationRole
    assert [page.model.data(page.model.index(row, 3), icon) is None for row in range(4)] == [
        False, False, True, True,
    ]  # fmt: skip


def test_chips_show_their_counts_and_choose_the_list(program: Program, page: CasesPage) -> None:
    words = [chip.words() for chip in page.chips._chips.values()]
    assert words == ["Open  4", "Mine  3", "Due this week  2", "Closed  1", "May be erased  0"]
    for chip, names in (("mine", 3), ("due", 2), ("closed", 1)):
        click(page.chips._chips[chip])
        program.settle()
        assert len(_names(page)) == names
    assert _names(page) == ["Murad"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("sami", "Samira"),
        ("سميره", "Samira"),
        ("ሰላም", "Selam"),
        ("grosse", "Größe"),
        ("murad", "Murad"),
        ("Familiennachzug", "Samira"),
    ],
)
def test_names_in_any_script_and_words_of_notes_are_found(
    program: Program, page: CasesPage, typed: str, found: str
) -> None:
    assert _search(program, page, typed) == [found]
    assert page._found.text() == "1 found in all cases"


def test_nothing_found_says_so_and_esc_brings_the_list_back(
    program: Program, page: CasesPage
) -> None:
    assert _search(program, page, "xyzzy") == []
    assert program.empty_states() == ["Nothing found"]
    with program.qtbot.waitSignal(page.search.searched):
        press(page.search, Qt.Key.Key_Escape)
    program.settle()
    assert len(_names(page)) == 4
    assert page.table.isVisible()


def test_an_empty_heap_says_so(program: Program) -> None:
    program.make_file().close()
    program.unlock().navigate("cases")
    program.settle()
    page = program.page(CasesPage)
    assert program.empty_states() == ["No open case"]
    click(page.chips._chips["closed"])
    program.settle()
    assert program.empty_states() == ["No case here"]


def test_a_chip_leaves_the_search(program: Program, page: CasesPage) -> None:
    _search(program, page, "murad")
    click(page.chips._chips["open"])
    program.settle()
    assert page.search.text() == ""
    assert len(_names(page)) == 4


def test_down_goes_into_the_list_and_enter_opens_the_case(
    program: Program, page: CasesPage
) -> None:
    press(page.search, Qt.Key.Key_Down)
    assert program.shell.focusWidget() is page.table
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_Return)
    assert program.shell.current_page() == "case"
    program.settle()


def test_enter_right_after_typing_opens_the_first_that_is_found(
    program: Program, page: CasesPage
) -> None:
    write(page.search, "murad")
    press(page.search, Qt.Key.Key_Return)
    program.settle()
    assert program.shell.current_page() == "case"
    case_page = program.page(CasePage)
    assert case_page._case_id == page.table.current_id()
    program.settle()


def test_ctrl_f_goes_to_the_search_and_ctrl_n_to_a_new_case(
    program: Program, page: CasesPage
) -> None:
    page.table.setFocus()
    press(program.shell, Qt.Key.Key_F, CONTROL)
    assert program.shell.focusWidget() is page.search
    press(program.shell, Qt.Key.Key_N, CONTROL)
    assert program.shell.current_page() == "new_case"
    program.settle()


def test_a_change_elsewhere_is_shown_and_the_chosen_row_stays(
    program: Program, page: CasesPage
) -> None:
    page.table.choose_row(2)
    chosen = page.table.current_id()
    assert program.app is not None

    def close_first(vault: Vault) -> Changes:
        case = next(c for c in vault.all(Case) if c.counsellor_id == "0" * 8)
        closed = replace(case, closed_on=date(2026, 11, 22), closure_reason="GOALS_REACHED")
        return cases.save_case(vault, closed, clock=program.clock)

    program.app.jobs.vault(close_first, then=program.shell.changed)
    program.settle()
    program.settle()
    assert _names(page) == ["Selam", "Samira", "Größe"]
    assert page.table.current_id() == chosen


def test_a_coordinator_without_names_tells_cases_apart_by_the_end_of_their_id(
    program: Program,
) -> None:
    vault = program.make_file(role=Role.COORDINATOR)
    case_id = example_case.add_case(vault, clock=program.clock).id
    # What arrives for a region holds neither name nor number.
    vault.execute('UPDATE "case" SET number = NULL')
    vault.execute("UPDATE client SET chosen_name = NULL, name_variants = NULL")
    vault.close()
    program.unlock().navigate("cases")
    program.settle()
    page = program.page(CasesPage)
    assert _cell(page, 0, 0) == f"…{case_id[-8:]}"
    assert _cell(page, 0, 1) == "(without name)"
    assert not page.new_button.isVisible()
    assert "mine" not in page.chips._chips
    press(program.shell, Qt.Key.Key_N, CONTROL)
    assert program.shell.current_page() == "cases"


def test_a_column_sorts_in_the_store_and_a_third_press_gives_back_the_usual_order(
    program: Program, page: CasesPage
) -> None:
    orders = []
    for _ in range(3):
        header = page.table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
        click(header.viewport(), place)
        program.settle()
        orders.append(_names(page))
    assert orders[0] == ["Größe", "Olena", "Samira", "Selam"]
    assert orders[1] == orders[0][::-1]
    assert orders[2] == ["Selam", "Samira", "Größe", "Olena"]


@pytest.mark.parametrize(
    ("typed", "names", "where"),
    [
        ("murad", ["Murad"], "Name"),
        ("olnea", ["Olena"], "Name"),
        ("grösser", ["Größe"], "Name spelled alike"),
        ("Familiennachzug", ["Samira"], "Consultation"),
        ("Anhörung", ["Samira"], "Date or deadline"),
    ],
)
def test_a_search_says_in_what_it_found_its_words(
    program: Program, page: CasesPage, typed: str, names: list[str], where: str
) -> None:
    assert page.table.isColumnHidden(4)
    assert _search(program, page, typed) == names
    assert not page.table.isColumnHidden(4)
    assert _cell(page, 0, 4) == where
