"""Proves what becomes of a colleague's device that is trusted no longer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from counsel_app.domain.member import Member
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Refused
from counsel_app.usecases import arrivals, cases, inbox, portions, team, volunteering
from counsel_app.usecases.team import MemberGone, NotYet
from tests.profiles import Desk, a_case, a_client, an_assignment
from tests.usecases.conftest import Service


def _revoke(anna: Desk, who: Desk, since: date | None = None) -> None:
    day = since or anna.clock.today()
    team.revoke(anna.vault, who.person_id, since=day, why=" lost ", clock=anna.clock)


def _open_case(desk: Desk, number: int = 1) -> None:
    client = a_client(number)
    cases.open_case(desk.vault, client, a_case(100 + number, client=number), clock=desk.clock)


def _reasons(desk: Desk, service: Service) -> list[Reason]:
    plan = inbox.plan_inbox(desk.vault, service.share, clock=desk.clock)
    refused = [one.outcome.reason for one in plan.items if isinstance(one.outcome, Refused)]
    return [reason for reason in refused if reason is not Reason.NOT_FOR_US]


def test_who_is_trusted_no_longer_is_kept_with_day_and_reason(service: Service) -> None:
    anna, ben = service.anna, service.ben
    _revoke(anna, ben)
    kept = anna.vault.get(Member, ben.person_id)
    assert kept is not None
    assert (kept.revoked_on, kept.revoked_why) == (anna.clock.today(), "lost")
    assert kept in team.members(anna.vault)
    assert kept not in team.trusted_members(anna.vault)


def test_nothing_is_sealed_for_it_any_more_and_all_of_it_once_it_is_trusted_again(
    service: Service,
) -> None:
    anna, ben = service.anna, service.ben
    _revoke(anna, ben)
    _open_case(anna)
    made = service.export(anna).made
    assert made
    assert not [one for one in made if "Ben" in one.recipients]
    assert ben.person_id not in [one.id for one, _ in portions.preview_export(anna.vault)]
    team.restore_trust(anna.vault, ben.person_id, clock=anna.clock)
    again = service.export(anna).made
    assert [one.recipients for one in again] == [("Ben",)]
    assert ben.take_in(service.share).ops > 0


def test_what_it_made_from_that_day_on_is_set_aside_and_what_it_made_before_is_not(
    service: Service,
) -> None:
    anna, ben = service.anna, service.ben
    _open_case(ben)
    service.export(ben)
    ben.clock.advance(timedelta(days=2))
    _open_case(ben, 2)
    service.export(ben)
    _revoke(anna, ben, ben.clock.today())
    assert _reasons(anna, service) == [Reason.REVOKED]
    assert anna.take_in(service.share).bundles == 1
    team.restore_trust(anna.vault, ben.person_id, clock=anna.clock)
    assert _reasons(anna, service) == []
    assert anna.take_in(service.share).bundles == 1


def test_it_is_missed_by_nobody_who_waits_for_exports(service: Service) -> None:
    cora, ben = service.cora, service.ben
    _revoke(cora, ben)
    view = arrivals.view_arrivals(cora.vault, service.share, clock=cora.clock)
    assert "Ben" not in [one.name for one in view.silent]
    assert "Anna" in [one.name for one in view.silent]


def test_a_volunteer_trusted_no_longer_gets_no_package(service: Service) -> None:
    anna, vera = service.anna, service.vera
    _revoke(anna, vera)
    assert team.volunteers(anna.vault) == []
    _open_case(anna)
    task = an_assignment(volunteer_id=vera.person_id)
    with pytest.raises(volunteering.NotAVolunteer):
        volunteering.assign(anna.vault, anna.folder, task, clock=anna.clock)


def test_trust_ends_on_a_day_that_has_come_and_for_somebody_in_the_team(service: Service) -> None:
    anna = service.anna
    tomorrow = anna.clock.today() + timedelta(days=1)
    with pytest.raises(NotYet):
        _revoke(anna, service.ben, tomorrow)
    with pytest.raises(MemberGone):
        team.restore_trust(anna.vault, "nobody", clock=anna.clock)


def test_a_new_card_of_the_person_is_trusted(service: Service) -> None:
    anna, ben = service.anna, service.ben
    _revoke(anna, ben)
    anna.accept(ben)
    assert ben.person_id in [one.id for one in team.trusted_members(anna.vault)]
