"""The fonts that travel with the program: Latin, Cyrillic, Arabic, Ethiopic."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtGui import QFontDatabase

from counsel_app.domain import resources

FAMILIES: Final = ["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"]
"""In the order in which a letter is looked for."""
ALPHABETS: Final = FAMILIES[:1]
"""Enough for Latin, Greek and Cyrillic letters."""
_LAST_OF_ALPHABETS: Final = 0x52F
"""Behind the last Cyrillic letter; combining marks lie before it."""


def needed_for(words: str) -> Sequence[str]:
    """The families without which ``words`` would be boxes."""
    return ALPHABETS if all(ord(letter) <= _LAST_OF_ALPHABETS for letter in words) else FAMILIES


def load(families: Sequence[str] = FAMILIES) -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; returns the families found.

    Names in Tigrinya or Farsi must not turn into boxes on a machine that has
    only German fonts, so nothing is taken from the system.
    """
    return tuple(dict.fromkeys(found for family in families for found in _load(family)))


@cache
def _load(family: str) -> tuple[str, ...]:
    # Qt keeps each whole file in memory: signs for papers alone are not among them.
    files = resources.resource("fonts").glob(f"{family.replace(' ', '')}-*.ttf")
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(files)]
    return tuple(name for one in numbers for name in QFontDatabase.applicationFontFamilies(one))
