from __future__ import annotations

from datetime import timedelta

import pytest

from counsel_app.domain.case_query import CaseFilter, CaseFilters, CaseOrder, SortBy
from counsel_app.domain.clock import FixedClock
from counsel_app.store.case_list import (
    case_counts,
    case_ids,
    cases_there,
    counsellors_of_cases,
)
from counsel_app.store.vault import Vault
from tests.profiles import TODAY, a_case, a_client, a_consultation, a_step, an_id

DAY = timedelta(days=1)
WORDS = {"WORK": "Arbeit", "HOUSING": "Wohnen"}


@pytest.fixture
def four(vault: Vault, clock: FixedClock) -> Vault:
    """Émile in the north, due; Zara in the south; Amal without a topic; Nuri closed."""
    people = (
        (1, "émile", "DD-4", {"region": "NORD", "counsellor_id": "anna"}, ("prs",)),
        (2, "Zara", "DD-3", {"region": "SUED", "counsellor_id": "ben"}, ("apc", "ckb")),
        (3, "Amal", "DD-2", {"region": "NORD", "service": "IB"}, ("apc",)),
        (4, "", "DD-1", {"counsellor_id": "anna", "closed_on": TODAY}, ("tir",)),
    )
    with vault.atomic(clock) as write:
        for number, name, case_number, of_case, languages in people:
            # Without a name stays what is another device's export.
            write.put(a_client(10 + number, chosen_name=name or "Nuri", spoken_languages=languages))
            write.put(a_case(20 + number, client=10 + number, number=case_number, **of_case))
        write.put(a_step(41, case=21, due_on=TODAY + 7 * DAY))
        write.put(a_step(42, case=22, due_on=TODAY + 8 * DAY))
        write.put(a_step(43, case=24, due_on=TODAY))
        write.put(a_consultation(31, case=21, held_on=TODAY - DAY, topics=("HOUSING",)))
        write.put(a_consultation(32, case=21, held_on=TODAY - 2 * DAY, topics=("WORK",)))
        write.put(a_consultation(33, case=22, topics=("WORK",)))
    vault.execute("UPDATE client SET chosen_name = NULL WHERE id = ?", (an_id(14),))
    return vault


def _ids(vault: Vault, **given: object) -> list[int]:
    found = case_ids(vault, today=TODAY, person="anna", **given)  # type: ignore[arg-type]
    return [int(case_id[-12:], 16) - 20 for case_id in found]


@pytest.mark.parametrize(
    ("chip", "cases"),
    [
        (None, [4, 1, 2, 3]),
        (CaseFilter.OPEN, [1, 2, 3]),
        (CaseFilter.MINE, [1]),
        (CaseFilter.DUE, [1]),
        (CaseFilter.CLOSED, [4]),
    ],
)
def test_a_chip_has_its_cases(four: Vault, chip: CaseFilter | None, cases: list[int]) -> None:
    assert _ids(four, chip=chip) == cases


@pytest.mark.parametrize(
    ("filters", "cases"),
    [
        (CaseFilters(), [4, 1, 2, 3]),
        (CaseFilters(region=("NORD",)), [1, 3]),
        (CaseFilters(region=("NORD", "SUED")), [1, 2, 3]),
        (CaseFilters(counsellor=("ben",)), [2]),
        (CaseFilters(language=("apc",)), [2, 3]),
        (CaseFilters(service=("IB",)), [3]),
        (CaseFilters(region=("NORD",), language=("apc",)), [3]),
        (CaseFilters(region=("WEST",)), []),
    ],
)
def test_filters_let_through_what_has_one_value_of_each(
    four: Vault, filters: CaseFilters, cases: list[int]
) -> None:
    assert _ids(four, filters=filters) == cases
    there = cases_there(four, [an_id(number) for number in range(21, 26)], filters=filters)
    assert there == {an_id(20 + number) for number in cases}
    counts = case_counts(four, filters=filters, person="anna", today=TODAY)
    for chip, count in counts.items():
        assert count == len(_ids(four, filters=filters, chip=chip))
    assert filters.is_empty == (len(cases) == 4)


@pytest.mark.parametrize(
    ("by", "forwards", "backwards"),
    [
        (SortBy.NEXT, [4, 1, 2, 3], [2, 1, 4, 3]),
        (SortBy.NUMBER, [4, 3, 2, 1], [1, 2, 3, 4]),
        (SortBy.NAME, [3, 1, 2, 4], [2, 1, 3, 4]),
        (SortBy.TOPIC, [2, 1, 4, 3], [1, 2, 4, 3]),
    ],
)
def test_cases_come_in_the_order_of_a_column_and_those_without_a_value_last(
    four: Vault, by: SortBy, forwards: list[int], backwards: list[int]
) -> None:
    for is_descending, cases in ((False, forwards), (True, backwards)):
        order = CaseOrder(by=by, is_descending=is_descending)
        assert _ids(four, order=order, topic_word=WORDS.__getitem__) == cases


def test_only_some_cases_may_be_asked_for(four: Vault) -> None:
    assert _ids(four, among=[an_id(23), an_id(21), an_id(99)]) == [1, 3]
    assert _ids(four, among=[]) == []


def test_everybody_who_counsels_is_known(four: Vault) -> None:
    assert counsellors_of_cases(four) == ["anna", "ben"]
