"""The fonts that travel with the program: Latin, Cyrillic, Arabic, Ethiopic."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QFontDatabase

from counsel_app.domain import resources

FAMILIES: Final = ["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"]
"""In the order in which a letter is looked for."""
# Qt keeps each whole file in memory: signs for papers alone are not among them.
_WINDOW_FONTS: Final = tuple(f"{family.replace(' ', '')}-" for family in FAMILIES)


@cache
def load() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; returns the families found.

    Names in Tigrinya or Farsi must not turn into boxes on a machine that has
    only German fonts, so nothing is taken from the system.
    """
    found: list[str] = []
    folder = resources.resource("fonts")
    if not folder.is_dir():
        return ()
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.name.endswith((".ttf", ".otf")) and entry.name.startswith(_WINDOW_FONTS):
            number = QFontDatabase.addApplicationFont(str(entry))
            found.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(found))
