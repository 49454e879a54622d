"""The organisation's recovery shares: three texts of twenty words, any two of which open.

SLIP-39 (https://github.com/satoshilabs/slips/blob/master/slip-0039.md): words
from a list of 1,024 that the first four letters tell apart, with a checksum
that finds up to three mistyped words.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final

import shamir_mnemonic
from shamir_mnemonic import MnemonicError, rs1024
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label

SHARES: Final = 3
NEEDED: Final = 2
WORDS: Final = 20
SECRET_BYTES: Final = 16
"""128 random bits: twenty words to type instead of thirty-three."""
_PREFIX: Final = 4
_BY_PREFIX: Final = {word[:_PREFIX]: word for word in WORDLIST}
_CHECKED_AS: Final = b"shamir_extendable"


class MistypedShare(AppError):
    """A word is not on the list, or is another one than was printed."""

    label = Label(
        de="Auf Blatt {share} stimmt Wort {word} nicht. Bitte mit dem Blatt vergleichen.",
        en="On sheet {share} word {word} is not right. Please compare with the sheet.",
    )


class MistypedWords(AppError):
    """Several words are other ones than were printed; which cannot be told."""

    label = Label(
        de="Auf Blatt {share} stimmen mehrere Wörter nicht, oder ihre Reihenfolge. "
        "Bitte jedes Wort mit dem Blatt vergleichen.",
        en="On sheet {share} several words are not right, or their order. "
        "Please compare each word with the sheet.",
    )


class ShareIncomplete(AppError):
    """Words are missing, or there are too many."""

    label = Label(
        de="Auf Blatt {share} stehen {expected} Wörter, eingegeben sind {typed}.",
        en="Sheet {share} has {expected} words, {typed} were typed.",
    )


class SameShareTwice(AppError):
    """One sheet was typed in twice."""

    label = Label(
        de="Das ist zweimal dasselbe Blatt. Es braucht zwei verschiedene von den dreien.",
        en="This is the same sheet twice. Two different ones of the three are needed.",
    )


class TooFewShares(AppError):
    """One sheet alone opens nothing."""

    label = Label(
        de="Ein Blatt allein öffnet nichts. Bitte ein zweites von den dreien eingeben.",
        en="One sheet alone opens nothing. Please type a second one of the three.",
    )


class SharesOfDifferentSets(AppError):
    """The sheets do not belong to each other."""

    label = Label(
        de="Diese Blätter gehören nicht zueinander: Sie sind für verschiedene Fallakten oder "
        "an verschiedenen Tagen gemacht. Bitte Name und Datum auf den Blättern vergleichen.",
        en="These sheets do not belong to each other: they were made for different case files "
        "or on different days. Please compare name and date on the sheets.",
    )


def split(secret: bytes) -> list[str]:
    """Three texts of ``WORDS`` words each, any two of which give ``secret`` (16 bytes)."""
    texts: list[list[str]] = shamir_mnemonic.generate_mnemonics(
        1, [(NEEDED, SHARES)], secret, iteration_exponent=0
    )
    return texts[0]


def new_secret() -> bytes:
    """A secret to be split."""
    return os.urandom(SECRET_BYTES)


def combine(texts: Sequence[str]) -> bytes:
    """The secret behind two (or three) shares as typed.

    Capitals, commas and line breaks do not matter, and four letters of a word
    are enough. Raises ShareIncomplete, MistypedShare, MistypedWords (sheets
    counted from 1 as given), TooFewShares, SameShareTwice, SharesOfDifferentSets.
    """
    shares = [_read(text, number) for number, text in enumerate(texts, start=1)]
    if len(shares) < NEEDED:
        raise TooFewShares
    one, two = shares[:NEEDED]
    if one == two:
        raise SameShareTwice
    try:
        secret: bytes = shamir_mnemonic.combine_mnemonics([one.mnemonic(), two.mnemonic()])
    except MnemonicError:
        raise SharesOfDifferentSets from None
    return secret


def _read(text: str, number: int) -> Share:
    typed = "".join(c if c.isalpha() else " " for c in text.lower()).split()
    if len(typed) != WORDS:
        raise ShareIncomplete(share=number, expected=WORDS, typed=len(typed))
    words = [_BY_PREFIX.get(word[:_PREFIX], "") for word in typed]
    for place, (word, given) in enumerate(zip(words, typed, strict=True), start=1):
        if not word.startswith(given):
            raise MistypedShare(share=number, word=place)
    try:
        return Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        wrong = _wrong_place([WORD_INDEX_MAP[word] for word in words])
        if wrong is None:
            raise MistypedWords(share=number) from None
        raise MistypedShare(share=number, word=wrong + 1) from None


def _wrong_place(indices: list[int]) -> int | None:
    """The place where one other word makes the checksum right; None where there is none.

    The code's distance is four: where exchanging one word repairs it, that is
    the only such place.
    """
    for place in range(len(indices)):
        tried = indices.copy()
        for other in range(len(WORDLIST)):
            tried[place] = other
            if rs1024.verify_checksum(tried, _CHECKED_AS):
                return place
    return None
