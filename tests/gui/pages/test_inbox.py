from __future__ import annotations

import shutil
import threading
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.gui.pages.differences import DifferencesPage
from counsel_app.gui.pages.inbox import InboxPage
from counsel_app.gui.panels.incoming import Line
from counsel_app.gui.widgets.text import Text
from counsel_app.usecases import region_directory
from counsel_app.usecases.outgoing import view_outgoing
from tests.gui.hands import click, press
from tests.gui.pages.conftest import Enter
from tests.gui.pages.service import Service, make_service
from tests.gui.screens import grab


def _lines(page: InboxPage) -> dict[str, Line]:
    model = page.incoming.model
    rows = [model.at(row) for row in range(model.rowCount())]
    return {row.sender.strip("\u2068\u2069"): row for row in rows if row}


def _plan(page: InboxPage) -> str:
    QApplication.processEvents()
    return "\n".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def _stranger(service: Service, folder: Path) -> None:
    other = make_service(folder, service.clock, people=("anna", "ben"))
    other.open_case("anna", "X")
    other.export("anna")
    shutil.copytree(other.share, service.share, dirs_exist_ok=True)


def test_everybody_is_listed_with_a_state_in_words(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.open_case("anna", "Amina")
    service.export("anna")
    service.open_case("ben", "Farhad")
    service.export("ben")
    for path in (service.share / "dresden" / "d").glob("*/*.cbx"):
        with service.opened("ben") as vault:
            if path.parent.name == vault.device:
                path.write_bytes(path.read_bytes()[:300])
    _stranger(service, tmp_path / "other")
    window = enter("cora", "inbox")
    page = window.page(InboxPage)
    grab(window.shell, "inbox")
    lines = _lines(page)
    assert (lines["A. Kern"].state, lines["A. Kern"].new) == ("Ready", "3")
    assert lines["L. Stadt"].state == "Nothing received yet"
    waiting = [line for line in lines.values() if line.reason]
    assert {line.tone for line in waiting} == {"soon"}
    assert any("key card" in line.reason for line in waiting)
    assert any("not arrived completely" in line.reason for line in waiting)
    assert any(sender.startswith("Unknown ") for sender in lines)
    # The first reason is there to read without choosing the row.
    assert page.incoming.detail.isVisible()


def test_the_plan_is_read_before_anything_is_merged(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    service.export("anna")
    window = enter("cora", "inbox")
    page = window.page(InboxPage)
    assert "One package is in order" in _plan(page)
    assert "Consultation: 1 new, 0 changed" in _plan(page)
    assert window.ask(lambda vault: vault.all(Client)) == []
    press(page.merge_button, Qt.Key.Key_Return)
    window.settle()
    assert window.notify.sentence() == "One package taken in. The state from before is kept."
    assert [client.chosen_name for client in window.ask(lambda vault: vault.all(Client))] == [
        "Amina"
    ]
    assert "There is nothing to merge." in _plan(page)
    assert not page.merge_button.isEnabled()
    assert "One package was taken in earlier." in page.incoming.beside.text()


def test_the_city_merges_cases_and_not_one_name(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    service.export("anna")
    window = enter("city", "inbox")
    click(window.page(InboxPage).merge_button)
    window.settle()
    [case] = window.ask(lambda vault: vault.all(Case))
    assert case.region == "WEST"
    assert case.number == ""
    assert [one for one in window.ask(lambda vault: vault.all(Client)) if one.chosen_name] == []


def test_those_who_sent_something_are_told_that_it_arrived(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    service.export("anna")
    before = set(service.share.rglob("*.cbx"))
    window = enter("cora", "inbox")
    click(window.page(InboxPage).merge_button)
    window.settle()
    assert len(set(service.share.rglob("*.cbx")) - before) == 1
    window.shell.close()
    window.jobs.close_vault()
    window.settle()
    service.take_in("anna")
    with service.opened("anna") as vault:
        told = {one.member.name: one.delivery for one in view_outgoing(vault).leaving}
        assert told["C. Brandt"].has_all


def test_a_merge_that_brings_differences_leads_to_them(service: Service, enter: Enter) -> None:
    client = service.open_case("anna", "Amina", phone="0151 0")
    service.export("anna")
    service.take_in("ben")
    service.set_phone("anna", client, "0151 1")
    service.set_phone("ben", client, "0151 2")
    service.export("anna")
    service.export("ben")
    window = enter("cora", "inbox")
    page = window.page(InboxPage)
    assert "1 difference: both values are kept" in _plan(page)
    click(page.merge_button)
    window.settle()
    assert "One difference to decide." in window.notify.sentence()
    click(page.differences_button)
    window.settle()
    assert window.page(DifferencesPage).model.rowCount() == 1


def test_a_stick_is_opened_through_the_dialog(
    service: Service, enter: Enter, tmp_path: Path
) -> None:
    service.open_case("anna", "Amina")
    stick = tmp_path / "stick"
    stick.mkdir()
    with service.opened("anna") as vault:
        vault.set_meta("export_folder", str(stick))
    service.export("anna")
    shutil.copytree(service.share, stick, dirs_exist_ok=True)
    shutil.rmtree(service.share)
    window = enter("cora", "inbox")
    page = window.page(InboxPage)
    assert not page.merge_button.isEnabled()
    click(page.folder_button)
    window.choose_in_dialog(stick)
    assert page.merge_button.isEnabled()
    assert _lines(page)["A. Kern"].state == "Ready"


def test_work_under_way_can_be_stopped_and_begun_again(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    service.export("anna")
    window = enter("cora", "inbox")
    page = window.page(InboxPage)
    # The worker is kept busy, so that the merge cannot be over before the click.
    gate = threading.Event()
    window.jobs.vault(lambda _vault: gate.wait(10))
    click(page.merge_button)
    assert page.incoming.progress.is_running
    assert not page.merge_button.isEnabled()
    click(page.incoming.progress.stop_button)
    gate.set()
    window.settle()
    assert window.ask(lambda vault: vault.all(Client)) == []
    assert page.merge_button.isEnabled()
    click(page.merge_button)
    window.settle()
    assert len(window.ask(lambda vault: vault.all(Client))) == 1


def test_an_expired_directory_is_said_where_changes_are_taken_in(
    service: Service, enter: Enter
) -> None:
    with service.opened("cora") as vault:
        region_directory.sign_directory(vault, service.profile("cora"), clock=service.clock)
    window = enter("cora", "inbox")
    assert not window.page(InboxPage).expiry.isVisible()
    window.shell.close()
    window.jobs.close_vault()
    window.settle()
    service.clock.advance(timedelta(days=181))
    window = enter("cora", "inbox")
    expiry = window.page(InboxPage).expiry
    grab(window.shell, "inbox-expired")
    assert expiry.isVisible()
    assert "sign it again on the page People" in expiry.text()
