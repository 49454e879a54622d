"""Keeps None, True and False alive under Qt on Python 3.11."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_MANY: Final = sys.maxsize // 4


def protect_singletons() -> None:
    """Give the singletons more references than a program can ever lose.

    The wheels of PySide6 6.12 are compiled as if these objects were immortal,
    which they are only from Python 3.12 on. Under 3.11 (Debian 12) every Qt
    call that returns None gives away a reference it does not own, and after
    some 6,000 calls the interpreter aborts with "deallocating None".
    """
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= _MANY:
        return
    for singleton in (None, True, False, NotImplemented):
        # The reference count is the first word of every CPython object.
        ctypes.c_ssize_t.from_address(id(singleton)).value += _MANY
