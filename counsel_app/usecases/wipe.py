"""In an emergency: take away every key here, so that the case file is unreadable for ever.

The case file itself stays: overwriting it takes minutes, overwriting its keys
a moment, and without them it is noise. What lies elsewhere stays readable
with its own key file: a backup, and what was exported.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from counsel_app.domain.errors import AppError
from counsel_app.store.before import MERGES
from counsel_app.store.files import sync_folder
from counsel_app.store.keys import backup_of, load_key_file
from counsel_app.store.rekey import copy_of
from counsel_app.store.slots import WayKind
from counsel_app.store.swap import STAGING, is_kept
from counsel_app.store.tries import TRIES_FILE
from counsel_app.system.keychain import Keychain, KeychainUnavailable
from counsel_app.usecases.integrity import journal_entry
from counsel_app.usecases.keys import entry_name
from counsel_app.usecases.profiles import CASE_FILE, KEY_FILE, MARK_FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class WipeReport:
    """What the wipe did; names as they are called inside the profile's folder."""

    removed: tuple[str, ...]
    """Gone, or at least overwritten."""
    failed: tuple[str, ...]
    """Files that are still there: as long as one with keys is among them, it opens."""
    entries_left: int
    """Devices' keychain entries that could not be deleted; without the key file they open
    nothing."""

    @property
    def is_complete(self) -> bool:
        """Whether nothing here opens the case file any more."""
        return not self.failed


def wipe_keys(folder: Path, keychain: Keychain | None) -> WipeReport:
    """Overwrite and remove everything in ``folder`` that leads to the data key.

    Works on an open and on a closed case file, and goes on where a file cannot
    be removed. Overwriting in place does what software can: a solid-state disk
    may keep old blocks for a while. Never raises.
    """
    devices, end = _entries(folder)
    removed: list[str] = []
    failed: list[str] = []
    for path in _key_files(folder):
        (removed if _shred(path) else failed).append(path.relative_to(folder).as_posix())
    sync_folder(folder)
    left = sum(not _forgotten(keychain, name) for name in devices)
    for name in end:
        _forgotten(keychain, name)
    return WipeReport(removed=tuple(removed), failed=tuple(failed), entries_left=left)


def _entries(folder: Path) -> tuple[list[str], list[str]]:
    """This profile's names in a keychain: of its devices, and of its journal's end.

    Read before the header goes.
    """
    try:
        keys = load_key_file(folder / KEY_FILE)
    except (AppError, OSError):
        return [], []
    devices = [slot.id for slot in keys.slots if slot.kind is WayKind.DEVICE]
    return [entry_name(keys.vault_id, way_id) for way_id in devices], [journal_entry(keys)]


def _key_files(folder: Path) -> list[Path]:
    """What leads to a data key first; all of it exists.

    Files that a restored backup replaced, or is about to replace, lie in
    folders of their own and open with their own passphrase; so does what the
    file was before the last merges.
    """
    header = folder / KEY_FILE
    half_written = sorted(folder.glob(f".{KEY_FILE}*.part"))
    replaced = [
        path
        for place in sorted(folder.iterdir() if folder.is_dir() else ())
        if place.name == STAGING or is_kept(place.name)
        for path in sorted(place.glob(f"*{KEY_FILE}*"))
    ]
    merges = sorted((folder / MERGES).glob(f"*/*{KEY_FILE}*"))
    others = (copy_of(folder / CASE_FILE), folder / MARK_FILE, folder / TRIES_FILE)
    wanted = (header, backup_of(header), *half_written, *replaced, *merges, *others)
    return [path for path in wanted if path.is_symlink() or path.exists()]


def _shred(path: Path) -> bool:
    """Overwrite and remove one file; whether it is gone.

    It goes even where it cannot be overwritten, and is overwritten even where
    it cannot go: its content leads nowhere then.
    """
    is_noise = False
    with suppress(OSError):
        with path.open("rb+", buffering=0) as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(0)
            stream.write(os.urandom(size))
            os.fsync(stream.fileno())
        is_noise = True
    try:
        path.unlink()
    except OSError:
        return is_noise
    return True


def _forgotten(keychain: Keychain | None, name: str) -> bool:
    if keychain is None:
        return False
    try:
        keychain.delete(name)
    except KeychainUnavailable:
        return False
    return True
