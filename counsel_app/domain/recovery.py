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
    typed = "".join(c for c in text.upper() if c.isalnum()).translate(_READ_AS)
    size = _LETTERS_PER_GROUP + 1
    bits = 0
    for place in range(_GROUPS):
        group = [ALPHABET.find(c) for c in typed[place * size : (place + 1) * size]]
        letters = group[:-1]
        if len(group) != size or -1 in group or _check(letters, place) != group[-1]:
            raise MistypedRecoveryKey(group=place + 1)
        for symbol in letters:
            bits = bits << 5 | symbol
    if len(typed) > _GROUPS * size:
        raise MistypedRecoveryKey(group=_GROUPS + 1)
    return bits.to_bytes(KEY_BYTES, "big")


def _check(letters: list[int], place: int) -> int:
    # Weights are odd and so invertible modulo 32: one wrong letter always
    # shows, and so does most swapping of neighbours.
    weights = (1, 3, 5, 7)
    total = sum(weight * letter for weight, letter in zip(weights, letters, strict=False))
    return (total + 11 * place) % 32
