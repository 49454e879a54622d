from __future__ import annotations

import pytest

from counsel_app.domain.access import MAY_HAVE, PROTECTED_MAY_HAVE, Audience, Group, may_have

SECRETS = (
    Group.IDENTITY,
    Group.STATUS,
    Group.ASYLUM,
    Group.HEALTH,
    Group.VIOLENCE,
    Group.CRIMINAL,
    Group.BELIEF,
    Group.MONEY,
    Group.NOTE,
    Group.STAFF,
    Group.LOCAL,
)
"""What the domain guide gives to nobody but the own organisation."""


@pytest.mark.parametrize("group", SECRETS)
@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.FULL])
def test_no_secret_leaves_the_organisation(audience: Audience, group: Group) -> None:
    assert not may_have(audience, group)


def test_what_stays_on_the_device_goes_to_nobody() -> None:
    for audience in Audience:
        for protected in (False, True):
            assert not may_have(audience, Group.LOCAL, protected=protected)


def test_a_deputy_of_the_same_organisation_has_everything_else() -> None:
    kept_back = (Group.LOCAL, Group.LINKAGE_KEY)
    assert all(may_have(Audience.FULL, g) for g in Group if g not in kept_back)


def test_no_audience_has_the_key_that_tokens_are_made_with() -> None:
    for audience in Audience:
        for protected in (False, True):
            assert not may_have(audience, Group.LINKAGE_KEY, protected=protected)


def test_a_coordinator_elsewhere_cannot_reach_anyone() -> None:
    assert not may_have(Audience.REGION, Group.CONTACT)
    assert not may_have(Audience.REGION, Group.APPOINTMENT)
    assert not may_have(Audience.REGION, Group.ASSIGNMENT)
    assert may_have(Audience.REGION, Group.STATUS_GROUP)


def test_a_volunteer_learns_nothing_of_competence_plan_or_counselling() -> None:
    for group in (Group.COMPETENCE, Group.PLAN, Group.COUNSELLING, Group.STATUS_GROUP):
        assert not may_have(Audience.REDUCED, group)


def test_the_committee_gets_no_single_record() -> None:
    assert not any(may_have(Audience.AGGREGATE, group) for group in Group)


def test_every_audience_is_in_both_tables_and_protection_never_widens() -> None:
    assert set(MAY_HAVE) == set(PROTECTED_MAY_HAVE) == set(Audience)
    for audience in Audience:
        assert PROTECTED_MAY_HAVE[audience] <= MAY_HAVE[audience]


def test_towards_a_region_only_that_a_protected_record_took_place_remains() -> None:
    assert may_have(Audience.REGION, Group.CASE_FACTS, protected=True)
    assert not may_have(Audience.REGION, Group.COUNSELLING, protected=True)
    assert not may_have(Audience.REGION, Group.REFERRAL_RESULT, protected=True)


def test_what_a_release_lets_out_goes_to_employed_companions_only() -> None:
    has = {one for one in Audience if may_have(one, Group.RELEASED)}
    assert has == {Audience.FULL, Audience.COMPANION}


def test_an_employed_companion_has_all_that_a_volunteer_has() -> None:
    assert MAY_HAVE[Audience.REDUCED] < MAY_HAVE[Audience.COMPANION]
