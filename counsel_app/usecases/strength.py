"""How long a passphrase withstands guessing, said honestly."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.store.kdf import normalised

SHORTEST_PASSPHRASE: Final = 10
WEAKEST_SCORE: Final = 2
"""Up to a million guesses (score 1) is what anybody tries out in an afternoon."""
_LONGEST_LOOKED_AT: Final = 64
"""The estimator's cost grows fast with length; what comes after only helps."""
_SCORE_LIMITS: Final = (3.0, 6.0, 8.0, 10.0)
"""log10 of the guesses up to which a passphrase has score 0, 1, 2, 3 (as zxcvbn)."""
_WORD_LOG10: Final = 4.5
"""A word out of the 30,000 that a German newspaper uses."""
_SHORT_WORD_LOG10: Final = 3.0
_OWN_WORD_LOG10: Final = 1.0
_SHORT_WORD: Final = 4
_LONGEST_WORD: Final = 12
"""Longer German words are compounds: as good as two."""
_SHORTEST_NAME: Final = 3
_LEAST_VOWELS: Final = 0.2
_VOWELS: Final = frozenset("aeiouyäöüáàâéèêíóôú")
_LETTERS: Final = re.compile(r"[^\W\d_]+")

# What Germans choose most, after the yearly lists of leaked passwords of the
# Hasso Plattner Institute; the estimator itself knows English lists only.
_FAVOURITES: Final = """
    passwort kennwort geheim hallo hallo123 schatz schatzi liebe ichliebedich sommer winter
    frühling herbst sonne sonnenschein blume engel prinzessin familie mama papa oma opa urlaub
    fussball fußball schalke borussia bayern dynamo dresden sachsen leipzig berlin deutschland
    computer internet arbeit büro beratung fallakte counsel willkommen montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember schokolade pferd hund katze mausi hase baby ficken arschloch
    qwertz qwertzuiop asdfgh yxcvbn 123456 12345678 123456789 1234567890 111111 000000
"""

_SENTENCES: Final = (
    Label(
        de="Dieses Passwort ist sofort erraten.",
        en="This passphrase is guessed at once.",
    ),
    Label(
        de="Dieses Passwort ist in kurzer Zeit erraten.",
        en="This passphrase is guessed in a short time.",
    ),
    Label(
        de="Das hält Neugierige auf, aber nicht, wer den Computer gestohlen hat und es "
        "tagelang versuchen lässt.",
        en="This stops the curious, but not someone who stole the computer and lets it be "
        "tried for days.",
    ),
    Label(
        de="Das ist gut: Es zu erraten dauert selbst mit teuren Geräten sehr lange.",
        en="This is good: guessing it takes very long even with expensive machines.",
    ),
    Label(
        de="Das ist stark: Durch Raten kommt niemand hinein. Wer es liest oder beim Tippen "
        "zusieht, schon.",
        en="This is strong: nobody gets in by guessing. Whoever reads it or watches it being "
        "typed does.",
    ),
)
_MORE_WORDS: Final = Label(
    de="Ein oder zwei weitere Wörter helfen mehr als Sonderzeichen.",
    en="One or two more words help more than special characters.",
)
_NO_NAMES: Final = Label(
    de="Bitte ohne den eigenen Namen und ohne den des Trägers.",
    en="Please leave out your own name and the organisation's.",
)
_NO_PATTERNS: Final = Label(
    de="Tastenfolgen, Jahreszahlen und Wiederholungen werden zuerst probiert.",
    en="Rows of keys, years and repetitions are tried first.",
)
_PATTERNS: Final = frozenset(("spatial", "sequence", "repeat", "date"))


class PassphraseTooShort(AppError):
    """The passphrase could be guessed."""

    label = Label(
        de="Das Passwort ist zu kurz: bitte mindestens {least} Zeichen, am besten vier Wörter.",
        en="The passphrase is too short: please use at least {least} characters, "
        "four words are best.",
    )


class PassphraseTooWeak(AppError):
    """The passphrase is long enough, and still among the first that anybody tries."""

    label = Label(
        de="Dieses Passwort ist zu leicht zu erraten. Besser sind vier Wörter, die nichts "
        "miteinander zu tun haben.",
        en="This passphrase is too easy to guess. Four words that have nothing to do with each "
        "other are better.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """What a passphrase is worth against someone who has the file."""

    score: int
    """0 (guessed at once) to 4 (strong)."""
    guesses_log10: float
    sentence: Label
    suggestions: tuple[Label, ...]


def strength(passphrase: str, *, words: Sequence[str] = ()) -> Strength:
    """How hard ``passphrase`` is to guess, for someone who knows ``words`` about its owner.

    The smaller of two estimates: zxcvbn's (patterns, dates, English words and
    leaked passwords), and that of four digits and a half for every German word.
    """
    text = normalised(passphrase).strip()[:_LONGEST_LOOKED_AT]
    if not text:
        return Strength(score=0, guesses_log10=0.0, sentence=_SENTENCES[0], suggestions=())
    own = _own_words(words)
    estimate = _estimate(text, own)
    log10 = min(float(estimate["guesses_log10"]), _by_words(text, own))
    score = sum(log10 >= limit for limit in _SCORE_LIMITS)
    return Strength(
        score=score,
        guesses_log10=log10,
        sentence=_SENTENCES[score],
        suggestions=_suggestions(score, estimate["sequence"], own),
    )


def require_strong(passphrase: str, *, words: Sequence[str] = ()) -> None:
    """Raise PassphraseTooShort or PassphraseTooWeak for what anybody could guess."""
    if len(normalised(passphrase).strip()) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(least=SHORTEST_PASSPHRASE)
    if strength(passphrase, words=words).score < WEAKEST_SCORE:
        raise PassphraseTooWeak


def _suggestions(
    score: int, parts: Sequence[dict[str, Any]], own: frozenset[str]
) -> tuple[Label, ...]:
    if score == len(_SCORE_LIMITS):
        return ()
    suggestions = [_MORE_WORDS]
    if any(part["pattern"] in _PATTERNS for part in parts):
        suggestions.insert(0, _NO_PATTERNS)
    if any(part.get("matched_word") in own for part in parts):
        suggestions.insert(0, _NO_NAMES)
    return tuple(suggestions)


def _own_words(words: Sequence[str]) -> frozenset[str]:
    """Names as they are and their parts; shorter ones say nothing."""
    whole = [normalised(word).lower() for word in words]
    parts = [part for word in whole for part in _LETTERS.findall(word)]
    return frozenset(word for word in (*whole, *parts) if len(word) >= _SHORTEST_NAME)


def _estimate(text: str, own: frozenset[str]) -> dict[str, Any]:
    # Loads its word lists: 0.2 seconds that starting the program must not cost.
    from zxcvbn import zxcvbn

    estimate: dict[str, Any] = zxcvbn(text, user_inputs=[*sorted(own), *_FAVOURITES.split()])
    return estimate


def _by_words(text: str, own: frozenset[str]) -> float:
    """log10 of the guesses for someone who puts words together.

    What does not sound like a word counts by its characters.
    """
    total = 0.0
    for word in _LETTERS.findall(text.lower()):
        if word in own:
            total += _OWN_WORD_LOG10
        elif sum(letter in _VOWELS for letter in word) < _LEAST_VOWELS * len(word):
            total += len(word) * math.log10(26)
        elif len(word) <= _SHORT_WORD:
            total += min(_SHORT_WORD_LOG10, len(word) * math.log10(26))
        else:
            total += _WORD_LOG10 * math.ceil(len(word) / _LONGEST_WORD)
    # A blank between two words is what everybody writes there.
    return total + sum(not (c.isalpha() or c.isspace()) for c in text)
