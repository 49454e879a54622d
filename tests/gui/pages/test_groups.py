from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from counsel_app.domain.case import Case
from counsel_app.domain.group_event import GroupEvent
from counsel_app.domain.project import Participation, Project
from counsel_app.gui import theme
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.pages.groups import GroupsPage
from counsel_app.gui.widgets.badge import Badge
from counsel_app.gui.widgets.buttons import Button, QuietButton
from counsel_app.gui.widgets.chips import Chip
from counsel_app.gui.widgets.record_form import RecordForm
from tests.e2e.screens import faults
from tests.gui.forms import fill
from tests.gui.hands import click, press
from tests.gui.pages.casework import texts
from tests.gui.pages.conftest import Enter, Window
from tests.gui.pages.service import Service

EVENT = {
    "held_on": date(2026, 11, 21),
    "kind": "OPEN_DAY",
    "title": "Tag der offenen Tür",
    "place": "Musterplatz 4",
    "region": "SUED",
    "heads": 40,
    "minutes": 180,
    "topics": ["WORK", "LANGUAGE"],
    "note": "Viele Fragen nach Kita-Plätzen",
}
PROJECT = {
    "name": "Ausbildung bei den Stadtwerken",
    "region": "SUED",
    "places": 12,
    "age_from": 17,
    "age_to": 27,
    "starts_on": date(2026, 9, 1),
    "about": "Fünf Betriebe der Stadt, ein Jahr Vorbereitung",
}


@pytest.fixture
def window(service: Service, enter: Enter) -> Window:
    service.open_case("anna", "Amina")
    return enter("anna", "groups")


def _form(window: Window) -> tuple[RecordDialog, RecordForm]:
    dialog = window.dialog(RecordDialog)
    window.settle()
    assert isinstance(dialog.fields, RecordForm)
    return dialog, dialog.fields


def _save(window: Window, dialog: RecordDialog) -> None:
    click(dialog.save_button)
    window.settle()


def _add_event(window: Window, **changed: object) -> None:
    click(window.page(GroupsPage).new_button)
    dialog, form = _form(window)
    fill(form, EVENT | changed)
    _save(window, dialog)


def _go_to_projects(window: Window) -> GroupsPage:
    page = window.page(GroupsPage)
    click(page.chips._chips["projects"])
    return page


def _add_project(window: Window) -> GroupsPage:
    page = _go_to_projects(window)
    click(page.new_button)
    dialog, form = _form(window)
    fill(form, PROJECT)
    _save(window, dialog)
    return page


def test_a_group_event_is_written_down_by_hand_with_heads_and_without_names(
    window: Window,
) -> None:
    page = window.page(GroupsPage)
    assert page._stack.currentWidget() is page._empty_events
    _add_event(window)
    (kept,) = window.ask(lambda vault: vault.all(GroupEvent))
    assert (kept.held_on, kept.kind, kept.heads) == (date(2026, 11, 21), "OPEN_DAY", 40)
    assert (kept.region, kept.topics, kept.minutes) == ("SUED", ("WORK", "LANGUAGE"), 180)
    assert page.model.rowCount() == 1
    assert "40 heads this year" in page.heads.text()
    assert not faults(window.shell)


def test_an_event_nobody_came_to_is_refused_and_nothing_is_lost(window: Window) -> None:
    click(window.page(GroupsPage).new_button)
    dialog, form = _form(window)
    fill(form, EVENT | {"heads": 0})
    _save(window, dialog)
    assert dialog.isVisible()
    assert "count the heads" in texts(dialog)
    fill(form, {"heads": 3})
    _save(window, dialog)
    assert [one.heads for one in window.ask(lambda vault: vault.all(GroupEvent))] == [3]


def test_enter_opens_an_event_again(window: Window) -> None:
    _add_event(window)
    page = window.page(GroupsPage)
    page.table.choose_row(0)
    press(page.table, Qt.Key.Key_Return)
    dialog, form = _form(window)
    assert form.values()["place"] == "Musterplatz 4"
    fill(form, {"heads": 41})
    _save(window, dialog)
    assert [one.heads for one in window.ask(lambda vault: vault.all(GroupEvent))] == [41]


def test_a_project_takes_in_an_open_case_and_does_not_judge_in_the_first_year(
    window: Window,
) -> None:
    page = _add_project(window)
    assert "Too early to speak of success or failure" in texts(page.projects)
    (case,) = window.ask(lambda vault: vault.all(Case))
    click(_button(page.projects, "Add somebody"))
    dialog, form = _form(window)
    fill(
        form,
        {
            "case_id": case.id,
            "joined_on": date(2026, 9, 1),
            "test_on": date(2026, 10, 1),
            "test_passed": True,
            "contract": "DUAL",
            "contract_on": date(2026, 11, 1),
        },
    )
    _save(window, dialog)
    (kept,) = window.ask(lambda vault: vault.all(Participation))
    (project,) = window.ask(lambda vault: vault.all(Project))
    assert (kept.case_id, kept.project_id, kept.contract) == (case.id, project.id, "DUAL")
    words = texts(page.projects)
    assert "1 took part · 1 passed the test · 1 contract" in words
    assert "Amina" in words
    assert not faults(window.shell)


def test_a_participant_leads_to_the_case_and_can_be_changed(window: Window) -> None:
    page = _add_project(window)
    (case,) = window.ask(lambda vault: vault.all(Case))
    click(_button(page.projects, "Add somebody"))
    dialog, form = _form(window)
    fill(form, {"case_id": case.id})
    _save(window, dialog)
    (view,) = page.projects._view.projects if page.projects._view else ()
    changing = page.projects.edit_participation(view.project, view.participants[0].participation)
    assert changing is not None
    dialog, form = _form(window)
    assert "case_id" not in form.values()
    fill(form, {"left_on": date(2026, 11, 20)})
    _save(window, dialog)
    assert "left on" in texts(page.projects)
    (kept,) = window.ask(lambda vault: vault.all(Participation))
    assert (kept.case_id, kept.left_on) == (case.id, date(2026, 11, 20))
    assert page.projects.findChildren(Badge) == [], "no birth date, so no word on the age"
    link = next(b for b in page.projects.findChildren(QuietButton) if "Amina" in b.text())
    click(link)
    window.settle()
    assert window.shell.current_page() == "case"


def test_a_target_opens_a_part_and_an_empty_one_says_so(window: Window) -> None:
    window.shell.navigate("groups", "projects")
    window.settle()
    page = window.page(GroupsPage)
    assert page.chips.current() == "projects"
    assert page._stack.currentWidget() is page._empty_projects
    assert page.new_button.words() == "New project"


def _button(inside: QWidget, words: str) -> Button:
    return next(b for b in inside.findChildren(Button) if b.words() == words)


def test_with_large_letters_the_two_parts_still_stand_side_by_side(
    window: Window, qapp: QApplication
) -> None:
    theme.apply(qapp, text_points=16)
    try:
        # German words are longer than these: as wide as they leave of a small laptop.
        window.shell.resize(1050, 728)
        window.settle()
        page = window.shell.page("groups")
        assert page is not None
        chips = page.findChildren(Chip)
        assert len(chips) == 2
        assert len({chip.mapTo(window.shell, QPoint()).y() for chip in chips}) == 1
        assert not any(chip.width() < chip.sizeHint().width() for chip in chips)
    finally:
        theme.apply(qapp)
