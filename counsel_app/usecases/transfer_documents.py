"""The documents of a case that changes hands, as they arrive: piece by piece, kept once whole.

What of a document has come lies in the encrypted file from the first piece on
and counts as its content once all of it is what the record says. A piece says
nothing of its own: it belongs to a transfer and a record that are here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from counsel_app.domain.attachment import Attachment
from counsel_app.domain.errors import AppError
from counsel_app.domain.media import media_of
from counsel_app.domain.member import Role
from counsel_app.domain.transfer import Stage, Transfer
from counsel_app.store.attachments import (
    Part,
    drop_parts,
    finish_pieces,
    present,
    read_part,
    size_of_part,
    write_part,
    write_piece,
)
from counsel_app.store.journal import PURGE_DUE, ops_of
from counsel_app.store.transfer_bundles import (
    TransferBundle,
    documents_of,
    forget_documents,
    save_transfer_bundle,
)
from counsel_app.store.vault import Vault
from counsel_app.sync.header import Kind
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.piece import Piece
from counsel_app.sync.reasons import Reason
from counsel_app.sync.verify import Opened, Refused
from counsel_app.usecases.profiles import own_profile

LIVE: Final = (Stage.OFFERED, Stage.ACCEPTED)
"""While a transfer is at one of these, its documents may lie at the receiver's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """How many documents a case has, how many of them lie here, and how large both are (bytes)."""

    count: int
    size: int
    here: int
    size_here: int


def documents_in(vault: Vault, case_id: str) -> Documents:
    """What there is of a case's documents, and what of it lies on this device."""
    found = vault.all(Attachment, case_id=case_id)
    here = present(vault, (one.id for one in found))
    return Documents(
        count=len(found),
        size=sum(one.size for one in found),
        here=len(here),
        size_here=sum(one.size for one in found if one.id in here),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The transfers and documents of which something is known: here, or in what came along."""

    parties: Mapping[str, tuple[str, str]]
    """Who gives and who takes, by transfer."""
    documents: frozenset[str]

    @classmethod
    def of(cls, vault: Vault, outcomes: Iterable[Opened | Refused]) -> Coming:
        parties = {one.id: (one.from_id, one.to_id) for one in vault.all(Transfer)}
        documents = set()
        for opened in outcomes:
            if not isinstance(opened, Opened) or opened.header.kind != Kind.TRANSFER:
                continue
            for op in opened.ops:
                if op.record_type == Transfer.TYPE:
                    names = str(op.fields.get("from_id", "")), str(op.fields.get("to_id", ""))
                    parties.setdefault(op.record_id, names)
                elif op.record_type == Attachment.TYPE:
                    documents.add(op.record_id)
        return cls(parties=parties, documents=frozenset(documents))


def unless_early(
    vault: Vault, outcome: Opened | Refused, coming: Coming, cards: Mapping[str, KeyCard]
) -> Opened | Refused:
    """``outcome``, unless it is a piece of what is not known here (yet)."""
    if not isinstance(outcome, Opened) or outcome.piece is None:
        return outcome
    piece, card = outcome.piece, cards[outcome.header.device]
    between = coming.parties.get(piece.transfer_id)
    are_counsellors = (own_profile(vault).role, card.role) == (Role.COUNSELLOR, Role.COUNSELLOR)
    reason = None
    if not are_counsellors or between not in (None, (card.person_id, vault.author)):
        reason = Reason.NOT_ENTITLED
    elif between is None or not _is_known(vault, piece, coming):
        reason = Reason.CASE_MISSING
    if reason is None:
        return outcome
    return Refused(reason=reason, header=outcome.header, authentic=True, sha256=outcome.sha256)


def _is_known(vault: Vault, piece: Piece, coming: Coming) -> bool:
    # What was erased or closed again is known: its piece is done with, and no longer awaited.
    document, closed = piece.attachment_id, vault.get(Transfer, piece.transfer_id)
    if closed is not None and closed.stage not in LIVE:
        return True
    return document in coming.documents or bool(ops_of(vault, document))


def take_piece(vault: Vault, piece: Piece, *, bundle: str) -> None:
    """Keep a piece, with the transaction under way; once all are here, the document is whole.

    Of a transfer that is over, and of a document that is gone or another one,
    nothing is kept.
    """
    transfer = vault.get(Transfer, piece.transfer_id)
    known = vault.get(Attachment, piece.attachment_id)
    if transfer is None or transfer.stage not in LIVE or known is None:
        return
    if (known.case_id, known.sha256, known.size) != (transfer.case_id, piece.sha256, piece.size):
        return
    is_here = bool(present(vault, [known.id]))
    if is_here and known.id not in _came_with(vault, vault.all(Transfer, to_id=vault.author)):
        # One's own, from before the case was given away or while deputising.
        return
    came = TransferBundle(sha256=bundle, transfer_id=transfer.id, attachment_id=known.id)
    save_transfer_bundle(vault, came)
    if is_here:
        return
    write_piece(vault, known.id, piece.start, piece.content)
    if piece.thumbnail:
        write_part(vault, known.id, Part.THUMBNAIL, (piece.thumbnail,))
    if size_of_part(vault, known.id, Part.ARRIVING) == known.size:
        if _is_as_described(vault, known):
            finish_pieces(vault, known.id)
        else:
            drop_parts(vault, known.id)


def _came_with(vault: Vault, transfers: Iterable[Transfer]) -> frozenset[str]:
    return frozenset[str]().union(*(documents_of(vault, one.id) for one in transfers))


def _is_as_described(vault: Vault, known: Attachment) -> bool:
    content = b"".join(read_part(vault, known.id, Part.ARRIVING))
    try:
        is_its_kind = media_of(content).value == known.media_type
    except AppError:
        return False
    return is_its_kind and sha256(content).hexdigest() == known.sha256


def drop_returned(vault: Vault) -> bool:
    """Take out the documents that came with what was declined or taken back.

    With the transaction under way; also at a deputy's, who keeps the case
    itself. Returns whether there were any.
    """
    mine, had = vault.all(Transfer, to_id=vault.author), False
    kept = _came_with(vault, (one for one in mine if one.stage in LIVE))
    for one in mine:
        came = documents_of(vault, one.id)
        if one.stage in LIVE or not came:
            continue
        for document in came - kept:
            drop_parts(vault, document)
        forget_documents(vault, one.id)
        vault.set_meta(PURGE_DUE, 1)
        had = True
    return had
