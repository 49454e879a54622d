from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.dialogs.paper import PaperDialog
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.audit import AuditPage
from counsel_app.gui.widgets.chips import Chip
from counsel_app.usecases import audit
from tests import example_case
from tests.gui.hands import click, press, write
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    work = Casework(qtbot, jobs, clock, tmp_path)
    work.fill()
    clock.advance(timedelta(minutes=1))
    return work


def page_of(work: Casework) -> AuditPage:
    page = work.at("audit")
    assert isinstance(page, AuditPage)
    return page


def entered(work: Casework, *, case: bool = True) -> AuditPage:
    """The page, reached as a person does: from the case, or from the settings."""
    shell = work.enter()
    if case:
        work.case.show_section("privacy")
        click(work.case.sections["privacy"].accesses)  # type: ignore[attr-defined]
    else:
        shell.navigate("audit")
    work.settle()
    return page_of(work)


def lines(page: AuditPage, work: Casework) -> list[list[str]]:
    """What the table shows, once every row in it has come."""
    model = page.model

    def have_come() -> bool:
        # Counted anew each time: a search may narrow the list meanwhile.
        return all(model.at(row) is not None for row in range(model.rowCount()))

    work.qtbot.waitUntil(have_come, timeout=10_000)
    return [
        [
            str(model.index(row, column).data()).replace("\u2068", "").replace("\u2069", "")
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def choose(page: AuditPage, words: str) -> None:
    click(next(chip for chip in page.kinds.findChildren(Chip) if chip.word == words))


def test_opening_a_case_is_in_its_list_and_its_changes_too(work: Casework) -> None:
    page = entered(work)
    found = lines(page, work)
    grab(page, "audit")
    assert found[0][1:3] == ["Anna Kern", "Case seen"]
    assert any(one[2:4] == ["written", "Consultation created"] for one in found)
    assert {one[4] for one in found} == {found[0][4]}
    assert found[0][4] in texts(page)


def test_opening_it_again_is_not_a_second_look(work: Casework) -> None:
    entered(work)
    assert work.shell is not None
    for page in ("cases", "case", "cases", "case"):
        work.shell.navigate(page, work.case_id if page == "case" else "")
        work.settle()
    work.shell.navigate("audit", work.case_id)
    work.settle()
    seen = [one for one in lines(page_of(work), work) if one[2] == "Case seen"]
    assert len(seen) == 1


def test_chips_search_and_days_narrow_the_list(work: Casework) -> None:
    page = entered(work)
    everything = len(lines(page, work))
    choose(page, "Seen")
    work.settle()
    assert {one[2] for one in lines(page, work)} == {"Case seen"}
    choose(page, "Everything")
    page.search.setFocus()
    write(page.search, "consultation")
    work.qtbot.waitUntil(
        lambda: {one[3] for one in lines(page, work)} == {"Consultation created"}, timeout=10_000
    )
    press(page.search, Qt.Key.Key_Escape)
    work.qtbot.waitUntil(lambda: page.model.rowCount() == everything, timeout=10_000)
    write(page.first.line, f"{work.clock.today() + timedelta(days=1):%d.%m.%Y}")
    work.settle()
    assert page.model.rowCount() == 0
    assert "No entry fits these filters." in texts(page)


def test_a_person_is_chosen_by_name(work: Casework) -> None:
    page = entered(work)
    everything = len(lines(page, work))
    assert [page.person.itemText(row) for row in range(page.person.count())] == [
        "Everybody",
        "Anna Kern",
    ]
    page.person.setFocus()
    press(page.person, Qt.Key.Key_Down)
    work.settle()
    assert page.person.currentText() == "Anna Kern"
    assert len(lines(page, work)) == everything


def test_enter_goes_from_an_entry_to_its_case(work: Casework) -> None:
    page = entered(work, case=False)
    shown = lines(page, work)
    row = next(number for number, one in enumerate(shown) if one[4])
    page.table.setFocus()
    page.table.choose_row(row)
    press(page.table, Qt.Key.Key_Return)
    work.settle()
    assert work.shell is not None
    assert work.shell.current_page() == "case"


def test_the_clients_answer_is_a_paper_and_only_for_one_case(work: Casework) -> None:
    page = entered(work)
    click(page.client_button)
    work.settle()
    dialog = work.dialog(PaperDialog)
    assert dialog.windowTitle() == "Who accessed my file?"
    assert dialog.preview.pages() == 1
    press(dialog, Qt.Key.Key_Escape)
    assert work.shell is not None
    work.shell.navigate("audit")
    work.settle()
    assert not page.client_button.isVisible()


def test_saving_the_list_as_a_paper_or_table_is_noted_in_it(work: Casework, tmp_path: Path) -> None:
    page = entered(work)
    before = len(lines(page, work))
    click(page.csv_button)
    files = page.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(tmp_path / "list.csv"))
    files.close()
    work.settle()
    assert (tmp_path / "list.csv").read_bytes().startswith(b"\xef\xbb\xbfTime (UTC);Person")
    choose(page, "Printed, saved, passed on")
    work.settle()
    assert [one[2:4] for one in lines(page, work)] == [["saved as a file", "Access list"]]
    click(page.print_button)
    work.settle()
    dialog = work.dialog(PaperDialog)
    click(dialog.preview.save_button)
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(tmp_path / "list.pdf"))
    files.close()
    question = work.dialog(Question)
    assert str(tmp_path) in texts(question)
    assert not (tmp_path / "list.pdf").exists()
    press(question.agree_button, Qt.Key.Key_Return)
    work.settle()
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    press(dialog, Qt.Key.Key_Escape)
    choose(page, "Everything")
    work.settle()
    assert len(lines(page, work)) == before + 2


def test_a_long_list_is_read_in_pieces(work: Casework) -> None:
    with work.file() as vault:
        for number in range(600):
            work.clock.advance(timedelta(hours=1))
            audit.note_seen(vault, f"{number:036}", work.clock)
    page = entered(work, case=False)
    assert page.model.rowCount() > 600
    asked = [row for row in range(page.model.rowCount()) if row // 128 in page.model._pages]
    assert len(asked) < 300
    assert example_case.PASSPHRASE not in texts(page)
