"""The printed recovery key: 160 bits in letters that cannot be confused.

Crockford's base32 in groups of four, with a check symbol per group row, so
that typing it back can say where the slip of the pen is.
"""

from __future__ import annotations

from typing import Final

from counsel_app.domain.errors import AppError
from counsel_app.domain.ids import CASE_NUMBER_ALPHABET as ALPHABET
from counsel_app.domain.labels import Label

KEY_BYTES: Final = 20
_GROUPS: Final = 8
_LETTERS_PER_GROUP: Final = 4
_GROUP_SIZE: Final = _LETTERS_PER_GROUP + 1
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


class MistypedRecoveryKey(AppError):
    """The typed key has a slip in one group, or is too short or long."""

    label = Label(
        de="Im Wiederherstellungsschlüssel stimmt Gruppe {group} nicht. "
        "Bitte mit dem Blatt vergleichen.",
        en="Group {group} of the recovery key is not right. Please compare with the sheet.",
    )


def recovery_text(secret: bytes) -> str:
    """The printed form of ``secret`` (20 bytes): eight groups of five symbols.

    The fifth symbol of each group checks the four before it and the group's
    place, so that exchanged groups are noticed too.
    """
    bits = int.from_bytes(secret, "big")
    symbols = [bits >> 5 * place & 31 for place in reversed(range(_GROUPS * _LETTERS_PER_GROUP))]
    groups = [
        symbols[start : start + _LETTERS_PER_GROUP]
        for start in range(0, len(symbols), _LETTERS_PER_GROUP)
    ]
    return "-".join(
        "".join(ALPHABET[symbol] for symbol in (*group, _check(group, place)))
        for place, group in enumerate(groups)
    )


def recovery_bytes(text: str) -> bytes:
    """The secret behind a typed key; spaces, dashes and case do not matter.

    Raises MistypedRecoveryKey with the number of the first wrong group.
    """
    typed = _symbols(text)
    bits = 0
    for place in range(_GROUPS):
        letters = _letters(typed, place)
        if letters is None:
            raise MistypedRecoveryKey(group=place + 1)
        for symbol in letters:
            bits = bits << 5 | symbol
    if len(typed) > _GROUPS * _GROUP_SIZE:
        raise MistypedRecoveryKey(group=_GROUPS + 1)
    return bits.to_bytes(KEY_BYTES, "big")


def wrong_group(text: str) -> int:
    """The first whole group of an unfinished key that is wrong, from 1; 0 while there is none."""
    typed = _symbols(text)
    whole = range(min(len(typed) // _GROUP_SIZE, _GROUPS))
    return next((place + 1 for place in whole if _letters(typed, place) is None), 0)


def place_of_group(text: str, group: int) -> tuple[int, int]:
    """Where group ``group`` stands in ``text`` as typed: from and to, to be shown there."""
    places = [place for place, c in enumerate(text) if c.isalnum()]
    found = places[(group - 1) * _GROUP_SIZE : group * _GROUP_SIZE]
    return (found[0], found[-1] + 1) if found else (len(text), len(text))


def first_and_last_group(key: str) -> str:
    """What is typed back from a printed sheet to prove that it can be read."""
    groups = key.split("-")
    return f"{groups[0]}-{groups[-1]}"


def is_same_typed(typed: str, printed: str) -> bool:
    """Whether ``typed`` says ``printed``; spaces, dashes, case and 0/O, 1/I/L do not matter."""
    return _symbols(typed) == _symbols(printed)


def _symbols(text: str) -> str:
    return "".join(c for c in text.upper() if c.isalnum()).translate(_READ_AS)


def _letters(typed: str, place: int) -> list[int] | None:
    """The values of a group without its check symbol; None where the group is not right."""
    group = [ALPHABET.find(c) for c in typed[place * _GROUP_SIZE : (place + 1) * _GROUP_SIZE]]
    letters = group[:-1]
    if len(group) != _GROUP_SIZE or -1 in group or _check(letters, place) != group[-1]:
        return None
    return letters


def _check(letters: list[int], place: int) -> int:
    # Weights are odd and so invertible modulo 32: one wrong letter always
    # shows, and so does most swapping of neighbours.
    weights = (1, 3, 5, 7)
    total = sum(weight * letter for weight, letter in zip(weights, letters, strict=False))
    return (total + 11 * place) % 32
