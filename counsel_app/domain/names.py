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
_SHORT_WORD: Final = 6
_FEWEST_LETTERS_FOR_ONE: Final = 4
_FEWEST_LETTERS_FOR_TWO: Final = 7
_SAME_SOUND: Final = str.maketrans({"q": "k", "c": "k", "x": "k", "z": "s"})


def fold(text: str) -> str:
    """``text`` without case, diacritics and keyboard variants, any script.

    ``Größe`` → ``grosse``, ``أمينة`` → ``امينه``.
    """
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    # Recomposed, so that what NFKD took apart without marks (Hangul) is whole.
    return unicodedata.normalize("NFC", bare.translate(_SAME_LETTER)).translate(_ETHIOPIC)


def words(text: str) -> list[str]:
    """The words of ``text``, in any script."""
    if text.isalnum():
        return [text]
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


def parts(word: str) -> set[str]:
    """The runs of three letters in a folded Latin word, edges marked; of two in short words.

    A word with one typing error shares at least one of them with the right one.
    """
    edged = f"0{word}1"
    found = {edged[at : at + 3] for at in range(len(edged) - 2)}
    if len(word) <= _SHORT_WORD:
        found |= {edged[at : at + 2] for at in range(len(edged) - 1)}
    return found


def errors_forgiven(word: str) -> int:
    """How many typing errors are forgiven in a word of this length."""
    if len(word) < _FEWEST_LETTERS_FOR_ONE:
        return 0
    return 1 if len(word) < _FEWEST_LETTERS_FOR_TWO else 2


def is_near(asked: str, word: str) -> bool:
    """Whether ``word``, or its beginning, is ``asked`` give or take a typing error."""
    allowed = errors_forgiven(asked)
    return (
        typing_errors(asked, word, most=allowed) <= allowed
        or typing_errors(asked, word[: len(asked)], most=allowed) <= allowed
    )


def typing_errors(one: str, other: str, *, most: int) -> int:
    """Letters wrong, missing, too many or swapped between two words; ``most`` + 1 if more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, own in enumerate(other, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != own))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == own:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(last[-1], most + 1)


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
