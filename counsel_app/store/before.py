"""The case file as it was: before a newer program brought it up to date, and before merges.

The one copy is encrypted with the same key and opens with the same header, so
that the older program can go on with it: the way back from an update. The
others are small backups in a folder of their own, made before the changes of
others are taken in. All of them go when a case is erased or the key is changed,
and after a month with the next backup.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from counsel_app.store.engine import DiskFull
from counsel_app.store.files import sync_folder

SUFFIX: Final = ".before"
KEPT_FOR: Final = timedelta(days=30)
MERGES: Final = "before-merge"
"""The folder beside the case file with what it was before the last merges."""
_PART: Final = ".before.part"


def keep_before(database: Any, path: Path) -> None:
    """Copy the open file before its schema changes. Raises DiskFull; nothing is then changed."""
    # The connection holds the file alone, so once the log is folded in, the
    # file is all there is and stays as it is while it is copied.
    is_busy, _, _ = database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise DiskFull
    part = path.with_name(path.name + _PART)
    try:
        shutil.copyfile(path, part)
        shutil.copymode(path, part)
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.replace(kept_before(path))
        sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise DiskFull from None


def kept_before(path: Path) -> Path:
    """Where the copy of the case file ``path`` lies."""
    return path.with_name(path.name + SUFFIX)


def forget_before(path: Path) -> None:
    """Take all copies away: they hold what was erased, or open with a key that counts no more."""
    for name in (SUFFIX, _PART):
        with suppress(OSError):
            path.with_name(path.name + name).unlink()
    forget_merges(path.parent)


def forget_merges(profile: Path) -> None:
    """Take away what the file was before the last merges."""
    if not (profile / MERGES).is_symlink():
        shutil.rmtree(profile / MERGES, ignore_errors=True)


def forget_old(path: Path, *, now: datetime) -> None:
    """Take the copies away once nobody will go back that far."""
    with suppress(OSError):
        if _is_old(kept_before(path), now):
            kept_before(path).unlink()
    with suppress(OSError):
        for folder in (path.parent / MERGES).iterdir():
            if _is_old(folder / path.name, now):
                shutil.rmtree(folder, ignore_errors=True)


def _is_old(copy: Path, now: datetime) -> bool:
    return now.timestamp() - copy.stat().st_mtime > KEPT_FOR.total_seconds()
