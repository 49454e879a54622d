from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client, Relative
from counsel_app.domain.clock import FixedClock
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.case_sections.person import PersonSection
from counsel_app.gui.widgets.buttons import Button
from counsel_app.usecases import cases
from tests import example_case
from tests.gui.hands import click
from tests.gui.pages.casework import Casework, texts


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def _marry(work: Casework) -> str:
    """A husband with a case and a secret of his own; each household names the other's case."""
    with work.file() as vault:
        clock = work.clock
        hers = cases.view_case(vault, work.case_id)
        assert hers is not None
        his, _ = cases.open_case(
            vault,
            Client(
                id=vault.new_id(clock),
                chosen_name="Yusuf",
                spoken_languages=("apc",),
                household=(Relative(relation="SPOUSE", case_number=f" {hers.case.number} "),),
            ),
            Case(id=vault.new_id(clock), client_id=""),
            clock=clock,
        )
        example_case.add_consultation(
            vault, his.id, clock=clock, content="Will sich trennen", note_class="protected"
        )
        household = (
            Relative(relation="SPOUSE", name="Yusuf", case_number=his.number),
            Relative(relation="CHILD", name="Nour", case_number="DD-ELSEWHERE"),
            Relative(relation="CHILD", name="Amal", case_number=hers.case.number),
            Relative(relation="CHILD", name="Rim"),
        )
        changed = Client(
            id=hers.client.id, chosen_name="Samira", spoken_languages=("apc",), household=household
        )
        cases.save_client(vault, changed, clock=clock)
    return his.id


def _links(work: Casework) -> list[Button]:
    section = work.case.sections["person"]
    assert isinstance(section, PersonSection)
    return section.family.findChildren(Button)


def test_a_relative_with_a_case_is_one_click_away_and_a_circle_leads_back(work: Casework) -> None:
    his = _marry(work)
    work.enter("case", f"{work.case_id}/person")
    (link,) = _links(work)
    assert "Yusuf" in link.words()
    click(link)
    work.settle()
    assert work.case._case_id == his
    work.case.show_section("person")
    (back,) = _links(work)
    click(back)
    work.settle()
    assert work.case._case_id == work.case_id


def test_what_a_relative_told_stays_in_the_case_of_the_relative(work: Casework) -> None:
    _marry(work)
    shell = work.enter("case", f"{work.case_id}/person")
    for section in work.case.sections:
        work.case.show_section(section)
        work.settle()
        assert "trennen" not in texts(shell)
    assert work.view().consultations == ()


def test_a_number_that_is_not_here_says_so_and_no_number_says_nothing(work: Casework) -> None:
    _marry(work)
    work.enter("case", f"{work.case_id}/person")
    section = work.case.sections["person"]
    assert isinstance(section, PersonSection)
    assert "Not in this case file: DD-ELSEWHERE" in texts(section.family)
    assert "Rim" not in texts(section.family)
