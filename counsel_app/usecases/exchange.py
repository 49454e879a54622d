"""Changes out, sealed and signed, into a folder that nobody trusts."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.bundles import (
    OUT,
    BundleRow,
    bundles,
    mark_exported,
    save_bundle,
)
from counsel_app.store.vault import Vault
from counsel_app.sync.bundle import OutboxDamaged, SealedBundle, load_sealed
from counsel_app.sync.folder import (
    FolderDamaged,
    FolderFull,
    FolderGone,
    FolderReadOnly,
    Published,
    publish,
)
from counsel_app.usecases import profile_files, transfers
from counsel_app.usecases.compaction import seal_snapshots, take_back
from counsel_app.usecases.linkage import refresh_tokens
from counsel_app.usecases.own_bundles import LOST, MADE_ANEW, PUBLISHED, WITHDRAWN, take_note
from counsel_app.usecases.places import note_used, used_folders
from counsel_app.usecases.portions import Exported, answered_now, readers_now, seal_new
from counsel_app.usecases.receipts import confirm
from counsel_app.usecases.sealing import own_row
from counsel_app.usecases.told_claims import seal_anew

OUTBOX = profile_files.OUTBOX
_GONE = (LOST, MADE_ANEW, WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What an export did; ``published`` are the files now in the folder.

    ``overtaken`` is how many own bundles were found that this copy of the
    file, restored from a backup, did not know; ``put_back`` how many had been
    in the folder before and were missing or broken there. ``unreached`` are
    the folders that this export did not get to, and why.
    """

    made: tuple[Exported, ...]
    published: tuple[Path, ...]
    overtaken: int = 0
    put_back: int = 0
    unreached: tuple[tuple[Path, AppError], ...] = ()


def export_changes(
    vault: Vault,
    profile: Path,
    folder: Path,
    *,
    clock: Clock,
    also: Sequence[Path] = (),
    report: Report = unheard,
) -> ExportReport:
    """Seal what is new for every recipient and put it into ``folder``, and ``also`` into others.

    First everything is sealed into the profile's outbox and remembered, with
    what was taken in from others and is confirmed to them; then it is
    published: without the folder the bundles wait there, and a repeated
    export makes up for what is missing. One folder of several that is away
    holds nothing up. Raises FolderGone, FolderFull, FolderReadOnly,
    FolderDamaged where no folder took it, DiskFull.
    """
    folders = (folder, *also)
    at_hand = next((one for one in folders if one.is_dir()), folder)
    overtaken = take_note(vault, profile, at_hand)
    _sweep(vault, profile)
    take_back(vault, profile, folders)
    refresh_tokens(vault, clock=clock)
    _make_anew(vault, profile, clock=clock)
    made = seal_new(vault, profile, clock=clock)
    seal_snapshots(vault, profile, clock=clock)
    confirm(vault, profile, at_hand, clock=clock)
    published: list[Path] = []
    unreached: list[tuple[Path, AppError]] = []
    counted, used = Counted(), used_folders(vault)
    for one in folders:
        try:
            published += publish_outbox(
                vault, profile, one, report=report, counted=counted if one in used else None
            )
        except (FolderGone, FolderFull, FolderReadOnly, FolderDamaged) as error:
            unreached.append((one, error))
    if len(unreached) == len(folders):
        raise unreached[0][1]
    away = {one for one, _ in unreached}
    note_used(vault, [one for one in folders if one not in away])
    return ExportReport(
        made=made,
        published=tuple(published),
        overtaken=overtaken,
        put_back=counted.put_back,
        unreached=tuple(unreached),
    )


def confirm_arrival(vault: Vault, profile: Path, folders: Sequence[Path], *, clock: Clock) -> int:
    """Tell the senders what was taken in, and nothing else; returns how many bundles say it.

    Where no folder is at hand they wait in the outbox. Raises DiskFull.
    """
    at_hand = [folder for folder in folders if folder.is_dir()]
    if not at_hand:
        return 0
    made = confirm(vault, profile, at_hand[0], clock=clock)
    for folder in at_hand if made else ():
        with suppress(FolderGone, FolderFull, FolderReadOnly, FolderDamaged):
            publish_outbox(vault, profile, folder)
    return made


@dataclass(slots=True)
class Counted:
    """How many bundles had to be put back while publishing."""

    put_back: int = 0


def publish_outbox(
    vault: Vault,
    profile: Path,
    folder: Path,
    *,
    report: Report = unheard,
    counted: Counted | None = None,
) -> tuple[Path, ...]:
    """Put every own bundle into ``folder`` that is not there whole already.

    A bundle whose file is gone from the outbox (after restoring a backup) is
    passed over if it was published before; else its content, be it changes, a
    task, a case or a claim, is sealed anew with the next export, and OutboxDamaged
    says so after all others are out.
    """
    places = []
    lost = []
    rows = [row for row in bundles(vault, OUT) if row.state not in _GONE]
    for done, row in enumerate(rows):
        report(done, len(rows))
        bundle = _from_outbox(profile / OUTBOX / row.name, row)
        if bundle is None:
            lost += [row] if row.state != PUBLISHED else []
            continue
        how = publish(folder, bundle)
        if counted is not None and row.state == PUBLISHED and how is not Published.ALREADY_THERE:
            counted.put_back += 1
        if row.state != PUBLISHED:
            save_bundle(vault, own_row(bundle, row.op_count, PUBLISHED))
        places.append(folder.joinpath(*bundle.folder, bundle.name))
    if lost:
        with vault.transaction():
            for row in lost:
                save_bundle(vault, replace(row, state=LOST))
            for member in (*readers_now(vault), *answered_now(vault)):
                mark_exported(vault, member.id, 0)
        raise OutboxDamaged
    return tuple(places)


def _sweep(vault: Vault, profile: Path) -> None:
    """Remove what was taken back, or sealed in a transaction that was cut short."""
    known = {row.name for row in bundles(vault, OUT) if row.state != WITHDRAWN}
    for path in (*(profile / OUTBOX).glob("*.cbx"), *(profile / OUTBOX).glob(".*.part")):
        if path.name not in known:
            with suppress(OSError):
                path.unlink()


def _make_anew(vault: Vault, profile: Path, *, clock: Clock) -> None:
    """Seal tasks, claims and transfers of lost bundles again; changes follow by themselves."""
    lost = [row for row in bundles(vault, OUT) if row.state == LOST]
    if lost:
        with vault.atomic(clock):
            # Before: what is sealed in their place says that these numbers come no more.
            for row in lost:
                save_bundle(vault, replace(row, state=MADE_ANEW))
            seal_anew(vault, profile, lost, clock=clock)
            transfers.seal_anew(vault, lost, clock=clock)


def _from_outbox(path: Path, row: BundleRow) -> SealedBundle | None:
    try:
        bundle = load_sealed(path.read_bytes())
    except (OSError, OutboxDamaged):
        return None
    return bundle if bundle.sha256 == row.sha256 else None
