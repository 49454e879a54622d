from __future__ import annotations

from datetime import date

from counsel_app.usecases import cases, consultations, statistics
from tests.profiles import TODAY, Desk, a_case, a_client, a_consultation
from tests.usecases.conftest import Service

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def fill(desk: Desk, number: int) -> None:
    """``number`` women of one age with a consultation each."""
    for n in range(number):
        client = a_client(100 + n, sex="w", birth_date=date(1990, 1, 1))
        cases.open_case(desk.vault, client, a_case(200 + n, client=100 + n), clock=desk.clock)
        consultations.record_consultation(
            desk.vault, a_consultation(300 + n, case=200 + n), clock=desk.clock
        )


def test_the_figures_are_those_of_the_case_base(anna: Desk) -> None:
    fill(anna, 6)
    found = statistics.statistics(anna.vault, first=YEAR[0], last=YEAR[1])
    assert (found.persons, found.cases, found.contacts, found.minutes) == (6, 6, 6, 180)
    tables = {table.id: table.counts for table in found.tables}
    assert tables["age"] == {"35_49": 6}
    assert tables["topic"] == {"ASYL_DECISION": 6}


def test_the_city_counts_what_the_counsellors_count(service: Service) -> None:
    fill(service.anna, 6)
    service.export(service.anna)
    service.city.take_in(service.share)
    ours = statistics.statistics(service.anna.vault, first=YEAR[0], last=YEAR[1])
    assert statistics.statistics(service.city.vault, first=YEAR[0], last=YEAR[1]) == ours


def test_every_breakdown_has_a_heading_and_every_heading_a_breakdown(anna: Desk) -> None:
    found = statistics.statistics(anna.vault, first=TODAY, last=TODAY)
    assert {table.id for table in found.tables} == set(statistics.TABLES)
