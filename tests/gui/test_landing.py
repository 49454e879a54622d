"""After unlocking one lands where one was: the same day, in the own file, while it is there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.case_query import CaseChoice, CaseFilter, CaseFilters, CaseOrder, SortBy
from counsel_app.domain.client import Client
from counsel_app.domain.member import Role
from counsel_app.gui.landing import LOOK_MS
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.cases import CasesPage
from counsel_app.gui.pages.directory import DirectoryPage
from counsel_app.gui.pages.help import HelpPage
from counsel_app.gui.pages.profiles import ProfilesPage
from counsel_app.gui.pages.unlock import UnlockPage
from counsel_app.gui.panels.case_choice import choice_of, choice_view
from counsel_app.gui.widgets.layouts import Scroll
from counsel_app.usecases import profile_list
from counsel_app.usecases.erase import confirmation, erase_case
from counsel_app.usecases.landing import find_landing
from tests import example_case
from tests.gui.hands import click, write
from tests.gui.pages.program import Program, running

VOLUNTEER = "Counsel-2"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def case_id(program: Program) -> str:
    """A case in a file that is unlocked."""
    vault = program.make_file()
    found = example_case.add_case(vault, clock=program.clock).id
    for number in range(30):
        example_case.add_consultation(
            vault, found, clock=program.clock, content=f"Gespräch {number}"
        )
    vault.close()
    program.unlock()
    return found


def _try(program: Program) -> None:
    """Unlock by hand what is locked."""
    page = program.page(UnlockPage)
    write(page.by_passphrase.entry.field, example_case.PASSPHRASE)
    click(page.by_passphrase.button)
    program.qtbot.waitUntil(lambda: program.shell.current_page() != "unlock", timeout=10_000)
    program.settle()


def _lock_and_unlock(program: Program) -> None:
    program.shell.lock()
    assert program.shell.current_page() == "unlock"
    _try(program)


def _restart(program: Program) -> None:
    program.stop()
    program.unlock()


def _kill(program: Program) -> None:
    program.qtbot.wait(LOOK_MS + 200)
    program.settle()
    program.kill()
    program.unlock()


AWAY = pytest.mark.parametrize("away", [_lock_and_unlock, _restart, _kill])


@AWAY
def test_a_case_is_open_again_at_its_section(program: Program, case_id: str, away: object) -> None:
    program.shell.navigate("case", case_id)
    program.settle()
    click(program.page(CasePage).buttons["dates"])
    away(program)  # type: ignore[operator]
    page = program.page(CasePage)
    assert page.current_section() == "dates"
    assert "Samira" in page._title.text()
    assert program.shell.focusWidget() is page.buttons["dates"]
    assert program.shell.surroundings is not None
    assert not program.shell.surroundings.ways.back.isEnabled()


@AWAY
def test_the_list_is_there_with_its_search_and_its_row(
    program: Program, case_id: str, away: object
) -> None:
    other = program.read(lambda vault: example_case.add_case(vault, clock=program.clock).id)
    program.shell.navigate("cases")
    program.settle()
    page = program.page(CasesPage)
    write(page.search, "Samira")
    program.qtbot.waitUntil(page._found.isVisible)
    program.settle()
    page.table.choose(other)
    away(program)  # type: ignore[operator]
    page = program.page(CasesPage)
    assert page.search.text() == "Samira"
    assert set(page.model._ids) == {case_id, other}
    assert page.table.current_id() == other


def test_the_list_is_there_with_its_chip_filters_and_order(program: Program, case_id: str) -> None:
    program.shell.navigate("cases")
    program.settle()
    page = program.page(CasesPage)
    click(page.chips._chips["mine"])
    page.filters.set_filters(CaseFilters(region=("SUED",)))
    page.filters.changed.emit()
    page.table.sortByColumn(1, page.table.horizontalHeader().sortIndicatorOrder())
    program.settle()
    before = page.choice()
    assert (before.chip, before.order.by) == (CaseFilter.MINE, SortBy.NAME)
    _lock_and_unlock(program)
    page = program.page(CasesPage)
    assert page.choice() == before
    assert page.table.horizontalHeader().sortIndicatorSection() == 1
    assert page.table.current_id() == case_id
    assert [chip.isVisible() for chip in page.filters.chips] == [True]


def test_one_is_as_far_down_in_the_case_as_before(program: Program, case_id: str) -> None:
    program.shell.navigate("case", case_id)
    program.settle()
    bar = program.page(CasePage).sections["timeline"].findChildren(Scroll)[0].verticalScrollBar()
    program.qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(400)
    _lock_and_unlock(program)
    bar = program.page(CasePage).sections["timeline"].findChildren(Scroll)[0].verticalScrollBar()
    program.qtbot.waitUntil(lambda: bar.value() == 400)


def test_the_directory_and_the_help_are_open_where_they_were(
    program: Program, case_id: str
) -> None:
    program.shell.navigate("directory", "course")
    program.settle()
    write(program.page(DirectoryPage).search, "Kurs")
    _lock_and_unlock(program)
    assert program.page(DirectoryPage).chips.current() == "course"
    assert program.page(DirectoryPage).search.text() == "Kurs"
    program.shell.navigate("help", "keys")
    program.settle()
    _lock_and_unlock(program)
    assert program.page(HelpPage).topic() == "keys"


@AWAY
def test_whose_case_is_erased_lands_on_today_and_hears_of_no_error(
    program: Program, case_id: str, away: object
) -> None:
    program.shell.navigate("case", f"{case_id}/dates")
    program.settle()

    def erase(vault: object) -> object:
        case = vault.get(Case, case_id)  # type: ignore[attr-defined]
        return erase_case(vault, case_id, typed=confirmation(case), clock=program.clock)  # type: ignore[arg-type]

    program.read(erase)
    away(program)  # type: ignore[operator]
    assert program.shell.current_page() == "today"
    assert program.said() == ""


def test_of_a_person_who_was_erased_not_even_the_search_stays(
    program: Program, case_id: str
) -> None:
    program.shell.navigate("cases")
    program.settle()
    page = program.page(CasesPage)
    write(page.search, "Samira")
    program.qtbot.waitUntil(page._found.isVisible)
    program.read(
        lambda vault: erase_case(
            vault,
            case_id,
            typed=confirmation(vault.get(Case, case_id)),  # type: ignore[arg-type]
            clock=program.clock,
        )
    )
    page._reload()
    program.settle()
    program.shell.lock()
    program.settle()
    with program.file() as vault:
        kept = vault.execute("SELECT value FROM meta").fetchall()
        assert vault.all(Client) == []
    assert not any("Samira" in str(value) for (value,) in kept)


def test_a_new_day_begins_with_its_dates(program: Program, case_id: str) -> None:
    program.shell.navigate("case", case_id)
    program.settle()
    program.stop()
    program.clock.advance(timedelta(days=1))
    assert program.unlock().current_page() == "today"


def test_what_is_overdue_is_told_wherever_one_lands(program: Program, case_id: str) -> None:
    yesterday = program.clock.today() - timedelta(days=1)
    program.read(
        lambda vault: example_case.add_deadline(
            vault, case_id, clock=program.clock, title="Klage", due_on=yesterday
        )
    )
    program.shell.navigate("case", case_id)
    program.settle()
    _lock_and_unlock(program)
    assert program.said() == "Overdue: 1"
    assert program.app is not None
    assert program.app.notify is not None
    click(program.app.notify._button)
    program.settle()
    assert program.shell.current_page() == "today"
    _lock_and_unlock(program)
    assert program.shell.current_page() == "today"
    assert program.said() == ""


def test_a_volunteer_begins_at_the_tiles(program: Program) -> None:
    program.make_file(role=Role.VOLUNTEER).close()
    program.unlock().navigate("my_people")
    program.settle()
    _lock_and_unlock(program)
    assert program.shell.current_page() == "home"
    assert program.read(lambda vault: find_landing(vault, today=program.clock.today())) is None


def test_everybody_on_a_shared_computer_lands_in_her_own_file(
    program: Program, case_id: str
) -> None:
    other = program.folder / "Counsel-2"
    example_case.new_vault(other, name="Vera", clock=program.clock).close()
    profile_list.remember(program.preferences.with_name("profiles.txt"), other, role="counsellor")
    program.shell.navigate("case", f"{case_id}/needs")
    program.settle()
    program.shell.leave()
    program.settle()
    for folder, page in ((other, "today"), (program.profile, "case")):
        program.shell.navigate("profiles")
        [card] = [one for one in program.page(ProfilesPage).cards if one.known.folder == folder]
        click(card.button)
        _try(program)
        assert program.shell.current_page() == page
        program.shell.leave()
        program.settle()
    assert case_id not in program.preferences.read_text(encoding="utf-8")
    assert case_id not in program.preferences.with_name("profiles.txt").read_text(encoding="utf-8")


def test_to_look_writes_nothing_while_a_person_stays(program: Program, case_id: str) -> None:
    program.shell.navigate("case", case_id)
    program.settle()
    program.qtbot.wait(LOOK_MS + 200)
    program.settle()
    before = program.read(lambda vault: vault.meta("asides"))
    program.qtbot.wait(2 * LOOK_MS)
    QApplication.processEvents()
    assert program.read(lambda vault: vault.meta("asides")) == before


def test_what_is_written_of_a_list_is_read_again() -> None:
    choice = CaseChoice(
        chip=CaseFilter.CLOSED,
        words="أمينة",
        filters=CaseFilters(language=("tir", "amh"), counsellor=("x",)),
        order=CaseOrder(by=SortBy.TOPIC, is_descending=True),
    )
    assert choice_of(choice_view(choice)) == choice


@pytest.mark.parametrize(
    "wrong",
    [{"chip": "new"}, {"filters": "[]"}, {"filters": "{"}, {"filters": '{"new": []}'}, {"by": "x"}],
)
def test_a_list_of_a_newer_program_is_none(wrong: dict[str, str]) -> None:
    assert choice_of(choice_view(CaseChoice()) | wrong) is None
    assert choice_of({}) is None
