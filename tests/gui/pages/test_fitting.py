from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counsel_app.domain.clock import FixedClock
from counsel_app.domain.demand import Demand
from counsel_app.gui.jobs import Jobs
from counsel_app.gui.pages.fitting import FittingPage
from counsel_app.gui.widgets.card import Card
from counsel_app.usecases.directory import save_entry
from tests.gui.hands import click
from tests.gui.pages.casework import Casework
from tests.usecases.test_fitting import VHS, WITH_CARE, WITHOUT_CARE


@pytest.fixture
def work(qtbot: QtBot, jobs: Jobs, clock: FixedClock, tmp_path: Path) -> Casework:
    return Casework(qtbot, jobs, clock, tmp_path)


def opened(work: Casework) -> FittingPage:
    shell = work.enter("case")
    full = replace(WITH_CARE, free_places=0)
    work.read(
        lambda vault: [
            save_entry(vault, record, clock=work.clock) for record in (VHS, WITHOUT_CARE, full)
        ]
    )
    shell.navigate("case", f"{work.case_id}/plan")
    work.settle()
    section = shell.page("case").sections["plan"]  # type: ignore[union-attr]
    click(section.fitting)
    work.settle()
    page = shell.page("fitting")
    assert isinstance(page, FittingPage)
    return page


def test_every_course_is_listed_with_its_reasons(work: Casework) -> None:
    page = opened(work)
    assert len(page.shown()) == 2
    names = [card.accessibleName() for card in page.findChildren(Card)]
    assert "Integration course, general (600+100 lessons)" in names
    assert not page.demand_button.isEnabled()


def test_what_is_missing_is_noted_for_the_region(work: Casework) -> None:
    page = opened(work)
    page.kind.set_key("IK_ELTERN")
    assert page.demand_button.isEnabled()
    click(page.demand_button)
    work.settle()
    (demand,) = work.read(lambda vault: vault.all(Demand))
    assert (demand.course, demand.reasons) == ("IK_ELTERN", ("CAPACITY",))
    page.chips.choose("opening")
    page.chips.changed.emit()
    assert page.shown() == []
    page.kind.set_key("DUAL")
    assert page.demand_button.isEnabled()
    page.go_back()
    assert work.shell is not None
    assert work.shell.current_page() == "case"
