"""A package for somebody without a key card: it opens with words that are told in person.

The file is an age file for a passphrase (scrypt). Inside: the key card of
whoever gives the task, the one-time key that the bundle was sealed for, a
token, and the bundle itself, which is signed and checked like every other.

Its reader answers with a *claim*: their own key card and the token, sealed for
the card in the file. By the token the giver knows that this device had the
file and the words.

pyrage is loaded where it is used, as in ``identity``.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final

import msgspec

from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.sync.header import split
from counsel_app.sync.identity import KeyCard
from counsel_app.sync.limits import SMALL_PLAIN
from counsel_app.sync.opwire import announced
from counsel_app.sync.phone_words import word_list
from counsel_app.sync.reading import read_stranger
from counsel_app.sync.reasons import Fault, Reason

SUFFIX: Final = "counseltask"
WORDS: Final = 8
BITS: Final = 64
"""Eight words of 256: what somebody has to guess who has the file and no word of it."""
TOKEN_SIZE: Final = 16
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LARGEST: Final = 2 * SMALL_PLAIN
_MEASUREMENTS: Final = 5
_TOO_DEAR: Final = "Excessive work"
_WRONG: Final = "Decryption failed"


class WordsUnknown(AppError):
    """A word was misheard or mistyped: it is not in the list."""

    label = Label(
        de="Dieses Wort kommt hier nicht vor: {word}. Bitte noch einmal nachfragen.",
        en="This word does not occur here: {word}. Please ask again.",
    )


class WordsMissing(AppError):
    """Too few words, or too many."""

    label = Label(
        de="Es sind {count} Wörter. Nicht mehr und nicht weniger.",
        en="There are {count} words. No more and no fewer.",
    )


class WordsWrong(AppError):
    """The file does not open with these words."""

    label = Label(
        de="Mit diesen Wörtern öffnet sich die Datei nicht. Stimmen Wörter und Reihenfolge?",
        en="The file does not open with these words. Are the words and their order right?",
    )


class ToldDamaged(AppError):
    """The file is no such package, or not whole."""

    label = Label(
        de="Diese Datei ist keine Aufgabe oder nicht vollständig. Bitte um eine neue Datei bitten.",
        en="This file is no task or not complete. Please ask for a new one.",
    )


class TooDear(AppError):
    """Opening would take this computer far too long."""

    label = Label(
        de="Dieser Computer ist zu langsam, um die Datei zu öffnen. Bitte die Schlüsselkarten "
        "austauschen; dann geht es ohne Wörter.",
        en="This computer is too slow to open the file. Please exchange key cards; then it works "
        "without words.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPackage:
    """What is in such a file. ``secret`` is the age key that ``bundle`` was sealed for."""

    card: KeyCard
    secret: str = field(repr=False)
    token: bytes = field(repr=False)
    bundle: bytes = field(repr=False)


class _Inside(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    version: Annotated[int, msgspec.Meta(ge=1, le=1)]
    card: Annotated[str, msgspec.Meta(max_length=2_000)]
    secret: Annotated[str, msgspec.Meta(max_length=200)]
    token: Annotated[bytes, msgspec.Meta(min_length=TOKEN_SIZE, max_length=TOKEN_SIZE)]
    bundle: bytes


class Claim(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Whose device opened a package: its key card as text, and the package's token."""

    card: Annotated[str, msgspec.Meta(max_length=2_000)]
    token: Annotated[bytes, msgspec.Meta(min_length=TOKEN_SIZE, max_length=TOKEN_SIZE)]


def new_words() -> tuple[str, ...]:
    """Words from the system's own randomness: ``BITS`` bits."""
    return tuple(secrets.choice(word_list()) for _ in range(WORDS))


def new_token() -> bytes:
    """What shows later that a device had the file and the words."""
    return secrets.token_bytes(TOKEN_SIZE)


def read_words(text: str) -> tuple[str, ...]:
    """The words as they were typed, in the list's spelling. Raises WordsUnknown, WordsMissing."""
    known = {word.casefold(): word for word in word_list()}
    typed = _LETTERS.findall(text)
    for word in typed:
        if word.casefold() not in known:
            raise WordsUnknown(word=word[:40])
    if len(typed) != WORDS:
        raise WordsMissing(count=WORDS)
    return tuple(known[word.casefold()] for word in typed)


def lock(told: ToldPackage, words: tuple[str, ...]) -> bytes:
    """The file. Takes a second or more and several hundred megabytes: so does each guess."""
    from pyrage import passphrase

    inside = _Inside(1, told.card.text, told.secret, told.token, told.bundle)
    locked: bytes = passphrase.encrypt(msgspec.msgpack.encode(inside), " ".join(words))
    return locked


def unlock(data: bytes, words: tuple[str, ...]) -> ToldPackage:
    """Open such a file. Raises WordsWrong, ToldDamaged, TooDear, and what ``KeyCard.parse`` does.

    Nothing about the bundle is believed by it.
    """
    import pyrage

    try:
        packed = _decrypted(data, " ".join(words))
        inside = msgspec.msgpack.decode(packed, type=_Inside)
        pyrage.x25519.Identity.from_str(inside.secret)
    except pyrage.DecryptError as error:
        raise (WordsWrong if _WRONG in str(error) else ToldDamaged) from None
    except (msgspec.DecodeError, UnicodeDecodeError, pyrage.IdentityError):
        raise ToldDamaged from None
    return ToldPackage(
        card=KeyCard.parse(inside.card),
        secret=inside.secret,
        token=inside.token,
        bundle=inside.bundle,
    )


def _decrypted(data: bytes, phrase: str) -> bytes:
    """What is in the file. Raises TooDear, and what pyrage does.

    pyrage refuses work that would take this computer too long, and measures that
    within a thousandth of a second: whatever runs beside then makes it look slow.
    """
    import pyrage

    for _measured in range(_MEASUREMENTS):
        try:
            packed: bytes = pyrage.passphrase.decrypt(data, phrase)
        except pyrage.DecryptError as error:
            if _TOO_DEAR not in str(error):
                raise
        else:
            return packed
    raise TooDear


def read_told(path: Path) -> bytes:
    """The bytes of such a file from a folder that nobody trusts. Raises ToldDamaged."""
    try:
        data = read_stranger(path)
    except Fault:
        raise ToldDamaged from None
    if len(data) > _LARGEST:
        raise ToldDamaged
    return data


def space_of(told: ToldPackage) -> str:
    """The exchange space that the bundle names. Raises ToldDamaged."""
    try:
        return split(told.bundle)[0].space
    except Fault:
        raise ToldDamaged from None


_decoder: Final = msgspec.msgpack.Decoder(tuple[Claim, ...])


def encode_claim(claim: Claim) -> bytes:
    """The claim as a msgpack array of one."""
    return msgspec.msgpack.encode((claim,))


def decode_claim(packed: bytes | memoryview, *, expected: int) -> Claim:
    """The one claim of a bundle; raises Fault."""
    if not announced(packed) == expected == 1:
        raise Fault(Reason.BAD_COUNT)
    try:
        return _decoder.decode(packed)[0]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Fault(Reason.BAD_OPS) from None
