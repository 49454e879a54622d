"""The week on paper and the calendar file, from Today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.gui.dialogs.paper import PaperDialog
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.today import TodayPage
from counsel_app.gui.panels.week import week_of
from counsel_app.usecases import dates
from tests.documents.reading import text_of
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, tick
from tests.gui.screens import grab
from tests.profiles import a_deadline


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    made = Casework(qtbot, jobs, clock, tmp_path)
    with made.file() as vault:
        late = a_deadline(60, title="Termin mit Samira", kind="APPOINTMENT")

        one = replace(late, case_id=made.case_id, due_on=date(2026, 11, 24), at_time="9:30")
        dates.save_deadlines(vault, [one], clock=made.clock)
    return made


def today(work: Casework) -> TodayPage:
    work.enter("today", " ")
    page = work.at("today")
    assert isinstance(page, TodayPage)
    return page


@pytest.mark.parametrize(
    ("day", "monday"),
    [
        (date(2026, 11, 16), date(2026, 11, 16)),
        (date(2026, 11, 20), date(2026, 11, 16)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 11, 22), date(2026, 11, 23)),
    ],
)
def test_on_a_weekend_the_next_week_is_planned(day: date, monday: date) -> None:
    assert week_of(day) == monday


def test_the_week_list_is_looked_at_without_names_first(work: Casework) -> None:
    page = today(work)
    grab(page.window(), "today-week")
    click(page.week.list_button)
    work.settle()
    paper = work.dialog(PaperDialog)
    text = text_of(paper._paper)
    assert "Dienstag, 24.11.2026" in text
    assert "Samira" not in text
    paper.reject()


def test_with_names_only_where_they_were_asked_for(work: Casework) -> None:
    page = today(work)
    tick(page.week.names)
    click(page.week.list_button)
    work.settle()
    paper = work.dialog(PaperDialog)
    assert "Termin mit Samira" in text_of(paper._paper)
    paper.reject()


def test_the_calendar_file_is_written_where_the_person_says(work: Casework, tmp_path: Path) -> None:
    page = today(work)
    target = tmp_path / "dates.ics"
    page.week._save(target)
    work.settle()
    raw = target.read_bytes()
    assert raw.startswith(b"BEGIN:VCALENDAR")
    assert b"Samira" not in raw
    assert "dates.ics" in work.notify.sentence()
