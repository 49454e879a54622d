"""The case file as it was before a newer program brought it up to date.

It is encrypted with the same key and opens with the same header, so that the
older program can go on with it: the way back from an update. It goes when a
case is erased or the key is changed, and after a month with the next backup.
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
    """Take the copy away: it holds what was erased, or opens with a key that counts no more."""
    for name in (SUFFIX, _PART):
        with suppress(OSError):
            path.with_name(path.name + name).unlink()


def forget_old(path: Path, *, now: datetime) -> None:
    """Take the copy away once nobody will go back that far."""
    copy = kept_before(path)
    with suppress(OSError):
        if now.timestamp() - copy.stat().st_mtime > KEPT_FOR.total_seconds():
            copy.unlink()
