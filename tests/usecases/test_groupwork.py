from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.group_event import GroupEvent
from counsel_app.domain.project import Participation, Project
from counsel_app.store.vault import Vault
from counsel_app.usecases import cases, erase, statistics
from counsel_app.usecases.groupwork import (
    AgesReversed,
    AlreadyThere,
    NobodyCame,
    save_event,
    save_participation,
    save_project,
    view_groupwork,
)
from tests.profiles import TODAY, Desk, a_case, a_client, an_id
from tests.usecases.conftest import Service

EVENT = GroupEvent(
    id=an_id(71),
    held_on=TODAY,
    kind="OPEN_DAY",
    title="Tag der offenen Tür bei Frau Beispiel",
    place="Musterplatz",
    region="SUED",
    heads=40,
    minutes=180,
    topics=("WORK",),
    note="Viele Fragen nach Kita-Plätzen",
)
PROJECT = Project(
    id=an_id(72), name="Stadtwerke", starts_on=date(2026, 9, 1), age_from=17, age_to=27
)


def joining(**given: object) -> Participation:
    made = Participation(
        id=an_id(73), case_id=an_id(2), project_id=PROJECT.id, joined_on=date(2026, 9, 1)
    )
    return replace(made, **given)  # type: ignore[arg-type]


def with_case(desk: Desk) -> Vault:
    cases.open_case(desk.vault, a_client(birth_date=date(1990, 1, 1)), a_case(), clock=desk.clock)
    return desk.vault


def test_an_event_is_kept_with_who_held_it_and_counted_in_its_year(anna: Desk) -> None:
    vault, clock = anna.vault, anna.clock
    changes = save_event(vault, EVENT, clock=clock)
    assert changes.touches(GroupEvent)
    save_event(vault, replace(EVENT, id=an_id(74), held_on=date(2025, 5, 1)), clock=clock)
    view = view_groupwork(vault, today=TODAY)
    assert [one.id for one in view.events] == [EVENT.id, an_id(74)]
    assert view.events[0].counsellor_id == anna.person_id
    assert view.heads == 40
    assert view.seen == vault.journal_end[0]


def test_an_event_to_which_nobody_came_or_that_was_not_counted_is_refused(anna: Desk) -> None:
    with pytest.raises(NobodyCame):
        save_event(anna.vault, replace(EVENT, heads=0), clock=anna.clock)
    with pytest.raises(InvalidRecord):
        save_event(anna.vault, replace(EVENT, heads=None), clock=anna.clock)
    assert view_groupwork(anna.vault, today=TODAY).events == ()


def test_a_project_shows_who_takes_part_and_that_it_is_too_early_to_judge(anna: Desk) -> None:
    vault = with_case(anna)
    save_project(vault, PROJECT, clock=anna.clock)
    save_participation(vault, joining(test_passed=True, contract="DUAL"), clock=anna.clock)
    later = replace(PROJECT, id=an_id(75), starts_on=date(2027, 1, 1))
    save_project(vault, later, clock=anna.clock)
    newest, first = view_groupwork(vault, today=TODAY).projects
    assert (newest.project.id, newest.participants) == (later.id, ())
    (there,) = first.participants
    assert there.chosen_name
    assert there.number
    assert there.fits_age is False, "born in 1990, so 36 on the first day"
    assert (first.outcome.tests_passed, first.outcome.contracts_kept) == (1, 1)
    assert not first.may_be_judged
    assert view_groupwork(vault, today=date(2027, 9, 1)).projects[1].may_be_judged


def test_two_bounds_the_wrong_way_round_are_refused(anna: Desk) -> None:
    with pytest.raises(AgesReversed):
        save_project(anna.vault, replace(PROJECT, age_from=28), clock=anna.clock)
    for bounds in ({"age_from": None}, {"age_to": None}, {"age_from": 27}):
        save_project(anna.vault, replace(PROJECT, **bounds), clock=anna.clock)


def test_nobody_joins_twice_but_what_is_known_of_them_may_change(anna: Desk) -> None:
    vault = with_case(anna)
    save_project(vault, PROJECT, clock=anna.clock)
    save_participation(vault, joining(), clock=anna.clock)
    with pytest.raises(AlreadyThere):
        save_participation(vault, joining(id=an_id(76)), clock=anna.clock)
    save_participation(vault, joining(left_on=TODAY), clock=anna.clock)
    save_participation(vault, joining(id=an_id(76), project_id=an_id(77)), clock=anna.clock)
    (found,) = view_groupwork(vault, today=TODAY).projects[0].participants
    assert found.participation.left_on == TODAY


def test_a_participant_whose_case_is_not_here_has_no_name(anna: Desk) -> None:
    save_project(anna.vault, PROJECT, clock=anna.clock)
    save_participation(anna.vault, joining(), clock=anna.clock)
    (found,) = view_groupwork(anna.vault, today=TODAY).projects[0].participants
    assert (found.number, found.chosen_name, found.fits_age) == ("", "", None)


def test_only_open_cases_can_be_chosen_even_without_a_name(anna: Desk) -> None:
    vault = with_case(anna)
    with vault.atomic(anna.clock) as write:
        write.put(a_case(80, client=81, number="DD-NAMELESS"))
        write.put(a_case(82, client=83, number="DD-CLOSED", closed_on=TODAY))
    names = [words for _id, words in view_groupwork(vault, today=TODAY).cases]
    assert "DD-NAMELESS" in names
    assert not any("CLOSED" in words for words in names)


def test_erasing_a_case_takes_its_participation_with_it(anna: Desk) -> None:
    vault = with_case(anna)
    save_project(vault, PROJECT, clock=anna.clock)
    save_participation(vault, joining(), clock=anna.clock)
    plan = erase.plan_erase(vault, an_id(2), today=TODAY)
    assert plan.counts["participation"] == 1


def test_the_city_counts_heads_and_knows_neither_title_nor_place(service: Service) -> None:
    save_event(service.anna.vault, EVENT, clock=service.anna.clock)
    service.export(service.anna)
    service.city.take_in(service.share)
    (theirs,) = view_groupwork(service.city.vault, today=TODAY).events
    assert (theirs.heads, theirs.kind, theirs.region, theirs.topics) == (
        40, "OPEN_DAY", "SUED", ("WORK",),
    )  # fmt: skip
    assert (theirs.title, theirs.place, theirs.note) == ("", "", "")
    figures = statistics.counted(service.city.vault, first=TODAY, last=TODAY)
    assert (figures.totals["events"], figures.totals["heads"]) == (1, 40)
    assert figures.tables["heads"] == {"OPEN_DAY": 40}
