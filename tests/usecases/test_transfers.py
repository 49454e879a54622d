"""Proves that a case goes to another counsellor once, with the other's word, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.domain.consultation import Consultation
from counsel_app.domain.deadline import Deadline
from counsel_app.domain.errors import InvalidRecord
from counsel_app.domain.institution import Institution
from counsel_app.domain.member import Role
from counsel_app.domain.scopes import visible_fields
from counsel_app.domain.transfer import Basis, Stage, Transfer
from counsel_app.store.before import MERGES
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.case_list import case_counts
from counsel_app.store.checking import row_digests
from counsel_app.store.journal import open_conflicts, ops_of, own_ops_after
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import Reason, State
from counsel_app.sync.verify import Opened, Refused
from counsel_app.usecases import (
    cases,
    consultations,
    dates,
    erase,
    exchange,
    inbox,
    referrals,
    team,
    transfer_view,
    transfers,
)
from counsel_app.usecases.portions import seal_for
from counsel_app.usecases.retention import CaseGone
from counsel_app.usecases.today import view_today
from tests.profiles import (
    TODAY,
    Desk,
    Template,
    a_case,
    a_client,
    a_consultation,
    a_deadline,
    a_release,
    an_assignment,
    an_id,
    an_institution,
    close_as_template,
    new_clock,
    new_desk,
)

OTHER = "Andere gGmbH"
NAMES = ("anna", "dora", "eli", "fay", "city")


@dataclass(slots=True, kw_only=True)
class Region:
    """Anna and Dora of one organisation without names, Fay her deputy, Eli of another, the city."""

    share: Path
    anna: Desk
    dora: Desk
    eli: Desk
    fay: Desk
    city: Desk

    def export(self, *desks: Desk) -> None:
        for desk in desks:
            exchange.export_changes(desk.vault, desk.folder, self.share, clock=desk.clock)

    def exchange(self, one: Desk, other: Desk) -> None:
        """What one sent reaches the other."""
        self.export(one)
        other.take_in(self.share)


@pytest.fixture(scope="session")
def region_templates(tmp_path_factory: pytest.TempPathFactory) -> list[Template]:
    home = tmp_path_factory.mktemp("region")
    clock = new_clock()
    people = [
        new_desk(home / name.lower(), name, role=role, organisation=where, clock=clock)
        for name, role, where in (
            ("Anna", Role.COUNSELLOR, "Beispiel e. V."),
            ("Dora", Role.COUNSELLOR, "Beispiel e. V."),
            ("Eli", Role.COUNSELLOR, OTHER),
            ("Fay", Role.COUNSELLOR, "Beispiel e. V."),
            ("City", Role.COORDINATOR, "Stadt Dresden"),
        )
    ]
    for one in people:
        for other in people:
            if one is not other:
                deputies = {one.name, other.name} == {"Anna", "Fay"}
                one.accept(other, Audience.FULL if deputies else Audience.REGION)
    return [close_as_template(one) for one in people]


@pytest.fixture
def region(region_templates: list[Template], tmp_path: Path) -> Iterator[Region]:
    clock = new_clock()
    people = {
        name: template.copy_to(tmp_path / name, clock=clock)
        for name, template in zip(NAMES, region_templates, strict=True)
    }
    (tmp_path / "share").mkdir()
    yield Region(share=tmp_path / "share", **people)
    for one in people.values():
        one.vault.close()


def begun(desk: Desk) -> str:
    """Farhad's case with a talk, a date in five days and one next year."""
    client = a_client(birth_date=date(1999, 5, 1))
    cases.open_case(desk.vault, client, a_case(), clock=desk.clock)
    consultations.record_consultation(desk.vault, a_consultation(), clock=desk.clock)
    dates.save_deadlines(
        desk.vault, [a_deadline(due_on=TODAY + timedelta(days=5))], clock=desk.clock
    )
    dates.save_deadlines(
        desk.vault,
        [a_deadline(12, title="Aufenthalt", due_on=TODAY + timedelta(days=300))],
        clock=desk.clock,
    )
    return an_id(2)


def a_transfer(to: Desk, number: int = 70, **given: Any) -> Transfer:
    values: dict[str, Any] = {
        "to_id": to.person_id,
        "reason": "LANGUAGE",
        "passed_on": "Ruft lieber an, als zu schreiben.",
    }
    return Transfer(id=an_id(number), case_id=an_id(2), **values | given)


def offered(region: Region, to: Desk) -> str:
    begun(region.anna)
    transfers.offer(region.anna.vault, a_transfer(to), clock=region.anna.clock)
    region.exchange(region.anna, to)
    return an_id(70)


def accepted(region: Region, to: Desk) -> str:
    offered(region, to)
    transfers.accept(to.vault, an_id(70), sentence="Gern.", confirmed={an_id(6)}, clock=to.clock)
    return an_id(70)


def case_at(desk: Desk) -> Case:
    case = desk.vault.get(Case, an_id(2))
    assert case is not None
    return case


def transfer_at(desk: Desk, number: int = 70) -> Transfer:
    found = desk.vault.get(Transfer, an_id(number))
    assert found is not None
    return found


def test_the_plan_says_who_on_what_it_rests_and_what_would_go(region: Region) -> None:
    begun(region.anna)
    plan = transfers.plan_transfer(region.anna.vault, an_id(2), clock=region.anna.clock)
    assert {one.member.name: one.basis for one in plan.receivers} == {
        "Dora": Basis.SAME_ORGANISATION,
        "Eli": Basis.RELEASE,
        "Fay": Basis.DEPUTY,
    }
    assert [one.id for one in plan.dates] == [an_id(6), an_id(12)]
    assert [one.record_type for one in plan.sheets] == [
        "client", "case", "consultation", "deadline", "deadline",
    ]  # fmt: skip
    assert (plan.documents, plan.tasks, plan.releases) == (0, 0, ())
    with pytest.raises(CaseGone):
        transfers.plan_transfer(region.anna.vault, an_id(99), clock=region.anna.clock)


def test_what_the_plan_shows_is_what_leaves(region: Region) -> None:
    begun(region.anna)
    plan = transfers.plan_transfer(region.anna.vault, an_id(2), clock=region.anna.clock)
    transfers.offer(region.anna.vault, a_transfer(region.dora), clock=region.anna.clock)
    region.export(region.anna)
    arrived = inbox.plan_inbox(region.dora.vault, region.share, clock=region.dora.clock)
    (package,) = [
        item.outcome
        for item in arrived.items
        if isinstance(item.outcome, Opened) and item.outcome.header.kind == Kind.TRANSFER
    ]
    shown = {
        (sheet.record_id, described.name) for sheet in plan.sheets for described, _ in sheet.lines
    }
    sealed = {
        (op.record_id, name)
        for op in package.ops
        if op.record_type != Transfer.TYPE
        for name, value in op.fields.items()
        if value not in (None, "", [], False) and not name.endswith("_id")
    }
    assert sealed - shown == set()
    assert shown - sealed == set()


def test_until_the_answer_the_case_stays_and_afterwards_it_is_the_others(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    assert case_at(anna).counsellor_id == case_at(dora).counsellor_id == anna.person_id
    (view,) = transfer_view.open_offers(dora.vault, today=TODAY)
    assert (view.giver, view.client_name, view.is_mine) == ("Anna", "Farhad", False)
    assert [one.id for one in view.dates] == [an_id(6), an_id(12)]
    assert view.near == {an_id(6)}
    assert view.transfer.passed_on == "Ruft lieber an, als zu schreiben."
    transfers.accept(
        dora.vault, an_id(70), sentence=" Gern. ", confirmed={an_id(6)}, clock=dora.clock
    )
    assert case_at(dora).counsellor_id == dora.person_id
    assert case_at(anna).counsellor_id == anna.person_id
    region.exchange(dora, anna)
    assert case_at(anna).counsellor_id == dora.person_id
    (told,) = transfer_view.transfers_of(anna.vault, an_id(2), today=TODAY)
    assert told.is_mine
    assert (told.transfer.stage, told.transfer.answer_why) == (Stage.ACCEPTED, "Gern.")
    assert told.transfer.dates_confirmed_on == TODAY
    assert transfer_view.open_offers(dora.vault, today=TODAY) == ()


def test_the_giver_counts_it_no_more_and_is_not_reminded(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    assert view_today(anna.vault, clock=anna.clock, most=9).near.count == 1
    region.exchange(dora, anna)
    counts = case_counts(anna.vault, person=anna.person_id, today=TODAY)
    assert {str(chip): count for chip, count in counts.items()} == {
        "open": 1, "mine": 0, "due": 0, "closed": 0,
    }  # fmt: skip
    assert view_today(anna.vault, clock=anna.clock, most=9).near.count == 0
    mine = case_counts(dora.vault, person=dora.person_id, today=TODAY)
    assert [str(chip) for chip, count in mine.items() if count] == ["open", "mine", "due"]
    assert view_today(dora.vault, clock=dora.clock, most=9).near.count == 1


def test_the_region_counts_the_case_once(region: Region) -> None:
    anna, dora, city = region.anna, region.dora, region.city
    accepted(region, dora)
    region.export(anna, dora)
    city.take_in(region.share)
    (case,) = city.vault.all(Case)
    assert case.counsellor_id == dora.person_id
    assert len(city.vault.all(Client)) == len(city.vault.all(Consultation)) == 1
    assert city.vault.all(Client)[0].chosen_name == ""
    assert city.vault.all(Transfer)[0].passed_on == ""
    assert city.vault.all(Transfer)[0].answer_why == ""


def test_another_organisation_needs_a_release_towards_it(region: Region) -> None:
    anna, eli = region.anna, region.eli
    begun(anna)
    with pytest.raises(transfers.NeedsRelease) as error:
        transfers.offer(anna.vault, a_transfer(eli), clock=anna.clock)
    assert OTHER in error.value.sentence("de")
    referrals.save_institution(anna.vault, an_institution(), clock=anna.clock)
    elsewhere, _ = referrals.save_release(anna.vault, a_release(), clock=anna.clock)
    with pytest.raises(transfers.NeedsRelease):
        transfers.offer(anna.vault, a_transfer(eli, release_id=elsewhere.id), clock=anna.clock)
    referrals.save_institution(
        anna.vault, an_institution(17, name=f" {OTHER.upper()}"), clock=anna.clock
    )
    right, _ = referrals.save_release(
        anna.vault, a_release(19, institution=17, number="R-02"), clock=anna.clock
    )
    plan = transfers.plan_transfer(anna.vault, an_id(2), clock=anna.clock)
    assert {name.strip() for _, name in plan.releases} == {"Volkshochschule", OTHER.upper()}
    transfers.offer(anna.vault, a_transfer(eli, release_id=right.id), clock=anna.clock)
    assert transfer_at(anna).basis == Basis.RELEASE
    region.exchange(anna, eli)
    assert eli.vault.all(Client)[0].chosen_name == "Farhad"
    referrals.save_release(anna.vault, replace(right, revoked_on=TODAY), clock=anna.clock)
    with pytest.raises(transfers.NeedsRelease):
        transfers.send_again(anna.vault, an_id(70), clock=anna.clock)


def test_only_ones_own_case_to_a_counsellor_with_a_reason_and_once(region: Region) -> None:
    anna, dora = region.anna, region.dora
    begun(anna)
    with pytest.raises(transfers.NotACounsellor):
        transfers.offer(anna.vault, a_transfer(region.city), clock=anna.clock)
    with pytest.raises(InvalidRecord):
        transfers.offer(anna.vault, a_transfer(dora, reason=""), clock=anna.clock)
    with pytest.raises(CaseGone):
        transfers.offer(anna.vault, replace(a_transfer(dora), case_id=an_id(99)), clock=anna.clock)
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    with pytest.raises(transfers.UnderWay):
        transfers.offer(anna.vault, a_transfer(dora, 71), clock=anna.clock)
    region.exchange(anna, region.fay)
    with pytest.raises(transfers.NotYours) as error:
        transfers.offer(region.fay.vault, a_transfer(dora, 72), clock=region.fay.clock)
    assert "Anna" in error.value.sentence("en")


def test_a_case_without_a_counsellor_becomes_the_givers_first(region: Region) -> None:
    anna = region.anna
    begun(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(case_at(anna), counsellor_id=""))
    transfers.offer(anna.vault, a_transfer(region.dora), clock=anna.clock)
    assert case_at(anna).counsellor_id == anna.person_id


def test_open_differences_are_decided_first(region: Region) -> None:
    anna, fay = region.anna, region.fay
    begun(anna)
    region.exchange(anna, fay)
    for desk, name in ((anna, "Farhad A."), (fay, "Farhad B.")):
        with desk.vault.atomic(desk.clock) as write:
            write.put(replace(desk.vault.all(Client)[0], chosen_name=name))
    region.exchange(fay, anna)
    before = len(bundles(anna.vault, OUT))
    with pytest.raises(transfers.OpenDifferences):
        transfers.offer(anna.vault, a_transfer(region.dora), clock=anna.clock)
    assert len(bundles(anna.vault, OUT)) == before
    assert anna.vault.all(Transfer) == []


def test_near_dates_are_confirmed_one_by_one(region: Region) -> None:
    dora = region.dora
    offered(region, dora)
    with pytest.raises(transfers.DatesNotConfirmed):
        transfers.accept(dora.vault, an_id(70), clock=dora.clock)
    with pytest.raises(transfers.DatesNotConfirmed):
        transfers.accept(dora.vault, an_id(70), confirmed={an_id(12)}, clock=dora.clock)
    assert transfer_at(dora).stage is Stage.OFFERED
    dates.save_deadlines(
        dora.vault,
        [
            replace(
                next(one for one in dora.vault.all(Deadline) if one.id == an_id(6)), done_on=TODAY
            )
        ],
        clock=dora.clock,
    )
    transfers.accept(dora.vault, an_id(70), clock=dora.clock)
    assert transfer_at(dora).dates_confirmed_on is None


def test_a_no_needs_a_sentence_and_takes_the_case_out_of_the_file(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"
    with pytest.raises(transfers.SentenceMissing):
        transfers.decline(dora.vault, an_id(70), sentence="  ", clock=dora.clock)
    transfers.decline(dora.vault, an_id(70), sentence="Ich bin voll.", clock=dora.clock)
    assert dora.vault.all(Client)[0].chosen_name == ""
    assert dora.vault.all(Consultation)[0].content == ""
    assert dora.vault.all(Deadline) == []
    assert transfer_at(dora).passed_on == ""
    assert not (dora.folder / MERGES).exists()
    allowed = visible_fields("client", Audience.REGION)
    assert all(op.fields.keys() <= allowed for op in ops_of(dora.vault, an_id(1)))
    region.exchange(dora, anna)
    assert (transfer_at(anna).stage, transfer_at(anna).answer_why) == (
        Stage.DECLINED,
        "Ich bin voll.",
    )
    assert case_at(anna).counsellor_id == anna.person_id
    with pytest.raises(transfers.NotOpen):
        transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)
    with pytest.raises(transfers.NotOpen):
        transfers.send_again(anna.vault, an_id(70), clock=anna.clock)


def test_a_declined_case_can_be_offered_anew(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    transfers.decline(dora.vault, an_id(70), sentence="Ich bin voll.", clock=dora.clock)
    region.exchange(dora, anna)
    transfers.offer(anna.vault, a_transfer(dora, 71), clock=anna.clock)
    region.exchange(anna, dora)
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"
    transfers.accept(dora.vault, an_id(71), confirmed={an_id(6)}, clock=dora.clock)
    assert case_at(dora).counsellor_id == dora.person_id


def test_an_offer_is_taken_back_and_the_case_leaves_the_other_file(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    with pytest.raises(transfers.NotOpen):
        transfers.withdraw(dora.vault, an_id(70), clock=dora.clock)
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    with pytest.raises(transfers.NotOpen):
        transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert transfer_at(dora).stage is Stage.WITHDRAWN
    assert dora.vault.all(Client)[0].chosen_name == ""
    with pytest.raises(transfers.NotOpen):
        transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)


def test_an_acceptance_that_crosses_a_withdrawal_counts(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.export(anna, dora)
    anna.take_in(region.share)
    dora.take_in(region.share)
    for desk in (anna, dora):
        assert transfer_at(desk).stage is Stage.ACCEPTED
        assert case_at(desk).counsellor_id == dora.person_id
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"


def test_what_was_written_since_is_sent_after(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    consultations.record_consultation(
        anna.vault, a_consultation(33, content="Nachtrag."), clock=anna.clock
    )
    region.exchange(dora, anna)
    region.exchange(anna, dora)
    assert {one.content for one in dora.vault.all(Consultation)} == {"Der Brief wurde erklärt.", ""}
    transfers.send_again(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert {one.content for one in dora.vault.all(Consultation)} == {
        "Der Brief wurde erklärt.",
        "Nachtrag.",
    }
    assert case_at(dora).counsellor_id == dora.person_id
    assert transfer_at(dora).stage is Stage.ACCEPTED


def test_it_can_go_back_even_where_the_offer_back_arrives_first(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    transfers.offer(dora.vault, a_transfer(anna, 71), clock=dora.clock)
    region.exchange(dora, anna)
    transfers.accept(anna.vault, an_id(71), confirmed={an_id(6)}, clock=anna.clock)
    region.exchange(anna, dora)
    for desk in (anna, dora):
        assert case_at(desk).counsellor_id == anna.person_id
        assert desk.vault.all(Client)[0].chosen_name == "Farhad"


def test_a_deputy_keeps_the_case_after_a_no(region: Region) -> None:
    anna, fay = region.anna, region.fay
    offered(region, fay)
    assert transfer_at(fay).basis == Basis.DEPUTY
    transfers.decline(fay.vault, an_id(70), sentence="Urlaub.", clock=fay.clock)
    assert fay.vault.all(Client)[0].chosen_name == "Farhad"
    region.exchange(fay, anna)
    assert transfer_at(anna).stage is Stage.DECLINED


def test_the_offer_without_its_package_cannot_be_accepted(region: Region) -> None:
    anna, dora = region.anna, region.dora
    begun(anna)
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    region.export(anna)
    (name,) = [row.name for row in bundles(anna.vault, OUT) if row.kind == Kind.TRANSFER]
    (package,) = region.share.rglob(name)
    held = package.read_bytes()
    package.unlink()
    dora.take_in(region.share)
    (view,) = transfer_view.open_offers(dora.vault, today=TODAY)
    assert not view.transfer.has_arrived
    with pytest.raises(transfers.NotArrived):
        transfers.accept(dora.vault, an_id(70), clock=dora.clock)
    package.write_bytes(held)
    dora.take_in(region.share)
    transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)


def test_nobody_else_can_open_the_package(region: Region) -> None:
    offered(region, region.dora)
    for desk in (region.eli, region.fay, region.city):
        plan = inbox.plan_inbox(desk.vault, region.share, clock=desk.clock)
        kinds = {item.outcome.header.kind: item.state for item in plan.items if item.outcome.header}
        assert kinds["transfer"] is State.FOREIGN


def test_an_answer_stays_here_where_the_giver_is_trusted_no_more(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    dora.clock.advance(timedelta(days=1))
    team.revoke(dora.vault, anna.person_id, since=TODAY, why="", clock=dora.clock)
    transfers.decline(dora.vault, an_id(70), sentence="Ich bin voll.", clock=dora.clock)
    assert transfer_at(dora).stage is Stage.DECLINED
    assert all(row.kind != Kind.TRANSFER for row in bundles(dora.vault, OUT))


def test_links_are_shown_by_the_name_of_what_they_point_at(region: Region) -> None:
    anna = region.anna
    begun(anna)
    referrals.save_institution(anna.vault, an_institution(), clock=anna.clock)
    referrals.save_release(anna.vault, a_release(), clock=anna.clock)
    referrals.save_release(anna.vault, a_release(29, institution=77), clock=anna.clock)
    shown = {
        sheet.record_id: {described.name: value for described, value in sheet.lines}
        for sheet in transfer_view.sheets_of(anna.vault, an_id(2))
    }
    assert shown[an_id(9)]["institution_id"] == "Volkshochschule"
    assert shown[an_id(29)]["institution_id"] == "?"


def test_a_difference_that_came_meanwhile_stays_one_when_the_case_is_accepted(
    region: Region,
) -> None:
    anna, fay = region.anna, region.fay
    offered(region, fay)
    for desk, name in ((fay, "Farhad B."), (anna, "Farhad A.")):
        with desk.vault.atomic(desk.clock) as write:
            write.put(replace(desk.vault.all(Client)[0], chosen_name=name))
    region.exchange(anna, fay)
    assert open_conflicts(fay.vault) == [("client", an_id(1), "chosen_name")]
    transfers.accept(fay.vault, an_id(70), confirmed={an_id(6)}, clock=fay.clock)
    assert open_conflicts(fay.vault) == [("client", an_id(1), "chosen_name")]
    assert case_at(fay).counsellor_id == fay.person_id


def test_a_case_that_became_theirs_in_another_way_is_not_taken_out(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    with dora.vault.atomic(dora.clock) as write:
        write.put(replace(case_at(dora), counsellor_id=dora.person_id))
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert transfer_at(dora).stage is Stage.WITHDRAWN
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"


def test_what_belongs_to_no_case_is_erased_as_before(region: Region) -> None:
    anna, dora = region.anna, region.dora
    referrals.save_institution(dora.vault, an_institution(), clock=dora.clock)
    region.exchange(dora, anna)
    with dora.vault.atomic(dora.clock) as write:
        write.delete(an_institution())
    region.exchange(dora, anna)
    assert anna.vault.get(Institution, an_id(7)) is None


def test_running_tasks_stay_and_documents_go_by_name(region: Region) -> None:
    anna = region.anna
    begun(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(an_assignment())
    plan = transfers.plan_transfer(anna.vault, an_id(2), clock=anna.clock)
    assert plan.tasks == 1
    assert "assignment" not in {one.record_type for one in plan.sheets}


def test_who_has_it_now_erases_it_for_both(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    region.exchange(dora, anna)
    with pytest.raises(erase.GivenAway) as error:
        erase.erase_case(anna.vault, an_id(2), typed="DD-00002", clock=anna.clock)
    assert "Dora" in error.value.sentence("de")
    erase.erase_case(dora.vault, an_id(2), typed="DD-00002", clock=dora.clock)
    region.exchange(dora, anna)
    for kind in (Client, Case, Consultation, Deadline):
        assert anna.vault.all(kind) == []


def test_twice_delivered_and_in_a_folder_of_its_own_changes_nothing(
    region: Region, tmp_path: Path
) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    before = row_digests(dora.vault)
    (tmp_path / "stick").mkdir()
    exchange.publish_outbox(anna.vault, anna.folder, tmp_path / "stick")
    dora.take_in(tmp_path / "stick")
    assert row_digests(dora.vault) == before


def refused_as(desk: Desk, region: Region) -> list[Reason]:
    plan = inbox.plan_inbox(desk.vault, region.share, clock=desk.clock)
    return [
        item.outcome.reason
        for item in plan.items
        if isinstance(item.outcome, Refused)
        and item.outcome.header
        and item.outcome.header.kind == Kind.TRANSFER
        and item.state is not State.FOREIGN
    ]


def forged(region: Region, sender: Desk, to: Desk, *records: Any) -> list[Reason]:
    """What becomes of a package of kind transfer with these records in it."""
    member = next(one for one in team.trusted_members(sender.vault) if one.id == to.person_id)
    start = sender.vault.journal_end[0]
    with sender.vault.atomic(sender.clock) as write:
        for one in records:
            write.restate(one)
    ops, _ = own_ops_after(sender.vault, start)
    seal_for(
        sender.vault, sender.folder, ops, readers=[member], kind=Kind.TRANSFER, clock=sender.clock
    )
    region.export(sender)
    return refused_as(to, region)


NOT_ENTITLED = [Reason.NOT_ENTITLED]


def test_a_package_may_bring_one_case_and_one_offer(region: Region) -> None:
    anna, dora = region.anna, region.dora
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    case = a_case(counsellor_id=anna.person_id)
    assert forged(region, anna, dora, fair, a_client(), case, a_consultation()) == []
    dora.take_in(region.share)
    assert forged(region, anna, dora, a_client(), case) == NOT_ENTITLED


@pytest.mark.parametrize(
    "extra",
    [
        a_client(21),
        a_case(22),
        a_consultation(23, case=22),
        an_institution(27),
        an_assignment(30),
    ],
    ids=lambda one: one.TYPE,
)
def test_nothing_of_another_case_comes_with_it(region: Region, extra: Any) -> None:
    anna, dora = region.anna, region.dora
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    case = a_case(counsellor_id=anna.person_id)
    assert forged(region, anna, dora, fair, a_client(), case, extra) == NOT_ENTITLED


@pytest.mark.parametrize(
    ("giver", "taker"), [("eli", "dora"), ("anna", "eli"), ("anna", "anna"), ("dora", "dora")]
)
def test_an_offer_is_between_sender_and_reader(region: Region, giver: str, taker: str) -> None:
    people = {"anna": region.anna, "dora": region.dora, "eli": region.eli}
    made = replace(a_transfer(people[taker]), from_id=people[giver].person_id)
    assert forged(region, region.anna, region.dora, made) == NOT_ENTITLED


def test_an_answer_brings_no_case(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    answer = replace(transfer_at(dora), answer="ACCEPTED")
    assert forged(region, dora, anna, answer, a_client(chosen_name="X")) == NOT_ENTITLED


def test_an_offer_keeps_its_case_and_people(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    other = replace(transfer_at(anna), case_id=an_id(22))
    assert forged(region, anna, dora, other) == NOT_ENTITLED


def test_what_is_somebody_elses_is_not_theirs_to_give(region: Region) -> None:
    anna, dora, eli = region.anna, region.dora, region.eli
    begun(dora)
    case = a_case(counsellor_id=anna.person_id)
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    assert forged(region, anna, dora, fair, a_client(chosen_name="X"), case) == NOT_ENTITLED
    assert eli.person_id != dora.person_id


def test_a_record_that_is_of_another_case_here_stays_there(region: Region) -> None:
    anna, dora = region.anna, region.dora
    cases.open_case(dora.vault, a_client(41), a_case(42, client=41), clock=dora.clock)
    consultations.record_consultation(dora.vault, a_consultation(43, case=42), clock=dora.clock)
    fair = replace(a_transfer(dora), from_id=anna.person_id)
    case = a_case(counsellor_id=anna.person_id)
    moved = a_consultation(43, content="X")
    assert forged(region, anna, dora, fair, a_client(), case, moved) == NOT_ENTITLED


def test_a_coordinator_gives_no_case(region: Region) -> None:
    city, dora = region.city, region.dora
    made = replace(a_transfer(dora), from_id=city.person_id)
    assert forged(region, city, dora, made) == NOT_ENTITLED


def test_no_package_deletes(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered(region, dora)
    start = anna.vault.journal_end[0]
    with anna.vault.atomic(anna.clock) as write:
        write.restate(transfer_at(anna))
        write.delete(a_consultation())
    ops, _ = own_ops_after(anna.vault, start)
    member = next(one for one in team.trusted_members(anna.vault) if one.id == dora.person_id)
    seal_for(anna.vault, anna.folder, ops, readers=[member], kind=Kind.TRANSFER, clock=anna.clock)
    region.export(anna)
    assert refused_as(dora, region) == NOT_ENTITLED


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_in_any_order_everybody_comes_to_the_same(
    data: st.DataObject,
    region_templates: list[Template],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The packages of offer, answer, second sending and withdrawal, one by one, shuffled, twice."""
    home = tmp_path_factory.mktemp("orders")
    clock = new_clock()
    (home / "share").mkdir()

    def people(where: Path, names: tuple[str, ...]) -> dict[str, Desk]:
        chosen = {name: region_templates[NAMES.index(name)] for name in names}
        return {name: one.copy_to(where / name, clock=clock) for name, one in chosen.items()}

    region = Region(share=home / "share", **people(home, NAMES))
    answer = data.draw(st.sampled_from(("accept", "decline", "none")))
    transfer_story(
        region, answer=answer, again=data.draw(st.booleans()), withdrawn=data.draw(st.booleans())
    )
    packages = sorted(region.share.rglob("*.cbx"))
    digests = []
    for turn in ("one", "two"):
        order = data.draw(st.permutations(packages))
        readers = people(home / turn, ("dora", "fay", "city"))
        for package in [*order, *order[:2]]:
            target = home / turn / "share" / package.relative_to(region.share)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(package.read_bytes())
            for reader in readers.values():
                reader.take_in(home / turn / "share")
        digests.append({name: row_digests(one.vault) for name, one in readers.items()})
        for reader in readers.values():
            reader.vault.close()
    assert digests[0] == digests[1]
    for one in (region.anna, region.dora, region.eli, region.fay, region.city):
        one.vault.close()


def transfer_story(region: Region, *, answer: str, again: bool, withdrawn: bool) -> None:
    """An offer, its answer, and what the giver does without having heard of it."""
    anna, dora = region.anna, region.dora
    offered(region, dora)
    if answer == "accept":
        transfers.accept(
            dora.vault, an_id(70), sentence="Ja.", confirmed={an_id(6)}, clock=dora.clock
        )
    if answer == "decline":
        transfers.decline(dora.vault, an_id(70), sentence="Nein.", clock=dora.clock)
    anna.clock.advance(timedelta(minutes=5))
    if again:
        transfers.send_again(anna.vault, an_id(70), clock=anna.clock)
    if withdrawn:
        transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.export(anna, dora)


def test_a_kill_between_leaves_a_whole_state_and_the_next_time_ends_it(region: Region) -> None:
    """The packages of one exchange come in one by one; between any two the program stops."""
    anna, dora = region.anna, region.dora
    begun(anna)
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.export(anna)
    plan = inbox.plan_inbox(dora.vault, region.share, clock=dora.clock)
    total = len(plan.items)

    def stop(done: int, of: int) -> None:
        if (done, of) == (1, total):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inbox.apply_inbox(dora.vault, plan, clock=dora.clock, report=stop)
    assert dora.vault.all(Client)[0].chosen_name == "Farhad"
    dora.take_in(region.share)
    assert dora.vault.all(Client)[0].chosen_name == ""
    assert transfer_at(dora).stage is Stage.WITHDRAWN
