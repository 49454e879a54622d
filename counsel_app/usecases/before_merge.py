"""A state to go back to, secured before the changes of others are taken in.

It lies beside the case file: no stick has to be at hand, and it is no
replacement for a backup. The restore page lists the last ones; what was sealed
since is found again by ``own_bundles``.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.backup import BackupNotReadable
from counsel_app.store.before import MERGES
from counsel_app.store.engine import DiskFull
from counsel_app.store.vault import Vault
from counsel_app.usecases import backup_folders
from counsel_app.usecases.backup_folders import Backup, backups_in, free_name, unfinished
from counsel_app.usecases.backups import BackupPlaceGone, fill

KEPT: Final = 3
"""So many of the latest states are kept."""


class NoWayBack(AppError):
    """The state before the merge could not be secured, so nothing was taken in."""

    label = Label(
        de="Vor dem Übernehmen wird die Fallakte gesichert, und dafür reicht der Platz auf diesem "
        "Computer nicht. Es wurde nichts übernommen. Bitte Platz schaffen und noch einmal "
        "versuchen.",
        en="Before changes are taken in, the case file is secured, and there is not enough room "
        "for that on this computer. Nothing was taken in. Please make room and try again.",
    )


def secure(vault: Vault, *, clock: Clock, report: Report = unheard) -> Path:
    """Keep the file as it is now beside itself; returns the folder of the copy.

    Where nothing was written since the last merge that copy is the one.
    ``report`` may raise to stop. Raises NoWayBack, KeyFileDamaged,
    VaultDamaged; nothing is then kept.
    """
    profile = vault.folder
    place, vault_id = profile / MERGES, str(vault.meta("vault"))
    known = _latest_first(place, vault_id)
    if known and known[0].position == vault.journal_end[0]:
        return known[0].folder
    backup_folders.sweep(place, vault_id)
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        target = free_name(place, clock.now(), is_automatic=True)
        fill(vault, profile, unfinished(target), report=report, with_outbox=False)
        unfinished(target).rename(target)
    except (OSError, DiskFull, BackupNotReadable, BackupPlaceGone):
        raise NoWayBack from None
    for older in known[KEPT - 1 :]:
        shutil.rmtree(older.folder, ignore_errors=True)
    return target


def place_of_merges(profile: Path) -> Path | None:
    """The folder to restore from; None where there is no such state."""
    place = profile / MERGES
    return place if backups_in(place) else None


def _latest_first(place: Path, vault_id: str) -> list[Backup]:
    # By the time they were made: after a restore the journal is shorter again.
    own = [one for one in backups_in(place) if one.vault_id == vault_id]
    return sorted(own, key=lambda one: (one.made_at, one.folder.name), reverse=True)
