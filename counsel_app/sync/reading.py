"""Read one file from a folder where strangers may have put anything."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from counsel_app.sync.limits import MAX_FILE
from counsel_app.sync.reasons import Fault, Reason

# Each is missing on some system; O_NONBLOCK keeps a FIFO that took the file's
# place between look and open from holding us up for ever.
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


def read_stranger(path: Path) -> bytes:
    """The content of a regular file of bounded size; raises Fault."""
    try:
        _refuse(os.lstat(path))
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            found = os.fstat(file.fileno())
            _refuse(found)
            # One byte more than there was: asked for the largest allowed, Python
            # would make room for all of that first.
            content = file.read(found.st_size + 1)
            if len(content) > found.st_size:
                content += file.read(MAX_FILE + 1 - len(content))
    except (OSError, ValueError):
        # ValueError: a null character in a name.
        raise Fault(Reason.VANISHED) from None
    if len(content) > MAX_FILE:
        raise Fault(Reason.OVERSIZE)
    return content


def _refuse(found: os.stat_result) -> None:
    if found.st_size > MAX_FILE:
        raise Fault(Reason.OVERSIZE)
    if not stat.S_ISREG(found.st_mode):
        raise Fault(Reason.NOT_A_FILE)
