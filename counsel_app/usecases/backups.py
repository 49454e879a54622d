"""Encrypted backups to a place the person chose."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.backup import copy_verified
from counsel_app.store.files import write_durably
from counsel_app.store.keys import load_key_file
from counsel_app.store.vault import Vault
from counsel_app.usecases.exchange import OUTBOX
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE


class BackupPlaceGone(AppError):
    """The chosen folder cannot be reached or written."""

    label = Label(
        de="Der Ort für Sicherungen ist nicht erreichbar oder nicht beschreibbar. "
        "Bitte den Stick einstecken oder einen anderen Ort wählen.",
        en="The place for backups cannot be reached or written. "
        "Please plug in the stick or choose another place.",
    )


def set_backup_place(vault: Vault, folder: Path) -> None:
    """Remember where backups go."""
    vault.set_meta("backup_place", str(folder))


def backup_place(vault: Vault) -> Path | None:
    """Where backups go; None until the person chose."""
    stored = vault.meta("backup_place")
    return Path(str(stored)) if stored else None


def last_backup(vault: Vault) -> datetime | None:
    """When the last verified backup was made."""
    stored = vault.meta("backed_up_at")
    return datetime.fromisoformat(str(stored)) if stored else None


def back_up(vault: Vault, profile: Path, *, clock: Clock) -> Path:
    """Make a verified copy with its key file in the chosen place.

    Returns the folder of the copy, named by date and time; it opens with the
    same passphrase or recovery key. Raises BackupPlaceGone,
    BackupNotReadable, KeyFileDamaged, DiskFull.
    """
    place = backup_place(vault)
    if place is None or not place.is_dir():
        raise BackupPlaceGone
    now = clock.now()
    target = _free_place(place / f"counsel-{now:%Y-%m-%d-%H%M%S}")
    try:
        target.mkdir()
        try:
            copy_verified(vault, target / CASE_FILE, vault.key)
            # The header as it can be read, also where its first copy is torn.
            write_durably(target / KEY_FILE, load_key_file(profile / KEY_FILE).to_json())
            if (profile / OUTBOX).is_dir():
                # Sealed already; without it what waits there would be made anew.
                shutil.copytree(profile / OUTBOX, target / OUTBOX)
        except BaseException:
            shutil.rmtree(target, ignore_errors=True)
            raise
    except OSError:
        raise BackupPlaceGone from None
    vault.set_meta("backed_up_at", now.isoformat())
    return target


def _free_place(wanted: Path) -> Path:
    place = wanted
    number = 1
    while place.exists():
        number += 1
        place = wanted.with_name(f"{wanted.name}-{number}")
    return place
