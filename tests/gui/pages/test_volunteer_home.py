from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsel_app.domain.client import Client
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.gui.dialogs.accept_card import AcceptCardDialog
from counsel_app.gui.dialogs.key_card import KeyCardDialog
from counsel_app.gui.dialogs.told_package import ToldPackageDialog
from counsel_app.gui.pages.my_people import MyPeoplePage
from counsel_app.gui.pages.phrase_cards import PhraseCardsPage, ShownCard
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.pages.write_note import WriteNotePage
from counsel_app.gui.panels.volunteer_exchange import FolderQuestion
from counsel_app.gui.widgets.text import Text
from counsel_app.gui.widgets.tile import Tile
from counsel_app.sync import told as envelope
from counsel_app.usecases import told
from tests.gui.hands import click, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab
from tests.usecases.told_desks import make_cheap


def _take_in(window: Window) -> None:
    click(window.page(HomePage).package_button)
    window.settle()
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()


def _write_note(window: Window, text: str) -> None:
    click(window.page(HomePage).note_tile)
    window.settle()
    page = window.page(WriteNotePage)
    click(next(iter(page.people_tiles.values())))
    click(page.buttons.next_button)
    click(page.kind_tiles["ACCOMPANIED"])
    click(page.buttons.next_button)
    write(page.area, text)
    click(page.buttons.next_button)
    click(page.buttons.next_button)
    window.settle()


def test_six_tiles_and_a_greeting_by_name(enter: Enter) -> None:
    window = enter("vera", "home")
    page = window.page(HomePage)
    tiles = [tile.title() for tile in page.findChildren(Tile)]
    assert sorted(tiles) == [
        "Add a date",
        "Add a paper",
        "Ask for help",
        "Give my work back",
        "See my people",
        "Write a note",
    ]
    greeting = page.findChildren(Text)[0].text().replace("\u2068", "").replace("\u2069", "")
    assert greeting == "Hello Sam. What do you want to do?"


def test_package_in_note_written_and_work_given_back(service: Service, enter: Enter) -> None:
    assignment = service.assign("Amina")
    window = enter("vera", "home")
    assert window.page(HomePage).people_tile.accessibleDescription() == "Nobody yet"
    _take_in(window)
    page = window.page(HomePage)
    grab(window.shell, "reduced-home")
    assert page.people_tile.accessibleDescription() == "1 person today"
    click(page.people_tile)
    window.settle()
    assert len(window.page(MyPeoplePage).note_buttons) == 1
    window.shell.navigate("home")
    window.settle()
    _write_note(window, "We went to the school together.")
    assert page.give_tile.accessibleDescription() == "1 thing waiting"
    press(page.give_tile, Qt.Key.Key_Return)
    window.settle()
    question = window.dialog(FolderQuestion)
    said = " ".join(text.text() for text in question.findChildren(Text))
    assert "A. Kern" in said
    click(question.agree_button)
    window.settle()
    assert "Thank you" in window.notify.sentence()
    assert page.give_tile.accessibleDescription() == "Nothing is waiting"
    window.jobs.close_vault()
    window.settle()
    service.take_in("anna")
    with service.opened("anna") as vault:
        [note] = vault.all(VolunteerNote)
    assert (note.assignment_id, note.happening) == (assignment, "ACCOMPANIED")
    assert note.text == "We went to the school together."


def test_the_volunteers_file_holds_the_task_and_no_client(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    window = enter("vera", "home")
    _take_in(window)
    assert window.ask(lambda vault: vault.all(Client)) == []
    assert len(window.ask(lambda vault: vault.all(Assignment))) == 1


def test_a_question_can_be_answered_with_no(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    window = enter("vera", "home")
    click(window.page(HomePage).package_button)
    window.settle()
    press(window.dialog(FolderQuestion), Qt.Key.Key_Escape)
    window.settle()
    assert window.ask(lambda vault: vault.all(Assignment)) == []


def _told(service: Service) -> tuple[str, ...]:
    """Anna gives a task with words; the file lies in the shared folder."""
    service.assign("Amina")
    with service.opened("anna") as vault:
        [task] = vault.all(Assignment)
        given, _ = told.assign_by_words(
            vault,
            service.profile("anna"),
            replace(task, id=vault.new_id(service.clock), task="Read a letter together."),
            name="Sam",
            path=service.share / "auftrag.counseltask",
            clock=service.clock,
        )
    return given.words


def test_a_package_with_words_asks_for_them_and_opens(
    service: Service, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cheap(monkeypatch)
    words = _told(service)
    window = enter("vera", "home")
    click(window.page(HomePage).package_button)
    window.settle()
    dialog = window.dialog(ToldPackageDialog)
    write(dialog.field, "Apfel")
    press(dialog.field, Qt.Key.Key_Return)
    window.settle()
    assert "8 words" in dialog.problem.text()
    assert dialog.open_button.isEnabled()
    dialog.field.clear()
    write(dialog.field, " ".join(words))
    click(dialog.open_button)
    dialog.open_package()  # pressed twice: the second changes nothing
    window.settle()
    assert "One package" in window.notify.sentence()
    [task] = window.ask(lambda vault: vault.all(Assignment))
    assert task.task == "Read a letter together."
    window.jobs.close_vault()
    window.settle()
    service.take_in("anna")
    with service.opened("anna") as vault:
        kept = vault.get(Assignment, task.id)
        assert kept is not None
        assert kept.volunteer_id == service.person("vera")


@pytest.mark.parametrize("way", ["stop_button", "cancel_button"])
def test_opening_a_package_can_be_stopped_and_done_after_all(
    service: Service, enter: Enter, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    gate, let_go = threading.Event(), threading.Event()
    whole = envelope.unlock

    def unlock(*given: Any) -> Any:
        gate.set()
        assert let_go.wait(20)
        return whole(*given)

    make_cheap(monkeypatch)
    words = _told(service)
    monkeypatch.setattr(envelope, "unlock", unlock)
    window = enter("vera", "home")
    click(window.page(HomePage).package_button)
    window.settle()
    dialog = window.dialog(ToldPackageDialog)
    write(dialog.field, " ".join(words))
    click(dialog.open_button)
    window.qtbot.waitUntil(gate.is_set)
    assert dialog.progress.isVisible()
    button = dialog.cancel_button if way == "cancel_button" else dialog.progress.stop_button
    click(button)
    let_go.set()
    window.settle()
    assert not window.ask(lambda vault: vault.all(Assignment))
    if way == "cancel_button":
        assert window.dialog(FolderQuestion).isVisible()
        return
    assert dialog.open_button.isEnabled()
    assert dialog.progress.isHidden()
    click(dialog.open_button)
    window.settle()
    assert len(window.ask(lambda vault: vault.all(Assignment))) == 1


def test_who_does_not_have_the_words_at_hand_goes_on_to_the_other_packages(
    service: Service, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cheap(monkeypatch)
    _told(service)
    window = enter("vera", "home")
    click(window.page(HomePage).package_button)
    window.settle()
    click(window.dialog(ToldPackageDialog).cancel_button)
    window.settle()
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()
    assert len(window.ask(lambda vault: vault.all(Assignment))) == 1


def test_a_card_that_fills_the_screen_can_be_locked_and_left(
    service: Service, enter: Enter
) -> None:
    service.assign("Amina")
    window = enter("vera", "home")
    _take_in(window)
    [task] = window.ask(lambda vault: vault.all(Assignment))
    window.shell.navigate("phrase_cards", task.id)
    window.settle()
    page = window.page(PhraseCardsPage)
    click(page.card_tiles[0])
    card = window.dialog(ShownCard)
    assert card.isFullScreen()
    assert card.leave_button.isVisible()
    left: list[bool] = []
    window.shell.left.connect(lambda: left.append(True))
    click(card.leave_button)
    assert left == [True]
    assert window.shell.current_page() == ""


def test_an_empty_folder_is_said_and_another_can_be_chosen(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.assign("Amina")
    empty = tmp_path / "empty"
    empty.mkdir()
    service.choose_folder("vera", empty)
    window = enter("vera", "home")
    click(window.page(HomePage).package_button)
    window.settle()
    question = window.dialog(FolderQuestion)
    assert "nothing new" in question.windowTitle()
    click(question.other_button)
    window.choose_in_dialog(service.share)
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()
    assert len(window.ask(lambda vault: vault.all(Assignment))) == 1


def test_when_the_stick_is_gone_the_person_is_asked_for_a_folder(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.assign("Amina")
    stick = tmp_path / "stick"
    shutil.copytree(service.share, stick)
    shutil.rmtree(service.share)
    window = enter("vera", "home")
    click(window.page(HomePage).package_button)
    window.settle()
    window.choose_in_dialog(stick)
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()
    assert len(window.ask(lambda vault: vault.all(Assignment))) == 1


def test_with_nothing_to_give_back_it_says_so(enter: Enter) -> None:
    window = enter("vera", "home")
    click(window.page(HomePage).give_tile)
    window.settle()
    assert "nothing to give back" in window.notify.sentence()


def test_the_key_card_is_shown_and_another_one_can_be_accepted(enter: Enter) -> None:
    window = enter("vera", "home")
    click(window.page(HomePage).card_button)
    window.settle()
    dialog = window.dialog(KeyCardDialog)
    assert len(dialog.own.fingerprint.text().split()) == 8
    click(dialog.accept_button)
    accept = window.dialog(AcceptCardDialog)
    assert QApplication.activeModalWidget() in (accept, None)
    accept.reject()


def test_lock_and_leave_is_always_there_and_closes_what_is_open(enter: Enter) -> None:
    window = enter("vera", "home")
    click(window.page(HomePage).card_button)
    window.settle()
    window.shell.lock()
    window.settle()
    assert window.shell.page("home") is None
    assert not any(dialog.isVisible() for dialog in window.shell.findChildren(KeyCardDialog))
