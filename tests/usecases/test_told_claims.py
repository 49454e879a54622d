from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.member import Member
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.journal import open_conflicts
from counsel_app.store.told import all_given
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.sync.reasons import Reason, State
from counsel_app.usecases import team, told, volunteering
from counsel_app.usecases.erase import erase_case
from counsel_app.usecases.exchange import OUTBOX
from counsel_app.usecases.told_claims import answer
from counsel_app.usecases.volunteering import write_note
from tests.profiles import Desk, a_volunteer_note, an_assignment, an_id
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import every_value
from tests.usecases.told_desks import gives_back, opens, refusals, tell, the_task

pytestmark = pytest.mark.usefixtures("cheap")


def test_a_second_device_with_the_same_words_is_refused(
    service: Service, nora: Desk, otto: Desk
) -> None:
    told_ = tell(service)
    opens(nora, told_)
    service.anna.take_in(service.share)
    opens(otto, told_)
    gives_back(service, otto)
    assert refusals(service.anna, service.share) == {Reason.CLAIMED}
    service.anna.take_in(service.share)
    assert service.anna.vault.get(Member, otto.person_id) is None
    assert service.anna.vault.all(VolunteerNote) == []


def test_of_two_devices_at_once_nobody_is_believed_until_new_words_are_told(
    service: Service, nora: Desk, otto: Desk
) -> None:
    told_ = tell(service)
    opens(nora, told_)
    opens(otto, told_)
    gives_back(service, nora)
    assert refusals(service.anna, service.share) == {Reason.CLAIMED}
    assert Reason.CLAIMED.state is State.WAIT
    service.anna.take_in(service.share)
    assert service.anna.vault.get(Member, nora.person_id) is None
    opens(nora, tell(service))
    service.anna.take_in(service.share)
    # What she had given back under the first words is not lost by it.
    assert [one.id for one in service.anna.vault.all(VolunteerNote)] == [an_id(11)]
    assert the_task(service.anna).volunteer_id == nora.person_id


def test_whoever_has_the_first_package_and_comes_to_another_ones_is_believed_for_theirs(
    service: Service, nora: Desk, otto: Desk
) -> None:
    anna = service.anna
    told_ = tell(service)
    opens(nora, told_)
    anna.take_in(service.share)
    opens(otto, told_)
    other, _ = told.assign_by_words(
        anna.vault, anna.folder, an_assignment(20, task="Lesen üben"),
        name="Otto", path=service.share / "other.counseltask", clock=anna.clock,
    )  # fmt: skip
    opens(otto, other)
    assert refusals(anna, service.share) == set()
    anna.take_in(service.share)
    assert anna.vault.get(Member, otto.person_id) is not None
    assert the_task(anna).volunteer_id == nora.person_id


def test_a_lost_words_file_is_given_again_with_new_words_and_the_old_ones_count_no_more(
    service: Service, nora: Desk
) -> None:
    first = tell(service)
    first.path.rename(service.share / "old.counseltask")
    second = tell(service)
    assert first.words != second.words
    assert len(all_given(service.anna.vault)) == 1
    opens(nora, replace(first, path=service.share / "old.counseltask"))
    assert refusals(service.anna, service.share) == {Reason.UNKNOWN_SENDER}
    opens(nora, second)
    assert refusals(service.anna, service.share) == set()


def is_closed_at(service: Service, nora: Desk) -> None:
    """After the next exchange nothing of the task is on her device but that it was one."""
    service.export(service.anna)
    nora.take_in(service.share)
    assert the_task(nora).withdrawn_on is not None
    assert the_task(nora).task == ""
    assert open_conflicts(nora.vault) == []


@pytest.mark.parametrize("how", ["withdrawn", "stopped"])
def test_what_became_of_the_task_before_she_answered_is_told_to_her(
    service: Service, nora: Desk, how: str
) -> None:
    anna = service.anna
    told_ = tell(service)
    opens(nora, told_)
    write_note(nora.vault, a_volunteer_note(), clock=nora.clock)
    anna.clock.advance(timedelta(minutes=1))
    if how == "withdrawn":
        volunteering.withdraw(anna.vault, anna.folder, the_task(anna), clock=anna.clock)
    else:
        volunteering.stop(
            anna.vault, anna.folder, the_task(anna), on=anna.clock.today(), why="krank",
            clock=anna.clock,
        )  # fmt: skip
    anna.take_in(service.share)
    service.export(anna)
    nora.take_in(service.share)
    assert the_task(nora).has_ended(nora.clock.today())
    assert "krank" not in every_value(nora.vault)
    # Her work on it can still be handed in.
    service.export(nora)
    anna.take_in(service.share)
    assert [one.id for one in anna.vault.all(VolunteerNote)] == [an_id(11)]


@pytest.mark.parametrize("how", ["erased", "erased by a deputy", "answered"])
def test_what_the_volunteer_was_called_is_kept_no_longer_than_needed(
    service: Service, nora: Desk, how: str
) -> None:
    anna, ben = service.anna, service.ben
    told_ = tell(service, name="Quarzuhrwerk")
    assert "Quarzuhrwerk" in every_value(anna.vault)
    case_id = the_task(anna).case_id
    number = str(anna.vault.get(Case, case_id).number)  # type: ignore[union-attr]
    if how == "erased":
        erase_case(anna.vault, case_id, typed=number, clock=anna.clock)
    elif how == "erased by a deputy":
        service.export(anna)
        ben.take_in(service.share)
        erase_case(ben.vault, case_id, typed=number, clock=ben.clock)
        service.export(ben)
        anna.take_in(service.share)
        assert anna.vault.all(Assignment) == []
    assert ("Quarzuhrwerk" in every_value(anna.vault)) == (how == "answered")
    opens(nora, told_)
    anna.take_in(service.share)
    assert "Quarzuhrwerk" not in every_value(anna.vault)
    # The token stays: her device is known by it, or would be refused.
    assert [one.device for one in all_given(anna.vault)] == [nora.vault.device]
    assert team.name_of(anna.vault, nora.person_id) == "Nora"


@pytest.mark.parametrize("how", ["withdrawn", "stopped"])
def test_what_is_decided_while_her_answer_comes_in_reaches_her(
    service: Service, nora: Desk, how: str
) -> None:
    anna = service.anna
    opens(nora, tell(service))
    # What the window shows is from before the answer was taken in.
    shown = the_task(anna)
    anna.take_in(service.share)
    if how == "withdrawn":
        volunteering.withdraw(anna.vault, anna.folder, shown, clock=anna.clock)
    else:
        volunteering.stop(
            anna.vault, anna.folder, shown, on=anna.clock.today(), why="krank", clock=anna.clock
        )
    assert the_task(anna).volunteer_id == nora.person_id
    service.export(anna)
    nora.take_in(service.share)
    assert the_task(nora).has_ended(nora.clock.today())
    assert the_task(nora).task == "" or how == "stopped"


def test_a_task_that_was_given_to_somebody_else_meanwhile_stays_theirs(
    service: Service, nora: Desk
) -> None:
    anna = service.anna
    opens(nora, tell(service))
    volunteering.assign(
        anna.vault, anna.folder, replace(the_task(anna), volunteer_id=service.vera.person_id),
        clock=anna.clock,
    )  # fmt: skip
    anna.take_in(service.share)
    assert the_task(anna).volunteer_id == service.vera.person_id
    assert the_task(anna).withdrawn_on is None
    assert anna.vault.get(Member, nora.person_id) is not None
    is_closed_at(service, nora)
    service.vera.take_in(service.share)
    assert the_task(service.vera).withdrawn_on is None


def test_somebody_whose_card_is_known_may_open_one_too(service: Service) -> None:
    anna, vera = service.anna, service.vera
    opens(vera, tell(service, name="Vera"))
    anna.take_in(service.share)
    assert the_task(anna).volunteer_id == vera.person_id
    # And a claim that comes again changes nothing.
    answer(vera.vault, vera.folder, bytes(16), member(vera, anna), clock=vera.clock)
    service.export(vera)
    anna.take_in(service.share)
    assert the_task(anna).volunteer_id == vera.person_id


def member(desk: Desk, other: Desk) -> Member:
    found = desk.vault.get(Member, other.person_id)
    assert found is not None
    return found


def test_a_claim_in_the_name_of_somebody_known_is_believed_by_nobody(
    service: Service, nora: Desk
) -> None:
    anna = service.anna
    opens(nora, tell(service))
    # Anna knows a person of this id already, with another device.
    stranger = replace(member(anna, service.ben), id=nora.person_id)
    with anna.vault.atomic(anna.clock) as write:
        write.put(stranger)
    assert refusals(anna, service.share) == {Reason.UNKNOWN_SENDER}


def test_an_answer_that_got_lost_before_it_left_is_made_anew(
    service: Service, nora: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_ = tell(service)
    with monkeypatch.context() as patch:
        patch.setattr(told, "publish_outbox", lambda *_a, **_k: ())
        opens(nora, told_)
    [row] = bundles(nora.vault, OUT)
    (nora.folder / OUTBOX / row.name).unlink()
    with pytest.raises(OutboxDamaged):
        service.export(nora)
    service.export(nora)
    service.anna.take_in(service.share)
    assert the_task(service.anna).volunteer_id == nora.person_id


def test_no_answer_is_made_anew_for_somebody_who_is_trusted_no_longer(
    service: Service, nora: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_ = tell(service)
    with monkeypatch.context() as patch:
        patch.setattr(told, "publish_outbox", lambda *_a, **_k: ())
        opens(nora, told_)
    [row] = bundles(nora.vault, OUT)
    (nora.folder / OUTBOX / row.name).unlink()
    with pytest.raises(OutboxDamaged):
        service.export(nora)
    team.revoke(
        nora.vault, service.anna.person_id, since=nora.clock.today(), why="", clock=nora.clock
    )
    service.export(nora)
    assert [row.state for row in bundles(nora.vault, OUT) if row.kind == "claim"] == ["anew"]


def test_an_erased_task_is_bound_to_nobody(service: Service, nora: Desk) -> None:
    anna = service.anna
    opens(nora, tell(service))
    with anna.vault.atomic(anna.clock) as write:
        write.delete(the_task(anna))
    anna.take_in(service.share)
    assert anna.vault.get(Assignment, an_id(10)) is None
    assert anna.vault.get(Member, nora.person_id) is not None
    is_closed_at(service, nora)


def test_a_case_that_was_erased_meanwhile_leaves_her_device_as_well(
    service: Service, nora: Desk
) -> None:
    anna = service.anna
    opens(nora, tell(service))
    erase_case(anna.vault, an_id(2), typed="DD-00002", clock=anna.clock)
    anna.take_in(service.share)
    assert anna.vault.get(Assignment, an_id(10)) is None
    is_closed_at(service, nora)
