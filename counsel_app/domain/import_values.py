"""From the text of a cell to the value of a field, or why not and what may be meant."""

from __future__ import annotations

import difflib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

from counsel_app.domain.calendars import Calendar, Reading, read_date
from counsel_app.domain.codes import Code, CodeList, code_list
from counsel_app.domain.display import date_text
from counsel_app.domain.import_fields import OTHER_NAMES, Target, plain_heading
from counsel_app.domain.labels import Label
from counsel_app.domain.ops import Wire
from counsel_app.domain.records import MAX_NUMBER, Attribute


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A value, or the ``reason`` why there is none and what was ``offered`` instead."""

    value: Wire = None
    reason: Label | None = None
    offered: Wire = None
    offer: Label | None = None
    """What is offered, in words."""
    note: str = ""
    """A second value that came with it: the precision of a birth date."""


NOT_A_NUMBER: Final = Label(
    de="Hier wird eine ganze Zahl erwartet.", en="A whole number is expected here."
)
NOT_YES_OR_NO: Final = Label(
    de="Hier wird „ja“ oder „nein“ erwartet.", en="“yes” or “no” is expected here."
)
UNKNOWN_CODE: Final = Label(
    de="Diesen Eintrag kennt die Liste nicht.", en="The list does not know this entry."
)
NO_LETTERS: Final = Label(
    de="Das ist kein Name: es steht kein Buchstabe darin.",
    en="This is no name: there is no letter in it.",
)
MAX_NAMES: Final = 100
TOO_MANY_NAMES: Final = Label(
    de="Hier stehen mehr als 100 Schreibweisen.", en="There are more than 100 spellings here."
)
_YES: Final = frozenset(
    {"ja", "j", "yes", "y", "x", "1", "true", "wahr", "✓", "✔", "نعم", "بله", "так", "да"}
)
_NO: Final = frozenset(
    {"nein", "n", "no", "0", "false", "falsch", "-", "–", "لا", "نه", "ні", "нет"}
)
_NUMBER: Final = re.compile(r"(-?\d{1,15})(?:[.,]0+)?\s*(?:min\.?|minuten|minutes|jahre|years)?")
_SEVERAL: Final = re.compile(r"\s*[,;|/\n]\s*")
_CLOSE_ENOUGH: Final = 0.75
_UNKNOWN: Final = ("UNKNOWN", "NOT_STATED", "OTHER")
_MARKS: Final = frozenset({"Cc", "Cf", "Co", "Cn"})
_FORMULA: Final = frozenset("=+-@\t")
_JOINERS: Final = frozenset({"\u200c", "\u200d"})
"""They change how Persian and emoji are written: part of the text."""


def tidy(text: str) -> str:
    """``text`` as it is kept: composed, without direction marks and doubled spaces.

    Line breaks stay. Marks that only say in which direction to write would
    make two equal names different; the program isolates names itself.
    """
    if text[:1] == "'" and text[1:2] in _FORMULA:
        # Put there so that a spreadsheet does not take a phone number for a formula.
        text = text[1:]
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    kept = "".join(
        c for c in composed
        if c in _JOINERS or c in "\n\t" or unicodedata.category(c) not in _MARKS
    )  # fmt: skip
    return "\n".join(" ".join(line.split()) for line in kept.split("\n")).strip()


def split_names(text: str) -> list[str]:
    """Several spellings in one cell."""
    return [name for part in text.replace("|", ";").split(";") if (name := part.strip())]


def read_name(text: str) -> Read:
    """A name of any number of parts, in any script."""
    name = " ".join(tidy(text).split())
    if not any(c.isalpha() for c in name):
        return Read(reason=NO_LETTERS)
    return Read(value=name)


def read_value(one: Target, text: str, *, calendar: Calendar = Calendar.GREGORIAN) -> Read:
    """What ``text`` (not blank) says for the field of ``one``."""
    described = one.described
    if one.key == OTHER_NAMES and len(split_names(text)) > MAX_NAMES:
        return Read(reason=TOO_MANY_NAMES)
    if one.key.startswith("name.") or one.key == "client.chosen_name":
        return read_name(text)
    if described is not None and described.attr.codes:
        return _codes(described, text)
    kind = described.kind if described is not None else str
    if kind is date:
        is_birth = one.key == "client.birth_date"
        return _day(read_date(text, calendar=calendar), is_birth=is_birth)
    if kind is bool:
        return _flag(text)
    return _whole(text) if kind is int else Read(value=tidy(text))


def _day(found: Reading, *, is_birth: bool) -> Read:
    note = "YEAR" if found.is_year_only else ""
    if found.is_year_only and not is_birth and found.day is not None:
        return _offered(found.day, Label(de="Es fehlen Tag und Monat.",
                                         en="Day and month are missing."), "")  # fmt: skip
    if found.day is not None:
        return Read(value=found.day.isoformat(), note=note)
    if found.offered is not None and found.reason is not None:
        return _offered(found.offered, found.reason, note)
    return Read(reason=found.reason)


def _offered(day: date, reason: Label, note: str) -> Read:
    words = Label(de=date_text(day, "de"), en=date_text(day, "en"))
    return Read(reason=reason, offered=day.isoformat(), offer=words, note=note)


def _flag(text: str) -> Read:
    word = tidy(text).casefold()
    if word in _YES:
        return Read(value=True)
    return Read(value=False) if word in _NO else Read(reason=NOT_YES_OR_NO)


def _whole(text: str) -> Read:
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in tidy(text))
    found = _NUMBER.fullmatch(plain.casefold())
    if found is None or not 0 <= int(found[1]) <= MAX_NUMBER:
        return Read(reason=NOT_A_NUMBER)
    return Read(value=int(found[1]))


def _codes(described: Attribute, text: str) -> Read:
    known = code_list(described.attr.codes)
    if not described.many:
        return _code(known, text)
    whole = find_code(known, text)
    if whole:
        return Read(value=[whole])
    values: list[Wire] = []
    wrong = False
    for part in _SEVERAL.split(tidy(text).strip(" ,;|/\n")):
        code = find_code(known, part)
        wrong = wrong or not code
        code = code or _close(known, part)
        if code and code not in values:
            values.append(code)
    if not wrong:
        return Read(value=values)
    if not values:
        return _like(known, "", many=True)
    words = [known.get(str(value)) for value in values]
    return Read(
        reason=UNKNOWN_CODE,
        offered=values,
        offer=Label(
            de=", ".join(one.label.de for one in words if one),
            en=", ".join(one.label.en for one in words if one),
        ),
    )


def _code(known: CodeList, text: str) -> Read:
    code = find_code(known, text)
    if code:
        return Read(value=code)
    return _like(known, _close(known, text), many=False)


def _like(known: CodeList, code: str, *, many: bool) -> Read:
    """Not in the list: what is written nearly alike is offered, else "unknown" if there is one."""
    found = known.get(code or next((one for one in _UNKNOWN if one in known), ""))
    if found is None:
        return Read(reason=UNKNOWN_CODE)
    value: Wire = [found.code] if many else found.code
    return Read(reason=UNKNOWN_CODE, offered=value, offer=found.label)


def find_code(known: CodeList, text: str) -> str:
    """The code that ``text`` names by itself or by its label in either language."""
    wanted = plain_heading(text)
    return _spellings(known).get(wanted, "") if wanted else ""


def _close(known: CodeList, text: str) -> str:
    spellings = _spellings(known)
    near = difflib.get_close_matches(plain_heading(text), spellings, n=1, cutoff=_CLOSE_ENOUGH)
    return spellings[near[0]] if near else ""


_SPELLINGS: dict[str, tuple[tuple[Code, ...], dict[str, str]]] = {}


def _spellings(known: CodeList) -> dict[str, str]:
    """Everything a code is called, folded; made once for each list."""
    kept = _SPELLINGS.get(known.name)
    if kept is not None and kept[0] == known.codes:
        return kept[1]
    found: dict[str, str] = {}
    for names in (
        lambda one: (one.code,),
        lambda one: (one.label.de, one.label.en, one.plain),
        lambda one: (one.label.de.partition("(")[0], one.label.en.partition("(")[0]),
    ):
        for one in known:
            for name in names(one):
                found.setdefault(plain_heading(name), one.code)
    found.pop("", None)
    _SPELLINGS[known.name] = (known.codes, found)
    return found
