"""The export folder: own bundles written whole or not at all, others' listed.

``<space>/d/<device>/<seq:08d>-<sha256[:32]>.cbx``. One writer per device
folder, no locks, nothing shared that changes. Readers never delete.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeVar

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.sync.bundle import SealedBundle
from counsel_app.sync.header import parse_name

_PART: Final = re.compile(r"\.tmp-[0-9a-f]{16}\.part")
_DEVICE: Final = re.compile(r"[0-9a-f]{16}")
_OLD_PART_SECONDS: Final = 3600


def _codes(*names: str) -> frozenset[int]:
    """Those error numbers that this system knows."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_FULL: Final = _codes("ENOSPC", "EDQUOT", "EFBIG")
_READ_ONLY: Final = _codes("EROFS", "EACCES", "EPERM")
_GONE: Final = _codes("ENOENT", "ENOTDIR", "ESTALE", "ENODEV", "ENXIO", "ETIMEDOUT", "EHOSTDOWN")
_NO_LINKS: Final = _codes("EPERM", "EOPNOTSUPP", "ENOTSUP", "ENOSYS", "EMLINK", "EINVAL")
# Windows: another program (virus scanner, file sync) holds the file right now.
_HELD_BY_ANOTHER: Final = frozenset({5, 32, 33})
_PAUSES: Final = (0.05, 0.1, 0.2, 0.4, 0.8)

_Result = TypeVar("_Result")


class FolderGone(AppError):
    """The export folder is not there, or went away while we wrote."""

    label = Label(
        de="Der Austauschordner ist nicht erreichbar. Bitte Stick oder Netzlaufwerk verbinden und "
        "noch einmal versuchen; die Änderungen bleiben bis dahin hier gespeichert.",
        en="The exchange folder cannot be reached. Please connect the stick or network drive and "
        "try again; until then the changes stay stored here.",
    )


class FolderFull(AppError):
    """No room for the bundle."""

    label = Label(
        de="Im Austauschordner ist kein Platz mehr. Bitte dort aufräumen oder einen anderen "
        "wählen; die Änderungen bleiben bis dahin hier gespeichert.",
        en="There is no room left in the exchange folder. Please clear it or choose another; until "
        "then the changes stay stored here.",
    )


class FolderReadOnly(AppError):
    """We may look but not write."""

    label = Label(
        de="In den Austauschordner darf nicht geschrieben werden. Bitte den Schreibschutz am Stick "
        "prüfen oder um Schreibrechte bitten; die Änderungen bleiben bis dahin hier gespeichert.",
        en="Writing to the exchange folder is not allowed. Please check the stick's write "
        "protection or ask for permission; until then the changes stay stored here.",
    )


class FolderDamaged(AppError):
    """What was written reads back differently, or the folder fails otherwise."""

    label = Label(
        de="Der Austauschordner hat die Datei nicht richtig gespeichert. Bitte einen anderen Stick "
        "oder Ordner nehmen; die Änderungen bleiben bis dahin hier gespeichert.",
        en="The exchange folder did not store the file correctly. Please use another stick or "
        "folder; until then the changes stay stored here.",
    )


class Published(StrEnum):
    """How a bundle came to lie in the folder."""

    WRITTEN = "written"
    ALREADY_THERE = "already_there"
    REPAIRED = "repaired"
    """It was there, but damaged or cut short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file whose place and name are those of a bundle; nothing is verified."""

    path: Path
    device: str
    seq: int
    sha256_start: str
    size: int
    modified: float
    """Seconds since 1970, by the folder's clock; shows how long it has waited."""


def publish(folder: Path, bundle: SealedBundle) -> Published:
    """Put ``bundle`` into the export folder, whole or not at all.

    Repeating it is harmless. Raises FolderGone, FolderFull, FolderReadOnly or
    FolderDamaged; then nothing of the bundle is left behind where that can be
    helped.
    """
    with _errors_as_sentences():
        if not folder.is_dir():
            # Never made here: under an unmounted mount point it would take
            # the exports and hide them as soon as the stick is back.
            raise FolderGone
        home = _home(folder, bundle)
        final = home / bundle.name
        if _holds(final, bundle.data):
            return Published.ALREADY_THERE
        return _write(home, final, bundle.data)


def scan(folder: Path, space: str) -> list[Found]:
    """All files that could be bundles of ``space``, by device and seq.

    Strangers' files and folders are passed over. What has a bundle's name is
    listed even where it is a link or a pipe: the reader says what is wrong
    with it. Raises FolderGone where the folder itself is not there.
    """
    with _errors_as_sentences():
        if not folder.is_dir():
            raise FolderGone
        found = [
            bundle
            for device in _entries(folder / space / "d")
            if _DEVICE.fullmatch(device.name) and _is_real_folder(device)
            for bundle in _bundles(Path(device.path), device.name)
        ]
    return sorted(found, key=lambda bundle: (bundle.device, bundle.seq, bundle.sha256_start))


def retract(folder: Path, space: str, names: AbstractSet[tuple[str, str]]) -> int:
    """Take own bundles, given as (device, name), out of the folder again.

    For their owner only. What cannot be removed now is left for the next
    time. Returns how many went.
    """
    gone = 0
    for device in {device for device, _ in names}:
        home = folder / space / "d" / device
        for entry in list(_entries(home)):
            if (device, entry.name) in names:
                with contextlib.suppress(OSError):
                    (home / entry.name).unlink()
                    gone += 1
    return gone


def space_is_present(folder: Path, space: str) -> bool:
    """Whether the folder has ever held this space.

    An empty or foreign folder is a question to the person, never a reason to
    think that something was deleted.
    """
    return (folder / space / "d").is_dir()


def _bundles(home: Path, device: str) -> Iterator[Found]:
    for entry in _entries(home):
        named = parse_name(entry.name)
        if named is None:
            continue
        try:
            state = entry.stat(follow_symlinks=False)
        except OSError:
            continue
        yield Found(
            path=home / entry.name,
            device=device,
            seq=named[0],
            sha256_start=named[1],
            size=state.st_size,
            modified=state.st_mtime,
        )


def _entries(home: Path) -> Iterator[os.DirEntry[str]]:
    """What lies in a folder; what cannot be listed is as good as empty."""
    with contextlib.suppress(OSError), os.scandir(home) as entries:
        yield from entries


def _is_real_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _home(folder: Path, bundle: SealedBundle) -> Path:
    home = folder
    for name in bundle.folder:
        home /= name
        home.mkdir(exist_ok=True)
        if home.is_symlink():
            # Readers pass links over, so a bundle behind one would never arrive.
            raise FolderDamaged
    return home


def _holds(final: Path, data: bytes) -> bool:
    try:
        state = final.lstat()
    except FileNotFoundError:
        return False
    is_alike = stat.S_ISREG(state.st_mode) and state.st_size == len(data)
    return is_alike and final.read_bytes() == data


def _write(home: Path, final: Path, data: bytes) -> Published:
    part = home / f".tmp-{secrets.token_hex(8)}.part"
    try:
        try:
            _write_through(part, data)
        finally:
            # Also after a failure: leftovers may be what filled the disk.
            _sweep(home, newest=part)
        try:
            _patiently(_place, part, final)
        except FileExistsError:
            # Our own folder, and the name holds the content's hash: whatever
            # else lies there under this name is this bundle, broken.
            _patiently(os.replace, part, final)
            outcome = Published.REPAIRED
        else:
            outcome = Published.WRITTEN
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    _flush_folder(home)
    return outcome


def _write_through(part: Path, data: bytes) -> None:
    """Write, force to the medium, and read back."""
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    with part.open("rb") as file:
        if sha256(file.read()).digest() != sha256(data).digest():
            raise FolderDamaged


def _place(part: Path, final: Path) -> None:
    """Give the finished file its name, never over another file."""
    try:
        os.link(part, final)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
    else:
        return
    # exFAT and most shares know no hard links. Windows refuses to rename over
    # a file; elsewhere looking first is enough: nobody else writes here.
    if os.path.lexists(final):
        raise FileExistsError
    part.rename(final)


def _patiently(act: Callable[[Path, Path], _Result], part: Path, final: Path) -> _Result:
    """Try again for a moment while Windows says that somebody holds the file."""
    for pause in _PAUSES:
        try:
            return act(part, final)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            time.sleep(pause)
    return act(part, final)


def _sweep(home: Path, *, newest: Path) -> None:
    """Remove what killed attempts left in one's own folder.

    Age is told by the folder's own clock, from the part just written: the
    share's clock and ours may be hours apart.
    """
    with contextlib.suppress(OSError):
        now = newest.stat().st_mtime
        for entry in list(_entries(home)):
            if not _PART.fullmatch(entry.name):
                continue
            if now - entry.stat(follow_symlinks=False).st_mtime > _OLD_PART_SECONDS:
                Path(entry.path).unlink()


def _flush_folder(home: Path) -> None:
    """Force the new name to the medium, where folders can be flushed at all.

    Not on Windows and not on every share; the bundle is kept by its sender
    until it was acknowledged, so a lost name costs time and no data.
    """
    with contextlib.suppress(OSError):
        handle = os.open(home, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _errors_as_sentences() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _sentence_for(error) from None


def _sentence_for(error: OSError) -> AppError:
    if error.errno in _GONE:
        return FolderGone()
    if error.errno in _FULL:
        return FolderFull()
    return FolderReadOnly() if error.errno in _READ_ONLY else FolderDamaged()
