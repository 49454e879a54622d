"""Proves the filters, the kept views and the changes to many cases of the case list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.member import Role
from counsel_app.gui.dialogs.bulk import BulkDialog
from counsel_app.gui.dialogs.rename import WordsDialog
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.usecases import cases
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.program import Program, i18n_free, running

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def page(program: Program) -> CasesPage:
    vault = program.make_file()
    for name, region, language, closed in (
        ("Amal", "NORD", "apc", None),
        ("Selam", "SUED", "tir", None),
        ("Yonas", "NORD", "tir", None),
        ("Murad", "NORD", "kmr", date(2026, 11, 1)),
    ):
        client = Client(
            id=vault.new_id(program.clock), chosen_name=name, spoken_languages=(language,)
        )
        case = Case(
            id=vault.new_id(program.clock),
            client_id=client.id,
            region=region,
            closed_on=closed,
            closure_reason="MOVED" if closed else "",
        )
        cases.open_case(vault, client, case, clock=program.clock)
    vault.close()
    program.unlock().navigate("cases")
    program.settle()
    return program.page(CasesPage)


def _names(page: CasesPage) -> set[str]:
    model = page.model
    return {i18n_free(model.index(row, 1).data()) for row in range(model.rowCount())}


def _action(menu: QMenu, *path: str) -> QAction:
    """The entry at the end of a path through menus."""
    for words in path[:-1]:
        below = next(each for each in menu.actions() if each.text() == words).menu()
        assert isinstance(below, QMenu)
        menu = below
    return next(each for each in menu.actions() if each.text() == path[-1])


def _filter(program: Program, page: CasesPage, *path: str) -> None:
    _action(page.filters.filter_menu(), *path).trigger()
    program.settle()


def _chips(page: CasesPage) -> list[str]:
    return [i18n_free(chip.words()) for chip in page.filters.chips]


def test_a_filter_is_a_chip_that_can_be_taken_away(program: Program, page: CasesPage) -> None:
    assert not page.filters.isVisible()
    _filter(program, page, "Region", "North")
    assert _names(page) == {"Amal", "Yonas"}
    assert page.chips._chips["open"].words() == "Open  2"
    assert page.chips._chips["closed"].words() == "Closed  1"
    _filter(program, page, "Language", "Tigrinya")
    assert _names(page) == {"Yonas"}
    assert _chips(page) == ["Region: North", "Language: Tigrinya"]
    assert _action(page.filters.filter_menu(), "Region", "North").isChecked()
    click(page.filters.chips[0])
    program.settle()
    assert _names(page) == {"Selam", "Yonas"}
    _filter(program, page, "Language", "Tigrinya")
    assert _names(page) == {"Amal", "Selam", "Yonas"}
    assert not page.filters.isVisible()


def test_a_search_obeys_the_filters(program: Program, page: CasesPage) -> None:
    _filter(program, page, "Counsellor", "Anna Kern")
    _filter(program, page, "Region", "South")
    write(page.search, "amal")
    with program.qtbot.waitSignal(page.search.searched):
        pass
    program.settle()
    assert _names(page) == set()
    page.filters._remove_all()
    program.settle()
    assert _names(page) == {"Amal"}


def test_a_view_is_kept_found_again_and_forgotten(program: Program, page: CasesPage) -> None:
    _filter(program, page, "Region", "North")
    click(page.chips._chips["closed"])
    page.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    program.settle()
    _action(page.filters.views_menu(), "Keep this view…").trigger()
    dialog = program.dialog(WordsDialog)
    write(dialog.field, "Gone from the north")
    click(dialog.agree_button)
    program.settle()
    page.filters._remove_all()
    page.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    click(page.chips._chips["open"])
    program.settle()
    assert len(_names(page)) == 3
    _action(page.filters.views_menu(), "Gone from the north").trigger()
    program.settle()
    assert _names(page) == {"Murad"}
    assert page.chips.current() == "closed"
    assert _chips(page) == ["Region: North"]
    header = page.table.horizontalHeader()
    assert header.sortIndicatorSection() == 1
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert page._order[0] == ""
    _action(page.filters.views_menu(), "Delete a view", "Gone from the north").trigger()
    program.settle()
    assert [each.text() for each in page.filters.views_menu().actions()] == ["Keep this view…"]
    assert program.said() == "The view “Gone from the north” is deleted."
    program.shell.activateWindow()
    program.qtbot.waitUntil(program.shell.isActiveWindow)
    press(program.shell, Qt.Key.Key_Z, CONTROL)
    program.settle()
    assert "Gone from the north" in [each.text() for each in page.filters.views_menu().actions()]


def test_many_cases_are_changed_after_a_plan_and_changed_back(
    program: Program, page: CasesPage
) -> None:
    assert not page.bulk_button.isVisible()
    page.table.choose_row(0)
    page.table.setFocus()
    for _ in range(2):
        press(page.table, Qt.Key.Key_Down, SHIFT)
    assert page.bulk_button.words() == "With 3 chosen cases"
    assert page.bulk_button.isVisible()
    _action(page.bulk_menu(), "Set the region…").trigger()
    dialog = program.dialog(BulkDialog)
    assert not dialog.agree_button.isEnabled()
    dialog.choice.set_key("SUED")
    program.settle()
    assert dialog.what.text() == "2 cases will be changed:"
    assert "Amal" in dialog.who.text()
    assert "is so already: " in dialog.left_out.text()
    assert "Selam" in dialog.left_out.text()
    click(dialog.agree_button)
    program.settle()
    assert program.said() == "2 cases were changed."
    regions = [case.region for case in program.read(lambda vault: vault.all(Case))]
    assert sorted(regions) == ["NORD", "SUED", "SUED", "SUED"]
    with program.qtbot.waitActive(program.shell):
        program.shell.activateWindow()
    program.shell.activateWindow()
    program.qtbot.waitUntil(program.shell.isActiveWindow)
    press(program.shell, Qt.Key.Key_Z, CONTROL)
    program.settle()
    assert program.said() == "The cases are as they were before."
    regions = [case.region for case in program.read(lambda vault: vault.all(Case))]
    assert sorted(regions) == ["NORD", "NORD", "NORD", "SUED"]


def test_closing_many_cases_takes_the_day_of_today(program: Program, page: CasesPage) -> None:
    page.table.selectAll()
    _action(page.bulk_menu(), "Close…").trigger()
    dialog = program.dialog(BulkDialog)
    dialog.choice.set_key("LOST_CONTACT")
    program.settle()
    assert dialog.what.text() == "3 cases will be changed:"
    dialog.choice.set_key("")
    assert dialog.what.text() == "Nothing is changed yet."
    assert not dialog.agree_button.isEnabled()
    dialog.choice.set_key("LOST_CONTACT")
    program.settle()
    click(dialog.agree_button)
    program.settle()
    closed = {case.closed_on for case in program.read(lambda vault: vault.all(Case))}
    assert closed == {program.clock.today(), date(2026, 11, 1)}
    assert _names(page) == set()


def test_a_coordinator_changes_nobodys_cases(program: Program) -> None:
    vault = program.make_file(role=Role.COORDINATOR)
    for _ in range(2):
        example_case.add_case(vault, clock=program.clock)
    vault.close()
    program.unlock().navigate("cases")
    program.settle()
    page = program.page(CasesPage)
    page.table.selectAll()
    assert not page.bulk_button.isVisible()
    assert page.filters.filter_button.isVisible()
