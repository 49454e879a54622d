from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.gui.pages.persons import PersonsPage
from counsel_app.usecases import cases
from tests.gui.hands import click, press
from tests.gui.pages.conftest import Enter
from tests.gui.pages.service import Service
from tests.gui.screens import grab


def _met(service: Service, who: str, name: str) -> None:
    with service.opened(who) as vault:
        client = Client(
            id=vault.new_id(service.clock),
            chosen_name=name,
            birth_date=date(1990, 4, 17),
            sex="w",
            nationalities=("SY",),
            spoken_languages=("apc",),
        )
        case = Case(id=vault.new_id(service.clock), client_id=client.id, counsellor_id=vault.author)
        cases.open_case(vault, client, case, clock=service.clock)


def _state(page: PersonsPage) -> str:
    row = page.model.at(0)
    return row.state if row else ""


def test_a_coordinator_asks_and_takes_it_back(service: Service, enter: Enter) -> None:
    _met(service, "anna", "Samira Haddad")
    _met(service, "ben", "حداد سميرة")
    for who in ("anna", "ben"):
        service.export(who)
    service.take_in("cora")
    window = enter("cora", "persons")
    page = window.page(PersonsPage)
    window.settle()
    QApplication.processEvents()
    grab(window.shell, "persons")
    assert page.model.rowCount() == 1
    assert "same date of birth" in page.why.text()
    assert not page.join_button.isVisible()

    press(page.ask_button, Qt.Key.Key_Return)
    window.settle()
    assert _state(page) == "ASKED"
    assert "asked" in page.said.text()
    assert not page.ask_button.isEnabled()

    click(page.back_button)
    window.settle()
    assert _state(page) == ""
    assert window.notify.sentence() == "Taken back."


def test_a_counsellor_answers_and_may_make_one_person_of_two_in_the_own_file(
    service: Service, enter: Enter
) -> None:
    _met(service, "anna", "Samira Haddad")
    _met(service, "anna", "Samira Hadad")
    window = enter("anna", "persons")
    page = window.page(PersonsPage)
    window.settle()
    assert not page.ask_button.isVisible()

    click(page.different_button)
    window.settle()
    assert _state(page) == "DIFFERENT"
    click(page.back_button)
    window.settle()
    click(page.join_button)
    window.settle()

    assert len(window.ask(lambda vault: vault.all(Client))) == 1
    assert "one person now" in window.notify.sentence()


def test_a_file_with_nobody_twice_says_so_and_offers_the_key(
    service: Service, enter: Enter
) -> None:
    window = enter("anna", "persons")
    page = window.page(PersonsPage)
    window.settle()
    assert page.model.rowCount() == 0
    assert page.key_button.isVisible()

    click(page.key_button)
    window.settle()

    assert not page.key_button.isVisible()
    assert "The key is made" in window.notify.sentence()
