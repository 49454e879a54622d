"""Where a line may end: UAX #14 inside words, German hyphens as a last means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, Final

LONGEST: Final = 120
"""Characters of an unbroken word that are handled at once."""

_MIN_HYPHENATED: Final = 8
_MIN_LEFT: Final = 3
_MIN_RIGHT: Final = 3

_ISOLATES: Final = re.compile("[\u2066-\u2069]")
# Words in which UAX #14 finds no place to break: they are nearly all words,
# and the full algorithm takes 94 µs for each character of them.
_SIMPLE: Final = re.compile(
    r"[„“”\"'(\[«»‚‘’]*"
    r"[^\W\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\U0010ffff]+"
    r"(?:[.,:'’@_][^\W\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\U0010ffff]+)*"
    r"[.,:;!?…%°)\]“”\"'«»‘’،؛؟]*"
)
# File numbers and compounds: the line may end after a hyphen, but not before a
# digit (UAX #14, LB21 and LB25).
_HYPHENED: Final = re.compile(r"[A-Za-zÄÖÜäöüß0-9]+(?:-[A-Za-zÄÖÜäöüß0-9]+)+[.,:;!?)]*")
_AFTER_HYPHEN: Final = re.compile(r"(?<=-)(?=\D)")
_CLOSING: Final = frozenset(")]}!?:;,./»…،؛؟")
_OPENING: Final = frozenset("([{„‚¿¡")
_GERMAN_WORD: Final = re.compile(r"[A-Za-zÄÖÜäöüß]+")


def may_break_at_space(before: str, after: str) -> bool:
    """Whether a line may end at the space between two words."""
    if before and unicodedata.category(before[-1]) == "Mn":
        # Marks change nothing about the bracket that they stand on (LB9).
        before = "".join(char for char in before if unicodedata.category(char) != "Mn")
    return not (before and before[-1] in _OPENING) and not (after and after[0] in _CLOSING)


@lru_cache(maxsize=8_192)
def parts(word: str) -> tuple[str, ...]:
    """A word without spaces, cut where a line may end inside it."""
    found: list[str] = []
    for start in range(0, len(word), LONGEST):
        found.extend(_parts(word[start : start + LONGEST]))
    return tuple(found)


def _parts(word: str) -> Iterable[str]:
    if _SIMPLE.fullmatch(_ISOLATES.sub("", word)):
        return (word,)
    if _HYPHENED.fullmatch(word):
        return _AFTER_HYPHEN.split(word)
    # Imported here: loading its tables takes longer than a short letter.
    from uniseg.linebreak import line_break_units

    units: Iterable[str] = line_break_units(word)
    return units


@cache
def _german() -> Any:
    from pyphen import Pyphen

    return Pyphen(lang="de_DE", left=_MIN_LEFT, right=_MIN_RIGHT)


@lru_cache(maxsize=8_192)
def hyphen_places(word: str, lang: str) -> tuple[int, ...]:
    """Indices in ``word`` before which a hyphen may stand; last one first."""
    if not lang.startswith("de") or len(word) < _MIN_HYPHENATED:
        return ()
    places: list[int] = []
    for match in _GERMAN_WORD.finditer(word):
        if len(match[0]) >= _MIN_HYPHENATED:
            places.extend(match.start() + place for place in _german().positions(match[0]))
    return tuple(reversed(places))
