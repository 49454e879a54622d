"""Proves that a case's documents go with it whole, to its receiver alone, or not at all."""

from __future__ import annotations

from dataclasses import replace

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.transfer import Transfer
from counsel_app.store.attachments import Part, drop_parts, present, write_part
from counsel_app.store.bundles import IN
from counsel_app.store.transfer_bundles import documents_of
from counsel_app.sync.header import Kind
from counsel_app.sync.piece import PIECE_BYTES
from counsel_app.sync.reasons import State
from counsel_app.sync.verify import Opened
from counsel_app.usecases import attachments, receipts, transfers
from counsel_app.usecases.own_bundles import WITHDRAWN
from counsel_app.usecases.transfer_documents import Documents, documents_in
from tests import pictures
from tests.profiles import an_id
from tests.store.decrypted import found_in_pages
from tests.usecases.scans import (
    SET_ASIDE,
    SMALL,
    a_scan,
    content_at,
    kept,
    offered_with,
    packages,
    pieces,
    plan,
    published,
)
from tests.usecases.transferring import Region, a_transfer, begun, offered


def test_the_plan_counts_what_goes_and_it_arrives_byte_by_byte(region: Region) -> None:
    anna, dora = region.anna, region.dora
    small, large = a_scan(300), a_scan(2 * PIECE_BYTES + 5)
    begun(anna)
    kept(anna, small)
    kept(anna, large, 51)
    kept(anna, b"only here by name", 52)
    with anna.vault.aside():
        drop_parts(anna.vault, an_id(52))
    found = transfers.plan_transfer(anna.vault, an_id(2), clock=anna.clock).documents
    assert (found.count, found.here, found.size_here) == (3, 2, len(small) + len(large))
    assert found.size == found.size_here + len(b"only here by name")
    heard: list[tuple[int, int]] = []
    transfers.offer(
        anna.vault,
        a_transfer(dora),
        clock=anna.clock,
        report=lambda done, total: heard.append((done, total)),
    )
    assert len(pieces(anna)) == 1 + 3
    assert heard[0] == (0, found.size_here)
    assert heard[-1] == (found.size_here, found.size_here)
    region.exchange(anna, dora)
    assert content_at(dora) == small
    assert content_at(dora, 51) == large
    assert documents_in(dora.vault, an_id(2)) == found
    assert attachments.read_content(dora.vault, an_id(51))[1] == large
    transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)
    region.exchange(dora, anna)
    assert content_at(dora) == content_at(anna) == small


def test_a_photo_brings_its_small_picture(region: Region) -> None:
    anna, dora = region.anna, region.dora
    begun(anna)
    kept(anna, pictures.jpeg(), thumbnail=SMALL)
    kept(anna, pictures.jpeg(), 51, thumbnail=SMALL + bytes(200_000))
    transfers.offer(anna.vault, a_transfer(dora), clock=anna.clock)
    region.exchange(anna, dora)
    assert attachments.shown(dora.vault, an_id(2)).thumbnails == {an_id(50): SMALL}
    assert content_at(dora, 51) == content_at(dora) == pictures.jpeg()


def test_nobody_else_can_open_them_and_nothing_of_them_lies_in_clear(region: Region) -> None:
    anna = region.anna
    offered_with(region, a_scan(PIECE_BYTES + 9, "Quarzuhrwerk" * 9))
    region.export(anna)
    for desk in (region.fay, region.city, region.eli):
        assert not any(
            isinstance(item.outcome, Opened) and item.outcome.header.kind == Kind.PIECE
            for item in plan(region, desk).items
        )
    region.dora.take_in(region.share)
    lying = [*region.share.rglob("*"), *anna.folder.rglob("*"), *region.dora.folder.rglob("*")]
    files = [path for path in lying if path.is_file()]
    assert len([path for path in files if path.suffix == ".cbx"]) > 2
    assert not any(b"Quarzuhrwerk" in path.read_bytes() for path in files)


def test_the_inbox_holds_no_bytes_while_it_is_shown(region: Region) -> None:
    offered_with(region, a_scan(PIECE_BYTES + 9))
    region.export(region.anna)
    shown = [item.outcome for item in plan(region, region.dora).items]
    found = [one.piece for one in shown if isinstance(one, Opened) and one.piece]
    assert [(one.start, one.content) for one in found] == [(0, b""), (PIECE_BYTES, b"")]


def test_declined_nothing_of_them_remains(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(400_000, "Quarzuhrwerk" * 9), a_scan(900))
    region.exchange(anna, dora)
    assert present(dora.vault, [an_id(50), an_id(51)]) == {an_id(50), an_id(51)}
    transfers.decline(dora.vault, an_id(70), sentence="Kein Platz.", clock=dora.clock)
    assert dora.vault.execute("SELECT count(*) FROM attachment_chunk").fetchone()[0] == 0
    dora.vault.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pages = found_in_pages(dora.folder / "casefile.db", dora.vault.key, ("Quarzuhrwerk",))
    assert pages == {}
    dora.take_in(region.share)
    region.exchange(dora, anna)
    assert content_at(anna, 51) == a_scan(900)
    # What lay sealed for her goes as soon as the giver exchanges again.
    before = [published(region, row) for row in pieces(anna)]
    region.export(anna)
    assert not any(path.exists() for path in before)
    assert not any((anna.folder / "outbox" / path.name).exists() for path in before)
    assert {row.state for row in pieces(anna)} == {WITHDRAWN}
    member = next(m for m in transfers._people(anna.vault) if m.id == dora.person_id)
    assert receipts.delivery_to(anna.vault, member).lost == 0


def test_taken_back_before_all_has_come_nothing_stays_and_late_pieces_change_nothing(
    region: Region,
) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(PIECE_BYTES + 9))
    region.export(anna)
    late = published(region, pieces(anna)[1])
    content = late.read_bytes()
    late.unlink()
    dora.take_in(region.share)
    assert dora.vault.execute("SELECT count(*) FROM attachment_chunk").fetchone()[0] == 28
    assert content_at(dora) == b""
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    region.exchange(anna, dora)
    assert dora.vault.execute("SELECT count(*) FROM attachment_chunk").fetchone()[0] == 0
    late.write_bytes(content)
    (item,) = plan(region, dora).items
    assert item.state is State.OK
    dora.take_in(region.share)
    assert dora.vault.execute("SELECT count(*) FROM attachment_chunk").fetchone()[0] == 0
    assert plan(region, dora).items == ()


def test_a_deputy_who_declines_keeps_the_case_and_own_papers_only(region: Region) -> None:
    anna, fay = region.anna, region.fay
    begun(anna)
    region.exchange(anna, fay)
    mine = kept(fay, a_scan(700), 51)
    region.exchange(fay, anna)
    with anna.vault.aside():
        write_part(anna.vault, mine.id, Part.CONTENT, (a_scan(700),))
    kept(anna, a_scan(300))
    transfers.offer(anna.vault, a_transfer(fay), clock=anna.clock)
    region.exchange(anna, fay)
    assert content_at(fay) == a_scan(300)
    transfers.decline(fay.vault, an_id(70), sentence="Nein.", clock=fay.clock)
    assert (content_at(fay), content_at(fay, 51)) == (b"", a_scan(700))
    assert fay.vault.get(Attachment, an_id(50)) is not None


def test_offered_anew_after_a_no_they_come_again(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(300))
    region.exchange(anna, dora)
    transfers.decline(dora.vault, an_id(70), sentence="Nein.", clock=dora.clock)
    region.exchange(dora, anna)
    transfers.offer(anna.vault, a_transfer(dora, 71), clock=anna.clock)
    region.exchange(anna, dora)
    assert content_at(dora) == a_scan(300)


def test_what_one_offer_brought_stays_while_another_is_open(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(300))
    region.exchange(anna, dora)
    transfers.withdraw(anna.vault, an_id(70), clock=anna.clock)
    transfers.offer(anna.vault, a_transfer(dora, 71), clock=anna.clock)
    region.export(anna)
    told = published(region, packages(anna)[1])
    content = told.read_bytes()
    told.unlink()
    dora.take_in(region.share)
    told.write_bytes(content)
    dora.take_in(region.share)
    assert dora.vault.get(Transfer, an_id(70)).withdrawn_on is not None  # type: ignore[union-attr]
    assert content_at(dora) == a_scan(300)


def test_pieces_wait_for_their_case_and_arrive_in_any_order(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(PIECE_BYTES + 9))
    region.export(anna)
    (package,) = packages(anna)
    path = published(region, package)
    content = path.read_bytes()
    path.unlink()
    waiting = [item for item in plan(region, dora).items if item.state in SET_ASIDE]
    assert [item.state for item in waiting] == [State.WAIT, State.WAIT]
    assert "Paket" in waiting[0].sentence("de")
    dora.take_in(region.share)
    assert pieces(dora, IN) == []
    path.write_bytes(content)
    dora.take_in(region.share)
    assert content_at(dora) == a_scan(PIECE_BYTES + 9)
    assert plan(region, dora).items == ()


def test_a_piece_waits_for_a_record_that_came_with_another_package(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(300))
    region.exchange(anna, dora)
    kept(anna, a_scan(500), 51)
    transfers.send_again(anna.vault, an_id(70), clock=anna.clock)
    region.export(anna)
    path = published(region, packages(anna)[-1])
    content = path.read_bytes()
    path.unlink()
    dora.take_in(region.share)
    assert content_at(dora, 51) == b""
    path.write_bytes(content)
    dora.take_in(region.share)
    assert content_at(dora, 51) == a_scan(500)


def test_a_document_removed_meanwhile_is_not_kept(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(PIECE_BYTES + 9))
    region.export(anna)
    path = published(region, pieces(anna)[1])
    content = path.read_bytes()
    path.unlink()
    dora.take_in(region.share)
    attachments.delete(dora.vault, an_id(50), clock=dora.clock)
    path.write_bytes(content)
    dora.take_in(region.share)
    assert dora.vault.execute("SELECT count(*) FROM attachment_chunk").fetchone()[0] == 0
    assert plan(region, dora).items == ()


def test_a_returned_case_does_not_double_what_the_giver_kept(region: Region) -> None:
    anna, dora = region.anna, region.dora
    offered_with(region, a_scan(300))
    region.exchange(anna, dora)
    transfers.accept(dora.vault, an_id(70), confirmed={an_id(6)}, clock=dora.clock)
    region.exchange(dora, anna)
    transfers.offer(dora.vault, replace(a_transfer(anna, 71), passed_on="zurück"), clock=dora.clock)
    region.exchange(dora, anna)
    assert content_at(anna) == a_scan(300)
    assert documents_of(anna.vault, an_id(71)) == frozenset()


def test_a_case_without_documents_travels_as_before(region: Region) -> None:
    offered(region, region.dora)
    assert pieces(region.anna) == []
    assert documents_in(region.dora.vault, an_id(2)) == Documents(
        count=0, size=0, here=0, size_here=0
    )
