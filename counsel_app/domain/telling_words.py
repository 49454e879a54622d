"""Words in a free text that tell what a volunteer should not carry around.

Two things use it: the counsellor sees where a task says too much before its
package is sealed, and a volunteer is asked gently before a note is saved.
Nothing is refused: no list knows every word, and people decide.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

from counsel_app.domain.labels import Label
from counsel_app.domain.names import fold
from counsel_app.domain.resources import read_text

_FILE: Final = "rules/telling_words.toml"
_FEWEST_LETTERS: Final = 4
_FEWEST_DIGITS: Final = 5
_FEWEST_OF_A_STEM: Final = 5
"""A shorter term is found as a whole word only: "Tara" is not in "Taranto"."""
_DIGITS: Final = re.compile(r"\d(?:[ ./-]?\d)*")


class Topic(StrEnum):
    """Why a word was pointed out."""

    CASE = "case"
    """It stands in what the case protects."""
    ASYLUM = "asylum"
    STATUS = "status"
    HEALTH = "health"
    VIOLENCE = "violence"
    CRIMINAL = "criminal"

    @property
    def label(self) -> Label:
        """What the word is about."""
        if self is Topic.CASE:
            return Label(de="steht im Fall", en="stands in the case")
        return _lists()[self].label


@dataclass(frozen=True, slots=True, kw_only=True)
class Spotted:
    """One place in a text: ``text[start:end]`` is ``word``."""

    start: int
    end: int
    word: str
    topic: Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    label: Label
    begins: tuple[str, ...]
    contains: tuple[str, ...]
    words: frozenset[str]
    leaves: tuple[str, ...]

    def has(self, folded: str) -> bool:
        return not folded.startswith(self.leaves) and (
            folded in self.words
            or folded.startswith(self.begins)
            or any(part in folded for part in self.contains)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What of one case must not be told: folded words, and numbers as bare digits."""

    words: frozenset[str]
    numbers: frozenset[str]


def terms_in(texts: Iterable[str], *, told: Iterable[str] = ()) -> Terms:
    """The telling words and numbers of protected ``texts``, without those that are ``told``.

    Telling is a name, a noun or an abbreviation, in scripts without capitals
    any longer word.
    """
    known = {fold(word) for text in told for _, _, word in spans(text)}
    words: set[str] = set()
    numbers: set[str] = set()
    for text in texts:
        words |= {fold(word) for _, _, word in spans(text) if _is_telling(word)}
        numbers |= {_bare(found[0]) for found in _DIGITS.finditer(text)}
    return Terms(
        words=frozenset(words - known),
        numbers=frozenset(one for one in numbers if len(one) >= _FEWEST_DIGITS),
    )


def spot_terms(text: str, terms: Terms) -> tuple[Spotted, ...]:
    """Where ``text`` says what the case protects, also inflected or inside a compound."""
    found = [
        Spotted(start=start, end=end, word=word, topic=Topic.CASE)
        for start, end, word in spans(text)
        if _says(fold(word), terms.words)
    ]
    found += [
        Spotted(start=one.start(), end=one.end(), word=one[0], topic=Topic.CASE)
        for one in _DIGITS.finditer(text)
        if any(number in _bare(one[0]) for number in terms.numbers)
    ]
    return _in_order(found)


def spot_topics(text: str) -> tuple[Spotted, ...]:
    """Where ``text`` speaks of asylum, residence, health, violence or crime.

    German, English, Arabic, Ukrainian, Persian and French.
    """
    return _in_order(
        Spotted(start=start, end=end, word=word, topic=topic)
        for start, end, word in spans(text)
        for topic, words in _lists().items()
        if words.has(fold(word))
    )


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Each word of ``text`` in any script, with where it stands."""
    start = -1
    for place, letter in enumerate(text):
        is_inside = letter.isalnum() or unicodedata.category(letter).startswith("M")
        if is_inside and start < 0:
            start = place
        elif not is_inside and start >= 0:
            yield start, place, text[start:place]
            start = -1
    if start >= 0:
        yield start, len(text), text[start:]


def _in_order(found: Iterable[Spotted]) -> tuple[Spotted, ...]:
    once: dict[tuple[int, int], Spotted] = {}
    for one in found:
        once.setdefault((one.start, one.end), one)
    return tuple(once[place] for place in sorted(once))


def _says(folded: str, terms: frozenset[str]) -> bool:
    if folded in terms:
        return True
    return any(len(term) >= _FEWEST_OF_A_STEM and term in folded for term in terms)


def _is_telling(word: str) -> bool:
    if word.isdigit():
        return False
    if word[:1].lower() != word[:1].upper():
        return word[:1].isupper() and (len(word) >= _FEWEST_LETTERS or word.isupper())
    return len(word) >= _FEWEST_LETTERS


def _bare(number: str) -> str:
    return re.sub(r"\D", "", number)


@cache
def _lists() -> dict[Topic, _List]:
    read: dict[str, Any] = tomllib.loads(read_text(_FILE))
    return {
        Topic(name): _List(
            label=Label(de=given["label_de"], en=given["label_en"]),
            begins=tuple(fold(one) for one in given["begins"]),
            contains=tuple(fold(one) for one in given["contains"]),
            words=frozenset(fold(one) for one in given["words"]),
            leaves=tuple(fold(one) for one in given["leaves"]),
        )
        for name, given in read.items()
    }
