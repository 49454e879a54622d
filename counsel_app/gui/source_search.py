"""Keeps Qt's binding from reading the source text of every module."""

from __future__ import annotations

import linecache
import sys

_FEATURES = "shibokensupport.feature"


def stop_source_search() -> None:
    """Tell PySide6 that no module uses its other naming styles (``snake_case``).

    Once QtCore is loaded, PySide6 looks through the source of each module that
    is imported to see whether it mentions PySide6, and Python keeps the lines:
    5 MiB and a file to read for each of our modules, for a feature that this
    program does not use. Without that part of PySide6 nothing happens.
    """
    import PySide6.QtCore  # noqa: F401 - it brings the feature switch with it

    features = sys.modules.get(_FEATURES)
    if hasattr(features, "_mod_uses_pyside"):
        vars(features)["_mod_uses_pyside"] = _uses_none
    linecache.clearcache()


def _uses_none(_module: object) -> bool:
    return False
