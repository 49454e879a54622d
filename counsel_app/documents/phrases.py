"""Reviewed or draft sentences in the languages of the clients.

Words that are ever translated live in ``i18n/phrases/<language>.toml``, German
among them, with the same keys in every file. Wording of papers that only
offices read is a constant of the paper's own module.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from counsel_app.domain.resources import phrases_text

LANGUAGES: Final = (
    "ar", "prs", "pes", "ps", "ckb", "kmr", "ti", "am", "so", "uk", "ru", "tr", "fr", "en", "de",
)  # fmt: skip
FORMS: Final = frozenset({"release", "consent", "privacy"})
"""Groups of forms with legal effect: a language has all of one, or none of it."""

_FOR_CODE: Final = {
    "ara": "ar",
    "apc": "ar",
    "acm": "ar",
    "prs": "prs",
    "pes": "pes",
    "pus": "ps",
    "ckb": "ckb",
    "kmr": "kmr",
    "tir": "ti",
    "amh": "am",
    "som": "so",
    "ukr": "uk",
    "rus": "ru",
    "tur": "tr",
    "fra": "fr",
    "eng": "en",
    "deu": "de",
}
_WEEKDAYS: Final = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """All sentences of one language, and whether anyone has checked them."""

    language: str
    name: str
    name_de: str
    is_rtl: bool
    status: str
    reviewed_by: str
    reviewed_on: str
    texts: Mapping[str, Mapping[str, str]]

    @property
    def is_draft(self) -> bool:
        """Whether papers must say that nobody has checked the translation."""
        return self.status == "draft"

    def say(self, key: str, **values: str) -> str:
        """A sentence, with its placeholders filled."""
        return self.sentence("phrases", key, **values)

    def sentence(self, group: str, key: str, **values: str) -> str:
        """A sentence of ``group``, with its placeholders filled."""
        return self.texts[group][key].format(**values)

    def word(self, group: str, key: str) -> str:
        """A word of ``actors``, ``date_kinds``, ``bring`` or a paper's own group."""
        return self.texts[group][key]

    def has(self, group: str) -> bool:
        """Whether anyone has translated ``group`` (forms with legal effect may lack)."""
        return group in self.texts

    def day(self, day: date, time: str = "") -> str:
        """Weekday and date, with the time if one is known.

        The date keeps its German form: it is compared with what stands on
        letters and said at counters.
        """
        weekday = self.texts["weekdays"][_WEEKDAYS[day.weekday()]]
        comma = "،" if self.is_rtl else ","
        words = f"{weekday}{comma} {day:%d.%m.%Y}"
        return f"{words}{comma} {self.say('at_time', time=time)}" if time else words


@cache
def phrases(language: str) -> Phrases:
    """The phrases of ``language``, one of ``LANGUAGES``."""
    data = tomllib.loads(phrases_text(language))
    return Phrases(
        language=data["language"],
        name=data["name"],
        name_de=data["name_de"],
        is_rtl=data["direction"] == "rtl",
        status=data["status"],
        reviewed_by=data["reviewed_by"],
        reviewed_on=data["reviewed_on"],
        texts={group: texts for group, texts in data.items() if isinstance(texts, dict)},
    )


def phrase_language(code: str) -> str | None:
    """The phrase file for an ISO 639-3 code; None where there is none yet."""
    return _FOR_CODE.get(code)
