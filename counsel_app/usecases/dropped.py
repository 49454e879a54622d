"""What was dropped onto the window: packages, tables, papers, an update, or nothing we know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from counsel_app.sync.header import SUFFIX as BUNDLE
from counsel_app.sync.settings_file import is_settings_file
from counsel_app.sync.told import SUFFIX as TOLD
from counsel_app.usecases.invitations import SUFFIX as CARD
from counsel_app.usecases.updating import MANIFEST

_OF_DEVICES: Final = "d"
"""In a space, what holds one folder for each device."""
_BEGINNING: Final = 256
"""Bytes that are read of a file: they show that it can be read, and tell settings apart."""


class Kind(StrEnum):
    """What the window can begin with, and why it cannot."""

    PACKAGES = "packages"
    UPDATE = "update"
    TABLES = "tables"
    PLAIN = "plain"
    """Records in a readable form: a client's file, a directory."""
    SETTINGS = "settings"
    CARD = "card"
    PAPER = "paper"
    LOOSE = "loose"
    """A package without the folder that it belongs in."""
    FOLDER = "folder"
    """A folder with nothing in it that is taken in as a whole."""
    GONE = "gone"
    UNREADABLE = "unreadable"
    SEVERAL = "several"
    """Things of different kinds."""
    UNKNOWN = "unknown"


_PAPERS: Final = "jpg jpeg png webp tif tiff heic heif avif pdf odt docx"
_ENDINGS: Final = {
    **dict.fromkeys((".csv", ".tsv", ".txt", ".xlsx"), Kind.TABLES),
    **dict.fromkeys((".json", ".zip"), Kind.PLAIN),
    **{f".{one}": Kind.PAPER for one in _PAPERS.split()},
    f".{CARD}": Kind.CARD,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What it is, and where: of packages and an update the folder, else the files."""

    kinds: frozenset[Kind]
    paths: tuple[Path, ...]

    @property
    def kind(self) -> Kind:
        """What all of it is; of different kinds, that it is several."""
        return next(iter(self.kinds)) if len(self.kinds) == 1 else Kind.SEVERAL


def look_at(paths: Sequence[Path]) -> Dropped:
    """What these files and folders are, by their names and first bytes.

    Of those that are not there any more, or cannot be read, nothing else is said.
    """
    found = dict.fromkeys(_one(path) for path in paths)
    for fault in (Kind.GONE, Kind.UNREADABLE):
        faulty = tuple(path for kind, path in found if kind is fault)
        if faulty:
            return Dropped(kinds=frozenset({fault}), paths=faulty)
    return Dropped(
        kinds=frozenset(kind for kind, _ in found), paths=tuple(path for _, path in found)
    )


def _one(path: Path) -> tuple[Kind, Path]:
    try:
        if path.is_dir():
            return _folder(path)
        if path.is_file():
            return _file(path)
        return Kind.UNKNOWN if path.exists() else Kind.GONE, path
    except FileNotFoundError:
        return Kind.GONE, path
    except OSError:
        return Kind.UNREADABLE, path


def _folder(folder: Path) -> tuple[Kind, Path]:
    inside = list(folder.iterdir())
    if (folder / _OF_DEVICES).is_dir():
        # The space itself; what is exchanged through is the folder around it.
        return Kind.PACKAGES, folder.parent
    if any((one / _OF_DEVICES).is_dir() or one.suffix == f".{TOLD}" for one in inside):
        return Kind.PACKAGES, folder
    if (folder / MANIFEST).is_file():
        return Kind.UPDATE, folder
    return Kind.FOLDER, folder


def _file(path: Path) -> tuple[Kind, Path]:
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING)
    ending = path.suffix.lower()
    if ending == BUNDLE:
        return _bundle(path)
    if ending == f".{TOLD}":
        return Kind.PACKAGES, path.parent
    # The program itself lies beside what is signed.
    if path.name.startswith(MANIFEST) or (
        ending not in _ENDINGS and (path.parent / MANIFEST).is_file()
    ):
        return Kind.UPDATE, path.parent
    kind = _ENDINGS.get(ending, Kind.UNKNOWN)
    if kind is Kind.PLAIN and is_settings_file(beginning):
        kind = Kind.SETTINGS
    return kind, path


def _bundle(path: Path) -> tuple[Kind, Path]:
    around = path.parents
    if len(around) > _UP_TO_FOLDER and around[1].name == _OF_DEVICES:
        return Kind.PACKAGES, around[_UP_TO_FOLDER]
    return Kind.LOOSE, path


_UP_TO_FOLDER: Final = 3
"""Above a bundle: its device, all devices, the space, and the folder that is exchanged through."""
