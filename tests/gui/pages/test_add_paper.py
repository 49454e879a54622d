from __future__ import annotations

import io
import threading
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from counsel_app.documents.paper_photo import paper_photo
from counsel_app.domain.give_back import VolunteerPaper
from counsel_app.gui.pages.add_paper import AddPaperPage
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.panels.volunteer_exchange import FolderQuestion
from counsel_app.gui.widgets.text import Text
from counsel_app.usecases.volunteer_papers import paper_content
from tests import pictures
from tests.gui.hands import click, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab


@pytest.fixture
def window(service: Service, enter: Enter) -> Window:
    service.assign("Amina")
    service.assign("Selam")
    service.take_in("vera")
    return enter("vera", "home")


@pytest.fixture
def page(window: Window) -> AddPaperPage:
    click(window.page(HomePage).paper_tile)
    window.settle()
    page = window.page(AddPaperPage)
    _about(page, "Amina")
    window.settle()
    return page


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return pictures.put(tmp_path, "IMG_0001.JPG", pictures.jpeg(orientation=6))


def _about(page: AddPaperPage, name: str) -> None:
    click(next(tile for tile in page.people_tiles.values() if name in tile.title()))
    click(page.buttons.next_button)


def _words(page: AddPaperPage) -> str:
    shown = (text for text in page.findChildren(Text) if text.isVisible())
    return "\n".join(text.text() for text in shown).replace("\u2068", "").replace("\u2069", "")


def _take(window: Window, page: AddPaperPage, place: Path) -> None:
    click(page.choose_button)
    window.choose_in_dialog(place)
    window.settle()


def test_a_photo_is_chosen_named_checked_and_reaches_the_counsellor(
    service: Service, window: Window, page: AddPaperPage, photo: Path
) -> None:
    assert "Which paper of Amina?" in _words(page)
    click(page.buttons.next_button)
    assert "Please choose a photo or a PDF." in _words(page)
    _take(window, page, photo)
    assert not page.picture.is_empty()
    grab(window.shell, "reduced-paper")
    photo.unlink()
    click(page.buttons.next_button)
    assert "What is it?" in _words(page)
    click(page.buttons.next_button)
    assert "Please write what it is." in _words(page)
    write(page.title_field, "رسالة المدرسة")
    click(page.buttons.next_button)
    window.settle()
    assert "Is everything right?" in _words(page)
    for part in ("Amina", "رسالة المدرسة", "A photo · "):
        assert part in _words(page)
    click(page.buttons.next_button)
    window.settle()
    home = window.page(HomePage)
    assert home.give_tile.accessibleDescription() == "1 thing waiting"
    click(home.give_tile)
    window.settle()
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()
    window.jobs.close_vault()
    window.settle()
    service.take_in("anna")
    with service.opened("anna") as vault:
        [paper] = vault.all(VolunteerPaper)
        content = paper_content(vault, paper.id)
    assert paper.title == "رسالة المدرسة"
    assert Image.open(io.BytesIO(content)).size == (160, 240)
    assert pictures.MARK.encode() not in content


def test_the_photo_outlives_a_lock_before_it_was_saved(
    service: Service, window: Window, page: AddPaperPage, photo: Path, enter: Enter
) -> None:
    _take(window, page, photo)
    click(page.buttons.next_button)
    write(page.title_field, "Brief")
    window.shell.lock()
    window.jobs.close_vault()
    window.settle()
    photo.unlink()
    again = enter("vera", "add_paper")
    again.settle()
    back = again.page(AddPaperPage)
    assert back.title_field.text() == "Brief"
    again.settle()
    assert not back.picture.is_empty()
    assert not service.share.joinpath(photo.name).exists()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("IMG_2.HEIC", b"\x00\x00\x00\x18ftypheic" + b"\0" * 40, "Most compatible"),
        ("scan.pdf", b"%PDF-1.7 torn", "This PDF cannot be checked"),
        ("photo.jpg", pictures.jpeg()[:40], "The picture is damaged"),
    ],
    ids=["heic", "torn pdf", "torn photo"],
)
def test_what_cannot_be_read_is_said_on_the_page_and_one_can_choose_anew(
    window: Window,
    page: AddPaperPage,
    photo: Path,
    tmp_path: Path,
    name: str,
    content: bytes,
    words: str,
) -> None:
    _take(window, page, pictures.put(tmp_path, name, content))
    assert words in page.problem.text()
    assert page.picture.is_empty()
    _take(window, page, photo)
    assert page.problem.text() == ""
    assert not page.picture.is_empty()


def test_a_pdf_shows_its_first_page(window: Window, page: AddPaperPage, tmp_path: Path) -> None:
    _take(window, page, pictures.put(tmp_path, "Bescheid.pdf", pictures.pdf(2)))
    assert not page.picture.is_empty()
    page.picture.show_content(b"%PDF-1.7", "application/pdf")
    assert page.picture.is_empty()


def test_another_photo_replaces_the_first(
    window: Window, page: AddPaperPage, photo: Path, tmp_path: Path
) -> None:
    _take(window, page, photo)
    first = str(page.typed()["paper_id"])
    other = pictures.put(tmp_path, "other.png", pictures.png())
    _take(window, page, other)
    second = str(page.typed()["paper_id"])
    assert window.ask(lambda vault: paper_content(vault, first)) == b""
    assert window.ask(lambda vault: paper_content(vault, second)) != b""


def test_every_person_has_an_unfinished_paper_of_their_own(
    window: Window, page: AddPaperPage, photo: Path
) -> None:
    _take(window, page, photo)
    click(page.buttons.back_button)
    _about(page, "Selam")
    window.settle()
    assert "Which paper of Selam?" in _words(page)
    assert page.picture.is_empty()


def test_a_photo_can_be_dropped_onto_the_page(
    window: Window, page: AddPaperPage, photo: Path
) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(photo))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPointF(50, 50), copy, dragged, left, none)
    entering.ignore()
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, dragged, left, none))
    window.settle()
    assert not page.picture.is_empty()


def test_a_photo_that_is_stopped_leaves_the_one_before_and_another_can_be_taken(
    window: Window, page: AddPaperPage, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _take(window, page, photo)
    before = page.typed()["paper_id"]
    gate, let_go = threading.Event(), threading.Event()
    whole = paper_photo

    def slow(content: bytes, **given: Any) -> bytes:
        gate.set()
        assert let_go.wait(20)
        return whole(content, **given)

    monkeypatch.setattr("counsel_app.usecases.volunteer_papers.paper_photo", slow)
    page.take_in(photo)
    window.qtbot.waitUntil(gate.is_set)
    [job] = window.jobs.under_way
    assert job.has_steps
    job.stop()
    let_go.set()
    window.settle()
    assert "as it was before" in window.notify.sentence()
    assert page.typed()["paper_id"] == before
    assert page.choose_button.isEnabled()
    assert window.ask(lambda vault: paper_content(vault, str(before)))
    page.take_in(photo)
    window.settle()
    assert page.typed()["paper_id"] not in ("", before)


def test_before_it_is_clear_whose_it_is_nothing_is_taken_in(window: Window, photo: Path) -> None:
    click(window.page(HomePage).paper_tile)
    window.settle()
    page = window.page(AddPaperPage)
    page.take_in(photo)
    window.settle()
    assert page.typed()["paper_id"] == ""
    press(page, Qt.Key.Key_Escape)
