"""Names in any script: folding for search, and a skeleton across scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

# Letters that people type for one another on different keyboards.
_SAME_LETTER: Final = str.maketrans(
    {
        "ی": "ي",  # Farsi yeh
        "ى": "ي",  # alef maksura
        "ک": "ك",  # keheh
        "ة": "ه",  # teh marbuta
        "ۀ": "ه",
        "ە": "ه",
        "ٱ": "ا",
        "ـ": None,  # tatweel
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
    }
)

# Ethiopic series that Amharic and Tigrinya writers use for one sound: the
# base of each seven-letter row, and the row it is read as.
_ETHIOPIC_ROWS: Final = (
    (0x1220, 0x1230),
    (0x1210, 0x1200),
    (0x1280, 0x1200),
    (0x12D0, 0x12A0),
    (0x1340, 0x1338),
)
# In the rows of h and of the glottal stop the first and the fourth letter
# sound alike, too: ኣብነት and አብነት are one name.
_ETHIOPIC_LETTERS: Final = {0x1203: 0x1200, 0x12A3: 0x12A0}
_ETHIOPIC: Final = _ETHIOPIC_LETTERS | {
    base + order: _ETHIOPIC_LETTERS.get(same + order, same + order)
    for base, same in _ETHIOPIC_ROWS
    for order in range(8)
}

_NOT_A_CONSONANT: Final = re.compile(r"[^bcdfgjklmnpqrstxz]")
_REPEATED: Final = re.compile(r"(.)\1+")
_LONG_ENOUGH_FOR_AN_ARTICLE: Final = 6
_FEWEST_CONSONANTS: Final = 2
_SAME_SOUND: Final = str.maketrans({"q": "k", "c": "k", "x": "k", "z": "s"})


def fold(text: str) -> str:
    """``text`` without case, diacritics and keyboard variants, any script.

    ``Größe`` → ``grosse``, ``أمينة`` → ``امينه``.
    """
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    # Recomposed, so that what NFKD took apart without marks (Hangul) is whole.
    return unicodedata.normalize("NFC", bare.translate(_SAME_LETTER)).translate(_ETHIOPIC)


def words(text: str) -> list[str]:
    """The words of ``text``, in any script."""
    # Marks belong to their letter (``\w`` would cut a vowelled Arabic or a
    # Hindi word at each of them), the underscore to none.
    return "".join(
        c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in text
    ).split()


def skeleton(word: str, romanise: Callable[[str], str]) -> str:
    """The consonants of one word, as rough as spellings differ.

    ``Samira``, ``سميرة`` → ``smr``; ``Almethal``, ``المثال`` → ``mtl``.
    Empty where fewer than two consonants are left: that would match anyone.
    """
    bare = fold(romanise(fold(word).removeprefix("ال"))).lower()
    if bare.startswith("al") and len(bare) >= _LONG_ENOUGH_FOR_AN_ARTICLE:
        bare = bare[2:]
    consonants = _NOT_A_CONSONANT.sub("", bare).translate(_SAME_SOUND)
    once = _REPEATED.sub(r"\1", consonants)
    return once if len(once) >= _FEWEST_CONSONANTS else ""


def script_of(text: str) -> str:
    """The script of the first letter (ISO 15924: Latn, Cyrl, Arab, Ethi); else empty."""
    for character in text:
        name = unicodedata.name(character, "")
        for prefix, script in _SCRIPTS:
            if name.startswith(prefix):
                return script
    return ""


_SCRIPTS: Final = (
    ("LATIN", "Latn"),
    ("ARABIC", "Arab"),
    ("CYRILLIC", "Cyrl"),
    ("ETHIOPIC", "Ethi"),
    ("GREEK", "Grek"),
    ("ARMENIAN", "Armn"),
    ("GEORGIAN", "Geor"),
)
