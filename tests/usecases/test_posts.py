from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.ops import Op
from counsel_app.domain.post import Post
from counsel_app.domain.scopes import restrict
from counsel_app.usecases import posts
from tests.profiles import TODAY, Desk, a_case, an_id
from tests.usecases.conftest import Service

EVE = TODAY - timedelta(days=1)


def state(desk: Desk, **percents: int | None) -> None:
    by_name = {one.name: one.member_id for one in posts.holders(desk.vault, today=TODAY)}
    given = {by_name[name]: percent for name, percent in percents.items()}
    posts.state_posts(desk.vault, given, clock=desk.clock)


def told(desk: Desk) -> list[tuple[str, int | None]]:
    return [(one.name, one.percent) for one in posts.holders(desk.vault, today=TODAY)]


def test_a_counsellor_stands_there_with_the_trusted_colleagues_who_counsel(
    service: Service,
) -> None:
    assert told(service.anna) == [("Anna", None), ("Ben", None)]
    # A coordinator counsels nobody.
    assert told(service.cora) == [("Anna", None), ("Ben", None)]


def test_whoever_has_an_open_case_stands_there_though_nobody_here_knows_them(
    service: Service,
) -> None:
    with service.anna.vault.atomic(service.anna.clock) as write:
        write.put(a_case(2, counsellor_id=an_id(77)))
    assert {one.member_id for one in posts.holders(service.anna.vault, today=TODAY)} >= {an_id(77)}


def test_a_share_is_kept_changed_and_taken_back(service: Service) -> None:
    anna = service.anna
    state(anna, Anna=80, Ben=100)
    assert told(anna) == [("Anna", 80), ("Ben", 100)]
    assert posts.full_time(anna.vault, on=TODAY) == 180
    same = {anna.person_id: 80}
    assert not posts.state_posts(anna.vault, same, clock=anna.clock).records
    state(anna, Anna=50, Ben=None)
    assert told(anna) == [("Anna", 50), ("Ben", None)]
    assert posts.full_time(anna.vault, on=TODAY) == 50


def test_more_than_full_time_is_refused_and_nothing_kept(anna: Desk) -> None:
    with pytest.raises(posts.MoreThanFullTime):
        state(anna, Anna=101)
    assert told(anna) == [("Anna", None)]


def test_the_sum_is_unknown_while_somebody_with_open_cases_has_stated_nothing(
    service: Service,
) -> None:
    anna = service.anna
    assert posts.full_time(anna.vault, on=TODAY) is None
    with anna.vault.atomic(anna.clock) as write:
        write.put(a_case(1, counsellor_id=""))
        write.put(a_case(2, client=3, counsellor_id=service.ben.person_id))
    state(anna, Anna=50)
    assert posts.full_time(anna.vault, on=TODAY) is None
    state(anna, Ben=75)
    assert posts.full_time(anna.vault, on=TODAY) == 125


def test_a_case_counts_from_the_first_contact_until_the_day_before_it_is_closed(
    service: Service,
) -> None:
    anna = service.anna
    case = a_case(2, counsellor_id=service.ben.person_id, first_contact_on=EVE)
    with anna.vault.atomic(anna.clock) as write:
        write.put(case)
    state(anna, Anna=50)

    def known(on: date) -> bool:
        return posts.full_time(anna.vault, on=on) is not None

    assert known(EVE - timedelta(days=1))
    assert not known(EVE)
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(case, closed_on=TODAY))
    assert (known(EVE), known(TODAY)) == (False, True)


@pytest.mark.parametrize("audience", Audience)
def test_a_share_goes_to_nobody(audience: Audience) -> None:
    op = Op(
        record_type=Post.TYPE,
        record_id=an_id(1),
        hlc=1,
        device="a" * 16,
        author="someone",
        fields={"percent": 50},
        bases={},
    )
    left = restrict(op, audience)
    assert left is None or not left.fields
