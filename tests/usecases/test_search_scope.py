"""Who finds what: a search knows no more than the file of the person who searches."""

from __future__ import annotations

import pytest

from counsel_app.domain.client import PersonName
from counsel_app.usecases import cases, consultations
from counsel_app.usecases.same_person import possible_same
from tests.profiles import TODAY, Desk, a_case, a_client, a_consultation, an_id
from tests.usecases.conftest import Service

NAME = "Quarzabnet"
NOTE = "Quarzuhrwerk"


@pytest.fixture
def shared(service: Service) -> Service:
    """Anna's case with a protected note, exported and taken in by everybody."""
    anna = service.anna
    client = a_client(chosen_name=NAME, name_variants=(PersonName(text="ሰላም ኣብነት"),))
    cases.open_case(anna.vault, client, a_case(), clock=anna.clock)
    consultations.record_consultation(
        anna.vault,
        a_consultation(content=NOTE, note_class="protected"),
        clock=anna.clock,
    )
    service.export(anna)
    for desk in (service.ben, service.cora, service.city):
        desk.take_in(service.share)
    return service


def _finds(desk: Desk, query: str) -> list[str]:
    return list(cases.list_cases(desk.vault, query=query, today=TODAY).ids)


def test_a_protected_note_is_found_by_whoever_may_read_it(shared: Service) -> None:
    assert _finds(shared.anna, NOTE) == [an_id(2)]
    assert _finds(shared.ben, NOTE) == [an_id(2)]


@pytest.mark.parametrize(
    "query", [NOTE, NAME, "Quarzabnte", "ሰላም", "Selam", "DD-00002", "quarz", "q"]
)
def test_a_region_finds_neither_notes_nor_names_however_they_are_typed(
    shared: Service, query: str
) -> None:
    assert [case.id for case in shared.city.vault.all(type(a_case()))] == [an_id(2)]
    assert _finds(shared.city, query) == []
    for table, column in (("search", "words"), ("name_search", "names")):
        found = shared.city.vault.execute(f"SELECT {column} FROM {table}").fetchall()  # noqa: S608
        assert not any("quarz" in row[0] for row in found)


def test_a_region_is_told_of_nobody_who_may_be_the_same(shared: Service) -> None:
    described = a_client(99, chosen_name=NAME)
    assert [
        same.client.id for same in possible_same(shared.ben.vault, described, today=TODAY)
    ] == []
    described = a_client(99, chosen_name=f"{NAME} Selam")
    twin = a_client(98, chosen_name=f"{NAME} Selam")
    cases.open_case(shared.ben.vault, twin, a_case(97, client=98), clock=shared.ben.clock)
    assert [same.client.id for same in possible_same(shared.ben.vault, described, today=TODAY)] == [
        an_id(98)
    ]
    assert possible_same(shared.city.vault, described, today=TODAY) == ()
