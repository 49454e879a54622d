"""Made-up people who were met twice: names from Faker, spelled as offices spell them.

Nothing here is taken from the code that compares. Given and family names come
from Faker's lists in their own script; letters become Latin ones by tables
for official and everyday use (ICAO 9303 and what people write for Arabic and
Farsi, the Ukrainian and Russian passport tables with the German and English
everyday forms), and vowels that a script does not write are put in by chance.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from counsel_app.domain.client import Client, PersonName

_PEOPLES: Final = (
    ("ar_AA", ("SY", "IQ", "LB"), "Arab", 40),
    ("fa_IR", ("AF", "IR"), "Arab", 20),
    ("uk_UA", ("UA",), "Cyrl", 20),
    ("tr_TR", ("TR",), "", 12),
    ("ru_RU", ("RU", "GE"), "Cyrl", 8),
)
_ARABIC: Final = {
    "ا": ("a",), "أ": ("a", "e"), "إ": ("i", "e"), "آ": ("a",), "ب": ("b",), "پ": ("p",),
    "ت": ("t",), "ث": ("th", "t"), "ج": ("j", "dj", "dsch"), "چ": ("tsch", "ch"),
    "ح": ("h",), "خ": ("kh", "ch"), "د": ("d",), "ذ": ("dh", "z"), "ر": ("r",), "ز": ("z", "s"),
    "ژ": ("zh",), "س": ("s", "ss"), "ش": ("sh", "sch", "ch"), "ص": ("s",), "ض": ("d",),
    "ط": ("t",), "ظ": ("z",), "ع": ("", "a"), "غ": ("gh", "g"), "ف": ("f",), "ق": ("q", "k", "g"),
    "ك": ("k",), "ک": ("k",), "گ": ("g",), "ل": ("l",), "م": ("m",), "ن": ("n",), "ه": ("h", ""),
    "ة": ("a", "ah", "eh"), "و": ("u", "o", "ou", "w"), "ي": ("i", "y", "ee"), "ی": ("i", "y"),
    "ى": ("a",), "ء": ("",), "ئ": ("i",), "ؤ": ("u",), " ": (" ",), "\u200c": ("",),
}  # fmt: skip
_LONG: Final = frozenset("اأإآوييىةیعء ")
_CYRILLIC: Final = {
    "а": ("a",), "б": ("b",), "в": ("v", "w"), "г": ("h", "g"), "ґ": ("g",), "д": ("d",),
    "е": ("e",), "є": ("ie", "je"), "ё": ("io", "jo"), "ж": ("zh", "sch"), "з": ("z", "s"),
    "и": ("y", "i"), "і": ("i",), "ї": ("i", "ji"), "й": ("i", "j", "y"), "к": ("k",),
    "л": ("l",), "м": ("m",), "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",),
    "т": ("t",), "у": ("u",), "ф": ("f",), "х": ("kh", "ch"), "ц": ("ts", "z"),
    "ч": ("ch", "tsch"), "ш": ("sh", "sch"), "щ": ("shch", "schtsch"), "ь": ("",), "ъ": ("",),
    "ы": ("y",), "э": ("e",), "ю": ("iu", "ju", "yu"), "я": ("ia", "ja", "ya"), "'": ("",),
    "’": ("",), "ʼ": ("",), " ": (" ",), "-": ("-",),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A description of somebody; two with the same ``who`` are one person."""

    who: int
    client: Client


def people(count: int, *, seed: int, twice: float = 0.2) -> list[Met]:
    """``count`` descriptions, of which a share of people is met twice, in any order."""
    chance = Random(seed)
    found: list[Met] = []
    who = 0
    while len(found) < count:
        person = _Person(chance)
        found.append(Met(who=who, client=person.described(chance, f"{len(found):036}")))
        if chance.random() < twice and len(found) < count:
            again = person.described(chance, f"{len(found):036}")
            found.append(Met(who=who, client=again))
        who += 1
    chance.shuffle(found)
    return found


def same(met: list[Met]) -> set[tuple[str, str]]:
    """The pairs that are one person."""
    seen: dict[int, str] = {}
    pairs = set()
    for one in met:
        if one.who in seen:
            low, high = sorted((seen[one.who], one.client.id))
            pairs.add((low, high))
        seen[one.who] = one.client.id
    return pairs


class _Person:
    def __init__(self, chance: Random) -> None:
        weights = [weight for *_, weight in _PEOPLES]
        locale, countries, self.script, _ = chance.choices(_PEOPLES, weights)[0]
        lists = importlib.import_module(f"faker.providers.person.{locale}").Provider
        self.sex = chance.choice("wm")
        given = lists.first_names_female if self.sex == "w" else lists.first_names_male
        # Some names are far more frequent than others.
        given = [name for name in given if " " not in name]
        family = [name for name in lists.last_names if " " not in name]
        self.given = given[int(len(given) * chance.random() ** 2)]
        fathers = [name for name in lists.first_names_male if " " not in name]
        self.father = fathers[int(40 * chance.random() ** 2)]
        self.family = family[int(len(family) * chance.random() ** 1.5)]
        self.has_three = self.script == "Arab" and chance.random() < 0.3
        self.country = chance.choice(countries)
        if chance.random() < 0.12:
            self.born = date(chance.randrange(1955, 2012), 1, 1)
        else:
            self.born = date(1955, 1, 2) + timedelta(days=int(20_800 * chance.random()))

    def described(self, chance: Random, client_id: str) -> Client:
        parts = [self.given, *([self.father] if self.has_three else []), self.family]
        if self.has_three and chance.random() < 0.4:
            del parts[1]
        if chance.random() < 0.05:
            parts = parts[:1]
        if chance.random() < 0.2:
            parts.reverse()
        own = " ".join(parts)
        latin = _mistyped(chance, " ".join(self._latin(chance, part) for part in parts))
        is_own = bool(self.script) and chance.random() < 0.25
        has_both = bool(self.script) and chance.random() < 0.15
        variants = (PersonName(text=latin if is_own else own, script=""),) if has_both else ()
        born, precision = self._born(chance)
        return Client(
            id=client_id,
            chosen_name=own if is_own else latin,
            name_variants=variants,
            birth_date=born,
            birth_date_precision=precision,
            sex=self.sex if chance.random() < 0.96 else "u",
            nationalities=(self.country,) if chance.random() < 0.95 else (),
        )

    def _latin(self, chance: Random, text: str) -> str:
        if self.script == "Arab":
            return _from_arabic(chance, text).title()
        if self.script == "Cyrl":
            letters = (chance.choice(_CYRILLIC.get(c, (c,))) for c in text.lower())
            return "".join(letters).title()
        return text

    def _born(self, chance: Random) -> tuple[date | None, str]:
        luck = chance.random()
        if luck < 0.04:
            return None, ""
        if luck < 0.10:
            return self.born.replace(month=1, day=1), chance.choice(("FICTITIOUS", "YEAR", ""))
        if luck < 0.13 and self.born.day <= 12:
            return self.born.replace(month=self.born.day, day=self.born.month), "EXACT"
        if luck < 0.16:
            day = min(self.born.day, 28)
            return self.born.replace(day=day, year=self.born.year + chance.choice((-1, 1))), "EXACT"
        if luck < 0.18:
            return self.born.replace(day=chance.randrange(1, 28)), "EXACT"
        return self.born, ""


def _from_arabic(chance: Random, text: str) -> str:
    bare = "".join(c for c in text if c in _ARABIC)
    written = []
    for place, letter in enumerate(bare):
        following = bare[place + 1 : place + 2]
        written.append(chance.choice(_ARABIC[letter]))
        if following and letter not in _LONG and following not in _LONG:
            written.append(chance.choice(("a", "a", "e", "i", "u", "o")))
    return "".join(written)


def _mistyped(chance: Random, text: str) -> str:
    if chance.random() > 0.06 or len(text) < 4:
        return text
    at = chance.randrange(1, len(text) - 1)
    return chance.choice(
        (
            text[:at] + text[at + 1 :],
            text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :],
            text[:at] + chance.choice("aeinrst") + text[at + 1 :],
        )
    )
