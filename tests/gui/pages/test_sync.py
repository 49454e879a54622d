from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from counsel_app.domain.client import Client
from counsel_app.gui.dialogs.question import Question
from counsel_app.gui.pages.differences import DifferencesPage
from counsel_app.gui.pages.sync import SyncPage
from counsel_app.gui.widgets.text import Text
from counsel_app.usecases import places
from counsel_app.usecases.outgoing import view_outgoing
from tests.gui.hands import click, press, until
from tests.gui.pages.conftest import Enter
from tests.gui.pages.service import Service
from tests.gui.screens import grab


def _words(page: SyncPage) -> str:
    return "\n".join(text.text() for text in page.outgoing.findChildren(Text))


def test_it_says_how_many_changes_wait_for_how_many_people(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    page = enter("anna", "sync").page(SyncPage)
    assert page.outgoing.sentence.text().startswith("3 changes are waiting for 3 people")


def test_the_preview_shows_no_names_for_the_city(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    page = enter("anna", "sync").page(SyncPage)
    grab(page.window(), "sync")
    entries = _words(page).split("L. Stadt")[1].split("M. Sahin")[0]
    assert "without names" in entries
    assert "Consultation" in entries
    assert "Chosen name" not in entries
    assert "What was said" not in entries
    assert "Chosen name" in _words(page).split("M. Sahin")[1]


def test_one_click_exports_everything_that_was_shown(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    click(page.export_button)
    window.settle()
    assert page.outgoing.sentence.text() == "Everything has been sent."
    assert "Exported" in window.notify.sentence()
    assert list(service.share.rglob("*.cbx"))
    window.shell.close()
    window.ask(lambda vault: vault.folder)
    window.jobs.close_vault()
    window.settle()
    service.take_in("ben")
    with service.opened("ben") as vault:
        assert [client.chosen_name for client in vault.all(Client)] == ["Amina"]


def test_enter_on_the_first_control_exports_too(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    press(page.export_button, Qt.Key.Key_Return)
    window.settle()
    assert list(service.share.rglob("*.cbx"))


def test_a_folder_that_is_gone_loses_nothing(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    shutil.rmtree(service.share)
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    # Looking is no fault: the page says it calmly, in its place.
    assert window.notify.sentence() == ""
    click(page.export_button)
    window.settle()
    assert "cannot be reached" in window.notify.sentence()
    assert "waiting on this computer" in page.outgoing.sentence.text()
    service.share.mkdir()
    click(page.export_button)
    window.settle()
    assert page.outgoing.sentence.text() == "Everything has been sent."
    assert list(service.share.rglob("*.cbx"))


@pytest.mark.skipif(
    sys.platform != "linux" or (os.geteuid() == 0 and not Path("/sys/kernel").is_dir()),
    reason="needs a folder nobody may write to; for root that is the kernel's own tree",
)
def test_a_folder_that_may_not_be_written_is_said_and_loses_nothing(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    # Root may write everywhere but into the kernel's own tree.
    service.choose_folder("anna", Path("/sys") if os.geteuid() == 0 else locked)
    service.open_case("anna", "Amina")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    click(page.export_button)
    window.settle()
    assert "not allowed" in window.notify.sentence()
    waiting = window.ask(view_outgoing)
    assert waiting.waiting > 0


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 16 KiB."""
    stick = tmp_path / "stick"
    stick.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(stick)]
    if sys.platform != "linux" or subprocess.run(command, check=False).returncode != 0:
        pytest.skip("mounting takes root; tests/sync stands in with a limit on file size")
    yield stick
    subprocess.run(["umount", str(stick)], check=True)


def test_a_full_stick_is_said_and_loses_nothing(
    service: Service, enter: Enter, small_stick: Path
) -> None:
    filler = small_stick / "holiday.jpg"
    filler.write_bytes(b"x" * 16_384)
    service.choose_folder("anna", small_stick)
    service.open_case("anna", "Amina")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    click(page.export_button)
    window.settle()
    assert "no room left" in window.notify.sentence()
    assert not list(small_stick.rglob("*.cbx"))
    filler.unlink()
    click(page.export_button)
    window.settle()
    assert page.outgoing.sentence.text() == "Everything has been sent."
    assert list(small_stick.rglob("*.cbx"))


def test_another_folder_is_chosen_in_a_dialog_and_remembered(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    click(page.folder_button)
    window.choose_in_dialog(stick)
    assert page.places.folders == (stick,)
    assert window.ask(places.export_folder) == stick


def test_a_folder_that_lost_its_exports_is_a_question_before_anything_is_put_there(
    service: Service, enter: Enter
) -> None:
    service.open_case("anna", "Amina")
    service.export("anna")
    shutil.rmtree(service.share / "dresden")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    said = "\n".join(text.text() for text in page.places.findChildren(Text))
    assert "is empty, although exports have lain there" in said
    grab(page.window(), "sync-question")
    click(page.export_button)
    window.dialog(Question).reject()
    assert not list(service.share.rglob("*.cbx"))
    click(page.export_button)
    click(window.dialog(Question).agree_button)
    window.settle()
    assert list(service.share.rglob("*.cbx"))
    assert "lie there again" in window.notify.sentence() or "lies there" in window.notify.sentence()


def test_a_second_folder_is_used_as_well_and_dropped_again(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.open_case("anna", "Amina")
    stick = tmp_path / "stick"
    stick.mkdir()
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    click(page.places.add_button)
    window.choose_in_dialog(stick)
    grab(page.window(), "sync-two-folders")
    assert list(page.places.folders) == [service.share, stick]
    click(page.export_button)
    window.settle()
    assert {path.name for path in stick.rglob("*.cbx")} == {
        path.name for path in service.share.rglob("*.cbx")
    }
    click(page.places.drop_buttons[1])
    window.settle()
    assert list(page.places.folders) == [service.share]
    assert list(stick.rglob("*.cbx"))
    assert "is not used any more" in window.notify.sentence()
    window.notify._act()
    window.settle()
    assert list(page.places.folders) == [service.share, stick]


def test_a_drive_that_comes_back_is_noticed_by_itself(service: Service, enter: Enter) -> None:
    service.open_case("ben", "Farhad")
    service.export("ben")
    away = service.share.with_name("away")
    service.share.rename(away)
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    assert "not reachable" in "".join(text.text() for text in page.places.findChildren(Text))
    page.places.timer.setInterval(20)
    away.rename(service.share)
    until(lambda: page.incoming.arrivals is not None and page.incoming.arrivals.ready, "the drive")
    window.settle()


def test_what_is_missing_is_said_and_can_be_asked_for(service: Service, enter: Enter) -> None:
    for name in ("Amina", "Farhad"):
        service.open_case("ben", name)
        service.export("ben")
    min(service.share.rglob("*.cbx")).unlink()
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    notes = page.incoming.notes
    assert "is missing, later ones are there" in "".join(t.text() for t in notes.findChildren(Text))
    grab(page.window(), "sync-missing")
    click(notes.buttons[0])
    window.settle()
    assert "asks M. Sahin" in window.notify.sentence().replace("\u2068", "").replace("\u2069", "")


def test_a_copied_program_gets_keys_of_its_own(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    shutil.copytree(service.profile("anna"), service.folder / "copy")
    service.export("anna")
    shutil.rmtree(service.profile("anna"))
    (service.folder / "copy").rename(service.profile("anna"))
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    before = window.ask(lambda vault: vault.device)
    assert "There is a second copy" in page.incoming.notes.findChildren(Text)[0].text()
    click(page.incoming.notes.buttons[0])
    click(window.dialog(Question).agree_button)
    window.settle()
    assert window.ask(lambda vault: vault.device) != before
    assert "new key card" in window.notify.sentence()


def test_without_a_folder_the_export_asks_for_one(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    with service.opened("anna") as vault:
        vault.set_meta("export_folder", "")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    assert "No folder chosen yet." in [text.text() for text in page.places.findChildren(Text)]
    click(page.export_button)
    window.dialog(QFileDialog).reject()
    assert not list(service.share.rglob("*.cbx"))


def test_what_came_in_is_shown_before_it_is_taken_in(service: Service, enter: Enter) -> None:
    service.open_case("ben", "Farhad")
    service.export("ben")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    assert "Client: 1 new, 0 changed" in page.effect.text()
    assert window.ask(lambda vault: vault.all(Client)) == []
    click(page.take_button)
    window.settle()
    assert [client.chosen_name for client in window.ask(lambda vault: vault.all(Client))] == [
        "Farhad"
    ]
    assert not page.take_button.isEnabled()


def test_a_difference_becomes_a_question_with_a_way_to_it(service: Service, enter: Enter) -> None:
    client = service.open_case("anna", "Amina", phone="0151 0")
    service.export("anna")
    service.take_in("ben")
    service.set_phone("anna", client, "0151 1")
    service.set_phone("ben", client, "0151 2")
    service.export("ben")
    window = enter("anna", "sync")
    page = window.page(SyncPage)
    assert page.questions.text() == "No open questions."
    click(page.take_button)
    window.settle()
    assert page.questions.text() == "One difference between people is open."
    click(page.differences_button)
    window.settle()
    window.page(DifferencesPage)
