"""How memory is kept and looked through: by the C library (with glibc), and by Python."""

from __future__ import annotations

import ctypes
import gc
import sys
from functools import cache
from typing import Any, Final

_ARENA_MAX: Final = -8
"""``M_ARENA_MAX`` of malloc.h."""


def keep_together() -> bool:
    """Let all threads take memory from one place; says whether that was possible.

    Of use before the first thread. Each thread would otherwise fill an area of
    its own, and what one gives back the others cannot use. Here one thread
    works at a time: nobody waits for the common place.
    """
    libc = _glibc()
    return libc is not None and bool(libc.mallopt(_ARENA_MAX, 1))


def leave_garbage() -> None:
    """Let Python look for none by itself from now on; for the way to a window.

    Loading leaves next to none, and looking through all that is new makes the
    start longer. ``gui/collector.py`` looks from the first window on.
    """
    gc.disable()


def give_back() -> bool:
    """Hand the system what was freed; says whether there was anything.

    After a file was opened or closed: both need much more for a moment than
    afterwards, and what stays would hold what was read.
    """
    libc = _glibc()
    return libc is not None and bool(libc.malloc_trim(0))


@cache
def _glibc() -> Any:
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") and hasattr(libc, "mallopt") else None
