"""Proves that no document of a case is lost, cut or left behind, whatever stops its journey."""

from __future__ import annotations

import pytest

from counsel_app.domain.transfer import Transfer
from counsel_app.store.attachments import Part, drop_parts, write_part
from counsel_app.store.bundles import OUT, bundles
from counsel_app.sync.bundle import OutboxDamaged
from counsel_app.sync.header import Kind
from counsel_app.sync.piece import PIECE_BYTES
from counsel_app.sync.reasons import State
from counsel_app.usecases import erase, inbox, transfers
from counsel_app.usecases.own_bundles import WITHDRAWN
from counsel_app.usecases.transfer_documents import Documents, documents_in
from counsel_app.usecases.transfer_sealing import DocumentUnsound
from tests.profiles import an_id
from tests.usecases.scans import (
    a_scan,
    content_at,
    kept,
    offered_with,
    pieces,
    plan,
    published,
)
from tests.usecases.transferring import Region, a_transfer, accepted, begun


def test_a_cut_piece_waits_and_the_document_counts_as_missing(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(PIECE_BYTES + 9))
    region.export(anna)
    path = published(region, pieces(anna)[0])
    whole = path.read_bytes()
    path.write_bytes(whole[:-100])
    dora.take_in(region.share)
    (item,) = plan(region, dora).items
    assert item.state is State.WAIT
    assert documents_in(dora.vault, an_id(2)) == Documents(
        count=1, size=PIECE_BYTES + 9, here=0, size_here=0
    )
    # The giver's next export sees what is missing and puts it back.
    region.exchange(anna, dora)
    assert path.read_bytes() == whole
    assert content_at(dora) == a_scan(PIECE_BYTES + 9)


def test_a_stick_that_is_pulled_while_they_are_taken_in_loses_nothing(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(PIECE_BYTES + 9))
    region.export(anna)
    found = plan(region, dora)
    path = published(region, pieces(anna)[1])
    content = path.read_bytes()
    path.unlink()
    inbox.apply_inbox(dora.vault, found, clock=dora.clock)
    assert content_at(dora) == b""
    path.write_bytes(content)
    dora.take_in(region.share)
    assert content_at(dora) == a_scan(PIECE_BYTES + 9)


def test_arrived_and_confirmed_they_leave_the_folder_and_may_be_sent_again(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(300))
    region.exchange(anna, dora)
    (row,) = pieces(anna)
    assert published(region, row).exists()
    region.exchange(dora, anna)
    region.export(anna)
    assert not list(region.share.glob(f"*/d/*/{row.name}"))
    with dora.vault.aside():
        drop_parts(dora.vault, an_id(50))
    transfers.send_again(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert content_at(dora) == a_scan(300)


def test_sent_again_while_on_its_way_it_is_not_sealed_twice(region: Region) -> None:
    anna = region.anna
    offered_with(region, a_scan(PIECE_BYTES))
    transfers.send_again(anna.vault, an_id(70), clock=anna.clock)
    assert len(pieces(anna)) == 1


def test_lost_before_they_left_they_are_made_anew(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(PIECE_BYTES + 9))
    for row in (pieces(anna)[1], bundles(anna.vault, OUT)[0]):
        (anna.folder / "outbox" / row.name).unlink()
    with pytest.raises(OutboxDamaged):
        region.export(anna)
    region.export(anna)
    assert [row.state for row in pieces(anna)][:2] == [WITHDRAWN, "anew"]
    region.export(anna)
    dora.take_in(region.share)
    assert content_at(dora) == a_scan(PIECE_BYTES + 9)


def test_a_lost_answer_is_made_anew(region: Region) -> None:
    anna, dora = region.anna, region.dora
    accepted(region, dora)
    answer = bundles(dora.vault, OUT)[-1]
    assert answer.kind == Kind.TRANSFER
    (dora.folder / "outbox" / answer.name).unlink()
    with pytest.raises(OutboxDamaged):
        region.export(dora)
    region.exchange(dora, anna)
    found = anna.vault.get(Transfer, an_id(70))
    assert found is not None
    assert found.answer_why == "Gern."


def test_what_was_erased_or_may_not_go_any_more_is_not_made_anew(region: Region) -> None:
    anna = region.anna
    offered_with(region, a_scan(300))
    for row in bundles(anna.vault, OUT):
        (anna.folder / "outbox" / row.name).unlink()
    with pytest.raises(OutboxDamaged):
        region.export(anna)
    erase.erase_case(anna.vault, an_id(2), typed="DD-00002", clock=anna.clock)
    before = len(pieces(anna))
    region.export(anna)
    assert len(pieces(anna)) == before


def test_a_damaged_document_stops_the_offer_and_nothing_is_left(region: Region) -> None:
    anna = region.anna
    begun(anna)
    kept(anna, a_scan(300))
    kept(anna, a_scan(500), 51)
    with anna.vault.aside():
        write_part(anna.vault, an_id(51), Part.CONTENT, (a_scan(499) + b"?",))
    with pytest.raises(DocumentUnsound) as error:
        transfers.offer(anna.vault, a_transfer(region.dora), clock=anna.clock)
    assert "Bescheid 51" in error.value.sentence("de")
    assert anna.vault.all(Transfer) == []
    assert pieces(anna) == []
    # Only the package is left behind; the next export sweeps it.
    assert len(list((anna.folder / "outbox").glob("*.cbx"))) == 1
    region.export(anna)
    known = {row.name for row in bundles(anna.vault, OUT)}
    assert {path.name for path in (anna.folder / "outbox").glob("*.cbx")} == known


def test_cancelled_while_they_are_sealed_nothing_was_offered(region: Region) -> None:
    anna = region.anna
    begun(anna)
    kept(anna, a_scan(2 * PIECE_BYTES))

    def stop(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        transfers.offer(anna.vault, a_transfer(region.dora), clock=anna.clock, report=stop)
    assert anna.vault.all(Transfer) == []
    assert pieces(anna) == []


def test_erased_before_the_answer_they_leave_the_folder(region: Region) -> None:
    anna = region.anna
    offered_with(region, a_scan(300))
    region.export(anna)
    (row,) = pieces(anna)
    path = published(region, row)
    erase.erase_case(anna.vault, an_id(2), typed="DD-00002", clock=anna.clock)
    region.export(anna)
    assert not path.exists()
