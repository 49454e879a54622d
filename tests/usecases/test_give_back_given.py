"""Proves that what a volunteer proposes is not stuck where the case was given away meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.give_back import Review
from counsel_app.domain.member import Role
from counsel_app.domain.volunteering import VolunteerNote
from counsel_app.store.given_away import HandedOver
from counsel_app.store.journal import open_conflicts
from counsel_app.usecases import give_back, team, transfers, volunteering
from tests.profiles import (
    TODAY,
    Desk,
    a_volunteer_note,
    an_assignment,
    an_id,
    new_desk,
)
from tests.usecases.transferring import Region, a_transfer, begun

SOON = TODAY + timedelta(days=3)


@pytest.fixture
def vera(region: Region, tmp_path: Path) -> Iterator[Desk]:
    """Anna's volunteer, who proposes a date after Anna gave the case to Dora."""
    anna, dora = region.anna, region.dora
    vera = new_desk(
        tmp_path / "vera", "Vera", role=Role.VOLUNTEER, organisation="Beispiel e. V.",
        clock=anna.clock,
    )  # fmt: skip
    anna.accept(vera, Audience.REDUCED)
    vera.accept(anna, Audience.FULL)
    begun(anna)
    task = an_assignment(volunteer_id=vera.person_id, ends_on=TODAY + timedelta(days=40))
    volunteering.assign(anna.vault, anna.folder, task, clock=anna.clock)
    region.exchange(anna, vera)
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    region.exchange(anna, dora)
    transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)
    region.exchange(dora, anna)
    yield vera
    vera.vault.close()


def _proposes(region: Region, vera: Desk) -> None:
    note = a_volunteer_note(text="Termin beim Jobcenter", about_on=SOON, about_at="10:00")
    volunteering.write_note(vera.vault, note, clock=vera.clock)
    region.exchange(vera, region.anna)


def _dates(desk: Desk) -> list[tuple[str, str]]:
    found = desk.vault.all(Deadline, case_id=an_id(2))
    return [(one.title, one.at_time) for one in found if one.due_on == SOON]


def test_a_proposed_date_reaches_whoever_has_the_case_now(region: Region, vera: Desk) -> None:
    anna, dora = region.anna, region.dora
    _proposes(region, vera)
    region.export(vera)
    dora.take_in(region.share)
    assert dora.vault.all(VolunteerNote) == []
    give_back.accept(anna.vault, an_id(11), clock=anna.clock)
    region.exchange(anna, dora)
    for desk in (anna, dora):
        assert _dates(desk) == [("Termin beim Jobcenter", "10:00")]
    # The volunteer hears that it was accepted, and Dora can write in it as in every date.
    vera.take_in(region.share)
    assert [one.decision for one in vera.vault.all(Review)] == ["ACCEPTED"]
    (date,) = (one for one in dora.vault.all(Deadline) if one.due_on == SOON)
    with dora.vault.atomic(dora.clock) as write:
        write.put(replace(date, done_on=TODAY))
    assert open_conflicts(dora.vault) == []


def test_nobody_but_that_person_reads_it(region: Region, vera: Desk) -> None:
    _proposes(region, vera)
    give_back.accept(region.anna.vault, an_id(11), clock=region.anna.clock)
    region.export(region.anna)
    for other in (region.eli, region.city):
        other.take_in(region.share)
        assert _dates(other) == []


def test_where_it_cannot_reach_them_nothing_is_done_and_it_says_who_has_the_case(
    region: Region, vera: Desk
) -> None:
    anna = region.anna
    _proposes(region, vera)
    team.revoke(anna.vault, region.dora.person_id, since=TODAY, why="", clock=anna.clock)
    with pytest.raises(HandedOver) as refused:
        give_back.accept(anna.vault, an_id(11), clock=anna.clock)
    assert "Dora" in refused.value.sentence("en")
    assert _dates(anna) == []
    assert anna.vault.all(Review) == []
    # It can be returned with a sentence all the same.
    give_back.give_again(anna.vault, an_id(11), sentence="Bitte Dora anrufen.", clock=anna.clock)
    region.exchange(anna, vera)
    assert [one.sentence for one in vera.vault.all(Review)] == ["Bitte Dora anrufen."]
