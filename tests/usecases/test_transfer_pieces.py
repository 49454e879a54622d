"""Proves that a piece of a document can bring that document and nothing else."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from counsel_app.domain.attachment import Attachment
from counsel_app.store.attachments import Part, read_part
from counsel_app.store.bundles import IN, bundles
from counsel_app.sync.bundle import seal_piece
from counsel_app.sync.header import Kind
from counsel_app.sync.piece import Piece
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Opened, Refused
from counsel_app.usecases import inbox, team, transfers
from counsel_app.usecases.sealing import (
    next_number,
    own_bundle,
    put_into_outbox,
    remember_sealed,
)
from counsel_app.usecases.transfer_documents import take_piece
from tests import pictures
from tests.profiles import Desk, an_id
from tests.usecases.transferring import Region, a_transfer, begun

SCAN = pictures.jpeg()


def said(content: bytes = SCAN, **changes: Any) -> Attachment:
    values: dict[str, Any] = {
        "case_id": an_id(2),
        "title": "Bescheid",
        "media_type": "image/jpeg",
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    return Attachment(id=an_id(50), **values | changes)


def a_piece(**changes: Any) -> Piece:
    piece = Piece(an_id(70), an_id(50), said().sha256, len(SCAN), 0, SCAN)
    return msgspec.structs.replace(piece, **changes)


def offered_by_name(region: Region, document: Attachment) -> None:
    """The case is offered to Dora; the document's bytes are not at Anna's."""
    anna = region.anna
    begun(anna)
    with anna.vault.atomic(anna.clock) as write:
        write.put(replace(document, added_on=anna.clock.today()))
    transfers.offer(anna.vault, a_transfer(region.dora), clock=anna.clock)
    region.exchange(anna, region.dora)


def sent(region: Region, sender: Desk, to: Desk, piece: Piece) -> list[Reason | None]:
    """What becomes of that piece in a sender's own bundle: why it is refused, or None."""
    member = next(one for one in team.trusted_members(sender.vault) if one.id == to.person_id)
    number = next_number(sender.vault, sender.folder, folder=None)
    under = own_bundle(sender.vault, number, readers=[member], time=sender.clock.now())
    bundle = seal_piece(piece, **under)
    put_into_outbox(sender.folder, bundle)
    with sender.vault.atomic(sender.clock):
        remember_sealed(sender.vault, bundle, count=1, readers=[member])
    region.export(sender)
    found = inbox.plan_inbox(to.vault, region.share, clock=to.clock)
    told = [
        item.outcome.reason if isinstance(item.outcome, Refused) else None
        for item in found.items
        if item.outcome.header and item.outcome.header.kind == Kind.PIECE
    ]
    inbox.apply_inbox(to.vault, found, clock=to.clock)
    return told


def lying(desk: Desk) -> bytes:
    rows = desk.vault.execute("SELECT data FROM attachment_chunk ORDER BY part, number")
    return b"".join(row[0] for row in rows)


def test_the_described_bytes_are_taken_in(region: Region) -> None:
    offered_by_name(region, said())
    assert sent(region, region.anna, region.dora, a_piece()) == [None]
    content = b"".join(read_part(region.dora.vault, an_id(50), Part.CONTENT))
    assert content == SCAN


@pytest.mark.parametrize(
    ("described", "piece"),
    [
        (said(), a_piece(sha256="0" * 64)),
        (said(), a_piece(size=len(SCAN) - 1, content=SCAN[:-1])),
        (said(), a_piece(content=SCAN[:-1] + b"x")),
        (said(media_type="application/pdf"), a_piece()),
        (
            said(b"MZ program"),
            a_piece(
                sha256=said(b"MZ program").sha256, size=len(b"MZ program"), content=b"MZ program"
            ),
        ),
        (
            said(b"\x00\x01junk"),
            a_piece(sha256=said(b"\x00\x01junk").sha256, size=6, content=b"\x00\x01junk"),
        ),
    ],
    ids=["another hash", "another size", "other bytes", "another kind", "program", "no kind"],
)
def test_what_the_record_does_not_say_is_not_kept(
    region: Region, described: Attachment, piece: Piece
) -> None:
    offered_by_name(region, described)
    assert sent(region, region.anna, region.dora, piece) == [None]
    assert lying(region.dora) == b""
    assert Kind.PIECE in {row.kind for row in bundles(region.dora.vault, IN)}


def test_only_the_giver_sends_documents_and_only_to_the_taker(region: Region) -> None:
    offered_by_name(region, said())
    region.dora.accept(region.fay)
    region.fay.accept(region.dora)
    region.dora.accept(region.city)
    assert sent(region, region.fay, region.dora, a_piece()) == [Reason.NOT_ENTITLED]
    assert lying(region.dora) == b""
    assert sent(region, region.city, region.dora, a_piece())[-1] is Reason.NOT_ENTITLED
    region.exchange(region.anna, region.fay)
    assert sent(region, region.anna, region.fay, a_piece()) == [Reason.NOT_ENTITLED]
    assert lying(region.fay) == b""


def test_of_a_case_or_a_document_that_is_not_known_they_wait(region: Region) -> None:
    offered_by_name(region, said())
    elsewhere = a_piece(transfer_id=an_id(71))
    assert sent(region, region.anna, region.dora, elsewhere) == [Reason.CASE_MISSING]
    unknown = a_piece(attachment_id=an_id(51))
    assert sent(region, region.anna, region.dora, unknown)[-1] is Reason.CASE_MISSING
    assert Kind.PIECE not in {row.kind for row in bundles(region.dora.vault, IN)}


def test_what_went_between_looking_and_taking_in_is_not_kept(region: Region) -> None:
    offered_by_name(region, said())
    dora = region.dora
    with dora.vault.atomic(dora.clock):
        take_piece(dora.vault, a_piece(transfer_id=an_id(71)), bundle="0" * 64)
        take_piece(dora.vault, a_piece(attachment_id=an_id(51)), bundle="0" * 64)
    assert lying(dora) == b""


def test_a_document_of_another_case_is_not_brought(region: Region) -> None:
    offered_by_name(region, said())
    dora = region.dora
    with dora.vault.atomic(dora.clock) as write:
        write.put(replace(said(case_id=an_id(99)), id=an_id(52), added_on=dora.clock.today()))
    assert sent(region, region.anna, dora, a_piece(attachment_id=an_id(52))) == [None]
    assert lying(dora) == b""


def test_the_same_piece_twice_changes_nothing(region: Region) -> None:
    offered_by_name(region, said())
    assert sent(region, region.anna, region.dora, a_piece()) == [None]
    assert sent(region, region.anna, region.dora, a_piece()) == [None]
    assert lying(region.dora) == SCAN


def test_a_file_that_changed_since_it_was_looked_at_is_not_taken_in(region: Region) -> None:
    offered_by_name(region, said())
    sent(region, region.anna, region.fay, a_piece())
    member = next(
        one for one in team.trusted_members(region.anna.vault) if one.id == region.dora.person_id
    )
    anna, dora = region.anna, region.dora
    number = next_number(anna.vault, anna.folder, folder=None)
    under = own_bundle(anna.vault, number, readers=[member], time=anna.clock.now())
    bundle = seal_piece(a_piece(), **under)
    put_into_outbox(anna.folder, bundle)
    with anna.vault.atomic(anna.clock):
        remember_sealed(anna.vault, bundle, count=1, readers=[member])
    region.export(anna)
    found = inbox.plan_inbox(dora.vault, region.share, clock=dora.clock)
    (item,) = [one for one in found.items if isinstance(one.outcome, Opened) and one.outcome.piece]
    item.found.path.write_bytes(item.found.path.read_bytes()[:-1])
    inbox.apply_inbox(dora.vault, found, clock=dora.clock)
    assert lying(dora) == b""
