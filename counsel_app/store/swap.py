"""The files of a profile, exchanged for another set so that a stop leaves one whole set.

What is to come lies ready in a folder of its own. A note beside the case file
says what is meant, before the first file moves: first all old files go into a
folder with the date, then all new ones come. Whoever opens the profile after
a stop ends what was begun. Nothing is overwritten and nothing deleted.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.engine import SMALLEST_FILE, EngineError, VaultInUse, connect
from counsel_app.store.files import sync_folder, write_durably

NOTE: Final = "casefile.restore.json"
STAGING: Final = ".restore-new"
NAMES: Final = (
    "casefile.keys.json",
    "casefile.keys.json.bak",
    "casefile.tries.json",
    "casefile.mark",
    "casefile.db-wal",
    "casefile.db-journal",
    "casefile.db",
    "outbox",
)
"""What belongs to a case file; everything else in the folder stays where it is."""
_KEPT: Final = re.compile(r"replaced-[0-9-]{1,40}", flags=re.ASCII)
_MAX_NOTE: Final = 1024
_OUT, _IN = "out", "in"


class RestoreUnfinished(AppError):
    """Files could not be moved; what was begun is ended at the next try."""

    label = Label(
        de="Das Wiederherstellen ließ sich nicht zu Ende führen: Der Ordner der Fallakte ist "
        "nicht beschreibbar oder eine Datei darin wird gerade benutzt. Es ist nichts verloren. "
        "Bitte andere Programme schließen und noch einmal öffnen.",
        en="Restoring could not be finished: the folder of the case file cannot be written, or a "
        "file in it is in use. Nothing is lost. Please close other programs and open it again.",
    )


def is_kept(name: str) -> bool:
    """Whether a folder of this name holds files that a restored backup replaced."""
    return _KEPT.fullmatch(name) is not None


def kept_folder(profile: Path, day: str) -> Path:
    """Where the files that are there now will be kept; ``day`` is digits and dashes."""
    wanted = profile / f"replaced-{day}"
    free, number = wanted, 1
    while free.exists():
        number += 1
        free = wanted.with_name(f"{wanted.name}-{number}")
    return free


def is_under_way(profile: Path) -> bool:
    """Whether an exchange was begun and not ended."""
    return (profile / NOTE).exists()


def new_staging(profile: Path) -> Path:
    """An empty folder for what is to come. Raises OSError."""
    staging = profile / STAGING
    if staging.exists():
        shutil.rmtree(staging)
    staging.mkdir(mode=0o700, parents=True)
    return staging


def discard_staging(profile: Path) -> None:
    """Take away what was to come, as long as no exchange was begun."""
    if not is_under_way(profile):
        shutil.rmtree(profile / STAGING, ignore_errors=True)


def exchange(profile: Path, kept: Path) -> None:
    """Put what lies ready in the place of what is there. Raises RestoreUnfinished."""
    sync_folder(profile / STAGING)
    try:
        _note(profile, kept, _OUT)
    except OSError:
        raise RestoreUnfinished from None
    finish(profile)


def finish(profile: Path) -> None:
    """End an exchange that was begun; nothing happens where none was.

    Raises RestoreUnfinished.
    """
    try:
        noted = _read(profile)
        if noted is None:
            return
        kept, phase = noted
        if phase == _OUT:
            _move(profile, kept)
            _note(profile, kept, _IN)
        staging = profile / STAGING
        if staging.is_dir():
            _move(staging, profile)
            shutil.rmtree(staging, ignore_errors=True)
        (profile / NOTE).unlink()
        sync_folder(profile)
    except OSError:
        raise RestoreUnfinished from None


def is_in_use(path: Path) -> bool:
    """Whether another window holds the case file at ``path``; no key is needed."""
    try:
        if path.stat().st_size < SMALLEST_FILE:
            return False
        connect(path, bytes(32), create=False).close()
    except VaultInUse:
        return True
    except (AppError, EngineError, OSError):
        return False
    return False


def _move(source: Path, target: Path) -> None:
    for name in NAMES:
        # Links, too, even those that lead nowhere.
        if (source / name).is_symlink() or (source / name).exists():
            target.mkdir(mode=0o700, exist_ok=True)
            (source / name).rename(target / name)
    if target.exists():
        sync_folder(target)
    sync_folder(source)


def _note(profile: Path, kept: Path, phase: str) -> None:
    write_durably(profile / NOTE, json.dumps({"kept": kept.name, "phase": phase}).encode())


def _read(profile: Path) -> tuple[Path, str] | None:
    try:
        with (profile / NOTE).open("rb") as stream:
            noted = json.loads(stream.read(_MAX_NOTE))
        kept, phase = str(noted["kept"]), str(noted["phase"])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise RestoreUnfinished from None
    if not _KEPT.fullmatch(kept) or phase not in (_OUT, _IN):
        raise RestoreUnfinished
    return profile / kept, phase
