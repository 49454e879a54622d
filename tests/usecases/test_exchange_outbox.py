from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.case import Case
from counsel_app.domain.member import Role
from counsel_app.store.bundles import OUT, bundles
from counsel_app.store.engine import DiskFull
from counsel_app.store.journal import open_conflicts
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.sync.folder import FolderGone
from counsel_app.usecases import exchange, places, portions, profiles, team
from counsel_app.usecases.exchange import OUTBOX
from tests.profiles import (
    Desk,
    new_desk,
    open_farhad,
)
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import SECRET, every_value, full_case, tables


def test_a_folder_that_is_gone_leaves_the_bundles_sealed_and_a_repeat_publishes_them(
    service: Service, tmp_path: Path
) -> None:
    full_case(service.anna)
    with pytest.raises(FolderGone):
        exchange.export_changes(
            service.anna.vault, service.anna.folder, tmp_path / "gone", clock=service.anna.clock
        )
    waiting = bundles(service.anna.vault, OUT)
    assert [row.state for row in waiting] == ["sealed", "sealed"]
    assert len(list((service.anna.folder / OUTBOX).iterdir())) == 2
    report = service.export(service.anna)
    assert report.made == ()
    assert len(report.published) == 2
    assert {row.state for row in bundles(service.anna.vault, OUT)} == {"published"}
    service.ben.take_in(service.share)
    assert tables(service.ben.vault) == tables(service.anna.vault)


def test_a_bundle_that_vanished_from_the_folder_is_published_again(service: Service) -> None:
    full_case(service.anna)
    first = service.export(service.anna).published
    first[0].unlink()
    service.export(service.anna)
    assert first[0].exists()


def test_a_published_bundle_may_be_missing_from_the_outbox(service: Service) -> None:
    full_case(service.anna)
    service.export(service.anna)
    shutil.rmtree(service.anna.folder / OUTBOX)
    assert service.export(service.anna).published == ()
    service.ben.take_in(service.share)
    assert tables(service.ben.vault) == tables(service.anna.vault)


@pytest.mark.parametrize("how", ["missing", "exchanged", "torn"])
def test_a_bundle_lost_before_it_was_published_is_said_and_made_anew(
    service: Service, tmp_path: Path, how: str
) -> None:
    full_case(service.anna)
    anna = service.anna
    with pytest.raises(FolderGone):
        exchange.export_changes(anna.vault, anna.folder, tmp_path / "gone", clock=anna.clock)
    first, second = (anna.folder / OUTBOX / row.name for row in bundles(anna.vault, OUT))
    if how == "missing":
        first.unlink()
    else:
        first.write_bytes(second.read_bytes() if how == "exchanged" else b"torn")
    with pytest.raises(OutboxDamaged):
        service.export(anna)
    assert len(list(service.share.rglob("*.cbx"))) == 1
    assert len(service.export(anna).made) == 2
    for desk in (service.ben, service.city):
        desk.take_in(service.share)
    assert tables(service.ben.vault) == tables(anna.vault)
    assert len(service.city.vault.all(Case)) == 1


def test_no_room_for_the_outbox_is_said_and_nothing_is_counted_as_sent(
    service: Service,
) -> None:
    full_case(service.anna)
    (service.anna.folder / OUTBOX).write_bytes(b"in the way")
    with pytest.raises(DiskFull):
        service.export(service.anna)
    assert bundles(service.anna.vault, OUT) == []
    (service.anna.folder / OUTBOX).unlink()
    assert len(service.export(service.anna).made) == 2


def test_a_recipient_accepted_later_gets_everything(service: Service, tmp_path: Path) -> None:
    full_case(service.anna)
    service.export(service.anna)
    dora = new_desk(tmp_path / "dora", "Dora", clock=service.anna.clock)
    dora.accept(service.anna)
    service.anna.accept(dora)
    service.export(service.anna)
    dora.take_in(service.share)
    assert tables(dora.vault) == tables(service.anna.vault)
    dora.vault.close()


def test_a_recipient_with_a_wider_scope_gets_what_was_left_out_before(
    service: Service, tmp_path: Path
) -> None:
    nora = new_desk(tmp_path / "nora", "Nora", role=Role.COORDINATOR, clock=service.anna.clock)
    nora.accept(service.anna)
    service.anna.accept(nora)
    full_case(service.anna)
    service.export(service.anna)
    nora.take_in(service.share)
    assert SECRET not in every_value(nora.vault)
    service.anna.accept(nora, Audience.FULL)
    service.export(service.anna)
    nora.take_in(service.share)
    assert tables(nora.vault) == tables(service.anna.vault)
    assert open_conflicts(nora.vault) == []
    nora.vault.close()


def test_a_colleague_with_a_new_device_gets_everything_on_it(
    service: Service, tmp_path: Path
) -> None:
    full_case(service.anna)
    service.export(service.anna)
    fresh = new_desk(tmp_path / "ben2", "Ben", clock=service.anna.clock)
    # The same person on another machine: the person's id travels, the keys do not.
    profile = profiles.own_profile(service.ben.vault)
    text = str(service.ben.vault.meta("profile"))
    fresh.vault.set_meta("profile", text)
    fresh.vault.set_meta("person", profile.person_id)
    fresh.accept(service.anna)
    service.anna.accept(fresh)
    service.export(service.anna)
    fresh.take_in(service.share)
    assert tables(fresh.vault) == tables(service.anna.vault)
    fresh.vault.close()


def test_a_volunteer_is_never_sent_a_stream_of_changes(service: Service) -> None:
    full_case(service.anna)
    service.export(service.anna)
    assert service.vera.take_in(service.share).ops == 0
    readers = {
        name for one in portions.preview_export(service.anna.vault) for name in [one[0].name]
    }
    assert "Vera" not in readers


def test_progress_is_told_bundle_by_bundle(service: Service) -> None:
    full_case(service.anna)
    told: list[tuple[int, int]] = []
    exchange.export_changes(
        service.anna.vault,
        service.anna.folder,
        service.share,
        clock=service.anna.clock,
        report=lambda done, total: told.append((done, total)),
    )
    assert told == [(0, 2), (1, 2)]


def test_the_export_folder_is_remembered(anna: Desk, tmp_path: Path) -> None:
    assert places.export_folder(anna.vault) is None
    places.set_export_folder(anna.vault, tmp_path)
    assert places.export_folder(anna.vault) == tmp_path


def test_one_who_knows_nobody_exports_nothing(anna: Desk, tmp_path: Path) -> None:
    open_farhad(anna)
    report = exchange.export_changes(anna.vault, anna.folder, tmp_path, clock=anna.clock)
    assert (report.made, report.published) == ((), ())
    assert team.members(anna.vault) == []
