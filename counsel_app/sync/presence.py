"""What an exchange folder looks like before anything in it is read.

An empty or foreign folder is a question to the person: another stick, a share
that was wiped, a mount point without its drive. It never means that something
was deleted.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from counsel_app.sync.folder import FolderGone, scan, space_is_present

_OF_THE_SYSTEM: Final = frozenset(
    {"system volume information", "$recycle.bin", "lost+found", "desktop.ini", "thumbs.db"}
)


class Presence(StrEnum):
    """What a look at the folder says."""

    GONE = "gone"
    """The stick is not plugged in, or the drive is away."""
    EMPTY = "empty"
    FOREIGN = "foreign"
    """Files of others, and nothing of this exchange space."""
    HERE = "here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """A folder at one moment; two that are equal hold the same files."""

    folder: Path
    presence: Presence
    files: frozenset[tuple[str, int, str, int]] = frozenset()
    """(device, seq, start of the hash, size) of everything with a bundle's name."""


def presence(folder: Path, space: str) -> Presence:
    """Whether ``folder`` is there and has ever held ``space``."""
    if not folder.is_dir():
        return Presence.GONE
    if space_is_present(folder, space):
        return Presence.HERE
    return Presence.FOREIGN if _holds_anything(folder) else Presence.EMPTY


def glance(folder: Path, space: str) -> Glance:
    """Look without opening anything; cheap enough for every few seconds."""
    found = presence(folder, space)
    if found is not Presence.HERE:
        return Glance(folder=folder, presence=found)
    try:
        files = frozenset((f.device, f.seq, f.sha256_start, f.size) for f in scan(folder, space))
    except FolderGone:
        return Glance(folder=folder, presence=Presence.GONE)
    return Glance(folder=folder, presence=found, files=files)


def _holds_anything(folder: Path) -> bool:
    """Whether there is more than what systems put into every folder; looks no further."""
    with suppress(OSError), os.scandir(folder) as entries:
        return any(
            not entry.name.startswith(".") and entry.name.lower() not in _OF_THE_SYSTEM
            for entry in entries
        )
    return False
