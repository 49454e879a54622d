"""Proves that files find their page wherever on the window they are dropped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.member import Role
from counsel_app.gui.dialogs.accept_card import AcceptCardDialog
from counsel_app.gui.dialogs.finder import Finder
from counsel_app.gui.dialogs.organisation_settings import OrganisationSettingsDialog
from counsel_app.gui.dialogs.update import UpdateDialog
from counsel_app.gui.pages.add_paper import AddPaperPage
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.importing import MATCH, ImportPage
from counsel_app.gui.pages.inbox import InboxPage
from counsel_app.gui.pages.sync import SyncPage
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.panels.volunteer_exchange import FolderQuestion
from counsel_app.gui.widgets.text import Text
from counsel_app.store.vault import Vault
from counsel_app.system.preferences import Preferences
from counsel_app.usecases import cases, places
from counsel_app.usecases.cases import CaseView
from counsel_app.usecases.dropped import look_at
from counsel_app.usecases.organisation_file import save_settings
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.updating import MANIFEST, NoUpdateKey, UpdateForged
from tests import pictures
from tests.gui.hands import click, drag_in, drop_on, mime, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.program import Program, running
from tests.gui.pages.service import Service
from tests.profiles import new_desk


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


def test_a_table_and_a_readable_file_are_not_read_as_one(enter: Enter, tmp_path: Path) -> None:
    window = enter("anna", "import")
    page = window.page(ImportPage)
    page.read([tmp_path / "a.csv", tmp_path / "b.json"])
    assert "one by one" in said(page)
    assert page.step() == 0


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
        (["one.cbx"], "outside of its folder"),
        (["a.csv", "b.jpg"], "one kind at a time"),
        (["a.counselcard", "b.counselcard"], "only one of them"),
        (["a.json", "b.json"], "only one of them"),
        (["holiday/"], "In the folder “holiday” there are no packages"),
        (["a.csv", "gone?"], "“gone?” is not there any more"),
    ],
)
def test_what_it_does_not_take_it_says_and_stays_where_it_is(
    enter: Enter, tmp_path: Path, names: list[str], words: str
) -> None:
    window = enter("anna", "cases")
    for name in names:
        if name.endswith("/"):
            (tmp_path / name).mkdir()
        elif not name.endswith("?"):
            (tmp_path / name).write_bytes(b"")
    assert drop(window, *(tmp_path / name for name in names))
    assert words in window.notify.sentence().replace("\u2068", "").replace("\u2069", "")
    assert window.shell.current_page() == "cases"


def test_what_lies_elsewhere_is_said_to_and_nothing_of_it_is_taken(
    enter: Enter, tmp_path: Path
) -> None:
    window = enter("anna", "cases")
    (tmp_path / "a.csv").write_text("a;b\n")
    assert drop(window, "https://example.org/a.csv", tmp_path / "a.csv")
    assert "not lie on this computer" in window.notify.sentence()
    assert window.shell.current_page() == "cases"
    assert not drop(window)


def test_settings_are_shown_before_they_are_taken_over(program: Program, tmp_path: Path) -> None:
    organisation = program.read(own_profile).organisation
    cora = new_desk(tmp_path / "cora", "Cora", role=Role.COORDINATOR, organisation=organisation)
    signed = tmp_path / "for all.json"
    save_settings(cora.vault, signed, Preferences(lock_minutes=5), clock=cora.clock)
    cora.vault.close()
    assert drop(program, signed)
    assert program.shell.current_page() == "settings"
    assert not program.dialog(OrganisationSettingsDialog).take_button.isEnabled()
    assert program.app is not None
    assert program.app.preferences.lock_minutes == 10


def test_altered_settings_are_refused_in_words(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"counsel": "organisation 1", "card": "x"}')
    assert drop(program, tmp_path / "a.json")
    assert program.shell.current_page() == "settings"
    assert "Nothing was changed" in program.said()


def test_a_photo_outside_of_a_case_is_kept_in_the_one_that_is_chosen(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.open_case("anna", "Amina")
    service.open_case("anna", "Selam")
    photos = [pictures.put(tmp_path, f"{n}.jpg", pictures.jpeg(n)) for n in (1, 2, 3, 4)]
    window = enter("anna", "cases")
    assert drop(window, *photos)
    finder = window.dialog(Finder)
    assert "3.jpg" in said(finder)
    assert "and more" in said(finder)
    write(finder.field, "Amina")
    press(finder.field, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.shell.current_page() == "case")
    window.settle()
    page = window.page(CasePage)
    assert page.current_section() == "documents"
    kept = {view.client.chosen_name: len(view.attachments) for view in window.ask(_views)}
    assert kept == {"Amina": 4, "Selam": 0}


def test_whoever_does_not_choose_a_case_keeps_the_photo_and_stays(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.open_case("anna", "Amina")
    photo = pictures.put(tmp_path, "a.jpg", pictures.jpeg())
    window = enter("anna", "today")
    assert drop(window, photo)
    press(window.dialog(Finder).field, Qt.Key.Key_Escape)
    window.settle()
    assert photo.is_file()
    assert window.shell.current_page() == "today"
    assert not any(view.attachments for view in window.ask(_views))


def test_what_is_counsels_own_is_no_document_even_while_a_case_is_in_front(
    service: Service, enter: Enter, elsewhere: Path, tmp_path: Path
) -> None:
    window = enter("anna", "today")
    case_id = window.ask(lambda vault: next(iter(vault.all(Case))).id)
    window.shell.navigate("case", case_id)
    window.settle()
    page = window.page(CasePage)
    page.show_section("documents")
    documents = page.sections["documents"]
    card = tmp_path / "ben.counselcard"
    card.write_text("no card at all")
    data = mime([card])
    assert drag_in(documents, data)
    drop_on(documents, data)
    window.settle()
    assert window.dialog(AcceptCardDialog).problem.text()
    window.dialog(AcceptCardDialog).reject()
    window.shell.navigate("case", case_id)
    assert drop(window, elsewhere)
    assert window.shell.current_page() == "sync"
    assert service.share.is_dir()
    assert not any(view.attachments for view in window.ask(_views))


def test_a_photo_waits_until_its_case_is_read_and_goes_into_no_other(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.open_case("anna", "Amina")
    service.open_case("anna", "Selam")
    photo = pictures.put(tmp_path, "a.jpg", pictures.jpeg())
    window = enter("anna", "today")
    first, second = (case.id for case in window.ask(lambda vault: vault.all(Case)))
    window.shell.navigate("case", first)
    window.settle()
    page = window.page(CasePage)
    window.shell.navigate("case", second)
    # The first case is still on the screen: the second one has not been read.
    page.take_dropped(look_at([photo]))
    window.settle()
    assert {v.case.id for v in window.ask(_views) if v.attachments} == {second}
    window.shell.navigate("case", first)
    page.take_dropped(look_at([photo]))
    window.shell.navigate("case", second)
    window.settle()
    assert {v.case.id for v in window.ask(_views) if v.attachments} == {second}


def _views(vault: Vault) -> list[CaseView]:
    views = (cases.view_case(vault, case.id) for case in vault.all(Case))
    return [view for view in views if view is not None]


def test_a_coordinator_adds_no_photo_and_is_told_who_does(enter: Enter, tmp_path: Path) -> None:
    window = enter("cora", "cases")
    assert drop(window, pictures.put(tmp_path, "a.jpg", pictures.jpeg()))
    assert "whoever counsels" in window.notify.sentence()


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
    assert drop(window, photo, pictures.put(tmp_path, "2.jpg", pictures.jpeg()))
    assert "only one of them" in window.notify.sentence()
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


@pytest.mark.parametrize("kind", [QDragEnterEvent, QDropEvent])
def test_what_is_offered_to_be_moved_is_copied_and_stays_with_its_owner(
    enter: Enter, tmp_path: Path, kind: type[QDropEvent]
) -> None:
    window = enter("anna", "cases")
    data, left, shift = (
        mime([tmp_path]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
    event = kind(QPointF(9, 9), copy | move, data, left, shift)
    assert event.proposedAction() == move
    window.shell._dropping.eventFilter(window.shell, event)
    assert event.isAccepted()
    assert event.dropAction() == copy
    event = kind(QPointF(9, 9), move, data, left, shift)
    window.shell._dropping.eventFilter(window.shell, event)
    assert not event.isAccepted()
