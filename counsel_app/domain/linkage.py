"""What two files compare of a person to find out whether they met the same one.

A person becomes a set of tokens: parts of the names with their sound, pieces
of the birth date, the origin. Towards colleagues who have the names they are
readable; towards a region each one is keyed (``keyed``), so that equal pieces
can be found and none can be read.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from counsel_app.domain.client import Client
from counsel_app.domain.names import fold, words
from counsel_app.domain.same_person import ARTICLES, Reason, is_certain, name_parts, spellings

NAME, ORIGIN = "p", "o"
DAY, TURNED, YEAR_MONTH, MONTH_DAY, YEAR_DAY, YEAR = "d", "t", "m", "a", "n", "b"
PARTS, CONTACT, PLACE = "z", "q", "l"
KEY_MARK: Final = "k"
"""Says with which key the others were made; only equal ones can be compared."""
_KEYED: Final = frozenset({NAME, ORIGIN, DAY, TURNED, YEAR_MONTH, MONTH_DAY, YEAR_DAY, YEAR, PARTS})
"""What leaves for a region, keyed; address and telephone never do."""
_DIGEST: Final = 16
_TOKEN: Final = re.compile(
    rf"{NAME}:[0-9a-f]{{{_DIGEST}}}\.[0-9a-f]{{{_DIGEST}}}"
    rf"|[{''.join(sorted(_KEYED - {NAME, PARTS}))}{KEY_MARK}]:[0-9a-f]{{{_DIGEST}}}"
    rf"|{PARTS}:\d{{1,2}}"
)
_FEWEST_CONSONANTS: Final = 2
_LONG_ENOUGH_FOR_AN_ARTICLE: Final = 5
_FEWEST_DIGITS: Final = 6
_FEWEST_LETTERS_OF_A_PLACE: Final = 2
_WORDS: Final = 500_000
_NOT_A_LETTER: Final = re.compile(r"[^a-z]")
_ARTICLE: Final = re.compile(r"^(?:al|el|ul|ad|as|ash|an|ar|az)-")
_J_IS_Y: Final = frozenset({"UA", "RU", "BY", "BG", "RS", "ME", "MK", "BA", "HR", "KZ", "KG"})
"""Where Юлія is Julija, Iuliia or Yuliya (DIN 1460, ICAO 9303, English) and г is h or g."""
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_BY_ORIGIN: Final = {
    True: (re.compile("(?<!d)j|g"), ""),
    # ق is Q in one passport, K or G in the next and Gh in an Iranian one.
    False: (re.compile("g"), "k"),
}
_AS_ONE: Final = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        # Offices write one sound the German, French or English way.
        ("dsch|dzh|dj", "j"),
        ("tsch|tch", "k"),
        ("sch|sh|ts|tz", "s"),
        ("ph", "f"),
        # Юлія, Марʼяна: the j of one office is the i of another, or nothing.
        (r"(?<=[bcdfgklmnprstvwxz])j(?=[aeiouy])|[iy]j$", ""),
        ("[cqx]", "k"),
        ("z", "s"),
        ("[aeiouwvyh]", ""),
        (r"(.)\1+", r"\1"),
    )
)

Romanise = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparable:
    """One person as they are compared: an id, tokens in order, and the sex where it is known."""

    id: str
    tokens: tuple[str, ...]
    sex: str = ""


def tokens(client: Client, romanise: Romanise) -> tuple[str, ...]:
    """What is compared of a client, readable; sorted, each once."""
    own = spellings(client)
    is_y = _is_j_y(client.nationalities, own)
    read = [_name_tokens(spelling, romanise, is_y) for spelling in own]
    found = {token for parts in read for token in parts}
    if found:
        # Who has two parts in common of three has less in common than of two.
        found.add(f"{PARTS}:{min(len(parts) for parts in read if parts)}")
    found.update(f"{ORIGIN}:{code}" for code in client.nationalities)
    if client.birth_date is not None:
        found.update(_birth(client.birth_date, is_certain(client)))
    if client.contact_channel:
        found.update(f"{CONTACT}:{way}" for way in _ways(client.contact_channel))
    if client.address:
        found.update(
            f"{PLACE}:{word}"
            for word in (fold(each) for each in words(client.address))
            if len(word) >= _FEWEST_LETTERS_OF_A_PLACE
        )
    return tuple(sorted(found))


def comparable(client: Client, romanise: Romanise) -> Comparable:
    """A client whose names are known here."""
    sex = client.sex if client.sex in _SEXES else ""
    return Comparable(id=client.id, tokens=tokens(client, romanise), sex=sex)


def comparable_without_names(client: Client) -> Comparable:
    """A client of whom only keyed tokens are known here."""
    sex = client.sex if client.sex in _SEXES else ""
    return Comparable(id=client.id, tokens=tuple(sorted(client.linkage)), sex=sex)


_SEXES: Final = ("w", "m", "d")


def keyed(readable: Iterable[str], key: bytes) -> tuple[str, ...]:
    """The same tokens as a region gets them: equal where they were equal, else without sense.

    Address and telephone are left out.
    """

    def digest(kind: str, text: str) -> str:
        said = f"{kind}:{text}".encode()
        return hmac.new(key, said, hashlib.sha256).hexdigest()[:_DIGEST]

    found = {f"{KEY_MARK}:{digest(KEY_MARK, '')}"}
    for token in readable:
        kind, _, text = token.partition(":")
        if kind == NAME:
            name, _, sound = text.rpartition(".")
            found.add(f"{NAME}:{digest(NAME, name)}.{digest('s', sound)}")
        elif kind == PARTS:
            # How many parts a name has points at nobody.
            found.add(token)
        elif kind in _KEYED:
            found.add(f"{kind}:{digest(kind, text)}")
    return tuple(sorted(found))


def is_keyed(token: object) -> bool:
    """Whether a token has the shape of a keyed one: anything else could be read."""
    return isinstance(token, str) and _TOKEN.fullmatch(token) is not None


def key_mark(person: Comparable) -> str:
    """Which key the tokens were made with; empty where they are readable."""
    mark = f"{KEY_MARK}:"
    place = bisect_left(person.tokens, mark)
    found = person.tokens[place : place + 1]
    return found[0] if found and found[0].startswith(mark) else ""


def sound(word: str, romanise: Romanise, *, j_is_y: bool = False) -> str:
    """How a part of a name sounds, as rough as offices write it.

    ``Dschamal``, ``Djamal``, ``جمال`` → ``jml``. Where it comes from decides
    how J and G are read. Names of one consonant keep it with a mark: they are
    somebody's name, and say little.
    """
    plain = fold(romanise(fold(word).removeprefix("ال"))).lower()
    bare = _ARTICLE.sub("", plain)
    letters = _NOT_A_LETTER.sub("", bare)
    if letters.startswith("al") and len(letters) >= _LONG_ENOUGH_FOR_AN_ARTICLE:
        letters = letters[2:]
    heard = letters
    for pattern, letter in (_BY_ORIGIN[j_is_y], *_AS_ONE):
        heard = pattern.sub(letter, heard)
    return heard if len(heard) >= _FEWEST_CONSONANTS else f"1{heard or letters}"


def reasons(one: Comparable, other: Comparable) -> tuple[Reason, ...]:
    """What speaks for one person and what against it, in the order in which it is read."""
    mine, theirs = pieces(one), pieces(other)
    found = []
    names = {part for part, _ in mine.parts} & {part for part, _ in theirs.parts}
    if names:
        found.append(Reason.SAME_NAME)
    elif {heard for _, heard in mine.parts} & {heard for _, heard in theirs.parts}:
        found.append(Reason.SOUNDS_ALIKE)
    found += _about_birth(mine.kinds, theirs.kinds)
    if one.sex and other.sex:
        found.append(Reason.SAME_SEX if one.sex == other.sex else Reason.OTHER_SEX)
    if mine.kinds.get(ORIGIN) and theirs.kinds.get(ORIGIN):
        shared = mine.kinds[ORIGIN] & theirs.kinds[ORIGIN]
        found.append(Reason.SAME_ORIGIN if shared else Reason.OTHER_ORIGIN)
    if mine.kinds.get(CONTACT, set()) & theirs.kinds.get(CONTACT, set()):
        found.append(Reason.SAME_CONTACT)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The tokens of one person by kind; parts of names as (spelling, sound)."""

    parts: tuple[tuple[str, str], ...]
    kinds: Mapping[str, set[str]]


def pieces(person: Comparable) -> Pieces:
    """The tokens of a person, taken apart."""
    parts = []
    kinds: dict[str, set[str]] = {}
    for token in person.tokens:
        kind, _, text = token.partition(":")
        if kind == NAME:
            name, _, heard = text.rpartition(".")
            parts.append((name, heard))
        else:
            kinds.setdefault(kind, set()).add(text)
    return Pieces(tuple(parts), kinds)


def _about_birth(mine: Mapping[str, set[str]], theirs: Mapping[str, set[str]]) -> list[Reason]:
    def agree(*kinds: str) -> bool:
        return any(mine.get(kind, set()) & theirs.get(kind, set()) for kind in kinds)

    if not (mine.get(YEAR) and theirs.get(YEAR)):
        return []
    if not (mine.get(DAY) and theirs.get(DAY)):
        return [Reason.SAME_BIRTH_YEAR] if agree(YEAR) else []
    if agree(DAY):
        return [Reason.SAME_BIRTH_DATE]
    if agree(TURNED, YEAR_MONTH, MONTH_DAY, YEAR_DAY):
        return [Reason.BIRTH_DATE_MISTYPED]
    return [Reason.OTHER_BIRTH_DATE]


@lru_cache(maxsize=50_000)
def _birth(born: date, is_known: bool) -> tuple[str, ...]:  # noqa: FBT001  the cache's key
    """The pieces of a birth date; people share them, so each date is taken apart once.

    A first of January, or a day that an office made up, says no more than its year.
    """
    if not is_known:
        return (f"{YEAR}:{born.year}",)
    low, high = sorted((born.month, born.day))
    return (
        f"{YEAR}:{born.year}",
        f"{DAY}:{born.isoformat()}",
        f"{TURNED}:{born.year}-{low}-{high}",
        f"{YEAR_MONTH}:{born.year}-{born.month}",
        f"{MONTH_DAY}:{born.month}-{born.day}",
        f"{YEAR_DAY}:{born.year}-{born.day}",
    )


def _ways(channel: str) -> Iterable[str]:
    """Telephone numbers by their last digits, and addresses of e-mail."""
    for word in re.split(r"[,;\s]+(?=[A-Za-z@])|[,;]", channel):
        digits = re.sub(r"\D", "", word)
        if "@" in word:
            yield word.strip().casefold()
        elif len(digits) >= _FEWEST_DIGITS:
            yield digits[-8:]


def _name_tokens(name: str, romanise: Romanise, is_y: bool) -> tuple[str, ...]:  # noqa: FBT001
    """One token for each part of a name (``name_parts``), in its order."""
    found: list[str] = []
    for word in name.split():
        found += _word_tokens(word, romanise, is_y)
    # A name of nothing but articles is still somebody's name.
    return tuple(found) or tuple(_token(part, romanise, is_y) for part in name_parts(name))


@lru_cache(maxsize=_WORDS)
def _word_tokens(word: str, romanise: Romanise, is_y: bool) -> tuple[str, ...]:  # noqa: FBT001
    """What stands between two spaces: names repeat, so each is read once."""
    return tuple(_token(part, romanise, is_y) for part in name_parts(word) if part not in ARTICLES)


def _token(part: str, romanise: Romanise, is_y: bool) -> str:  # noqa: FBT001
    name = fold(romanise(part)).replace(".", "") or part
    return f"{NAME}:{name}.{sound(part, romanise, j_is_y=is_y)}"


def _is_j_y(nationalities: tuple[str, ...], names: Iterable[str]) -> bool:
    if nationalities:
        return not _J_IS_Y.isdisjoint(nationalities)
    return any(map(_CYRILLIC.search, names))
