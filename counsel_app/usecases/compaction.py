"""Old bundles give way to a snapshot, once everybody they were for has confirmed it.

Only the owner does this, with the own bundles, in the own folder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import msgspec

from counsel_app.domain.clock import Clock
from counsel_app.domain.member import Member, Role
from counsel_app.domain.transfer import Transfer
from counsel_app.store.bundles import OUT, BundleRow, bundles, readers_of, receipt_of, save_bundle
from counsel_app.store.journal import own_ops_after
from counsel_app.store.transfer_bundles import transfer_bundles
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import batches
from counsel_app.sync.folder import retract
from counsel_app.sync.header import Kind
from counsel_app.sync.receipts import Receipt
from counsel_app.sync.snapshot import live
from counsel_app.usecases.own_bundles import PUBLISHED, SEALED, WITHDRAWN
from counsel_app.usecases.portions import portion_for, portion_kind, seal_for
from counsel_app.usecases.profile_files import OUTBOX
from counsel_app.usecases.profiles import own_profile
from counsel_app.usecases.team import trusted_members
from counsel_app.usecases.transfer_documents import LIVE

MANY: Final = 40
"""So many confirmed bundles for the same people are worth a snapshot."""

_HOLDS: Final = "snapshots_hold"
_OF_CHANGES: Final = (Kind.OPS, Kind.SNAP)


def seal_snapshots(vault: Vault, profile: Path, *, clock: Clock, many: int = MANY) -> int:
    """Seal a snapshot for each group of readers whose bundles have become many.

    Returns how many groups got one. Raises DiskFull, LookFirst.
    """
    if own_profile(vault).role is Role.VOLUNTEER:
        return 0
    by_id = {one.id: one for one in trusted_members(vault)}
    held = {name for made, old in _pairs(vault) for name in (*made, *old)}
    groups: dict[tuple[str, ...], list[BundleRow]] = {}
    for row in bundles(vault, OUT):
        if row.state == PUBLISHED and row.kind in _OF_CHANGES and row.sha256 not in held:
            groups.setdefault(tuple(readers_of(vault, row.sha256)), []).append(row)
    made = 0
    for ids, rows in sorted(groups.items()):
        readers = [by_id[one] for one in ids if one in by_id]
        if len(rows) < many or not _all_confirm(vault, readers, rows):
            continue
        # They may have been given different scopes meanwhile.
        if len({portion_kind(vault, one) for one in readers}) == 1:
            _seal_snapshot(vault, profile, readers, rows, clock=clock)
            made += 1
    return made


def _seal_snapshot(
    vault: Vault,
    profile: Path,
    readers: Sequence[Member],
    rows: Sequence[BundleRow],
    *,
    clock: Clock,
) -> None:
    own, _ = own_ops_after(vault, 0)
    made = [
        seal_for(vault, profile, ops, readers=readers, kind=Kind.SNAP, clock=clock).sha256
        for ops in batches(live(portion_for(vault, own, readers[0])))
    ]
    replaced = sorted(row.sha256 for row in rows)
    vault.set_meta(_HOLDS, json.dumps([*_pairs(vault), [made, replaced]]))


def take_back(vault: Vault, profile: Path, folders: Sequence[Path]) -> int:
    """Remove the bundles whose snapshot everybody who is trusted has confirmed.

    A confirmation gives way to a later one in the same way, and the documents
    of a case go once they arrived or the case does not go over. Where a folder is
    not at hand, its copies go the next time. Returns how many went.
    """
    rows = {row.sha256: row for row in bundles(vault, OUT)}
    trusted = {one.id: one for one in trusted_members(vault)}
    taken = _older_confirmations(vault, list(rows.values()), trusted)
    taken += _documents_done_with(vault, rows, trusted)
    left = []
    for made, replaced in _pairs(vault):
        snapshots, old = [rows[one] for one in made], [rows[one] for one in replaced]
        ids = {one for row in old for one in readers_of(vault, row.sha256)}
        readers = [trusted[one] for one in sorted(ids) if one in trusted]
        if _all_confirm(vault, readers, snapshots):
            taken += old
        else:
            left.append([made, replaced])
    if taken:
        with vault.aside():
            for row in taken:
                save_bundle(vault, replace(row, state=WITHDRAWN))
            vault.set_meta(_HOLDS, json.dumps(left))
    gone = [*taken, *(row for row in rows.values() if row.state == WITHDRAWN)]
    for row in taken:
        with suppress(OSError):
            (profile / OUTBOX / row.name).unlink()
    for folder in folders if gone else ():
        retract(folder, own_profile(vault).space, {(row.device, row.name) for row in gone})
    return len(taken)


def _older_confirmations(
    vault: Vault, rows: Sequence[BundleRow], trusted: Mapping[str, Member]
) -> list[BundleRow]:
    """Own confirmations in whose place a later one was confirmed itself."""
    groups: dict[tuple[str, ...], list[BundleRow]] = {}
    for row in rows:
        if row.kind == Kind.ACK and row.state == PUBLISHED and row.device == vault.device:
            groups.setdefault(tuple(readers_of(vault, row.sha256)), []).append(row)
    older = []
    for ids, made in groups.items():
        readers = [trusted[one] for one in ids if one in trusted]
        confirmed = [row.seq for row in made if _all_confirm(vault, readers, [row])]
        older += [row for row in made if row.seq < max(confirmed, default=0)]
    return older


def _documents_done_with(
    vault: Vault, rows: Mapping[str, BundleRow], trusted: Mapping[str, Member]
) -> list[BundleRow]:
    """Pieces of documents that arrived, or whose case is not to go over any more."""
    done = []
    for one in transfer_bundles(vault):
        row = rows.get(one.sha256)
        if row is None or not one.attachment_id or row.state not in (SEALED, PUBLISHED):
            continue
        transfer = vault.get(Transfer, one.transfer_id)
        readers = [trusted[id_] for id_ in readers_of(vault, row.sha256) if id_ in trusted]
        is_over = transfer is None or transfer.stage not in LIVE or not readers
        if is_over or _all_confirm(vault, readers, [row]):
            done.append(row)
    return done


def _all_confirm(vault: Vault, readers: Sequence[Member], rows: Sequence[BundleRow]) -> bool:
    """Whether every reader says that all of these bundles were taken in."""
    receipts = []
    for reader in readers:
        found = receipt_of(vault, reader.device)
        if found is None:
            return False
        receipts.append(msgspec.json.decode(found[0], type=Receipt))
    return (
        bool(receipts)
        and bool(rows)
        and all(
            row.device == vault.device and receipt.confirms(row.seq)
            for row in rows
            for receipt in receipts
        )
    )


def _pairs(vault: Vault) -> list[tuple[list[str], list[str]]]:
    """The snapshots that wait for confirmation, and what each replaces."""
    return [(made, old) for made, old in json.loads(str(vault.meta(_HOLDS) or "[]"))]
