from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_app.domain.access import Audience
from counsel_app.domain.consultation import Consultation
from counsel_app.store.bundles import OUT, bundles
from counsel_app.sync.header import Kind
from counsel_app.usecases import compaction, consultations, exchange, team
from counsel_app.usecases.chains import chain_notes
from counsel_app.usecases.own_bundles import WITHDRAWN
from tests.profiles import Desk, Template, a_consultation, new_clock, open_farhad
from tests.usecases.conftest import Service
from tests.usecases.test_exchange import tables


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    real = compaction.seal_snapshots
    monkeypatch.setattr(
        exchange,
        "seal_snapshots",
        lambda vault, profile, *, clock: real(vault, profile, clock=clock, many=3),
    )


def _files(desk: Desk, share: Path) -> list[str]:
    return sorted(path.name for path in share.glob(f"*/d/{desk.vault.device}/*.cbx"))


def _work(service: Service, number: int, *, rounds: int = 3) -> None:
    """Anna edits one note again and again, and exports each time."""
    anna = service.anna
    for minutes in range(15, 15 + 5 * rounds, 5):
        anna.clock.advance(timedelta(minutes=1))
        note = a_consultation(number, minutes=minutes)
        consultations.record_consultation(anna.vault, note, clock=anna.clock)
        service.export(anna)


def _round(service: Service, *readers: Desk) -> None:
    for reader in readers:
        reader.clock.advance(timedelta(minutes=1))
        reader.take_in(service.share)
        service.export(reader)
    service.anna.take_in(service.share)
    service.export(service.anna)


def test_old_bundles_stay_until_everybody_has_confirmed_the_snapshot(service: Service) -> None:
    anna = service.anna
    open_farhad(anna)
    _work(service, 30)
    before = _files(anna, service.share)
    # Cora has not said that she has them: no snapshot yet.
    _round(service, service.ben)
    assert Kind.SNAP not in [row.kind for row in bundles(anna.vault, OUT)]
    _round(service, service.ben, service.cora)
    assert [row.kind for row in bundles(anna.vault, OUT)].count(Kind.SNAP) == 1
    assert set(before) <= set(_files(anna, service.share))
    # Ben confirms the snapshot, Cora does not yet.
    _round(service, service.ben)
    assert set(before) <= set(_files(anna, service.share))
    _round(service, service.cora)
    gone = [row for row in bundles(anna.vault, OUT) if row.state == WITHDRAWN]
    assert len(gone) == 3
    assert not {row.name for row in gone} & set(_files(anna, service.share))
    assert not any((anna.folder / "outbox" / row.name).exists() for row in gone)
    # What went for the city, who never confirmed anything, is all there.
    city = service.city
    city.take_in(service.share)
    assert len(city.vault.all(Consultation)) == 1


def _compacted(service: Service) -> None:
    open_farhad(service.anna)
    _work(service, 30)
    _round(service, service.ben, service.cora)
    _round(service, service.ben, service.cora)
    assert WITHDRAWN in [row.state for row in bundles(service.anna.vault, OUT)]


def test_a_snapshot_alone_gives_the_same_rows_and_no_hole_is_reported(
    service: Service, service_templates: list[Template], tmp_path: Path
) -> None:
    _compacted(service)
    service.anna.clock.advance(timedelta(minutes=1))
    consultations.record_consultation(
        service.anna.vault, a_consultation(31), clock=service.anna.clock
    )
    service.export(service.anna)
    service.ben.take_in(service.share)
    fresh = service_templates[1].copy_to(tmp_path / "fresh", clock=new_clock())
    fresh.clock.advance(timedelta(days=1))
    fresh.take_in(service.share)
    assert tables(fresh.vault) == tables(service.ben.vault) == tables(service.anna.vault)
    assert chain_notes(fresh.vault) == ()
    fresh.vault.close()


def test_a_stick_that_was_away_is_tidied_when_it_comes_back(
    service: Service, tmp_path: Path
) -> None:
    open_farhad(service.anna)
    _work(service, 30)
    stick = tmp_path / "stick"
    shutil.copytree(service.share, stick)
    _round(service, service.ben, service.cora)
    _round(service, service.ben, service.cora)
    gone = {row.name for row in bundles(service.anna.vault, OUT) if row.state == WITHDRAWN}
    assert gone & set(_files(service.anna, stick))
    anna = service.anna
    exchange.export_changes(anna.vault, anna.folder, service.share, clock=anna.clock, also=[stick])
    assert not gone & set(_files(anna, stick))


def test_an_older_confirmation_goes_once_a_later_one_was_confirmed(service: Service) -> None:
    open_farhad(service.anna)
    for number in range(30, 34):
        _work(service, number, rounds=1)
        _round(service, service.ben, service.cora)
        service.cora.clock.advance(timedelta(minutes=1))
        consultations.record_consultation(
            service.ben.vault, a_consultation(number + 50), clock=service.ben.clock
        )
        _round(service, service.ben)
    acks = [row for row in bundles(service.ben.vault, OUT) if row.kind == Kind.ACK]
    assert len(acks) >= 3
    assert acks[-1].state != WITHDRAWN
    anna = service.anna.vault
    assert tables(service.ben.vault) == tables(anna)


def test_who_is_trusted_no_longer_holds_nothing_up(service: Service) -> None:
    anna = service.anna
    open_farhad(anna)
    _work(service, 30)
    team.revoke(
        anna.vault, service.cora.person_id, since=anna.clock.today(), why="", clock=anna.clock
    )
    _round(service, service.ben)
    _round(service, service.ben)
    assert WITHDRAWN in [row.state for row in bundles(anna.vault, OUT)]


def test_a_volunteer_makes_no_snapshots(service: Service) -> None:
    vera = service.vera
    assert compaction.seal_snapshots(vera.vault, vera.folder, clock=vera.clock, many=0) == 0


def test_no_snapshot_is_made_for_people_who_may_have_different_things_now(
    service: Service,
) -> None:
    anna = service.anna
    open_farhad(anna)
    _work(service, 30)
    anna.accept(service.cora, Audience.REGION)
    _round(service, service.ben, service.cora)
    _round(service, service.ben, service.cora)
    assert Kind.SNAP not in [row.kind for row in bundles(anna.vault, OUT)]
