"""Proves that files find their page wherever on the window they are dropped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counsel_app.gui.dialogs.accept_card import AcceptCardDialog
from counsel_app.gui.dialogs.update import UpdateDialog
from counsel_app.gui.pages.add_paper import AddPaperPage
from counsel_app.gui.pages.importing import MATCH, ImportPage
from counsel_app.gui.pages.inbox import InboxPage
from counsel_app.gui.pages.sync import SyncPage
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.panels.volunteer_exchange import FolderQuestion
from counsel_app.gui.widgets.text import Text
from counsel_app.usecases import places
from counsel_app.usecases.updating import MANIFEST, NoUpdateKey, UpdateForged
from tests import pictures
from tests.gui.hands import click, drag_in, drop_on
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.program import Program, running
from tests.gui.pages.service import Service


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, tmp_path / "program") as made:
        made.make_file().close()
        made.unlock()
        yield made


def drop(window: Window | Program, *paths: Path | str) -> bool:
    """Drag files over the window and let go; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl(one) if isinstance(one, str) else QUrl.fromLocalFile(one) for one in paths])
    is_taken = drag_in(window.shell, data)
    if is_taken:
        drop_on(window.shell, data)
        window.settle()
    return is_taken


def said(widget: QWidget) -> str:
    return " ".join(text.text() for text in widget.findChildren(Text) if text.isVisible())


@pytest.fixture
def elsewhere(service: Service) -> Path:
    """A stick that nobody uses yet, with what Anna has sent through the share."""
    service.open_case("anna", "Amina")
    service.export("anna")
    stick = service.folder / "stick"
    service.share.rename(stick)
    service.share.mkdir()
    return stick


@pytest.mark.parametrize(("who", "kind"), [("ben", SyncPage), ("cora", InboxPage)])
def test_a_stick_with_packages_is_looked_into_where_changes_come_in(
    elsewhere: Path, enter: Enter, who: str, kind: type[SyncPage | InboxPage]
) -> None:
    window = enter(who, "cases")
    assert drop(window, elsewhere)
    page = window.page(kind)
    assert elsewhere in window.ask(places.exchange_folders)
    assert page.incoming.arrivals is not None
    assert page.incoming.arrivals.ready


def test_one_package_of_a_folder_stands_for_the_folder(elsewhere: Path, enter: Enter) -> None:
    window = enter("ben", "today")
    assert drop(window, next(elsewhere.rglob("*.cbx")))
    assert window.page(SyncPage).incoming.can_take_in


def test_tables_are_read_by_the_page_that_takes_tables_over(enter: Enter, tmp_path: Path) -> None:
    table = tmp_path / "kurse.csv"
    table.write_text("Einrichtung;Ort\nVHS;Kassel\n", encoding="utf-8")
    window = enter("anna", "today")
    assert drop(window, table)
    page = window.page(ImportPage)
    assert page.step() == MATCH
    window.shell.navigate("today")
    assert drop(window, table)
    assert "end what has been begun" in said(page)


def test_an_update_is_looked_at_and_nothing_is_brought_in(program: Program, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("{}")
    assert drop(program, tmp_path / MANIFEST)
    assert program.shell.current_page() == "settings"
    dialog = program.dialog(UpdateDialog)
    assert dialog.problem.text() in {UpdateForged().sentence("en"), NoUpdateKey().sentence("en")}
    assert not dialog.take_button.isEnabled()


def test_a_key_card_is_shown_to_be_compared(enter: Enter, tmp_path: Path) -> None:
    card = tmp_path / "ben.counselcard"
    card.write_text("no card at all")
    window = enter("anna", "today")
    assert drop(window, card)
    assert window.shell.current_page() == "team"
    assert window.dialog(AcceptCardDialog).problem.text()


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["song.mp3"], "does not know what to do with “song.mp3”"),
        (["photo.jpg"], "belong to a case"),
        (["one.cbx"], "outside of its folder"),
        (["a.csv", "b.jpg"], "one kind at a time"),
    ],
)
def test_what_it_does_not_take_it_says_and_stays_where_it_is(
    enter: Enter, tmp_path: Path, names: list[str], words: str
) -> None:
    window = enter("anna", "cases")
    for name in names:
        (tmp_path / name).write_bytes(b"")
    assert drop(window, *(tmp_path / name for name in names))
    assert words in window.notify.sentence().replace("\u2068", "").replace("\u2069", "")
    assert window.shell.current_page() == "cases"


def test_what_is_no_file_of_this_computer_is_not_taken(enter: Enter) -> None:
    window = enter("anna", "cases")
    assert not drop(window, "https://example.org/a.csv")
    assert not drop(window)


def test_while_it_is_locked_nothing_is_taken(program: Program, tmp_path: Path) -> None:
    program.shell.lock()
    program.settle()
    assert not drop(program, tmp_path)
    assert program.shell.current_page() == "unlock"


def test_a_volunteer_is_asked_about_the_package_of_a_stick(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    stick = service.folder / "stick"
    service.share.rename(stick)
    window = enter("vera", "phrase_cards")
    assert drop(window, stick)
    page = window.page(HomePage)
    question = window.dialog(FolderQuestion)
    click(question.agree_button)
    window.settle()
    assert page.people_tile.accessibleDescription() == "1 person today"


def test_a_volunteers_photo_is_taken_in_once_it_is_clear_whose_it_is(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.assign("Amina")
    service.assign("Selam")
    window = enter("vera", "home")
    drop(window, service.share)
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()
    photo = pictures.put(tmp_path, "letter.jpg", pictures.jpeg())
    assert drop(window, photo)
    page = window.page(AddPaperPage)
    assert page.picture.is_empty()
    next(iter(page.people_tiles.values())).click()
    click(page.buttons.next_button)
    window.settle()
    assert not page.picture.is_empty()


def test_a_volunteers_window_takes_nothing_but_packages_and_photos(
    enter: Enter, tmp_path: Path
) -> None:
    window = enter("vera", "home")
    (tmp_path / MANIFEST).write_text("{}")
    table = tmp_path / "a.csv"
    table.write_text("a;b\n")
    for one in (tmp_path / MANIFEST, table):
        window.notify.clear()
        assert drop(window, one)
        assert "no package and no photo" in window.notify.sentence()
        assert window.shell.current_page() == "home"
