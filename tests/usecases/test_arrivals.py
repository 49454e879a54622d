from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.sync.folder import FolderGone
from counsel_app.sync.reasons import State
from counsel_app.usecases import cases, exchange, inbox
from counsel_app.usecases.arrivals import view_arrivals
from tests.profiles import Desk, a_client, new_desk, open_farhad
from tests.usecases.conftest import Service


def _set_phone(desk: Desk, phone: str) -> None:
    cases.save_client(desk.vault, replace(a_client(), contact_channel=phone), clock=desk.clock)


def test_an_empty_folder_is_an_empty_list_with_everybody_silent(service: Service) -> None:
    found = view_arrivals(service.ben.vault, service.share, clock=service.ben.clock)
    assert (found.arrivals, found.kinds, found.ready, found.already) == ((), (), 0, 0)
    assert [one.name for one in found.silent] == ["Anna", "City", "Cora", "Vera"]
    assert {one.last_sent_at for one in found.silent} == {None}


def test_a_folder_that_is_gone_is_said(service: Service) -> None:
    shutil.rmtree(service.share)
    with pytest.raises(FolderGone):
        view_arrivals(service.ben.vault, service.share, clock=service.ben.clock)


def test_an_export_shows_sender_time_and_what_is_new(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    found = view_arrivals(service.ben.vault, service.share, clock=service.ben.clock)
    [one] = found.arrivals
    assert (one.sender, one.sent_at) == ("Anna", service.anna.clock.now())
    assert (one.new, one.changed, one.differences) == (2, 0, 0)
    assert (one.state, one.problem) == (State.OK, None)
    assert [(kind.record_label.en, kind.new) for kind in found.kinds] == [
        ("Client", 1),
        ("Case", 1),
    ]
    # The region's bundle is in order, but not for Ben.
    assert found.for_others == 1
    assert "Anna" not in {one.name for one in found.silent}


def test_looking_takes_nothing_in(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    first = view_arrivals(service.ben.vault, service.share, clock=service.ben.clock)
    found = view_arrivals(service.ben.vault, service.share, clock=service.ben.clock)
    assert (first.ready, found.ready) == (1, 1)
    inbox.apply_inbox(service.ben.vault, found.plan, clock=service.ben.clock)
    again = view_arrivals(service.ben.vault, service.share, clock=service.ben.clock)
    assert (again.ready, again.already) == (0, 1)
    assert again.silent[0].last_sent_at == service.anna.clock.now()


def test_a_later_bundle_moves_the_time_of_the_last_word(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    anna.clock.advance(timedelta(days=2))
    _set_phone(anna, "0151 1")
    service.export(anna)
    found = view_arrivals(ben.vault, service.share, clock=ben.clock)
    inbox.apply_inbox(ben.vault, found.plan, clock=ben.clock)
    again = view_arrivals(ben.vault, service.share, clock=ben.clock)
    assert again.silent[0].last_sent_at == anna.clock.now()


def test_a_contradiction_is_counted_before_anything_is_done(service: Service) -> None:
    anna, ben = service.anna, service.ben
    open_farhad(anna)
    service.export(anna)
    ben.take_in(service.share)
    anna.clock.advance(timedelta(minutes=1))
    _set_phone(anna, "0151 1")
    _set_phone(ben, "0151 2")
    service.export(ben)
    found = view_arrivals(anna.vault, service.share, clock=anna.clock)
    [one] = [each for each in found.arrivals if not each.is_receipt]
    assert (one.new, one.changed, one.differences) == (0, 1, 1)
    assert found.differences == 1
    assert [(kind.new, kind.changed) for kind in found.kinds] == [(0, 1)]


def test_a_stranger_waits_with_the_reason_and_since_when(service: Service, tmp_path: Path) -> None:
    stranger = new_desk(tmp_path / "stranger", "Nobody", clock=service.anna.clock)
    stranger.accept(service.ben)
    open_farhad(stranger)
    exchange.export_changes(stranger.vault, stranger.folder, service.share, clock=stranger.clock)
    stranger.vault.close()
    [one] = view_arrivals(service.ben.vault, service.share, clock=service.ben.clock).arrivals
    assert (one.sender, one.state, one.new) == ("", State.WAIT, 0)
    assert one.problem is not None
    assert "key card" in one.problem.en
    assert "Schlüsselkarte" in one.problem.de
    assert one.lies_since.tzinfo is not None


def test_a_broken_bundle_is_shown_and_changes_nothing(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    for path in service.share.rglob("*.cbx"):
        path.write_bytes(path.read_bytes()[:-40])
    found = view_arrivals(service.ben.vault, service.share, clock=service.ben.clock)
    assert found.ready == 0
    assert found.kinds == ()
    assert {one.state for one in found.arrivals} == {State.WAIT}
    assert all(one.problem and one.new == 0 for one in found.arrivals)


def test_looking_and_taking_in_tell_how_far_they_are(service: Service) -> None:
    open_farhad(service.anna)
    service.export(service.anna)
    looked: list[tuple[int, int]] = []
    took: list[tuple[int, int]] = []
    ben = service.ben
    found = view_arrivals(
        ben.vault,
        service.share,
        clock=ben.clock,
        report=lambda done, total: looked.append((done, total)),
    )
    inbox.apply_inbox(
        ben.vault,
        found.plan,
        clock=ben.clock,
        report=lambda done, total: took.append((done, total)),
    )
    assert looked == [(0, 2), (1, 2)]
    # First the file is secured, counted in bytes; then what came is taken in.
    assert took[-2:] == [(0, 2), (1, 2)]
    assert took[0][0] == 0
    assert len({total for _, total in took[:-2]}) == 1
