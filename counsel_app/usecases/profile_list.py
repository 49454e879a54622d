"""The case files this computer knows: whose they are, without a word about clients.

The list of folders lies beside the preferences, one per line, last used first.
Label and role lie beside each case file in ``profile.txt``, so that a stick
brings its own. Standard library only: it decides what the first window shows.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

NAME_FILE: Final = "profile.txt"
LONGEST_LABEL: Final = 60
_LARGEST_FILE: Final = 64 * 1024
_ROLES: Final = ("counsellor", "coordinator", "volunteer")


class ProfileNotNamed(AppError):
    """The name could not be written beside the case file."""

    label = Label(
        de="Der Name ließ sich in diesem Ordner nicht speichern. Vielleicht ist der Datenträger "
        "schreibgeschützt. Die Fallakte ist unverändert.",
        en="The name could not be saved in this folder. The medium may be read-only. The case "
        "file is unchanged.",
    )


class ListNotKept(AppError):
    """The list of case files could not be written."""

    label = Label(
        de="Die Liste der Fallakten ließ sich nicht speichern. Die Fallakten sind unverändert.",
        en="The list of case files could not be saved. The case files are unchanged.",
    )


class KnownProfile(NamedTuple):
    """One case file as the picker shows it."""

    folder: Path
    label: str
    """What the person chose; else the folder's own name."""
    role: str
    """counsellor, coordinator or volunteer; empty where nobody has opened it yet."""
    is_there: bool
    """False while the stick is not plugged in."""


def known_profiles(listing: Path, *, default: Path) -> list[KnownProfile]:
    """The case files of ``listing``, last used first; ``default`` too where it has one.

    What cannot be read counts as not there; this never fails.
    """
    folders = _folders(listing)
    if not any(_same(folder, default) for folder in folders) and holds_case_file(default):
        folders.append(default)
    return [_described(folder) for folder in folders]


def holds_case_file(folder: Path) -> bool:
    """Whether a case file, or part of one, lies in ``folder``; False where nobody may look.

    What ``usecases.profiles.profile_state`` says, without loading the
    libraries behind it: the first window does not wait for them.
    """
    try:
        names = {one.name for one in folder.iterdir() if one.name.startswith("casefile.")}
    except OSError:
        return False
    is_unfinished = "casefile.db.new" in names and "casefile.db" not in names
    return bool(names) and not is_unfinished


def remember(listing: Path, folder: Path, *, role: str) -> bool:
    """Put ``folder`` first, its role beside the case file; whether both could be kept.

    Not being remembered is no reason to stop working.
    """
    others = [known for known in _folders(listing) if not _same(known, folder)]
    is_listed = _write(listing, _lines([folder, *others]))
    return _keep_beside(folder, label=_beside(folder).get("label", ""), role=role) and is_listed


def forget(listing: Path, folder: Path) -> None:
    """Take ``folder`` out of the list; the case file stays. Raises ListNotKept."""
    others = [known for known in _folders(listing) if not _same(known, folder)]
    if not _write(listing, _lines(others)):
        raise ListNotKept


def name_profile(folder: Path, label: str) -> None:
    """Show ``label`` for the case file in ``folder`` from now on. Raises ProfileNotNamed.

    An empty label brings the folder's own name back.
    """
    role = _beside(folder).get("role", "")
    if not folder.is_dir() or not _keep_beside(folder, label=one_line(label), role=role):
        raise ProfileNotNamed


def one_line(label: str) -> str:
    """``label`` as it can stand in a list: one line, nothing unprintable, not too long."""
    shown = "".join(letter if letter.isprintable() else " " for letter in label)
    return " ".join(shown.split())[:LONGEST_LABEL].strip()


def _described(folder: Path) -> KnownProfile:
    beside = _beside(folder)
    role = beside.get("role", "")
    return KnownProfile(
        folder=folder,
        label=one_line(beside.get("label", "")) or folder.name or str(folder),
        role=role if role in _ROLES else "",
        is_there=holds_case_file(folder),
    )


def _same(one: Path, other: Path) -> bool:
    return os.path.normcase(_plain(one)) == os.path.normcase(_plain(other))


def _plain(folder: Path) -> str:
    # Without asking the disk, which may be a stick that hangs.
    return os.path.normpath(folder.absolute())


def _folders(listing: Path) -> list[Path]:
    found: list[Path] = []
    for line in _read(listing).splitlines():
        folder = Path(line.strip())
        if line.strip() and folder.is_absolute() and not any(_same(folder, k) for k in found):
            found.append(folder)
    return found


def _lines(folders: Iterable[Path]) -> str:
    # A folder's name may hold a line break; such a one cannot be listed.
    shown = [_plain(folder) for folder in folders]
    return "".join(f"{path}\n" for path in shown if len(path.splitlines()) == 1)


def _beside(folder: Path) -> dict[str, str]:
    parts = (line.partition("=") for line in _read(folder / NAME_FILE).splitlines())
    return {name.strip(): value.strip() for name, equals, value in parts if equals}


def _keep_beside(folder: Path, *, label: str, role: str) -> bool:
    wanted = f"label = {label}\nrole = {role}\n"
    path = folder / NAME_FILE
    return _read(path) == wanted or _write(path, wanted)


def _read(path: Path) -> str:
    """The text of ``path``; empty where there is none, or something else than a small text."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_FILE + 1)
        return data.decode("utf-8") if len(data) <= _LARGEST_FILE else ""
    except (OSError, UnicodeDecodeError):
        return ""


def _write(path: Path, text: str) -> bool:
    fresh = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8", newline="\n")
        fresh.replace(path)
    except (OSError, UnicodeEncodeError):
        return False
    return True
