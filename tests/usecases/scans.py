"""Documents in a case that changes hands, and the bundles they travel in."""

from __future__ import annotations

import hashlib
from pathlib import Path
from random import Random

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.media import Media
from counsel_app.store.attachments import Part, read_part, write_part
from counsel_app.store.bundles import OUT, BundleRow, bundles
from counsel_app.sync.header import Kind
from counsel_app.sync.reasons import State
from counsel_app.usecases import inbox, transfers
from counsel_app.usecases.inbox import InboxPlan
from tests import pictures
from tests.profiles import Desk, an_id
from tests.usecases.transferring import Region, a_transfer, begun

SMALL = pictures.jpeg(picture=pictures.scene(8, 8))
SET_ASIDE = (State.WAIT, State.QUARANTINE)
LETTERS = Random(20_261_129).randbytes(4_096).hex().encode()


def a_scan(size: int, mark: str = "") -> bytes:
    """A PDF of that many bytes, as far as its beginning says."""
    return (b"%PDF-1.7\n" + mark.encode() + LETTERS * (size // len(LETTERS) + 1))[:size]


def kept(desk: Desk, content: bytes, number: int = 50, *, thumbnail: bytes = b"") -> Attachment:
    """A document in Farhad's case, as ``attachments`` keeps one."""
    document = Attachment(
        id=an_id(number),
        case_id=an_id(2),
        title=f"Bescheid {number}",
        media_type=Media.JPEG if thumbnail else Media.PDF,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        added_on=desk.clock.today(),
    )
    with desk.vault.atomic(desk.clock) as write:
        write_part(desk.vault, document.id, Part.CONTENT, (content,))
        if thumbnail:
            write_part(desk.vault, document.id, Part.THUMBNAIL, (thumbnail,))
        write.put(document)
    return document


def content_at(desk: Desk, number: int = 50) -> bytes:
    return b"".join(read_part(desk.vault, an_id(number), Part.CONTENT))


def offered_with(region: Region, *contents: bytes, to: Desk | None = None) -> None:
    """Farhad's case with its documents (50, 51, …), offered and sealed."""
    begun(region.anna)
    for number, content in enumerate(contents, 50):
        kept(region.anna, content, number)
    transfers.offer(region.anna.vault, a_transfer(to or region.dora), clock=region.anna.clock)


def pieces(desk: Desk, direction: str = OUT) -> list[BundleRow]:
    return [row for row in bundles(desk.vault, direction) if row.kind == Kind.PIECE]


def packages(desk: Desk) -> list[BundleRow]:
    return [row for row in bundles(desk.vault, OUT) if row.kind == Kind.TRANSFER]


def plan(region: Region, desk: Desk) -> InboxPlan:
    return inbox.plan_inbox(desk.vault, region.share, clock=desk.clock)


def published(region: Region, row: BundleRow) -> Path:
    (found,) = region.share.glob(f"*/d/*/{row.name}")
    return found
