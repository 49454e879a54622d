"""How this program was installed, and putting another version of it in its place.

An unpacked program lies in a folder of its version; a line in the file
``current`` beside those folders says which one is started. So a new version
never touches the one that runs, and going back is changing that line.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from counsel_app.domain.progress import Report, unheard
from counsel_app.system.places import CURRENT, versions_folder

_PART: Final = ".part"
_BLOCK: Final = 1024 * 1024
_SELFTEST_SECONDS: Final = 180
_EXECUTABLE: Final = 0o111


class Kind(StrEnum):
    """Ways of being installed."""

    FOLDER = "folder"
    """Unpacked by a person for themselves, or on a stick."""
    SYSTEM = "system"
    """Installed for the whole computer, by whoever administers it."""
    SOURCE = "source"
    """Run by a Python: a checkout or a wheel."""


class Unfit(Exception):
    """What was unpacked is not what it should be, or does not run here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """This program."""

    kind: Kind
    system: str
    """Such as ``linux-x86_64``: which packages fit."""
    root: Path | None = None
    """The folder with the versions; only for FOLDER."""

    def versions(self) -> list[str]:
        """The versions that lie there."""
        if self.root is None:
            return []
        return sorted(path.name for path in self.root.iterdir() if (path / _program()).is_file())


def installation() -> Installation:
    """How this program was installed."""
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    system = f"{name}-{platform.machine().lower()}"
    root = versions_folder()
    if root is not None:
        return Installation(kind=Kind.FOLDER, system=system, root=root)
    frozen = getattr(sys, "frozen", False)
    return Installation(kind=Kind.SYSTEM if frozen else Kind.SOURCE, system=system)


def is_whole(path: Path, *, size: int, sha256: str, report: Report = unheard) -> bool:
    """Whether the file is there with that size and sum."""
    try:
        with path.open("rb") as given:
            _take(given, None, size=size, sha256=sha256, report=report)
    except (Unfit, OSError):
        return False
    return True


def fetch(source: Path, root: Path, *, size: int, sha256: str, report: Report = unheard) -> Path:
    """A copy of ``source`` on this disk that has that size and sum; the stick may go then.

    Summed while it is copied: what lies on the stick may be another file by now.
    Raises Unfit, OSError.
    """
    root.joinpath(_PART).mkdir(exist_ok=True)
    target = root / _PART / "package"
    with source.open("rb") as given, target.open("wb") as taken:
        _take(given, taken, size=size, sha256=sha256, report=report)
    return target


def _take(
    given: BinaryIO, taken: BinaryIO | None, *, size: int, sha256: str, report: Report
) -> None:
    digest, left = hashlib.sha256(), size
    while block := given.read(min(_BLOCK, left + 1)):
        left -= len(block)
        report(size - left, size)
        if left < 0:
            raise Unfit
        digest.update(block)
        if taken is not None:
            taken.write(block)
    if left or digest.hexdigest() != sha256:
        raise Unfit


def unpack(package: Path, root: Path, version: str, *, report: Report = unheard) -> Path:
    """Unpack the version beside the others, under a name that nobody starts; returns it.

    Nothing but plain files below the folder of that version is taken. Raises
    Unfit, OSError.
    """
    target = root / _PART / version
    shutil.rmtree(target, ignore_errors=True)
    try:
        with tarfile.open(package, "r:gz") as archive:
            for number, member in enumerate(archive):
                report(number, 0)
                parts = member.name.split("/")
                if not member.isreg() or parts[0] != version or not _is_plain(parts):
                    raise Unfit
                path = target.joinpath(*parts[1:])
                path.parent.mkdir(parents=True, exist_ok=True)
                content = archive.extractfile(member)
                with path.open("xb") as file:
                    shutil.copyfileobj(content, file)  # type: ignore[arg-type]  # a plain file has one
                path.chmod(0o755 if member.mode & _EXECUTABLE else 0o644)
    except (tarfile.TarError, EOFError, ValueError):
        raise Unfit from None
    if not (target / _program()).is_file():
        raise Unfit
    return target


def _is_plain(parts: list[str]) -> bool:
    return len(parts) > 1 and not any(
        part in {"", ".", ".."} or "\\" in part or ":" in part for part in parts
    )


def works(folder: Path, *, run: Callable[..., int] | None = None) -> bool:
    """Whether the program in ``folder`` passes its own test on this computer."""
    return (run or _run)([str(folder / _program()), "--selftest"]) == 0


def settle(root: Path, unpacked: Path, version: str) -> None:
    """Put the unpacked version in its place and start it from now on. Raises OSError."""
    final = root / version
    if final.exists():
        shutil.rmtree(final)
    unpacked.replace(final)
    shutil.rmtree(root / _PART, ignore_errors=True)
    choose(root, version)


def choose(root: Path, version: str) -> None:
    """Start ``version`` from now on. Raises OSError."""
    fresh = root / f"{CURRENT}{_PART}"
    with fresh.open("w", encoding="utf-8") as file:
        file.write(f"{version}\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(root / CURRENT)


def chosen(root: Path) -> str:
    """The version that is started."""
    return (root / CURRENT).read_text(encoding="utf-8").strip()


def discard(root: Path) -> None:
    """Take away what was not put in place."""
    shutil.rmtree(root / _PART, ignore_errors=True)


def _program() -> str:
    return "counsel.exe" if os.name == "nt" else "counsel"


def _run(command: list[str]) -> int:
    # What the loader of this version told its own process is wrong for the other one.
    own = {"LD_LIBRARY_PATH", "_PYI_ARCHIVE_FILE", "_PYI_APPLICATION_HOME_DIR", "_MEIPASS2"}
    environment = {name: value for name, value in os.environ.items() if name not in own}
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    try:
        return subprocess.run(  # noqa: S603 - the program that was just unpacked, verified before
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SELFTEST_SECONDS,
            check=False,
        ).returncode
    except (OSError, subprocess.TimeoutExpired):
        return -1
