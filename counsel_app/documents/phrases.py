"""Reviewed or draft sentences in the languages of the clients.

Words that are ever translated live in ``i18n/phrases/<language>.toml``, German
among them, with the same keys in every file. Wording of papers that only
offices read is a constant of the paper's own module.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from counsel_app.domain.resources import phrases_text

LANGUAGES: Final = (
    "ar", "prs", "pes", "ps", "ckb", "kmr", "ti", "am", "so", "uk", "ru", "tr", "fr", "en", "de",
)  # fmt: skip
FORMS: Final = frozenset({"release", "consent", "privacy", "file"})
"""Groups of forms with legal effect and of the whole file: a language has all of one, or none."""

OWN_DIGITS: Final = "-u-nu-native"
"""Behind a language (BCP 47): dates and times in its own digits, beside the German ones."""
_DIGITS: Final = {
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "ckb": "٠١٢٣٤٥٦٧٨٩",
    "prs": "۰۱۲۳۴۵۶۷۸۹",
    "pes": "۰۱۲۳۴۵۶۷۸۹",
    "ps": "۰۱۲۳۴۵۶۷۸۹",
}
WITH_OWN_DIGITS: Final = frozenset(_DIGITS)
"""Languages that also write numbers in digits of their own."""

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
    digits: Mapping[int, int] = field(default_factory=dict)
    """What Western digits become; nothing where they stay, as on letters and at counters."""

    @property
    def is_draft(self) -> bool:
        """Whether papers must say that nobody has checked the translation."""
        return self.status == "draft"

    def say(self, key: str, **values: str) -> str:
        """A sentence, with its placeholders filled."""
        return self.sentence("phrases", key, **values)

    def sentence(self, group: str, key: str, **values: str) -> str:
        """A sentence of ``group``, with its placeholders filled."""
        given = {name: value.translate(self.digits) for name, value in values.items()}
        return self.texts[group][key].format(**given)

    def word(self, group: str, key: str) -> str:
        """A word of ``actors``, ``date_kinds``, ``bring`` or a paper's own group."""
        return self.texts[group][key]

    def has(self, group: str) -> bool:
        """Whether anyone has translated ``group`` (forms with legal effect may lack)."""
        return group in self.texts

    def day(self, day: date, time: str = "") -> str:
        """Weekday and date, with the time if one is known.

        The date keeps its German form, and its digits unless others were asked
        for: it is compared with what stands on letters and said at counters.
        """
        weekday = self.texts["weekdays"][_WEEKDAYS[day.weekday()]]
        comma = "،" if self.is_rtl else ","
        words = f"{weekday}{comma} {f'{day:%d.%m.%Y}'.translate(self.digits)}"
        return f"{words}{comma} {self.say('at_time', time=time)}" if time else words


@cache
def phrases(language: str) -> Phrases:
    """The phrases of ``language``, one of ``LANGUAGES``, perhaps with ``OWN_DIGITS``."""
    base = language.removesuffix(OWN_DIGITS)
    own = _DIGITS.get(base, "") if base != language else ""
    data = tomllib.loads(phrases_text(base))
    return Phrases(
        language=data["language"],
        name=data["name"],
        name_de=data["name_de"],
        is_rtl=data["direction"] == "rtl",
        status=data["status"],
        reviewed_by=data["reviewed_by"],
        reviewed_on=data["reviewed_on"],
        digits=str.maketrans("0123456789", own) if own else {},
        texts={group: texts for group, texts in data.items() if isinstance(texts, dict)},
    )


def phrase_language(code: str) -> str | None:
    """The phrase file for an ISO 639-3 code; None where there is none yet."""
    return _FOR_CODE.get(code)
