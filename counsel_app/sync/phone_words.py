"""A key as ten words that two people read to each other on the telephone.

Each word stands for eight bits of a hash over both public keys. Eighty bits
are far too many to find another key for that has the same words.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import Final

from counsel_app.domain.resources import resource

COUNT: Final = 10
_CONTEXT: Final = b"counsel phone words 1\x00"


@cache
def word_list() -> tuple[str, ...]:
    """The 256 words; never changed, or two versions of the program would read differently."""
    return tuple(resource("words/phone.txt").read_text(encoding="utf-8").split())


def phone_words(sign_pub: bytes, age_pub: str) -> tuple[str, ...]:
    """The words of one device's keys."""
    digest = sha256(_CONTEXT + sign_pub + age_pub.encode()).digest()
    return tuple(word_list()[byte] for byte in digest[:COUNT])
