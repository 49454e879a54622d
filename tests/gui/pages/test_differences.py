from __future__ import annotations

from PySide6.QtCore import Qt

from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.gui.pages.differences import DifferencesPage
from counsel_app.gui.pages.today import TodayPage
from counsel_app.gui.widgets.text import Text
from counsel_app.store.journal import ops_of
from counsel_app.store.vault import Vault
from counsel_app.usecases import differences
from tests.gui.hands import click, press, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab


def _phone_differs(service: Service) -> str:
    client = service.open_case("anna", "Amina", phone="0151 0")
    service.export("anna")
    service.take_in("ben")
    service.set_phone("anna", client, "0151 1")
    service.set_phone("ben", client, "0151 2")
    service.export("anna")
    service.export("ben")
    service.take_in("anna")
    return client


def _phone(window: Window, client_id: str) -> str:
    def read(vault: Vault) -> str:
        client = vault.get(Client, client_id)
        return client.contact_channel if client else ""

    return window.ask(read)


def leave(window: Window) -> None:
    """Close the window and the file, so that the next person can open theirs."""
    window.shell.close()
    window.jobs.close_vault()
    window.settle()


def _words(page: DifferencesPage) -> str:
    shown = [text.text() for text in page.findChildren(Text) if text.isVisible()]
    return "\n".join(shown).translate({0x2068: None, 0x2069: None})


def test_both_values_are_shown_with_who_and_when(service: Service, enter: Enter) -> None:
    _phone_differs(service)
    window = enter("anna", "differences")
    page = window.page(DifferencesPage)
    grab(window.shell, "differences")
    assert "1 difference to decide" in _words(page)
    assert "Reached through" in page.heading.text()
    assert "Amina" in page.heading.text()
    said = [choice.accessibleName() for choice in page.choices]
    assert any("0151 1" in name and "A. Kern" in name and "today" in name for name in said)
    assert any("0151 2" in name and "M. Sahin" in name for name in said)
    assert "the other value stays in the history" in _words(page)


def test_nothing_is_kept_before_a_value_was_chosen(service: Service, enter: Enter) -> None:
    _phone_differs(service)
    page = enter("anna", "differences").page(DifferencesPage)
    assert not page.keep_button.isEnabled()
    assert not any(choice.isChecked() for choice in page.choices)


def test_keeping_one_decides_it_and_the_other_stays_in_the_history(
    service: Service, enter: Enter
) -> None:
    client = _phone_differs(service)
    window = enter("anna", "differences")
    page = window.page(DifferencesPage)
    kept = next(c for c in page.choices if "0151 2" in c.accessibleName())
    press(kept, Qt.Key.Key_Space)
    assert page.keep_button.isEnabled()
    press(page.keep_button, Qt.Key.Key_Return)
    window.settle()
    assert _phone(window, client) == "0151 2"
    assert "No open differences" in _words(page)
    written = window.ask(
        lambda vault: [op.fields.get("contact_channel") for op in ops_of(vault, client)]
    )
    assert "0151 1" in written


def test_a_click_anywhere_on_a_value_chooses_it(service: Service, enter: Enter) -> None:
    _phone_differs(service)
    page = enter("anna", "differences").page(DifferencesPage)
    card = page.choices[1].parentWidget()
    assert card is not None
    click(card)
    assert page.choices[1].isChecked()


def test_deciding_later_goes_on_to_the_next_and_keeps_both(service: Service, enter: Enter) -> None:
    client = _phone_differs(service)
    other = service.open_case("anna", "Farhad", phone="0160 0")
    service.export("anna")
    service.take_in("ben")
    service.set_phone("anna", other, "0160 1")
    service.set_phone("ben", other, "0160 2")
    service.export("ben")
    service.take_in("anna")
    window = enter("anna", "differences")
    page = window.page(DifferencesPage)
    before = page.heading.text()
    click(page.later_button)
    assert page.heading.text() != before
    assert page.model.rowCount() == 2
    assert "stays open" in window.notify.sentence()
    assert _phone(window, client)


def test_a_coordinator_decides_too(service: Service, enter: Enter) -> None:
    client = _phone_differs(service)
    service.take_in("cora")
    window = enter("cora", "differences")
    page = window.page(DifferencesPage)
    click(page.choices[0])
    value = "0151 2" if "0151 2" in page.choices[0].accessibleName() else "0151 1"
    click(page.keep_button)
    window.settle()
    assert _phone(window, client) == value


def test_the_city_sees_a_difference_without_any_name(service: Service, enter: Enter) -> None:
    service.open_case("anna", "Amina")
    service.export("anna")
    service.take_in("ben")
    for who, minutes in (("anna", 40), ("ben", 50)):
        with service.opened(who) as vault:
            [held] = vault.all(Consultation)
            with vault.atomic(service.clock) as kept:
                kept.settle(held.TYPE, held.id, "minutes", minutes)
        service.export(who)
    service.take_in("city")
    window = enter("city", "differences")
    page = window.page(DifferencesPage)
    assert page.model.rowCount() == 1
    assert "Amina" not in _words(page)
    assert "Amina" not in page.heading.text()
    assert {"40", "50"} <= {text.text().strip("\u2068\u2069") for text in page.findChildren(Text)}


def test_without_differences_the_page_says_what_it_is_for(enter: Enter) -> None:
    page = enter("anna", "differences").page(DifferencesPage)
    assert "No open differences" in _words(page)
    assert "both values appear here" in _words(page)


def test_a_coordinator_asks_and_reads_what_the_counsellor_answers(
    service: Service, enter: Enter
) -> None:
    client = _phone_differs(service)
    service.take_in("cora")
    window = enter("cora", "differences")
    page = window.page(DifferencesPage)
    assert not page.finish_button.isVisible()
    click(page.ask_button)
    window.settle()
    assert "A. Kern, M. Sahin: asked which value is right." in _words(page)
    assert "with the next exchange" in window.notify.sentence()
    assert not page.ask_button.isVisible()
    assert page.finish_button.isVisible()
    assert not page.question.sentence.isVisible()
    grab(window.shell, "differences-asked")
    leave(window)
    service.export("cora")
    service.take_in("anna")

    window = enter("anna", "today")
    today = window.page(TodayPage)
    assert any("asks about 1 field which value" in text.text() for text in today.findChildren(Text))
    grab(window.shell, "today-asked")
    window.shell.navigate("differences")
    window.settle()
    page = window.page(DifferencesPage)
    assert page.model.index(0, 2).data() == "You are asked"
    assert "C. Brandt asks you which value is right." in _words(page)
    assert not page.ask_button.isVisible()
    assert not page.question.send_button.isEnabled()
    write(page.question.sentence, "Both: the first in the evening.")
    grab(window.shell, "differences-answering")
    press(page.question.sentence, Qt.Key.Key_Return)
    window.settle()
    assert not page.question.sentence.isVisible()
    assert "“Both: the first in the evening.”" in _words(page)
    leave(window)
    service.export("anna")
    service.take_in("cora")

    window = enter("cora", "differences")
    page = window.page(DifferencesPage)
    assert page.model.index(0, 2).data() == "Answered"
    assert "A. Kern: “Both: the first in the evening.”" in _words(page)
    grab(window.shell, "differences-answered")
    click(page.choices[0])
    click(page.keep_button)
    window.settle()
    assert "No open differences" in _words(page)
    assert _phone(window, client) in ("0151 1", "0151 2")


def test_an_answer_by_choice_is_read_and_put_away(service: Service, enter: Enter) -> None:
    _phone_differs(service)
    service.take_in("cora")
    with service.opened("cora") as vault:
        [found] = differences.differences(vault)
        differences.ask(vault, found, clock=service.clock)
    service.export("cora")
    service.take_in("anna")
    window = enter("anna", "differences")
    page = window.page(DifferencesPage)
    click(page.choices[0])
    click(page.keep_button)
    window.settle()
    leave(window)
    service.export("anna")
    service.take_in("cora")
    window = enter("cora", "differences")
    page = window.page(DifferencesPage)
    assert "A. Kern chose a value." in _words(page)
    assert not page.keep_button.isVisible()
    assert not page.later_button.isVisible()
    click(page.finish_button)
    window.settle()
    assert "No open differences" in _words(page)
