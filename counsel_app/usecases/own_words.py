"""Words that this person writes and no dictionary knows: names of places, of courses.

They may name people, so they stay in the case file, and leave it with nobody.
"""

from __future__ import annotations

import json
from typing import Final

from counsel_app.store.vault import Vault

_KEPT: Final = "own_words"
MOST: Final = 5_000


def own_words(vault: Vault) -> frozenset[str]:
    """The words that count as right."""
    return frozenset(str(one) for one in json.loads(str(vault.meta(_KEPT) or "[]")))


def learn_word(vault: Vault, word: str) -> frozenset[str]:
    """Take ``word`` for right from now on; all that do. The list has an end."""
    words = own_words(vault)
    if word.strip() and len(words) < MOST:
        words |= {word.strip()}
        vault.set_meta(_KEPT, json.dumps(sorted(words), ensure_ascii=False))
    return words


def forget_word(vault: Vault, word: str) -> frozenset[str]:
    """Let dictionaries decide about ``word`` again; all that stay."""
    words = own_words(vault) - {word}
    vault.set_meta(_KEPT, json.dumps(sorted(words), ensure_ascii=False))
    return words
