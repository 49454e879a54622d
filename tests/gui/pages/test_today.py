"""Proves the first page: what is due, what is half-written, how old the backup is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.complaint import Complaint
from counsel_app.domain.deadline import Deadline
from counsel_app.gui import theme
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.today import TodayPage, draft_words
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.due_entry import DueEntry
from counsel_app.gui.widgets.layouts import Scroll
from counsel_app.gui.widgets.text import Strong
from counsel_app.usecases import drafting, keys, rights
from counsel_app.usecases.profiles import CASE_FILE
from tests import example_case
from tests.gui.hands import click, press
from tests.gui.pages.program import Program, i18n_free, running


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def busy(program: Program) -> Program:
    """A case with something overdue, something soon and something later."""
    clock = program.clock
    vault = program.make_file()
    case_id = example_case.add_case(vault, clock=clock).id
    for title, day in (
        ("Widerspruch", date(2026, 11, 20)),
        ("Anhörung", date(2026, 11, 24)),
        ("Später", date(2026, 12, 10)),
    ):
        example_case.add_deadline(vault, case_id, clock=clock, title=title, due_on=day)
    vault.close()
    return program


def _entries(page: TodayPage) -> list[DueEntry]:
    shown = [page.dates.itemAt(i) for i in range(page.dates.count())]
    widgets = [item.widget() for item in shown if item is not None]
    return [widget for widget in widgets if isinstance(widget, DueEntry)]


def _button(page: TodayPage, words: str) -> Button:
    return next(b for b in page.findChildren(Button) if i18n_free(b.words()).startswith(words))


def test_overdue_comes_first_and_each_badge_says_it_in_words(busy: Program) -> None:
    busy.unlock()
    page = busy.page(TodayPage)
    assert [entry.due.title for entry in _entries(page)] == ["Widerspruch", "Anhörung", "Später"]
    badges = [(b.text(), b.tone()) for e in _entries(page) for b in e.findChildren(Badge)]
    assert badges == [("overdue 2 days", "overdue"), ("in 2 days", "soon")]
    assert "Samira" in i18n_free(_entries(page)[0].accessibleName())


def test_enter_and_click_on_an_entry_open_its_case(busy: Program) -> None:
    shell = busy.unlock()
    page = busy.page(TodayPage)
    entry = _entries(page)[0]
    entry.setFocus()
    press(entry, Qt.Key.Key_Return)
    assert shell.current_page() == "case"
    busy.settle()
    shell.navigate("today")
    busy.settle()
    click(_entries(page)[1])
    assert shell.current_page() == "case"
    busy.settle()


@pytest.mark.parametrize(("points", "below"), [(theme.NORMAL, False), (theme.LARGEST, True)])
def test_every_badge_is_in_sight_after_the_letters_grew(
    busy: Program, look: QApplication, points: float, *, below: bool
) -> None:
    shell = busy.unlock()
    shell.resize(1120, 768)
    page = busy.page(TodayPage)
    theme.apply(look, name="light", text_points=points)
    busy.settle()
    assert shell.width() == 1120
    for column in page.findChildren(Scroll):
        room = column.viewport()
        for part in column.findChildren(Badge) + column.findChildren(Button):
            right = part.mapTo(room, part.rect().topRight()).x()
            assert right < room.width() or not part.isVisible(), part
    badge = _entries(page)[0].findChildren(Badge)[0]
    title = _entries(page)[0].findChildren(Strong)[0]
    assert (badge.y() >= title.geometry().bottom()) == below


def test_a_tick_takes_it_away_and_undo_brings_it_back(busy: Program) -> None:
    busy.unlock()
    page = busy.page(TodayPage)
    press(_entries(page)[0].box, Qt.Key.Key_Space)
    busy.settle()
    assert [entry.due.title for entry in _entries(page)] == ["Anhörung", "Später"]
    done = busy.read(lambda v: [d.title for d in v.all(Deadline) if d.done_on])
    assert done == ["Widerspruch"]
    press(busy.shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    busy.settle()
    assert len(_entries(page)) == 3
    assert busy.read(lambda v: [d.title for d in v.all(Deadline) if d.done_on]) == []


def test_a_complaint_is_answered_in_its_card_and_not_ticked(program: Program) -> None:
    vault = program.make_file()
    case_id = example_case.add_case(vault, clock=program.clock).id
    complaint = Complaint(
        id=vault.new_id(program.clock),
        case_id=case_id,
        received_on=date(2026, 11, 20),
        about="Wartezeit",
        due_on=date(2026, 11, 27),
    )
    rights.save_complaint(vault, complaint, clock=program.clock)
    vault.close()
    shell = program.unlock()
    (entry,) = _entries(program.page(TodayPage))
    assert entry.due.title == "Answer the complaint"
    assert not entry.box.isVisible()
    press(entry, Qt.Key.Key_Space)
    program.settle()
    assert len(_entries(program.page(TodayPage))) == 1
    press(entry, Qt.Key.Key_Return)
    program.settle()
    assert shell.current_page() == "case"
    assert program.page(CasePage).sections["privacy"].isVisible()


def test_the_keyboard_walks_through_the_entries_and_ticks_with_space(busy: Program) -> None:
    busy.unlock()
    page = busy.page(TodayPage)
    first = _entries(page)[0]
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    assert busy.shell.focusWidget() is first.box
    first.setFocus()
    press(first, Qt.Key.Key_Space)
    busy.settle()
    assert len(_entries(page)) == 2
    # On with the entry that moved up, not with whatever comes after the list.
    assert busy.shell.focusWidget() is _entries(page)[0]


def test_reading_everything_again_leaves_the_focus_where_it_was(busy: Program) -> None:
    busy.unlock()
    page = busy.page(TodayPage)
    _entries(page)[1].setFocus()
    busy.shell.navigate("today")
    assert busy.shell.focusWidget() is _entries(page)[0]
    busy.settle()
    assert busy.shell.focusWidget() is _entries(page)[0]


def test_a_long_list_shows_the_rest_on_request(program: Program) -> None:
    clock = program.clock
    vault = program.make_file()
    case_id = example_case.add_case(vault, clock=clock).id
    start = date(2026, 12, 5)
    for n in range(16):
        example_case.add_deadline(
            vault, case_id, clock=clock, title=f"T{n}", due_on=start + timedelta(days=n % 10)
        )
    vault.close()
    program.unlock()
    page = program.page(TodayPage)
    assert len(_entries(page)) == 8
    more = next(b for b in page.findChildren(QuietButton) if b.words() == "Show 8 more")
    more.setFocus()
    press(more, Qt.Key.Key_Space)
    program.settle()
    assert len(_entries(page)) == 16
    assert program.shell.focusWidget() is _entries(page)[8]


def test_an_empty_file_says_how_to_begin(program: Program) -> None:
    program.make_file().close()
    program.unlock()
    page = program.page(TodayPage)
    assert program.empty_states() == ["No case yet"]
    assert page.first_focus() is page.new_button
    press(program.shell, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert program.shell.current_page() == "new_case"
    program.settle()


def test_with_cases_but_no_dates_it_says_that_nothing_is_due(program: Program) -> None:
    vault = program.make_file()
    example_case.add_case(vault, clock=program.clock)
    vault.close()
    program.unlock()
    page = program.page(TodayPage)
    assert program.empty_states() == ["Nothing is due"]
    click(_button(page, "Samira"))
    assert program.shell.current_page() == "case"
    program.settle()


def test_half_written_forms_are_opened_again_where_they_were(busy: Program) -> None:
    with busy.file() as vault:
        case_id = vault.execute('SELECT id FROM "case"').fetchone()[0]
        for key, case in ((f"consultation/{case_id}", case_id), ("new_case", "")):
            drafting.keep_draft(vault, key, {"content": "…"}, case_id=case, clock=busy.clock)
        drafting.keep_draft(vault, f"note/{case_id}", {}, case_id=case_id, clock=busy.clock)
    shell = busy.unlock()
    page = busy.page(TodayPage)
    for words, where in (
        ("Consultation · Samira", "consultation"),
        ("Note · Samira", "case"),
        ("New case", "new_case"),
    ):
        found = [b for b in page.findChildren(Button) if i18n_free(b.words()) == words]
        click(found[-1])
        assert shell.current_page() == where
        busy.settle()
        shell.navigate("today")
        busy.settle()


def test_an_unknown_draft_is_still_called_a_draft() -> None:
    assert draft_words("something/else") == "Draft"


def test_the_backup_asks_for_a_place_once_and_is_then_one_press(busy: Program) -> None:
    busy.unlock()
    page = busy.page(TodayPage)
    assert (page.backup.badge.text(), page.backup.badge.tone()) == ("none yet", "soon")
    place = busy.folder / "stick"
    place.mkdir()
    click(page.backup.now_button)
    busy.choose_folder(place)
    busy.settle()
    assert "was made and read back" in busy.said()
    assert page.backup.badge.tone() == "done"
    assert busy.shell.surroundings is not None
    assert "Last backup: today" in busy.shell.surroundings.backup.text()
    busy.clock.advance(timedelta(seconds=1))
    click(page.backup.now_button)
    busy.settle()
    assert len(list(place.glob(f"*/{CASE_FILE}"))) == 2


def test_an_old_backup_is_called_to_mind(busy: Program) -> None:
    with busy.file() as vault:
        vault.set_meta("backed_up_at", (busy.clock.now() - timedelta(days=9)).isoformat())
    busy.unlock()
    assert busy.page(TodayPage).backup.badge.tone() == "soon"


def test_a_place_that_is_gone_is_said(busy: Program) -> None:
    with busy.file() as vault:
        vault.set_meta("backup_place", str(busy.folder / "unplugged"))
    busy.unlock()
    click(busy.page(TodayPage).backup.now_button)
    busy.settle()
    assert "cannot be reached" in busy.said()
    assert busy.page(TodayPage).backup.now_button.isEnabled()


def test_a_recovery_sheet_that_nobody_confirmed_is_reminded_of_until_it_is(busy: Program) -> None:
    busy.unlock()
    page = busy.page(TodayPage)
    assert page.recovery.isVisible()
    click(page.recovery.button)
    busy.settle()
    assert busy.shell.current_page() == "security"
    busy.read(keys.confirm_recovery)
    busy.shell.navigate("today")
    busy.settle()
    assert not page.recovery.isVisible()


def test_whoever_is_asked_sees_that_first_and_it_alone_stands_out(busy: Program) -> None:
    busy.unlock()
    page = busy.page(TodayPage)
    view, _most = page._view or (None, 0)
    assert view is not None
    page._show(replace(view, differences=3, questions=1))
    shown = [page.aside.itemAt(place) for place in range(2)]
    cards = [item.widget() for item in shown if item is not None]
    assert [
        (card.accessibleName(), card.property("tone")) for card in cards if isinstance(card, Card)
    ] == [("You are asked", "soon"), ("Differences", "")]
