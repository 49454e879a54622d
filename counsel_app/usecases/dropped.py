"""What was dropped onto the window: packages, tables, an update, or nothing we know."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from counsel_app.sync.header import SUFFIX as BUNDLE
from counsel_app.sync.told import SUFFIX as TOLD
from counsel_app.usecases.invitations import SUFFIX as CARD
from counsel_app.usecases.updating import MANIFEST

_OF_DEVICES: Final = "d"
"""In a space, what holds one folder for each device."""


class Kind(StrEnum):
    """What the window can begin with."""

    PACKAGES = "packages"
    UPDATE = "update"
    TABLES = "tables"
    CARD = "card"
    PAPER = "paper"
    LOOSE = "loose"
    """A package without the folder that it belongs in."""
    SEVERAL = "several"
    """Things of different kinds."""
    UNKNOWN = "unknown"


_ENDINGS: Final = {
    **dict.fromkeys((".csv", ".tsv", ".txt", ".xlsx", ".json", ".zip"), Kind.TABLES),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".pdf"), Kind.PAPER),
    f".{CARD}": Kind.CARD,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What it is, and where: of packages and an update the folder, else the files."""

    kind: Kind
    paths: tuple[Path, ...]


def look_at(paths: Sequence[Path]) -> Dropped:
    """What these files and folders are, by their names; none is opened."""
    found = dict.fromkeys(_one(path) for path in paths)
    kinds = {kind for kind, _ in found}
    if len(kinds) != 1:
        return Dropped(kind=Kind.SEVERAL, paths=tuple(paths))
    return Dropped(kind=kinds.pop(), paths=tuple(path for _, path in found))


def _one(path: Path) -> tuple[Kind, Path]:
    with suppress(OSError):
        if path.is_dir():
            return _folder(path)
        return _file(path)
    return Kind.UNKNOWN, path


def _folder(folder: Path) -> tuple[Kind, Path]:
    inside = list(folder.iterdir())
    if (folder / _OF_DEVICES).is_dir():
        # The space itself; what is exchanged through is the folder around it.
        return Kind.PACKAGES, folder.parent
    if any((one / _OF_DEVICES).is_dir() or one.suffix == f".{TOLD}" for one in inside):
        return Kind.PACKAGES, folder
    if (folder / MANIFEST).is_file():
        return Kind.UPDATE, folder
    return Kind.UNKNOWN, folder


def _file(path: Path) -> tuple[Kind, Path]:
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
    return _ENDINGS.get(ending, Kind.UNKNOWN), path


def _bundle(path: Path) -> tuple[Kind, Path]:
    around = path.parents
    if len(around) > _UP_TO_FOLDER and around[1].name == _OF_DEVICES:
        return Kind.PACKAGES, around[_UP_TO_FOLDER]
    return Kind.LOOSE, path


_UP_TO_FOLDER: Final = 3
"""Above a bundle: its device, all devices, the space, and the folder that is exchanged through."""
