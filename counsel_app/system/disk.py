"""What this machine says of the disk below a folder: room, rights, encryption. Reads only."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import Final

_MACOS_TOOL: Final = "/usr/bin/fdesetup"
_PATIENCE_SECONDS: Final = 10
_MOST_LAYERS: Final = 16
_OCTAL: Final = re.compile(r"\\([0-7]{3})")


class Encryption(StrEnum):
    """Whether the disk itself is encrypted, below the program's own encryption."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"
    """Nobody may ask, or the answer would be a guess."""


def free_bytes(folder: Path) -> int | None:
    """Room for new files in ``folder``; None where nobody can say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def open_to_others(paths: list[Path]) -> list[Path] | None:
    """Those of ``paths`` that other accounts of this computer may read or write.

    None where rights are not told by a file's mode (Windows).
    """
    if os.name != "posix":
        return None
    found = []
    for path in paths:
        try:
            mode = path.stat().st_mode
        except OSError:
            continue
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            found.append(path)
    return found


def is_reachable_by_others(folder: Path) -> bool | None:
    """Whether other accounts may enter ``folder``; None where its mode does not tell."""
    if os.name != "posix":
        return None
    for place in (folder, *folder.resolve().parents):
        try:
            mode = place.stat().st_mode
        except OSError:
            return None
        if not mode & (stat.S_IXGRP | stat.S_IXOTH):
            return False
    return True


def disk_encryption(
    folder: Path,
    *,
    system: str = sys.platform,
    mounts: Path = Path("/proc/self/mountinfo"),
    devices: Path = Path("/sys"),
    macos_tool: str = _MACOS_TOOL,
) -> Encryption:
    """Whether the disk below ``folder`` is encrypted, as far as this account may know.

    Linux: a dm-crypt layer below the file system. macOS: FileVault. Windows
    tells BitLocker's state to administrators alone.
    """
    if system == "darwin":
        return _filevault(macos_tool)
    if system.startswith("linux"):
        return _dm_crypt(folder, mounts, devices)
    return Encryption.UNKNOWN


def _filevault(tool: str) -> Encryption:
    try:
        said = subprocess.run(  # noqa: S603 - a fixed path, no shell
            [tool, "status"], capture_output=True, check=True, timeout=_PATIENCE_SECONDS
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return Encryption.UNKNOWN
    if b"FileVault is On" in said:
        return Encryption.ON
    return Encryption.OFF if b"FileVault is Off" in said else Encryption.UNKNOWN


def _dm_crypt(folder: Path, mounts: Path, devices: Path) -> Encryption:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
        place = str(folder.resolve())
    except OSError:
        return Encryption.UNKNOWN
    device = _device_below(place, lines)
    block = devices / "dev" / "block" / device
    if not device or not block.exists():
        # A network drive, a file in memory, a file system over several disks.
        return Encryption.UNKNOWN
    return Encryption.ON if _has_crypt_layer(block.resolve(), 0) else Encryption.OFF


def _device_below(place: str, lines: list[str]) -> str:
    """``major:minor`` of the file system mounted nearest above ``place``."""
    nearest, device = -1, ""
    for line in lines:
        fields = line.split(" ")
        # The table writes a space in a name as three octal digits.
        point = _OCTAL.sub(lambda found: chr(int(found.group(1), 8)), fields[4])
        is_above = point in ("/", place) or place.startswith(point + "/")
        if is_above and len(point) >= nearest:
            nearest, device = len(point), fields[2]
    return device


def _has_crypt_layer(block: Path, depth: int) -> bool:
    try:
        if (block / "dm" / "uuid").read_text(encoding="ascii").startswith("CRYPT-"):
            return True
    except (OSError, UnicodeDecodeError):
        pass
    # A partition's device is the folder above; of a volume group, what it lies on.
    try:
        below = [slave.resolve() for slave in (block / "slaves").iterdir()]
    except OSError:
        below = []
    return depth < _MOST_LAYERS and any(_has_crypt_layer(one, depth + 1) for one in below)
