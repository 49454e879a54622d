"""Through which folders and sticks changes travel, and whether each is what it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counsel_app.store.vault import Vault
from counsel_app.sync.presence import Glance, Presence, glance, presence
from counsel_app.usecases.profiles import own_profile

_FIRST: Final = "export_folder"
_MORE: Final = "more_export_folders"
_USED: Final = "used_export_folders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One folder or stick. ``was_used``: exports have lain there before."""

    folder: Path
    presence: Presence
    was_used: bool

    @property
    def is_question(self) -> bool:
        """Whether a person has to say if this is the right place.

        It held exports and now is empty or somebody else's: another stick, a
        wiped share. Nothing is taken away because of it.
        """
        return self.was_used and self.presence in (Presence.EMPTY, Presence.FOREIGN)


def set_export_folder(vault: Vault, folder: Path) -> None:
    """Remember the folder or stick through which changes travel."""
    others = [one for one in _more(vault) if one != folder]
    with vault.aside():
        vault.set_meta(_FIRST, str(folder))
        _keep(vault, _MORE, others)


def export_folder(vault: Vault) -> Path | None:
    """The folder changes travel through; None until the person chose."""
    stored = vault.meta(_FIRST)
    return Path(str(stored)) if stored else None


def exchange_folders(vault: Vault) -> tuple[Path, ...]:
    """Every folder and stick in use, the first one first."""
    first = export_folder(vault)
    return (first, *_more(vault)) if first else ()


def add_folder(vault: Vault, folder: Path) -> None:
    """Use one more folder or stick beside the first."""
    known = exchange_folders(vault)
    if not known:
        set_export_folder(vault, folder)
    elif folder not in known:
        _keep(vault, _MORE, [*known[1:], folder])


def drop_folder(vault: Vault, folder: Path) -> None:
    """Use a folder no more; what lies in it stays there."""
    use_folders(vault, [one for one in exchange_folders(vault) if one != folder])


def use_folders(vault: Vault, folders: Sequence[Path]) -> None:
    """Use exactly these folders, the first one first: what ``drop_folder`` took is back."""
    with vault.aside():
        vault.set_meta(_FIRST, str(folders[0]) if folders else "")
        _keep(vault, _MORE, folders[1:])


def note_used(vault: Vault, folders: Sequence[Path]) -> None:
    """Remember that exports lie there; an empty folder is a question from then on."""
    before = used_folders(vault)
    if not before.issuperset(folders):
        _keep(vault, _USED, sorted({*before, *folders}))


def note_moved(vault: Vault, folder: Path, *, to: Path) -> None:
    """Remember that what was exported into ``folder`` lies elsewhere from now on."""
    _keep(vault, _USED, sorted({to if one == folder else one for one in used_folders(vault)}))


def used_folders(vault: Vault) -> frozenset[Path]:
    """The folders in which exports were put or found."""
    return frozenset(Path(one) for one in json.loads(str(vault.meta(_USED) or "[]")))


def view_places(vault: Vault) -> tuple[Place, ...]:
    """Every folder in use and what a look at it says."""
    return tuple(view_place(vault, folder) for folder in exchange_folders(vault))


def view_place(vault: Vault, folder: Path) -> Place:
    """One folder, whether it is in use or not."""
    space = own_profile(vault).space
    used = folder in used_folders(vault)
    return Place(folder=folder, presence=presence(folder, space), was_used=used)


def own_space(vault: Vault) -> str:
    """The exchange space of this profile."""
    return own_profile(vault).space


def look_round(folders: Sequence[Path], space: str) -> tuple[Glance, ...]:
    """A glance at each folder, without the case file: to notice what comes and goes."""
    return tuple(glance(folder, space) for folder in folders)


def _more(vault: Vault) -> list[Path]:
    return [Path(one) for one in json.loads(str(vault.meta(_MORE) or "[]"))]


def _keep(vault: Vault, key: str, folders: Iterable[Path]) -> None:
    vault.set_meta(key, json.dumps([str(folder) for folder in folders]))
