from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.client import ResidencePeriod
from counsel_app.domain.codes import code_list
from counsel_app.domain.groups import (
    age_group,
    age_on,
    residence_on,
    with_groups,
    with_housing_group,
)
from tests.profiles import TODAY, a_case, a_client

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2008, 11, 22), date(2026, 11, 22), 18),
        (date(2008, 11, 23), date(2026, 11, 22), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2026, 11, 22), date(2026, 11, 22), 0),
    ],
)
def test_the_birthday_itself_counts(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


@pytest.mark.parametrize(
    ("age", "group"),
    [
        (0, "U18"), (17, "U18"), (18, "18_24"), (24, "18_24"), (25, "25_26"), (26, "25_26"),
        (27, "27_34"), (34, "27_34"), (35, "35_49"), (49, "35_49"), (50, "50_59"),
        (59, "50_59"), (60, "60_PLUS"), (120, "60_PLUS"),
    ],
)  # fmt: skip
def test_ages_are_told_apart_where_the_law_does(age: int, group: str) -> None:
    assert age_group(date(TODAY.year - age, 1, 1), TODAY) == group


@given(st.none() | st.dates(), st.dates())
def test_every_birth_date_has_a_group_of_the_list_even_a_mistyped_one(
    born: date | None, day: date
) -> None:
    group = age_group(born, day)
    assert group in code_list("age_groups") if born else group == ""


def test_the_status_of_a_day_is_the_latest_that_had_begun() -> None:
    first = ResidencePeriod(status="GESTATTUNG", valid_from=date(2025, 3, 10))
    second = ResidencePeriod(status="AE_25_2_GFK", valid_from=date(2026, 10, 5))
    history = (second, first)
    assert residence_on(history, date(2025, 3, 9)) is None
    assert residence_on(history, date(2026, 10, 4)) == first
    assert residence_on(history, date(2026, 10, 5)) == second


def test_a_status_without_a_beginning_holds_until_another_begins() -> None:
    undated = ResidencePeriod(status="GESTATTUNG")
    later = ResidencePeriod(status="DULDUNG_60A", valid_from=TODAY)
    assert residence_on((undated,), TODAY) == undated
    assert residence_on((undated, later), TODAY) == later
    assert residence_on((), TODAY) is None


def test_groups_are_derived_from_the_exact_values() -> None:
    grouped = with_groups(
        a_client(
            birth_date=date(2007, 5, 1),
            nationalities=("AF",),
            residence=(ResidencePeriod(status="GESTATTUNG"),),
        ),
        today=TODAY,
    )
    assert grouped.age_group == "18_24"
    assert grouped.origin_region == "MIDDLE_ASIA"
    assert grouped.status_group == "PROCEDURE"


def test_groups_of_which_nothing_is_known_are_empty() -> None:
    grouped = with_groups(a_client(age_group="U18", nationalities=("??",)), today=TODAY)
    assert (grouped.age_group, grouped.origin_region, grouped.status_group) == ("", "", "")


def test_the_first_nationality_with_a_region_decides() -> None:
    grouped = with_groups(a_client(nationalities=("??", "SY")), today=TODAY)
    assert grouped.origin_region == "NEAR_EAST"


@pytest.mark.parametrize("code", [c.code for c in code_list("residence_status")])
def test_every_status_code_has_a_status_group(code: str) -> None:
    grouped = with_groups(a_client(residence=(ResidencePeriod(status=code),)), today=TODAY)
    assert grouped.status_group in code_list("status_groups")


def test_a_protected_address_is_told_as_other_housing() -> None:
    assert with_housing_group(a_case(housing_type="SHELTER_PROTECTED")).housing_group == "OTHER"
    assert with_housing_group(a_case(housing_type="GU")).housing_group == "CENTRAL"
    assert with_housing_group(a_case()).housing_group == ""
