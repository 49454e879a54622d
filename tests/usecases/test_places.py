from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counsel_app.domain.client import Client
from counsel_app.store.bundles import IN, bundles
from counsel_app.sync.folder import FolderGone
from counsel_app.sync.presence import Presence
from counsel_app.usecases import exchange, inbox
from counsel_app.usecases.places import (
    add_folder,
    drop_folder,
    exchange_folders,
    export_folder,
    look_round,
    own_space,
    set_export_folder,
    use_folders,
    view_places,
)
from tests.profiles import SPACE, Desk, open_farhad
from tests.usecases.conftest import Service


def test_folders_are_added_and_dropped_and_the_first_moves_up(anna: Desk, tmp_path: Path) -> None:
    share, stick = tmp_path / "share", tmp_path / "stick"
    assert exchange_folders(anna.vault) == ()
    add_folder(anna.vault, share)
    add_folder(anna.vault, stick)
    add_folder(anna.vault, stick)
    assert exchange_folders(anna.vault) == (share, stick)
    set_export_folder(anna.vault, stick)
    assert exchange_folders(anna.vault) == (stick,)
    add_folder(anna.vault, share)
    drop_folder(anna.vault, stick)
    assert exchange_folders(anna.vault) == (share,)
    drop_folder(anna.vault, share)
    assert export_folder(anna.vault) is None
    use_folders(anna.vault, (stick, share))
    assert exchange_folders(anna.vault) == (stick, share)


def test_an_empty_folder_is_a_question_only_once_exports_have_lain_there(
    service: Service,
) -> None:
    anna, share = service.anna, service.share
    set_export_folder(anna.vault, share)
    (place,) = view_places(anna.vault)
    assert (place.presence, place.is_question) == (Presence.EMPTY, False)
    open_farhad(anna)
    service.export(anna)
    (place,) = view_places(anna.vault)
    assert (place.presence, place.is_question) == (Presence.HERE, False)
    shutil.rmtree(share / SPACE)
    (place,) = view_places(anna.vault)
    assert (place.presence, place.is_question) == (Presence.EMPTY, True)
    (share / "photo.jpg").touch()
    assert view_places(anna.vault)[0].is_question
    shutil.rmtree(share)
    (place,) = view_places(anna.vault)
    assert (place.presence, place.is_question) == (Presence.GONE, False)


def test_what_lies_on_the_share_and_on_the_stick_counts_once(
    service: Service, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    report = exchange.export_changes(
        anna.vault, anna.folder, service.share, clock=anna.clock, also=[stick]
    )
    assert len(report.published) == 2 * len(report.made)
    assert report.put_back == 0
    plan = inbox.plan_inbox(ben.vault, service.share, clock=ben.clock, also=[stick])
    assert len([item for item in plan.items if item.op_count]) == 1
    assert inbox.apply_inbox(ben.vault, plan, clock=ben.clock).bundles == 1
    again = inbox.plan_inbox(ben.vault, stick, clock=ben.clock, also=[service.share])
    assert (again.already, again.items) == (1, ())
    assert len(bundles(ben.vault, IN)) == 1


def test_half_a_copy_on_the_stick_does_not_hide_the_whole_one(
    service: Service, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    open_farhad(service.anna)
    service.export(service.anna)
    shutil.copytree(service.share, stick)
    for path in stick.rglob("*.cbx"):
        path.write_bytes(path.read_bytes()[:200])
    ben = service.ben
    for folder, also in ((stick, service.share), (service.share, stick)):
        plan = inbox.plan_inbox(ben.vault, folder, clock=ben.clock, also=[also])
        assert plan.plan.counts.new_records == 2


def test_one_folder_of_two_that_is_away_holds_nothing_up(service: Service, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    report = exchange.export_changes(
        anna.vault, anna.folder, stick, clock=anna.clock, also=[service.share]
    )
    assert [folder for folder, _ in report.unreached] == [stick]
    plan = inbox.plan_inbox(ben.vault, stick, clock=ben.clock, also=[service.share])
    inbox.apply_inbox(ben.vault, plan, clock=ben.clock)
    assert len(ben.vault.all(Client)) == 1
    with pytest.raises(FolderGone):
        inbox.plan_inbox(ben.vault, stick, clock=ben.clock, also=[tmp_path / "too"])
    with pytest.raises(FolderGone):
        exchange.export_changes(
            anna.vault, anna.folder, stick, clock=anna.clock, also=[tmp_path / "too"]
        )


def test_what_was_wiped_is_put_back_and_counted(service: Service) -> None:
    open_farhad(service.anna)
    made = service.export(service.anna)
    shutil.rmtree(service.share / SPACE)
    report = service.export(service.anna)
    assert report.made == ()
    assert report.put_back == len(made.published)


def test_a_stick_that_comes_and_goes_is_noticed(service: Service, tmp_path: Path) -> None:
    space = own_space(service.anna.vault)
    open_farhad(service.anna)
    before = look_round([service.share, tmp_path / "stick"], space)
    service.export(service.anna)
    after = look_round([service.share, tmp_path / "stick"], space)
    assert [one.presence for one in after] == [Presence.HERE, Presence.GONE]
    assert before != after


def test_an_arrival_is_confirmed_without_sending_anything_else(
    service: Service, tmp_path: Path
) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    cora = service.cora
    cora.take_in(service.share)
    gone = [tmp_path / "gone"]
    assert exchange.confirm_arrival(cora.vault, cora.folder, gone, clock=cora.clock) == 0
    folders = [*gone, service.share]
    assert exchange.confirm_arrival(cora.vault, cora.folder, folders, clock=cora.clock) > 0
    assert exchange.confirm_arrival(cora.vault, cora.folder, folders, clock=cora.clock) == 0
    assert list((service.share / SPACE / "d" / cora.vault.device).iterdir())
