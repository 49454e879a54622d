from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.codes import code_list
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.referral import Referral
from counsel_app.regional.statistics import Statistics, count
from tests.profiles import a_case, a_client, a_consultation, a_referral

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
DAY = timedelta(days=1)


def figures(
    *,
    clients: list[Client] | None = None,
    cases: list[Case] | None = None,
    consultations: list[Consultation] | None = None,
    referrals: list[Referral] | None = None,
) -> Statistics:
    return count(
        clients=clients or [],
        cases=cases or [],
        consultations=consultations or [],
        referrals=referrals or [],
        first=FIRST,
        last=LAST,
    )


def table(found: Statistics, name: str) -> dict[str, int | None]:
    return next(dict(one.counts) for one in found.tables if one.id == name)


def test_persons_cases_and_contacts_are_three_numbers() -> None:
    found = figures(
        clients=[a_client(1), a_client(2)],
        cases=[a_case(11, client=1), a_case(12, client=1), a_case(13, client=2)],
        consultations=[a_consultation(20 + n, case=11) for n in range(5)],
    )
    assert (found.persons, found.cases, found.contacts, found.minutes) == (2, 3, 5, 150)


def test_a_case_counts_while_it_is_open_on_one_day_of_the_period() -> None:
    def counted(**given: Any) -> int:
        return figures(cases=[a_case(**given)]).cases

    assert counted() == 1
    assert counted(first_contact_on=LAST) == 1
    assert counted(first_contact_on=LAST + DAY) == 0
    assert counted(first_contact_on=FIRST - DAY, closed_on=FIRST) == 1
    assert counted(first_contact_on=FIRST - DAY, closed_on=FIRST - DAY) == 0


def test_contacts_and_referrals_count_on_the_days_of_the_period() -> None:
    days = (FIRST - DAY, FIRST, LAST, LAST + DAY, None)
    found = figures(
        consultations=[a_consultation(30 + n, held_on=day) for n, day in enumerate(days)],
        referrals=[a_referral(50 + n, sent_on=day) for n, day in enumerate(days)],
    )
    assert found.contacts == 2
    assert table(found, "result") == {"SENT": None}


def test_people_of_closed_cases_are_not_broken_down() -> None:
    found = figures(
        clients=[a_client(n, sex="w") for n in range(1, 8)],
        cases=[a_case(100 + n, client=n) for n in range(1, 7)]
        + [a_case(200, client=7, closed_on=FIRST - DAY)],
    )
    assert table(found, "sex") == {"w": 6}


def test_the_wait_is_the_median_over_cases_with_both_days() -> None:
    start = FIRST
    waits = [
        a_case(10 + days, first_contact_on=start, first_appointment_on=start + days * DAY)
        for days in (1, 4, 30)
    ]
    assert figures(cases=[*waits, a_case(99, first_contact_on=start)]).median_wait_days == 4
    assert figures(cases=[a_case()]).median_wait_days is None


def test_minutes_never_given_count_as_none() -> None:
    assert figures(consultations=[a_consultation(minutes=None)]).minutes == 0


def test_a_conversation_counts_once_under_each_of_its_topics() -> None:
    talks = [a_consultation(20 + n, topics=("HOUSING", "WORK")) for n in range(6)]
    assert table(figures(consultations=talks), "topic") == {"WORK": 6, "HOUSING": 6}


def test_cells_come_in_the_order_of_their_code_list_and_unknown_codes_not_at_all() -> None:
    codes = [code.code for code in code_list("topics")]
    talks = [
        a_consultation(n * 10 + k, topics=(topic,))
        for n, topic in enumerate((codes[5], codes[1], "LATER", ""))
        for k in range(5)
    ]
    assert list(table(figures(consultations=talks), "topic")) == [codes[1], codes[5]]


@given(st.lists(st.sampled_from(["w", "m", "d", ""]), max_size=30))
def test_no_breakdown_shows_a_group_of_fewer_than_five(sexes: list[str]) -> None:
    found = figures(
        clients=[a_client(n, sex=sex) for n, sex in enumerate(sexes)],
        cases=[a_case(100 + n, client=n) for n in range(len(sexes))],
    )
    assert found.persons == len(sexes)
    for cells in (one.counts for one in found.tables):
        assert all(cell is None or cell >= 5 for cell in cells.values())


def test_an_amendment_is_no_second_contact() -> None:
    talk = a_consultation(20, case=11)
    found = figures(
        cases=[a_case(11)], consultations=[talk, replace(a_consultation(21), amends_id=talk.id)]
    )
    assert found.contacts == 1
