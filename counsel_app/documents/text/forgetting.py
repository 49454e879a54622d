"""Forgetting the words that papers were made of, once the file they came from is closed."""

from __future__ import annotations

from typing import Final

from counsel_app.documents.text import linebreak, lines, shape

_CACHES: Final = (shape.shape, lines.glossary, linebreak.parts, linebreak.hyphen_places)


def forget_words() -> None:
    """Empty every cache that holds words of a client.

    Python gives the memory free and does not overwrite it.
    """
    for one in _CACHES:
        one.cache_clear()
