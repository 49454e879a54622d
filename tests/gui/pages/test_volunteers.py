from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.volunteer_file import Cooperation, VolunteerFile
from counsel_app.gui import i18n, theme
from counsel_app.gui.dialogs.paper import PaperDialog
from counsel_app.gui.dialogs.record_dialog import RecordDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.registry import COORDINATOR
from counsel_app.gui.pages.team import TeamPage
from counsel_app.gui.pages.volunteers import VolunteersPage, period
from counsel_app.gui.widgets.record_form import RecordForm
from counsel_app.usecases import give_back, team
from counsel_app.usecases.volunteering import assign
from tests.gui.forms import fill
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, texts
from tests.gui.screens import grab
from tests.profiles import an_assignment, volunteer_hours


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def with_vera(work: Casework) -> None:
    work.accept_volunteer()
    with work.file() as vault:
        (vera,) = team.volunteers(vault)
        task = replace(an_assignment(volunteer_id=vera.id), case_id=work.case_id)
        assign(vault, work.folder, task, clock=work.clock)
        with vault.atomic(work.clock) as write:
            write.put(volunteer_hours(case_id=work.case_id))
        give_back.accept(vault, volunteer_hours().id, clock=work.clock)


def page(work: Casework) -> VolunteersPage:
    work.enter("volunteers", " ", role=COORDINATOR)
    found = work.at("volunteers")
    assert isinstance(found, VolunteersPage)
    return found


def shown(page: VolunteersPage) -> list[str]:
    model = page.model
    return [
        str(model.index(0, place).data() or "").replace("\u2068", "").replace("\u2069", "")
        for place in range(model.columnCount())
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_list_shows_counts_and_hours_and_names_no_client(
    qapp: QApplication, work: Casework, language: str
) -> None:
    i18n.set_language(qapp, language)
    theme.apply(qapp, name="light", text_points=10.5)
    with_vera(work)
    found = page(work)
    cells = " ".join(shown(found))
    assert "Vera" in cells
    assert "1:30 h" in cells
    assert ("noch nicht" if language == "de" else "not yet") in cells
    assert "Samira" not in texts(found) + cells
    grab(found.window(), f"{language}-volunteers")


def test_training_and_declaration_are_entered_with_their_dates(work: Casework) -> None:
    with_vera(work)
    found = page(work)
    click(found.file_button)
    dialog = work.dialog(RecordDialog)
    assert isinstance(dialog.fields, RecordForm)
    fill(dialog.fields, {"declared_on": date(2026, 11, 1), "training": "Grundkurs"})
    click(dialog.save_button)
    work.settle()
    (file,) = work.read(lambda vault: vault.all(VolunteerFile))
    assert (file.declared_on, file.training) == (date(2026, 11, 1), "Grundkurs")
    assert any("2026" in cell for cell in shown(found))


def test_the_agreement_is_written_and_printed(work: Casework) -> None:
    with_vera(work)
    found = page(work)
    assert not found.agreement_button.isEnabled()
    click(found.agree_button)
    dialog = work.dialog(RecordDialog)
    assert isinstance(dialog.fields, RecordForm)
    fill(
        dialog.fields,
        {"tasks": "Begleiten", "of_volunteer": "Pünktlich sein", "of_staff": "Rat geben"},
    )
    grab(dialog, "light-agreement")
    click(dialog.save_button)
    work.settle()
    assert [one.tasks for one in work.read(lambda vault: vault.all(Cooperation))] == ["Begleiten"]
    click(found.agreement_button)
    work.settle()
    grab(work.dialog(PaperDialog), "light-agreement-paper")
    work.dialog(PaperDialog).reject()


def test_hours_and_expenses_are_looked_at_as_a_paper(work: Casework) -> None:
    with_vera(work)
    found = page(work)
    click(found.hours_button)
    work.settle()
    grab(work.dialog(PaperDialog), "light-hours-paper")
    work.dialog(PaperDialog).reject()
    found.period.set_key("last_year")
    work.settle()
    assert "0:00 h" in shown(found)


def test_without_volunteers_the_way_to_the_key_cards_is_shown(work: Casework) -> None:
    found = page(work)
    assert "No volunteers yet" in texts(found)
    assert not found.hours_button.isEnabled()
    assert found.edit_file() is None
    assert found.edit_agreement() is None
    found.show_hours()
    found.show_agreement()


def test_a_counsellor_comes_to_the_list_from_people(work: Casework) -> None:
    with_vera(work)
    shell = work.enter("team", " ")
    found = work.at("team")
    assert isinstance(found, TeamPage)
    click(found.volunteers_button)
    work.settle()
    assert shell.current_page() == "volunteer_list"


def test_a_period_is_whole_months_or_years() -> None:
    today = date(2026, 3, 31)
    assert period("month", today=today) == (date(2026, 3, 1), date(2026, 3, 31))
    assert period("last_month", today=today) == (date(2026, 2, 1), date(2026, 2, 28))
    assert period("year", today=today) == (date(2026, 1, 1), date(2026, 12, 31))
    assert period("last_year", today=today)[0] == date(2025, 1, 1)
