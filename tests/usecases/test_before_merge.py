from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.store import backup
from counsel_app.store.before import KEPT_FOR, MERGES, forget_old
from counsel_app.store.engine import DiskFull
from counsel_app.store.vault import Vault
from counsel_app.usecases import backups, before_merge, erase, inbox, keys, restore, wipe
from counsel_app.usecases.backup_folders import backups_in, free_name, unfinished
from counsel_app.usecases.before_merge import NoWayBack, place_of_merges
from counsel_app.usecases.profiles import CASE_FILE
from tests.profiles import CHEAP, PASSPHRASE, Desk, a_client, an_id, open_farhad
from tests.usecases.conftest import Service


def sent(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)


def later(desk: Desk, minutes: int = 1) -> None:
    desk.clock.advance(timedelta(minutes=minutes))


def test_a_merge_leaves_the_state_from_before_beside_the_file(service: Service) -> None:
    sent(service)
    ben = service.ben
    before = ben.vault.journal_end[0]
    assert place_of_merges(ben.folder) is None
    assert ben.take_in(service.share).is_secured
    (kept,) = backups_in(ben.folder / MERGES)
    assert (kept.position, place_of_merges(ben.folder)) == (before, ben.folder / MERGES)


def test_one_goes_back_to_it_with_the_same_passphrase(service: Service) -> None:
    sent(service)
    ben = service.ben
    ben.take_in(service.share)
    assert len(ben.vault.all(Client)) == 1
    ben.vault.close()
    place = place_of_merges(ben.folder)
    assert place is not None
    (kept,) = restore.backups_to_choose_from(place)
    plan = restore.plan_restore(
        kept, ben.folder, secret=restore.Secret(passphrase=PASSPHRASE), clock=ben.clock
    )
    assert plan.is_same_file
    assert plan.newer
    restore.restore(plan, clock=ben.clock)
    ben.vault = Vault.open(ben.folder / CASE_FILE, ben.vault.key, vault_id=kept.vault_id)
    assert ben.vault.all(Client) == []
    # What was taken in before comes again: nothing is lost by going back.
    assert ben.take_in(service.share).bundles == 1
    assert len(ben.vault.all(Client)) == 1


def test_looking_and_confirmations_alone_keep_nothing(service: Service) -> None:
    sent(service)
    ben, anna = service.ben, service.anna
    inbox.plan_inbox(ben.vault, service.share, clock=ben.clock)
    assert not (ben.folder / MERGES).exists()
    ben.take_in(service.share)
    service.export(ben)
    assert not anna.take_in(service.share).is_secured
    assert not (anna.folder / MERGES).exists()


def test_the_last_three_are_kept(service: Service) -> None:
    ben = service.ben
    made = []
    for number in range(5):
        with ben.vault.atomic(ben.clock) as write:
            write.put(a_client(100 + number))
        later(ben)
        made.append(before_merge.secure(ben.vault, clock=ben.clock))
    assert {one.folder for one in backups_in(ben.folder / MERGES)} == set(made[2:])


def test_without_anything_new_the_last_one_is_the_one(service: Service) -> None:
    ben = service.ben
    first = before_merge.secure(ben.vault, clock=ben.clock)
    later(ben)
    assert before_merge.secure(ben.vault, clock=ben.clock) == first


def test_two_in_one_second_do_not_stand_in_each_others_way(service: Service) -> None:
    ben = service.ben
    first = before_merge.secure(ben.vault, clock=ben.clock)
    with ben.vault.atomic(ben.clock) as write:
        write.put(a_client())
    second = before_merge.secure(ben.vault, clock=ben.clock)
    assert first != second
    assert second.is_dir()


def test_one_that_was_killed_in_its_first_moment_does_not_stand_in_the_way(
    service: Service,
) -> None:
    # No header in it yet: nobody can tell whose it is, so that it stays.
    place = service.anna.folder / MERGES
    place.mkdir()
    target = free_name(place, service.anna.clock.now(), is_automatic=True)
    unfinished(target).mkdir()
    made = before_merge.secure(service.anna.vault, clock=service.anna.clock)
    assert made.is_dir()
    assert made != target


def test_a_full_disk_is_said_and_nothing_is_taken_in(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(service)
    ben = service.ben
    before = ben.vault.journal_end

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(backups, "copy_verified", full)
    with pytest.raises(NoWayBack) as error:
        ben.take_in(service.share)
    assert "Nothing was taken in" in error.value.sentence("en")
    assert ben.vault.journal_end == before
    assert place_of_merges(ben.folder) is None
    assert list((ben.folder / MERGES).iterdir()) == []


def test_a_copy_that_cannot_be_read_back_is_none(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "bad_pages", lambda _copy: [1])
    with pytest.raises(NoWayBack):
        before_merge.secure(service.ben.vault, clock=service.ben.clock)
    assert place_of_merges(service.ben.folder) is None


def test_stopping_while_it_is_copied_takes_nothing_in(service: Service) -> None:
    sent(service)
    ben = service.ben
    plan = inbox.plan_inbox(ben.vault, service.share, clock=ben.clock)

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inbox.apply_inbox(ben.vault, plan, clock=ben.clock, report=stop)
    assert ben.vault.all(Client) == []
    assert ben.take_in(service.share).bundles == 1


def test_what_a_stop_left_goes_with_the_next_merge(service: Service) -> None:
    ben = service.ben
    whole = before_merge.secure(ben.vault, clock=ben.clock)
    torn = whole.with_name(f".{whole.name}-2.part")
    shutil.copytree(whole, torn)
    with ben.vault.atomic(ben.clock) as write:
        write.put(a_client())
    before_merge.secure(ben.vault, clock=ben.clock)
    assert not torn.exists()


def test_an_erased_case_lives_on_in_none_of_them(service: Service) -> None:
    anna = service.anna
    case = open_farhad(anna)
    before_merge.secure(anna.vault, clock=anna.clock)
    erase.erase_case(anna.vault, case.id, typed=case.number, clock=anna.clock)
    assert not (anna.folder / MERGES).exists()


def test_a_colleagues_erasure_takes_the_state_from_before_along(service: Service) -> None:
    sent(service)
    anna, ben = service.anna, service.ben
    ben.take_in(service.share)
    erase.erase_case(anna.vault, an_id(2), typed="DD-00002", clock=anna.clock)
    service.export(anna)
    later(ben)
    assert not ben.take_in(service.share).is_secured
    assert not (ben.folder / MERGES).exists()


def test_after_a_month_they_go_with_the_next_backup(service: Service, tmp_path: Path) -> None:
    ben = service.ben
    kept = before_merge.secure(ben.vault, clock=ben.clock)
    now = ben.clock.now()
    young = now.timestamp() - KEPT_FOR.total_seconds() + 60
    os.utime(kept / CASE_FILE, (young, young))
    forget_old(ben.folder / CASE_FILE, now=now)
    assert kept.is_dir()
    os.utime(kept / CASE_FILE, (young - 120, young - 120))
    (tmp_path / "stick").mkdir()
    backups.set_backup_place(ben.vault, tmp_path / "stick")
    backups.back_up(ben.vault, ben.folder, clock=ben.clock)
    assert not kept.exists()


def test_a_new_passphrase_and_a_new_key_leave_no_copy_with_the_old_one(service: Service) -> None:
    ben = service.ben
    before_merge.secure(ben.vault, clock=ben.clock)
    keys.change_passphrase(
        ben.folder,
        ben.vault,
        old=PASSPHRASE,
        new="fünf große gelbe Tische",
        clock=ben.clock,
        cost=CHEAP,
    )
    assert not (ben.folder / MERGES).exists()
    before_merge.secure(ben.vault, clock=ben.clock)
    keys.renew_recovery_key(ben.folder, ben.vault, clock=ben.clock)
    assert not (ben.folder / MERGES).exists()


def test_in_an_emergency_their_keys_go_as_well(service: Service) -> None:
    ben = service.ben
    kept = before_merge.secure(ben.vault, clock=ben.clock)
    report = wipe.wipe_keys(ben.folder, None)
    assert report.is_complete
    assert f"{MERGES}/{kept.name}/casefile.keys.json" in report.removed
    assert place_of_merges(ben.folder) is None


def test_a_link_in_its_place_is_not_followed(service: Service, tmp_path: Path) -> None:
    anna = service.anna
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("mine", encoding="utf-8")
    (anna.folder / MERGES).symlink_to(elsewhere)
    case = open_farhad(anna)
    erase.erase_case(anna.vault, case.id, typed=case.number, clock=anna.clock)
    assert (elsewhere / "letter.txt").exists()
