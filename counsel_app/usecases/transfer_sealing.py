"""What a transfer travels in: the case as the giver's own word, and its documents in pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from typing import Final

from counsel_app.domain.access import Audience
from counsel_app.domain.attachment import Attachment
from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member
from counsel_app.domain.progress import Report, unheard
from counsel_app.domain.records import Record
from counsel_app.domain.scopes import restrict
from counsel_app.domain.transfer import Stage, Transfer
from counsel_app.store.attachments import Part, present, read_part
from counsel_app.store.bundles import OUT, bundles, save_bundle
from counsel_app.store.given_away import HandedOver
from counsel_app.store.journal import Write, open_conflicts, own_ops_after
from counsel_app.store.transfer_bundles import (
    TransferBundle,
    save_transfer_bundle,
    transfer_bundles,
)
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import seal_piece
from counsel_app.sync.header import Kind
from counsel_app.sync.piece import MAX_THUMBNAIL, PIECE_BYTES, Piece
from counsel_app.usecases.own_bundles import PUBLISHED, SEALED, WITHDRAWN
from counsel_app.usecases.places import export_folder
from counsel_app.usecases.portions import seal_for
from counsel_app.usecases.profile_files import OUTBOX
from counsel_app.usecases.retention import gave_away
from counsel_app.usecases.sealing import next_number, own_bundle, put_into_outbox, remember_sealed
from counsel_app.usecases.team import name_of, trusted_members
from counsel_app.usecases.transfer_view import going

_TRAVELLING: Final = (SEALED, PUBLISHED)


class OpenDifferences(AppError):
    """Two values stand side by side in the case; whoever gets it would see one of them."""

    label = Label(
        de="In diesem Fall gibt es offene Unterschiede. Bitte erst entscheiden, dann abgeben.",
        en="There are open differences in this case. Please decide them first, then hand it over.",
    )


class DocumentUnsound(AppError):
    """The bytes of a document are not those that were taken in."""

    label = Label(
        de="Das Dokument „{title}“ ist beschädigt und kann so nicht mitgehen. Bitte eine Sicherung "
        "wiederherstellen, in der es noch ganz ist, oder das Dokument löschen.",
        en="The document “{title}” is damaged and cannot go along like this. Please restore a "
        "backup in which it is still whole, or delete the document.",
    )


def seal_transfer(
    vault: Vault,
    write: Write,
    transfer: Transfer,
    receiver: Member,
    *,
    with_case: bool,
    clock: Clock,
    report: Report = unheard,
) -> None:
    """Say the transfer, and the case with it, anew as one's own word; seal that and no more.

    With a case go its documents; ``report`` counts their bytes and may raise
    to stop: nothing is then left. Raises OpenDifferences, DocumentUnsound,
    CannotSeal, LookFirst, DiskFull.
    """
    records = going(vault, transfer.case_id) if with_case else []
    differing = {record_id for _, record_id, _ in open_conflicts(vault)}
    if any(one.id in differing for one in records):
        raise OpenDifferences
    _seal_said(vault, write, transfer, records, receiver, clock=clock)
    if with_case:
        _seal_documents(vault, transfer, receiver, clock=clock, report=report)


def pass_on(vault: Vault, write: Write, record: Record, *, case_id: str, clock: Clock) -> None:
    """Write one more record of a case that was given away, for whoever has it now.

    It reaches them sealed like the case itself, and nobody beside them. Raises
    HandedOver where that person did not get the case from here, or is trusted no
    longer; CannotSeal, LookFirst, DiskFull.
    """
    taker = gave_away(vault, case_id)
    handed = [
        one
        for one in vault.all(Transfer, case_id=case_id)
        if (one.from_id, one.to_id, one.stage) == (vault.author, taker, Stage.ACCEPTED)
    ]
    receiver = next((one for one in trusted_members(vault) if one.id == taker), None)
    if not handed or receiver is None:
        raise HandedOver(name=name_of(vault, taker) or "–")
    write.put(record, though_given_away=True)
    latest = max(handed, key=lambda one: (str(one.offered_on or ""), one.id))
    _seal_said(vault, write, latest, [record], receiver, clock=clock)


def _seal_said(
    vault: Vault,
    write: Write,
    transfer: Transfer,
    records: Sequence[Record],
    receiver: Member,
    *,
    clock: Clock,
) -> None:
    start = vault.journal_end[0]
    for record in (transfer, *records):
        write.restate(record)
    said, _ = own_ops_after(vault, start)
    ops = [op for one in said if (op := restrict(one, Audience.FULL)) is not None]
    made = seal_for(
        vault,
        vault.folder,
        ops,
        readers=[replace(receiver, scope=Audience.FULL)],
        kind=Kind.TRANSFER,
        clock=clock,
    )
    save_transfer_bundle(vault, TransferBundle(sha256=made.sha256, transfer_id=transfer.id))


def _seal_documents(
    vault: Vault, transfer: Transfer, receiver: Member, *, clock: Clock, report: Report
) -> None:
    """Seal every document that is here and not on its way already, one piece after the other."""
    found = vault.all(Attachment, case_id=transfer.case_id)
    here = present(vault, (one.id for one in found))
    going_now = [one for one in found if one.id in here and _is_to_seal(vault, transfer, one)]
    total, done = sum(one.size for one in going_now), 0
    names: list[str] = []
    try:
        for one in going_now:
            digest = sha256()
            for piece in _pieces(vault, transfer, one):
                report(done, total)
                digest.update(piece.content)
                done += len(piece.content)
                names.append(_seal_piece(vault, piece, receiver, clock=clock))
            _require_sound(one, digest.hexdigest())
        report(done, total)
    except BaseException:
        # Their rows go with the transaction, and they may be many megabytes.
        for name in names:
            with suppress(OSError):
                (vault.folder / OUTBOX / name).unlink()
        raise


def _require_sound(document: Attachment, digest: str) -> None:
    if digest != document.sha256:
        raise DocumentUnsound(title=document.title)


def _seal_piece(vault: Vault, piece: Piece, receiver: Member, *, clock: Clock) -> str:
    number = next_number(vault, vault.folder, folder=export_folder(vault))
    bundle = seal_piece(piece, **own_bundle(vault, number, readers=[receiver], time=clock.now()))
    put_into_outbox(vault.folder, bundle)
    with vault.atomic(clock):
        remember_sealed(vault, bundle, count=1, readers=[receiver])
        save_transfer_bundle(
            vault,
            TransferBundle(
                sha256=bundle.sha256,
                transfer_id=piece.transfer_id,
                attachment_id=piece.attachment_id,
            ),
        )
    return bundle.name


def _pieces(vault: Vault, transfer: Transfer, document: Attachment) -> Iterator[Piece]:
    """The document's bytes, a piece at a time: never all of them in memory."""
    waiting, start = bytearray(), 0
    small = b"".join(read_part(vault, document.id, Part.THUMBNAIL))

    def piece() -> Piece:
        is_first = start == 0 and len(small) <= MAX_THUMBNAIL
        return Piece(
            transfer.id,
            document.id,
            document.sha256,
            document.size,
            start,
            bytes(waiting),
            small if is_first else b"",
        )

    for chunk in read_part(vault, document.id, Part.CONTENT):
        waiting += chunk
        if len(waiting) == PIECE_BYTES:
            yield piece()
            start += len(waiting)
            waiting.clear()
    if waiting:
        yield piece()


def _is_to_seal(vault: Vault, transfer: Transfer, document: Attachment) -> bool:
    """Whether not all of a document is on its way already; a broken row of it is taken back."""
    sealed = {
        one.sha256
        for one in transfer_bundles(vault)
        if (one.transfer_id, one.attachment_id) == (transfer.id, document.id)
    }
    rows = [row for row in bundles(vault, OUT) if row.sha256 in sealed and row.state in _TRAVELLING]
    if len(rows) == -(-document.size // PIECE_BYTES):
        return False
    for row in rows:
        save_bundle(vault, replace(row, state=WITHDRAWN))
    return True
