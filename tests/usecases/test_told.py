from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.errors import AppError
from counsel_app.domain.give_back import Review
from counsel_app.domain.member import Member, Role
from counsel_app.domain.volunteering import Assignment, VolunteerNote
from counsel_app.store.bundles import IN, OUT, bundles
from counsel_app.store.told import all_given
from counsel_app.sync import told as envelope
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.sync.folder import FolderGone
from counsel_app.sync.identity import KeyCardImpossible
from counsel_app.sync.phone_words import word_list
from counsel_app.sync.reasons import Reason
from counsel_app.sync.told import ToldDamaged, WordsMissing, WordsUnknown, WordsWrong
from counsel_app.usecases import give_back, profiles, team, told
from counsel_app.usecases.exchange import OUTBOX
from counsel_app.usecases.expiry import known_day, note_time
from counsel_app.usecases.invitations import OtherSpace
from counsel_app.usecases.told import NameMissing, NotOpened, OpenedBefore, TaskNotWritten
from counsel_app.usecases.told_claims import answer
from counsel_app.usecases.volunteering import my_people
from tests.profiles import Desk, an_assignment, an_id
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import every_value
from tests.usecases.test_volunteering import SECRETS, farhad
from tests.usecases.told_desks import gives_back, opens, tell, the_task

pytestmark = pytest.mark.usefixtures("cheap")


def test_with_the_words_a_newcomer_has_the_task_and_nothing_else(
    service: Service, nora: Desk
) -> None:
    farhad(service)
    told_ = tell(service)
    assert len(told_.words) == 8
    assert told_.bits >= 60
    opens(nora, told_)
    [one] = my_people(nora.vault, today=nora.clock.today())
    assert one.assignment.task == "Mathe für den EQ-Test"
    held = every_value(nora.vault)
    assert "Farhad" in held
    assert not any(secret in held for secret in SECRETS)
    assert profiles.own_profile(nora.vault).space == profiles.own_profile(service.anna.vault).space
    assert nora.vault.get(Member, service.anna.person_id) is not None


def test_the_words_are_kept_nowhere(service: Service, nora: Desk) -> None:
    told_ = tell(service)
    opens(nora, told_)
    for desk in (service.anna, nora):
        values = every_value(desk.vault)
        assert "Farhad" in values
        assert " ".join(told_.words) not in values
    assert told_.words[0] not in repr(told_)


def test_her_answer_makes_the_device_known_and_her_work_counts_as_hers(
    service: Service, nora: Desk
) -> None:
    anna = service.anna
    told_ = tell(service)
    stand_in = the_task(anna).volunteer_id
    assert team.awaited_names(anna.vault) == {stand_in: "Nora"}
    assert team.name_of(anna.vault, stand_in) == "Nora"
    opens(nora, told_)
    gives_back(service, nora)
    anna.take_in(service.share)
    assert {row.kind for row in bundles(anna.vault, IN)} == {"claim", "answer", "ack"}
    assert the_task(anna).volunteer_id == nora.person_id
    member = anna.vault.get(Member, nora.person_id)
    assert member is not None
    assert (member.role, member.scope) == (Role.VOLUNTEER, "reduced")
    assert team.awaited_names(anna.vault) == {}
    [note] = anna.vault.all(VolunteerNote)
    give_back.give_again(anna.vault, note.id, sentence="Wann war das?", clock=anna.clock)
    service.export(anna)
    nora.take_in(service.share)
    assert [one.sentence for one in nora.vault.all(Review)] == ["Wann war das?"]


def test_words_are_read_however_they_are_typed(service: Service, nora: Desk) -> None:
    told_ = tell(service)
    typed = "  " + ", ".join(told_.words).upper() + "\n"
    told.open_told(nora.vault, nora.folder, told_.path, typed, clock=nora.clock)
    assert my_people(nora.vault, today=nora.clock.today())


def test_of_several_files_on_a_stick_the_words_find_the_right_one(
    service: Service, nora: Desk
) -> None:
    anna = service.anna
    mine = tell(service)
    other, _ = told.assign_by_words(
        anna.vault, anna.folder, an_assignment(20, task="Lesen üben"), name="Otto",
        path=service.share / "other.counseltask", clock=anna.clock,
    )  # fmt: skip
    (service.share / "third.counseltask").write_bytes(b"")
    files = (service.share / "third.counseltask", other.path, mine.path)
    words = " ".join(mine.words)
    told.open_any(nora.vault, nora.folder, files, words, clock=nora.clock)
    assert [one.id for one in nora.vault.all(Assignment)] == [an_id(10)]
    with pytest.raises(WordsWrong):
        told.open_any(nora.vault, nora.folder, files[:2], words, clock=nora.clock)


def test_wrong_words_are_said_and_change_nothing(service: Service, nora: Desk) -> None:
    told_ = tell(service)
    other = next(word for word in word_list() if word != told_.words[0])
    for typed, error in (
        (" ".join((other, *told_.words[1:])), WordsWrong),
        (" ".join(told_.words[1:]), WordsMissing),
        ("xyzzy " + " ".join(told_.words[1:]), WordsUnknown),
    ):
        with pytest.raises(error):
            told.open_told(nora.vault, nora.folder, told_.path, typed, clock=nora.clock)
    assert bundles(nora.vault, IN) == []
    assert nora.vault.all(Assignment) == []


def test_a_file_is_opened_once_on_a_device(service: Service, nora: Desk) -> None:
    told_ = tell(service)
    assert told.packages_in(nora.vault, service.share) == (told_.path,)
    opens(nora, told_)
    assert told.packages_in(nora.vault, service.share) == ()
    with pytest.raises(OpenedBefore):
        opens(nora, told_)
    assert len(bundles(nora.vault, OUT)) == 1


@pytest.mark.parametrize("clock_back", [False, True])
def test_after_its_last_day_it_does_not_open(
    service: Service, nora: Desk, clock_back: bool
) -> None:
    told_ = tell(service)
    nora.clock.advance(timedelta(days=60))
    if clock_back:
        # The file has seen the later day; then the clock is set back.
        note_time(nora.vault, nora.clock.now())
        nora.clock.advance(timedelta(days=-60))
    with pytest.raises(NotOpened) as caught:
        opens(nora, told_)
    assert caught.value.refused.reason is Reason.EXPIRED
    assert caught.value.sentence("de") == Reason.EXPIRED.label.de
    assert nora.vault.all(Assignment) == []


def test_a_clock_before_the_day_of_sealing_is_no_way_back_either(
    service: Service, nora: Desk
) -> None:
    today = service.anna.clock.today()
    told_ = tell(service, ends_on=today)
    nora.clock.advance(timedelta(hours=-30))
    opens(nora, told_)
    assert known_day(nora.vault, nora.clock.today()) == today


def test_what_is_no_package_is_said(service: Service, nora: Desk, tmp_path: Path) -> None:
    words = " ".join(word_list()[:8])
    for content in (b"", b"x" * 100):
        path = tmp_path / "bad.counseltask"
        path.write_bytes(content)
        with pytest.raises((ToldDamaged, WordsWrong)):
            told.open_told(nora.vault, nora.folder, path, words, clock=nora.clock)
    with pytest.raises(ToldDamaged):
        told.open_told(nora.vault, nora.folder, tmp_path / "gone", words, clock=nora.clock)
    assert told.packages_in(nora.vault, tmp_path) == (tmp_path / "bad.counseltask",)
    (tmp_path / "bad.counseltask").unlink()
    (tmp_path / "dir.counseltask").mkdir()
    assert told.packages_in(nora.vault, tmp_path) == ()


def test_a_bundle_that_was_altered_inside_the_file_is_refused(service: Service, nora: Desk) -> None:
    told_ = tell(service)
    package = envelope.unlock(told_.path.read_bytes(), told_.words)
    altered = bytearray(package.bundle)
    altered[-1] ^= 1
    told_.path.write_bytes(envelope.lock(replace(package, bundle=bytes(altered)), told_.words))
    with pytest.raises(NotOpened) as caught:
        opens(nora, told_)
    assert caught.value.refused.reason is Reason.DAMAGED
    told_.path.write_bytes(envelope.lock(replace(package, bundle=b"none"), told_.words))
    with pytest.raises(ToldDamaged):
        opens(nora, told_)


def test_from_somebody_who_is_trusted_no_longer_it_is_not_taken(service: Service) -> None:
    vera, anna = service.vera, service.anna
    team.revoke(vera.vault, anna.person_id, since=vera.clock.today(), why="", clock=vera.clock)
    with pytest.raises(NotOpened) as caught:
        opens(vera, tell(service, name="Vera"))
    assert caught.value.refused.reason is Reason.REVOKED


def test_nothing_is_given_where_the_file_cannot_be_written_or_nobody_is_named(
    service: Service,
) -> None:
    farhad(service)
    anna = service.anna
    for name, path, error in (
        ("Nora", service.share / "no" / "such.counseltask", TaskNotWritten),
        (" ", service.share / "a.counseltask", NameMissing),
        ("N" * 200, service.share / "a.counseltask", KeyCardImpossible),
    ):
        with pytest.raises(error):
            told.assign_by_words(
                anna.vault, anna.folder, an_assignment(), name=name, path=path, clock=anna.clock
            )
    assert anna.vault.all(Assignment) == []
    assert bundles(anna.vault, OUT) == []
    assert all_given(anna.vault) == []


def test_a_stick_that_is_pulled_right_after_opening_leaves_the_answer_waiting(
    service: Service, nora: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_ = tell(service)

    def pulled(*_: object, **__: object) -> None:
        raise FolderGone

    monkeypatch.setattr(told, "publish_outbox", pulled)
    opens(nora, told_)
    assert [row.state for row in bundles(nora.vault, OUT)] == ["sealed"]
    gives_back(service, nora)
    service.anna.take_in(service.share)
    assert the_task(service.anna).volunteer_id == nora.person_id


def test_who_exchanges_elsewhere_already_is_told_so(service: Service, nora: Desk) -> None:
    told_ = tell(service)
    profile = profiles.own_profile(nora.vault)
    nora.vault.set_meta("profile", json.dumps(asdict(replace(profile, space="leipzig-2026"))))
    with pytest.raises(OtherSpace):
        opens_after_sending(service, nora, told_)
    assert nora.vault.all(Assignment) == []


def opens_after_sending(service: Service, desk: Desk, told_: told.Told) -> None:
    desk.accept(service.ben)
    giver = desk.vault.get(Member, service.ben.person_id)
    assert giver is not None
    answer(desk.vault, desk.folder, bytes(16), giver, clock=desk.clock)
    opens(desk, told_)


def test_a_lost_package_of_a_told_task_is_in_the_file_and_needs_no_other(
    service: Service, nora: Desk
) -> None:
    told_ = tell(service)
    [row] = bundles(service.anna.vault, OUT)
    (service.anna.folder / OUTBOX / row.name).unlink()
    with pytest.raises(OutboxDamaged):
        service.export(service.anna)
    service.export(service.anna)
    opens(nora, told_)
    assert my_people(nora.vault, today=nora.clock.today())


def test_the_sentence_of_every_error_names_what_to_do() -> None:
    errors: tuple[AppError, ...] = (
        WordsUnknown(word="x"), WordsMissing(count=8), WordsWrong(), ToldDamaged(),
        envelope.TooDear(), NameMissing(), TaskNotWritten(), OpenedBefore(),
    )  # fmt: skip
    for error in errors:
        assert error.sentence("de") != error.sentence("en")
