from __future__ import annotations

from datetime import date

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.gui.pages.add_date import AddDatePage
from counsel_app.gui.pages.ask_help import AskHelpPage
from counsel_app.gui.pages.case import CasePage
from counsel_app.gui.pages.case_sections.proposal_rows import ProposalRow
from counsel_app.gui.pages.case_sections.volunteers import VolunteersSection
from counsel_app.gui.pages.volunteer_home import HomePage
from counsel_app.gui.pages.volunteer_steps import StepsPage
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button
from counsel_app.gui.widgets.text import Text
from counsel_app.usecases.volunteering import write_note
from tests.gui.hands import click, write
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service
from tests.gui.screens import grab


def _words(page: StepsPage) -> str:
    shown = (text for text in page.findChildren(Text) if text.isVisible())
    return "\n".join(text.text() for text in shown).replace("\u2068", "").replace("\u2069", "")


def _begin(window: Window, page: StepsPage) -> None:
    click(next(iter(page.people_tiles.values())))
    click(page.buttons.next_button)
    window.settle()


@pytest.fixture
def window(service: Service, enter: Enter) -> Window:
    service.assign("Amina")
    service.take_in("vera")
    return enter("vera", "home")


def test_a_date_is_asked_for_in_four_questions_and_reaches_the_counsellor(
    service: Service, enter: Enter, window: Window
) -> None:
    click(window.page(HomePage).date_tile)
    window.settle()
    page = window.page(AddDatePage)
    assert "Step 1 of 5" in _words(page)
    _begin(window, page)
    assert "When is the date of Amina?" in _words(page)
    click(page.buttons.next_button)
    assert "Please give the day" in _words(page)
    write(page.day.line, "3.12.2026")
    click(page.buttons.next_button)
    assert "At what time?" in _words(page)
    write(page.time, "halb vier")
    click(page.buttons.next_button)
    assert "Please give the time like this" in _words(page)
    page.time.clear()
    write(page.time, "9.30")
    grab(window.shell, "reduced-date")
    click(page.buttons.next_button)
    assert "What is it about?" in _words(page)
    click(page.buttons.next_button)
    assert "Please write what it is about." in _words(page)
    write(page.area, "Elternabend, Schule am Park")
    click(page.buttons.next_button)
    window.settle()
    assert "Step 5 of 5" in _words(page)
    for part in ("Amina", "3 December 2026", "09:30", "Elternabend, Schule am Park"):
        assert part in _words(page)
    click(page.buttons.next_button)
    window.settle()
    (note,) = window.ask(lambda vault: vault.all(VolunteerNote))
    assert (note.happening, note.about_on, note.about_at) == (
        "NEW_DATE",
        date(2026, 12, 3),
        "09:30",
    )


def test_half_a_date_is_still_there_and_the_home_says_so(enter: Enter, window: Window) -> None:
    window.shell.navigate("add_date")
    window.settle()
    page = window.page(AddDatePage)
    _begin(window, page)
    write(page.day.line, "3.12.2026")
    click(page.buttons.back_button)
    click(page.buttons.back_button)
    window.settle()
    assert window.page(HomePage).date_tile.accessibleDescription() == "not finished"
    assert window.page(HomePage).help_tile.accessibleDescription() == "Your counsellor reads it"
    window.shell.navigate("add_date")
    window.settle()
    page = window.page(AddDatePage)
    assert page.day.value() == date(2026, 12, 3)
    assert "What you wrote is still here." in _words(page)


def test_help_is_asked_for_beside_the_emergency_numbers(window: Window) -> None:
    click(window.page(HomePage).help_tile)
    window.settle()
    page = window.page(AskHelpPage)
    _begin(window, page)
    assert "What do you need help with for Amina?" in _words(page)
    assert "112" in _words(page)
    assert "110" in _words(page)
    click(page.buttons.next_button)
    assert "Please write one or two sentences." in _words(page)
    write(page.area, "Amina hat einen Brief vom Amt.")
    grab(window.shell, "reduced-help")
    click(page.buttons.next_button)
    click(page.buttons.next_button)
    window.settle()
    (note,) = window.ask(lambda vault: vault.all(VolunteerNote))
    assert (note.happening, note.text) == ("NEEDS_HELP", "Amina hat einen Brief vom Amt.")


def test_the_counsellor_takes_a_proposed_date_over(service: Service, enter: Enter) -> None:
    assignment = service.assign("Amina")
    service.take_in("vera")
    with service.opened("vera") as vault:
        for happening, text in (("NEW_DATE", "Elternabend"), ("NEEDS_HELP", "Brief vom Amt")):
            note = VolunteerNote(
                id=vault.new_id(service.clock),
                assignment_id=assignment,
                written_on=service.clock.today(),
                happening=happening,
                text=text,
                about_on=date(2026, 12, 3) if happening == "NEW_DATE" else None,
                about_at="09:30" if happening == "NEW_DATE" else "",
            )
            write_note(vault, note, clock=service.clock)
    service.export("vera")
    service.take_in("anna")
    window = enter("anna", "cases")
    case_id = window.ask(lambda vault: vault.all(Case)[0].id)
    window.shell.navigate("case", f"{case_id}/volunteers")
    window.settle()
    section = window.page(CasePage).sections["volunteers"]
    assert isinstance(section, VolunteersSection)
    grab(window.shell, "volunteer-proposals")
    # Two notes of one moment stand in either order.
    assert sorted(badge.text() for badge in section.findChildren(Badge)[1:]) == [
        "I need help", "to be looked at", "to be looked at",
    ]  # fmt: skip
    row = next(one for one in section.findChildren(ProposalRow) if one.what == "There is a date")
    (accept,) = [button for button in row.findChildren(Button) if button.words() == "Accept"]
    click(accept)
    window.settle()
    (kept,) = window.ask(lambda vault: vault.all(Deadline))
    assert (kept.title, kept.due_on, kept.at_time, kept.kind) == (
        "Elternabend",
        date(2026, 12, 3),
        "09:30",
        "APPOINTMENT",
    )
    window.shell.navigate("case", f"{case_id}/timeline")
    window.settle()
    grab(window.shell, "volunteer-timeline")
