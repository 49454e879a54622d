"""Encrypted backups to a place the person chose: by hand, at lock, and by the calendar."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from counsel_app.domain.clock import Clock
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.backup import BackupNotReadable, copy_verified
from counsel_app.store.before import forget_old
from counsel_app.store.engine import DiskFull
from counsel_app.store.files import sync_folder, write_durably
from counsel_app.store.kept import forget_old_states
from counsel_app.store.keys import KeyFile, KeyFileDamaged, load_key_file
from counsel_app.store.vault import Vault
from counsel_app.usecases import backup_folders
from counsel_app.usecases.audit import note_backed_up
from counsel_app.usecases.backup_folders import free_name, is_there
from counsel_app.usecases.profile_files import CASE_FILE, KEY_FILE, OUTBOX

_PLACE: Final = "backup_place"
_MADE_AT: Final = "backed_up_at"
_POSITION: Final = "backed_up_position"
_LATEST: Final = "backup_latest"
_PLAN: Final = "backup_plan"
_MISSED: Final = "backup_missed"


class Rhythm(StrEnum):
    """When a backup is made without being asked for; always at lock, else at the next chance."""

    EVERY_LOCK = "every_lock"
    DAILY = "daily"
    WEEKLY = "weekly"
    BY_HAND = "by_hand"


_DAYS: Final = {Rhythm.EVERY_LOCK: 0, Rhythm.DAILY: 1, Rhythm.WEEKLY: 7}
_OLD_AFTER_DAYS: Final = {
    Rhythm.EVERY_LOCK: 2,
    Rhythm.DAILY: 2,
    Rhythm.WEEKLY: 8,
    Rhythm.BY_HAND: 7,
}
MOST_KEPT: Final = 60
_FULL: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class BackupPlaceGone(AppError):
    """The chosen folder cannot be reached or written."""

    label = Label(
        de="Der Ort für Sicherungen ist nicht erreichbar oder nicht beschreibbar. "
        "Bitte den Stick einstecken oder einen anderen Ort wählen.",
        en="The place for backups cannot be reached or written. "
        "Please plug in the stick or choose another place.",
    )


class BackupPlaceFull(AppError):
    """No room for one more."""

    label = Label(
        de="Am Ort für Sicherungen ist kein Platz mehr. Bitte dort aufräumen oder einen anderen "
        "Ort wählen; die älteren Sicherungen sind noch da.",
        en="There is no room left in the place for backups. Please clear it or choose another "
        "one; the older backups are still there.",
    )


class BackupPlaceEmpty(AppError):
    """The folder is there, and nothing of what was put there before."""

    label = Label(
        de="Am Ort für Sicherungen liegt keine der früheren Sicherungen. Ist es der richtige "
        "Stick? Wenn ja: einmal „Jetzt sichern“ drücken, dann geht es von selbst weiter.",
        en="None of the earlier backups is in the place for backups. Is it the right stick? If "
        "so, press “Back up now” once, and it goes on by itself.",
    )


_REASONS: Final[dict[str, type[AppError]]] = {
    kind.__name__: kind
    for kind in (
        BackupPlaceGone,
        BackupPlaceFull,
        BackupPlaceEmpty,
        BackupNotReadable,
        KeyFileDamaged,
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlan:
    """When backups are made by themselves and how many of those are kept."""

    rhythm: Rhythm = Rhythm.DAILY
    daily: int = 7
    """Of so many days the latest one is kept,"""
    weekly: int = 4
    """and of so many weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """What Today, the settings and the status bar say about backups."""

    place: Path | None
    plan: BackupPlan
    made_at: datetime | None
    is_current: bool
    """Whether nothing was written since the last one."""
    is_old: bool
    """Whether there ought to be a newer one."""
    missed: Label | None
    """Why the last automatic one could not be made."""


def set_backup_place(vault: Vault, folder: Path) -> None:
    """Remember where backups go."""
    if backup_place(vault) != folder:
        vault.set_meta(_LATEST, "")
    vault.set_meta(_PLACE, str(folder))
    vault.set_meta(_MISSED, "")


def backup_place(vault: Vault) -> Path | None:
    """Where backups go; None until the person chose."""
    stored = vault.meta(_PLACE)
    return Path(str(stored)) if stored else None


def last_backup(vault: Vault) -> datetime | None:
    """When the last verified backup was made."""
    stored = vault.meta(_MADE_AT)
    return datetime.fromisoformat(str(stored)) if stored else None


def set_backup_plan(vault: Vault, plan: BackupPlan) -> None:
    """Remember when backups are made and how many are kept (at least one, at most MOST_KEPT)."""
    daily, weekly = (max(1, min(MOST_KEPT, count)) for count in (plan.daily, plan.weekly))
    vault.set_meta(_PLAN, json.dumps([plan.rhythm, daily, weekly]))


def backup_plan(vault: Vault) -> BackupPlan:
    """When backups are made and how many are kept."""
    stored = vault.meta(_PLAN)
    if not stored:
        return BackupPlan()
    rhythm, daily, weekly = json.loads(str(stored))
    return BackupPlan(rhythm=Rhythm(rhythm), daily=daily, weekly=weekly)


def backup_state(vault: Vault, *, clock: Clock) -> BackupState:
    """How things stand with backups."""
    plan, made_at = backup_plan(vault), last_backup(vault)
    is_current = made_at is not None and vault.meta(_POSITION) == vault.journal_end[0]
    reason = _REASONS.get(str(vault.meta(_MISSED) or ""))
    return BackupState(
        place=backup_place(vault),
        plan=plan,
        made_at=made_at,
        is_current=is_current,
        is_old=not is_current and not _is_younger(made_at, _OLD_AFTER_DAYS[plan.rhythm], clock),
        missed=reason.label if reason else None,
    )


def is_backup_due(vault: Vault, *, clock: Clock) -> bool:
    """Whether a backup should be made without being asked for."""
    state = backup_state(vault, clock=clock)
    if state.place is None or state.is_current or state.plan.rhythm is Rhythm.BY_HAND:
        return False
    return not _is_younger(state.made_at, _DAYS[state.plan.rhythm], clock)


def back_up_if_due(
    vault: Vault, profile: Path, *, clock: Clock, report: Report = unheard
) -> Path | None:
    """Make a backup if it is time for one; what stands in the way is noted, not raised.

    A file with an open finding is not backed up: rotation would push out
    what may be the better copies. What ``report`` raises stops it.
    """
    if vault.findings or not is_backup_due(vault, clock=clock):
        return None
    try:
        made = _make(vault, profile, clock=clock, report=report, is_automatic=True)
    except AppError as error:
        with suppress(AppError):
            vault.set_meta(_MISSED, type(error).__name__)
        return None
    return made


def back_up(vault: Vault, profile: Path, *, clock: Clock, report: Report = unheard) -> Path:
    """Make a verified copy with its key file in the chosen place.

    Returns the folder of the copy, named by date and time; it opens with the
    same passphrase or recovery key. Raises BackupPlaceGone, BackupPlaceFull,
    BackupNotReadable, KeyFileDamaged, VaultDamaged, DiskFull.
    """
    return _make(vault, profile, clock=clock, report=report, is_automatic=False)


def _make(vault: Vault, profile: Path, *, clock: Clock, report: Report, is_automatic: bool) -> Path:
    chosen = backup_place(vault)
    place = is_there(chosen) if chosen else None
    if place is None:
        raise BackupPlaceGone
    vault_id = str(vault.meta("vault"))
    if is_automatic:
        _require_the_same_place(vault, place, vault_id)
    now, end = clock.now(), vault.journal_end
    target = free_name(place, now, is_automatic=is_automatic)
    backup_folders.sweep(place, vault_id)
    with _errors_as_sentences(place):
        fill(vault, profile, backup_folders.unfinished(target), report=report)
        backup_folders.unfinished(target).rename(target)
        sync_folder(place)
    with vault.aside():
        vault.set_meta(_MADE_AT, now.isoformat())
        vault.set_meta(_POSITION, end[0])
        vault.set_meta(_LATEST, target.name)
        vault.set_meta(_MISSED, "")
        note_backed_up(vault, is_automatic=is_automatic, clock=clock)
    forget_old(profile / CASE_FILE, now=now)
    forget_old_states(vault, now=now)
    plan = backup_plan(vault)
    backup_folders.rotate(
        place, newest=target, vault_id=vault_id, daily=plan.daily, weekly=plan.weekly
    )
    return target


def _require_the_same_place(vault: Vault, place: Path, vault_id: str) -> None:
    """Raise BackupPlaceEmpty where the stick is not plugged in and its mount point is a folder."""
    if vault.meta(_LATEST) and not any(
        backup.vault_id == vault_id for backup in backup_folders.backups_in(place)
    ):
        raise BackupPlaceEmpty


def fill(
    vault: Vault, profile: Path, folder: Path, *, report: Report, with_outbox: bool = True
) -> None:
    """Make ``folder`` with a verified copy, its header and what waits in the outbox; or nothing.

    Raises BackupPlaceGone, BackupNotReadable, KeyFileDamaged, VaultDamaged,
    DiskFull, OSError, and what ``report`` raises to stop it.
    """
    folder.mkdir(mode=0o700)
    try:
        # The header as it can be read, also where its first copy is torn; it goes
        # first, so that what a stopped attempt leaves can be told as ours.
        write_durably(folder / KEY_FILE, _header(vault, profile).to_json())
        copy_verified(vault, folder / CASE_FILE, vault.key, report=report)
        if with_outbox and (profile / OUTBOX).is_dir():
            # Sealed already; without it what waits there would be made anew.
            shutil.copytree(profile / OUTBOX, folder / OUTBOX)
    except BaseException as error:
        # An engine cannot tell a stick that was pulled from a full or broken one.
        is_gone = not folder.exists()
        shutil.rmtree(folder, ignore_errors=True)
        if is_gone and isinstance(error, AppError):
            raise BackupPlaceGone from None
        raise


def _header(vault: Vault, profile: Path) -> KeyFile:
    try:
        keys = load_key_file(profile / KEY_FILE)
    except FileNotFoundError:
        raise KeyFileDamaged from None
    return keys.settled(vault.key).with_journal(vault.key, *vault.journal_end)


@contextmanager
def _errors_as_sentences(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise (BackupPlaceFull if error.errno in _FULL else BackupPlaceGone) from None
    except DiskFull:
        raise (BackupPlaceFull if place.is_dir() else BackupPlaceGone) from None


def _is_younger(made_at: datetime | None, days: int, clock: Clock) -> bool:
    """Whether the last one is less than ``days`` days old; one from the future has no age."""
    if made_at is None:
        return False
    age = (clock.today() - made_at.astimezone().date()).days
    return 0 <= age < days
