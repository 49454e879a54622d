"""Whether two descriptions may be one person, with the reasons.

Names decide first and never alone for sure: they are compared spelling by
spelling, across scripts, with typing errors, in any order of their parts. A
birth date on 1 January is an office's guess for many and counts little.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from counsel_app.domain.client import Client
from counsel_app.domain.labels import Label
from counsel_app.domain.names import errors_forgiven, fold, skeleton, typing_errors, words

POSSIBLE: Final = 40
LIKELY: Final = 70
ARTICLES: Final = frozenset({"al", "el", "ال"})
_NAME_POINTS: Final = (22, 28, 10)
"""For the first, second and third part of a name that agrees; more add nothing."""
_OTHER_PARTS_DIFFER: Final = 10
_YEARS_APART: Final = 2


class Reason(StrEnum):
    """Why two descriptions may be one person, or may not."""

    SAME_NAME = "same_name"
    SOUNDS_ALIKE = "sounds_alike"
    SPELLED_ALIKE = "spelled_alike"
    SAME_BIRTH_DATE = "same_birth_date"
    SAME_BIRTH_YEAR = "same_birth_year"
    BIRTH_DATE_MISTYPED = "birth_date_mistyped"
    OTHER_BIRTH_DATE = "other_birth_date"
    SAME_SEX = "same_sex"
    OTHER_SEX = "other_sex"
    SAME_ORIGIN = "same_origin"
    OTHER_ORIGIN = "other_origin"
    SAME_LANGUAGE = "same_language"
    SAME_CONTACT = "same_contact"

    @property
    def label(self) -> Label:
        """The reason in words."""
        return _LABELS[self]

    @property
    def speaks_against(self) -> bool:
        """Whether it makes one person less likely."""
        return self in (Reason.OTHER_BIRTH_DATE, Reason.OTHER_SEX, Reason.OTHER_ORIGIN)


_LABELS: Final = {
    Reason.SAME_NAME: Label(de="gleicher Name", en="same name"),
    Reason.SOUNDS_ALIKE: Label(de="Name klingt gleich", en="name sounds the same"),
    Reason.SPELLED_ALIKE: Label(de="Name ähnlich geschrieben", en="name spelled alike"),
    Reason.SAME_BIRTH_DATE: Label(de="gleiches Geburtsdatum", en="same date of birth"),
    Reason.SAME_BIRTH_YEAR: Label(
        de="gleiches Geburtsjahr (Tag ungewiss, zählt wenig)",
        en="same year of birth (day uncertain, counts little)",
    ),
    Reason.BIRTH_DATE_MISTYPED: Label(
        de="Geburtsdatum mit vertauschten Zahlen", en="date of birth with numbers swapped"
    ),
    Reason.OTHER_BIRTH_DATE: Label(de="anderes Geburtsdatum", en="other date of birth"),
    Reason.SAME_SEX: Label(de="gleiches Geschlecht", en="same sex"),
    Reason.OTHER_SEX: Label(de="anderes Geschlecht", en="other sex"),
    Reason.SAME_ORIGIN: Label(de="gleiche Herkunft", en="same origin"),
    Reason.OTHER_ORIGIN: Label(de="andere Herkunft", en="other origin"),
    Reason.SAME_LANGUAGE: Label(de="gleiche Sprache", en="same language"),
    Reason.SAME_CONTACT: Label(de="gleiche Telefonnummer", en="same telephone number"),
}

_POINTS: Final = {
    Reason.SAME_BIRTH_DATE: 40,
    Reason.SAME_BIRTH_YEAR: 10,
    Reason.BIRTH_DATE_MISTYPED: 15,
    Reason.OTHER_BIRTH_DATE: -40,
    Reason.SAME_SEX: 5,
    Reason.OTHER_SEX: -15,
    Reason.SAME_ORIGIN: 8,
    Reason.OTHER_ORIGIN: -10,
    Reason.SAME_LANGUAGE: 4,
}
_AGREEMENT: Final = {Reason.SAME_NAME: 1.0, Reason.SOUNDS_ALIKE: 0.85, Reason.SPELLED_ALIKE: 0.7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How much speaks for one person; 0 without a name in common."""

    score: int
    reasons: tuple[Reason, ...]

    @property
    def is_possible(self) -> bool:
        """Whether somebody should look."""
        return self.score >= POSSIBLE

    @property
    def is_likely(self) -> bool:
        """Whether it would be a surprise if these were two people."""
        return self.score >= LIKELY


Romanise = Callable[[str], str]
NOTHING: Final = Likeness(score=0, reasons=())


def likeness(one: Client, other: Client, romanise: Romanise) -> Likeness:
    """Compare two descriptions; what is blank in one speaks neither for nor against."""
    points, name = _names(one, other, romanise)
    if name is None:
        return NOTHING
    reasons = [
        name,
        *_birth(one, other),
        *_sex(one, other),
        *_origin(one, other),
        *_language(one, other),
    ]
    score = points + sum(_POINTS.get(reason, 0) for reason in reasons)
    return Likeness(score=max(round(score), 0), reasons=tuple(reasons))


def spellings(client: Client) -> tuple[str, ...]:
    """Every spelling of the client's own name; not those of relatives."""
    found = (client.chosen_name, *(variant.text for variant in client.name_variants))
    return tuple(dict.fromkeys(text for text in found if text.strip()))


def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a name that are compared: folded words without articles.

    A name of nothing but articles is still somebody's name.
    """
    parts = tuple(fold(word) for word in words(name))
    return tuple(part for part in parts if part not in ARTICLES) or parts


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a name, in the forms in which it is compared."""

    word: str
    latin: str
    sound: str


def _read(client: Client, romanise: Romanise) -> list[frozenset[_Part]]:
    """The parts of every spelling, each worked out once: comparing needs them many times."""
    return [
        frozenset(
            _Part(part, fold(romanise(part)), skeleton(part, romanise))
            for part in name_parts(spelling)
        )
        for spelling in spellings(client)
    ]


def _names(one: Client, other: Client, romanise: Romanise) -> tuple[float, Reason | None]:
    """The points and the reason of the two spellings that agree best."""
    theirs = _read(other, romanise)
    compared = [_spelling(a, b) for a in _read(one, romanise) for b in theirs]
    found = [each for each in compared if each[1] is not None]
    return max(found, key=lambda each: each[0], default=(0.0, None))


def _spelling(mine: frozenset[_Part], theirs: frozenset[_Part]) -> tuple[float, Reason | None]:
    pairs = sorted(
        (
            (-_AGREEMENT[reason], tuple(sorted((a.word, b.word))), a.word, b.word, reason)
            for a in mine
            for b in theirs
            if (reason := _agreement(a, b)) is not None
        ),
        key=lambda pair: pair[:2],
    )
    left, right = {part.word for part in mine}, {part.word for part in theirs}
    agreed: list[Reason] = []
    for _, _, a_word, b_word, reason in pairs:
        if a_word in left and b_word in right:
            left.discard(a_word)
            right.discard(b_word)
            agreed.append(reason)
    if not agreed:
        return 0.0, None
    points = sum(
        most * _AGREEMENT[reason] for most, reason in zip(_NAME_POINTS, agreed, strict=False)
    )
    if left and right:
        points -= _OTHER_PARTS_DIFFER
    # The weakest agreement is what a person should know of.
    return points, min(agreed, key=lambda reason: _AGREEMENT[reason])


def _agreement(a: _Part, b: _Part) -> Reason | None:
    if a.word == b.word or a.latin == b.latin:
        return Reason.SAME_NAME
    if a.sound and a.sound == b.sound:
        return Reason.SOUNDS_ALIKE
    allowed = min(errors_forgiven(a.latin), errors_forgiven(b.latin))
    if allowed and typing_errors(a.latin, b.latin, most=allowed) <= allowed:
        return Reason.SPELLED_ALIKE
    return None


def _birth(one: Client, other: Client) -> Iterable[Reason]:
    mine, theirs = one.birth_date, other.birth_date
    if mine is None or theirs is None:
        return
    if is_certain(one) and is_certain(other):
        if mine == theirs:
            yield Reason.SAME_BIRTH_DATE
        elif _is_mistyped(mine, theirs):
            yield Reason.BIRTH_DATE_MISTYPED
        else:
            yield Reason.OTHER_BIRTH_DATE
    elif mine.year == theirs.year:
        yield Reason.SAME_BIRTH_YEAR
    elif abs(mine.year - theirs.year) > _YEARS_APART:
        yield Reason.OTHER_BIRTH_DATE


def is_certain(client: Client) -> bool:
    """Whether the day was known to somebody, and not put down for want of one."""
    born = client.birth_date
    is_first_of_january = born is not None and (born.month, born.day) == (1, 1)
    return client.birth_date_precision in ("", "EXACT") and not is_first_of_january


def _is_mistyped(one: date, other: date) -> bool:
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    return typing_errors(one.strftime("%Y%m%d"), other.strftime("%Y%m%d"), most=1) == 1


def _sex(one: Client, other: Client) -> Iterable[Reason]:
    told = ("w", "m", "d")
    if one.sex in told and other.sex in told:
        yield Reason.SAME_SEX if one.sex == other.sex else Reason.OTHER_SEX


def _origin(one: Client, other: Client) -> Iterable[Reason]:
    if one.nationalities and other.nationalities:
        shared = set(one.nationalities) & set(other.nationalities)
        yield Reason.SAME_ORIGIN if shared else Reason.OTHER_ORIGIN


def _language(one: Client, other: Client) -> Iterable[Reason]:
    if set(one.spoken_languages) & set(other.spoken_languages):
        yield Reason.SAME_LANGUAGE
