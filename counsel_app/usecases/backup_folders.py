"""The folders that backups lie in: their names, whose they are, which may go."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.progress import Report, unheard
from counsel_app.store.files import sync_folder
from counsel_app.store.keys import backup_of, load_key_file
from counsel_app.usecases.profile_files import CASE_FILE, KEY_FILE, MARK_FILE, OUTBOX

_NAME: Final = re.compile(
    r"counsel-(\d{4}-\d\d-\d\d-\d{6})(?P<auto>-auto)?(?:-\d+)?", flags=re.ASCII
)
_UNFINISHED: Final = re.compile(rf"\.{_NAME.pattern}\.part", flags=re.ASCII)
_TIME: Final = "%Y-%m-%d-%H%M%S"
_BUNDLE: Final = re.compile(r"\d{8}-[0-9a-f]{32}\.cbx", flags=re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup as its folder and header name it; nothing was opened."""

    folder: Path
    made_at: datetime
    """By the clock of the computer that made it (UTC); that of the folder where it has
    another name."""
    vault_id: str
    position: int
    """Where its journal ends, as the header says."""
    is_automatic: bool


def backups_in(place: Path, *, report: Report = unheard) -> list[Backup]:
    """The backups in ``place``, or ``place`` itself where it is one; the latest first.

    What cannot be read is not listed. The order is that of the journal: the
    names only tell what the clock said.
    """
    folders, found = (place, *_folders(place)), []
    for looked_at, folder in enumerate(folders):
        report(looked_at, len(folders))
        backup = _described(folder)
        if backup is not None:
            found.append(backup)
    return sorted(found, key=_age, reverse=True)


def free_name(place: Path, now: datetime, *, is_automatic: bool) -> Path:
    """A folder in ``place`` that does not exist yet, named by date and time.

    Nor is another attempt under way for it, or left by one that was killed in the same second.
    """
    wanted = place / f"counsel-{now:{_TIME}}{'-auto' if is_automatic else ''}"
    free, number = wanted, 1
    while free.exists() or unfinished(free).exists():
        number += 1
        free = wanted.with_name(f"{wanted.name}-{number}")
    return free


def unfinished(target: Path) -> Path:
    """Under which name a backup lies until it is whole and verified."""
    return target.with_name(f".{target.name}.part")


def is_there(place: Path) -> Path | None:
    """``place`` as the system spells it; None where it is not there.

    A stick that was formatted elsewhere may spell "ü" in two letters.
    """
    for form in ("NFC", "NFD"):
        spelled = Path(unicodedata.normalize(form, str(place)))
        if place.is_dir() or not spelled.is_dir():
            continue
        return spelled
    return place if place.is_dir() else None


def spare(backups: Iterable[Backup], *, daily: int, weekly: int) -> list[Backup]:
    """The automatic ones among ``backups`` (the latest first) that are not needed any more.

    Kept are the latest of each of the last ``daily`` days and ``weekly`` weeks
    that have one, the latest of all, and everything made by hand.
    """
    days: set[object] = set()
    weeks: set[object] = set()
    going = []
    for number, backup in enumerate(backups):
        day = backup.made_at.date()
        week = day.isocalendar()[:2]
        is_kept = number == 0 or not backup.is_automatic
        if day not in days and len(days) < daily:
            days.add(day)
            is_kept = True
        if week not in weeks and len(weeks) < weekly:
            weeks.add(week)
            is_kept = True
        if not is_kept:
            going.append(backup)
    return going


def rotate(place: Path, *, newest: Path, vault_id: str, daily: int, weekly: int) -> None:
    """Remove what is not needed any more of the backups of one case file.

    ``newest`` has just been verified and stays whatever the clock says. What
    cannot be removed stays; this never fails.
    """
    own = [backup for backup in backups_in(place) if backup.vault_id == vault_id]
    if not any(backup.folder == newest for backup in own):
        return
    own.sort(key=lambda backup: backup.folder != newest)
    for backup in spare(own, daily=daily, weekly=weekly):
        remove(backup.folder)


def sweep(place: Path, vault_id: str) -> None:
    """Remove what stopped attempts to back up this case file have left; never fails."""
    for folder in _folders(place):
        if _UNFINISHED.fullmatch(folder.name) and _vault_of(folder) == vault_id:
            remove(folder)


def remove(folder: Path) -> bool:
    """Remove one backup, the header last; whether all of it is gone.

    A folder in which anything else lies, too, is left alone.
    """
    header, outbox = folder / KEY_FILE, folder / OUTBOX
    try:
        waiting = list(outbox.iterdir()) if outbox.is_dir() else []
        own = [
            *(folder / f"{CASE_FILE}{suffix}" for suffix in ("", "-wal", "-journal")),
            folder / MARK_FILE,
            backup_of(header),
        ]
        known = {path.name for path in (*own, header, outbox)}
        is_ours = all(path.name in known for path in folder.iterdir())
        if not is_ours or not all(_BUNDLE.fullmatch(path.name) for path in waiting):
            return False
        for path in (*own, *waiting):
            path.unlink(missing_ok=True)
        if outbox.is_dir():
            outbox.rmdir()
        header.unlink(missing_ok=True)
        folder.rmdir()
    except OSError:
        return False
    sync_folder(folder.parent)
    return True


def _age(backup: Backup) -> tuple[int, datetime, str]:
    return (backup.position, backup.made_at, backup.folder.name)


def _folders(place: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(path for path in place.iterdir() if path.is_dir())


def _described(folder: Path) -> Backup | None:
    named = _NAME.fullmatch(folder.name)
    if folder.name.startswith(".") or not (folder / CASE_FILE).is_file():
        return None
    try:
        keys = load_key_file(folder / KEY_FILE)
        written = datetime.fromtimestamp((folder / CASE_FILE).stat().st_mtime, UTC)
    except (AppError, OSError, ValueError):
        return None
    return Backup(
        folder=folder,
        made_at=(_time(named.group(1)) if named else None) or written,
        vault_id=keys.vault_id,
        position=keys.journal.position if keys.journal else 0,
        is_automatic=bool(named and named.group("auto")),
    )


def _time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _vault_of(folder: Path) -> str:
    try:
        return load_key_file(folder / KEY_FILE).vault_id
    except (AppError, OSError):
        return ""
