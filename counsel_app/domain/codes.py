"""Code lists: shipped as versioned CSV with source and validity, added to by organisations.

A code is never deleted: records use it for years. A retired one has a
``valid_to`` and stays readable. Damaged lines are reported and left out; the
rest of the list works.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from counsel_app.domain.labels import Label
from counsel_app.domain.problems import Problem, undecodable
from counsel_app.domain.resources import read_bytes, resource

COLUMNS: Final = (
    "code", "label_de", "label_en", "label_plain", "parent", "valid_from", "valid_to", "source",
)  # fmt: skip
OWN_PREFIX: Final = "X_"
"""What codes of an organisation begin with, so that no list we ship later collides."""
_CODE: Final = re.compile(r"[A-Za-z0-9_]{1,40}")
_MUST: Final = ("label_de", "label_en", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One entry of a code list; ``parent`` is its coarser group, if any."""

    code: str
    label: Label
    plain: str
    """The same in plain German, for papers a client reads."""
    parent: str
    valid_from: date | None
    valid_to: date | None
    source: str

    def is_valid(self, day: date) -> bool:
        """Whether the code may be chosen on ``day``; it stays readable after."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """A code list in the order of its file."""

    name: str
    codes: tuple[Code, ...]
    _by_code: dict[str, Code] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # The one way to give a frozen value something it works out itself.
        object.__setattr__(self, "_by_code", {entry.code: entry for entry in self.codes})

    def __iter__(self) -> Iterator[Code]:
        """The codes in order."""
        return iter(self.codes)

    def __contains__(self, code: object) -> bool:
        """Whether the list knows ``code``."""
        return code in self._by_code

    def get(self, code: str) -> Code | None:
        """The entry for ``code``, or None."""
        return self._by_code.get(code)

    def text(self, code: str, language: str) -> str:
        """The label of ``code``; the code itself where the list lacks it."""
        entry = self.get(code)
        return entry.label.text(language) if entry else code

    def parent(self, code: str) -> str:
        """The coarser group of ``code``; empty where there is none."""
        entry = self.get(code)
        return entry.parent if entry else ""

    def choices(self, day: date, *, chosen: str = "") -> tuple[Code, ...]:
        """What may be chosen on ``day``; ``chosen`` stays among it even when retired."""
        return tuple(entry for entry in self if entry.is_valid(day) or entry.code == chosen)

    def with_own(self, own: tuple[Code, ...]) -> CodeList:
        """The list with an organisation's codes behind the shipped ones."""
        return CodeList(name=self.name, codes=self.codes + own) if own else self


OwnCodes = Mapping[str, tuple[Code, ...]]
"""An organisation's additions: list name → its codes."""


def parse_code_list(name: str, raw: bytes) -> tuple[CodeList, list[Problem]]:
    """A code list from CSV with the columns of ``COLUMNS``, and what is wrong in it."""
    file = f"{name}.csv"
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return CodeList(name=name, codes=()), [undecodable(file, raw, error)]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    found: dict[str, Code] = {}
    problems: list[Problem] = []
    rows = _rows(reader, file, problems)
    if tuple(next(rows, (0, []))[1]) != COLUMNS:
        head = ",".join(COLUMNS)
        problems[:] = problems or [
            _problem(
                file, 1, f"Die erste Zeile muss {head} sein.", f"The first line must be {head}."
            )
        ]
        return CodeList(name=name, codes=()), problems
    for line, row in rows:
        reason = _fault(row, known=found)
        if reason is None:
            entry = _code(row)
            found[entry.code] = entry
        else:
            problems.append(Problem(file=file, line=line, reason=reason))
    return CodeList(name=name, codes=tuple(found.values())), problems


def _rows(
    reader: Iterator[list[str]], file: str, problems: list[Problem]
) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, each with the line it begins in."""
    line = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.append(
                _problem(
                    file,
                    reader.line_num,  # type: ignore[attr-defined]
                    "Anführungszeichen in dieser Zeile sind nicht richtig geschlossen.",
                    "Quotation marks in this line are not closed correctly.",
                )
            )
            return
        if row:
            yield line, row
        line = reader.line_num + 1  # type: ignore[attr-defined]


def _fault(row: list[str], *, known: Mapping[str, Code]) -> Label | None:
    """Why a row cannot be used; None where it can."""
    if len(row) != len(COLUMNS):
        want = len(COLUMNS)
        return Label(
            de=f"Die Zeile hat {len(row)} Spalten statt {want}.",
            en=f"The line has {len(row)} columns instead of {want}.",
        )
    value = dict(zip(COLUMNS, row, strict=True))
    if not _CODE.fullmatch(value["code"]):
        return Label(
            de="Der Code darf nur aus Buchstaben, Ziffern und _ bestehen.",
            en="The code may consist of letters, digits and _ only.",
        )
    if value["code"] in known:
        return Label(
            de=f"Den Code {value['code']} gibt es schon.",
            en=f"The code {value['code']} is there already.",
        )
    blank = [name for name in _MUST if not value[name].strip()]
    if blank:
        return Label(de=f"Es fehlt: {', '.join(blank)}.", en=f"Missing: {', '.join(blank)}.")
    return _fault_of_validity(row)


def _fault_of_validity(row: list[str]) -> Label | None:
    try:
        entry = _code(row)
    except ValueError:
        return Label(
            de="Ein Datum ist nicht lesbar; erwartet wird Jahr-Monat-Tag.",
            en="A date cannot be read; year-month-day is expected.",
        )
    if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
        return Label(
            de="Die Gültigkeit endet vor ihrem Beginn.", en="Validity ends before it begins."
        )
    return None


def _code(row: list[str]) -> Code:
    code, de, en, plain, parent, valid_from, valid_to, source = row
    return Code(
        code=code,
        label=Label(de=de, en=en),
        plain=plain or de,
        parent=parent,
        valid_from=date.fromisoformat(valid_from) if valid_from else None,
        valid_to=date.fromisoformat(valid_to) if valid_to else None,
        source=source,
    )


def _problem(file: str, line: int, de: str, en: str) -> Problem:
    return Problem(file=file, line=line, reason=Label(de=de, en=en))


@cache
def shipped_list(name: str) -> CodeList:
    """The shipped code list ``name`` from ``resources/codes/``, damaged lines left out."""
    return parse_code_list(name, read_bytes(f"codes/{name}.csv"))[0]


def shipped_names() -> tuple[str, ...]:
    """The names of all shipped lists, in order."""
    files = (entry.name for entry in resource("codes").iterdir())
    return tuple(sorted(name.removesuffix(".csv") for name in files if name.endswith(".csv")))


def shipped_problems() -> list[Problem]:
    """What is wrong in the shipped lists (after someone edited or a disk damaged them)."""
    return [
        problem
        for name in shipped_names()
        for problem in parse_code_list(name, read_bytes(f"codes/{name}.csv"))[1]
    ]


def read_own_codes(folder: Path) -> tuple[OwnCodes, list[Problem]]:
    """An organisation's additions from ``folder/<list>.csv``, and what is wrong in them.

    Its codes begin with ``X_``: they can neither replace a shipped one nor
    collide with one that comes later. A folder that is not there adds nothing.
    """
    own: dict[str, tuple[Code, ...]] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.csv")):
        if path.stem not in shipped_names():
            de, en = "Eine Liste mit diesem Namen gibt es nicht.", "There is no list of that name."
            problems.append(_problem(path.name, 1, de, en))
            continue
        raw = path.read_bytes()
        found, wrong = parse_code_list(path.stem, raw)
        problems += wrong
        foreign = [entry.code for entry in found if not entry.code.startswith(OWN_PREFIX)]
        problems += [_not_own(path.name, raw, code) for code in foreign]
        own[path.stem] = tuple(entry for entry in found if entry.code not in foreign)
    return own, problems


def _not_own(file: str, raw: bytes, code: str) -> Problem:
    lines = raw.decode("utf-8-sig").splitlines()
    starts = (f"{code},", f'"{code}",')
    line = next(number for number, text in enumerate(lines, 1) if text.startswith(starts))
    return _problem(
        file,
        line,
        f"Eigene Codes beginnen mit {OWN_PREFIX} (gefunden: {code}).",
        f"Own codes begin with {OWN_PREFIX} (found: {code}).",
    )


_own_in_force: OwnCodes = {}


def use_own_codes(own: OwnCodes) -> None:
    """Let ``code_list`` know the additions of the organisation whose file is open.

    Set when a file is opened and again when it is closed, like the language
    of the screen: every label on screen and paper reads the same lists.
    """
    global _own_in_force  # noqa: PLW0603 - replaced as a whole, never changed in place
    _own_in_force = dict(own)


def code_list(name: str) -> CodeList:
    """The list ``name``: what ships, and behind it the organisation's own codes."""
    return shipped_list(name).with_own(_own_in_force.get(name, ()))
