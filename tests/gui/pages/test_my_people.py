from __future__ import annotations

from datetime import date, timedelta

from counsel_app.gui.pages.my_people import MyPeoplePage
from counsel_app.gui.pages.write_note import WriteNotePage
from counsel_app.gui.panels.volunteer_exchange import FolderQuestion
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.card import Card
from counsel_app.gui.widgets.text import Text
from tests.gui.hands import click
from tests.gui.pages.conftest import Enter
from tests.gui.pages.service import Service
from tests.gui.screens import grab


def _words(page: MyPeoplePage) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text))


def test_a_card_says_who_when_where_what_and_what_not(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    service.take_in("vera")
    window = enter("vera", "my_people")
    grab(window.shell, "my-people")
    words = _words(window.page(MyPeoplePage))
    for said in (
        "Amina",
        "Arabic (Levantine)",
        "22 November 2026",
        "14:00",
        "Library, main entrance",
        "Go to the school and help with the form.",
        "No legal advice.",
        "School form",
        "18 December 2026",
    ):
        assert said in words


def test_the_next_meeting_stands_first_and_the_past_last(service: Service, enter: Enter) -> None:
    today = service.clock.today()
    service.assign("Late", meets_on=today - timedelta(days=3))
    service.assign("Soon", meets_on=today + timedelta(days=1))
    service.assign("Later", meets_on=today + timedelta(days=5))
    service.take_in("vera")
    page = enter("vera", "my_people").page(MyPeoplePage)
    assert [card.accessibleName() for card in page.findChildren(Card)] == ["Soon", "Later", "Late"]
    assert {badge.text() for badge in page.findChildren(Badge)} == {"tomorrow", "in 5 days", ""}


def test_an_ended_task_is_marked(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    service.take_in("vera")
    service.clock.advance(date(2027, 1, 5) - service.clock.today())
    page = enter("vera", "my_people").page(MyPeoplePage)
    assert [badge.text() for badge in page.findChildren(Badge)] == ["ended"]


def test_the_button_of_a_person_leads_to_a_note_about_them(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    service.assign("Farhad")
    service.take_in("vera")
    window = enter("vera", "my_people")
    page = window.page(MyPeoplePage)
    button = next(one for one in page.note_buttons if one.accessibleDescription() == "Farhad")
    click(button)
    window.settle()
    assert "Farhad" in window.page(WriteNotePage).question.text()


def test_a_package_is_taken_in_from_here_too(service: Service, enter: Enter) -> None:
    service.assign("Amina")
    window = enter("vera", "my_people")
    page = window.page(MyPeoplePage)
    assert "Nobody yet" in _words(page)
    click(page.package_button)
    window.settle()
    click(window.dialog(FolderQuestion).agree_button)
    window.settle()
    assert "Amina" in _words(page)
