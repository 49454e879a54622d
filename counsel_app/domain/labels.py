"""A word or sentence that a person reads, in German and English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LANGUAGES: Final = ("de", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One text in the two languages that every part of the program speaks.

    Records, code lists, rules and expected errors carry their own words, so
    that letters, the command line and the window say the same thing without
    one of them depending on another's translation files.
    """

    de: str
    en: str

    def text(self, language: str) -> str:
        """The text in ``language``; English where the language is neither."""
        return self.de if language == "de" else self.en
