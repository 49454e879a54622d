from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from counsel_app.domain.project import Participation, Project, fits_age, outcome
from tests.profiles import an_id

PROJECT = Project(
    id=an_id(1), name="Stadtwerke", starts_on=date(2016, 2, 29), age_from=17, age_to=27
)


def taking_part(number: int, **given: Any) -> Participation:
    return Participation(
        id=an_id(number), case_id=an_id(50 + number), project_id=PROJECT.id, **given
    )


def test_a_contract_is_kept_by_those_who_have_not_left() -> None:
    found = outcome(
        PROJECT,
        [
            taking_part(2, test_passed=True, contract="DUAL", contract_on=date(2016, 9, 1)),
            taking_part(3, contract_on=date(2016, 9, 1), left_on=date(2016, 12, 1)),
            taking_part(4, left_on=date(2016, 4, 1)),
            replace(taking_part(5), project_id=an_id(99)),
        ],
    )
    assert (found.joined, found.tests_passed, found.contracts, found.contracts_kept) == (3, 1, 2, 1)


def test_nobody_judges_before_the_first_year_is_over() -> None:
    found = outcome(PROJECT, [])
    assert found.judge_from == date(2017, 2, 28)
    assert not found.may_be_judged(date(2017, 2, 28) - timedelta(days=1))
    assert found.may_be_judged(date(2017, 2, 28))


def test_without_a_start_it_is_always_too_early() -> None:
    found = outcome(replace(PROJECT, starts_on=None), [])
    assert found.judge_from is None
    assert not found.may_be_judged(date(9999, 12, 31))


@pytest.mark.parametrize(
    ("born", "fits"),
    [
        (date(1999, 2, 28), True),
        (date(1999, 3, 1), False),
        (date(1988, 3, 1), True),
        (date(1988, 2, 29), False),
        (None, None),
    ],
)
def test_the_age_on_the_first_day_counts_against_the_bounds(
    born: date | None, fits: bool | None
) -> None:
    assert fits_age(PROJECT, born) is fits


def test_without_bounds_everybody_fits_and_without_a_start_nobody_knows() -> None:
    old = date(1930, 1, 1)
    assert fits_age(replace(PROJECT, age_from=None, age_to=None), old) is True
    assert fits_age(replace(PROJECT, starts_on=None), old) is None
