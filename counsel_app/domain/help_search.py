"""Which topics of the help answer what somebody typed, the best one first.

People ask in words of their own, in a hurry, with typing errors: "Laptop gestohlen",
"how do i print arabic". So a word also counts in another form, inside a compound and
with an error; what the help does not know at all is passed over; and a topic may name
words that its text does not use (``Topic.also``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import mul
from typing import Final, Protocol, TypeAlias, TypeVar

from counsel_app.domain.names import errors_forgiven, fold, is_near, words

# Where a word stands, as a share of a word that is the title.
_TITLE: Final = 1.0
_ALSO: Final = 0.9
_MARKED: Final = 0.5
_TEXT: Final = 0.3
_EACH_MENTION: Final = 0.05

# How well a word fits the one that was typed.
_WHOLE_WORD: Final = 1.0
_OTHER_FORM: Final = 0.9
_BEGINNING: Final = 0.8
_IN_COMPOUND: Final = 0.6
_WITH_ERROR: Final = 0.45
_PART_OF_ASKED: Final = 0.3
_FEWEST_IN_COMPOUND: Final = 5
_FEWEST_OF_STEM: Final = 4

_SHOWN_FROM: Final = 0.25
"""What says less than this share of what the best topic says is left out."""

_MARKED_WORDS: Final = re.compile(r"^#+ .+$|\*{1,2}[^*\n]+\*{1,2}", re.MULTILINE)
_ENDINGS: Final = re.compile(r"(ungen|ung|ing|ies|ten|tes|ter|en|em|er|es|ed|te|et|e|n|s|t|y)$")
_PARTICIPLE: Final = re.compile(r"^ge(?=\w{4,}$)")

_EMPTY_WORDS: Final = frozenset(
    word
    for line in (
        "aber als am an auf aus bei bin bitte da damit dann das dass dem den der des die doch",
        "ein eine einem einen einer er es fur geht gibt haben habe hat hier ich ihr ihre im in",
        "ist ja kann kein keine konnen man mein meine meinem meinen meiner mich mir mit muss",
        "nach nicht noch nur ob oder sein sich sie sind so soll tun um und vom von wann warum",
        "was wenn wer wie will wir wird wo zu zum zur",
        "a about am an and are as at be but by can cannot do does for from get have how i if",
        "in into is it its me must my not of on or our should that the their there this to",
        "want was we what when where which who why will with you your",
    )
    for word in line.split()
)
"""What is said in every question and answers none (folded)."""


class Asked(Protocol):
    """What of a topic is searched."""

    def __hash__(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def also(self) -> str: ...


_Topic = TypeVar("_Topic", bound=Asked)

_Field: TypeAlias = tuple[float, Mapping[str, int]]
"""What a hit counts there, and how often each folded word stands there."""


def ranked(among: Iterable[_Topic], wanted: str) -> tuple[_Topic, ...]:
    """The topics that say most about the words of ``wanted``, the best first.

    Nothing asked for is everything, in the order given. A word that no topic has, in
    whatever form, counts as not typed; are there only such words, nothing is found.
    """
    everything = tuple(among)
    asked = _asked(wanted)
    if not asked:
        return everything
    hits = [[_weight(word, _fields(topic)) for word in asked] for topic in everything]
    worth = [_rarity(hit_by_word) for hit_by_word in zip(*hits, strict=True)]
    scores = [sum(map(mul, row, worth)) for row in hits]
    enough = max(scores, default=0.0) * _SHOWN_FROM
    shown = [at for at, score in enumerate(scores) if score and score >= enough]
    return tuple(everything[at] for at in sorted(shown, key=lambda at: -scores[at]))


def _asked(wanted: str) -> list[str]:
    typed = words(fold(wanted))
    return [word for word in typed if word not in _EMPTY_WORDS] or typed


def _rarity(hits: Sequence[float]) -> float:
    """What a word is worth: more, the less the topics say about it altogether."""
    return math.log(1 + len(hits) / max(1.0, sum(hits)))


@lru_cache(maxsize=256)
def _fields(topic: Asked) -> tuple[_Field, ...]:
    marked = " ".join(_MARKED_WORDS.findall(topic.text))
    return (
        (_TITLE, _counted(topic.title)),
        (_ALSO, _counted(topic.also)),
        (_MARKED, _counted(marked)),
        (_TEXT, _counted(topic.text)),
    )


def _counted(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words(fold(text)):
        counts[word] = counts.get(word, 0) + 1
    return counts


def _weight(asked: str, fields: Iterable[_Field]) -> float:
    """How much a topic says about ``asked``: its best place, and a little for each mention."""
    best = mentions = 0.0
    for share, there in fields:
        for word, times in there.items():
            fit = _fit(asked, word)
            if fit:
                best = max(best, fit * share)
                mentions += fit * times
    return best + _EACH_MENTION * math.log1p(mentions)


@lru_cache(maxsize=65536)
def _fit(asked: str, word: str) -> float:
    """How well ``word`` is the one that was typed: 0 not at all, 1 the same."""
    stem, other = _stem(asked), _stem(word)
    if word == asked:
        fit = _WHOLE_WORD
    elif stem == other and len(stem) >= _FEWEST_OF_STEM:
        fit = _OTHER_FORM
    elif word.startswith(asked):
        fit = _BEGINNING
    # German writes in one word what is asked for in two, and the other way round.
    elif len(stem) >= _FEWEST_IN_COMPOUND and stem in word:
        fit = _IN_COMPOUND
    elif asked[0] == word[0] and (_is_near(asked, word) or _is_near(asked, other)):
        fit = _WITH_ERROR
    elif len(other) >= _FEWEST_IN_COMPOUND and asked.startswith(other):
        fit = _PART_OF_ASKED
    else:
        fit = 0.0
    return fit


def _is_near(asked: str, word: str) -> bool:
    return errors_forgiven(asked) > 0 and is_near(asked, word)


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """``word`` without what German and English put around it, as far as enough is left."""
    bare = _PARTICIPLE.sub("", word)
    for _ in range(2):
        shorter = _ENDINGS.sub("", bare)
        if len(shorter) < _FEWEST_OF_STEM:
            break
        bare = shorter
    return bare
