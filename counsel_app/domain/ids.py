"""Identifiers: UUIDv7 for records, short random numbers for cases."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final
from uuid import UUID

from counsel_app.domain.clock import Clock

RandomBytes = Callable[[int], bytes]
"""Gives that many random bytes (``os.urandom``; a seeded one in tests)."""

# Crockford's alphabet: no I, L, O, U, so that a number read out over the
# phone is understood.
CASE_NUMBER_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS: Final = (0, 8, 12, 16, 20, 32)
_UUID_SHAPE: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def new_id(clock: Clock, random: RandomBytes) -> str:
    """A UUIDv7 (RFC 9562 § 5.7): ordered by creation time, so rows stay together."""
    milliseconds = int(clock.now().timestamp() * 1000)
    bits = milliseconds << 80 | int.from_bytes(random(10), "big")
    bits = bits & ~(0xF << 76) | 0x7 << 76
    bits = bits & ~(0x3 << 62) | 0x2 << 62
    digits = f"{bits:032x}"
    return "-".join(digits[start:end] for start, end in pairwise(_GROUPS))


def id_from(*parts: str) -> str:
    """The UUIDv8 that follows from ``parts``: every device makes the same one of them."""
    said = hashlib.sha256("|".join(parts).encode()).digest()
    bits = int.from_bytes(said[:16], "big")
    bits = bits & ~(0xF << 76) | 0x8 << 76
    bits = bits & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=bits))


def is_id(text: object) -> bool:
    """Whether ``text`` has the canonical shape of a UUID."""
    return isinstance(text, str) and _UUID_SHAPE.fullmatch(text) is not None


def new_case_number(prefix: str, random: RandomBytes) -> str:
    """A case number without meaning, such as ``DD-7KQ2M`` (25 random bits)."""
    bits = int.from_bytes(random(4), "big")
    letters = [CASE_NUMBER_ALPHABET[bits >> 5 * place & 31] for place in range(5)]
    return f"{prefix}-{''.join(letters)}"
